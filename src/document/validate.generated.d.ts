import type {ErrorObject} from 'ajv'

/** Tells whether a value is a valid Document; the reasons of the last no are in `errors`. */
declare const validate: ((value: unknown) => boolean) & {errors?: ErrorObject[] | null}
export default validate
