import type {Profile} from '../settings.ts'

/** Only the sections that a document of its type must have. */
export const requiredSections: Profile = {
  rules: {
    article: 'on',
    empty: 'on',
    'heading-empty': 'on',
    'required-section': 'error',
    'section-order': 'warning',
  },
}
