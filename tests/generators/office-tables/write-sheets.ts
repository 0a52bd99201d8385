/** Workbooks as bytes, with all that the desk's own writer never makes: hidden rows, columns and sheets, struck and raised text, number formats. */
import { crc32 } from 'node:zlib'
import { columnName, shownText, type Cell, type Run, type Sheet } from './sheet.ts'

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const textOf = (text: string) => `<t xml:space="preserve">${xml(text)}</t>`
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The looks in use, in the order of their numbers; the first is none. */
interface Looks {
  readonly formats: string[]
  readonly looks: string[]
}

function lookOf({ format = '', isStruck = false }: Cell, { formats, looks }: Looks): number {
  if (format !== '' && !formats.includes(format)) formats.push(format)
  const look = `<xf numFmtId="${format === '' ? 0 : 164 + formats.indexOf(format)}" fontId="${isStruck ? 1 : 0}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`
  if (!looks.includes(look)) looks.push(look)
  return looks.indexOf(look)
}

function stylesXml({ formats, looks }: Looks): string {
  const font = (inner: string) => `<font>${inner}<sz val="11"/><name val="宋体"/></font>`
  const numbers = formats.map((format, at) => `<numFmt numFmtId="${164 + at}" formatCode="${xml(format)}"/>`).join('')
  return `${head}<styleSheet xmlns="${NS}">${numbers === '' ? '' : `<numFmts count="${formats.length}">${numbers}</numFmts>`}<fonts count="2">${font('')}${font('<strike/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${looks.join('')}</cellXfs></styleSheet>`
}

function runXml({ text, isStruck = false, isSuperscript = false }: Run): string {
  const look = `${isStruck ? '<strike/>' : ''}${isSuperscript ? '<vertAlign val="superscript"/>' : ''}`
  return `<r>${look === '' ? '' : `<rPr>${look}</rPr>`}${textOf(text)}</r>`
}

function sheetXml(sheet: Sheet, strings: string[], looks: Looks): string {
  const rows = sheet.rows.map((cells, row) => {
    const inside = cells.map((one, column) => {
      const look = lookOf(one, looks)
      if (one.value === null && look === 0) return ''
      const at = `r="${columnName(column)}${row + 1}"${look === 0 ? '' : ` s="${look}"`}`
      if (one.value === null) return `<c ${at}/>`
      if (typeof one.value === 'number') return `<c ${at}><v>${one.value}</v></c>`
      const string = `<si>${one.runs ? one.runs.map(runXml).join('') : textOf(one.value)}</si>`
      if (!strings.includes(string)) strings.push(string)
      return `<c ${at} t="s"><v>${strings.indexOf(string)}</v></c>`
    })
    return `<row r="${row + 1}"${sheet.hiddenRows.has(row) ? ' hidden="1"' : ''}>${inside.join('')}</row>`
  })
  const hidden = [...sheet.hiddenColumns].map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  )
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}"/>`,
  )
  return `${head}<worksheet xmlns="${NS}">${hidden.length === 0 ? '' : `<cols>${hidden.join('')}</cols>`}<sheetData>${rows.join('')}</sheetData>${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`}</worksheet>`
}

/** The bytes of a workbook as a spreadsheet program saves it. */
export function xlsxBytes(sheets: readonly Sheet[]): ArrayBuffer {
  const strings: string[] = []
  const looks: Looks = { formats: [], looks: [] }
  lookOf({ value: null }, looks)
  const bodies = sheets.map((sheet) => sheetXml(sheet, strings, looks))
  const list = sheets.map(
    ({ name, isHidden }, at) =>
      `<sheet name="${xml(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`
  const relations = [
    ...sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
    relation(sheets.length + 1, 'styles', 'styles.xml'),
    relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml'),
  ]
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${MAIN}.${type}+xml"/>`
  return zip([
    [
      '[Content_Types].xml',
      `${head}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}${part('sharedStrings', 'sharedStrings')}${bodies.map((_, at) => part(`worksheets/sheet${at + 1}`, 'worksheet')).join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${head}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    ['xl/workbook.xml', `${head}<workbook xmlns="${NS}" xmlns:r="${REL}"><sheets>${list.join('')}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `${head}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ],
    ['xl/styles.xml', stylesXml(looks)],
    [
      'xl/sharedStrings.xml',
      `${head}<sst xmlns="${NS}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    ],
    ...bodies.map((body, at): [string, string] => [`xl/worksheets/sheet${at + 1}.xml`, body]),
  ])
}

/** The bytes of one sheet as comma-separated values with a mark, as a spreadsheet saves what it shows: hidden rows and columns too. */
export function csvBytes({ rows }: Sheet): ArrayBuffer {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const text = rows.map((cells) => cells.map((one) => quoted(shownText(one))).join(',')).join('\r\n')
  return new Uint8Array(new TextEncoder().encode(`\uFEFF${text}\r\n`)).buffer
}

/* An archive without compression: any spreadsheet opens it, and the same content gives the same bytes on every machine. */
function zip(files: readonly (readonly [string, string])[]): ArrayBuffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const [label, body] = [Buffer.from(name), Buffer.from(content)]
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(33, 8)
    fields.writeUInt32LE(crc32(body), 10)
    fields.writeUInt32LE(body.length, 14)
    fields.writeUInt32LE(body.length, 18)
    fields.writeUInt16LE(label.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    parts.push(Buffer.from('PK\u0003\u0004'), fields, label, body)
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), fields, place, label)
    offset += 30 + label.length + body.length
  }
  const length = directory.reduce((sum, { byteLength }) => sum + byteLength, 0)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006')
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end])).buffer
}
