import type {Profile} from '../settings.ts'

/** Documents of state bodies under NĐ 30/2020/NĐ-CP, its samples included. */
export const nd30: Profile = {
  extends: ['recommended'],
  rules: {
    'basis-punctuation': 'warning',
    'end-mark': 'warning',
    'motto-missing': 'error',
    'motto-spelling': 'error',
    'reference-incomplete': 'on',
    'signer-title': 'warning',
  },
}
