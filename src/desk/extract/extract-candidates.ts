/** Finds candidate commitments and reported achievements in an article, by rules E1 to E17. */
import { runSteps } from '#src/lib/run-steps.ts'
import type { Candidate, ExtractContext, Extraction, Section, ArticleSpeaker } from './extraction.ts'
import type { ExtractRule } from './extract-rules.ts'
import { propose, proposeByHand } from './propose.ts'
import { frameOf, noFrames, takeHeading, takeLead } from './frames.ts'
import { NO_FRAME, type Frame } from './read-heading.ts'
import { reckoned } from './marker-times.ts'
import { readSentence } from './read-sentence.ts'
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import { goesOnSpeaking, speakerInHeading, speakerInParagraph } from './read-speaker.ts'
import { ownYearsOf } from '#src/desk/grammar/own-years.ts'
import { repeatSteps } from './repeats.ts'
import { repairSteps, repairText, type RepairedText } from './repaired-text.ts'
import { blocksOf, splitSentences, type Block } from './split-article.ts'
import { cellsOf, columnsOf, isHeadings, readTableLine, type TableLine } from './table-lines.ts'
import { dueByLabel, dueOfLabel, moodOfLabel } from './labels.ts'
import { placedDue, placedIn } from './placed.ts'
import { planOf } from './plan-period.ts'
import { titlePromises } from './title-promises.ts'
import { carriedOn, ofYearTold, yearOn } from './carried-time.ts'
import { closedBy } from './closing-sentence.ts'
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'

/** A heading that divides a speech rather than begins a new one. */
const NUMBERED = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/

/** The section that is being read, and how far. */
interface Reading {
  section: Section
  frame: Frame
  paragraph: number
  speaker: ArticleSpeaker | null
  rule: ExtractRule | null
  /** The whole year that the last paragraph ended with. */
  year: DeadlineReading | null
  /** Of the table that is being read, whose rows may stand below several headings; null: none is. */
  columns: ReturnType<typeof columnsOf>
  readonly ruleOfHeading: ExtractRule | null
}

function openSection(index: number, heading: string, frame: Frame, last: Reading | null): Reading {
  const speaker = speakerInHeading(heading)
  if (speaker)
    return {
      section: { index, heading, speaker },
      frame,
      paragraph: 0,
      speaker,
      rule: 'E10',
      ruleOfHeading: 'E10',
      year: null,
      columns: last?.columns ?? null,
    }
  const goesOn = last !== null && NUMBERED.test(heading)
  const kept = goesOn ? last.speaker : null
  const rule = kept && last ? last.rule : null
  return {
    section: { index, heading, speaker: kept },
    frame,
    paragraph: 0,
    speaker: kept,
    rule,
    ruleOfHeading: rule,
    year: null,
    columns: last?.columns ?? null,
  }
}

/** Who speaks in a paragraph: whom it introduces, or whom the one before did where it goes on with that; or else whom the heading names. */
function nameSpeaker(reading: Reading, words: string): void {
  const own = reading.section.speaker
  const named = speakerInParagraph(words)
  const speaker = named ?? (reading.speaker && goesOnSpeaking(words, reading.speaker) ? reading.speaker : own)
  if (speaker === reading.speaker) return
  ;[reading.speaker, reading.rule] = [
    speaker,
    speaker === null ? null : speaker.name === own?.name ? reading.ruleOfHeading : 'E11',
  ]
}

/** The headings and paragraphs of a text, each with what is known there. The reading of a section is one object that grows. */
function* readBlocks(
  repaired: RepairedText,
  context: ExtractContext,
  plan: DeadlineReading | null,
): Generator<{ readonly block: Block; readonly reading: Reading }> {
  const { text } = repaired
  const frames = noFrames()
  let reading = openSection(0, '', NO_FRAME, null)
  for (const block of blocksOf(repaired, context.readAs)) {
    const words = text.slice(block.start, block.end)
    if (block.kind === 'heading') {
      const index = reading.paragraph > 0 ? reading.section.index + 1 : reading.section.index
      takeHeading(frames, words, block.start, context, plan)
      reading = openSection(index, words.trim(), frames.heading, reading)
    } else {
      nameSpeaker(reading, words)
      reading.paragraph += 1
      reading.frame = frameOf(frames, block, words, context)
    }
    const before: DeadlineReading | null = reading.year
    yield { block, reading }
    if (block.kind === 'heading') continue
    const { frame, year } = reading
    const lead = text.slice(block.body, block.end)
    takeLead(frames, { words: lead, offset: block.body, frame, year: year ?? before }, context)
  }
}

function settingOf(
  { section, frame, speaker, rule, paragraph }: Reading,
  context: ExtractContext,
  plan: DeadlineReading | null,
) {
  return { context, section, frame, plan, paragraphNumber: paragraph, speaker, speakerRule: rule }
}

/** A line of a table: its headings, or what they say of its cells; null: it is none. */
function rowOf(line: string, reading: Reading, context: ExtractContext): TableLine | 'headings' | null {
  if (cellsOf(line).length === 0) {
    reading.columns = null
    return null
  }
  // Another table may begin below another heading, with as many columns.
  const row = reading.columns && !isHeadings(line) ? readTableLine(line, reading.columns, context) : null
  if (row) return row
  reading.columns = columnsOf(line, context)
  return reading.columns ? 'headings' : null
}

