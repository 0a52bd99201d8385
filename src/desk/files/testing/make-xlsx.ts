/** Workbooks for tests with what our own writer never writes: hidden parts, struck-through and raised texts, number formats. */
import { makeZip } from './make-zip.ts'

/** A cell: a text, a number, or a number with the place of its format in `formats`. */
export interface LookCell {
  readonly value?: string | number
  /** A number format. */
  readonly format?: string
  readonly isStruck?: boolean
  /** Parts of a text; raised digits, struck-through words. */
  readonly runs?: readonly { readonly text: string; readonly look?: 'struck' | 'raised' }[]
}

export interface LookSheet {
  readonly name: string
  readonly isHidden?: boolean
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
  readonly merges?: readonly string[]
  readonly hidesZeros?: boolean
  readonly rows: readonly (readonly (LookCell | string | number | null)[])[]
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const LOOKS = { struck: '<rPr><b/><strike/></rPr>', raised: '<rPr><vertAlign val="superscript"/></rPr>' } as const

/** The bytes of an .xlsx with these sheets. */
export function makeXlsx(sheets: readonly LookSheet[]): ArrayBuffer {
  const formats: string[] = []
  const strings: string[] = []
  const styleOf = ({ format = 'General', isStruck = false }: LookCell) => {
    const key = `${format}\n${isStruck}`
    if (!formats.includes(key)) formats.push(key)
    return formats.indexOf(key) + 1
  }
  const shared = (xml: string) => strings.push(`<si>${xml}</si>`) - 1
  const cellXml = (given: LookCell | string | number | null, address: string) => {
    if (given === null) return ''
    const cell: LookCell = typeof given === 'object' ? given : { value: given }
    const at = `r="${address}" s="${styleOf(cell)}"`
    if (cell.runs) {
      const runs = cell.runs.map(
        ({ text, look }) => `<r>${look ? LOOKS[look] : ''}<t xml:space="preserve">${escaped(text)}</t></r>`,
      )
      return `<c ${at} t="s"><v>${shared(runs.join(''))}</v></c>`
    }
    return typeof cell.value === 'number'
      ? `<c ${at}><v>${cell.value}</v></c>`
      : `<c ${at} t="s"><v>${shared(`<t xml:space="preserve">${escaped(cell.value ?? '')}</t>`)}</v></c>`
  }
  const parts = sheets.map(({ rows, hiddenRows = [], hiddenColumns = [], merges = [], hidesZeros = false }) => {
    const columns = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`).join('')
    const lines = rows.map((cells, row) => {
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : ''
      const xml = cells.map((cell, at) => cellXml(cell, `${String.fromCharCode(65 + at)}${row + 1}`)).join('')
      return `<row r="${row + 1}"${hidden}>${xml}</row>`
    })
    const merged =
      merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    return `<worksheet><sheetViews><sheetView${hidesZeros ? ' showZeros="0"' : ''}/></sheetViews>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`
  })
  const codes = formats.map((key) => key.split('\n')[0] ?? '')
  const numFmts = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
  const xfs = formats.map((key, at) => `<xf numFmtId="${164 + at}" fontId="${key.endsWith('true') ? 1 : 0}"/>`)
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${TYPES}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  )
  const tabs = sheets.map(
    ({ name, isHidden = false }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  return makeZip([
    { name: 'xl/workbook.xml', content: `<workbook xmlns:r="r"><sheets>${tabs.join('')}</sheets></workbook>` },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${relations.join('')}<Relationship Id="rIdS" Type="${TYPES}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${TYPES}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    ...parts.map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content })),
    {
      name: 'xl/styles.xml',
      content: `<styleSheet><numFmts>${numFmts.join('')}</numFmts><fonts><font><sz val="11"/></font><font><strike/><sz val="11"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/>${xfs.join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst>${strings.join('')}</sst>` },
  ])
}
