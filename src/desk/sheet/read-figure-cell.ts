/** A cell that holds a figure, with the unit of its column: 3500 under 目标值（万元）, 超100亿元, １２．５万. */
import { simplified } from '#src/desk/grammar/signs.ts'
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { readBareRange } from '#src/desk/grammar/bare-range.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import type { Interval } from '#src/domain/interval.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { ComplaintCode } from './sheet-fault.ts'
import type { FigureComparator } from '#src/domain/terms.ts'
import { negated } from './falls.ts'
import { findName, type NameIndex } from './names.ts'
import { plainFigure } from './plain-figure.ts'
import { chosenFigure, scaleSaid, whatIsLeft } from './sure-figure.ts'
import { cellText, readScaled, type SheetCell } from './workbook.ts'

/** A unit as written: 万元 is ten thousand of the ledger's yuan. */
export interface ReadUnit {
  /** Null: the ledger has none of this name. */
  readonly id: string | null
  /** Without 万 and 亿; '' where none was written. */
  readonly name: string
  readonly scale: number
  /** False: neither the ledger nor the grammar knows it as a unit. */
  readonly isKnown: boolean
}

export interface CellFigure {
  /** In base units. */
  readonly value: number
  /** The upper end of a range from `value`; null: one number. */
  readonly upTo: number | null
  readonly comparator: FigureComparator
  readonly hedged: boolean
  /** As its words say; a percentage that falls is below zero, 下降3% is −3. */
  readonly change: UnderstoodFigure['change']
  /** Null: neither the cell nor its column says any. */
  readonly unit: ReadUnit | null
}

/** What is to be known of a figure that was taken: a remark stood behind it, or a spreadsheet had written it short. `about`: the remark, the figure. */
export interface FigureNote {
  readonly code: 'figure-remark' | 'figure-short'
  readonly about: string
}

/** A figure, nothing (—, 无, 暂无), or why it cannot be taken. */
export type FigureRead =
  | { readonly figure: CellFigure; readonly notes?: readonly FigureNote[] }
  | { readonly none: true }
  | { readonly fault: ComplaintCode }

const NOTHING =
  /^(?:[-—–/／\\]+|无|暂无|没有|待定|未定|不详|(?:尚|暂)?未(?:公布|发布|统计|出数?)|(?:数据)?待(?:公布|发布|统计|出)|数据未出|n\/?a|none|tbd|nil)$/i
const BRACKETED = /^\([^()]*\d[^()]*\)/
const SIGN_FIRST = /^(?:[¥$€£]|RMB|CNY|US\$|HK\$|人民币)[^元]*$/i
/** What names of rates begin with. */
export const PERCENT = /^(?:[%‰％]|个?百分点|per ?cent|percentage)/i

/** Whether a text says that there is nothing. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(simplified(text.normalize('NFKC')).trim())
}

/** The unit that a text names; null for ''. A name of the ledger goes before what 万 in it might mean. */
export function readUnit(text: string, units: readonly Unit[], names: NameIndex): ReadUnit | null {
  const name = text.trim()
  if (name === '') return null
  const own = wholeName(names, name)
  if (own !== null) return { id: own, name, scale: 1, isKnown: true }
  /* 100 million yuan is so much itself; 1100 million it is not. */
  const one = moneyUnit(name) ?? (/^\d/.test(name) ? name : /^[A-Za-z]/.test(name) ? `1 ${name}` : `1${name}`)
  const [reading, more] = readFigures(one, { units })
  const isWhole = reading?.understood === true && !more && reading.text.length === one.length && reading.unitText !== ''
  if (!isWhole || reading.value === null) return readCompound(name, units, names)
  const id = reading.unit ?? wholeName(names, reading.unitText)
  return { id, name: reading.unitText, scale: reading.value, isKnown: true }
}

