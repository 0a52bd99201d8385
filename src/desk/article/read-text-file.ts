import { decodeText } from '#src/desk/files/csv-decode.ts'
import { fileKind } from '#src/desk/files/file-kind.ts'

/** Why a file is no text that can be read here. word: a document · sheet: a table or ledger · other: something else. */
export type TextFileFault = 'word' | 'encoding' | 'other' | 'large' | 'several' | 'sheet'

export type TextFile =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly isGuess: boolean }
  | { readonly ok: false; readonly fault: TextFileFault }

const LARGEST = 5 * 1024 * 1024

/** The text of a dropped or chosen file. Never throws. */
export async function readTextFile(file: File): Promise<TextFile> {
  if (/\.(?:docx?|wps|rtf|pdf|odt|pages)$/i.test(file.name)) return { ok: false, fault: 'word' }
  if (/\.(?:xlsx?|xlsm|csv|tsv|et|json)$/i.test(file.name)) return { ok: false, fault: 'sheet' }
  if (file.size > LARGEST) return { ok: false, fault: 'large' }
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  )
  if (!bytes) return { ok: false, fault: 'other' }
  const kind = fileKind(bytes)
  if ('fault' in kind || kind.kind === 'zip') return { ok: false, fault: 'other' }
  const decoded = decodeText(bytes)
  return decoded
    ? { ok: true, text: decoded.text.replaceAll(/\r\n?/g, '\n'), encoding: decoded.encoding, isGuess: decoded.isGuess }
    : { ok: false, fault: 'encoding' }
}
