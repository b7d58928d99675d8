import type {Profile} from '../settings.ts'

/** For documents of any office and time, copies of the web and scans among them. */
export const recommended: Profile = {
  rules: {
    article: 'on',
    'date-padding': 'on',
    'motto-missing': 'on',
  },
}
