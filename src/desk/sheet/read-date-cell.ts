/** A cell that holds a day or a deadline, in the many ways in which people type one. */
import { simplified } from '#src/desk/grammar/signs.ts'
import { dateOfDay, dayNumber, parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import { readDates, readTypedDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import type { ComplaintCode } from './sheet-fault.ts'
import { lastDaySaid } from './last-day.ts'
import { seenText } from './plain-figure.ts'
import { saysNothing } from './read-figure-cell.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** A deadline text; null: none is given. `assumed`: the year was not written. `open`: it says that there is none (长期). */
export type DeadlineRead =
  | { readonly due: string | null; readonly assumed: boolean; readonly open: boolean }
  | { readonly fault: ComplaintCode }

/** A day. A month or a year counts as its last day, for a figure describes all of it. */
export type DateRead = { readonly date: CalendarDate } | { readonly fault: ComplaintCode }

const OPEN =
  /^(?:长期|持续|常态化|长效|常年|贯穿全年|不定期|随时|日常|ongoing|continuous|long[- ]term)(?:性|任务|工作|推进|实施|坚持|开展|进行|落实|抓好)*$/i
/** Again and again: no day by which the task is done. */
const RECURRING =
  /(?:每|逐)(?:个|一)?(?:季度?|月|周|旬|半年|年度?|日|天)(?:度)?(?:[底末初]|一次|[上中下]旬|\d{1,2}[日号])?(?:之?前)?|按(?:季度?|月|周|年)(?:度)?(?:推进|报送|完成|落实)?|^(?:月|季)度$|\b(?:monthly|quarterly|weekly|annually|every (?:month|quarter|week|year))\b/gi
const TIME = /\d{1,2}月(?![底末]?[-—–~至到]\d)|[一二三四]季度|[上下]半年|年底/g
/** Days that move from year to year, or that the calendar does not say. */
export const FEAST =
  /学年|春节|元旦|国庆|五一|十一(?!月)|中秋|清明|端午|元宵|劳动节|汛期?|入冬|入夏|供暖|采暖|开学|学期|两会|寒假|暑假|暑期|春耕|秋收|高考|中考|节前|节后|雨季|\bterms?\b|easter|christmas|ramadan|spring festival|new year/i
/** 已于10月26日完工: when it was done, and not by when it was to be. */
const HAPPENED =
  /已(?:经|于|提前|按期|如期|在)?[^，,；;]{0,12}(?:完工|完成|竣工|建成|办结|投用|投产|通车|验收|交付|销号)|\b(?:was|were|already|has been)\b/i
/* Day 1 of a spreadsheet's calendar, counted so that days from March 1900 on are right. */
const SERIAL_ZERO = dayNumber('1899-12-30')

/** Reads a deadline, past or not; `announced` is what 年底 and 三年内 count from. */
export function readDeadlineCell(cell: SheetCell, announced: CalendarDate): DeadlineRead {
  const text = lastDaySaid(simplified(cellText(cell)).trim())
  if (saysNothing(text)) return { due: null, assumed: false, open: false }
  const plain = typeof cell === 'number' ? datedNumber(cell) : plainDate(text)
  if (plain !== null) return { due: plain, assumed: false, open: false }
  const short = monthAlone(text, announced) ?? monthEnd(text, announced)
  if (short !== null) return { due: short, assumed: true, open: false }
  if (OPEN.test(text)) return { due: null, assumed: false, open: true }
  if (HAPPENED.test(text)) return { fault: 'deadline-unclear' }
  const once = text.normalize('NFKC').replaceAll(RECURRING, '')
  if (once !== text.normalize('NFKC'))
    return /[\d年月底末]/.test(once) ? { fault: 'deadline-unclear' } : { due: null, assumed: false, open: true }
  const [, inBrackets] = /^[^（(]*[（(]([^（()）]*[月年][^（()）]*)[）)]$/.exec(text) ?? []
  if (inBrackets !== undefined && FEAST.test(text) && !/\d/.test(text.slice(0, text.search(/[（(]/))))
    return readDeadlineCell(inBrackets, announced)
  if (FEAST.test(text) || /季度?初/.test(text)) return { fault: 'deadline-unclear' }
  const deadlines = new Set(readTypedDeadlines(text, announced).map(({ deadline }) => deadline))
  const [due] = deadlines
  /* 2026年6月、12月 names two, one of them without a year. */
  const named = text.normalize('NFKC').match(TIME)?.length ?? 0
  if (due === undefined || deadlines.size > 1 || named > 1) return { fault: 'deadline-unclear' }
  return { due, assumed: !/\d{4}|二[〇零○]|今年|明年|本年|当年|五/.test(text.normalize('NFKC')), open: false }
}

/* 12月: in the year of the announcement, where that is still ahead. */
function monthAlone(text: string, announced: CalendarDate): string | null {
  const [, month = ''] = /^(\d{1,2})月份?$/.exec(text.normalize('NFKC')) ?? []
  const edtf = `${announced.slice(0, 4)}-${month.padStart(2, '0')}`
  const last = parseDeadline(edtf)?.last ?? null
  return month !== '' && last !== null && last >= announced ? edtf : null
}

/* 6/30: the last day of a month, in the year of the announcement, where that is still ahead. Another day may be a month of a year. */
function monthEnd(text: string, announced: CalendarDate): string | null {
  const [, month = '', day = ''] = /^(\d{1,2})[/.月](28|30|31)日?(?:之?前)?$/.exec(text.normalize('NFKC')) ?? []
  if (month === '') return null
  const year = announced.slice(0, 4)
  const last = parseDeadline(`${year}-${month.padStart(2, '0')}`)?.last ?? null
  return last !== null && last.endsWith(`-${day}`) && last >= announced ? last : null
}

/** Whether a cell of text holds a deadline and nothing else: 2026年11月底, By Dec 2026. */
export function isOnlyDeadline(cell: SheetCell, announced: CalendarDate): boolean {
  if (typeof cell !== 'string' || !/年|[a-z]{3}|[-./]\d{1,2}[-./]/i.test(cell)) return false
  const text = lastDaySaid(simplified(cell).trim())
  if (plainDate(text) !== null) return true
  const [reading, more] = readTypedDeadlines(text, announced)
  if (!reading || more) return false
  return /^[\s前底末内以之]*$/.test(text.slice(0, reading.span.start) + text.slice(reading.span.end))
}

/** Reads a day; `today` is what 目前 and 6月底 count from. */
export function readDateCell(cell: SheetCell, today: CalendarDate): DateRead {
  const text = asMonths(simplified(cellText(cell)).trim())
  const plain = typeof cell === 'number' ? datedNumber(cell) : plainDate(text.replace(/^截[至止]到?/, ''))
  const named = plain ?? lastMonth(text, today) ?? onlyDate(text, today)
  const deadline = named === null ? null : parseDeadline(named)
  if (deadline === null || deadline.first !== deadline.last) return { fault: 'date-unclear' }
  return { date: deadline.last }
}

/* 9月底 without a year: the last one that is over. */
function lastMonth(text: string, today: CalendarDate): CalendarDate | null {
  const [, month = ''] = /^截?[至止]?到?(\d{1,2})月(?:份|[底末])?$/.exec(text.normalize('NFKC')) ?? []
  const year = Number(today.slice(0, 4))
  const days =
    month === '' ? [] : [year, year - 1].map((each) => parseDeadline(`${each}-${month.padStart(2, '0')}`)?.last)
  return days.find((day) => day !== undefined && day <= today) ?? null
}

/* 首三季, 第二季, 2025年第四季: as the end of their last month. */
function asMonths(text: string): string {
  const [, year = '', first, quarter = ''] =
    /^((?:20\d{2}年)?)(?:(?:[首前](?=[二两三]))([二两三])个?|第?([一二三四1-4]))季度?[底末]?$/.exec(
      text.normalize('NFKC'),
    ) ?? []
  const count = ['一', '二', '三', '四'].indexOf((first ?? quarter).replace('两', '二')) + 1 || Number(first ?? quarter)
  return count > 0 ? `${year}${count * 3}月底` : text
}

/* 原2026年6月，现12月 names two, and 每月底 none. */
function onlyDate(text: string, today: CalendarDate): string | null {
  const dates = new Set(readDates(text, today).map(({ date }) => date))
  const times = text.normalize('NFKC').match(TIME)?.length ?? 0
  const [date = null] = dates
  return dates.size > 1 || times > 1 || /每|[/、]\s*\d{1,2}\s*月/.test(text) ? null : date
}

/** A number in a column of dates: a year, a month or a day written without dashes, or the day number of a spreadsheet. */
function datedNumber(number: number): string | null {
  if (number > 20_000 && number < 110_000) return dateOfDay(SERIAL_ZERO + Math.floor(number))
  return plainDate(String(number))
}

/** 2026-12-31, 2026.12.31, 2026年12月底前, 202612, 2029/2031, and what a spreadsheet makes of them (May-26, 12/31/2026): as a deadline text, null for anything else. */
export function plainDate(written: string): string | null {
  const text = seenText(written)
    .replace(WEEKDAY, '')
    .replace(/^end (?=20\d{2}$)/i, '')
    .replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?$/, '')
    .replaceAll(/\s/g, '')
  /* 2026.1 is January, or October whose zero a spreadsheet has dropped. */
  if (/^\d{4}\.1$/.test(text)) return null
  const match =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?(?:之?前)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})[-./年](\d{1,2})月?[份]?(?:[底末])?(?:之?前)?$/.exec(text) ??
    /^((?:19|20|21)\d{2})(\d{2})$/.exec(text) ??
    /^((?:19|20|21)\d{2})年?(?:[底末]|年[底末])?(?:之?前)?$/.exec(text)
  const parts = match?.slice(1) ?? savedParts(text) ?? englishParts(seenText(written).replace(WEEKDAY, ''))
  const edtf = parts ? parts.map((part) => part.padStart(2, '0')).join('-') : text
  return parseDeadline(edtf) ? edtf : null
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[,.]? (?=\d)/i
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/* Year, month and day as spreadsheets set for English write them: May-26, 31-Dec-26, 12/31/2026. 5/6/2026 is either of two days. */
function savedParts(text: string): readonly string[] | null {
  const [, day, name = '', short = ''] = /^(?:(\d{1,2})-)?([a-z]{3})-((?:20)?[2-4]\d)$/i.exec(text) ?? []
  const month = MONTHS.indexOf(name.toLowerCase()) + 1
  if (month > 0) return [short.length === 2 ? `20${short}` : short, String(month), ...(day === undefined ? [] : [day])]
  const [, first = '', second = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? []
  if (year === '') return shortParts(text)
  if (Number(first) > 12) return [year, second, first]
  return Number(second) > 12 || first === second ? [year, first, second] : null
}

/* 31/3/27: a day that is no year to come, and a year that is no day. */
function shortParts(text: string): readonly string[] | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(2[4-9]|3[0-5])$/.exec(text) ?? []
  const isDay = (Number(day) > 12 && Number(day) < 24) || Number(day) > 27
  return isDay && Number(month) <= 12 ? [`20${year}`, month, day] : null
}

/* May 2026, 31 December 2026, Dec 31, 2026. Without the four digits of its year May 26 is a day or a month. */
function englishParts(text: string): readonly string[] | null {
  const [, before, name = '', year = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/i.exec(text) ?? []
  const [, first = '', after = '', last = ''] =
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})$/i.exec(text) ?? []
  const [word, day, of] = last === '' ? [name, before, year] : [first, after, last]
  const month = FULL_MONTHS.findIndex((each) => word.length >= 3 && each.startsWith(word.toLowerCase())) + 1
  return month === 0 || of === '' ? null : [of, String(month), ...(day === undefined ? [] : [day])]
}

const FULL_MONTHS = 'january february march april may june july august september october november december'.split(' ')
