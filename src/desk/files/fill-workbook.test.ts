import readXlsxFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { makeZip } from './testing/make-zip.ts'
import { readXlsx } from './xlsx-read.ts'
import { readZipDirectory, packedBytes } from './zip-directory.ts'
import { unpackEntry } from './zip-unpack.ts'
import type { FillOptions } from '#src/desk/sheet/fill-rows.ts'
import type { Commitment, Report } from '#src/domain/ledger.ts'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeTarget, makeText, makeUnit } from '#mocks/make.ts'
import { fillWorkbook, type FilledWorkbook } from './fill-workbook.ts'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const text = (address: string, words: string, style = 0) =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`

/* Styles: 1 percent, 2 a day, 3 bold with two places. */
const STYLES = `<styleSheet ${MAIN}><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="2"/></cellXfs></styleSheet>`

function workbookOf(rows: string, more = ''): ArrayBuffer {
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${MAIN} xmlns:r="${TYPES}"><sheets><sheet name="旧稿" sheetId="2" state="hidden" r:id="rId2"/><sheet name="台账 &amp; 进度" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="区">'旧稿'!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', 'worksheets/sheet2.xml')}${relation('rId3', 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: STYLES },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet ${MAIN}><cols><col min="1" max="1" width="9"/></cols><sheetData>${rows}</sheetData>${more}<pageMargins left="0.7"/></worksheet>`,
    },
    {
      name: 'xl/worksheets/sheet2.xml',
      content: `<worksheet ${MAIN}><sheetData><row r="1">${text('A1', '旧')}</row></sheetData></worksheet>`,
    },
    { name: 'xl/media/image1.png', content: Uint8Array.from({ length: 300 }, (_, at) => at % 251) },
  ])
}

const HEADS = `<row r="1" ht="30">${text('A1', '重点工作台账')}</row><row r="2">${['序号', '承诺事项', '目标值（万元）', '最新数据（万元）', '数据截至日期', '目前进展', '责任单位'].map((head, at) => text(`${'ABCDEFG'[at] ?? ''}2`, head)).join('')}</row>`
const row = (at: number, title: string, cells: string) =>
  `<row r="${at}"><c r="A${at}"><v>${at - 2}</v></c>${text(`B${at}`, title)}${cells}${text(`G${at}`, '甲市政府')}</row>`

const yuan = makeUnit({ id: 'yuan', name: makeText('元', 'yuan') })
function task(id: string, title: string, target: number): Commitment {
  const measure = makeMeasure({ unit: 'yuan', metric: makeText(title), baseline: null })
  return makeCommitment({ id, title: makeText(title), measure, targets: [makeTarget({ value: target })] })
}
function report(commitment: string, value: number, more: Partial<Report> = {}): Report {
  const note = makeText(`已完成${commitment}`)
  return makeReport({
    id: `r-${commitment}`,
    commitment,
    value,
    note,
    date: '2026-10-31',
    recorded: '2026-11-05',
    ...more,
  })
}
const ledger = makeLedger({
  units: [yuan],
  commitments: [
    task('road', '青禾大道改造', 120_000_000),
    task('lake', '白鹭湖清淤', 30_000_000),
    task('port', '冷链物流港', 60_000_000),
  ],
  reports: [report('road', 83_000_000), report('lake', 24_500_000), report('port', 35_000_000)],
  facts: [],
})
const options: FillOptions = { ledger, lang: 'zh', today: '2026-11-23', mapping: null, answers: {}, words: false }

async function filled(bytes: ArrayBuffer, more: Partial<FillOptions> = {}): Promise<FilledWorkbook> {
  const filling = await fillWorkbook(bytes, { ...options, ...more })
  if (!filling.ok) throw new Error(filling.fault?.code ?? 'not filled')
  return filling.filled
}
const outcomes = ({ rows }: FilledWorkbook) =>
  rows.map(({ title, why, cells }) => `${title} ${why ?? cells.map(({ is, outcome }) => `${is}:${outcome}`).join(' ')}`)

