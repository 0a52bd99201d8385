import { describe, expect, it } from 'vitest'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { makeLedger, makeSource } from '#mocks/make.ts'
import { columnOf } from './columns.ts'
import { ledgerToWorkbook } from './ledger-to-workbook.ts'
import { readSheet } from './read-sheet.ts'
import { recordTables } from './record-tables.ts'
import { sheetsToRecords } from './sheets-to-records.ts'
import { NO_RESULT, type SheetCell } from './workbook.ts'
import { workbookToLedger } from './workbook-to-ledger.ts'

const source = makeSource({ id: 'import' })
const TODAY = '2027-03-20'
const ledger = makeLedger()

describe('a formula that gave no value', () => {
  const read = (target: SheetCell) => {
    const rows = [
      ['任务', '目标值', '单位', '责任单位', '完成时限'],
      ['建成机架', target, '标准机架', '甲市政府', '2027年底'],
    ]
    return runSteps(
      readSheet([{ name: '表', rows }], null, {
        ledger,
        lang: 'zh',
        today: TODAY,
        source,
        announced: '2027-01-01',
        figureDate: null,
      }),
    )
  }

  it('is named in its cell, never passed over', () => {
    expect(read(NO_RESULT).complaints).toContainEqual({
      code: 'formula-no-result',
      sheet: '表',
      row: 2,
      column: 'B',
      heading: '目标值',
      found: NO_RESULT,
      expected: '',
    })
    expect(read('#REF!').complaints).toContainEqual(expect.objectContaining({ code: 'cell-error', found: '#REF!' }))
  })

  it.each([NO_RESULT, '#REF!'])('leaves what our own workbook said: %s', (cell) => {
    const assessed = assessAll(indexLedger(ledger), '2027-03-15', null)
    const workbook = runSteps(
      ledgerToWorkbook({ assessed, items: assessed.items, sentence: '', link: null, lang: 'zh', records: 'all' }),
    )
    const [human, ...others] = workbook
    const column = human?.rows[0]?.indexOf(columnOf('due').zh) ?? -1
    if (!human || column < 0) throw new Error('no column')
    const edited = { ...human, rows: human.rows.map((row, at) => (at === 1 ? row.with(column, cell) : row)) }
    const back = runSteps(workbookToLedger([edited, ...others], { today: TODAY, source }))
    expect(back).toMatchObject({
      ok: true,
      changes: [],
      complaints: [
        { code: cell === NO_RESULT ? 'formula-no-result' : 'cell-error', row: 2, heading: columnOf('due').zh },
      ],
    })
    expect(back.ok && back.ledger).toEqual(ledger)
  })

  it('is no text of a record', () => {
    const workbook = runSteps(recordTables(ledger, 'zh')).map((table) =>
      table.name === '承诺明细'
        ? {
            ...table,
            rows: table.rows.map((row, at) =>
              at === 1 ? row.with(row.indexOf(ledger.commitments[0]?.title.en ?? ''), NO_RESULT) : row,
            ),
          }
        : table,
    )
    const { raw, complaints } = runSteps(sheetsToRecords(workbook))
    expect(complaints).toMatchObject([
      { code: 'formula-no-result', sheet: '承诺明细', row: 2, heading: '标题（英文）' },
    ])
    expect(JSON.stringify(raw)).not.toContain(NO_RESULT)
  })

  it('and a number with more digits than can be kept say so', () => {
    expect(read('9999999999999999999999').complaints.map(({ code }) => code)).toContain('figure-rounded')
    expect(read('3500').complaints.map(({ code }) => code)).not.toContain('figure-rounded')
  })
})

describe('a percentage and a month as they are shown', () => {
  it('are a target of 80 % and a deadline of a month', () => {
    const units = [...ledger.units, { id: 'percent', name: { zh: '%', en: '%' }, additive: false }]
    const rows = [
      ['任务', '指标', '目标值', '单位', '责任单位', '完成时限'],
      ['绿电占比提升', '绿电占比', '80%', '%', '甲市政府', '2027-06'],
    ]
    const { ledger: back, added } = runSteps(
      readSheet([{ name: '表', rows }], null, {
        ledger: { ...ledger, units },
        lang: 'zh',
        today: TODAY,
        source,
        announced: '2027-01-01',
        figureDate: null,
      }),
    )
    expect(back.commitments.find(({ id }) => id === added[0])).toMatchObject({
      measure: { unit: 'percent' },
      targets: [{ value: 80, due: '2027-06' }],
    })
  })
})
