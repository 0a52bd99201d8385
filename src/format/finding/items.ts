/** What is said of single items in a finding. */
import type { SortedFinding } from '#src/derive/finding/finding.ts'
import { countsDays } from '#src/derive/is-open.ts'
import { shareSaid } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { unitOf } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { sentenceTexts } from '#src/texts/sentence/texts.ts'
import { bucketOf } from '#src/derive/status-strip.ts'
import { formatAge, formatDaysLeft, formatDeadline } from '../date.ts'
import { formatFigure, formatTargetFigure } from '../figure.ts'
import { formatGap } from '../gap.ts'
import { formatShare } from '../share.ts'
import { statusWord } from '../words.ts'

/** The item's title in quotation marks, without its stop. */
export function itemTitle({ commitment }: Item, lang: Language): string {
  return sentenceTexts(lang).quoted(commitment.title[lang].replace(/[。.]+$/, ''))
}

/** 剩31天, 逾期183天; where days say nothing, the deadline; '' where there is none. */
export function itemDays(item: Item, lang: Language): string {
  const { daysLeft, deadline } = item.assessment
  if (countsDays(item) && daysLeft !== null) return formatDaysLeft(daysLeft, lang)
  return deadline ? formatDeadline(deadline.last, lang) : ''
}

/** What the table was sorted by (usual order: the days left or past, else the status), of one item; '' where it is not known, or the title says it. */
export function sortedValue(item: Item, sort: SortedFinding['sort'], index: LedgerIndex, lang: Language): string {
  const { commitment, assessment } = item
  const unit = unitOf(commitment, index)
  const { measure } = commitment
  if (!sort)
    return countsDays(item) && assessment.daysLeft !== null
      ? itemDays(item, lang)
      : statusWord(bucketOf(assessment), lang)
  switch (sort.key) {
    case 'due':
      return itemDays(item, lang)
    case 'status':
      return statusWord(bucketOf(assessment), lang)
    case 'gap':
      return formatGap(commitment, assessment, unit, lang) ?? ''
    case 'completion': {
      const said = shareSaid(assessment)
      return said ? formatShare(said.share, lang) : ''
    }
    case 'figure': {
      const { figure } = assessment
      return figure ? formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang) : ''
    }
    case 'target':
      return measure && assessment.target ? formatTargetFigure(assessment.target, measure, unit, lang) : ''
    case 'age':
      return assessment.freshness ? formatAge(assessment.freshness.months, lang) : ''
    case 'region':
      return index.regions.get(commitment.regions[0] ?? '')?.name[lang] ?? ''
    case 'sector':
      return index.sectors.get(commitment.sectors[0] ?? '')?.name[lang] ?? ''
    case 'unit':
      return index.organisations.get(commitment.lead)?.name[lang] ?? ''
    case 'title':
      return ''
    default:
      return assertNever(sort.key)
  }
}
