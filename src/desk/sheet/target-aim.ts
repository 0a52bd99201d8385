/** How the number of a new target is meant, and which way it is to go: as the cell says, as the metric does, and else as a person says. */
import { readWanted, type Wanted } from '#src/desk/grammar/direction.ts'
import { namesKeptDown, rateDirection } from '#src/desk/grammar/read-basis.ts'
import type { Measure } from '#src/domain/ledger.ts'
import { FIGURE_COMPARATORS, type Comparator, type FigureComparator } from '#src/domain/terms.ts'
import { readChoice, readPolarity } from './choice-sets.ts'
import { namesLowerLevel, namesReduction } from './falls.ts'
import { complain } from './import-draft.ts'
import type { NewRow } from './new-row.ts'
import type { CellFigure } from './read-figure-cell.ts'
import { cellText } from './workbook.ts'

/** What is known of a target. */
export interface TargetFacts {
  readonly title: string
  readonly metric: string
  readonly figure: CellFigure
  readonly basis: Measure['basis']
  /** Where it starts from; null: nobody says. */
  readonly start: CellFigure | null
}

/** How a target is meant. */
export interface Aim {
  readonly comparator: Comparator
  readonly direction: Measure['direction']
}

/** Headings of what is not to be passed, as often as not. */
const LIMITS = /控制(?:数|值|指标|目标)|上限|限额/
const WORKED_OFF =
  /^(?:complete|clear|close|resolve|deal with|work off|remove|recover)\b|^(?:完成|办结|清理|清退|处置|化解|整改|整治|排查|查处|拆除|取缔)|全部(?:完成)?(?:拆除|整改|整治|清理|清退|取缔|办结|销号|处置|关停|淘汰)/i
/** A bare 30分钟内, which a sentence may mean otherwise. */
const WITHIN = /内$/

/** The aim of a target; null where only a person can say which way it is to go, and has not. */
export function aimOf(from: NewRow, facts: TargetFacts): Aim | null {
  const { draft, place, row } = from
  const { title, metric, figure, basis, start } = facts
  const written = cellText(row.cells.get('target')).trim()
  const words = `${title} ${metric} ${written}`
  const said = figure.upTo === null ? comparatorOf(from, figure.comparator) : 'between'
  const falls = figure.change === 'fall' && figure.value < 0
  const isYearly = basis === 'annual-rate'
  const wanted = wantedOf(from, facts, { said, falls, words, written })
  if (wanted === null) return null
  const isLower = wanted === 'lower'
  const comparator = said === 'exactly' ? (isLower ? 'at-most' : 'at-least') : said
  const isLimit = comparator === 'at-most' || comparator === 'less-than'
  /* 142以上 after 143.1 is a floor. */
  const isAbove = start !== null && start.value > figure.value
  const isFloor = isAbove && (said === 'at-least' || said === 'more-than')
  const comesFromAbove = isAbove && (isLower || (said !== 'exactly' && !isFloor))
  /* A limit that nothing is said to come down to is kept. */
  const comesDown = falls || namesLowerLevel(words) || (isYearly && namesKeptDown(words))
  const decreases = comesFromAbove || (isLower && (isLimit ? comesDown : true))
  const level = decreases ? 'decrease' : isLimit || falls || isFloor ? 'hold' : 'increase'
  const direction = isYearly ? (falls && said === 'between' ? 'decrease' : rateDirection(words, comparator)) : level
  const found = { found: written, expected: String(figure.value) }
  if (falls) complain(draft, place, 'fall-as-negative', 'target', found)
  else if (direction === 'increase' && namesReduction(words))
    complain(draft, place, 'assumed-direction', 'target', found)
  return { comparator, direction }
}

interface Written {
  readonly said: Comparator
  readonly falls: boolean
  readonly words: string
  readonly written: string
}

/* What the cell says comes first, then what the metric is called, then where it starts from; else it is asked, once for a metric. */
function wantedOf(from: NewRow, facts: TargetFacts, { said, falls, words, written }: Written): Wanted | null {
  const { metric, figure, basis, start } = facts
  const { place } = from
  if (said === 'at-most' || said === 'less-than') return 'lower'
  if (said === 'at-least' || said === 'more-than') return 'higher'
  if (falls || namesLowerLevel(words) || (basis === 'annual-rate' && namesKeptDown(words))) return 'lower'
  const reading = nameOf(from, facts, written)
  const isSure = reading?.by === 'named'
  if (figure.value < 0) return isSure && reading.wanted === 'higher' ? asked(from, metric, written) : 'lower'
  /* Complete all 318 overdue actions: many of a bad thing are to be dealt with. */
  if (isSure && said === 'exactly' && reading.wanted === 'lower' && WORKED_OFF.test(written))
    return asked(from, metric, written)
  if (reading !== null && (isSure || figure.change !== null)) return reading.wanted
  /* Under 控制数 a count may well be one to stay below. */
  if (said === 'exactly' && LIMITS.test(place.headings.get('target') ?? '')) return asked(from, metric, written)
  if (start !== null && start.value !== figure.value) return start.value > figure.value ? 'lower' : 'higher'
  /* 大约 and 4到5 are kept, not passed: of them nothing hangs on it unless the name says so. */
  return reading?.wanted ?? (said === 'exactly' ? asked(from, metric, written) : 'higher')
}

function nameOf({ draft }: NewRow, { title, metric, figure }: TargetFacts, written: string) {
  const unit = draft.units.find(({ id }) => id === figure.unit?.id)?.name.zh ?? figure.unit?.name ?? ''
  const own = readWanted(metric, unit, written)
  if (own?.by === 'named' || metric === title) return own
  const ofTitle = readWanted(title, unit, written)
  return ofTitle?.by === 'named' ? ofTitle : own
}

function asked({ draft, place }: NewRow, metric: string, written: string): Wanted | null {
  const answer = draft.doubts.ask({ code: 'direction', about: metric, sheet: place.sheet, example: written })
  return answer === 'lower' || answer === 'higher' ? answer : null
}

function comparatorOf({ draft, place, row }: NewRow, written: FigureComparator): FigureComparator {
  const cell = cellText(row.cells.get('comparator')).trim()
  const bare = written === 'exactly' && WITHIN.test(cellText(row.cells.get('target')).trim()) ? 'at-most' : written
  /* What the cell itself says is finer than which way is the good one; 预期性 and 约束性 say neither. */
  if (cell === '' || /^(?:预期|约束)性/.test(cell) || (readPolarity(cell) !== null && bare !== 'exactly')) return bare
  const chosen = FIGURE_COMPARATORS.find((each) => each === readChoice('comparator', cell))
  if (!chosen) complain(draft, place, 'choice-unknown', 'comparator', { found: cell })
  return chosen ?? bare
}