/* £k and £ million: a sign with the size of its numbers behind. */
function moneyUnit(name: string): string | null {
  const [, sign, size = ''] = /^([£€]|US\$|HK\$) ?(k|m|mn|bn|tn|'?000s?|thousand|million|billion)?$/i.exec(name) ?? []
  if (sign === undefined) return null
  return `${sign}1${/^'?0/.test(size) ? 'k' : /^.{3,}$/.test(size) ? ` ${size}` : size}`
}

/* 台（套）, 元/人·年: a known unit with another name of it, or in a time. */
function readCompound(name: string, units: readonly Unit[], names: NameIndex): ReadUnit {
  const unknown = { id: null, name, scale: 1, isKnown: false }
  const [, base = '', other = '', time = ''] = /^([^（(·]+)(?:[（(]([^）)]+)[）)]|·([年月日天次]))$/.exec(name) ?? []
  const unit = base === '' ? null : readUnit(base, units, names)
  if (unit?.isKnown !== true) return unknown
  if (time !== '') return { ...unit, id: null, name: `${unit.name}·${time}` }
  if (readUnit(other, units, names)?.isKnown !== true) return unknown
  return unit.id === null ? { ...unit, name } : unit
}

/* The unit of exactly this name, or marked with its id; the start of a name is not that unit. */
function wholeName(names: NameIndex, text: string): string | null {
  const found = findName(names, text)
  if (!('id' in found)) return null
  const name = names.byId.get(found.id)
  const isWhole =
    name?.zh === text ||
    name?.en.toLowerCase() === text.toLowerCase() ||
    found.id === text ||
    text.endsWith(`〔${found.id}〕`)
  return isWhole ? found.id : null
}

/** Reads a cell that holds one number; a range is a fault. `column`: the unit of the column or row, for cells that state none themselves. */
export function readFigureCell(
  cell: SheetCell,
  column: ReadUnit | null,
  units: readonly Unit[],
  names: NameIndex,
): FigureRead {
  const read = readTargetCell(cell, column, units, names)
  return 'figure' in read && read.figure.upTo !== null ? { fault: 'figure-is-range' } : read
}

/** Reads a cell that holds one number or a range, as targets do: 4.5%—5%, 20至30. */
export function readTargetCell(
  cell: SheetCell,
  column: ReadUnit | null,
  units: readonly Unit[],
  names: NameIndex,
): FigureRead {
  if (typeof cell === 'number')
    return {
      figure: {
        value: scaled(cell, column?.scale ?? 1),
        upTo: null,
        comparator: 'exactly',
        hedged: false,
        change: null,
        unit: column,
      },
    }
  if (saysNothing(cellText(cell))) return { none: true }
  const scaledCell = readScaled(cellText(cell))
  if (scaledCell) return readShownSmaller(scaledCell, column)
  const around = readAround(cellText(cell), column)
  if (around) return around
  const plain = plainFigure(cellText(cell))
  if (plain === null) return { fault: 'figure-unclear' }
  const read = readPlain(plain.text, column, units, names)
  if (!('figure' in read)) return read
  const notes = [
    ...(plain.remark === '' ? [] : [{ code: 'figure-remark', about: plain.remark } as const]),
    ...(plain.isShort ? [{ code: 'figure-short', about: String(read.figure.value) } as const] : []),
  ]
  return notes.length === 0 ? read : { ...read, notes }
}

/* 575±1: from 574 to 576. */
function readAround(text: string, column: ReadUnit | null): FigureRead | null {
  const [, middle = '', by = ''] = /^(\d+(?:\.\d+)?)\s*±\s*(\d+(?:\.\d+)?)$/.exec(text.normalize('NFKC').trim()) ?? []
  if (middle === '' || Number(by) === 0 || Number(by) >= Number(middle)) return null
  const scale = column?.scale ?? 1
  const end = (side: number) => scaled(Number((Number(middle) + side * Number(by)).toPrecision(12)), scale)
  return {
    figure: { value: end(-1), upTo: end(1), comparator: 'exactly', hedged: false, change: null, unit: column },
  }
}

/* 120 shown of 120000000 is 120 million under 百万元; under another unit nothing says what was meant. */
function readShownSmaller(
  { shown, divisor }: { readonly shown: number; readonly divisor: number },
  column: ReadUnit | null,
): FigureRead {
  if (column?.scale !== divisor) return { fault: 'figure-scaled' }
  const value = scaled(shown, divisor)
  return { figure: { value, upTo: null, comparator: 'exactly', hedged: false, change: null, unit: column } }
}

/** 由42分钟 of 由42分钟压缩至25分钟以内: where it comes from. */
const FROM =
  /(?:由|从)\s*\d[\d.,]*\s*[^\d\s，,；;]{0,4}?(?=(?:压缩|缩短|压减|压降|降低|下降|减少|提高|提升|增加|增长|降|减|增|升)(?:至|到)[^\d]{0,4}\d)/

function readPlain(written: string, column: ReadUnit | null, units: readonly Unit[], names: NameIndex): FigureRead {
  const text = written.replace(FROM, '')
  const ends = readBareRange(text.replace(/^(?:新增|完成|达到|达|力争|保持在?|控制在)(?=\d)/, ''))
  if (ends) {
    const scale = column?.scale ?? 1
    const [value, upTo] = [scaled(ends.low, scale), scaled(ends.high, scale)]
    return { figure: { value, upTo, comparator: 'exactly', hedged: false, change: null, unit: column } }
  }
  /* (300) is −300 to some and a remark to others. */
  if (BRACKETED.test(text)) return { fault: 'figure-unclear' }
  const readings = readFigures(text, { units })
  const chosen = chosenFigure(readings, column)
  if (!chosen)
    return { fault: readings.filter(({ understood }) => understood).length > 1 ? 'figure-several' : 'figure-unclear' }
  const left = whatIsLeft(text, chosen, readings)
  if (left !== null) return { fault: left }
  const from = chosen.range ?? (chosen.value === null ? null : { low: chosen.value, high: chosen.value })
  if (from === null) return { fault: 'figure-unclear' }
  const { hedged, change, comparator } = chosen
  const falls = change === 'fall' && PERCENT.test(chosen.unitText || (column?.name ?? ''))
  /* ¥3,000 under 万元 may be three thousand yuan, or as many ten thousands. */
  if ((column?.scale ?? 1) > 1 && SIGN_FIRST.test(chosen.text) && scaleSaid(chosen.text) === null)
    return { fault: 'figure-unclear' }
  if (chosen.unitText === '') {
    const said = scaleSaid(chosen.text)
    /* 12.5万 under 万元 has said its ten thousands itself; 3千 under 万元 may be 3千 or 3千万. */
    if ((said === 'small' && (column?.scale ?? 1) > 1) || (said !== null && PERCENT.test(column?.name ?? '')))
      return { fault: 'figure-unclear' }
    const scale = said === null ? (column?.scale ?? 1) : 1
    return { figure: asChange({ ...amount(from, scale), comparator, hedged, change, unit: column }, falls) }
  }
  const id = chosen.unit ?? readUnit(chosen.unitText, units, names)?.id ?? null
  const unit = { id, name: chosen.unitText, scale: 1, isKnown: true }
  return { figure: asChange({ ...amount(from, 1), comparator, hedged, change, unit }, falls) }
}

/* One number, or a range. */
function amount({ low, high }: Interval, scale: number): Pick<CellFigure, 'value' | 'upTo'> {
  return { value: scaled(low, scale), upTo: high > low ? scaled(high, scale) : null }
}

/* A fall is a change below zero. */
function asChange(figure: CellFigure, falls: boolean): CellFigure {
  return falls ? negated(figure) : figure
}

/* 0.35 of ten thousand is 3500, not 3499.9999999999995. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15))
}
