/**
 * Reads the figures of a Chinese or English text as officials write them: rules
 * G1 to G9 of grammar-rules.ts. Pure; takes time in proportion to the length.
 */
import type { ReadParts, Scene } from './figure-parts.ts'
import { readParts } from './figure-parts.ts'
import type { FigureKind, FigureOptions, FigureReading, TextSpan, UnderstoodFigure } from './figure-reading.ts'
import { fold } from './fold.ts'
import { joined } from './joined-figures.ts'
import { VAGUE_BEFORE, judgeFigure } from './is-figure.ts'
import { spansWithoutFigures } from './not-figures.ts'
import { SPELLED_NUMBERS, SCALE_WORDS } from './number-words-en.ts'
import { changeBefore, clauseUpTo, hedgeStart, isHedged, readPrefix, readSuffix } from './read-around.ts'
import { readFactorAt } from './read-factor.ts'
import { FRACTIONS, readFractionAt } from './read-fraction.ts'
import { NOTHING_WORDS, readNothingAt } from './read-nothing.ts'
import { GROWTH_WORDS, readGrowthWordAt } from './read-growth-word.ts'
import { readNumberAt, readPartsAt } from './read-number.ts'
import { readUnitAt, unitByNoun } from './read-unit.ts'
import { unitLexicon } from './unit-lexicon.ts'

const WORDS = [...SPELLED_NUMBERS.keys()].filter((word) => (SPELLED_NUMBERS.get(word) ?? 0) > 1).join('|')
const LARGE = Object.keys(SCALE_WORDS).join('|')
/** Where a figure may begin: at a digit, a numeral, or an English number word. */
const HAN = `${GROWTH_WORDS}|${FRACTIONS}|\\d|[零一二两三四五六七八九十百千万亿几翻]|数(?=[十百千万亿])|过半|半数`
const START = new RegExp(
  `${HAN}|\\b(?:(?:half|an? half|an? quarter|three[- ]quarters)(?: of)? an? (?:${LARGE})|(?:one|a) (?:${LARGE})|${WORDS}|(?<=\\b(?:to|within|under) )one(?= (?:hour|day|week|month|minute)\\b)|${NOTHING_WORDS}|dozens|scores|tens|(?:${LARGE})s|(?:two|three|four|five|six|ten)fold|twice(?= (?:as (?:many|much)|the ))|(?:doubl|tripl|quadrupl|halv)(?:e|es|ed|ing))\\b`,
  'gi',
)
/** The same for a text without letters. */
const START_HAN = new RegExp(HAN, 'g')
const SAME_RUN = /\d(?:[\d.,，]*\d)?|[零一二两三四五六七八九十百千万亿]+|[A-Za-z]+|/y
const PERCENT = /^(?:[%‰成]|per ?cent|pct|个?百分点|percentage points?)/i
const GROWTH_AFTER = /^ ?(?:的?(?:增长|增速|增幅)| (?:annual |yearly )?(?:growth|increase|rise))/i

/** A reading and where to go on. */
interface Step {
  readonly reading: FigureReading | null
  readonly end: number
}

function spanText(text: string, span: TextSpan): { readonly span: TextSpan; readonly text: string } {
  return { span, text: text.slice(span.start, span.end) }
}

function kindOf(isPercent: boolean, change: UnderstoodFigure['change']): FigureKind {
  if (change !== null) return 'growth'
  return isPercent ? 'share' : 'level'
}

function amounts(parts: ReadParts, isFactor: boolean): Pick<UnderstoodFigure, 'value' | 'range' | 'factor'> {
  const size = (parts.unit?.factor ?? 1) * (parts.prefix.negative ? -1 : 1)
  const sized = (value: number) => (size === 1 ? value : Number((value * size).toPrecision(15)))
  if (parts.range)
    return { value: null, range: { low: sized(parts.range.low), high: sized(parts.range.upper.value) }, factor: null }
  const value = sized(parts.number.value)
  return isFactor ? { value: null, range: null, factor: value } : { value, range: null, factor: null }
}

/* 三成 is written in tenths but counted in percent. */
function unitTextOf(text: string, { unit, unitWord, number }: ReadParts): string {
  if (/^[成折]$/.test(unitWord) && unit?.factor === 10) return '%'
  return unit && unit.start >= number.end ? text.slice(unit.start, unit.end) : unitWord
}

