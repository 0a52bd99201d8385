import type { FileFault, FileFaultCode, FileNotice } from '#src/desk/sheet/sheet-fault.ts'
import type { Workbook } from '#src/desk/sheet/workbook.ts'

/** A workbook or table file as it was read, or why it was not. */
export type SheetFileRead =
  | { readonly ok: true; readonly workbook: Workbook; readonly notices: readonly FileNotice[] }
  | { readonly ok: false; readonly fault: FileFault }

/** How far reading has come: `done` of `total` in the phase's own measure; 0 of 0 where that is not known. */
export interface ReadProgress {
  /** checking: bytes unpacked · reading: cells, not counted. */
  readonly phase: 'checking' | 'reading'
  readonly done: number
  readonly total: number
}

/** A fault of the file itself; FileFault says in what measure. */
export function fileFault(code: FileFaultCode, found: number | null = null, limit: number | null = null): FileFault {
  return { code, sheet: null, found, limit }
}

/** A file that is not read. */
export function refuse(...of: Parameters<typeof fileFault>): Extract<SheetFileRead, { ok: false }> {
  return { ok: false, fault: fileFault(...of) }
}
