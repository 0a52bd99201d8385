/** A value held against the text that its file shows for it: 12.5万 for 125000, a month for its first day. */
import { isCalendarDate } from '#src/domain/deadline.ts'
import { scaledText, type SheetCell } from '#src/desk/sheet/workbook.ts'

const NUMBER = /[-−]?\d[\d,.]*(?:E[-+]?\d+)?/i
/** Signs that only decorate a number. */
const DECORATION = /[-+−()（）\s¥￥$€£*]/g

/** A number as it is to be read where a document shows this text for it. */
export function numberBesideText(value: number, text: string): SheetCell {
  const shown = text.trim()
  if (shown === '') return null
  const match = NUMBER.exec(shown)
  if (!match) return shown
  const written = Math.abs(Number(match[0].replace('−', '-').replaceAll(',', '')))
  const [before, after] = [shown.slice(0, match.index), shown.slice(match.index + match[0].length)].map((part) =>
    part.replaceAll(DECORATION, ''),
  )
  /* A date, a fraction, a time: the text holds more than one number. */
  if (before === undefined || after === undefined || /\d/.test(after) || !Number.isFinite(written)) return value
  const divisor = written === 0 ? 1 : 10 ** Math.round(Math.log10(Math.abs(value) / written || 1))
  if (after === '%' && divisor < 1) return `${Number((value * 100).toPrecision(15))}%`
  if (before === '' && after === '') return divisor <= 1 ? value : scaledText(divided(value, divisor), divisor)
  return `${before}${divided(value, divisor > 1 ? divisor : 1)}${after}`
}

function divided(value: number, divisor: number): number {
  return Number((value / divisor).toPrecision(15))
}

/** A day, or the month or year of it where no more is shown. */
export function dateBesideText(day: string, text: string): SheetCell {
  if (!isCalendarDate(day)) return day
  const numbers = text.match(/\d+/g) ?? []
  if (/^\s*(?:19|20|21)\d{2}\s*年?\s*$/.test(text)) return day.slice(0, 4)
  const isMonth =
    /^\s*(?:19|20|21)\d{2}\s*[-/.年]\s*\d{1,2}\s*月?\s*$/.test(text) || (numbers.length === 1 && /[a-z]{3}/i.test(text))
  return isMonth ? day.slice(0, 7) : day
}
