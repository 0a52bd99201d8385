import { nameTexts } from '#src/texts/names/texts.ts'
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import { countsDays } from '#src/derive/is-open.ts'
import { progressReported } from '#src/derive/progress-said.ts'
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { isExact } from '#src/domain/interval.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatAge, formatDaysLeft } from '../date.ts'
import { formatFigure } from '../figure.ts'
import { progressWords } from '../progress-words.ts'
import { formatJustTheNumber } from '../gap.ts'
import { formatShareSaid, formatSharesSaid } from '../share-said.ts'
import { formatGapSize } from '../share.ts'
import { formatRateDistance, formatRateFigure } from '../yearly-rate.ts'

/** What is said of the named item: `text`, then its key figure (null: none). */
export interface LeadClause {
  readonly text: string
  readonly key: string | null
}

function attainmentKey({ attainment }: Assessment, lang: Language): string | null {
  return attainment && formatShareSaid({ by: 'attainment', share: attainment }, lang)
}

function gapKey(gapPoints: number, lang: Language): string {
  const { level, below, above } = sentenceTexts(lang)
  if (gapPoints === 0) return level
  return (gapPoints < 0 ? below : above)(formatGapSize(gapPoints, lang))
}

/** Days to the deadline or since; null where none count. */
function daysOf(item: Item, lang: Language): string | null {
  const { daysLeft } = item.assessment
  return daysLeft === null || !countsDays(item) ? null : formatDaysLeft(daysLeft, lang)
}

/** Of what has no figure: its steps or stage where they were reported. */
function withoutFigure(item: Item, lang: Language): LeadClause {
  const { commitment, assessment } = item
  const { noReport, reported } = sentenceTexts(lang)
  const key = daysOf(item, lang)
  if (assessment.freshness === null) return { text: noReport, key }
  const said = progressReported(assessment)
  const text =
    said.by === 'steps' || said.by === 'stage'
      ? progressWords(said, commitment.kind, lang)
      : reported(formatAge(assessment.freshness.months, lang))
  return { text, key }
}

/** What matters about one assessed item: silent, judged against the clock, met, overdue, or only its latest figure. */
export function leadClause(item: Item, unit: Unit | null, lang: Language): LeadClause {
  const { commitment, assessment } = item
  const { figure, verdict, completion, gapPoints, freshness } = assessment
  if (!figure) return withoutFigure(item, lang)
  const value = formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang)
  const texts = sentenceTexts(lang)
  if (verdict === 'met') return { text: texts.met(value), key: null }
  const rate = formatRateFigure(commitment, assessment, unit, lang)
  const share = rate === null ? attainmentKey(assessment, lang) : formatRateDistance(commitment, assessment, unit, lang)
  const key = formatJustTheNumber(commitment, assessment, lang) ?? share
  if (verdict === 'overdue' || verdict === 'overdue-unverified')
    return { text: texts.overdue(daysOf(item, lang) ?? '', rate ?? value), key }
  if (freshness?.state === 'silent') {
    const age = formatAge(freshness.months, lang)
    return { text: texts.silent(age, value), key }
  }
  if (completion && isExact(completion) && gapPoints && isExact(gapPoints)) {
    return { text: formatSharesSaid(commitment, assessment, lang) ?? '', key: gapKey(gapPoints.low, lang) }
  }
  return { text: texts.latest(rate ?? value), key }
}

/** The item's name as the sentence's subject: the body that answers for it, unless the scope or the title says it already, and its title in quotation marks. */
export function leadSubject(facts: SentenceFacts, lang: Language): string {
  const { lead, leadBody, scope } = facts
  if (!lead) return ''
  const title = sentenceTexts(lang).quoted(lead.commitment.title[lang].replace(/[。.]+$/, ''))
  const bodyIsScope = scope.units.length === 1 && scope.units[0]?.zh === leadBody?.zh
  if (!leadBody || bodyIsScope || title.includes(leadBody[lang])) return title
  return nameTexts(lang).titleAt(leadBody[lang], title)
}
