/** Numbers in both languages: 30万 and 300,000 are the same stored value. Stored digits are never rounded away. */
import type { Language } from '#src/domain/terms.ts'
import { NUMBER_WORDS } from './number-words.ts'

/** A number ready to set: `number` + `scale` is the text. `scale` carries its own leading space in English (' billion'), '' where none applies. */
export interface NumberParts {
  readonly number: string
  readonly scale: string
  /** True where digits had to be dropped (more than four decimals): say 约 or about before it. */
  readonly rounded: boolean
}

const MOST_PLACES = 4
const SIGNIFICANT_OF_ESTIMATE = 3

/** Removes the noise of binary fractions (0.30000000000000004). Safe integers stay as they are. */
function withoutNoise(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}

/** The number of decimals that writes the value exactly; null where more than `most` are needed. */
function placesOf(value: number, most: number): number | null {
  for (let places = 0; places <= most; places += 1) if (Number(value.toFixed(places)) === value) return places
  return null
}

/** Digits of a value that is not negative: grouped by threes in English, ungrouped in Chinese. */
function digits(value: number, places: number, lang: Language): string {
  return groupDigits(value.toFixed(places), lang)
}

function groupThrees(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Digits written out, with a decimal point or without: grouped by threes where the language groups those of stored numbers. */
export function groupDigits(written: string, lang: Language): string {
  const [whole = '', fraction] = written.split('.')
  const grouped = NUMBER_WORDS[lang].isGrouped ? groupThrees(whole) : whole
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** The number and its 万/亿/万亿 or million/billion/trillion: the largest scale that keeps every digit within four decimals. */
export function numberParts(value: number, lang: Language): NumberParts {
  const size = withoutNoise(Math.abs(value))
  const sign = value < 0 ? '−' : ''
  for (const scale of NUMBER_WORDS[lang].scales) {
    const scaled = withoutNoise(size / scale.size)
    const places = size < scale.size ? null : placesOf(scaled, MOST_PLACES)
    if (places !== null) return { number: sign + digits(scaled, places, lang), scale: scale.word, rounded: false }
  }
  const exactPlaces = placesOf(size, MOST_PLACES)
  if (exactPlaces !== null) return { number: sign + digits(size, exactPlaces, lang), scale: '', rounded: false }
  const kept = size < 1 ? Number(size.toPrecision(MOST_PLACES)) : Number(size.toFixed(MOST_PLACES))
  return { number: sign + digits(kept, placesOf(kept, 20) ?? 20, lang), scale: '', rounded: kept !== size }
}

/** A stored number as text: 30万, 25.8万亿, 1.25 or 300,000, 25.8 trillion, 1.25. 约 or about leads where digits were dropped. */
export function formatNumber(value: number, lang: Language): string {
  const parts = numberParts(value, lang)
  return (parts.rounded ? NUMBER_WORDS[lang].about : '') + parts.number + parts.scale
}

/** A computed value (a forecast, a pace) rounded to three significant digits, without a mark: the caller says 约 or about. */
export function roundEstimate(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_OF_ESTIMATE))
}

/** A count of things on screen, always in full digits: 92, 3000 (zh) or 3,000 (en), 100,000. */
export function formatCount(count: number, lang: Language): string {
  return count < NUMBER_WORDS[lang].groupedFrom ? String(count) : groupThrees(String(count))
}

/** A count with its English noun in the right number: 1 item, 0 items, 3,000 items. */
export function formatPlural(count: number, one: string, many: string): string {
  return `${formatCount(count, 'en')} ${count === 1 ? one : many}`
}

/** 92项 or 92 commitments. */
export function formatItems(count: number, lang: Language): string {
  const { one, many } = NUMBER_WORDS[lang].items
  return formatCount(count, lang) + (count === 1 ? one : many)
}
