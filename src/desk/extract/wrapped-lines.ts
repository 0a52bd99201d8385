/** Joins the lines of a text that were broken where the page ended, as they are when they are copied from a PDF. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { beginsItem } from './list-marks.ts'
import { isBlankRow } from './table-lines.ts'

/** A line of the text without the blanks around it. `indent`: how many stood before it. */
interface Line extends TextSpan {
  readonly words: string
  readonly indent: number
  /** Whether an empty line, or the number of a page, stands before it. */
  readonly isApart: boolean
}

/** A run of lines that is one passage: `text` is read, and `at` tells where each of its characters stands in the article. */
export interface Passage {
  readonly text: string
  /** Offsets in `text` at which a line begins, in order, the first 0; each with where it stands in the article. */
  readonly lines: readonly { readonly at: number; readonly from: number }[]
  /** In the article, from the first line's first character to the last line's last. */
  readonly span: TextSpan
}

/** What is known of how a text is broken; null: its lines are paragraphs. */
interface Page {
  /** Characters of its longest line. */
  readonly width: number
  /** How many less a line may have that is full. */
  readonly slack: number
  readonly isHan: boolean
  /** Whether paragraphs begin with blanks, so that a line without any goes on. */
  readonly isIndented: boolean
}

const HAN = /[\u3400-\u9fff]/
const PAGE_NUMBER = /^(?:[-—–]+ ?\d{1,3} ?[-—–]+|(?:第 ?\d{1,3} ?页|Page \d{1,3})(?: ?(?:共|of) ?\d{1,3} ?页?)?)$/i
const ENDS = /[。！？!?；;：:….]["”’』」）)]*$/
const ENDS_OPEN = /[，,、（(“「《〈-]$/
/** A number that a line break cut at its point: 10. and 4%. */
const CUT_NUMBER = /\d[.,]$/
/** The title at the head of a document. */
const TITLE = /^[^，。；：]*(?:方案|计划|报告|通知|意见|规划|要点|公告|清单|办法|措施|[）)〕】》])$/
/** A row of a table that begins with its number. */
const NUMBERED_ROW = /^\d{1,2}(?:\.\d{1,2})*[.、)]? [^|｜]+[|｜]/
/** What no line of prose begins with, so that the one before goes on. */
const GOES_ON = /^(?:[，。、；：！？）”’」』》〉%％]|0+[^.\d\s:])/
/** How long a line of a page is, in characters, at least and at most: in Chinese and in other scripts. */
const WIDTHS = { han: [24, 52], other: [54, 100] } as const
/** A line beyond this breaks off where it has no stop, however the text is written. */
const LONGEST_HEADING = 60
/** Beyond this nothing is joined any more: a text without punctuation is no paragraph. */
const LONGEST_PASSAGE = 5000
/** How much of its page a line of Chinese may leave free, where lines break at no fixed width. */
const WIDEST = 0.28
/** Lines from which the script of a text is told. */
const SAMPLE = 200
/** Of the long lines, how many may be longer than a page: a footnote, an address. */
const MOST_LONGER = 0.06

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let isApart = false
  for (const { index, 0: raw } of text.matchAll(/[^\n\r\u2028\f]*(?:[\n\r\u2028\f]|$)/g)) {
    const words = raw.trim()
    if (words === '' || PAGE_NUMBER.test(words)) {
      isApart ||= raw !== ''
      continue
    }
    const indent = raw.length - raw.trimStart().length
    const start = index + indent
    lines.push({ start, end: start + words.length, words, indent, isApart })
    isApart = false
  }
  return lines
}

const isHan = (words: string) => (words.match(/[\u3400-\u9fff]/g)?.length ?? 0) * 4 > words.length

/** True where the words stop in the middle of a sentence. */
function isOpen(words: string): boolean {
  return !ENDS.test(words) || CUT_NUMBER.test(words)
}

