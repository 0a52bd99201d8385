/** What the sentence says of the whole selection, most urgent first, at most three clauses. */
import type { SentenceFacts } from '#src/derive/sentence/facts.ts'
import { formatCount, formatPlural } from '#src/numbers/number.ts'

/** One clause; `urgent`: it holds the key figure if it is the first such. */
export interface Clause {
  readonly text: string
  readonly urgent: boolean
}

const MOST_CLAUSES = 3

type Facts = Pick<SentenceFacts, 'total' | 'dueSoon' | 'met' | 'overdue' | 'silent' | 'judged'>

/** The clauses that apply, each as written for some of the items. */
interface Phrases {
  readonly dueSoon: (count: number, days: number) => string
  readonly allMet: string
  readonly met: (count: number) => string
  readonly overdue: (count: number) => string
  readonly silent: (count: number) => string
  readonly judged: (count: number) => string
  readonly noneDue: string
}

function clauses(facts: Facts, phrases: Phrases): readonly Clause[] {
  const { total, dueSoon, met, overdue, silent, judged } = facts
  if (met === total) return [{ text: phrases.allMet, urgent: true }]
  const found: Clause[] = []
  if (dueSoon) found.push({ text: phrases.dueSoon(dueSoon.count, dueSoon.days), urgent: true })
  if (overdue > 0) found.push({ text: phrases.overdue(overdue), urgent: true })
  if (!dueSoon && overdue === 0 && total > 1) found.push({ text: phrases.noneDue, urgent: false })
  if (met > 0) found.push({ text: phrases.met(met), urgent: false })
  if (judged < total) found.push({ text: phrases.judged(judged), urgent: false })
  else if (silent > 0) found.push({ text: phrases.silent(silent), urgent: false })
  return found.slice(0, MOST_CLAUSES)
}

function judgedZh(total: number, count: number): string {
  if (total === 1) return '尚无法判断进度'
  if (count === 0) return '尚无一项能判断进度'
  return count * 2 < total
    ? `能判断进度的只有${formatCount(count, 'zh')}项`
    : `能判断进度的有${formatCount(count, 'zh')}项`
}

/** The clauses in Chinese. For a single item they have no count. */
export function clausesZh(facts: Facts): readonly Clause[] {
  const { total } = facts
  const some = (count: number): string =>
    total === 1 ? '' : count === total ? '全部' : `${formatCount(count, 'zh')}项`
  return clauses(facts, {
    dueSoon: (count, days) => some(count) + (days === 0 ? '须在今天兑现' : `须在${days}天内兑现`),
    allMet: total === 1 ? '已兑现' : '全部已兑现',
    met: (count) => `${some(count)}已兑现`,
    overdue: (count) => `${some(count)}逾期未达`,
    silent: (count) => `${some(count)}久未更新`,
    judged: (count) => judgedZh(total, count),
    noneDue: '未来三个月内没有到期的',
  })
}

function judgedEn(total: number, count: number): string {
  if (total === 1) return 'cannot yet be judged'
  if (count === 0) return 'progress can be judged for none'
  return `progress can be judged for ${count * 2 < total ? 'only ' : ''}${formatCount(count, 'en')}`
}

/** The clauses in English. For a single item they follow "it". */
export function clausesEn(facts: Facts): readonly Clause[] {
  const { total } = facts
  const some = (count: number, one: string, many: string): string => {
    if (total === 1) return one
    return `${count === total ? 'all' : formatCount(count, 'en')} ${count === 1 ? one : many}`
  }
  return clauses(facts, {
    dueSoon: (count, days) =>
      `${some(count, 'falls due', 'fall due')} ${days === 0 ? 'today' : `within ${formatPlural(days, 'day', 'days')}`}`,
    allMet: total === 1 ? 'has been met' : 'all have been met',
    met: (count) => some(count, 'has been met', 'have been met'),
    overdue: (count) => some(count, 'missed its deadline', 'missed their deadlines'),
    silent: (count) => some(count, 'has gone silent', 'have gone silent'),
    judged: (count) => judgedEn(total, count),
    noneDue: 'none falls due in the next three months',
  })
}