function understood(text: string, scene: Scene, parts: ReadParts): UnderstoodFigure {
  const { folded, lexicon, floor } = scene
  const { prefix, unit, unitWord } = parts
  const start = hedgeStart(folded, floor, prefix.start)
  const clause = clauseUpTo(folded, prefix.start)
  const isPercent = PERCENT.test(unitWord) || (unitWord === '折' && unit?.factor === 10)
  const growsAfter = isPercent && GROWTH_AFTER.test(folded.slice(parts.end, parts.end + 20))
  const change = changeBefore(clause, isPercent) ?? (growsAfter ? 'rise' : null)
  // 增加一倍 is twice as much; what 增长两倍 comes to is read in two ways, and is left as written.
  const isDoubled = unitWord === '倍' && change === 'rise' && parts.number.value === 1 && parts.range === null
  const isFactor = unitWord === '倍' && (change === null || isDoubled)
  return {
    understood: true,
    ...spanText(text, { start, end: parts.end }),
    kind: isFactor ? 'factor' : kindOf(isPercent, change),
    ...amounts(parts, isFactor),
    ...(isDoubled ? { factor: 2 } : {}),
    unit:
      unit && unit.id === null && !prefix.currency
        ? unitByNoun(folded, prefix.start, unit, lexicon)
        : (unit?.id ?? null),
    unitText: unitTextOf(text, parts),
    comparator: parts.comparator ?? 'exactly',
    hedged: start < prefix.start || isHedged(clause),
    change: isDoubled ? null : change,
  }
}

/** 翻一番 and double: no value, but a factor. */
function factorStep(text: string, scene: Scene, at: number, factor: number, factorEnd: number): Step {
  const { folded, floor } = scene
  const prefix = readPrefix(folded, floor, at, true)
  const suffix = readSuffix(folded, factorEnd)
  const start = hedgeStart(folded, floor, prefix.start)
  const hedged = start < prefix.start || isHedged(clauseUpTo(folded, at))
  const rest = { kind: 'factor', value: null, range: null, factor, unit: null, unitText: '', change: null } as const
  const comparator = prefix.comparator ?? suffix.comparator ?? 'exactly'
  return {
    reading: { understood: true, ...spanText(text, { start, end: suffix.end }), ...rest, comparator, hedged },
    end: suffix.end,
  }
}

/** 三分之二, two-thirds, one in three: a share, as a percentage of two decimals. */
function fractionStep(text: string, scene: Scene, at: number): Step | null {
  const { folded, floor, lexicon } = scene
  const fraction = readFractionAt(folded, at)
  if (!fraction) return null
  const prefix = readPrefix(folded, floor, at, true)
  const suffix = readSuffix(folded, fraction.end)
  const start = hedgeStart(folded, floor, prefix.start)
  const clause = clauseUpTo(folded, prefix.start)
  const change = changeBefore(clause, true)
  return {
    reading: {
      understood: true,
      ...spanText(text, { start, end: suffix.end }),
      kind: kindOf(true, change),
      value: fraction.percent,
      range: null,
      factor: null,
      unit: lexicon.meanings.get('%')?.id ?? null,
      unitText: '%',
      comparator: prefix.comparator ?? suffix.comparator ?? 'exactly',
      hedged: start < prefix.start || isHedged(clause),
      change,
    },
    end: suffix.end,
  }
}

/** 正增长: more than 0 %. */
function growthWordStep(text: string, scene: Scene, at: number): Step | null {
  const word = readGrowthWordAt(scene.folded, at)
  if (!word) return null
  const start = hedgeStart(scene.folded, scene.floor, at)
  const amount = { kind: 'growth', value: 0, range: null, factor: null, change: 'rise', unitText: '%' } as const
  const unit = scene.lexicon.meanings.get('%')?.id ?? null
  const hedged = start < at || isHedged(clauseUpTo(scene.folded, at))
  const { comparator, end } = word
  return { reading: { understood: true, ...spanText(text, { start, end }), ...amount, unit, comparator, hedged }, end }
}

