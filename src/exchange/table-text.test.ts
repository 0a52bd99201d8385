import { screenTexts } from '#src/texts/screen/texts.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { select } from '#src/derive/selection/select.ts'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { buildTable, formatHtmlTable, formatTsv } from './table-text.ts'

const index = indexLedger(
  makeLedger({
    commitments: [makeCommitment({ id: 'c1', title: makeText('=HYPERLINK("x")', '=1+1') })],
    reports: [makeReport({ id: 'r1', commitment: 'c1', value: -5 })],
  }),
)
const rows = buildTable(select(index, DEFAULT_VIEW, '2026-11-23').items, { index, lang: 'zh', t: screenTexts('zh') })

describe('a copied table', () => {
  it('has a header and a row for each item', () => {
    expect(rows).toHaveLength(2)
    expect(rows[0]?.[0]).toBe('承诺')
  })

  it('lets no cell become a formula, and keeps negative numbers numbers', () => {
    const cells = formatTsv(rows).split('\n')[1]?.split('\t') ?? []
    expect(cells[0]).toBe(`'=HYPERLINK("x")`)
    expect(cells[6]).toBe('-5')
    expect(formatHtmlTable(rows)).toContain('<td>-5</td>')
    expect(formatHtmlTable(rows)).toContain('&quot;x&quot;')
  })

  it('[V2b] has the distance of a yearly rate in its gap, and both ends of a range', () => {
    const of = indexLedger(
      makeLedger({
        commitments: [
          makeCommitment({
            announced: '2026-01-20',
            measure: makeMeasure({ basis: 'annual-rate', baseline: null }),
            targets: [makeTarget({ since: '2026-01-20', comparator: 'between', value: 4.5, upTo: 5, due: '2026' })],
          }),
        ],
        reports: [makeReport({ date: '2026-06-30', value: 4.2 })],
      }),
    )
    const table = buildTable(select(of, DEFAULT_VIEW, '2026-08-01').items, {
      index: of,
      lang: 'zh',
      t: screenTexts('zh'),
    })
    const cell = (name: string) => table[1]?.[table[0]?.indexOf(name) ?? -1]
    expect([cell('目标'), cell('最近数据'), cell('完成率（%）'), cell('差距')]).toEqual(['4.5–5', 4.2, null, -0.3])
  })

  it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])(
    'disarms %j at the beginning of a text',
    (sign) => {
      expect(formatTsv([[`${sign}1`]])).toMatch(/^'/)
      expect(formatHtmlTable([[`${sign}1`]])).toContain(">'")
    },
  )

  it('disarms any text, and is one cell a text whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(formatTsv([[text]])).not.toMatch(/^[=+\-@＝＋－＠\t\r\n]/)
        expect(formatTsv([[text, 1]]).split('\n')).toHaveLength(1)
        expect(formatTsv([[text, 1]]).split('\t')).toHaveLength(2)
        expect(formatHtmlTable([[text]]).match(/<td/g)).toHaveLength(1)
      }),
    )
  })
})
