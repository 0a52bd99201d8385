import { formatCount } from '#src/numbers/number.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import type { StatusBucket } from '#src/derive/status-strip.ts'
import type { Language } from '#src/domain/terms.ts'
import { statusWord } from '#src/format/words.ts'

/** A status mix in words: 未见报告 7、滞后 2. '' for an empty one. */
export function mixText(mix: ReadonlyMap<StatusBucket, number>, lang: Language): string {
  return [...mix]
    .map(([status, count]) => `${statusWord(status, lang)} ${formatCount(count, lang)}`)
    .join(punctuationTexts(lang).listJoint)
}
