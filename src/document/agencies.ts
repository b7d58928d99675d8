import {homeOf, identify, type Identity} from '../extractors/agencies/identity.ts'
import type {Facts} from '../extractors/extractor.ts'
import type {Agency, Header, Position} from '../model/document.generated.ts'
import {isCapitals} from '../util/capitals.ts'
import {key} from '../util/fold.ts'
import type {Positions} from './positions.ts'

/** All organs of a document, and who is who. */
export interface Register {
  readonly agencies: Agency[]
  /** Id of the organ that a name means. */
  readonly idOf: (name: string) => string
}

/** `xã, phường`: places, unless work is given to them. */
const AREA = /^(?:cap )?(?:tinh|huyen|quan|xa|phuong|thi xa|thi tran|thanh pho|dac khu|thon|to dan pho)(?![a-z])/u

interface Entry {
  readonly identity: Identity
  readonly many: boolean
  readonly spellings: Set<string>
  readonly mentions: Position[]
}

/**
 * One entry for each organ that a document names, in order of first mention, the issuer first: its name in full, the
 * spellings, every place where it is named.
 */
export function registerAgencies({agencies: mentions, tasks}: Facts, header: Header, positions: Positions): Register {
  const organs = [header.superior, header.issuer, ...header.coIssuers].filter((organ) => organ !== null)
  const home = homeOf(organs.map(({name}) => name), header.place, header.date)
  const identities = new Map<string, Identity>()
  const identityOf = (name: string): Identity => {
    const known = identities.get(name)
    if (known !== undefined) return known
    const identity = identify(name, home)
    identities.set(name, identity)
    return identity
  }
  const given = new Set(tasks.flatMap(({assignees}) => assignees.map(({name}) => name)))
  const entries = new Map<string, Entry>()
  const enter = (name: string, many: boolean, position: Position | null): void => {
    const identity = identityOf(name)
    const entry = entries.get(identity.id) ?? {identity, many, spellings: new Set<string>(), mentions: []}
    entries.set(identity.id, entry)
    if (!isCapitals(name)) entry.spellings.add(name)
    if (position !== null) entry.mentions.push(position)
  }
  for (const {name, position} of organs) enter(name, false, position)
  for (const [passage, lists] of mentions) {
    for (const {agencies} of lists) {
      for (const {name, many, vague, start, end} of agencies) {
        if (vague || many && AREA.test(key(name)) && !given.has(name)) continue
        enter(name, many, positions.ofText(passage.text, {start, end}))
      }
    }
  }
  return {agencies: [...entries.values()].map(write), idOf: (name) => identityOf(name).id}
}

/** The header with the ids of its organs. */
export function withIds(header: Header, {idOf}: Register): Header {
  const told = <Organ extends Header['coIssuers'][number]>(organ: Organ): Organ => ({...organ, id: idOf(organ.name)})
  return {...header, issuer: header.issuer && told(header.issuer), superior: header.superior && told(header.superior), coIssuers: header.coIssuers.map(told)}
}

function write({identity: {id, name, level}, many, spellings, mentions}: Entry): Agency {
  return {id, name, aliases: [...spellings].filter((spelling) => spelling.toLowerCase() !== name.toLowerCase()), class: many, level, mentions}
}
