/** The years of the plan that a text is about, and what is said to be done within them. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { MONTH_GROUP, monthOf } from '#src/desk/grammar/months-en.ts'
import { dayText, monthText } from '#src/desk/grammar/time-point.ts'
import { readDeadlines, type DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'

/** （2026—2028年）, for 2026 to 2031, 2026/27 to 2029/30. */
const YEARS =
  /(?<![\d/])(20\d{2})(?:\/\d{2})?年?(?: ?[-–—~至]+ ?| to |(?<=between 20\d{2}) and )(20\d{2})(?:\/(\d{2}))?年?(?![\d/])/g

/** How far into an English text its title and first words go. */
const OPENING = 400
const NAMED_BEFORE = /(?:计划|方案|规划|纲要|行动)[》”"」]?[（(]$/
const NAMED_AFTER = /^[）)]?的?[^，。；（）]{0,12}(?:计划|方案|规划|纲要|行动)/

/** Whether the years are those of a plan: 行动计划（2026—2028年）, or in what an English text opens with. */
function isOfPlan(text: string, start: number, end: number): boolean {
  if (!/[\u3400-\u9fff]/.test(text.slice(Math.max(0, start - 20), end + 20))) return start < OPENING
  return NAMED_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || NAMED_AFTER.test(text.slice(end, end + 20))
}

/** The end of the first span of years in a text that are those of a plan which has just begun; null where none is named. */
export function planOf(text: string, announced: CalendarDate): DeadlineReading | null {
  const now = announced.slice(0, 4)
  for (const { index, 0: whole, 1: from = '', 2: to = '', 3: fiscal } of text.matchAll(YEARS)) {
    const last = fiscal === undefined ? to : `${to.slice(0, 2)}${fiscal}`
    if (Math.abs(Number(from) - Number(now)) > 1 || last <= now || !isOfPlan(text, index, index + whole.length))
      continue
    return {
      span: { start: index, end: index + whole.length },
      text: whole,
      deadline: statedEnd(text, last) ?? last,
      certain: false,
      why: 'period',
    }
  }
  return stretchOf(text, announced)
}

/** Its four-year term, which ends on 30 June 2029; unless stated otherwise, all targets are due by 31 March 2030: the day, where the text says it of that year. */
function statedEnd(text: string, year: string): string | null {
  const match = STATED_END.exec(text.slice(0, OPENING * 6))
  const [, before, month = '', after, named] = match ?? []
  const day = before ?? after
  if (named !== year) return null
  return day === undefined
    ? monthText(Number(year), monthOf(month))
    : dayText(Number(year), monthOf(month), Number(day))
}
const STATED_END = new RegExp(
  `\\b(?:(?:term|program(?:me)?|plan|strategy|period),?[^.;\\n]{0,40}? (?:ends?|ending|closes?|runs? (?:to|until)|to) (?:on )?|unless [^.;\\n]{1,40}, [^.;\\n]{0,60}? (?:by|on|before the end of) )(?:(\\d{1,2}) )?${MONTH_GROUP}(?: (\\d{1,2}),)? (20\\d{2})`,
  'i',
)

/** Our plan for the five years from April 2025, in what an English text opens with. */
function stretchOf(text: string, announced: CalendarDate): DeadlineReading | null {
  const opening = text.slice(0, OPENING * 2)
  if (/[\u3400-\u9fff]/.test(opening)) return null
  return (
    readDeadlines(opening, announced).find(
      (one) => one.why === 'period' && /\byears? (?:from|to|starting|beginning|ending)\b/i.test(one.text),
    ) ?? null
  )
}

const WITHIN =
  /\bby the end of (?:the|this|our) (?:programme|program|plan|strategy|period|term|roadmap)\b|(?:计划|规划|方案|行动)期(?:内|间)|\b(?:over|during|in|within|across|throughout) (?:the|this|that) (?:plan(?:ning)?|programme|strategy|five-year|funding|investment|regulatory)? ?period\b|\bover the (?:[a-z]+-year )?(?:term|plan|program(?:me)?)\b|\b(?:over|during|in) the (?:life|lifetime|course|term|duration) of (?:the|this|our) (?:plan|programme|program|strategy|roadmap|council|parliament|agreement|framework)\b|\bover the (?:two|three|four|five|six|seven|ten) years\b/i

const COUNTED = /([两二三四五])年(?:统筹|累计|共|总共|合计)/
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 }

/** Whether a clause says that it is done within the plan; 三年累计 is, where the plan is of as many years. */
export function isWithinPlan(clause: string, { text }: DeadlineReading): boolean {
  if (WITHIN.test(clause)) return true
  const count = COUNTS[COUNTED.exec(clause)?.[1] ?? '']
  const [from, to] = text.match(/20\d{2}/g) ?? []
  return count !== undefined && Number(to) - Number(from) + 1 === count
}

/** 三年内 in a plan of three years (2026—2028年): its years are counted with the first, so its end is that of the plan. */
export function endsWithPlan(own: DeadlineReading, plan: DeadlineReading | null): plan is DeadlineReading {
  return plan?.why === 'period' && own.why === 'counted' && Number(own.deadline) === Number(plan.deadline) + 1
}
