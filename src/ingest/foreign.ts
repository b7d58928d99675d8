import {InputError} from './input-error.ts'
import {hasName, wide} from './office/names.ts'

/** @param head - the first bytes, as Latin-1 */
type Tell = (head: string, bytes: Uint8Array) => boolean

const ZIP = 'PK\u0003\u0004'
const OLE = '\u00D0\u00CF\u0011\u00E0'
const begins = (signature: string, at = 0): Tell => (head) => head.startsWith(signature, at)
const both = (one: Tell, other: Tell): Tell => (head, bytes) => one(head, bytes) && other(head, bytes)
const lists = (name: string): Tell => (_, bytes) => hasName(bytes, name)
const says = (pattern: RegExp): Tell => (head) => pattern.test(head)

const ofXml = says(/^[^<]{0,3}<\?xml\s/u)
const ofMail = both(says(/^[A-Za-z-]{1,40}: /u), says(/^MIME-Version: 1/imu))

/** Documents in a form that is not read, the narrower before the wider. */
const FORMS: readonly (readonly [kind: string, told: Tell])[] = [
  ['Excel', both(begins(ZIP), lists('xl/workbook'))], ['PowerPoint', both(begins(ZIP), lists('ppt/presentation'))],
  ['EPUB', both(begins(ZIP), lists('application/epub+zip'))], ['OpenDocument', both(begins(ZIP), lists('application/vnd.oasis.opendocument'))],
  ['Excel 97-2003', both(begins(OLE), lists(wide('Workbook')))], ['PowerPoint 97-2003', both(begins(OLE), lists(wide('PowerPoint Document')))],
  ['GIF', begins('GIF8')], ['BMP', both(begins('BM'), begins('\0\0\0\0', 6))], ['WebP', both(begins('RIFF'), begins('WEBP', 8))],
  ['HEIC', begins('ftyphei', 4)], ['HEIC', begins('ftypmif1', 4)], ['DjVu', begins('AT&TFORM')],
  ['PostScript', begins('%!PS')], ['WordPerfect', begins('\u00FFWPC')], ['ELF', begins('\u007FELF')], ['EXE', both(begins('MZ'), begins('\0', 3))],
  ['MHTML', both(ofMail, says(/^(?:Content-Type: multipart\/related|Snapshot-Content-Location: )/imu))],
  ['Word XML', both(ofXml, says(/<\?mso-application progid="Word/u))], ['Flat OpenDocument', both(ofXml, says(/<office:document\s/u))],
  ['SVG', both(ofXml, says(/<svg\s/u))], ['SVG', begins('<svg ')], ['XML', ofXml],
]

/** Files that only hold others. */
const HOLDERS: readonly (readonly [kind: string, told: Tell])[] = [
  ['ZIP', begins(ZIP)], ['ZIP', begins('PK\u0005\u0006')], ['gzip', begins('\u001F\u008B')], ['7-Zip', begins('7z\u00BC\u00AF')], ['RAR', begins('Rar!')],
  ['tar', begins('ustar', 257)], ['Outlook', both(begins(OLE), lists(wide('__properties_version')))], ['e-mail', ofMail],
]

/**
 * Tells files of other programs.
 *
 * @param head - the first bytes, as Latin-1
 * @returns what to say of one; null where it is none that is known
 */
export function tellForeign(head: string, bytes: Uint8Array): InputError | null {
  if (isCut(head, bytes)) return new InputError('input.cut', {kind: head.startsWith(ZIP) ? 'ZIP' : 'Office 97-2003'})
  const form = FORMS.find(([, told]) => told(head, bytes))
  if (form !== undefined) return new InputError('input.other-format', {kind: form[0]})
  const holder = HOLDERS.find(([, told]) => told(head, bytes))
  if (holder !== undefined) return new InputError('input.holds-files', {kind: holder[0]})
  return head.startsWith(OLE) ? new InputError('input.other-format', {kind: 'Office 97-2003'}) : null
}

/** A ZIP ends in a table of contents, behind it at most a comment of 64 KB. */
const ZIP_END = 65_557

/** Without its table of contents nobody can tell what is in a file: that of a ZIP stands at its end, Office names its sector. */
function isCut(head: string, bytes: Uint8Array): boolean {
  if (head.startsWith(ZIP)) return !hasName(bytes.subarray(-ZIP_END), 'PK\u0005\u0006')
  if (!head.startsWith(OLE)) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return bytes.length < 512 || (view.getUint32(0x30, true) + 1) * 2 ** view.getUint16(0x1E, true) >= bytes.length
}
