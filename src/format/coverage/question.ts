/** The silence radar as questions to the responsible units, ready to be sent. */
import { questionTexts } from '#src/texts/question/texts.ts'
import { coverageTexts } from '#src/texts/coverage/texts.ts'
import type { RadarEntry, RadarUnit } from '#src/derive/coverage/radar.ts'
import { hasField } from '#src/derive/coverage/fields.ts'
import { countsDays } from '#src/derive/is-open.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDaysLeft, formatDeadline } from '../date.ts'
import { formatFigure } from '../figure.ts'
import { unitName } from '../unit-name.ts'

/** A question in three parts, so that the title between them can be a link. In a row they are the text. */
export interface Question {
  readonly before: string
  readonly title: string
  readonly after: string
}

function knownClause({ item, latest, since, months, missed }: RadarEntry, index: LedgerIndex, lang: Language): string {
  const texts = questionTexts(lang)
  const day = formatDate(since, lang)
  if (!latest) return texts.neverReported(day, months)
  if (latest.value === undefined) return texts.lastReport(day, months, missed)
  const figure = formatFigure(
    { value: latest.value, unit: unitOf(item.commitment, index), comparator: latest.comparator },
    lang,
  )
  return texts.lastFigure(day, figure, months, missed)
}

function deadlineClause({ item }: RadarEntry, lang: Language): string {
  const { deadline, target, daysLeft } = item.assessment
  if (!deadline) return ''
  const due = formatDeadline(target?.due ?? deadline.last, lang)
  if (!countsDays(item)) return questionTexts(lang).deadlinePast(due)
  return questionTexts(lang).deadline(due, formatDaysLeft(daysLeft, lang), (daysLeft ?? 0) < 0)
}

/** Asks for what the source leaves open; '' where it has both a number and a deadline. */
function openClause({ item }: RadarEntry, lang: Language): string {
  const { open, pleaseState } = questionTexts(lang)
  const left = [!hasField(item, 'number') && open.number, !hasField(item, 'deadline') && open.deadline].filter(
    (part) => part !== false,
  )
  return left.length === 0 ? '' : pleaseState(left)
}

/** Asks a unit for the progress of one commitment: what is known, how old it is, and by when it is due. */
export function questionOf(entry: RadarEntry, index: LedgerIndex, lang: Language): Question {
  const { commitment } = entry.item
  const texts = questionTexts(lang)
  const clauses = [knownClause(entry, index, lang), deadlineClause(entry, lang), openClause(entry, lang)].filter(
    Boolean,
  )
  return {
    before: texts.before(unitName(commitment.lead, index, lang)),
    title: commitment.title[lang],
    after: texts.after(clauses),
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