function pageOf(lines: readonly Line[]): Page | null {
  const han = isHan(
    lines
      .slice(0, SAMPLE)
      .map(({ words }) => words)
      .join(''),
  )
  const [least, most] = han ? WIDTHS.han : WIDTHS.other
  const long = lines.filter(({ words }) => words.length >= least)
  const isWithin = ({ words }: Line) => words.length >= least && words.length <= most
  const within = long.filter(isWithin)
  if (long.length === 0 || long.length - within.length > MOST_LONGER * lines.length) return null
  const broken = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    const isBroken = next && !beginsItem(next.words) && isWithin(line) && isOpen(line.words)
    return isBroken ? [{ line, next }] : []
  })
  const goesOn = broken.filter(({ line, next }) =>
    han
      ? ENDS_OPEN.test(line.words) || /[，。、；]/.test(line.words) || GOES_ON.test(next.words)
      : /^[a-z\d(%$£€“"']/.test(next.words),
  )
  if (goesOn.length === 0 || goesOn.length < broken.length * 0.4 || broken.length < lines.length * 0.1) return null
  const width = Math.max(...within.map(({ words }) => words.length))
  const isClose = goesOn.filter(({ line }) => line.words.length >= width - 4).length >= goesOn.length * 0.7
  const indented = lines.filter(({ indent }) => indent > 0).length
  return {
    width,
    slack: han ? (isClose ? 4 : Math.ceil(width * WIDEST)) : isClose ? 10 : 16,
    isHan: han,
    isIndented: indented >= 2 && indented < lines.length * 0.6,
  }
}

/** Whether a line fills its page: in English, whether the first word of the next had no room on it. */
function isFull(line: Line, next: Line, page: Page): boolean {
  // Prose, and a number that goes on, may break off well before the edge; what has no stop in it only at the edge.
  const isProse = /[，。；、]/.test(line.words) || (/\d$/.test(line.words) && /^[-\d]/.test(next.words))
  const slack = page.isHan && isProse ? Math.ceil(page.width * WIDEST) : page.slack
  if (line.words.length >= page.width - slack) return true
  if (page.isHan) return false
  const word = next.words.split(' ')[0] ?? ''
  return line.words.length + 1 + word.length > page.width && line.words.length > page.width * 0.7
}

function goesOn(line: Line, next: Line, page: Page | null): boolean {
  const { words } = line
  if (isBlankRow(line.words) || isBlankRow(next.words)) return false
  // （2023 and —2025年） are one span of years; 1.1 Solar panels | 2.6 MW and | Property are one row.
  if (!next.isApart && /20\d{2}年?$/.test(words) && /^[-—–~～至]20\d{2}/.test(next.words)) return true
  if (!next.isApart && NUMBERED_ROW.test(words) && /[|｜]/.test(next.words) && !NUMBERED_ROW.test(next.words))
    return true
  if (beginsItem(next.words) || (TITLE.test(words) && !next.isApart && line.start === 0)) return false
  if (GOES_ON.test(next.words) && !next.isApart) return true
  if (!page) return isOpen(words) && words.length > LONGEST_HEADING && !(next.isApart && /^[A-Z]/.test(next.words))
  const open = isOpen(words)
  if (next.isApart && !(open && isFull(line, next, page) && isOpenBreak(words, next.words, page))) return false
  if (page.isIndented && next.indent > 0) return false
  if (page.isIndented && line.indent > 0 && isFull(line, next, page)) return true
  if (open && ENDS_OPEN.test(words) && words.length > page.width * 0.5) return true
  if (open && !page.isHan && /^[a-z]/.test(next.words) && words.length > page.width * 0.6) return true
  return (open || /[；;]$/.test(words)) && isFull(line, next, page)
}

/* Across an empty line only what cannot begin a paragraph goes on. */
function isOpenBreak(words: string, next: string, { isHan: han }: Page): boolean {
  return han ? /[，。]/.test(words) && !HEADING_LIKE.test(words) : /^[a-z]/.test(next)
}
const HEADING_LIKE = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/

const KEPT_HYPHEN =
  /(?:^|[\s(“"])(?:net|low|high|one|two|three|four|five|six|seven|eight|nine|ten|non|long|short|well|zero|self|mid|full|part|cross|half|year|step|key|peer|state|[\d.]+)-$/i

/** How two lines are put together: what of the first stays, and what stands between. */
function joint(words: string, next: string): { readonly kept: string; readonly between: string } {
  const last = words.at(-1) ?? ''
  if (/[A-Za-z]-$/.test(words) && /^[a-z]/.test(next) && !KEPT_HYPHEN.test(words))
    return { kept: words.slice(0, -1), between: '' }
  const isTight = HAN.test(last) || HAN.test(next.charAt(0)) || /[-‐–—/（(]$/.test(words) || isHan(words.slice(-30))
  return { kept: words, between: isTight ? '' : ' ' }
}

const LINES_A_STEP = 200

/** The passages of an article: paragraphs, headings and items, each whole. Gives way as it works. */
export function* passageSteps(article: string): Generator<void, readonly Passage[]> {
  const lines = linesOf(article)
  yield
  const page = pageOf(lines)
  yield
  const passages: Passage[] = []
  let [text, starts, from]: [string, { at: number; from: number }[], number] = ['', [], 0]
  for (const [at, line] of lines.entries()) {
    if (at % LINES_A_STEP === LINES_A_STEP - 1) yield
    if (text === '') [starts, from] = [[], line.start]
    starts.push({ at: text.length, from: line.start })
    text += line.words
    const next = lines[at + 1]
    if (next && text.length < LONGEST_PASSAGE && goesOn(line, next, page)) {
      const { kept, between } = joint(line.words, next.words)
      text = text.slice(0, text.length - line.words.length) + kept + between
      continue
    }
    passages.push({ text, lines: starts, span: { start: from, end: line.end } })
    text = ''
  }
  return passages
}
