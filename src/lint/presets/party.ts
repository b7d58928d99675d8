import type {Profile} from '../settings.ts'

/** Documents of the Party under Quy định 66-QĐ/TW and HD 36-HD/VPTW, whose nine parts are all required. */
export const party: Profile = {
  extends: ['recommended'],
  rules: {
    'motto-missing': 'error',
    'basis-missing': 'off',
    'basis-punctuation': 'off',
    'end-mark': 'off',
    'place-issuer-mismatch': 'off',
    'reference-incomplete': 'off',
    'urgency-unknown': 'off',
  },
}
