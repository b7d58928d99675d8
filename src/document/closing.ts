import type {Closing} from '../closing/read.ts'
import {recipientName, type Recipient as ReadRecipient} from '../closing/recipients.ts'
import {pieceText} from '../closing/pieces.ts'
import type {Signature as ReadSignature} from '../closing/signature.ts'
import type {Header as ReadHeader} from '../header/read.ts'
import type {Recipient, Signature} from '../model/document.generated.ts'
import {joinTexts} from '../util/mapped-text.ts'
import type {Positions} from './positions.ts'

const NO_SIGNATURE: Signature = {authority: null, onBehalfOf: null, positions: [], name: null, rank: null, lines: [], position: null}

/** The signers as the contract has them: the first printed, and the others of a joint document. */
export function writeSignatures({signatures}: Closing, positions: Positions): {signature: Signature; coSignatures: Signature[]} {
  const [first, ...others] = signatures.map((signature) => writeSignature(signature, positions))
  return {signature: first ?? NO_SIGNATURE, coSignatures: others}
}

function writeSignature({authority, onBehalfOf, positions: titles, name, rank, pieces}: ReadSignature, positions: Positions): Signature {
  return {
    authority, onBehalfOf, positions: [...titles], name, rank,
    lines: pieces.map((piece) => ({text: piece.value, position: positions.ofText(pieceText(piece))})),
    position: positions.ofText(joinTexts(pieces.map(pieceText))),
  }
}

/** `Kính gửi` and `Nơi nhận`; those a letter is sent to are recipients as well. */
export function writeRecipients(header: ReadHeader, closing: Closing, positions: Positions): {addressees: Recipient[]; recipients: Recipient[]} {
  const addressees = header.addressees.map((text) => ({name: text.value, purpose: null, position: positions.ofText(text)}))
  const letter = header.type?.type.code === 'CV' || header.type?.type.code === 'CĐ'
  return {addressees, recipients: [...(letter ? addressees : []), ...closing.recipients.map((recipient) => writeRecipient(recipient, positions))]}
}

function writeRecipient({name, purpose}: ReadRecipient, positions: Positions): Recipient {
  return {name: recipientName(name.value), purpose, position: positions.ofText(name)}
}
