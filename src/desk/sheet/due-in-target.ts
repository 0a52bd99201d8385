/** The deadline that the words of a target say themselves: 6（2027年12月前通过评审）, 25,000 trees by 2030. */
import { simplified } from '#src/desk/grammar/signs.ts'
import { readTypedDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'

const SAYS_BY =
  /20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?[底末]?(?:之?前|以前|底|末|年底)|\bby (?:the end of |end )?(?:[A-Z][a-z]+ )?20\d{2}\b/

/** That deadline; null: they say none with its year, or several. */
export function dueInTarget(written: string, announced: CalendarDate): string | null {
  const text = simplified(written.normalize('NFKC'))
  if (!SAYS_BY.test(text)) return null
  const dues = new Set(readTypedDeadlines(text, announced).map(({ deadline }) => deadline))
  const [due = null, more] = [...dues]
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  return more === undefined && last !== null && last > announced ? due : null
}
