import type {Profile} from '../settings.ts'

/** An office's own drafts: whole, and with nothing left open. */
export const strict: Profile = {
  extends: ['recommended'],
  complete: true,
}
