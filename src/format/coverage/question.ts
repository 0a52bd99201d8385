/** The silence radar as questions to the responsible units, ready to be sent. */
import { coverageTexts } from '#src/texts/coverage/texts.ts'
import type { RadarEntry, RadarUnit } from '#src/derive/coverage/radar.ts'
import { hasField } from '#src/derive/coverage/completeness.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDaysLeft, formatDeadline } from '../date.ts'
import { formatFigure } from '../figure.ts'
import { formatPlural } from '#src/numbers/number.ts'
import { capitalised, pick } from '../reasoning/context.ts'

/** A question in three parts, so that the title between them can be a link. In a row they are the text. */
export interface Question {
  readonly before: string
  readonly title: string
  readonly after: string
}

/** The name of an organisation; its id where the ledger has none. */
export function unitName(id: string, index: LedgerIndex, lang: Language): string {
  return index.organisations.get(id)?.name[lang] ?? id
}

function missedClause(missed: number, lang: Language): string {
  return missed === 0
    ? ''
    : pick(lang, `（应报${missed}次未报）`, ` (${formatPlural(missed, 'report', 'reports')} missed)`)
}

function knownClause({ item, latest, since, months, missed }: RadarEntry, index: LedgerIndex, lang: Language): string {
  const day = formatDate(since, lang)
  const age = formatPlural(months, 'month', 'months')
  if (!latest) {
    const never = months === 0 ? '' : pick(lang, `，已${months}个月`, ` ${age} ago`)
    return pick(
      lang,
      `自${day}提出以来未见公开报告${never}`,
      `nothing has been reported since it was announced on ${day}${never && `,${never}`}`,
    )
  }
  const after = missedClause(missed, lang)
  if (latest.value === undefined) {
    return pick(
      lang,
      `最近一次报告说的是${day}的情况，已${months}个月未更新${after}`,
      `the last report is of ${day}, ${age} old${after}`,
    )
  }
  const figure = formatFigure(
    { value: latest.value, unit: unitOf(item.commitment, index), comparator: latest.comparator },
    lang,
  )
  return pick(
    lang,
    `截至${day}的数据是${figure}，已${months}个月未更新${after}`,
    `the figure as of ${day} is ${figure}, ${age} old${after}`,
  )
}

function deadlineClause({ item: { assessment } }: RadarEntry, lang: Language): string {
  const { deadline, target, daysLeft } = assessment
  if (!deadline) return ''
  const due = formatDeadline(target?.due ?? deadline.last, lang)
  const left = formatDaysLeft(daysLeft, lang)
  const was = (daysLeft ?? 0) < 0 ? 'was' : 'is'
  return pick(lang, `期限${due.replace(/前$/, '')}，${left}`, `it ${was} due ${due}, ${left}`)
}

/** Asks for what the source leaves open; '' where it has both a number and a deadline. */
function openClause({ item }: RadarEntry, lang: Language): string {
  const open = [
    !hasField(item, 'number') && pick(lang, '可以核对的数字', 'no figure to check'),
    !hasField(item, 'deadline') && pick(lang, '期限', 'no deadline'),
  ].filter((part) => part !== false)
  if (open.length === 0) return ''
  return pick(
    lang,
    `原文未给${open.join('和')}，请一并明确`,
    `${open.join(' and ')} is given, please state ${open.length > 1 ? 'both' : 'one'}`,
  )
}

/** Asks a unit for the progress of one commitment: what is known, how old it is, and by when it is due. */
export function questionOf(entry: RadarEntry, index: LedgerIndex, lang: Language): Question {
  const { commitment } = entry.item
  const name = unitName(commitment.lead, index, lang)
  const clauses = [knownClause(entry, index, lang), deadlineClause(entry, lang), openClause(entry, lang)].filter(
    Boolean,
  )
  return {
    before: pick(lang, `请${name}说明“`, `${name}: please report on “`),
    title: commitment.title[lang],
    after: pick(lang, `”的进展：${clauses.join('，')}。`, `”. ${capitalised(clauses.join('; '))}.`),
  }
}

/** The questions to some units as plain text: a heading with the as-of day, then each unit with its questions numbered. A fictional ledger says so. */
export function questionsText(units: readonly RadarUnit[], index: LedgerIndex, asOf: string, lang: Language): string {
  const t = coverageTexts(lang).radar
  const count = units.reduce((sum, { entries }) => sum + entries.length, 0)
  const blocks = units.map(({ unit, entries }) => {
    const lines = entries.map((entry, at) => {
      const { before, title, after } = questionOf(entry, index, lang)
      return `${at + 1}. ${before}${title}${after}`
    })
    return [t.unit(unitName(unit, index, lang), entries.length), ...lines].join('\n')
  })
  const heading = t.heading(formatDate(asOf, lang), count, units.length)
  return [index.ledger.synthetic ? `${heading}\n${t.synthetic}` : heading, ...blocks].join('\n\n')
}
