/** The passages of a sentence that say what is done or reached without a figure: E7. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { beginsWithDoing } from './mood.ts'
import { afterTime } from './passage-mood.ts'
import { pickDeadline } from './pick-time.ts'
import { inside, type ReadSentence } from './read-sentence.ts'

/** Characters of a passage that says what is done. */
const SHORTEST = 4
const ENDS_ONLY = /^(?:全面|正式|全部|建成|投产|投用|投运|完工|竣工|通车|投入使用|投入运营|交付|达产|并)+[。！”"]*$/

/** 建成投产 alone is the end of another passage; 办好以下实事 leads up to others. */
function isDoing(words: string): boolean {
  return (
    words.trim().length >= SHORTEST &&
    beginsWithDoing(words) &&
    !ENDS_ONLY.test(words.trim()) &&
    !/以下|下列|如下/.test(words)
  )
}

/** What is reached without a figure: 更加完善, 全线通车; not the end of another passage (2027年6月底前投产). */
const REACHED =
  /更加|(?:基本|全面)(?:建成|形成|实现|建立|消除|完成|通车|投用)|全线(?:通车|贯通)|显著(?:提升|增强|改善|提高)|明显(?:提升|增强|改善|提高|优化)|进一步(?:完善|健全|提升|优化)|迈上|跻身|碳达峰|碳中和|净零|(?:建成|投产|投用|投运|完工|竣工|通车|启用|开业|开园|开诊|投入使用|投入运营|落地)[。”"\s]*$/

function isReached(sentence: ReadSentence, clauses: readonly TextSpan[], index: number): boolean {
  const clause = clauses[index]
  if (!clause || inside(sentence.figures, clause).length > 0) return false
  const words = sentence.text.slice(clause.start, clause.end)
  const bare = afterTime(sentence, clause).trim()
  if (!REACHED.test(words) || ENDS_ONLY.test(bare) || bare.length < SHORTEST + 2) return false
  const due = pickDeadline(sentence, clauses, index, { start: clause.end, end: clause.end })
  return due !== null && due !== 'afterwards'
}

/** Clauses from one with a verb of doing up to the next, or to one with a figure: the passages that may be directions, each with the number of its last clause. */
export function doings(
  sentence: ReadSentence,
  clauses: readonly TextSpan[],
): readonly { readonly index: number; readonly span: TextSpan }[] {
  const hasFigure = (clause: TextSpan) => inside(sentence.figures, clause).length > 0
  const starts = clauses.flatMap((clause, index) =>
    // What leads up to a list is no step of its own.
    !/^[：:]\s*$/.test(sentence.text.slice(clause.end)) &&
    (isDoing(afterTime(sentence, clause)) || isReached(sentence, clauses, index))
      ? [index]
      : [],
  )
  return starts.flatMap((index, at) => {
    const next = starts[at + 1] ?? clauses.length
    const figured = clauses.findIndex((clause, place) => place >= index && hasFigure(clause))
    const last = Math.min(next, figured < 0 ? clauses.length : figured) - 1
    return last < index
      ? []
      : [{ index: last, span: { start: clauses[index]?.start ?? 0, end: clauses[last]?.end ?? 0 } }]
  })
}
