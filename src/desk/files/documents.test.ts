import { describe, expect, it } from 'vitest'
import { numberBesideText } from './shown-text.ts'
import { readSpreadsheet } from './spreadsheet-read.ts'
import { makeZip, type ZipFile } from './testing/make-zip.ts'

async function tablesOf(files: readonly ZipFile[], name: string) {
  const read = await readSpreadsheet(makeZip(files), name)
  if (!read.ok) throw new Error(read.fault.code)
  return read.workbook
}
const faultOf = async (files: readonly ZipFile[], name: string) => {
  const read = await readSpreadsheet(makeZip(files), name)
  return read.ok ? null : read.fault.code
}

const p = (text: string) => `<text:p>${text}</text:p>`
const word = (text: string, more = '') =>
  `<table:table-cell office:value-type="string" ${more}>${p(text)}</table:table-cell>`
const float = (value: number, shown: string, more = '') =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}>${p(shown)}</table:table-cell>`
const line = (cells: string, more = '') => `<table:table-row ${more}>${cells}</table:table-row>`
const sheet = (rows: string, more = 'table:name="表"') => `<table:table ${more}>${rows}</table:table>`
const STYLES =
  '<style:style style:name="gone" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style><style:style style:name="child" style:family="table-cell" style:parent-style-name="gone"/><style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="cut" style:family="text"><style:text-properties style:text-line-through-type="single"/></style:style><style:style style:name="unseen" style:family="table"><style:table-properties table:display="false"/></style:style>'
const ods = (tables: string, more: readonly ZipFile[] = []): readonly ZipFile[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
  {
    name: 'content.xml',
    content: `<?xml version="1.0"?><office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  },
  ...more,
]

describe('an OpenDocument spreadsheet', () => {
  it('is read with its numbers, days, percentages and formulas', async () => {
    const cells = [
      word('甲 &amp; 乙'),
      float(12_000, '12,000'),
      '<table:table-cell office:value-type="percentage" office:value="0.85"><text:p>85%</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2026-12-31"><text:p>2026-12-31</text:p></table:table-cell>',
      '<table:table-cell office:value-type="date" office:date-value="2026-06-01T00:00:00"><text:p>2026年6月</text:p></table:table-cell>',
      '<table:table-cell table:formula="of:=[.A1]"/>',
      '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#REF!</text:p></table:table-cell>',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>',
      '<table:table-cell table:number-columns-repeated="16370"/>',
    ]
    const [table] = await tablesOf(
      ods(sheet(line(cells.join('')) + line('<table:table-cell/>', 'table:number-rows-repeated="1048570"'))),
      'x.ods',
    )
    expect(table).toEqual({
      name: '表',
      rows: [['甲 & 乙', 12_000, '85%', '2026-12-31', '2026-06', '#NO-RESULT!', '#REF!', true]],
    })
  })

  it('is read with what its formats show', async () => {
    const cells = [
      float(125_000, '12.5万'),
      float(0, ''),
      float(120_000_000, '120.0'),
      float(3000, '≥3,000'),
      float(-1200, '(1,200)'),
    ]
    const [table] = await tablesOf(ods(sheet(line(cells.join('')))), 'x.ods')
    expect(table?.rows).toEqual([['12.5万', null, '120⟨×1000000⟩', '≥3000', -1200]])
  })

  it('tells what is hidden, struck through, raised and merged', async () => {
    const rows = [
      '<table:table-column/><table:table-column table:visibility="collapse"/>',
      line(word('甲', 'table:number-columns-spanned="2"') + '<table:covered-table-cell/>'),
      line(word('旧', 'table:style-name="child"') + word('x'), 'table:visibility="filter"'),
      line(
        word('<text:span text:style-name="cut">6000</text:span>4500') +
          word(
            '3000<text:span text:style-name="up">1</text:span><office:annotation><text:p>批注9</text:p></office:annotation>',
          ),
      ),
    ]
    const tables = await tablesOf(
      ods(sheet(rows.join('')) + sheet(line(word('y')), 'table:name="旧稿" table:style-name="unseen"')),
      'x.ods',
    )
    expect(tables).toEqual([
      {
        name: '表',
        rows: [['甲'], ['旧', 'x'], ['60004500', '3000¹']],
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        hiddenRows: [1],
        hiddenColumns: [1],
        struck: [
          { row: 1, column: 0, struck: '旧', rest: null },
          { row: 2, column: 0, struck: '6000', rest: '4500' },
        ],
      },
      { name: '旧稿', rows: [['y']], isHidden: true },
    ])
  })

  it('is refused with a password, as a text document, and beyond the limits', async () => {
    const manifest = { name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }
    expect(await faultOf(ods(sheet(''), [manifest]), 'x.ods')).toBe('encrypted')
    const text = ods('').map((file) => ({
      ...file,
      content: String(file.content).replaceAll('office:spreadsheet', 'office:text'),
    }))
    expect(await faultOf(text, 'x.odt')).toBe('not-a-table')
    const long = sheet(line(word('a'), 'table:number-rows-repeated="300000"'))
    expect(await faultOf(ods(long), 'x.ods')).toBe('too-many-rows')
    const wide = sheet(line(word('a', 'table:number-columns-repeated="2000"')))
    expect(await faultOf(ods(wide), 'x.ods')).toBe('too-many-columns')
    const bomb = { name: 'a.xml', content: 'x', statedSize: 300 * 1024 * 1024 }
    expect(await faultOf(ods(sheet(''), [bomb]), 'x.ods')).toBe('bomb')
  })
})

