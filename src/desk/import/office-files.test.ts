import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PLACES, saveAsSpreadsheet } from '#src/desk/files/testing/save-as-spreadsheet.ts'
import { formatCsv } from '#src/desk/files/csv-write.ts'
import { ledgerToWorkbook } from '#src/desk/sheet/ledger-to-workbook.ts'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeLedger } from '#mocks/make.ts'
import { makeXlsx } from '#src/desk/files/testing/make-xlsx.ts'
import { openFile, type OpenContext, type OpenedFile } from './open-file.ts'
import { emptied } from './read-content.ts'

const TODAY = '2026-11-30'
const alone: OpenContext = {
  lang: 'zh',
  today: TODAY,
  base: emptied(makeLedger(), 'own', '表.csv', TODAY),
  isAlone: true,
  mapping: null,
  announced: '2026-01-10',
  figureDate: '2026-10-31',
}
const utf8 = (text: string) => new Uint8Array(new TextEncoder().encode(text)).buffer

async function figuresOf(csv: string) {
  const { ledger, complaints } = await openFile(utf8(csv), '表.csv', alone)
  return {
    targets: (ledger?.commitments ?? []).map(({ targets }) => targets[0]?.value),
    reports: (ledger?.reports ?? []).map(({ value }) => value),
    said: complaints.map(({ code }) => code).filter((code) => code.startsWith('figure-')),
  }
}

describe('a table as offices hand it in', () => {
  it('that a spreadsheet saved with short numbers gives them with all their digits, and says so', async () => {
    const csv =
      '序号,承诺事项,目标值（元）,最新数据（元）,数据截至日期,责任单位,完成时限\n1,青禾大道改造,1.2E+08,8.3E+07,2026/10/31,市交通局,2026/12/31\n2,白鹭湖清淤,3.00E+07,2.45E+07,2026/10/31,市水务局,2026/12/31\n'
    expect(await figuresOf(csv)).toEqual({
      targets: [120_000_000, 30_000_000],
      reports: [83_000_000, 24_500_000],
      said: Array.from({ length: 4 }, () => 'figure-short'),
    })
  })

  it('with remarks behind its numbers gives the numbers', async () => {
    const csv =
      '序号,承诺事项,目标值（万元）,责任单位,完成时限\n1,改造一号泵站,3000注1,市水务局,2026-12-31\n2,改造二号泵站,3000（注2）,市水务局,2026-12-31\n3,改造三号泵站,3000见附件2,市水务局,2026-12-31\n4,改造四号泵站,约3000(1期),市水务局,2026-12-31\n'
    expect(await figuresOf(csv)).toMatchObject({
      targets: [30_000_000, 30_000_000, 30_000_000, 30_000_000],
      said: ['figure-remark', 'figure-remark', 'figure-remark'],
    })
  })
})

