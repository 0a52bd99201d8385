/** Why a candidate is proposed as it is: the rules that had a part in it, each with the words it rests on. */
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { ExtractRule } from '#src/desk/extract/extract-rules.ts'
import type { GrammarRule } from '#src/desk/grammar/grammar-rules.ts'
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import type { TimeDoubt } from '#src/desk/grammar/time-point.ts'

/** A rule that can be the reason for a proposal, of extraction or of the figure grammar. */
export type ReasonRule = ExtractRule | GrammarRule

/** `words`: as they stand in the text; '' where the rule rests on no single words. */
export interface ArticleReason {
  readonly rule: ReasonRule
  readonly words: string
}

/** Which rule a doubt about a time comes from. */
const DOUBTS: Readonly<Record<TimeDoubt, GrammarRule>> = {
  'year-named': 'G10',
  before: 'G10',
  part: 'G10',
  counted: 'G12',
  next: 'G11',
  period: 'G13',
  now: 'G14',
}

function rulesOfFigure(figure: UnderstoodFigure): readonly GrammarRule[] {
  const { unit, unitText, comparator, range, kind, hedged } = figure
  return [
    ...(unit === null && unitText !== '' ? (['G3'] as const) : unitText !== '' ? (['G2'] as const) : []),
    ...(comparator === 'exactly' ? [] : (['G4'] as const)),
    ...(range ? (['G8'] as const) : []),
    ...(kind === 'level' && !hedged ? [] : (['G9'] as const)),
  ]
}

/** The words that a rule of extraction rests on. */
function wordTexts(rule: ExtractRule, { figure, deadline, speaker }: Candidate): string {
  if (rule === 'E6' || rule === 'E15' || rule === 'E17') return figure?.text ?? ''
  if (rule === 'E8' || rule === 'E9') return deadline?.text ?? ''
  return (rule === 'E10' || rule === 'E11') && speaker ? speaker.name : ''
}

/** All reasons, those of extraction first, each group by number. */
export function reasonsOf(candidate: Candidate): readonly ArticleReason[] {
  const { because, figure, unclear, deadline, date } = candidate
  const time = deadline ?? date
  const doubt = time?.why ?? null
  return [
    ...because.map((rule) => ({ rule, words: wordTexts(rule, candidate) })),
    ...(figure ? rulesOfFigure(figure).map((rule) => ({ rule, words: figure.text })) : []),
    ...unclear.map(({ text }) => ({ rule: 'G6' as const, words: text })),
    ...(time ? [{ rule: doubt === null ? ('G10' as const) : DOUBTS[doubt], words: time.text }] : []),
  ]
}
