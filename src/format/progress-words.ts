import type { ProgressReported, ProgressSaid } from '#src/derive/progress-said.ts'
import type { Kind, Language } from '#src/domain/terms.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'

/** Steps in words: how many were reported done, and of which nothing was reported, that nothing was: 5个节点，均未见报告. Where something was reported but no step done, that: 5个节点，未见完成报告. Never none of them: no report says so. */
export function stepsWords(
  { reached, total }: Pick<Extract<ProgressReported, { readonly by: 'steps' }>, 'reached' | 'total'>,
  lang: Language,
): string {
  const { steps, stepsUnreported, stepsNotDone } = screenTexts(lang)
  if (reached === null) return stepsUnreported(total)
  return reached === 0 ? stepsNotDone(total) : steps(reached, total)
}

/** Progress without a figure in words: the steps done, else the stage, else what kind of commitment it is. */
export function progressWords(
  said: Extract<ProgressSaid, { readonly by: 'steps' | 'stage' | 'nothing' }>,
  kind: Kind,
  lang: Language,
): string {
  if (said.by === 'steps') return stepsWords(said, lang)
  return said.by === 'stage' ? wordTexts(lang).stages[said.stage] : wordTexts(lang).kinds[kind].word
}
