/** The font of the pictures: Noto Sans SC, which lies in a hundred files by characters. Only those are opened that a text needs. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import type { Glyph, Glyphs, Weight } from '#src/pages/card/set-text.ts'

const require = createRequire(import.meta.url)
const WEIGHTS: readonly Weight[] = [400, 700]

/** The file of each character that the font has; of several the last named, which is the alphabets'. */
function filesByCharacter(folder: string): ReadonlyMap<number, string> {
  const ranges: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))
  const files = new Map<number, string>()
  for (const [name, range] of Object.entries(ranges))
    for (const part of range.split(',')) {
      const [first = '', last = first] = part.slice(2).split('-')
      for (let at = parseInt(first, 16); at <= parseInt(last, 16); at += 1)
        files.set(at, join(folder, 'files', `noto-sans-sc-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`))
    }
  return files
}

type Weighted = ReadonlyMap<Weight, Font>

/* In a packed font the weights cannot be told apart: it is unpacked first. */
async function openFile(file: string): Promise<Weighted> {
  const font = create(Buffer.from(await decompress(readFileSync(file))))
  if (!('getVariation' in font)) throw new Error(`${file} is no single font`)
  return new Map(WEIGHTS.map((weight) => [weight, font.getVariation({ wght: weight })]))
}

/** What draws a set of characters, and those of them that the font does not have. */
export interface CardFont {
  readonly glyphs: Glyphs
  readonly missing: ReadonlySet<string>
}

/** Opens the font for every character of a text. */
export async function openCardFont(text: string): Promise<CardFont> {
  const folder = dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'))
  const files = filesByCharacter(folder)
  const fonts = new Map<string, Weighted>()
  const missing = new Set<string>()
  for (const char of new Set(text)) {
    const file = files.get(char.codePointAt(0) ?? 0)
    const opened = file === undefined ? undefined : (fonts.get(file) ?? (await openFile(file)))
    if (file !== undefined && opened) fonts.set(file, opened)
    if (!opened?.get(400)?.hasGlyphForCodePoint(char.codePointAt(0) ?? 0)) missing.add(char)
  }
  const known = new Map<string, Glyph | null>()
  const outline = (char: string, weight: Weight): Glyph | null => {
    const font = missing.has(char) ? undefined : fonts.get(files.get(char.codePointAt(0) ?? 0) ?? '')?.get(weight)
    if (!font) return null
    const { path, advanceWidth } = font.glyphForCodePoint(char.codePointAt(0) ?? 0)
    const scale = 1000 / font.unitsPerEm
    return {
      path: path
        .scale(scale)
        .toSVG()
        .replace(/\d+\.\d+/g, (found) => String(Math.round(Number(found)))),
      advance: advanceWidth * scale,
    }
  }
  return {
    missing,
    glyphs: (char, weight) => {
      const key = `${weight}${char}`
      const glyph = known.get(key) ?? outline(char, weight)
      known.set(key, glyph)
      return glyph
    },
  }
}
