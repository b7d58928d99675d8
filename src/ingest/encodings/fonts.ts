import {decodeTcvn3, LEGACY_ENCODINGS, toCodes} from './decoders.ts'

/**
 * Decodes a run that is set in a font with an encoding of its own: ABC fonts (`.VnTime`; capitals where the name
 * ends in H) and VNI fonts (`VNI-Times`).
 */
export function decodeByFont(text: string, font: string): string {
  if (font.startsWith('.Vn')) {
    const decoded = decodeTcvn3(toCodes(text))
    return font.endsWith('H') ? decoded.toUpperCase() : decoded
  }
  if (/^VNI[- ]/iu.test(font)) return LEGACY_ENCODINGS.find(({name}) => name === 'vni-windows')?.decode(toCodes(text)) ?? text
  return text
}
