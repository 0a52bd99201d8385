/** Finds candidate commitments and reported achievements in an article, by rules E1 to E15. */
import { runSteps } from '#src/lib/run-steps.ts'
import type { Candidate, ExtractContext, Extraction, Section, Speaker } from './extraction.ts'
import type { ExtractRule } from './extract-rules.ts'
import { moodOfHeading } from './mood.ts'
import { propose } from './propose.ts'
import { readSentence } from './read-sentence.ts'
import { speakerInHeading, speakerInParagraph } from './read-speaker.ts'
import { splitBlocks, splitSentences } from './split-article.ts'
import type { Block } from './split-article.ts'

/** A heading that divides a speech rather than begins a new one. */
const NUMBERED = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/

/** The section that is being read, and how far. */
interface Reading {
  section: Section
  paragraph: number
  speaker: Speaker | null
  rule: ExtractRule | null
}

function openSection(index: number, heading: string, last: Reading | null): Reading {
  const speaker = speakerInHeading(heading)
  if (speaker) return { section: { index, heading, speaker }, paragraph: 0, speaker, rule: 'E10' }
  const goesOn = last !== null && NUMBERED.test(heading)
  const kept = goesOn ? last.speaker : null
  return { section: { index, heading, speaker: kept }, paragraph: 0, speaker: kept, rule: kept && last ? last.rule : null }
}

function* readBlock(text: string, block: Block, reading: Reading, context: ExtractContext): Generator<void, readonly Candidate[]> {
  const paragraph = text.slice(block.start, block.end)
  const named = speakerInParagraph(paragraph)
  if (named) [reading.speaker, reading.rule] = [named, named.name === reading.section.speaker?.name ? reading.rule : 'E11']
  reading.paragraph += 1
  const { section, speaker, rule, paragraph: paragraphNumber } = reading
  const candidates: Candidate[] = []
  let before = moodOfHeading(section.heading)
  for (const [at, { start, end }] of splitSentences(paragraph).entries()) {
    const sentence = readSentence(paragraph.slice(start, end), block.start + start, context)
    const proposed = propose({ context, section, paragraphNumber, sentenceNumber: at + 1, sentence, speaker, speakerRule: rule, before })
    for (const candidate of proposed.candidates) candidates.push(candidate)
    before = proposed.mood
    yield
  }
  return candidates
}

/** The steps of extractCandidates, one a sentence, for in-slices.ts: a long text never blocks the page. */
export function* extractSteps(text: string, context: ExtractContext): Generator<void, Extraction> {
  let reading = openSection(0, '', null)
  const sections: Section[] = []
  const candidates: Candidate[] = []
  for (const block of splitBlocks(text)) {
    if (block.kind === 'heading') {
      if (reading.paragraph > 0) sections.push(reading.section)
      const index = reading.paragraph > 0 ? reading.section.index + 1 : reading.section.index
      reading = openSection(index, text.slice(block.start, block.end).trim(), reading)
    } else for (const candidate of yield* readBlock(text, block, reading, context)) candidates.push(candidate)
  }
  if (reading.paragraph > 0) sections.push(reading.section)
  return { sections, candidates }
}

/** Reads an article at once. Candidates stand in the order of the text; headings give none. Never throws, whatever the text. */
export function extractCandidates(text: string, context: ExtractContext): Extraction {
  return runSteps(extractSteps(text, context))
}
