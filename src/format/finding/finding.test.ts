import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeCommitment, makeLedger, makeMeasure, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import { findCompare } from '#src/derive/finding/find-compare.ts'
import { findCoverage } from '#src/derive/finding/find-coverage.ts'
import { findLedger } from '#src/derive/finding/find-ledger.ts'
import { findMatrix } from '#src/derive/finding/find-matrix.ts'
import { findMethod } from '#src/derive/finding/find-method.ts'
import { buildTimelineLines } from '#src/derive/timeline/lines.ts'
import { findTimeline } from '#src/derive/finding/find-timeline.ts'
import type { Finding } from '#src/derive/finding/finding.ts'
import { isOpen } from '#src/derive/is-open.ts'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { select } from '#src/derive/selection/select.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { buildSentenceFacts } from '#src/derive/sentence/build-facts.ts'
import { aLedger, AS_OF } from '#src/derive/testing/random-ledger.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { sentenceText } from '../sentence/parts.ts'
import { findingSentence } from './finding.ts'

const TODAY = '2026-11-23'

const racks = {
  lead: 'office',
  regions: ['990100'],
  measure: makeMeasure(),
  targets: [makeTarget({ due: '2026' })],
}
const index = indexLedger(
  makeLedger({
    regions: [
      { code: '990100', name: makeText('甲市', 'Alpha'), parent: null },
      { code: '990200', name: makeText('乙市', 'Beta'), parent: null },
      { code: '990300', name: makeText('丙市', 'Gamma'), parent: null },
    ],
    commitments: [
      makeCommitment({ ...racks, id: 'racks', title: makeText('建成30万标准机架。', '300,000 standard racks.') }),
      makeCommitment({
        ...racks,
        id: 'late',
        title: makeText('先建1万', 'First 10,000'),
        targets: [makeTarget({ due: '2026-06-30', value: 10_000 })],
      }),
      makeCommitment({
        ...racks,
        id: 'open',
        title: makeText('再建5万', 'Another 50,000'),
        regions: ['990200'],
        targets: [makeTarget({ due: null, value: 50_000 })],
      }),
      makeCommitment({
        id: 'idea',
        title: makeText('加快建设', 'Build faster'),
        kind: 'direction',
        measure: undefined,
        targets: [],
        regions: ['990200'],
      }),
    ],
    reports: [makeReport({ commitment: 'racks', value: 240_000, date: '2026-10-31', recorded: '2026-11-01' })],
  }),
)

function viewOf(changed: Partial<View>): View {
  return { ...DEFAULT_VIEW, ...changed }
}

/** The sentence with its key figure between asterisks. */
function marked(
  find: (selection: Selection, view: View) => Finding | null,
  changed: Partial<View>,
  lang: Language,
): string {
  const view = viewOf(changed)
  const selection = select(index, view, TODAY)
  return findingSentence(find(selection, view), buildSentenceFacts(selection, view), index, lang)
    .map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join('')
}

const under = (selection: Selection) =>
  findMethod(
    selection,
    [...index.rules.values()]
      .filter(({ id }) => id !== selection.assessed.rule.id)
      .map((rule) => ({
        rule,
        items: new Map(assessAll(index, TODAY, rule.id).items.map((item) => [item.commitment.id, item])),
      })),
  )

