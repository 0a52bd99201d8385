import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import { isExact } from '#src/domain/interval.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatAge, formatDaysLeft } from '../date.ts'
import { formatFigure } from '../figure.ts'
import { formatGapSize, formatShare } from '../share.ts'

/** What is said of the named item: `text`, then its key figure (null: none). */
export interface LeadClause {
  readonly text: string
  readonly key: string | null
}

function attainmentKey({ attainment }: Assessment, lang: Language): string | null {
  if (!attainment) return null
  const share = formatShare(attainment, lang)
  return lang === 'zh' ? `达标率${share}` : `${share} of the target`
}

function gapKey(gapPoints: number, lang: Language): string {
  if (gapPoints === 0) return lang === 'zh' ? '与时序进度持平' : 'level with expected progress'
  const size = formatGapSize(gapPoints, lang)
  if (lang === 'zh') return `比时序进度${gapPoints < 0 ? '低' : '高'}${size}`
  return `${size} ${gapPoints < 0 ? 'below' : 'above'} expected progress`
}

function withoutFigure({ daysLeft }: Assessment, lang: Language): LeadClause {
  const text = lang === 'zh' ? '尚未见进展报告' : 'no progress reported yet'
  return { text, key: daysLeft === null ? null : formatDaysLeft(daysLeft, lang) }
}

/** What matters about one assessed item: silent, judged against the clock, met, overdue, or only its latest figure. */
export function leadClause(assessment: Assessment, unit: Unit | null, lang: Language): LeadClause {
  const { figure, verdict, completion, gapPoints, freshness, daysLeft } = assessment
  if (!figure) return withoutFigure(assessment, lang)
  const value = formatFigure({ value: figure.value, unit, comparator: figure.report.comparator }, lang)
  const zh = lang === 'zh'
  if (verdict === 'met') return { text: zh ? `已兑现，最新数据${value}` : `met, latest figure ${value}`, key: null }
  const key = attainmentKey(assessment, lang)
  if (verdict === 'overdue' || verdict === 'overdue-unverified') {
    const days = daysLeft === null ? '' : formatDaysLeft(daysLeft, lang)
    return { text: zh ? `已${days}，最近一次报告为${value}` : `${days}, last reported at ${value}`, key }
  }
  if (freshness?.state === 'silent') {
    const age = formatAge(freshness.months, lang)
    return { text: zh ? `最近一次报告是${age}的${value}` : `last reported ${age} at ${value}`, key }
  }
  if (completion && isExact(completion) && gapPoints && isExact(gapPoints)) {
    const share = formatShare(completion, lang)
    return { text: zh ? `完成率${share}` : `completion ${share}`, key: gapKey(gapPoints.low, lang) }
  }
  return { text: zh ? `最新数据${value}` : `latest figure ${value}`, key }
}

/** The item's name as the sentence's subject: its place, unless the scope or the title says it already, and its title in quotation marks. */
export function leadSubject(facts: SentenceFacts, lang: Language): string {
  const { lead, leadPlace, scope } = facts
  if (!lead) return ''
  const title = `“${lead.commitment.title[lang].replace(/[。.]+$/, '')}”`
  const placeIsScope = scope.regions.length === 1 && scope.regions[0]?.zh === leadPlace?.zh
  if (!leadPlace || placeIsScope || title.includes(leadPlace[lang])) return title
  return lang === 'zh' ? leadPlace.zh + title : `${leadPlace.en}, ${title}`
}
