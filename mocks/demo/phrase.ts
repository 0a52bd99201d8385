/** Figures, dates and titles in words, for invented records only: the app itself words figures in src/format. */
import { parseDeadline } from '#src/domain/deadline.ts'
import type { Target, Text } from '#src/domain/ledger.ts'
import type { Comparator } from '#src/domain/terms.ts'
import type { Metric } from './metrics.ts'
import { UNITS } from './vocabulary.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const UNIT_NAMES = new Map(UNITS.map((unit) => [unit.id, unit.name]))

function scaled(value: number, size: number, digits: number): string {
  return String(Number((value / size).toFixed(digits)))
}

function numberZh(value: number): string {
  if (value >= 1e8) return `${scaled(value, 1e8, 3)}亿`
  return value >= 1e4 ? `${scaled(value, 1e4, 3)}万` : scaled(value, 1, 3)
}

function numberEn(value: number): string {
  if (value >= 1e9) return `${scaled(value, 1e9, 3)} billion`
  if (value >= 1e6) return `${scaled(value, 1e6, 3)} million`
  return scaled(value, 1, 3).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** A value with its unit: `12.5亿元`, `1.25 billion yuan`. */
export function figureText(value: number, unit: string): Text {
  const name = UNIT_NAMES.get(unit) ?? { zh: '', en: unit }
  const [zh, en] = [numberZh(value), numberEn(value)]
  if (unit === 'pue') return { zh, en }
  return { zh: `${zh}${name.zh}`, en: unit === 'percent' ? `${en}%` : `${en} ${name.en}` }
}

const REACH: Readonly<Record<Comparator, readonly [zh: string, zhAfter: string, en: string]>> = {
  'at-least': ['达到', '以上', 'reach at least'],
  'more-than': ['突破', '', 'exceed'],
  about: ['达到', '左右', 'reach about'],
  nearly: ['达到近', '', 'reach nearly'],
  exactly: ['达到', '', 'reach'],
  'at-most': ['控制在', '以内', 'be at most'],
  'less-than': ['降至', '以下', 'fall below'],
  between: ['达到', '以上', 'reach at least'],
}

/** `到2027年底`, `by the end of 2027`; empty texts without a deadline. */
export function dueText(due: string | null): Text {
  const deadline = due === null ? null : parseDeadline(due)
  if (!deadline) return { zh: '', en: '' }
  const [from, to] = [deadline.first.slice(0, 4), deadline.last.slice(0, 4)]
  if (from !== to) return { zh: `${from}年至${to}年间`, en: ` between ${from} and ${to}` }
  const month = Number(deadline.last.slice(5, 7))
  if (month === 12) return { zh: `到${to}年底`, en: ` by the end of ${to}` }
  return { zh: `到${to}年${month}月底`, en: ` by the end of ${MONTHS[month - 1]} ${to}` }
}

/* These units are already named by the metric: "core AI enterprises to reach 600". */
const NAMED = new Set([
  'enterprise',
  'project',
  'person',
  'route',
  'bed',
  'flat',
  'charger',
  'parcel',
  'device',
  'visit',
])

/** The English figure for a sentence that has named the metric. */
export function plainFigureEn(value: number, unit: string): string {
  return NAMED.has(unit) ? numberEn(value) : figureText(value, unit).en
}

/** `承载能力达到30万标准机架以上`, `rack capacity to reach at least 300,000 standard racks`. */
export function aimText(metric: Metric, target: Target): Text {
  const [zh, after, en] = REACH[target.comparator]
  const figure = figureText(target.value, metric.unit)
  const held = metric.direction === 'hold'
  return {
    zh: `${metric.zh}${target.hedged ? '力争' : ''}${held ? '保持在' : zh}${figure.zh}${after}`,
    en: `${metric.en} to ${held ? 'stay at or above' : en} ${plainFigureEn(target.value, metric.unit)}${target.hedged ? ' (aim)' : ''}`,
  }
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
