import { readText } from '#src/desk/files/read-text.ts'

/** Why a file is no text that can be read here. word: a document · sheet: a table or ledger · other: something else. */
export type TextFileFault = 'word' | 'encoding' | 'other' | 'large' | 'several' | 'sheet'

/** The text of a file, or why there is none. `encoding` is its name for people; `isGuess`: the file did not say it. */
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
  return bytes ? readText(bytes) : { ok: false, fault: 'other' }
}
