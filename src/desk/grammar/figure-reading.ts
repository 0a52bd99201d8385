/** What the grammar makes of a figure in a text. */
import type { Interval } from '#src/domain/interval.ts'
import type { Unit } from '#src/domain/ledger.ts'
import type { FigureComparator } from '#src/domain/terms.ts'

/** UTF-16 offsets: `text.slice(start, end)` is what was read. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** level: how much there is or shall be · growth: by how much it changes · factor: how many times a baseline · share: a percentage that is no growth. */
export type FigureKind = 'level' | 'growth' | 'factor' | 'share'

/**
 * Why a figure is not understood. vague-number: 数十, 十几, dozens · size-class:
 * 百亿级 says a class, no number · rough-range: 两三个 · number-without-digit:
 * 千亿元, which may be a class or a number.
 */
export type Unclear = 'vague-number' | 'size-class' | 'rough-range' | 'number-without-digit'

/** A figure that was read. Exactly one of `value`, `range` and `factor` is there. */
export interface UnderstoodFigure {
  readonly understood: true
  readonly span: TextSpan
  readonly text: string
  readonly kind: FigureKind
  /** In base units: 万, 亿 and billion are multiplied in, and so are 兆瓦 (kW) or 公顷 (m²). */
  readonly value: number | null
  /** Both ends of 3至5亿元. */
  readonly range: Interval | null
  /** 2 for 翻一番. */
  readonly factor: number | null
  /** A unit id: of the units given, or of the grammar's own without any. Null where none is certain. */
  readonly unit: string | null
  /** The unit as written, without 万 and 亿; '' for a bare number. */
  readonly unitText: string
  readonly comparator: FigureComparator
  /** 力争, 争取, 预计; aims for, expects. */
  readonly hedged: boolean
  /** Which way a growth goes; null for all else. The value itself is as written, so 下降3% is 3 and falls. */
  readonly change: 'rise' | 'fall' | null
}

/** A figure that is there but says no number. */
export interface UnclearFigure {
  readonly understood: false
  readonly span: TextSpan
  readonly text: string
  readonly why: Unclear
}

/** A figure in a text, understood or not. */
export type FigureReading = UnderstoodFigure | UnclearFigure

/** A unit as a ledger names it. */
export type NamedUnit = Pick<Unit, 'id' | 'name'>

/** What figures are read with. */
export interface FigureOptions {
  /** The ledger's units: their names are then read whole, and only their ids are given. */
  readonly units?: readonly NamedUnit[] | undefined
}
