import type {Profile} from '../settings.ts'
import {nd30} from './nd30.ts'
import {party} from './party.ts'
import {recommended} from './recommended.ts'
import {requiredSections} from './required-sections.ts'
import {strict} from './strict.ts'

/** The profiles that come with plan-parse, by name. */
export const PRESETS: Readonly<Record<string, Profile>> = {
  nd30,
  party,
  recommended,
  'required-sections': requiredSections,
  strict,
}
