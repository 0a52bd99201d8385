import { readCsv } from './csv-read.ts'
import { fileKind } from './file-kind.ts'
import { refuse, type ReadProgress, type SheetFileRead } from './sheet-file.ts'
import { readDocx } from './docx-read.ts'
import { readOds } from './ods-read.ts'
import type { OnUnpacked } from './xlsx-inspect.ts'
import { LIMITS } from './xlsx-limits.ts'
import { readXls } from './xls-read.ts'
import { readXlsx } from './xlsx-read.ts'
import { openArchive, zipTexts } from './zip-texts.ts'

/** Bytes of an .xlsx, .xls, .ods, .docx or CSV file as a workbook, by what they are and not by the file's name, which names the sheet of a CSV and the tables of a document. JSON is not read here. Never throws. */
export async function readSpreadsheet(
  bytes: ArrayBuffer,
  fileName: string,
  onProgress: (progress: ReadProgress) => void = () => {},
): Promise<SheetFileRead> {
  const kind = fileKind(new Uint8Array(bytes))
  if ('fault' in kind) return refuse(kind.fault)
  const name = fileName.replace(/\.[^.]*$/, '')
  if (kind.kind === 'zip')
    return readArchive(bytes, name, (done, total) =>
      onProgress({ phase: done < total ? 'checking' : 'reading', done, total }),
    )
  if (kind.kind === 'ole') return readXls(bytes)
  return kind.kind === 'text' ? readCsv(new Uint8Array(bytes), name) : refuse('not-a-table')
}

async function readArchive(bytes: ArrayBuffer, name: string, progress: OnUnpacked): Promise<SheetFileRead> {
  if (bytes.byteLength > LIMITS.file) return refuse('too-big', bytes.byteLength, LIMITS.file)
  const archive = openArchive(new Uint8Array(bytes))
  if (!archive.ok) return archive
  if (archive.kind === 'xlsx') return readXlsx(bytes, progress)
  const part = zipTexts(new Uint8Array(bytes), archive.entries)
  return archive.kind === 'ods' ? readOds(part) : readDocx(part, name)
}
