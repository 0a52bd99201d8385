import { decodeText, type Decoded } from '#src/desk/files/csv-decode.ts'
import { fileKind } from '#src/desk/files/file-kind.ts'
import { fileFault, type ReadProgress } from '#src/desk/files/sheet-file.ts'
import { readSpreadsheet } from '#src/desk/files/spreadsheet-read.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { SetAside } from '#src/domain/read-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import type { FileNotice } from '#src/desk/sheet/sheet-fault.ts'
import { holdsLedger } from '#src/desk/sheet/workbook-to-ledger.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import type { FileNature, Refusal } from './import-messages.ts'

/** A file that could be opened: a whole ledger, or sheets of which something has still to be made. */
export type FileContent = (
  | { readonly kind: 'ledger'; readonly ledger: Ledger; readonly setAside: readonly SetAside[] }
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
) & { readonly notices: readonly FileNotice[] }

/** How the text of a ledger's JSON was written; unknown: in nothing that could be read. */
export type JsonEncoding = Decoded['encoding'] | 'unknown'

/** `encoding` null: the file is no JSON. */
export type FileRead = { readonly encoding: JsonEncoding | null } & (
  | { readonly ok: true; readonly content: FileContent }
  | { readonly ok: false; readonly refusal: Exclude<Refusal, { why: 'unreadable' }> }
)

/** Opens a file by what its bytes are; its name decides only where they could be anything. Never throws. */
export async function readFile(
  bytes: ArrayBuffer,
  name: string,
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<FileRead> {
  const kind = fileKind(new Uint8Array(bytes))
  const isJson = 'kind' in kind && (kind.kind === 'json' || (kind.kind === 'text' && /\.json$/i.test(name)))
  if (isJson) return readJson(bytes)
  const read = await readSpreadsheet(bytes, name, onProgress)
  if (!read.ok) return { ok: false, encoding: null, refusal: { why: 'file', fault: read.fault } }
  const { workbook, notices } = read
  return { ok: true, encoding: null, content: { kind: 'workbook', workbook, notices } }
}

/** What the file is, by what it holds. */
export function natureOf(content: FileContent): FileNature {
  if (content.kind === 'ledger') return 'ledger'
  return holdsLedger(content.workbook) ? 'workbook' : 'table'
}

/* Never read with signs that stand for others: names in a ledger would be spoilt without a word. */
function readJson(bytes: ArrayBuffer): FileRead {
  const decoded = decodeText(new Uint8Array(bytes))
  if (!decoded)
    return { ok: false, encoding: 'unknown', refusal: { why: 'file', fault: fileFault('unknown-encoding') } }
  const { text, encoding, isGuess } = decoded
  const read = readLedgerText(text)
  if (!read.ok)
    return { ok: false, encoding, refusal: { why: 'ledger', issues: read.issues, count: read.issues.length } }
  const notices: readonly FileNotice[] = isGuess ? [{ code: 'encoding-guessed', detail: encoding }] : []
  return { ok: true, encoding, content: { kind: 'ledger', ledger: read.ledger, setAside: read.setAside, notices } }
}
