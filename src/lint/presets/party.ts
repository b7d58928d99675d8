import type {Profile} from '../settings.ts'

/** Documents of the Party under HD 36-HD/VPTW. */
export const party: Profile = {
  extends: ['recommended'],
}
