/** Splits an article into headings and paragraphs, and a paragraph into sentences. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'

/** A line of the article that counts: its text is the slice of its span. */
export interface Block extends TextSpan {
  readonly kind: 'heading' | 'paragraph'
}

const LONGEST_HEADING = 60
const LONGEST_ENGLISH_HEADING = 90
/** Beyond this nothing is joined any more: a text without punctuation is no paragraph. */
const LONGEST_PARAGRAPH = 5000
const LONGEST_SENTENCE = 2000
const MARKED = /^\s*(?:[●■◆★▲◎○#|【]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/
const SENTENCE_END = /[。！？!?；;：:，,.…]["”’』」）)]*\s*$/
const FULL_STOP = /。|\. [A-Z]/

function isHeading(line: string): boolean {
  const text = line.trim()
  const limit = /[\u3400-\u9fff]/.test(text) ? LONGEST_HEADING : LONGEST_ENGLISH_HEADING
  if (MARKED.test(text)) return text.length <= limit * 1.5 && !FULL_STOP.test(text)
  return text.length <= limit && !SENTENCE_END.test(text) && !FULL_STOP.test(text)
}

/** True where a line breaks off and goes on in the next. */
function breaksOff(line: string): boolean {
  return !SENTENCE_END.test(line) && line.trim().length > LONGEST_HEADING
}

/** The headings and paragraphs of a text. A paragraph that a line or page break cut in two is one. */
export function* splitBlocks(text: string): Generator<Block> {
  let open: TextSpan | null = null
  for (const { index, 0: line } of text.matchAll(/[^\n]+/g)) {
    if (line.trim() === '') continue
    const end = index + line.length
    const joins: boolean = open !== null && end - open.start < LONGEST_PARAGRAPH && !MARKED.test(line)
    if (open && joins) open = { start: open.start, end }
    else {
      if (open) yield { kind: 'paragraph', ...open }
      open = { start: index, end }
      if (isHeading(line)) {
        yield { kind: 'heading', ...open }
        open = null
        continue
      }
    }
    if (!breaksOff(line)) {
      yield { kind: 'paragraph', ...open }
      open = null
    }
  }
  if (open) yield { kind: 'paragraph', ...open }
}

const STOP = /[。！？!?]["”’』」）)]*|\.["”’)]*(?=\s+["“‘(]?[A-Z]|\s*$)/g

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
  for (const match of sentence.matchAll(/[，；;：:]|(?<!\d),|,(?!\d{3}(?!\d))/g)) {
    if (match.index > start) spans.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < sentence.length) spans.push({ start, end: sentence.length })
  return spans
}