describe('a workbook with hidden and struck-through parts', () => {
  const heading = ['序号', '承诺事项', '目标值（万元）', '责任单位', '完成时限']
  const open = (bytes: ArrayBuffer, answers = {}) => openFile(bytes, '表.xlsx', { ...alone, answers })
  const targetsOf = ({ ledger }: OpenedFile) =>
    (ledger?.commitments ?? []).map(({ title, targets }) => [title.zh, targets[0]?.value])

  it('is read by its visible sheet, though a hidden one has more columns', async () => {
    const opened = await open(
      makeXlsx([
        {
          name: '旧稿',
          isHidden: true,
          rows: [
            [...heading, '最新数据（万元）', '数据截至日期', '备注'],
            [1, '青禾大道改造', 9000, '市交通局', '2025-12-31', 100, '2025-06-30', '旧'],
          ],
        },
        { name: '2026', rows: [heading, [1, '青禾大道改造', 12_000, '市交通局', '2026-12-31']] },
      ]),
    )
    expect(targetsOf(opened)).toEqual([['青禾大道改造', 120_000_000]])
    expect(opened.complaints).toContainEqual(expect.objectContaining({ code: 'hidden-sheet', found: '旧稿' }))
  })

  it('leaves out hidden rows and columns, and says which; read where a person wants them', async () => {
    const bytes = makeXlsx([
      {
        name: '表',
        hiddenRows: [2],
        hiddenColumns: [2],
        rows: [
          ['序号', '承诺事项', '目标值（万元）', '年度目标（万元）', '责任单位', '完成时限'],
          [1, '青禾大道改造', 9000, 12_000, '市交通局', '2026-12-31'],
          [2, '取消的一项', 9000, 500, '市交通局', '2026-12-31'],
        ],
      },
    ])
    const opened = await open(bytes)
    expect(targetsOf(opened)).toEqual([['青禾大道改造', 120_000_000]])
    expect(opened.complaints).toContainEqual(
      expect.objectContaining({ code: 'hidden-rows', found: '1', expected: '3' }),
    )
    expect(opened.complaints).toContainEqual(expect.objectContaining({ code: 'hidden-columns', expected: 'C' }))
    expect(opened.doubts.filter(({ code }) => code !== 'basis')).toMatchObject([{ key: 'hidden:', answer: 'leave' }])
    const all = await open(bytes, { 'hidden:': 'read' })
    expect(all.ledger?.commitments).toHaveLength(2)
    expect(all.complaints.filter(({ code }) => code.startsWith('hidden-'))).toEqual([])
  })

  it('takes nothing that is struck through, and says what', async () => {
    const opened = await open(
      makeXlsx([
        {
          name: '表',
          rows: [
            heading,
            [
              1,
              '青禾大道改造',
              { runs: [{ text: '6000', look: 'struck' }, { text: '4500' }] },
              '市交通局',
              '2026-12-31',
            ],
            [2, '白鹭湖清淤', { value: 3000, isStruck: true }, '市水务局', '2026-12-31'],
            [3, '泵站改造', { runs: [{ text: '3000' }, { text: '1', look: 'raised' }] }, '市水务局', '2026-12-31'],
          ],
        },
      ]),
    )
    expect(targetsOf(opened)).toEqual([
      ['青禾大道改造', 45_000_000],
      ['白鹭湖清淤', undefined],
      ['泵站改造', 30_000_000],
    ])
    expect(opened.complaints.filter(({ code }) => code === 'struck-through')).toMatchObject([
      { row: 2, column: 'C', found: '6000', expected: '4500' },
      { row: 3, column: 'C', found: '3000', expected: '' },
    ])
  })

  it('reads what formats show of numbers, or refuses the cell', async () => {
    const opened = await open(
      makeXlsx([
        {
          name: '表',
          rows: [
            heading,
            [1, '甲项目', { value: 125_000, format: '0!.0,"万"' }, '市交通局', '2026-12-31'],
            [2, '乙项目', { value: 3_500_000, format: '0.0,,' }, '市交通局', '2026-12-31'],
            [3, '丙项目', { value: 3_500_000, format: '0!.0,' }, '市交通局', '2026-12-31'],
          ],
        },
      ]),
    )
    expect(targetsOf(opened)).toEqual([
      ['甲项目', 125_000],
      ['乙项目', undefined],
      ['丙项目', 3_500_000],
    ])
    expect(opened.complaints).toContainEqual(expect.objectContaining({ code: 'figure-scaled', row: 3 }))
  })
})

describe('a published ledger as a CSV', () => {
  const read = readLedger(JSON.parse(readFileSync('public/ledgers/guangdong-2026.json', 'utf8')))
  if (!read.ok) throw new Error('the ledger of the site')
  const { ledger } = read

  it.each(PLACES.flatMap((place) => (['zh', 'en'] as const).map((lang) => [place, lang] as const)))(
    'saved by a spreadsheet of %s and brought back changes nothing, in %s',
    async (place, lang) => {
      const assessed = assessAll(indexLedger(ledger), TODAY, null)
      const [sheet] = runSteps(
        ledgerToWorkbook({ assessed, items: assessed.items, sentence: '', link: null, lang, records: 'none' }),
      )
      const csv = saveAsSpreadsheet(formatCsv(sheet?.rows ?? []), place)
      const opened = await openFile(utf8(csv), '台账.csv', { ...alone, lang, base: ledger, isAlone: false })
      expect(
        opened.complaints.filter(({ code }) => !['column-for-reading', 'completion-unused'].includes(code)),
      ).toEqual([])
      expect(opened.ledger).toEqual(ledger)
    },
  )
})