/** Zero deaths, net zero, nil. */
function nothingStep(text: string, scene: Scene, at: number): Step | null {
  const { folded, lexicon } = scene
  const word = readNothingAt(folded, at)
  if (!word) return null
  const unit = word.isWhole ? null : readUnitAt(folded, word.end, lexicon)
  const end = unit?.end ?? word.end
  const rest = { kind: 'level', value: 0, range: null, factor: null, comparator: 'exactly', change: null } as const
  // Boil-water alerts: none.
  const before = unit ? '' : (/([a-z]+s): ?$/.exec(folded.slice(Math.max(0, at - 30), at))?.[1] ?? '')
  const named = { unit: unit?.id ?? null, unitText: unit ? text.slice(unit.start, unit.end) : before }
  return {
    reading: { understood: true, ...spanText(text, { start: at, end }), ...rest, ...named, hedged: false },
    end,
  }
}

/** Past the digits or letters at a place where there is no figure, and past the rest of what looked like a range. */
function nothing(scene: Scene, at: number, parts: ReadParts | null): Step {
  SAME_RUN.lastIndex = at
  SAME_RUN.exec(scene.folded)
  return { reading: null, end: Math.max(at + 1, SAME_RUN.lastIndex, parts?.range?.upper.end ?? 0) }
}

/** The number at `at` with what stands around it; 百分之五 is 5 with a percent sign. */
function partsAt(scene: Scene, at: number): ReadParts | null {
  const { folded, lexicon } = scene
  const [, sign] = /^(?:(百)|千)分之/.exec(folded.slice(at, at + 4)) ?? [null, null]
  const isShare = folded.startsWith('分之', at + 1) && /[百千]/.test(folded.charAt(at))
  if (!isShare) {
    const number = readNumberAt(folded, at)
    return number && readParts(scene, at, at, number, null)
  }
  const read = readPartsAt(folded, at + 3)
  if (!read) return null
  const name = sign ? '%' : '‰'
  const unit = { start: at, end: read.end, id: lexicon.meanings.get(name)?.id ?? null, factor: 1, guessed: false }
  return readParts(scene, at, at + 3, { ...read, scale: 1, more: false, writing: 'digits', why: null }, unit)
}

function readAt(text: string, scene: Scene, at: number): Step {
  const { folded } = scene
  if (/过半|半数/.test(folded.slice(at, at + 2)) && readFractionAt(folded, at) === null) {
    return {
      reading: { understood: false, ...spanText(text, { start: at, end: at + 2 }), why: 'vague-number' },
      end: at + 2,
    }
  }
  const fraction = fractionStep(text, scene, at)
  if (fraction) return fraction
  const word = growthWordStep(text, scene, at)
  if (word) return word
  const none = nothingStep(text, scene, at)
  if (none) return none
  const factor = readFactorAt(folded, at)
  if (factor) return factorStep(text, scene, at, factor.factor, factor.end)
  const parts = partsAt(scene, at)
  const judged = parts && judgeFigure(scene, parts)
  if (!parts || judged === null) return nothing(scene, at, parts)
  if (judged === 'figure') return { reading: understood(text, scene, parts), end: parts.end }
  const isOpen =
    judged === 'vague-number' &&
    parts.prefix.start > scene.floor &&
    VAGUE_BEFORE.test(folded.charAt(parts.prefix.start - 1))
  const span = { start: parts.prefix.start - (isOpen ? 1 : 0), end: parts.bodyEnd + (judged === 'size-class' ? 1 : 0) }
  return { reading: { understood: false, ...spanText(text, span), why: judged }, end: span.end }
}

/**
 * The figures of a text, in order and apart, each with the exact stretch of text
 * it was read from. What is there but says no number is given as not understood;
 * dates, ordinals, names and codes are left out. Never throws.
 */
export function readFigures(text: string, options: FigureOptions = {}): readonly FigureReading[] {
  const folded = fold(text)
  const lexicon = unitLexicon(options.units)
  const masked = spansWithoutFigures(folded)
  const readings: FigureReading[] = []
  let [floor, at, mask] = [0, 0, 0]
  const start = /[a-z]/i.test(folded) ? START : START_HAN
  for (;;) {
    start.lastIndex = at
    const found = start.exec(folded)
    if (!found) return joined(folded, readings)
    while ((masked[mask]?.end ?? Infinity) <= found.index) mask += 1
    const over = masked[mask]
    if (over && over.start <= found.index) {
      at = over.end
      continue
    }
    const step = readAt(text, { folded, lexicon, floor }, found.index)
    at = step.end
    if (!step.reading) continue
    readings.push(step.reading)
    floor = step.end
  }
}
