import { describe, expect, it } from 'vitest'
import { makeCommitment, makeMeasure, makeSource, makeText } from '#mocks/make.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import type { Answers } from './doubts.ts'
import { readSheet } from './read-sheet.ts'
import { EMPTY_LEDGER } from './testing/foreign-sheets.ts'
import type { SheetRow } from './workbook.ts'

const ledgerWith = (title = makeText('建设机架', 'Build racks')): Ledger => ({
  ...EMPTY_LEDGER,
  commitments: [
    makeCommitment({
      id: 'c1',
      title,
      summary: makeText('建设标准机架', 'Build standard racks'),
      measure: makeMeasure({ metric: makeText('机架数', 'Racks') }),
    }),
  ],
})
const read = (rows: readonly SheetRow[], lang: Language, answers: Answers = {}, ledger = ledgerWith()) =>
  runSteps(
    readSheet([{ name: 'sheet', rows }], null, {
      ledger,
      lang,
      today: '2026-11-23',
      source: makeSource({ id: 'import' }),
      announced: '2026-01-10',
      figureDate: null,
      answers,
    }),
  )
const textsOf = ({ ledger }: ReturnType<typeof read>) => {
  const [commitment] = ledger.commitments
  return { title: commitment?.title, metric: commitment?.measure?.metric }
}

const ENGLISH = [
  ['Id', 'Commitment', 'Metric', 'Lead'],
  ['c1', 'Build data racks', 'Standard racks', ''],
]
const CHINESE = [
  ['编号', '承诺事项', '指标', '责任单位'],
  ['c1', '建设算力机架', '标准机架数', ''],
]
/* The rows of one language under the headings of the other. */
const MIXED = [...CHINESE.slice(0, 1), ...ENGLISH.slice(1)]

describe('the language of a table', () => {
  it.each(['zh', 'en'] as const)('decides which text it changes, on a screen in %s', (lang) => {
    expect(textsOf(read(ENGLISH, lang)).title).toEqual(makeText('建设机架', 'Build data racks'))
    expect(textsOf(read(CHINESE, lang)).title).toEqual(makeText('建设算力机架', 'Build racks'))
  })

  it.each(['zh', 'en'] as const)(
    'lets a table that says what the ledger says change nothing, on a screen in %s',
    (lang) => {
      const same = [ENGLISH[0] ?? [], ['c1', 'Build racks', 'Racks', '']]
      expect(read(same, lang)).toMatchObject({ changes: [], added: [] })
    },
  )

  it('is asked where headings and rows differ; until then no text takes the place of another', () => {
    const asked = read(MIXED, 'zh')
    expect(asked.doubts).toMatchObject([{ key: 'language:', answer: null }])
    expect(textsOf(asked).title).toEqual(makeText('建设机架', 'Build racks'))
    expect(asked.complaints.map(({ code }) => code)).toContain('not-answered')
    expect(textsOf(read(MIXED, 'zh', { 'language:': 'en' })).title).toEqual(makeText('建设机架', 'Build data racks'))
  })

  it('is asked of a text that is not in the language of the others', () => {
    const rows = [
      ...ENGLISH,
      ...Array.from({ length: 9 }, (_, at) => [`d${at}`, `Another task ${'abcdefghi'.charAt(at)}`, '', '']),
    ]
    const foreign = rows.map((row) => (row[0] === 'c1' ? ['c1', '建设算力机架', '', ''] : row))
    const result = read(foreign, 'en')
    expect(result.doubts.map(({ key }) => key)).toContain('language:')
    expect(textsOf(result).title).toEqual(makeText('建设机架', 'Build racks'))
  })

  it('changes both texts where they were one', () => {
    const ledger = ledgerWith(makeText('建设机架', '建设机架'))
    expect(textsOf(read(CHINESE, 'en', {}, ledger)).title).toEqual(makeText('建设算力机架', '建设算力机架'))
    expect(textsOf(read(ENGLISH, 'zh', {}, ledger)).title).toEqual(makeText('建设机架', 'Build data racks'))
  })
})
