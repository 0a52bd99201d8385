/**
 * Texts of nine kinds with their truth, and how the extraction does on them as they are and
 * hard-wrapped. Each file of tests/fixtures/texts says its day, the text, and every measured
 * promise in it as `value unit comparator deadline` (`a|b`: either); whatever else is proposed with a figure is wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import { parseDeadline } from '#src/domain/deadline.ts'

/** A promise that a careful reader would take. `value` is a number, two for a range, or a factor; `due` null: none. */
export interface TextPromise {
  readonly line: string
  /** '?' before it: to leave it out is as good. */
  readonly mayLack: boolean
  readonly value: readonly number[]
  /** '-': none, or none that is sure. */
  readonly unit: string
  /** '*': a number without a word for it, which the truth leaves open. */
  readonly comparator: string
  readonly due: string | null
  /** Other deadlines that a careful reader may give as well; '-': none at all. */
  readonly also: readonly string[]
}

export interface OwnText {
  readonly name: string
  readonly announced: string
  readonly text: string
  readonly promises: readonly TextPromise[]
}

const COMPARATORS: Readonly<Record<string, string>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  '~': 'about',
  '=': 'exactly',
  '..': 'between',
}
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

function promiseOf(line: string): TextPromise {
  const [value = '', unit = '', comparator = '', dues = ''] = line.split(' ')
  const [due = '', ...also] = dues.split('|')
  const numbers = value
    .replace('?', '')
    .split('..')
    .map((part) => {
      const [, digits = '', scale = ''] = /^([\d.e]+)([万亿]?)$/.exec(part) ?? []
      return Number((Number(digits) * (SCALES[scale] ?? 1)).toPrecision(15))
    })
  return {
    line,
    mayLack: value.startsWith('?'),
    value: numbers,
    unit,
    comparator: COMPARATORS[comparator] ?? comparator,
    due: due === '-' ? null : due,
    also,
  }
}

/** The texts of a folder, by name. */
export function readOwnTexts(folder: string): readonly OwnText[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const [head = '', text = '', truth = ''] = readFileSync(join(folder, file), 'utf8').split(/^===.*\n/m)
      const promises = truth.trim().split('\n').filter(Boolean).map(promiseOf)
      return { name: file.replace('.txt', ''), announced: head.replace('announced:', '').trim(), text, promises }
    })
}

/* A stream of numbers that is the same at each run. */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/** How a text is wrapped. `blanks`: whether blank lines between paragraphs stay, as they do from some readers of PDF. */
export interface Wrapping {
  readonly seed: number
  readonly blanks: boolean
  /** Whether each line has a width of its own. */
  readonly loose?: boolean
}

function wrapHan(line: string, next: () => number): string {
  const rows: string[] = []
  let rest = line
  while (rest.length > 0) {
    const width = next()
    rows.push(rest.slice(0, width))
    rest = rest.slice(width)
  }
  return rows.join('\n')
}

/* Fills lines word by word; the word that does not fit is parted at a hyphen now and then. */
function wrapWords(line: string, next: () => number, chance: () => number): string {
  const rows: string[] = []
  let [row, width] = ['', next()]
  for (const word of line.split(' ')) {
    const joined = row === '' ? word : `${row} ${word}`
    if (joined.length <= width || row === '') {
      row = joined
      continue
    }
    const room = width - row.length - 2
    if (/^[a-z]{6,}[.,;]?$/.test(word) && room >= 3 && room <= word.length - 3 && chance() < 0.6) {
      rows.push(`${row} ${word.slice(0, room)}-`)
      row = word.slice(room)
    } else {
      rows.push(row)
      row = word
    }
    width = next()
  }
  return [...rows, row].join('\n')
}

/** The text as it is copied from a PDF: Chinese broken anywhere at 30 to 40 signs, English at 70 to 80 with hyphens. */
export function hardWrapped(text: string, { seed, blanks, loose }: Wrapping): string {
  const numbers = numbersFrom(seed)
  const chance = () => numbers.next().value
  const isHan = (text.match(/[\u3400-\u9fff]/g)?.length ?? 0) > text.length / 4
  // One width for a text, as a page has; with the signs that may not begin a line, one or two less.
  const page = (isHan ? 30 : 70) + Math.floor(chance() * 11)
  const width = () =>
    loose === true
      ? (isHan ? 30 : 70) + Math.floor(chance() * 11)
      : page - (chance() < 0.2 ? Math.floor(chance() * 3) : 0)
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => blanks || line.trim() !== '')
  return lines.map((line) => (isHan ? wrapHan(line, width) : wrapWords(line, width, chance))).join('\n')
}

/** Base units of a unit as written: 20 MW are 20,000 kW to the grammar. */
const CONVERTED: Readonly<Record<string, number>> = {
  MW: 1e3,
  MWp: 1e3,
  GW: 1e6,
  hectares: 1e4,
  公顷: 1e4,
  平方公里: 1e6,
}
const SAME: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent', '成', '一半', '折', '％'],
  ['MW', '兆瓦', 'megawatts'],
  ['£', 'pounds', '£'],
  ['€', 'euros', 'EUR'],
  ['$', 'dollars', 'USD'],
  ['km', 'kilometres'],
  ['百分点', '个百分点', '个点'],
]

export function isUnit(candidate: Candidate, { unit }: Pick<TextPromise, 'unit'>): boolean {
  const { unitText = '', factor = null } = candidate.figure ?? {}
  if (unit === '-') return true
  if (unit === '倍') return factor !== null
  if (unit === '%' && candidate.unit === 'percent') return true
  if (unitText === '') return false
  const names = SAME.find((list) => list.includes(unit)) ?? [unit]
  return names.some(
    (name) => unitText === name || (name.length > 1 && unitText.includes(name)) || name.includes(unitText),
  )
}

