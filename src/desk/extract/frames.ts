/** What the headings above a passage, and the words that lead up to its list, say of it: E3, E9, E18. */
import { readDeadlines, type DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import { readSentence } from './read-sentence.ts'
import { moodOfLead, NO_FRAME, readSectionHeading, type Frame, type TimeContext } from './read-heading.ts'
import type { ExtractContext } from './extraction.ts'
import type { ListMark } from './list-marks.ts'
import { moodOfLabel } from './labels.ts'
import { isWithinPlan } from './plan-period.ts'
import { leadsIn, type Block } from './split-article.ts'

/** A list that was led up to. `mark` undefined: none of its items has come yet. */
interface Lead {
  readonly frame: Frame
  mark: ListMark | null | undefined
}

/** The frames in force while an article is read, block by block. */
export interface Frames {
  /** Of the last heading. */
  heading: Frame
  /** Of the title, for what has no other. */
  title: Frame
  /** Whether anything but the title was read. */
  hasBody: boolean
  /** Whether the heading in force has a number, so that one without is below it. */
  isNumbered: boolean
  /** Whether the title is that of a report or plan of one year, which names it in a heading: 工作报告. */
  isOfYear: boolean
  /** Of the last heading that named a whole year to come. */
  year: DeadlineReading | null
  readonly leads: Lead[]
}

/** Nothing is framed yet. */
export function noFrames(): Frames {
  return {
    heading: NO_FRAME,
    title: NO_FRAME,
    hasBody: false,
    isNumbered: false,
    isOfYear: false,
    year: null,
    leads: [],
  }
}

/** 一、 begins a part of its own; （一） and a heading without a number stay within the one above. */
const BEGINS_PART = /^\s*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十\d]+[章编篇]|#)/

/** A heading of what was done is none of the lines of a title. */
const isReview = ({ title }: Frames, own: Frame | null) => own?.mood === 'achievement' && title.lean !== null

/** Takes in a heading. */
export function takeHeading(
  frames: Frames,
  words: string,
  offset: number,
  context: TimeContext,
  plan: DeadlineReading | null,
): void {
  frames.leads.length = 0
  const read = readSectionHeading(words, offset, context)
  // Our commitments over the four-year term
  const own =
    read?.mood === 'commitment' && plan && isWithinPlan(words, plan) ? { ...read, deadline: { ...plan } } : read
  if (!frames.hasBody && !BEGINS_PART.test(words) && !isReview(frames, own)) {
    frames.isOfYear ||= OF_YEAR.test(words)
    // The title may go over several lines, with the years of the plan below it.
    const { title } = frames
    const until = own && ofPlan(own.deadline, plan)
    if (own) frames.title = { ...own, mood: null, lean: own.mood, deadline: until ?? title.deadline }
    if (own) frames.heading = { ...own, deadline: frames.title.deadline }
    return
  }
  frames.hasBody = true
  if (own?.deadline?.deadline.length === 4) {
    // Where its headings name two, it is of neither.
    frames.isOfYear &&= frames.year === null || frames.year.deadline === own.deadline.deadline
    frames.year = own.deadline
  }
  if (own || NUMBERED.test(words)) frames.isNumbered = NUMBERED.test(words)
  if (own) {
    const within = own.mood === 'commitment' && own.deadline === null
    frames.heading = within ? { ...own, deadline: inheritedDeadline(frames, words) } : own
  } else if (DIVIDES.test(words)) return
  else if (BEGINS_PART.test(words) || frames.heading.mood !== 'commitment')
    frames.heading = { ...frames.title, deadline: frames.title.deadline ?? yearOf(frames) }
  else if (!/[\u3400-\u9fff]/.test(words) && !(frames.isNumbered && !NUMBERED.test(words)))
    frames.heading = { ...frames.heading, deadline: frames.title.deadline }
}

/** II. Priorities for 2025 */
const NUMBERED = /^\s*(?:[IVX]+[.)]|\d{1,2}[.)]?|Part|Section|Goal|Priority|Slide|Chapter) ?/

/** The plan of a title, with the day on which the text says that it ends. */
function ofPlan(own: DeadlineReading | null, plan: DeadlineReading | null): DeadlineReading | null {
  return own?.why === 'period' && plan && plan.deadline.startsWith(own.deadline) ? { ...plan } : own
}

const DIVIDES = /^\s*[（(][一二三四五六七八九十]+[）)]/

