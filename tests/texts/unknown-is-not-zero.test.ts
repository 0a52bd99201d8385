import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tools } from '#src/cli/desk.ts'
import { progressReported, progressSaid } from '#src/derive/progress-said.ts'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import { aLedger, AS_OF } from '#src/derive/testing/random-ledger.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { LANGUAGES, type Language } from '#src/domain/terms.ts'
import { buildTable } from '#src/exchange/table-text.ts'
import { itemDescription } from '#src/format/calendar-entry.ts'
import { leadClause } from '#src/format/sentence/lead.ts'
import { progressWords, stepsWords } from '#src/format/progress-words.ts'
import { explainVerdict, verdictSentence } from '#src/format/reasoning/reasoning.ts'
import { shareSaid } from '#src/derive/share-said.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { runSteps } from '#src/lib/run-steps.ts'

/** None of some: 完成0个, 0 of 5 steps, 0/5, 0%; not the 0 of another number, nor what was due by a day. */
const NONE_OF_THEM = /(?<!应)完成0个|(?<![\d,.])0 of |(?<![\d,.])0\/\d|完成率0%|(?<![\d.])0% of target/

function reasoningOf({ commitment, assessment }: Item, { index, rule }: Assessed, lang: Language): readonly string[] {
  return [
    verdictSentence(assessment, commitment, rule, index, lang),
    ...explainVerdict(assessment, commitment, rule, index, lang).map(({ text }) => text),
  ]
}

/** What is said of an item in a language, wherever it is said. */
function textsOf(item: Item, assessed: Assessed, lang: Language): readonly string[] {
  const { commitment, assessment } = item
  const said = progressSaid(assessment)
  const { deadline } = assessment
  const table = buildTable([item], { index: assessed.index, lang, t: screenTexts(lang) })
  const book = runSteps(
    tools.ledgerToWorkbook({ assessed, items: [item], sentence: '', link: null, lang, records: 'none' }),
  )
  return [
    ...(said.by === 'figure' || said.by === 'target' ? [] : [progressWords(said, commitment.kind, lang)]),
    ...reasoningOf(item, assessed, lang),
    leadClause(item, null, lang).text,
    ...(deadline ? itemDescription(item, deadline, { assessed, lang, address: null }) : []),
    ...table.flat().map(String),
    ...book.flatMap(({ rows }) => rows.flat().map(String)),
  ]
}

it('[V9] says of steps without a report that there is none, and nowhere none of them', () => {
  fc.assert(
    fc.property(aLedger(), (ledger) => {
      const assessed = assessAll(indexLedger(ledger), AS_OF, null)
      for (const item of assessed.items) {
        const { freshness, milestones } = item.assessment
        if (!milestones || milestones.total === 0 || freshness) continue
        expect(progressReported(item.assessment)).toMatchObject({ by: 'steps', reached: null })
        expect(shareSaid(item.assessment)).toBeNull()
        expect(item.assessment.completion).toBeNull()
        for (const lang of LANGUAGES) {
          const texts = textsOf(item, assessed, lang)
          expect(texts).toContain(stepsWords({ reached: null, total: milestones.total }, lang))
          for (const text of texts) expect(text).not.toMatch(NONE_OF_THEM)
        }
      }
    }),
    { numRuns: 40 },
  )
})

it('[V9] says it so', () => {
  expect(stepsWords({ reached: null, total: 5 }, 'zh')).toBe('5个节点，均未见报告')
  expect(stepsWords({ reached: null, total: 5 }, 'en')).toBe('5 steps, none reported')
  expect(stepsWords({ reached: null, total: 1 }, 'zh')).toBe('1个节点，未见报告')
  expect(stepsWords({ reached: null, total: 1 }, 'en')).toBe('1 step, not reported')
  expect(stepsWords({ reached: 0, total: 5 }, 'zh')).toBe('5个节点，未见完成报告')
  expect(stepsWords({ reached: 0, total: 5 }, 'en')).toBe('5 steps, none reported done')
})
