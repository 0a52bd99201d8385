/** The day that a figure names itself, in its cell or in the words of its progress: 1—10月同比减少14.2%, 7.2 (May 2026). */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ZH =
  /(?:(20\d{2})年)?(?:截[至止]到?(?:(20\d{2})年)?(\d{1,2})月(?:(\d{1,2})[日号]|[底末]|份)?|(?<!\d)0?1月?[-—–~〜至到](\d{1,2})月)/g
/** 1.36公斤（2025年临时数字）, 7.1 (2025): of that whole year. */
const YEAR_ALONE = /[(]\s*(20\d{2})(?:年(?!\d|[底末]))?[^()\d]{0,10}[)]/g
/** 6月12日通过省级验收. */
const HAPPENED =
  /(?<!\d)(\d{1,2})月(\d{1,2})日(?=(?:已|正式|全部|顺利)?(?:通过|完成|建成|印发|开放|投用|办结|竣工|通车|交付|销号))/g
const QUARTERS = /(?:(20\d{2})年)?(?:前([二两三])个?季度|(上半年))/g
const EN = /\b(?:(\d{1,2}) )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (20\d{2})\b/gi
/** 4.2 months at 30 Sept, 3,412 to end Oct. */
const EN_SHORT =
  /\b(?:at|to|as at|until)(?: the)?(?: end(?: of)?)? (?:(\d{1,2}) )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b(?! ?\d)/gi
/** A day that something else was, or shall be. */
const OTHER = /预计|计划|将|拟|力争|目标|上年|去年|同期|by |due|planned|expected|target/i

/** That day; null: the words name none, or several, or one after `today`. `near`: the day of the table's figures, in whose year a month without one is; null: not known. */
export function ownDay(words: string, near: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  const text = words.normalize('NFKC')
  const of = (year: string | undefined, month: number, day: string | undefined) => {
    const base = near ?? today
    const whole = `${year ?? base.slice(0, 4)}-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`
    return parseDeadline(whole)?.last ?? null
  }
  const days = [
    ...[...text.matchAll(ZH)].map(([, before, year, month, day, last]) =>
      of(year ?? before, Number(month ?? last), day),
    ),
    ...[...text.matchAll(HAPPENED)].map(([, month, day]) => of(undefined, Number(month), day)),
    ...[...text.matchAll(QUARTERS)].map(([, year, first]) =>
      of(year, first === undefined ? 6 : first === '三' ? 9 : 6, undefined),
    ),
    ...[...text.matchAll(YEAR_ALONE)].map(([, year]) => of(year, 12, undefined)),
    ...[...text.matchAll(EN_SHORT)].map(([, day, name = '']) =>
      of(undefined, MONTHS.indexOf(name.toLowerCase()) + 1, day),
    ),
    ...[...text.matchAll(EN)].map(([, day, name = '', year]) => of(year, MONTHS.indexOf(name.toLowerCase()) + 1, day)),
  ]
  const [day = null, more] = [...new Set(days)]
  return more !== undefined || day === null || day > today || OTHER.test(text) ? null : day
}

const REMARK =
  /^(?:为|系|按)?(?:截[至止].{1,12}|(?:20\d{2}年)?(?:上半年|前[二两三]个?季度|0?1月?[-—–~〜至到]\d{1,2}月份?))(?:累计)?(?:数据|数)?[。]?$/

/** 上半年数, in a remark beside a figure: the day that it is of; null: it says no such thing. */
export function dayOfRemark(remark: string, near: CalendarDate | null, today: CalendarDate): CalendarDate | null {
  const text = remark.normalize('NFKC').trim()
  return REMARK.test(text) ? ownDay(text, near, today) : null
}
