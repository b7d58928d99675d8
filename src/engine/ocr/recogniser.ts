import type {Recognise} from '../../ingest/format.ts'

/** Reads pictures with the Tesseract that is installed, else with its WebAssembly build; each looked for once, when first needed. */
export function recogniser(): Recognise {
  return async (image) => {
    known ??= find()
    return (await known)(image)
  }
}

let known: Promise<Recognise> | null = null

async function find(): Promise<Recognise> {
  const {installedTesseract} = await import('./tesseract.ts')
  const installed = await installedTesseract()
  if (installed !== null) return installed
  const {wasmTesseract} = await import('./tesseract-wasm.ts')
  return wasmTesseract()
}
