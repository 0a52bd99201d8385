/** A number with all that stands around it, before it is decided whether it is a figure. */
import type { FigureComparator } from '#src/domain/terms.ts'
import { readPrefix, readSuffix } from './read-around.ts'
import type { Prefix } from './read-around.ts'
import type { NumberRead } from './read-number.ts'
import { readRange, readShareRange } from './read-range.ts'
import type { RangeRead } from './read-range.ts'
import { readUnitAt } from './read-unit.ts'
import type { UnitRead } from './read-unit.ts'
import type { UnitLexicon } from './unit-lexicon.ts'

/** The text being read, as the grammar reads it, and the units to look for. */
export interface Scene {
  readonly folded: string
  readonly lexicon: UnitLexicon
  /** Where the last figure ended: nothing before it belongs to the next. */
  readonly floor: number
}

/** All offsets are in the folded text. */
export interface ReadParts {
  /** Where the number itself starts. */
  readonly at: number
  readonly number: NumberRead
  readonly range: RangeRead | null
  readonly prefix: Prefix
  readonly unit: UnitRead | null
  /** The unit as it stands in the folded text; '' for none. */
  readonly unitWord: string
  /** Where number and unit end. */
  readonly bodyEnd: number
  /** Where the words after them end, too. */
  readonly end: number
  readonly comparator: FigureComparator | null
}

/** Money that is no yuan, before a number. */
const FOREIGN = /^(?:[港美欧英日]|HKD|USD|EUR|GBP|pounds|dollars)/
/** What buildings are counted in. */
const BUILT = /^(?:[栋幢座层套]|平方米|㎡)$/
/** Units after which 多 may stand: 3年多, 2倍多. */
const TAKES_MORE = /^(?:[年天倍亩吨米]|公里|小时|个月)$/
/** 成 for tenths; with any of the others after it, it is part of a word. */
const TENTHS = /^成(?![为立果本绩功员交熟长就都效品套型渝])/

/** 三成五, 九成半: 35 and 95 %. */
const TENTHS_MORE = /^成([一二三四五六七八九半])(?![十百千万亿成个家年月日点折])/

/** The number with the half or the digit that follows 成. */
function withTenths(folded: string, number: NumberRead): NumberRead {
  const more =
    number.writing === 'numeral' && number.value < 10
      ? TENTHS_MORE.exec(folded.slice(number.end, number.end + 3))
      : null
  const digit = more?.[1] === '半' ? 5 : more ? '一二三四五六七八九'.indexOf(more[1] ?? '') + 1 : 0
  return digit === 0 ? number : { ...number, value: number.value + digit / 10 }
}

/** 七折, 八五折: 70 and 85 %. */
const OFF = /^折(?![叠旧算合射磨扣中损])/

/** 三成 is 30 %, and so is what is sold at 三折. */
function readTenths(folded: string, number: NumberRead, lexicon: UnitLexicon): UnitRead | null {
  const rest = folded.slice(number.end, number.end + 2)
  const isTenths =
    number.value < 10 && ((number.writing === 'numeral' && TENTHS.test(rest)) || (number.value > 0 && OFF.test(rest)))
  const id = lexicon.meanings.get('%')?.id ?? null
  const end = number.end + 1 + (TENTHS_MORE.test(folded.slice(number.end, number.end + 3)) ? 1 : 0)
  return isTenths ? { start: number.end, end, id, factor: 10, guessed: false } : null
}

/** The unit after a number, or the currency sign before it. A sign gives way to a known unit: 人民币30亿元. */
function readUnit(
  scene: Scene,
  prefix: Prefix,
  number: NumberRead,
  at: number,
): { unit: UnitRead | null; word: string; end: number } {
  const { folded, lexicon } = scene
  const currency = prefix.currency === '' ? null : readUnitAt(prefix.currency, 0, lexicon)
  /* 港币5亿元 are Hong Kong dollars. */
  if (FOREIGN.test(prefix.currency) && folded.startsWith('元', at))
    return { unit: currency, word: prefix.currency, end: at + 1 }
  const after = readTenths(folded, number, lexicon) ?? readUnitAt(folded, at, lexicon)
  if (after && !(after.guessed && prefix.currency !== ''))
    return {
      unit: after,
      word: after.factor === 10 && folded.charAt(after.start) === '成' ? '成' : folded.slice(after.start, after.end),
      end: after.end,
    }
  return { unit: currency, word: prefix.currency, end: at }
}

/** 3个工作日内答复 */
function isTimeLimit(folded: string, end: number, unit: string): boolean {
  if (/^[天日]$/.test(unit))
    return /^内(?:免费|予以|给予|必须|负责|完成)?(?:修复|修好|办结|办好|答复|回复|回应|反馈|到场|处置|退款|退还|付清|结清|支付|兑付|送达|受理|维修|更换|公示|上门)/.test(
      folded.slice(end, end + 8),
    )
  return /^(?:个?工作日|小时|分钟|秒)$/.test(unit) && /^内(?!容|部)/.test(folded.slice(end, end + 2))
}

/** Reads what stands around the number that starts at `at`. `percent`: the unit is a percentage already, as after 百分之. */
export function readParts(
  scene: Scene,
  at: number,
  numberStart: number,
  read: NumberRead,
  percent: UnitRead | null,
): ReadParts {
  const { folded, floor, lexicon } = scene
  const number = withTenths(folded, read)
  const prefix = readPrefix(folded, floor, at, number.writing === 'bare' || number.scale >= 1e4)
  const range = percent
    ? readShareRange(folded, numberStart, number, folded.slice(at, numberStart))
    : readRange(folded, numberStart, number, lexicon)
  const numberEnd = range?.upper.end ?? number.end
  const plus = /^\+(?!\d)/.test(folded.slice(numberEnd, numberEnd + 2)) ? 1 : 0
  const shared = percent ?? range?.unit ?? null
  const found = shared
    ? { unit: shared, word: percent && folded.charAt(at) === '千' ? '‰' : '%', end: numberEnd }
    : readUnit(scene, prefix, range?.upper ?? number, numberEnd + plus)
  const isOpen = TAKES_MORE.test(found.word) && /[多余]/.test(folded.charAt(found.end))
  const bodyEnd = found.end + (isOpen ? 1 : 0)
  const suffix = isTimeLimit(folded, bodyEnd, found.word)
    ? { comparator: 'at-most' as const, end: bodyEnd + 1 }
    : readSuffix(folded, bodyEnd)
  /* 封顶12栋 has their roofs on; 90个封顶 is at most. */
  const isRoofed = BUILT.test(found.word === '' ? folded.charAt(numberEnd) : found.word)
  const said = isRoofed && folded.startsWith('封顶', prefix.start) ? null : prefix.comparator
  const saidAfter = isRoofed && folded.startsWith('封顶', suffix.end - 2) ? null : suffix.comparator
  const after = saidAfter ?? (number.more || isOpen ? 'more-than' : plus > 0 ? 'at-least' : null)
  const comparator = prefix.yields && after !== null ? after : (said ?? after)
  return { at, number, range, prefix, unit: found.unit, unitWord: found.word, bodyEnd, end: suffix.end, comparator }
}
