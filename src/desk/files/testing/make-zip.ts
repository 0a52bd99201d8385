/** Zip archives for tests, also those that no honest program writes. */
import { deflateRawSync } from 'node:zlib'

export interface ZipFile {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the directory says it unpacks to, where that is not the truth. */
  readonly statedSize?: number
  readonly isEncrypted?: boolean
}

interface PlacedFile extends ZipFile {
  readonly packed: Uint8Array
  readonly size: number
  readonly offset: number
}

/** An archive of these files, deflated. */
export function makeZip(files: readonly ZipFile[]): ArrayBuffer {
  const parts: Uint8Array[] = []
  const placed: PlacedFile[] = []
  let offset = 0
  for (const file of files) {
    const content = typeof file.content === 'string' ? new TextEncoder().encode(file.content) : file.content
    const packed = new Uint8Array(deflateRawSync(content, { level: 9 }))
    const entry = { ...file, packed, size: file.statedSize ?? content.length, offset }
    placed.push(entry)
    const header = record(0x04034b50, 30, entry, 4)
    parts.push(header, packed)
    offset += header.length + packed.length
  }
  const directory = placed.map((entry) => {
    const header = record(0x02014b50, 46, entry, 6)
    new DataView(header.buffer).setUint32(42, entry.offset, true)
    return header
  })
  const length = directory.reduce((sum, header) => sum + header.length, 0)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, placed.length, true)
  end.setUint16(10, placed.length, true)
  end.setUint32(12, length, true)
  end.setUint32(16, offset, true)
  const all = Buffer.concat([...parts, ...directory, new Uint8Array(end.buffer)])
  return new Uint8Array(all).buffer
}

/* A local header or a directory entry: the same fields, two bytes apart. */
function record(
  signature: number,
  fixed: number,
  { name, packed, size, isEncrypted }: PlacedFile,
  start: number,
): Uint8Array<ArrayBuffer> {
  const label = new TextEncoder().encode(name)
  const bytes = new Uint8Array(fixed + label.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, signature, true)
  view.setUint16(start, 20, true)
  view.setUint16(start + 2, isEncrypted === true ? 1 : 0, true)
  view.setUint16(start + 4, 8, true)
  view.setUint32(start + 14, packed.length, true)
  view.setUint32(start + 18, size, true)
  view.setUint16(start + 22, label.length, true)
  bytes.set(label, fixed)
  return bytes
}

const WORKBOOK =
  '<workbook xmlns:r="r"><sheets><sheet name="图" sheetId="2" r:id="rId2"/><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
const RELATIONS = `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'chartsheet', 'chartsheets/sheet1.xml')}${relation('rId3', 'styles', 'styles.xml')}${relation('rId4', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`

/** The files of a workbook with a chart sheet and one sheet whose `sheetData` holds this XML; further files after them. */
export function sheetFiles(rows: string, more: readonly ZipFile[] = []): readonly ZipFile[] {
  return [
    { name: 'xl/workbook.xml', content: WORKBOOK },
    { name: 'xl/_rels/workbook.xml.rels', content: RELATIONS },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${rows}</sheetData></worksheet>` },
    { name: 'xl/chartsheets/sheet1.xml', content: '<chartsheet/>' },
    { name: 'xl/styles.xml', content: '<styleSheet/>' },
    ...more,
  ]
}
