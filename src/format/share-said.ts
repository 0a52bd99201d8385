import { incrementSaid, shareSaid, type ShareSaid } from '#src/derive/share-said.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { shareTexts } from '#src/texts/shares/texts.ts'
import { formatShare } from './share.ts'

/** The share that is said of an item, under its name: 完成率40%, 40% of target; 增量进度 of what is to fall. */
export function formatShareSaid({ by, share }: Pick<ShareSaid, 'by' | 'share'>, lang: Language): string {
  return shareTexts(lang).said[by](formatShare(share, lang))
}

/** The same, followed where a baseline is stated by the way from it, which is what a verdict compares: 完成率92.7%，增量进度20%. Null: no share is known. */
export function formatSharesSaid(
  commitment: Pick<Commitment, 'measure'>,
  assessment: Assessment,
  lang: Language,
): string | null {
  const said = shareSaid(assessment)
  if (!said) return null
  const increment = said.by === 'attainment' ? incrementSaid(commitment, assessment) : null
  const way = increment && formatShareSaid({ by: 'increment', share: increment }, lang)
  return [formatShareSaid(said, lang), way].filter(Boolean).join(punctuationTexts(lang).comma)
}
