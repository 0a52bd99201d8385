/** The pictures of commitments for link previews, drawn once: what was drawn before is kept by what it shows. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { CARD_COLOURS, CARD_SIZE, cardOf, cardSvg, cardText, type Card } from '#src/pages/card/card.ts'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { pagePath } from '#src/url/page-paths.ts'
import { openCardFont, type CardFont } from './card-font.ts'
import { palettePng, type Colour } from './palette-png.ts'

const KEPT = 'node_modules/.cache/duixian-pictures'
/** A drawing that no build has wanted for so long is dropped. */
const UNWANTED_MS = 30 * 24 * 60 * 60 * 1000
/** Raised with every change of how a drawing becomes a file. */
const MADE = 1
/** Steps from paper to a colour: the edges of letters. */
const STEPS = { ink: 6, seal: 3 } as const

/** A page of which a picture is wanted, and what stands on it. */
export interface WantedPicture {
  /** The path of the page. */
  readonly page: string
  readonly card: Card
}

/** The pictures of a ledger's commitments, in every language. `only`: of these alone; null: of all. */
export function wantedPictures(index: LedgerIndex, only: ReadonlySet<string> | null): readonly WantedPicture[] {
  const { ledger } = index
  return assessAll(index, ledger.edition, null)
    .items.filter(({ commitment: { id } }) => only === null || only.has(id))
    .flatMap((item) =>
      LANGUAGES.map((lang) => ({
        page: pagePath(ledger.id, { kind: 'record', id: item.commitment.id }, lang),
        card: cardOf(item, index, lang),
      })),
    )
}

const colour = (hex: string): Colour =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as [number, number, number]

function towards(to: string, steps: number): readonly Colour[] {
  const [from, end] = [colour(CARD_COLOURS.paper), colour(to)]
  const mix = (share: number) => from.map((each, at) => Math.round(each + ((end[at] ?? 0) - each) * share))
  return Array.from({ length: steps }, (_, at) => mix((at + 1) / steps) as [number, number, number])
}

const PALETTE: readonly Colour[] = [
  colour(CARD_COLOURS.paper),
  ...towards(CARD_COLOURS.ink, STEPS.ink),
  ...towards(CARD_COLOURS.seal, STEPS.seal),
]

function draw(svg: string): Buffer {
  const kept = join(KEPT, `${createHash('sha256').update(`${MADE} ${svg}`).digest('hex')}.png`)
  if (existsSync(kept)) {
    const now = new Date()
    utimesSync(kept, now, now)
    return readFileSync(kept)
  }
  const png = palettePng(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels, CARD_SIZE, PALETTE)
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(kept, png)
  return png
}

/** Drops the kept drawings that no build has wanted for a month. `now`: milliseconds since 1970. */
export function dropUnwanted(now: number, folder = KEPT): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (now - statSync(file).mtimeMs > UNWANTED_MS) rmSync(file)
  }
}

/** Draws what is wanted and hands each to `write` with the path of its page. One that has a character the font does not know is left out and named in the answer; so are all of them, with why, where the font cannot be opened. */
export async function drawPictures(
  wanted: readonly WantedPicture[],
  write: (page: string, png: Buffer) => void,
): Promise<readonly string[]> {
  const font = await openCardFont(wanted.map(({ card }) => cardText(card)).join('')).catch(
    (error: unknown) => new Error('the font of the pictures does not open', { cause: error }),
  )
  if (font instanceof Error) return [`No pictures for link previews: ${font.message} (${String(font.cause)}).`]
  return wanted.flatMap(({ page, card }) => {
    const unknown = unknownTo(font, card)
    if (unknown.length > 0) return [`${page} has no picture: the font has no ${unknown.join(' ')}.`]
    write(page, draw(cardSvg(card, font.glyphs)))
    return []
  })
}

function unknownTo({ missing }: CardFont, card: Card): readonly string[] {
  return [...new Set(cardText(card))].filter((char) => missing.has(char))
}
