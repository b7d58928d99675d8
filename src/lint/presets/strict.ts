import type {Profile} from '../settings.ts'

/** An office's own drafts before they are signed: whole, and with nothing left open. */
export const strict: Profile = {
  extends: ['nd30'],
  complete: true,
  rules: {
    'date-without-year': 'warning',
    'deadline-outside-period': 'warning',
    'issuer-missing': 'error',
    'outline-duplicate': 'error',
    'outline-gap': 'error',
    'required-section': 'error',
    'section-order': 'warning',
    'subject-missing': 'error',
    'target-without-deadline': 'warning',
    'task-with-two-leads': 'warning',
    'task-without-assignee': 'error',
    'task-without-deadline': 'warning',
    'tone-placement-mixed': 'warning',
    'type-missing': 'error',
  },
}