describe('the sentence of a view', () => {
  const cases: readonly (readonly [
    string,
    (selection: Selection, view: View) => Finding | null,
    Partial<View>,
    string,
    string,
  ])[] = [
    [
      'the table in its usual order',
      findLedger,
      {},
      '4项承诺，要紧的在前；排在最前的是“先建1万”，*逾期146天*。',
      '4 commitments, attention first; at the top “First 10,000”, *146 days overdue*.',
    ],
    [
      'the table sorted, with what is not known last',
      findLedger,
      { sort: { key: 'figure', reversed: true } },
      '4项承诺，按最新数据排列（倒序）；排在最前的是“建成30万标准机架”，*24万标准机架*；3项的最新数据未知，排在最后。',
      '4 commitments, sorted by latest figure, reversed; at the top “300,000 standard racks”, *240,000 standard racks*; last come 3 for which that is not known.',
    ],
    [
      'the table in groups',
      findLedger,
      { group: 'region' },
      '4项承诺，按地区分为2组，最多的是甲市，*2项*，另有1组同样多。',
      '4 commitments in 2 groups by region, the largest Alpha with *2*, and 1 other as large.',
    ],
    [
      'the timeline',
      findTimeline,
      {},
      '4项承诺中，*2026年内还有1项到期*，1项逾期待核实，2项没有期限。最近的是“建成30万标准机架”，剩38天。',
      '4 commitments: *1 still falls due in 2026*; 1 overdue, unverified; 2 without a deadline. Next: “300,000 standard racks”, 38 days left.',
    ],
    [
      'the matrix',
      findMatrix,
      { group: 'status' },
      '4项承诺按地区和状态分，没有一格超过1项。',
      '4 commitments by region and status: no cell holds more than one.',
    ],
    [
      'a comparison of nothing',
      findCompare,
      {},
      '还没有可对比的：请选出两至四项承诺、地区或责任单位。',
      'Nothing to compare yet: choose two to four commitments, regions or responsible units.',
    ],
    [
      'two regions, by their ladders',
      findCompare,
      { region: ['990100', '990200', '990300'] },
      '甲市（2项）与乙市（2项）与丙市（0项）相比：*有数字2/2对1/2对—*，并有期限2/2对0/2对—，并有报告1/2对0/2对—，可判断1/2对0/2对—。',
      'Alpha (2 commitments) against Beta (2 commitments) against Gamma (0 commitments): *with a number 2/2 to 1/2 to —*, and a deadline 2/2 to 0/2 to —, and a report 1/2 to 0/2 to —, can be judged 1/2 to 0/2 to —.',
    ],
    [
      'picked items that cannot be laid beside each other',
      findCompare,
      { pick: ['racks', 'late'] },
      '2项承诺相比，还比不出进度快慢：*略有滞后1项、逾期待核实1项*。',
      '2 commitments compared, and no telling which is ahead: *1 slightly behind, 1 overdue, unverified*.',
    ],
    [
      'what is missing',
      findCoverage,
      {},
      '4项承诺中，*3项从未有过报告*，2项没有期限，1项没有可核对的数字；能判断进度的有1项。',
      '4 commitments: *3 have no report at all*, 2 no deadline, 1 no number to check; progress can be judged for 1.',
    ],
    [
      'another rule',
      under,
      {},
      '4项承诺按“差距百分点（10/30）”评判；换用别的规则，结论会变的：*“银川（2025）”1项*、“三亚（2022）”1项、“联合国进展图”1项。',
      '4 commitments under “Gap in points (10/30)”; judged otherwise: *1 under “Yinchuan (2025)”*, 1 under “Sanya (2022)” and 1 under “UN progress chart”.',
    ],
    [
      'drafts',
      () => ({ of: 'desk', drafts: 3 }),
      {},
      '工作台上有*3份草稿*，只在这个浏览器里；生成新版台账并发布以后，别人才看得到。',
      'At the desk: *3 drafts*, in this browser only; others see them once a new edition is published.',
    ],
    [
      'filters, and what the sentence names anyway is not among them',
      findCompare,
      { region: ['990100', '990200'], kind: ['measured'], q: '建' },
      '量化指标、“建”：甲市（2项）与乙市（1项）相比：*有数字2/2对1/1*，并有期限2/2对0/1，并有报告1/2对0/1，可判断1/2对0/1。',
      'Measured, “建”: Alpha (2 commitments) against Beta (1 commitment): *with a number 2/2 to 1/1*, and a deadline 2/2 to 0/1, and a report 1/2 to 0/1, can be judged 1/2 to 0/1.',
    ],
  ]

  it.each(cases)('%s', (_, find, changed, zh, en) => {
    expect(marked(find, changed, 'zh')).toBe(zh)
    expect(marked(find, changed, 'en')).toBe(en)
  })

  it('has one key figure at most, a stop, and no empty part, whatever the ledger', () => {
    const finders = [findLedger, findTimeline, findMatrix, findCoverage, findCompare]
    fc.assert(
      fc.property(aLedger(), fc.constantFrom(null, 'region', 'year', 'status', 'unit'), (ledger, group) => {
        const [random, view] = [indexLedger(ledger), viewOf({ group })]
        const selection = select(random, view, AS_OF)
        if (selection.items.length < 2) return
        const facts = buildSentenceFacts(selection, view)
        for (const find of finders)
          for (const lang of LANGUAGES) {
            const parts = findingSentence(find(selection, view), facts, random, lang)
            expect(parts.filter(({ strong }) => strong).length).toBeLessThanOrEqual(1)
            expect(parts.every(({ text }) => text !== '')).toBe(true)
            expect(sentenceText(parts)).toMatch(/[。.]$/)
          }
      }),
      { numRuns: 50 },
    )
  })

  it('counts every item of the timeline once, whatever the ledger', () => {
    fc.assert(
      fc.property(aLedger(), (ledger) => {
        const selection = select(indexLedger(ledger), DEFAULT_VIEW, AS_OF)
        const { stretch, later, none } = findTimeline(selection)
        const toCome = selection.items.filter((item) => isOpen(item) && (item.assessment.daysLeft ?? -1) >= 0)
        expect((stretch?.count ?? 0) + later).toBe(toCome.length)
        const lines = buildTimelineLines(selection.items, { index: selection.assessed.index, view: DEFAULT_VIEW })
        const band = lines.find((line) => !('item' in line) && line.group === null)
        expect(none).toBe(band && 'count' in band ? band.count : 0)
      }),
    )
  })
})