async function partsOf(bytes: ArrayBuffer): Promise<ReadonlyMap<string, string>> {
  const all = new Uint8Array(bytes)
  const parts = new Map<string, string>()
  for (const entry of readZipDirectory(all) ?? [])
    parts.set(entry.name, new TextDecoder().decode((await unpackEntry(all, entry)) ?? undefined))
  return parts
}

const cellsOf = (day: string) =>
  `<c r="C3" s="3"><v>12000</v></c><c r="D3" s="3"><v>7400</v></c><c r="E3" s="2"><v>${day}</v></c>${text('F3', '路基完成70%')}`
const plainTable = workbookOf(
  HEADS +
    row(3, '青禾大道改造', cellsOf('46295')) +
    row(4, '白鹭湖清淤', `<c r="C4" s="3"><v>3000</v></c><c r="E4" s="2"/>`),
  '<mergeCells count="1"><mergeCell ref="A1:G1"/></mergeCells>',
)

describe('the office’s own workbook', () => {
  it('has its figures and days filled, in the unit and form of their cells, and reads back as the ledger says', async () => {
    const result = await filled(plainTable)
    expect(outcomes(result)).toEqual([
      '青禾大道改造 latest:set latest-date:set',
      '白鹭湖清淤 latest:set latest-date:set',
    ])
    const own = await readXlsx(result.bytes)
    const rows = own.ok ? own.workbook.find(({ name }) => name === '台账 & 进度')?.rows : undefined
    expect(rows?.slice(2).map((cells) => cells.slice(1, 6))).toEqual([
      ['青禾大道改造', 12_000, 8300, '2026-10-31', '路基完成70%'],
      ['白鹭湖清淤', 3000, 2450, '2026-10-31', null],
    ])
    /* A reader that is not ours takes it too. */
    const other = await readXlsxFile(result.bytes, { sheet: '台账 & 进度' } as never)
    expect(JSON.stringify(other)).toContain('8300')
  })

  it('has every other part, and every other cell, as it was to the byte', async () => {
    const result = await filled(plainTable)
    const [before, after] = [await partsOf(plainTable), await partsOf(result.bytes)]
    expect([...after.keys()]).toEqual([...before.keys()])
    const changed = [...before].filter(([name, content]) => after.get(name) !== content).map(([name]) => name)
    expect(changed).toEqual(['xl/worksheets/sheet1.xml'])
    expect(after.get('xl/worksheets/sheet1.xml')).toBe(
      before
        .get('xl/worksheets/sheet1.xml')
        ?.replace('<v>7400</v>', '<v>8300</v>')
        .replace('<v>46295</v>', '<v>46326</v>')
        .replace('<c r="E4" s="2"/>', '<c r="D4" s="3"><v>2450</v></c><c r="E4" s="2"><v>46326</v></c>'),
    )
    const packed = (bytes: ArrayBuffer, name: string) => {
      const all = new Uint8Array(bytes)
      const entry = readZipDirectory(all)?.find((each) => each.name === name)
      return entry && packedBytes(all, entry)
    }
    for (const name of ['xl/styles.xml', 'xl/media/image1.png', 'xl/workbook.xml'])
      expect(packed(result.bytes, name)).toEqual(packed(plainTable, name))
    /* Filled again, nothing is left to do. */
    const again = await filled(result.bytes)
    expect(new Uint8Array(again.bytes)).toEqual(new Uint8Array(result.bytes))
    expect(outcomes(again)[0]).toBe('青禾大道改造 latest:same latest-date:same')
  })

  it('keeps its formulas, whose results are worked out again when it is opened', async () => {
    const table = workbookOf(
      HEADS +
        row(
          3,
          '青禾大道改造',
          `<c r="C3"><v>12000</v></c><c r="D3"><f>SUM(H3:I3)</f><v>7400</v></c><c r="E3" s="2"><v>46295</v></c>`,
        ) +
        row(4, '白鹭湖清淤', `<c r="C4"><v>3000</v></c><c r="D4"><v>2100</v></c>`),
    )
    const result = await filled(table)
    expect(outcomes(result)).toEqual([
      '青禾大道改造 latest:formula latest-date:left',
      '白鹭湖清淤 latest:set latest-date:set',
    ])
    const [before, after] = [await partsOf(table), await partsOf(result.bytes)]
    expect(after.get('xl/worksheets/sheet1.xml')).toContain('<f>SUM(H3:I3)</f><v>7400</v>')
    expect(after.get('xl/workbook.xml')).toBe(
      before
        .get('xl/workbook.xml')
        ?.replace('<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
    )
  })

  it('writes words of progress only where they are wanted, and figures in words as they stand', async () => {
    const table = workbookOf(
      HEADS +
        row(
          3,
          '青禾大道改造',
          `<c r="C3"><v>12000</v></c>${text('D3', '约7400万元')}${text('E3', '2026年9月30日')}${text('F3', '旧')}`,
        ),
    )
    const result = await filled(table, { words: true })
    const own = await readXlsx(result.bytes)
    expect(own.ok && own.workbook[1]?.rows[2]?.slice(3, 6)).toEqual(['8300万元', '2026年10月31日', '已完成road'])
    expect(outcomes(await filled(table))).toEqual(['青禾大道改造 latest:set latest-date:set'])
  })

  it('leaves what several rows share, and names the rows that are not matched or have no figure', async () => {
    const table = workbookOf(
      HEADS +
        row(3, '青禾大道改造', `<c r="C3"><v>12000</v></c><c r="D3"><v>7400</v></c>`) +
        row(4, '白鹭湖清淤', `<c r="C4"><v>3000</v></c><c r="D4"/>`) +
        row(5, '县医院迁建', `<c r="C5"><v>500</v></c>`) +
        row(6, '冷链物流港', `<c r="C6"><v>6000</v></c><c r="D6"><v>1</v></c>`),
      '<mergeCells count="1"><mergeCell ref="D3:D4"/></mergeCells>',
    )
    const silent = { ...ledger, reports: ledger.reports.filter(({ commitment }) => commitment !== 'port') }
    expect(outcomes(await filled(table, { ledger: silent }))).toEqual([
      '青禾大道改造 latest:merged latest-date:left',
      '白鹭湖清淤 latest:merged latest-date:left',
      '县医院迁建 no-match',
      '冷链物流港 no-figure',
    ])
    expect((await filled(table, { ledger: silent })).bytes.byteLength).toBe(table.byteLength)
  })

  it('asks of a renamed row as an import does, and fills it where it is answered', async () => {
    const table = workbookOf(HEADS + row(3, '青禾大道改造工程', `<c r="C3"><v>12000</v></c><c r="D3"><v>7400</v></c>`))
    const open = await filled(table)
    expect([outcomes(open), open.doubts.map(({ key }) => key)]).toEqual([
      ['青禾大道改造工程 asked'],
      ['same-task:青禾大道改造工程'],
    ])
    const answered = await filled(table, { answers: { 'same-task:青禾大道改造工程': 'same' } })
    expect(outcomes(answered)).toEqual(['青禾大道改造工程 latest:set latest-date:set'])
  })

  it('that is no workbook, or has no column for figures, is not filled', async () => {
    expect(await fillWorkbook(new TextEncoder().encode('甲,乙').buffer, options)).toMatchObject({ ok: false })
    const none = workbookOf(
      `<row r="1">${text('A1', '承诺事项')}${text('B1', '责任单位')}</row><row r="2">${text('A2', '青禾大道改造')}</row>`,
    )
    expect(await fillWorkbook(none, options)).toEqual({ ok: false, fault: null })
  })
})
