import {identity} from '../../util/mapped-text.ts'
import type {MappedText} from '../../model/mapped-text.ts'

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iuy

/**
 * Maps a text onto the markup from which a parser made it: entities, escapes and dropped blanks included.
 *
 * @param raw - the markup, which begins at `offset` of the source
 * @returns the text; mapped as a whole where it can't be told letter by letter
 */
export function alignText(raw: string, value: string, offset: number): MappedText {
  if (raw === value) return identity(value, offset)
  const at: number[] = []
  const origin: number[] = []
  const length: number[] = []
  const put = (own: number, from: number, units: number, taken: number): void => {
    const last = at.length - 1
    const goesOn = last >= 0 && units === taken && length[last] === own - (at[last] ?? 0) && (origin[last] ?? 0) + (length[last] ?? 0) === offset + from
    if (goesOn) length[last] = (length[last] ?? 0) + taken
    else {
      at.push(own)
      origin.push(offset + from)
      length.push(taken)
    }
  }
  let i = 0
  let j = 0
  while (j < value.length) {
    const sign = raw[i]
    if (sign === undefined) return {value, at: [0], origin: [offset], length: [raw.length]}
    ENTITY.lastIndex = i
    const entity = sign === '&' ? ENTITY.exec(raw)?.[0] : undefined
    if (entity !== undefined && !(value[j] === '&' && value.startsWith(entity, j))) {
      const behind = raw[i + entity.length]
      const units = value[j + 1] !== behind && value[j + 2] === behind && value.length > j + 1 ? 2 : 1
      put(j, i, units, entity.length)
      i += entity.length
      j += units
    } else if (sign === value[j]) {
      put(j, i, 1, 1)
      i++
      j++
    } else if (sign === '\\' || sign === '>' || /\s/u.test(sign)) i++
    else return {value, at: [0], origin: [offset], length: [raw.length]}
  }
  return {value, at, origin, length}
}
