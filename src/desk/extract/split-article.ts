/** Splits an article into headings, paragraphs and items, and a paragraph into sentences. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import { isDueLabel } from './labels.ts'
import { markOf, type ListMark } from './list-marks.ts'
import { beginsWithDoing } from './mood.ts'
import { speakerInHeading } from './read-speaker.ts'
import { repairSteps, type RepairedText } from './repaired-text.ts'
import { cellsOf } from './table-lines.ts'

/** What a block is read as: a heading frames what stands below it, an item is one of a list. */
export type BlockKind = 'heading' | 'paragraph' | 'item'

/** A passage of the article that counts. Its span is in the repaired text, or in the article where that is said. */
export interface Block extends TextSpan {
  readonly kind: BlockKind
  /** Where its words begin, after ● or 1. */
  readonly body: number
  readonly mark: ListMark | null
}

/** What a person says that blocks are, by where each begins in the article. */
export type ReadAs = ReadonlyMap<number, 'heading' | 'text'>

const LONGEST_HEADING = 60
const LONGEST_ENGLISH_HEADING = 90
const LONGEST_SENTENCE = 2000
const SENTENCE_END = /[。！？!?；;：:，,.…]["”’』」）)]*$/
const FULL_STOP = /。|\. [A-Z]/
const LEADS_IN =
  /[：:]["”’』」）)]*$|(?:以下|如下)[^，。；]{0,10}(?:方面|工作|重点|任务|事情|目标|举措|措施)[^，。；]{0,4}。$|(?:抓好|做好|办好|办成|实施|聚焦|推进|干好|开展|突出)[^，。；]{0,6}[一二三四五六七八九十\d]+(?:件|项|个|大|方面|篇)[^，。；]{0,10}。$/
/** Figures of a heading that promise nothing: 10件实事, 三年行动. */
const LISTED =
  /\d+ ?(?:件|项|条|个|大|年)(?:民生|惠民|重点|具体|办)?(?:实事|任务|措施|举措|行动|工程|目标|计划)|\d+ (?:pledges|commitments|promises|actions|priorities|goals|targets)/gi

/** June 2027: classrooms handed over. */
const HEADED_BY_TIME = /^(?:[A-Z][a-z]{2,8} |Q[1-4] |H[12] )?(?:20\d{2})[^\s:：]{0,6} ?[:：] ?\S/

/** Slide 2. By 31 December 2026 */
const NUMBERED_PART = /^(?:Slide|Part|Section|Chapter|Step|Goal|Priority|Pillar|Theme|Pledge|Commitment) \d+[.:] /

/** 定了！今年要干这些大事！ */
const YEAR_TITLE = /(?:今年|明年|20\d{2}年)[^。]{0,20}(?:要|将|实事|大事|目标|任务|计划|清单|安排)[^。]{0,12}[！!]$/

interface Words {
  readonly words: string
  readonly mark: ListMark | null
  readonly body: string
}

function wordsOf(words: string): Words {
  const found = markOf(words)
  return { words, mark: found?.mark ?? null, body: words.slice(found?.length ?? 0).trim() }
}

function isShort({ body, mark }: Words): boolean {
  const limit = /[\u3400-\u9fff]/.test(body) ? LONGEST_HEADING : LONGEST_ENGLISH_HEADING
  return body.length <= limit * (mark === null ? 1 : 1.5) && !FULL_STOP.test(body.replace(NUMBERED_PART, ''))
}

/** True where a line counts or measures something: no heading, however short. */
function hasFigure({ body }: Words): boolean {
  return readFigures(body.replace(LISTED, '')).some(
    (reading) =>
      reading.understood && (reading.unitText !== '' || reading.comparator !== 'exactly' || reading.factor !== null),
  )
}

/** True where a whole passage of prose follows, such as stands below a heading. */
function leadsProse(next: Words | undefined, own: Words): boolean {
  return next?.mark === null && SENTENCE_END.test(next.words) && next.words.length > own.body.length
}

/** The headline of an English release, longer than other headings. */
function isHeadline({ body, mark }: Words, next: Words | undefined, at: number): boolean {
  return (
    at < 4 &&
    mark === null &&
    /^[A-Z][^.!?]{60,160}$/.test(body) &&
    !/[\u3400-\u9fff]/.test(body) &&
    leadsProse(next, { words: body, body: '', mark })
  )
}

function isHeading(own: Words, before: Words | undefined, next: Words | undefined): boolean {
  if (!isShort(own) || isDueLabel(own.words) || HEADED_BY_TIME.test(own.body) || cellsOf(own.words).length > 0)
    return false
  const { mark, words, body } = own
  const ends = SENTENCE_END.test(words)
  const isDoing = beginsWithDoing(body)
  if (mark === 'sign') return !ends || LEADS_IN.test(words) || words.startsWith('#')
  if (mark === 'han') return !(hasFigure(own) && isDoing && (ends || next?.mark === 'han'))
  if (!before && YEAR_TITLE.test(words) && next !== undefined && !hasFigure(own)) return true
  if (mark === 'ordinal' || ends) return false
  if (mark !== null) return speakerInHeading(words) !== null || (leadsProse(next, own) && before?.mark !== mark)
  if (!before) return next !== undefined
  const isListed = [before, next].some(
    (other) => other && other.mark === null && isShort(other) && beginsWithDoing(other.body),
  )
  return !hasFigure(own) && !(isDoing && isListed && !leadsProse(next, own))
}

/** The blocks of a text whose lines were joined. `readAs` goes before what the words look like. */
export function* blocksOf({ text, passages, inArticle }: RepairedText, readAs?: ReadAs): Generator<Block> {
  const all = passages.map(({ start, end }) => wordsOf(text.slice(start, end)))
  for (const [at, span] of passages.entries()) {
    const own = all[at]
    if (!own) continue
    const told = readAs?.get(inArticle(span).start)
    const heads =
      told === undefined
        ? isHeading(own, all[at - 1], all[at + 1]) || isHeadline(own, all[at + 1], at)
        : told === 'heading'
    const kind = heads ? 'heading' : own.mark === null ? 'paragraph' : 'item'
    yield { ...span, kind, mark: own.mark, body: heads ? span.start : span.end - own.body.length }
  }
}

const BLOCKS_A_STEP = 50

/** The blocks of an article, their spans in the article itself. Gives way as it works. */
export function* blockSteps(article: string, readAs?: ReadAs): Generator<void, readonly Block[]> {
  const repaired = yield* repairSteps(article)
  const blocks: Block[] = []
  for (const block of blocksOf(repaired, readAs)) {
    const { start } = repaired.inArticle({ start: block.body, end: block.end })
    blocks.push({ ...block, ...repaired.inArticle(block), body: start })
    if (blocks.length % BLOCKS_A_STEP === 0) yield
  }
  return blocks
}

/** True where a passage leads up to others: 今年要办好以下实事：. */
export function leadsIn(words: string): boolean {
  return LEADS_IN.test(words.trimEnd())
}

const STOP =
  /[。！？!?]["”’』」）)]*|(?<!\b(?:No|Hon|Dr|Mr|Mrs|Ms|St|vs|approx|e\.g|i\.e))\.["”’)]*(?=\s+["“‘(]?[A-Z£$€]|\s*$)/g

/** Where to cut a sentence that is too long: after its last comma or blank, so that no figure is cut. */
function cutBefore(text: string, start: number): number {
  const end = start + LONGEST_SENTENCE
  const last = text.slice(start, end).search(/[，,、；;\s][^，,、；;\s]*$/)
  return last > LONGEST_SENTENCE / 2 ? start + last + 1 : end
}

/** The sentences of a paragraph, as spans in it. A sentence longer than two thousand characters is cut. */
export function splitSentences(paragraph: string): readonly TextSpan[] {
  const stops = [...paragraph.matchAll(STOP)].map((match) => match.index + match[0].length)
  const spans: TextSpan[] = []
  let start = 0
  for (const stop of [...stops, paragraph.length]) {
    while (start < stop) {
      const end = stop - start > LONGEST_SENTENCE ? cutBefore(paragraph, start) : stop
      if (paragraph.slice(start, end).trim() !== '') spans.push({ start, end })
      start = end
    }
  }
  return spans
}

/** The parts of a sentence between commas and semicolons, as spans in it. Commas within numbers do not part. */
export function splitClauses(sentence: string): readonly TextSpan[] {
  const spans: TextSpan[] = []
  let start = 0
  for (const match of sentence.matchAll(/[，；;：:]|(?<!\d),|(?<=\d),(?!\d{3}(?!\d)| (?:19|20)\d{2}\b)/g)) {
    if (match.index > start) spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < sentence.length) spans.push({ start, end: sentence.length })
  return spans
}
