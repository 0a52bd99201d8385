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

/** What was said last, and of when; null: that is said already, or nothing was. */
export interface Latest {
  readonly said: string
  readonly when: string | null
}

/** The latest figure with its day, else the steps, else the stage, else that no report was seen. */
export function latestOf({ commitment, assessment }: Item, index: LedgerIndex, lang: Language): Latest {
  const said = progressReported(assessment)
  if (said.by === 'nothing') return { said: screenTexts(lang).noFigure, when: null }
  if (said.by === 'steps') return { said: progressWords(said, commitment.kind, lang), when: null }
  if (said.by === 'stage')
    return { said: progressWords(said, commitment.kind, lang), when: formatDate(said.date, lang) }
  const { value, report } = said.figure
  return {
    said: formatFigure({ value, unit: unitOf(commitment, index), comparator: report.comparator }, lang),
    when: formatFigurePart(commitment, assessment, lang) ?? formatDate(report.date, lang),
  }
}

/** The same in one text. */
export function latestWords(item: Item, index: LedgerIndex, lang: Language): string {
  const { said, when } = latestOf(item, index, lang)
  return when === null ? said : said + punctuationTexts(lang).aside(when)
}
