import { progressReported } from '#src/derive/progress-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { unitOf, type LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFigure } from '#src/format/figure.ts'
import { progressWords } from '#src/format/progress-words.ts'
import { formatFigurePart } from '#src/format/yearly-rate.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'

/** The latest figure with its day, else the steps, else the stage, else that no report was seen. */
export function latestWords({ commitment, assessment }: Item, index: LedgerIndex, lang: Language): string {
  const { aside } = punctuationTexts(lang)
  const said = progressReported(assessment)
  if (said.by === 'nothing') return screenTexts(lang).noFigure
  if (said.by === 'steps') return progressWords(said, commitment.kind, lang)
  if (said.by === 'stage') return progressWords(said, commitment.kind, lang) + aside(formatDate(said.date, lang))
  const { value, report } = said.figure
  const figure = formatFigure({ value, unit: unitOf(commitment, index), comparator: report.comparator }, lang)
  return figure + aside(formatFigurePart(commitment, assessment, lang) ?? formatDate(report.date, lang))
}
