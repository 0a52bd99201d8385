import type { ProgressSaid } from '#src/derive/progress-said.ts'
import type { Kind, Language } from '#src/domain/terms.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'

/** Progress without a figure in words: the steps done, else the stage, else what kind of commitment it is. */
export function progressWords(
  said: Extract<ProgressSaid, { readonly by: 'steps' | 'stage' | 'nothing' }>,
  kind: Kind,
  lang: Language,
): string {
  const { steps, stepsUnreported } = screenTexts(lang)
  if (said.by === 'steps') return said.reached === null ? stepsUnreported(said.total) : steps(said.reached, said.total)
  return said.by === 'stage' ? wordTexts(lang).stages[said.stage] : wordTexts(lang).kinds[kind].word
}
