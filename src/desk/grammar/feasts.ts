/** Deadlines named by a feast: 国庆节前, 明年春节前; the English ones in feasts-en.ts. */
import { dateOfDay, dayNumber, type CalendarDate } from '#src/domain/deadline.ts'
import { dayText, type TimePoint } from './time-point.ts'

/** Days of the lunar calendar. */
const LUNAR: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  端午: { 2025: '05-31', 2026: '06-19', 2027: '06-09', 2028: '05-28', 2029: '06-16', 2030: '06-05' },
  中秋: { 2025: '10-06', 2026: '09-25', 2027: '09-15', 2028: '10-03', 2029: '09-22', 2030: '09-12' },
}

/** The first day of the lunar year, by the calendar published for it. */
const SPRING: Readonly<Record<string, string>> = {
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
  2031: '01-23',
  2032: '02-11',
  2033: '01-31',
  2034: '02-19',
  2035: '02-08',
  2036: '01-28',
}
const FIXED: Readonly<Record<string, string>> = {
  元旦: '01-01',
  五一: '05-01',
  劳动: '05-01',
  七一: '07-01',
  国庆: '10-01',
  清明: '04-05',
  儿童: '06-01',
  教师: '09-10',
  秋季开学: '09-01',
  秋季学期开学: '09-01',
  秋季学期: '09-01',
  入冬: '11-08',
  立冬: '11-08',
}
const FEAST =
  /[到至]?(?:((?:19|20)\d{2})年|(今年|明年|后年))?的?[“"]?(春节|元旦|五一|劳动|七一|国庆|清明|儿童|教师|端午|中秋|秋季开学|秋季学期开学|秋季学期|入冬|立冬)[”"]?(?:节|假期|长假)?(?:之前|以前|前夕|前)(?!后)/g
const AHEAD: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 后年: 2 }

function* chinese(text: string, announced: CalendarDate): Generator<TimePoint> {
  const now = Number(announced.slice(0, 4))
  for (const { index, 0: whole, 1: written, 2: word, 3: name = '' } of text.matchAll(FEAST)) {
    const dayOf = (year: number) => {
      const day = name === '春节' ? SPRING[year] : (LUNAR[name]?.[year] ?? FIXED[name])
      return day === undefined ? null : `${year}-${day}`
    }
    const named = written === undefined ? now + (AHEAD[word ?? ''] ?? 0) : Number(written)
    const first = dayOf(named)
    // 今年春节前, said after it: the one that comes.
    const rolls = written === undefined && (word ?? '今年') === '今年' && first !== null && first <= announced
    const day = rolls ? dayOf(named + 1) : first
    if (day === null) continue
    const isLate = rolls && word !== undefined
    yield {
      span: { start: index, end: index + whole.length },
      edtf: dateOfDay(dayNumber(day) - 1),
      doubt: isLate ? 'next' : 'before',
      role: 'end',
    }
  }
}

/** What the day of a solar term comes from in this century: year × 0.2422 + this, less one for each leap year that is over. */
const TERMS: Readonly<Record<string, readonly [month: number, constant: number]>> = {
  立春: [2, 3.87],
  春分: [3, 20.646],
  立夏: [5, 5.52],
  芒种: [6, 5.678],
  夏至: [6, 21.37],
  立秋: [8, 7.5],
  白露: [9, 7.646],
  秋分: [9, 23.042],
  寒露: [10, 8.318],
  霜降: [10, 23.438],
  冬至: [12, 21.94],
}
const TERM = new RegExp(
  `(今年|明年|后年|20\\d{2}年|到|在|于)(?:的)?(${Object.keys(TERMS).join('|')})(之前|以前|前夕|前)?`,
  'g',
)

/** 明年春分并网, 今年霜降前. */
function* solarTerms(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const { index, 0: whole, 1: word = '', 2: name = '', 3: before } of text.matchAll(TERM)) {
    const [month, constant] = TERMS[name] ?? [1, 1]
    const now = Number(announced.slice(0, 4))
    const dayOf = (year: number) => {
      const count = (year - 2000) * 0.2422 + constant
      const leaps = Math.floor((month <= 2 ? year - 2001 : year - 2000) / 4)
      return dayText(year, month, Math.floor(count) - leaps)
    }
    const isWritten = word.startsWith('20')
    const named = isWritten ? Number(word.slice(0, 4)) : now + (AHEAD[word] ?? 0)
    const day = !isWritten && word.length === 1 && dayOf(named) <= announced ? dayOf(named + 1) : dayOf(named)
    const edtf = before === undefined ? day : dateOfDay(dayNumber(day) - 1)
    yield { span: { start: index, end: index + whole.length }, edtf, doubt: 'part', role: 'end' }
  }
}

/** 本学年: it ends with August. */
function* schoolYears(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const { index, 0: whole, 1: to } of text.matchAll(/(?:20\d{2}[-至]20(\d{2})|本)学年(?:末|底|内)?/g)) {
    const ends = Number(announced.slice(0, 4)) + (announced.slice(5) >= '07-15' ? 1 : 0)
    const year = to === undefined ? ends : 2000 + Number(to)
    yield { span: { start: index, end: index + whole.length }, edtf: `${year}-08-31`, doubt: 'part', role: 'end' }
  }
}

const TERM_TIME =
  /(?<!每)(今年|明年|20\d{2}年)?(?:(春|秋)季学期(?:(?:期?末|结束)|(起|开始))|暑[期假](?:期间|里|内)?(?!前|工|班|档))/g

/** 2026年春季学期末: the end of June, that of the autumn term the end of January after; 秋季学期起: from its first day; 暑期: up to the end of August. */
function* terms(text: string, announced: CalendarDate): Generator<TimePoint> {
  for (const { index, 0: whole, 1: word = '', 2: term, 3: from } of text.matchAll(TERM_TIME)) {
    const year = word.startsWith('20') ? Number(word.slice(0, 4)) : Number(announced.slice(0, 4)) + (AHEAD[word] ?? 0)
    const span = { start: index, end: index + whole.length }
    if (term === undefined) yield { span, edtf: `${year}-08-31`, doubt: 'part', role: 'end' }
    else if (from !== undefined)
      yield { span, edtf: term === '春' ? `${year}-03-01` : `${year}-09-01`, doubt: 'part', role: 'start' }
    else yield { span, edtf: term === '春' ? `${year}-06` : `${year + 1}-01`, doubt: 'part', role: 'end' }
  }
}

/** In no order; they may overlap other times. A feast whose day is not known here gives none. */
export function* feasts(text: string, announced: CalendarDate): Generator<TimePoint> {
  yield* chinese(text, announced)
  yield* solarTerms(text, announced)
  yield* schoolYears(text, announced)
  yield* terms(text, announced)
}
