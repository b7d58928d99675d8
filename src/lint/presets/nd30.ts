import type {Profile} from '../settings.ts'

/** Documents of state bodies under NĐ 30/2020/NĐ-CP. */
export const nd30: Profile = {
  extends: ['recommended'],
}
