/** What only the title of a text promises: Halden Water commits £1.9 billion to cut leaks. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { Candidate, ExtractContext } from './extraction.ts'
import { propose, type Setting } from './propose.ts'
import { readSentence, type ReadSentence } from './read-sentence.ts'

/** A verb by which a headline promises; in English in the present, as headlines are. */
const PROMISES =
  /\b(?:commits?|pledges?|promises?|vows?|sets? (?:out|aside|target)|unveils?|announces?|approves?|launches|plans?|aims?|targets?|backs|targeted|planned|promised|pledged|to (?=[a-z]+ ))\b|[：:，,　 ](?:[^，。]{0,8}年)?(?:要|将|拟|力争|计划|投入|新增|建成|惠及)/i

const sameFigure = (one: Candidate, other: Candidate) =>
  one.figure?.value === other.figure?.value &&
  one.figure?.factor === other.figure?.factor &&
  one.figure?.range?.low === other.figure?.range?.low

/** The words of a title as a sentence that promises. */
function asPromise(read: ReadSentence): ReadSentence {
  return { ...read, markers: { intent: [0], past: [] } }
}

/** The promises of the title at `block` that nothing in `below` says again; what they leave open is asked. */
export function titlePromises(
  words: string,
  block: TextSpan,
  setting: Omit<Setting, 'sentence' | 'sentenceNumber' | 'before'>,
  below: readonly Candidate[],
): readonly Candidate[] {
  const context: ExtractContext = setting.context
  if (!PROMISES.test(words) || /[?？]/.test(words)) return []
  const read = asPromise(readSentence(words, block.start, context))
  const { candidates } = propose({ ...setting, sentenceNumber: 1, sentence: read, before: 'commitment' })
  return candidates
    .filter((one) => one.figure !== null && !below.some((other) => sameFigure(one, other)))
    .map((one) => ({ ...one, doubts: one.doubts.includes('tense') ? one.doubts : ['tense' as const, ...one.doubts] }))
}
