/** The view of changes in words: its texts and its one sentence. What a line says is in changes-line.ts. */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { changesTexts } from '#src/texts/changes/texts.ts'
import { MEMBERSHIPS, type ChangeSection, type Changes } from '#src/derive/changes/changes.ts'
import { MOVEMENTS } from '#src/derive/changes/movement.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '../date.ts'
import { plain, sentenceText, type SentencePart } from '../sentence/parts.ts'
import { formatCount } from '#src/numbers/number.ts'

/** The two days in words: 2027年2月28日至2027年3月31日, 28 February 2027 to 31 March 2027. */
function spanText({ before, after }: Changes, lang: Language): string {
  const [from, to] = [formatDate(before.asOf, lang), formatDate(after.asOf, lang)]
  return punctuationTexts(lang).span(from, to)
}

/** What changed between the two days, in one sentence with a full stop, what comes first as its key figure; that nothing did, where nothing did. */
export function changesParts(changes: Changes, lang: Language): readonly SentencePart[] {
  const texts = changesTexts(lang)
  const { sections, totals } = changes
  const { listJoint, semicolon, stop, colon } = punctuationTexts(lang)
  const span = spanText(changes, lang) + colon
  if (sections.size === 0) return [plain(span + texts.nothing)]
  const partsOf = (names: readonly ChangeSection[]) =>
    names.flatMap((name) => {
      const count = sections.get(name)?.length ?? 0
      return count > 0 ? [texts.part(texts.sections[name].short, formatCount(count, lang))] : []
    })
  const counted = (count: number, say: (count: string) => string) => (count > 0 ? [say(formatCount(count, lang))] : [])
  const movements = partsOf(MOVEMENTS).join(listJoint)
  const [first = '', ...rest] = [
    ...counted(totals.moved, (count) => texts.among(texts.moved(count), movements)),
    ...partsOf(MEMBERSHIPS),
    ...counted(totals.reports, texts.reports),
    ...counted(totals.corrections, texts.corrections),
    ...counted(totals.targets, texts.targets),
    ...partsOf(['quiet']),
  ]
  return [plain(span), { text: first, strong: true }, plain(rest.map((each) => semicolon + each).join('') + stop)]
}

/** The same as one text. */
export function changesSentence(changes: Changes, lang: Language): string {
  return sentenceText(changesParts(changes, lang))
}
