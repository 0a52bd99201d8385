/** The picture of a commitment for link previews: what was promised, the target, the latest figure with its day, the deadline, whose ledger. No verdict: that is of a day, and a preview is looked at on another. */
import { dueSaid } from '#src/derive/due-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate, formatDeadline } from '#src/format/date.ts'
import { formatTargetFigure } from '#src/format/figure.ts'
import { regionNames } from '#src/marks/place-line.ts'
import { pageTexts } from '#src/texts/pages/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { latestOf } from '../latest-words.ts'
import { drawLine, fit, widthOf, type Glyphs, type Place, type SetText, type Setting, type Weight } from './set-text.ts'

/** In pixels, as chat apps have it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** A figure or a day under its word; `when`: of which day it is. */
interface CardFact {
  readonly word: string
  readonly said: string
  readonly when?: string | null
}

/** What stands on a picture, in one language. */
export interface Card {
  readonly name: string
  readonly ledger: string
  readonly title: string
  readonly place: string
  readonly facts: readonly CardFact[]
  /** Which edition its figures are of; and that they are made up, where they are. */
  readonly foot: string
  readonly warning: string | null
}

/** What is to be drawn of an item, as of the edition's day. */
export function cardOf({ commitment, assessment }: Item, index: LedgerIndex, lang: Language): Card {
  const s = screenTexts(lang)
  const { ledger } = index
  const { measure } = commitment
  const { target } = assessment
  return {
    name: s.appName,
    ledger: ledger.title[lang],
    title: commitment.title[lang],
    place: regionNames(commitment, index, lang),
    facts: [
      ...(measure && target
        ? [{ word: s.target, said: formatTargetFigure(target, measure, unitOf(commitment, index), lang) }]
        : []),
      { word: s.latest, ...latestOf({ commitment, assessment }, index, lang) },
      { word: s.deadline, said: formatDeadline(dueSaid(commitment, assessment), lang) },
    ],
    foot: pageTexts(lang).cardFoot(formatDate(ledger.edition, lang)),
    warning: ledger.synthetic ? s.synthetic : null,
  }
}

/** Every character that it takes to draw a picture. */
export function cardText({ name, ledger, title, place, facts: all, foot: said, warning }: Card): string {
  const facts = all.flatMap((fact) => [fact.word, fact.said, fact.when ?? ''])
  return [name, ledger, title, place, ...facts, said, warning ?? '', '…'].join('')
}

/** What a picture is drawn in: those of ui/tokens.css in its light theme. */
export const CARD_COLOURS = {
  paper: '#f6f4ee',
  ink: '#1c1b18',
  quiet: '#56524a',
  line: '#d6d0c2',
  seal: '#b0281d',
} as const
const { paper: PAPER, ink: INK, quiet: QUIET, line: LINE, seal: SEAL } = CARD_COLOURS

const EDGE = 64
const GAP = 40
/** From line to line, in sizes. */
const LEADING = 1.26
const INNER = CARD_SIZE.width - 2 * EDGE

type Size = readonly [size: number, lines: number]
const TITLE: readonly Size[] = [
  [80, 1],
  [68, 2],
  [58, 3],
  [50, 3],
  [42, 4],
]
const FACT: readonly Size[] = [
  [44, 1],
  [38, 2],
  [32, 2],
  [26, 3],
]
/** The small texts of a fact, in pixels. */
const FINE = 24
const SMALL: readonly Size[] = [
  [26, 1],
  [23, 1],
  [20, 1],
]

const settings = (width: number, weight: Weight, sizes: readonly Size[]) =>
  sizes.map(([size, lines]): Setting => ({ size, lines, width, weight }))

function drawText({ lines, setting }: SetText, { x, y }: Pick<Place, 'x' | 'y'>, glyphs: Glyphs): string {
  const { size, weight } = setting
  return lines
    .map((line, at) => drawLine(line, { x, y: y + at * size * LEADING, size, weight, fill: INK }, glyphs))
    .join('')
}

/** One line that is as small as it must be to fit. `end`: it ends at `x`. */
function small(
  text: string,
  {
    x,
    width,
    end = false,
    ...at
  }: { x: number; y: number; width: number; weight: Weight; fill: string; end?: boolean },
  glyphs: Glyphs,
): string {
  const [set] = fit([text], settings(width, at.weight, SMALL), glyphs)
  const [line = ''] = set?.lines ?? []
  const place = { ...at, size: set?.setting.size ?? 0 }
  return drawLine(line, { ...place, x: end ? x - widthOf(line, place, glyphs) : x }, glyphs)
}

function head({ name, ledger, warning }: Card, glyphs: Glyphs): string {
  const mark = { x: EDGE, y: 86, size: 44, weight: 700, fill: SEAL } as const
  const from = EDGE + widthOf(name, mark, glyphs) + 28
  const room = CARD_SIZE.width - EDGE - from
  const kept = warning === null ? 0 : 440
  return [
    drawLine(name, mark, glyphs),
    small(ledger, { x: from, y: 84, width: room - kept, weight: 400, fill: QUIET }, glyphs),
    warning !== null &&
      small(warning, { x: EDGE + INNER, y: 84, width: kept - GAP, weight: 700, fill: SEAL, end: true }, glyphs),
  ]
    .filter(Boolean)
    .join('')
}

function facts({ facts: all }: Card, glyphs: Glyphs): string {
  const width = (INNER - GAP * (all.length - 1)) / all.length
  const said = fit(
    all.map((each) => each.said),
    settings(width, 700, FACT),
    glyphs,
  )
  const columns = all.map(({ word, when }, at) => {
    const x = EDGE + at * (width + GAP)
    const set = said[at]
    const fine = (text: string, y: number) => drawLine(text, { x, y, size: FINE, weight: 400, fill: QUIET }, glyphs)
    const size = set?.setting.size ?? 0
    const end = 424 + size + ((set?.lines.length ?? 1) - 1) * size * LEADING
    return (
      fine(word, 410) +
      (set ? drawText(set, { x, y: 424 + size }, glyphs) : '') +
      (when == null ? '' : fine(when, end + 34))
    )
  })
  return `<rect x="${EDGE}" y="366" width="${INNER}" height="2" fill="${LINE}"/>${columns.join('')}`
}

function foot({ place, foot: said }: Card, glyphs: Glyphs): string {
  const at = { y: 596, weight: 400, fill: QUIET } as const
  return (
    small(place, { ...at, x: EDGE, width: 640 }, glyphs) +
    small(said, { ...at, x: EDGE + INNER, width: 400, end: true }, glyphs)
  )
}

/** The picture as SVG without a text element. `glyphs` must know every character of cardText. */
export function cardSvg(card: Card, glyphs: Glyphs): string {
  const { width, height } = CARD_SIZE
  const [title] = fit([card.title], settings(INNER, 700, TITLE), glyphs)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${PAPER}"/><rect width="${width}" height="12" fill="${SEAL}"/>
${head(card, glyphs)}
${title ? drawText(title, { x: EDGE, y: 136 + title.setting.size }, glyphs) : ''}
${facts(card, glyphs)}
${foot(card, glyphs)}
</svg>`
}
