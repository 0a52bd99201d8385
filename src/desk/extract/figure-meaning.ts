/** How the figure of a passage is meant as the ledger would state it: its comparator (E15), and what it counts (E17). */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { namesKeptDown, namesLevel, readBasis } from '#src/desk/grammar/read-basis.ts'
import type { Basis, Comparator } from '#src/domain/terms.ts'
import type { ExtractRule } from './extract-rules.ts'
import type { ExtractContext } from './extraction.ts'
import type { Mood } from './mood.ts'
import type { ReadSentence } from './read-sentence.ts'

const COMES_DOWN = /降至|降到|下降到|减至|控制|压减|压降|cut to|reduced? to|down to/i

/** E15: 建成30万 is meant as at least 300,000. */
export function comparatorOf(
  figure: UnderstoodFigure,
  mood: Mood,
  clause: string,
): { comparator: Comparator; rules: readonly ExtractRule[] } {
  if (figure.range) return { comparator: 'between', rules: [] }
  if (mood.kind === 'achievement' || figure.comparator !== 'exactly' || figure.kind === 'factor')
    return { comparator: figure.comparator, rules: [] }
  const comesDown = COMES_DOWN.test(clause) || (figure.kind !== 'level' && namesKeptDown(clause))
  return { comparator: comesDown && figure.change !== 'fall' ? 'at-most' : 'at-least', rules: ['E15'] }
}

/** E17: by the words of the clause; a percentage without any of its own, by those of the sentence before it: 价格涨幅，…3%左右. */
export function basisOf(
  { context, sentence }: { readonly context: ExtractContext; readonly sentence: ReadSentence },
  figure: UnderstoodFigure,
  clause: string,
  due: string | null,
): Basis | null {
  const given = {
    isLevel: namesLevel(clause),
    isChange: figure.change !== null,
    due,
    announced: context.announced,
  }
  const before = sentence.text.slice(0, figure.span.end)
  return readBasis(clause, figure.unitText, given) ?? readBasis(before, figure.unitText, given)
}
