/** An office's own workbook, made as spreadsheets make them, for tests. */
import { makeZip } from '#src/desk/files/testing/make-zip.ts'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const APPLICATION = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** A row of it. Figure, day and words as they stand in their cells; null: empty. */
export interface OfficeRow {
  readonly title: string
  readonly lead: string
  readonly target: number
  readonly unit: string
  readonly figure: number | null
  /** As spreadsheets count days. */
  readonly day: number | null
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
const relations = (...all: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${APPLICATION}.${type}+xml"/>`
const text = (address: string, words: string, style = 0) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`
const number = (address: string, value: number | null, style: number) =>
  value === null ? `<c r="${address}" s="${style}"/>` : `<c r="${address}" s="${style}"><v>${value}</v></c>`

const HEADINGS = [
  '序号',
  '重点任务',
  '责任单位',
  '年度目标',
  '计量单位',
  '累计完成',
  '数据截至日期',
  '完成率',
  '进展情况',
]
/* Styles: 1 a title, 2 with two places, 3 a day in words, 4 a percentage. */
const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="0" fontId="1" applyFont="1"/><xf numFmtId="2" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`

/* The share that was reached is a formula; `at`: from 3, below the title and the headings. */
function rowOf({ title, lead, target, unit, figure, day }: OfficeRow, at: number): string {
  const share = `<c r="H${at}" s="4"><f>F${at}/D${at}</f><v>${(figure ?? 0) / target}</v></c>`
  const facts = text(`B${at}`, title) + text(`C${at}`, lead) + number(`D${at}`, target, 2) + text(`E${at}`, unit)
  const filled = number(`F${at}`, figure, 2) + number(`G${at}`, day, 3)
  return `<row r="${at}">${number(`A${at}`, at - 2, 0)}${facts}${filled}${share}${text(`I${at}`, '按计划推进')}</row>`
}

/** The workbook: a table with a title over all, a column of formulas, bars in its cells and a print setting; a hidden sheet; a picture. */
export function officeTable(rows: readonly OfficeRow[]): Buffer {
  const above = `<row r="1" ht="36" customHeight="1">${text('A1', '2026年重点任务进展台账', 1)}</row><row r="2">${HEADINGS.map((heading, at) => text(`${'ABCDEFGHI'[at] ?? ''}2`, heading)).join('')}</row>`
  const table = rows.map((row, at) => rowOf(row, at + 3)).join('')
  const files = [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/worksheets/sheet1.xml', 'worksheet')}${part('xl/worksheets/sheet2.xml', 'worksheet')}${part('xl/styles.xml', 'styles')}</Types>`,
    },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${MAIN} xmlns:r="${TYPES}"><sheets><sheet name="旧稿" sheetId="2" state="hidden" r:id="rId2"/><sheet name="任务台账" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">任务台账!$1:$2</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'worksheet', 'worksheets/sheet2.xml'),
        relation('rId3', 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/styles.xml', content: STYLES },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet ${MAIN}><sheetPr><tabColor rgb="FFC00000"/></sheetPr><cols><col min="2" max="2" width="40" customWidth="1"/></cols><sheetData>${above}${table}</sheetData><mergeCells count="1"><mergeCell ref="A1:I1"/></mergeCells><conditionalFormatting sqref="H3:H${rows.length + 2}"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="num" val="0"/><cfvo type="num" val="1"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><pageSetup paperSize="9" orientation="landscape"/></worksheet>`,
    },
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `<worksheet ${MAIN}><sheetData><row r="1">${text('A1', '重点任务')}</row></sheetData></worksheet>`,
    },
    { name: 'xl/media/image1.png', content: Uint8Array.from({ length: 300 }, (_, at) => at % 251) },
  ]
  return Buffer.from(makeZip(files))
}
