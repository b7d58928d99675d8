import type {Profile} from '../settings.ts'

/** For documents of any office and time, copies of the web and scans among them. */
export const recommended: Profile = {
  rules: {
    article: 'on',
    'code-format': 'on',
    'code-missing': 'on',
    'code-type-mismatch': 'on',
    'date-impossible': 'on',
    'date-missing': 'on',
    'date-padding': 'on',
    empty: 'on',
    'header-missing': 'on',
    'heading-empty': 'on',
    'issuer-missing': 'on',
    'motto-missing': 'on',
    'motto-spelling': 'on',
    'outline-duplicate': 'on',
    'outline-gap': 'on',
    'outline-jump': 'on',
    'outline-order': 'on',
    'outline-single-child': 'on',
    'place-issuer-mismatch': 'on',
    'place-missing': 'on',
    'subject-missing': 'on',
    'superior-missing': 'on',
    'type-missing': 'on',
    'urgency-unknown': 'on',
  },
}