function inheritedDeadline(frames: Frames, words: string): Frame['deadline'] {
  const { heading, title } = frames
  return (BEGINS_PART.test(words) ? null : heading.deadline) ?? title.deadline ?? yearOf(frames)
}

const OF_YEAR = /(?<![两三四五六]年(?:行动|重点)?)工作(?:报告|要点|总结|计划|安排)/
/** 二、2024年目标任务, 三、重点工作: the parts of a report of one year are all of the year that one of them names. */
const yearOf = ({ isOfYear, year }: Frames): Frame['deadline'] => (isOfYear ? year : null)

const placedAt = (one: DeadlineReading, offset: number): DeadlineReading => ({
  ...one,
  span: { start: one.span.start + offset, end: one.span.end + offset },
})

/** A heading that stands before its text: （一）近期目标（2027年）。公共交通…. */
const RUN_IN = /^[（(][一二三四五六七八九十]+[）)][^。，；]{2,24}(?=。.)/

/** 第一阶段（到2027年）：夯基铺路。 */
const STAGE = /^[^，。；：:（(]{2,14}[（(](?:到|至)?20\d{2}年(?:底|末)?[）)](?=[：:。])/

function stageOf(words: string, offset: number, { announced }: TimeContext): DeadlineReading | null {
  const stage = STAGE.exec(words)?.[0]
  const [ends] = stage === undefined ? [] : readDeadlines(stage, announced)
  return ends ? placedAt(ends, offset) : null
}

/** The frame of a block that is no heading: that of its list, or else of its heading. */
export function frameOf(frames: Frames, block: Block, words: string, context: TimeContext): Frame {
  frames.hasBody = true
  const stage = stageOf(words, block.start, context)
  const { leads } = frames
  while (leads.length > 0) {
    const last = leads.at(-1)
    if (!last) break
    last.mark = last.mark === undefined ? block.mark : last.mark
    if (last.mark === block.mark) return stage ? { ...last.frame, mood: 'commitment', deadline: stage } : last.frame
    leads.pop()
  }
  const { heading, title } = frames
  const labelled = moodOfLabel(words)
  if (labelled) return { ...heading, mood: labelled, deadline: labelled === 'commitment' ? heading.deadline : null }
  if (stage) return { ...heading, mood: 'commitment', deadline: stage }
  const runIn = RUN_IN.exec(words)?.[0]
  const own = runIn === undefined || block.mark === null ? null : readSectionHeading(runIn, block.start, context)
  if (own) return { ...own, deadline: own.deadline ?? heading.deadline ?? title.deadline }
  const isLatin = !/[\u3400-\u9fff]/.test(words)
  // The year in the title of an English report is not that of all its paragraphs.
  const isOfTitle =
    isLatin && block.mark === null && heading.deadline?.why === 'year-named' && heading.deadline === title.deadline
  return isOfTitle ? { ...heading, deadline: null } : heading
}

/** Takes in a block after it was read: it may lead up to a list. */
export function takeLead(
  frames: Frames,
  { words, offset, frame, year }: { words: string; offset: number; frame: Frame; year: DeadlineReading | null },
  context: ExtractContext,
): void {
  if (!leadsIn(words)) return
  const last = words.split(/(?<=[。！？.!?])\s*/).findLast(Boolean) ?? words
  const sentence = readSentence(last, offset + words.lastIndexOf(last), context)
  const own = readSectionHeading(last, offset + words.lastIndexOf(last), context)
  // 为此，着力抓好六件大事。
  const mood =
    own?.mood ?? moodOfLead(sentence) ?? (/[一二三四五六七八九十\d].{1,14}。$/.test(last) ? 'commitment' : null)
  // 2026年的工作，重点抓好以下几个方面。
  const [named] = mood === 'achievement' || !words.trimEnd().endsWith('。') ? [] : sentence.deadlines
  const [earlier] =
    own?.deadline || named || mood === 'achievement' ? [] : readDeadlines(words, context.announced, context.years)
  const deadline =
    own?.deadline ?? (earlier ? placedAt(earlier, offset) : null) ?? (named ? placedAt(named, sentence.offset) : null)
  leadsOf(frames).push({
    frame: {
      mood: mood ?? frame.mood,
      lean: frame.lean,
      deadline: deadline ?? (mood === 'achievement' ? null : (frame.deadline ?? year)),
      date: own?.date ?? (mood === 'commitment' ? null : frame.date),
    },
    mark: undefined,
  })
}

const leadsOf = ({ leads }: Frames): Lead[] => leads
