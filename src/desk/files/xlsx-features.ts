/** What the writer leaves out of a workbook: dropdowns, a filter over the headings, hidden sheets, columns that stay text. Put into its XML. */
import type { Feature } from 'write-excel-file/universal'
import { columnLetter, type ColumnLayout, type SheetTable, type Workbook } from '#src/desk/sheet/workbook.ts'

/** Excel refuses a longer list written into the sheet. */
const LONGEST_LIST = 250
const LAST_ROW = 1_048_576
/* The read-me and the long texts are read, not filtered. */
const FEW_COLUMNS = 2

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

/** The writer's feature for the layouts of these sheets. */
export function layoutFeature(workbook: Workbook): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/workbook.xml': { transform: (xml) => nameFilters(hideSheets(xml, workbook), workbook) },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const table = workbook[sheetIndex]
            return table ? keepDeadlinesText(addToSheet(xml, table), table) : xml
          },
        },
      },
    },
  }
}

function hideSheets(xml: string, workbook: Workbook): string {
  let at = -1
  return xml.replace(/<sheet /g, (tag) => {
    at += 1
    return workbook[at]?.layout?.isHidden === true ? '<sheet state="hidden" ' : tag
  })
}

/* A filter has also to be named in the workbook, or some programs drop it. */
function nameFilters(xml: string, workbook: Workbook): string {
  const names = workbook.flatMap((table, at) => {
    const area = filterArea(table)
    if (area === null) return []
    const cells = area.replaceAll(/[A-Z]+|\d+/g, (part) => `$${part}`)
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escaped(quotedName(table.name))}!${cells}</definedName>`,
    ]
  })
  return names.length === 0
    ? xml
    : xml.replace('</sheets>', (tag) => `${tag}<definedNames>${names.join('')}</definedNames>`)
}

function quotedName(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`
}

function addToSheet(xml: string, table: SheetTable): string {
  const end = xml.lastIndexOf('</mergeCells>') >= 0 ? '</mergeCells>' : '</sheetData>'
  const area = filterArea(table)
  const filtered = area === null ? '' : `<autoFilter ref="${area}"/>`
  const withFilter = filtered === '' ? xml : xml.replace(/<\/sheetData>/, (tag) => tag + filtered)
  const lists = validations(table)
  if (lists === '') return withFilter
  const after = end === '</sheetData>' ? `</sheetData>${filtered}` : end
  return withFilter.replace(after, (text) => text + lists)
}

/* New rows below the last are formatted as their column is, so that takes the style of its first cell. */
function keepDeadlinesText(xml: string, { layout }: SheetTable): string {
  if (!layout) return xml
  return layout.columns.reduce((text, { isDeadline }, at) => {
    const style =
      isDeadline === true
        ? new RegExp(`<c r="${columnLetter(at)}${(layout.titleRows ?? 0) + layout.headingRows + 1}" s="(\\d+)"`).exec(
            text,
          )?.[1]
        : undefined
    return style === undefined
      ? text
      : text.replace(`<col min="${at + 1}" max="${at + 1}"`, (start) => `${start} style="${style}"`)
  }, xml)
}

/* The area under one row of headings, null where there is nothing to filter. */
function filterArea({ rows, layout }: SheetTable): string | null {
  if (
    !layout ||
    layout.titleRows !== undefined ||
    layout.headingRows !== 1 ||
    layout.isHidden ||
    rows.length < 2 ||
    layout.columns.length <= FEW_COLUMNS
  )
    return null
  return `A1:${columnLetter(layout.columns.length - 1)}${rows.length}`
}

function validations({ layout }: SheetTable): string {
  if (!layout) return ''
  const lists = layout.columns.flatMap((column, at) => validation(column, columnLetter(at), layout.headingRows + 1))
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

function validation({ choices, choicesFrom }: ColumnLayout, letter: string, row: number): readonly string[] {
  const cells = `sqref="${letter}${row}:${letter}${LAST_ROW}"`
  if (choicesFrom) {
    if (choicesFrom.rows === 0) return []
    const from = columnLetter(choicesFrom.column)
    const list = `${quotedName(choicesFrom.sheet)}!$${from}$2:$${from}$${choicesFrom.rows + 1}`
    return [
      `<dataValidation type="list" allowBlank="1" ${cells}><formula1>${escaped(list)}</formula1></dataValidation>`,
    ]
  }
  const list = choices?.join(',') ?? ''
  if (!choices || list.length > LONGEST_LIST || choices.some((choice) => /[,"]/.test(choice))) return []
  return [
    `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" ${cells}><formula1>"${escaped(list)}"</formula1></dataValidation>`,
  ]
}
