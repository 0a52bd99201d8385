import type { ShareSaid } from '#src/derive/share-said.ts'
import type { Language } from '#src/domain/terms.ts'
import { shareTexts } from '#src/texts/shares/texts.ts'
import { formatShare } from './share.ts'

/** The share that is said of an item, under its name: 完成率40%, 40% of target; 增量进度 of what is to fall. */
export function formatShareSaid({ by, share }: Pick<ShareSaid, 'by' | 'share'>, lang: Language): string {
  return shareTexts(lang).said[by](formatShare(share, lang))
}
