import { readCsv } from './csv-read.ts'
import { fileKind } from './file-kind.ts'
import { refuse, type ReadProgress, type SheetFileRead } from './sheet-file.ts'
import { readXlsx } from './xlsx-read.ts'

/** Bytes of an .xlsx or CSV file as a workbook, by what they are and not by the file's name, which names the sheet of a CSV. JSON is not read here. Never throws. */
export async function readSpreadsheet(
  bytes: ArrayBuffer,
  fileName: string,
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<SheetFileRead> {
  const kind = fileKind(new Uint8Array(bytes))
  if ('fault' in kind) return refuse(kind.fault)
  if (kind.kind === 'zip')
    return readXlsx(bytes, (done, total) => onProgress({ phase: done < total ? 'checking' : 'reading', done, total }))
  return kind.kind === 'text' ? readCsv(new Uint8Array(bytes), fileName.replace(/\.[^.]*$/, '')) : refuse('not-a-table')
}
