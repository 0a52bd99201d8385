import { decodeText } from '#src/desk/files/csv-decode.ts'
import { fileKind } from '#src/desk/files/file-kind.ts'
import { readSpreadsheet } from '#src/desk/files/spreadsheet-read.ts'
import type { ReadProgress } from '#src/desk/files/sheet-file.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText, type SetAside } from '#src/domain/read-ledger.ts'
import type { FileNotice } from '#src/desk/sheet/sheet-fault.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'
import type { Refusal } from './import-messages.ts'

/** A file that could be opened: a whole ledger, or sheets of which something has still to be made. */
export type FileContent =
  | { readonly kind: 'ledger'; readonly ledger: Ledger; readonly setAside: readonly SetAside[] }
  | { readonly kind: 'workbook'; readonly workbook: Workbook; readonly notices: readonly FileNotice[] }

export type FileRead =
  | { readonly ok: true; readonly content: FileContent }
  | { readonly ok: false; readonly refusal: Refusal }

/** Faults of a ledger file that are shown; the others are counted. */
const ISSUES_SHOWN = 200

/** Opens a file by what its bytes are; its name decides only where they could be anything. Never throws. */
export async function readFile(
  bytes: ArrayBuffer,
  name: string,
  onProgress: (progress: ReadProgress) => void,
): Promise<FileRead> {
  const kind = fileKind(new Uint8Array(bytes))
  const isJson = 'kind' in kind && (kind.kind === 'json' || (kind.kind === 'text' && /\.json$/i.test(name)))
  if (isJson) return readJson(bytes)
  const read = await readSpreadsheet(bytes, name, onProgress)
  if (!read.ok) return { ok: false, refusal: { why: 'file', fault: read.fault } }
  return { ok: true, content: { kind: 'workbook', workbook: read.workbook, notices: read.notices } }
}

function readJson(bytes: ArrayBuffer): FileRead {
  const read = readLedgerText(decodeText(new Uint8Array(bytes))?.text ?? new TextDecoder().decode(bytes))
  if (read.ok) return { ok: true, content: { kind: 'ledger', ledger: read.ledger, setAside: read.setAside } }
  return {
    ok: false,
    refusal: { why: 'ledger', issues: read.issues.slice(0, ISSUES_SHOWN), count: read.issues.length },
  }
}
