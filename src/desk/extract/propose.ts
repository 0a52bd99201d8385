/** The candidates of one sentence. */
import type { TextSpan, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import type { DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { Candidate, CandidateDoubt, ExtractContext, Section, ArticleSpeaker } from './extraction.ts'
import type { ExtractRule } from './extract-rules.ts'
import { organisationOf, organisationOfSubject, sectorsIn } from './find-named.ts'
import { doings } from './doings.ts'
import { moodByWords } from './mood.ts'
import type { Mood } from './mood.ts'
import { moodOfPassage } from './passage-mood.ts'
import { basisOf, comparatorOf } from './figure-meaning.ts'
import { isClosedAhead, leftOver, pickDate } from './pick-time.ts'
import type { Frame } from './read-heading.ts'
import { placeNames } from './place-names.ts'
import { inside } from './read-sentence.ts'
import type { ReadSentence } from './read-sentence.ts'
import { splitClauses } from './split-article.ts'
import { withUnitBeside, withUnitOfRow } from './row-figure.ts'
import type { TableLine } from './table-lines.ts'
import { isReckonedEn } from './states-en.ts'
import { titleOf } from './title.ts'
import { doubtsOf } from './candidate-doubts.ts'
import { metricIn, withWhole } from './passage-metric.ts'
import { dueOf } from './due-of.ts'

/** A sentence where it stands, and what is known of it. */
export interface Setting {
  readonly context: ExtractContext
  readonly section: Section
  readonly frame: Frame
  /** The end of the plan that the text is about; null: none is named. */
  readonly plan: DeadlineReading | null
  readonly paragraphNumber: number
  readonly sentenceNumber: number
  readonly sentence: ReadSentence
  readonly speaker: ArticleSpeaker | null
  readonly speakerRule: ExtractRule | null
  /** The mood of the sentence before in the paragraph, or of the heading. */
  readonly before: Mood['kind'] | null
  /** The last time that a sentence before in the paragraph named; null: none did. */
  readonly carried?: DeadlineReading | null
  /** The last whole year that one before named. */
  readonly yearBefore?: DeadlineReading | null
  /** What the table says of the cells, where the sentence is a line of one. */
  readonly row?: TableLine | null
}

/** The candidates of a sentence, and its mood for the next. */
export interface Proposed {
  readonly candidates: readonly Candidate[]
  readonly mood: Mood['kind'] | null
}

/** A stretch of a sentence that is proposed. */
export interface Passage {
  readonly clauses: readonly TextSpan[]
  /** Of the clause in `clauses` that the passage ends in. */
  readonly index: number
  readonly span: TextSpan
  readonly mood: Mood
}

function shifted(span: TextSpan, offset: number): TextSpan {
  return { start: span.start + offset, end: span.end + offset }
}

function moved<Reading extends { readonly span: TextSpan }>(reading: Reading, offset: number): Reading {
  return { ...reading, span: shifted(reading.span, offset) }
}

/** Rules by their numbers. */
function inOrder(...rules: ExtractRule[]): readonly ExtractRule[] {
  return rules.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

/** What is the same for a candidate with a figure and one without. */
function describe(setting: Setting, passage: Passage) {
  const { context, sentence, section, speaker, speakerRule } = setting
  const text = sentence.text.slice(passage.span.start, passage.span.end).trim()
  const places = placeNames(setting, text)
  const own = sectorsIn(text, context.gazetteer.sectors)
  const near = own.length > 0 ? own : sectorsIn(sentence.text, context.gazetteer.sectors)
  const sectors = near.length > 0 ? near : sectorsIn(section.heading, context.gazetteer.sectors)
  const because: ExtractRule[] = [passage.mood.rule, ...places.rules]
  if (speakerRule !== null) because.push(speakerRule)
  if (sectors.length > 0) because.push('E14')
  return {
    text,
    title: titleOf(text),
    metric: '',
    doubts: [] as readonly CandidateDoubt[],
    repeats: null,
    unclear: inside(sentence.unclear, passage.span).map((figure) => moved(figure, sentence.offset)),
    regions: places.regions,
    sectors,
    lead: organisationOf(speaker, context.gazetteer) ?? organisationOfSubject(text, context.gazetteer),
    speaker,
    place: {
      section: section.index,
      paragraph: setting.paragraphNumber,
      sentence: setting.sentenceNumber,
      span: shifted(passage.span, sentence.offset),
    },
    because,
  }
}

function withFigure(setting: Setting, passage: Passage, figure: UnderstoodFigure): Candidate {
  const { sentence } = setting
  const { because, ...rest } = describe(setting, passage)
  const isCommitment = passage.mood.kind === 'commitment'
  const due = isCommitment ? dueOf(setting, passage, figure.span) : null
  const date = isCommitment ? null : pickDate(sentence, passage.span, figure.span)
  const clause = passage.clauses[passage.index] ?? passage.span
  const { comparator, rules, isOpen } = comparatorOf(
    figure,
    passage.mood,
    rest.text,
    sentence.text.slice(clause.start, Math.max(clause.start, figure.span.start)),
    { heading: setting.section.heading, sentence: sentence.text },
  )
  const basis = isCommitment ? basisOf(setting, figure, rest.text, due?.deadline.deadline ?? null) : null
  const told: ExtractRule[] = basis === 'annual-rate' ? ['E17'] : []
  const metric = metricIn(sentence, passage.span, figure)
  const doubts = isCommitment ? doubtsOf(setting, passage, figure, due) : []
  return {
    ...rest,
    title: metric === '' ? rest.title : metric,
    metric,
    doubts: isOpen ? [...doubts, 'comparator'] : doubts,
    kind: passage.mood.kind,
    figure: moved(figure, sentence.offset),
    comparator,
    basis,
    unit: figure.unit,
    deadline: due?.deadline ?? null,
    date: date ? moved(date, sentence.offset) : isCommitment ? null : setting.frame.date,
    because: inOrder(...because, 'E6', ...rules, ...told, ...(due ? [due.rule] : [])),
  }
}

function withoutFigure(setting: Setting, passage: Passage): Candidate {
  const { because, ...rest } = describe(setting, passage)
  const end = { start: passage.span.end, end: passage.span.end }
  const due = dueOf(setting, passage, end)
  return {
    ...rest,
    kind: 'commitment',
    figure: null,
    comparator: null,
    basis: null,
    unit: null,
    deadline: due?.deadline ?? null,
    date: null,
    because: inOrder(...because, 'E7', ...(due ? [due.rule] : [])),
  }
}

/** The candidates of a line of a table: the figures of its columns of targets. */
function proposeRow(setting: Setting, { cells, unit }: TableLine): Proposed {
  const { sentence, plan } = setting
  // Unless a date is given, by 31 March 2028.
  const dayOfPlan = plan && plan.deadline.length > 4 ? { ...plan } : null
  const candidates = cells.flatMap((cell) => {
    const own = inside(sentence.figures, cell)
    // 14,200 lamps (100%): what stands in brackets says the same.
    const outside = own.findLast(({ span: { start } }) => !/[(（][^)）]*$/.test(sentence.text.slice(cell.start, start)))
    const figure = withUnitOfRow(sentence.text, cell, unit, setting.context) ?? outside ?? own.at(-1)
    if (!cell.isAim || !figure) return []
    const span = { start: 0, end: sentence.text.length }
    const passage: Passage = { clauses: [span], index: 0, span, mood: { kind: 'commitment', rule: 'E20' } }
    const found = withFigure(setting, passage, withUnitBeside(figure, sentence.figures))
    // From 41 to 36: what the line begins with says which way it is to go.
    const from = sentence.figures.find(({ span: { start } }) => start < cell.start)?.value ?? null
    const comesDown = found.comparator === 'at-least' && from !== null && figure.value !== null && from > figure.value
    const comparator = comesDown && figure.comparator === 'exactly' ? 'at-most' : found.comparator
    return [{ ...found, comparator, deadline: cell.deadline ? moved(cell.deadline, sentence.offset) : dayOfPlan }]
  })
  return { candidates, mood: null }
}

/** 压缩到3个工作日，年内实现: what follows says that it is to come. */
const CLOSED: Mood = { kind: 'commitment', rule: 'E1' }

/** The candidates of a sentence: one for each figure, and one for each passage of intent without a figure. */
export function propose(setting: Setting): Proposed {
  const { sentence, row } = setting
  if (row) return proposeRow(setting, row)
  const clauses = splitClauses(sentence.text)
  const candidates: Candidate[] = []
  const { announced } = setting.context
  const { lean } = setting.frame
  let { before } = setting
  for (const [index, span] of clauses.entries()) {
    for (const figure of inside(sentence.figures, span)) {
      const mood =
        (leftOver(sentence, clauses, index) ? CLOSED : null) ??
        moodOfPassage(sentence, { clause: span, at: figure.span.start }, { before, lean }, announced) ??
        (isClosedAhead(sentence, clauses, index) ? CLOSED : null)
      before = mood?.kind ?? before
      if (
        mood &&
        !(
          mood.kind === 'commitment' &&
          isReckonedEn(sentence.text.slice(0, figure.span.start), figure, inside(sentence.deadlines, span).length > 0)
        )
      )
        candidates.push(withWhole(withFigure(setting, { clauses, index, span, mood }, figure), candidates.at(-1)))
    }
  }
  for (const { index, span } of doings(sentence, clauses)) {
    const mood = moodOfPassage(sentence, { clause: span, at: span.start }, { before: setting.before, lean }, announced)
    if (mood?.kind === 'commitment') candidates.push(withoutFigure(setting, { clauses, index, span, mood }))
  }
  const last = moodByWords(sentence.markers, sentence.text.length, sentence.text.length)
  const isHan = /[\u3400-\u9fff]/.test(sentence.text)
  // 2025年，我们战胜了旱情。
  const isTold = isHan && sentence.figures.length === 0 && sentence.dates.length > 0 && sentence.deadlines.length === 0
  return {
    candidates: candidates.sort((a, b) => a.place.span.start - b.place.span.start),
    mood: last?.kind ?? (isTold ? 'achievement' : isHan ? before : setting.before),
  }
}

/** The candidate of words that a person marked, with their first figure. */
export function proposeByHand(setting: Setting): Candidate {
  const { sentence } = setting
  const span = { start: 0, end: sentence.text.length }
  const words = moodByWords(sentence.markers, sentence.text.length, sentence.text.length)
  const figure = sentence.figures[0]
  const kind = figure && words?.kind === 'achievement' ? 'achievement' : 'commitment'
  const passage: Passage = { clauses: [span], index: 0, span, mood: { kind, rule: 'E16' } }
  const { because, ...rest } = figure ? withFigure(setting, passage, figure) : withoutFigure(setting, passage)
  return { ...rest, because: because.filter((rule) => rule !== 'E7') }
}
