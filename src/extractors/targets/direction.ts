import type {Direction} from './target.ts'

/** Verbs that say which way a figure goes; folded, set apart from the names and verbs that only begin like them. */
const VERB = /(?<![a-z])(?:(?<increase>tang(?! cuong| toc| thiet| ni| vat| lu)|nang(?! cao| luc| suat| cap)|len)|(?<decrease>cat giam|keo giam|giam(?! sat| doc| dinh| thi| ho)|rut ngan|ha (?:thap|xuong)|xuong(?: con)?)|(?<maintain>duy tri|giu vung|giu on dinh)|(?:dat(?! dai| nen)|bang)|(?<anew>dam bao|bao dam|phan dau|xay dung|hinh thanh|to chuc|it nhat co))(?![a-z])/gu

/**
 * Which way a figure is to go, by the nearest verb before it in its clause (GOLD: tăng, giảm, duy trì, else reach).
 *
 * @param before - the folded clause up to the figure
 */
export function directionOf(before: string): Direction {
  let found = 'reach' as Direction
  for (const {groups} of before.matchAll(VERB)) {
    if (groups?.['increase'] !== undefined) found = groups['increase'] === 'len' && found === 'decrease' ? 'decrease' : 'increase'
    else if (groups?.['decrease'] !== undefined) found = 'decrease'
    else if (groups?.['maintain'] !== undefined) found = 'maintain'
    else if (groups?.['anew'] !== undefined || found !== 'maintain') found = 'reach'
  }
  return found
}
