import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../src')

/** The one file that may say how many pixels a step of the text's scale has. */
const TOKENS = 'ui/tokens.css'

/** Lines of one style sheet: beyond that it is about more than one thing. */
const MOST_LINES = 300

const sheets = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .sort()

/** Declarations that give text a size of their own in px in place of a step of the scale. */
function ownSizes(file: string, source: string): readonly string[] {
  if (file === TOKENS) return []
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...code.matchAll(/(?<![\w-])font(?:-size)?:[^;{}]*\dpx[^;{}]*/g)].map(
    ([declaration]) => `${file}: ${declaration} is no step of ${TOKENS}`,
  )
}

/** A sentence if the sheet is too long, formatted as it is. */
function tooLong(file: string, source: string): readonly string[] {
  const lines = source.trimEnd().split('\n').length
  return lines > MOST_LINES ? [`${file} has ${lines} lines, of ${MOST_LINES}: split it by what it draws`] : []
}

const read = (file: string) => readFileSync(join(SRC, file), 'utf8')

describe('style sheets', () => {
  it('take their sizes of text from the one scale', () => {
    expect(sheets.length).toBeGreaterThan(30)
    expect(sheets.flatMap((file) => ownSizes(file, read(file)))).toEqual([])
  })

  it('are about one thing each', () => {
    expect(sheets.flatMap((file) => tooLong(file, read(file)))).toEqual([])
  })

  it.each([
    '.a { font-size: 13px; }',
    '.a { font: 700 17px/1.4 var(--serif) }',
    '.a { font-size: max(16px, 1em) !important; }',
    '@media print { .a { font-size: 9.5px } }',
  ])('a planted size of its own is caught: %s', (source) => {
    expect(ownSizes('x/x.module.css', source)).not.toEqual([])
  })

  it.each([
    '.a { font: 700 var(--text-lead) / 1.4 var(--serif); padding: 13px; }',
    '.a { font-size: 9.5pt; }',
    '/* font-size: 13px; */',
  ])('what is none is not: %s', (source) => {
    expect(ownSizes('x/x.module.css', source)).toEqual([])
  })

  it('a planted sheet too long is caught', () => {
    expect(tooLong('x/x.module.css', '.a {\n}\n'.repeat(MOST_LINES / 2))).toEqual([])
    expect(tooLong('x/x.module.css', '.a {\n}\n'.repeat(MOST_LINES / 2 + 1))).not.toEqual([])
  })
})