export function isValue({ figure }: Candidate, { value, unit }: Pick<TextPromise, 'value' | 'unit'>): boolean {
  if (!figure) return false
  const own = figure.range ? [figure.range.low, figure.range.high] : [figure.value ?? figure.factor ?? Number.NaN]
  const near = (a = Number.NaN, b = Number.NaN) => Math.abs(a - b) <= Math.abs(b) * 2e-4
  const size = CONVERTED[unit] ?? 1
  return own.length === value.length && value.every((each, at) => near(own[at], each) || near(own[at], each * size))
}

export interface TextScore {
  readonly promises: number
  readonly found: number
  readonly proposed: number
  /** Of those found. */
  readonly comparators: number
  readonly deadlines: number
  /** Wrong value, comparator or deadline, and nothing on the candidate says to look. */
  readonly silent: number
  /** Of those proposed, how many say to look. */
  readonly flagged: number
  /** Proposed without a flag: what acceptance in bulk takes. Of these `silent` are wrong in some way. */
  readonly sure: number
  /** Of those, how many are promises with the right value, whatever their comparator and deadline. */
  readonly sureFound: number
  readonly lines: readonly string[]
}

const lastOf = (due: string | null | undefined) => (due ? (parseDeadline(due)?.last ?? due) : null)
const isDueOf = (candidate: Candidate, { due, also }: TextPromise) =>
  [due ?? '-', ...also].some((one) => lastOf(dueOf(candidate)) === lastOf(one === '-' ? null : one))
const dueOf = ({ deadline }: Candidate) => deadline?.deadline ?? null

function said(candidate: Candidate): string {
  return `${candidate.figure?.text ?? ''} (${candidate.figure?.value ?? candidate.figure?.factor ?? '…'} ${candidate.figure?.unitText ?? ''} ${candidate.comparator ?? ''} ${dueOf(candidate) ?? '-'}) ${candidate.because.join(' ')}`
}

const isFlagged = (candidate: Candidate) =>
  'doubts' in candidate && Array.isArray(candidate.doubts) && candidate.doubts.length > 0

/** How the extraction does on a text. Each proposal answers for one promise; of several that fit, one with the right deadline. */
export function scoreText({ announced, promises }: OwnText, text: string): TextScore {
  const gazetteer = gazetteerOf({ regions: [], sectors: [], organisations: [], units: [] })
  const { candidates } = extractCandidates(text, { announced, gazetteer })
  const left = candidates.filter(({ kind, figure }) => kind === 'commitment' && figure !== null)
  const lines: string[] = []
  const flagged = left.filter(isFlagged).length
  let [found, comparators, deadlines, silent, sureFound, lacking] = [0, 0, 0, 0, 0, 0]
  for (const promise of promises) {
    const fits = left.filter((candidate) => isValue(candidate, promise) && isUnit(candidate, promise))
    const best = fits.find((one) => isDueOf(one, promise)) ?? fits[0]
    if (!best) {
      if (promise.mayLack) lacking += 1
      else lines.push(`missed  ${promise.line}`)
      continue
    }
    left.splice(left.indexOf(best), 1)
    found += 1
    sureFound += Number(!isFlagged(best))
    const isCompared = promise.comparator === '*' || best.comparator === promise.comparator
    const isDue = isDueOf(best, promise)
    comparators += Number(isCompared)
    deadlines += Number(isDue)
    silent += Number(!(isCompared && isDue) && !isFlagged(best))
    if (!isCompared) lines.push(`compare ${promise.line} ← ${said(best)}`)
    if (!isDue) lines.push(`due     ${promise.line} ← ${said(best)}`)
  }
  // What the reader says is said before is proposed once.
  const others = left.filter(({ repeats }) => repeats === null)
  const proposed = found + others.length
  for (const candidate of others)
    lines.push(`${isFlagged(candidate) ? 'false ' : 'FALSE '}  ${said(candidate)} ${candidate.text.slice(0, 60)}`)
  const sureOthers = others.filter((candidate) => !isFlagged(candidate)).length
  silent += sureOthers
  const sure = sureFound + sureOthers
  return {
    promises: promises.length - lacking,
    found,
    proposed,
    comparators,
    deadlines,
    silent,
    flagged,
    sure,
    sureFound,
    lines,
  }
}

/** The sum of scores. */
export function total(scores: readonly TextScore[]): TextScore {
  const sum = (field: Exclude<keyof TextScore, 'lines'>) => scores.reduce((all, score) => all + score[field], 0)
  return {
    promises: sum('promises'),
    found: sum('found'),
    proposed: sum('proposed'),
    comparators: sum('comparators'),
    deadlines: sum('deadlines'),
    silent: sum('silent'),
    flagged: sum('flagged'),
    sure: sum('sure'),
    sureFound: sum('sureFound'),
    lines: scores.flatMap(({ lines }) => lines),
  }
}

/** A score in one line. */
export function scoreLine(
  name: string,
  { promises, found, proposed, comparators, deadlines, silent, flagged, sure, sureFound }: TextScore,
): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
  return `${name}: found ${found}/${promises} (${share(found, promises)}), precision ${share(found, proposed)}, comparator ${share(comparators, found)}, deadline ${share(deadlines, found)}, flagged ${share(flagged, proposed)}; without a flag ${sure}: precision ${share(sureFound, sure)}, no promise ${sure - sureFound}, wrong in any way ${silent}`
}