const run = (text: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (runs: string) => `<w:p>${runs}</w:p>`
const tc = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
const docx = (body: string): readonly ZipFile[] => [
  { name: '[Content_Types].xml', content: '<Types/>' },
  { name: 'word/document.xml', content: `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>` },
]

describe('a Word document', () => {
  const plain = (text: string, properties = '') => tc(paragraph(run(text)), properties)

  it('is read by its tables, each with the lines above it', async () => {
    const body = [
      paragraph(run('2026年重点项目')),
      paragraph(run('（单位：万元）')),
      `<w:tbl>${tr(plain('任务'), plain('目标值'))}${tr(plain('甲'), plain('3000'))}</w:tbl>`,
      `<w:tbl>${tr(plain('另'))}</w:tbl>`,
    ]
    expect(await tablesOf(docx(body.join('')), '项目.docx')).toEqual([
      { name: '项目', rows: [['2026年重点项目'], ['（单位：万元）'], ['任务', '目标值'], ['甲', '3000']] },
      { name: '项目 2', rows: [['另']] },
    ])
  })

  it('is read with its merged cells, and without what is struck through, deleted or hidden', async () => {
    const body = `<w:tbl>${tr(plain('类', '<w:vMerge w:val="restart"/>'), plain('年度计划', '<w:gridSpan w:val="2"/>'))}${tr(
      plain('', '<w:vMerge/>'),
      plain('计划'),
      plain('完成'),
    )}${tr(
      tc(paragraph(`<w:del>${run('旧').replaceAll('w:t', 'w:delText')}</w:del>${run('新')}`)),
      tc(paragraph(run('6000', '<w:b/><w:strike/>') + run('4500') + run('暗', '<w:vanish/>'))),
      tc(
        paragraph(
          `${run('3000', '<w:strike w:val="0"/>')}${run('1', '<w:vertAlign w:val="superscript"/>')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
        ),
      ),
    )}</w:tbl>`
    const [table] = await tablesOf(docx(body), 'x.docx')
    expect(table).toEqual({
      name: 'x',
      rows: [
        ['类', '年度计划'],
        [null, '计划', '完成'],
        ['旧新', '60004500', '3000¹※'],
      ],
      merges: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ],
      struck: [
        { row: 2, column: 0, struck: '旧', rest: '新' },
        { row: 2, column: 1, struck: '6000', rest: '4500' },
      ],
    })
  })

  it('without a table is refused, and says so', async () => {
    expect(await faultOf(docx(paragraph(run('无表'))), 'x.docx')).toBe('no-table')
  })
})

describe('a number beside its text', () => {
  it.each<[number, string, string | number | null]>([
    [12.345, '12.3', 12.345],
    [0.5, '1', 0.5],
    [0.004, '0.00', 0.004],
    [85, '85%', '85%'],
    [0.85, '85%', '85%'],
    [3000, '¥3,000.00', 3000],
    [30, '30家以上', '30家以上'],
    [46_000, '2025-12-09', 46_000],
    [1, '√', '√'],
    [5, ' ', null],
  ])('%d shown as %j is %j', (value, text, read) => {
    expect(numberBesideText(value, text)).toBe(read)
  })
})
