/** A deadline cell that holds several: 6月、12月, 6月底前完成一期；12月底前完成二期. Each is a step of the task. */
import { simplified } from '#src/desk/grammar/signs.ts'
import { readTypedDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import { FEAST, plainDate } from './read-date-cell.ts'

/** A step by its deadline. */
export interface DueStep {
  readonly due: string
  /** What is due, as written behind the day; '' where only the day stands there. */
  readonly text: string
  /** As written, all of it. */
  readonly written: string
}

const YEAR = /(?:19|20|21)\d{2}/
const BARE_MONTH = /^(?:(\d{4})[年.-])?(\d{1,2})月份?$/
const BEHIND = /^(?:[底末]?(?:之?前|以前)|[，,：:、\s])+/

/** The steps of a cell in order; null: it does not hold several deadlines of which each is clear. */
export function readDueSteps(written: string, announced: CalendarDate): readonly DueStep[] | null {
  const text = simplified(written.normalize('NFKC')).trim()
  const parts = [/[;；\n]+/, /[;；\n,，]+/, /[;；\n,，、]+/]
    .map((separator) =>
      text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .find((each) => each.length > 1)
  if (!parts) return null
  const steps: DueStep[] = []
  let year: string | null = null
  for (const part of parts) {
    const step = readStep(part, year, announced)
    if (step === null) return null
    steps.push(step)
    year = YEAR.exec(part)?.[0] ?? year ?? step.due.slice(0, 4)
  }
  const lasts = steps.map(({ due }) => parseDeadline(due)?.last ?? '')
  return lasts.every((last, at) => at === 0 || last > (lasts[at - 1] ?? '')) ? steps : null
}

/* One part: a day alone, or a day with what is due on it. A year that it does not name is that of the part before. */
function readStep(part: string, year: string | null, announced: CalendarDate): DueStep | null {
  if (FEAST.test(part)) return null
  const dated = YEAR.test(part) || year === null ? part : `${year}年${part}`
  const [, ofYear = announced.slice(0, 4), month] = BARE_MONTH.exec(dated) ?? []
  const alone = month === undefined ? plainDate(dated) : `${ofYear}-${month.padStart(2, '0')}`
  if (alone !== null) return parseDeadline(alone) ? { due: alone, text: '', written: part } : null
  const [reading, more] = readTypedDeadlines(dated, announced)
  if (!reading || more) return null
  const rest = `${dated.slice(0, reading.span.start)}${dated.slice(reading.span.end).replace(BEHIND, '')}`
  return { due: reading.deadline, text: rest.trim(), written: part }
}
