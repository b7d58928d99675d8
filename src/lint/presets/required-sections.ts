import type {Profile} from '../settings.ts'

/** Only the sections that a document of its type must have. */
export const requiredSections: Profile = {
  rules: {},
}
