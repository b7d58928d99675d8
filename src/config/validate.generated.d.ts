import type {ErrorObject} from 'ajv'

/** Tells whether a value is a valid config; the reasons of the last no, all of them, are in `errors`. */
declare const validate: ((value: unknown) => boolean) & {errors?: ErrorObject[] | null}
export default validate