function* readParagraph(
  text: string,
  block: Block,
  reading: Reading,
  context: ExtractContext,
  plan: DeadlineReading | null,
): Generator<void, readonly Candidate[]> {
  const paragraph = text.slice(block.body, block.end)
  let candidates: readonly Candidate[] = []
  let before = reading.frame.mood
  let carried: DeadlineReading | null = null
  reading.year = null
  const setting = settingOf(reading, context, plan)
  const row = rowOf(paragraph, reading, context)
  if (row === 'headings') return candidates
  if (row) {
    const sentence = readSentence(paragraph, block.body, context)
    return propose({ ...setting, sentenceNumber: 1, sentence, before, row }).candidates
  }
  for (const [at, { start, end }] of splitSentences(paragraph).entries()) {
    const read = ofYearTold(
      readSentence(paragraph.slice(start, end), block.body + start, context),
      before,
      context.announced,
    )
    const sentence = reading.frame.mood === 'achievement' ? reckoned(read) : read
    const proposed = propose({
      ...setting,
      sentenceNumber: at + 1,
      sentence,
      before,
      carried,
      yearBefore: reading.year,
    })
    candidates = [...closedBy(sentence, candidates), ...proposed.candidates]
    before = proposed.mood
    carried = carriedOn(sentence, carried)
    reading.year = yearOn(sentence, reading.year)
    yield
  }
  return candidates
}

/** The context with what the article itself says of its years. */
function withOwnYears({ text }: RepairedText, context: ExtractContext): ExtractContext {
  return { ...context, years: context.years ?? ownYearsOf(text) }
}

/** The steps of extractCandidates, one a sentence, for in-slices.ts: a long text never blocks the page. */
export function* extractSteps(article: string, given: ExtractContext): Generator<void, Extraction> {
  const repaired = yield* repairSteps(article)
  const context = withOwnYears(repaired, given)
  const sections: Section[] = []
  let candidates: Candidate[] = []
  let group = { from: 0, at: 0 }
  let labelled: DeadlineReading | null = null
  const plan = planOf(repaired.text, context.announced)
  let title: { readonly block: Block; readonly setting: ReturnType<typeof settingOf> } | null = null
  for (const { block, reading } of readBlocks(repaired, context, plan)) {
    if (block.kind === 'heading') {
      ;[group, labelled] = [{ from: candidates.length, at: repaired.inArticle(block).start }, null]
      title ??= { block, setting: settingOf(reading, context, plan) }
      continue
    }
    if (reading.paragraph === 1) sections.push(reading.section)
    const words = repaired.text.slice(block.body, block.end)
    if (block.mark === 'han' || moodOfLabel(words) === 'achievement')
      [group, labelled] = [{ from: candidates.length, at: repaired.inArticle(block).start }, null]
    const due = dueOfLabel(words, block.body, context.announced)
    if (due) {
      labelled = due
      candidates = [...dueByLabel(candidates, group, placedDue(repaired, due))]
      continue
    }
    const from = candidates.length
    for (const candidate of yield* readParagraph(repaired.text, block, reading, context, plan))
      candidates.push(placedIn(repaired, candidate))
    if (labelled) candidates = [...dueByLabel(candidates, { ...group, from }, placedDue(repaired, labelled))]
  }
  const titleWords = title ? repaired.text.slice(title.block.start, title.block.end) : ''
  const [section] = sections
  const titled =
    title && section ? titlePromises(titleWords, title.block, { ...title.setting, section }, candidates) : []
  const all = [...titled.map((one) => placedIn(repaired, one)), ...candidates]
  return { sections, candidates: yield* repeatSteps(all) }
}

/** Reads an article at once. Candidates stand in the order of the text; headings give none. Never throws, whatever the text. */
export function extractCandidates(text: string, context: ExtractContext): Extraction {
  return runSteps(extractSteps(text, context))
}

/** The candidate that a person marks in a text, up to the end of its paragraph: taken as promised unless its words say that it is past (E16). Null where there are no words, or a heading. */
export function candidateByHand(article: string, marked: TextSpan, given: ExtractContext): Candidate | null {
  const repaired = repairText(article)
  const context = withOwnYears(repaired, given)
  const { text } = repaired
  const plan = planOf(text, context.announced)
  const [start, end] = [repaired.fromArticle(marked.start), repaired.fromArticle(marked.end)]
  for (const { block, reading } of readBlocks(repaired, context, plan)) {
    if (block.end <= start) continue
    const words = text.slice(start, Math.min(end, block.end))
    if (block.kind === 'heading' || block.start > start || words.trim() === '') return null
    const sentences = splitSentences(text.slice(block.start, start + 1))
    const offset = start + words.length - words.trimStart().length
    const candidate = proposeByHand({
      ...settingOf(reading, context, plan),
      sentenceNumber: sentences.length,
      sentence: readSentence(words.trim(), offset, context),
      before: null,
    })
    return placedIn(repaired, candidate)
  }
  return null
}
