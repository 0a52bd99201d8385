/** A figure or a deadline typed into a field, as it was understood. */
import { isDeadlineText, type CalendarDate } from '#src/domain/deadline.ts'
import { readBareRange } from '#src/desk/grammar/bare-range.ts'
import { fold } from '#src/desk/grammar/fold.ts'
import type { NamedUnit, Unclear } from '#src/desk/grammar/figure-reading.ts'
import { readTypedDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import type { TimeDoubt } from '#src/desk/grammar/time-point.ts'
import type { Comparator } from '#src/domain/terms.ts'

/** Why no single figure could be taken: none: there is none · several · range: 3至5亿 · factor: 翻一番 · growth: 增长5% says a change, no level · unit: one of another unit. */
export type UnreadFigure = 'none' | 'several' | 'range' | 'factor' | 'growth' | 'unit' | Unclear

/** `unit`: the other unit's id where that is why. */
export type TypedFigure =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'read'
      readonly value: number
      /** The upper number of a range; null: one number. */
      readonly upTo: number | null
      readonly comparator: Comparator
      readonly hedged: boolean
    }
  | { readonly kind: 'unread'; readonly why: UnreadFigure; readonly unit: string | null }

const PLAIN = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/

/** What a field takes besides one number. growth: 增长6% is 6 of a rate · range: 4.5%—5%. */
export interface FieldTakes {
  readonly growth: boolean
  readonly range: boolean
}

/** Reads what was typed as one figure in the given unit (null: any); a bare number counts as such, and so do two with a dash between. */
export function readTypedFigure(
  typed: string,
  unit: string | null,
  units: readonly NamedUnit[],
  takes: FieldTakes,
): TypedFigure {
  const text = fold(typed).trim().replace(/^−/, '-')
  if (text === '') return { kind: 'empty' }
  const unread = (why: UnreadFigure, other: string | null = null): TypedFigure => ({ kind: 'unread', why, unit: other })
  if (PLAIN.test(text))
    return { kind: 'read', value: Number(text.replaceAll(',', '')), upTo: null, comparator: 'exactly', hedged: false }
  const bare = readBareRange(text)
  if (bare && takes.range)
    return { kind: 'read', value: bare.low, upTo: bare.high, comparator: 'between', hedged: false }
  const [reading, ...more] = readFigures(typed, { units })
  if (!reading) return unread('none')
  if (more.length > 0) return unread('several')
  if (!reading.understood) return unread(reading.why)
  const { range, value, hedged } = reading
  if (range && !takes.range) return unread('range')
  if (range === null && value === null) return unread('factor')
  if (reading.kind === 'growth' && !takes.growth) return unread('growth')
  if (reading.unit !== null && unit !== null && reading.unit !== unit) return unread('unit', reading.unit)
  if (range) return { kind: 'read', value: range.low, upTo: range.high, comparator: 'between', hedged }
  return { kind: 'read', value: value ?? 0, upTo: null, comparator: reading.comparator, hedged }
}

/** `doubt`: what the text leaves open. */
export type TypedDue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly due: string; readonly doubt: TimeDoubt | null }
  | { readonly kind: 'unread'; readonly why: 'none' | 'several' }

/* 2026.12.31, 2026/12/31 and 2029-2031 as the ledger writes them; null for anything else. */
function asWritten(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?:底|末)?前?$/.exec(text) ?? []
  const [, from, to] = /^(\d{4})年?(?:[-/~—–]|至|到| to )(\d{4})年?(?:底|末)?$/.exec(text) ?? []
  const two = (part: string) => part.padStart(2, '0')
  const written =
    from && to
      ? `${from}/${to}`
      : year && [year, ...[month, day].flatMap((part) => (part ? [two(part)] : []))].join('-')
  return written && isDeadlineText(written) ? written : null
}

/** Of a text of which some digits were not read, the rest is no deadline: 2026年13月. */
const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/** Reads what was typed as one deadline; `from`: the day that 年底 and 三年内 count from. */
export function readTypedDue(typed: string, from: CalendarDate): TypedDue {
  const text = fold(typed).trim()
  if (text === '') return { kind: 'empty' }
  const written = asWritten(text)
  if (isDeadlineText(text) || written)
    return { kind: 'read', due: isDeadlineText(text) ? text : (written ?? text), doubt: null }
  if (/^[\d./-]+$/.test(text)) return { kind: 'unread', why: 'none' }
  // A day that has passed is understood too: what is wrong with it is said beside the field.
  const tries = [text, `到${text}`, `用${text}时间`, `by ${text}`, `by the ${text}`].map((each) =>
    readTypedDeadlines(each, from),
  )
  const [reading, ...more] = tries.find((each) => each.length > 0) ?? []
  if (!reading) return { kind: 'unread', why: 'none' }
  if (more.length === 0 && digitsOf(reading.text) !== digitsOf(text)) return { kind: 'unread', why: 'none' }
  return more.length > 0
    ? { kind: 'unread', why: 'several' }
    : { kind: 'read', due: reading.deadline, doubt: reading.why }
}
