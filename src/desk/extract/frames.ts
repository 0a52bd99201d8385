/** What the headings above a passage, and the words that lead up to its list, say of it: E3, E9, E18. */
import type { CalendarDate } from '#src/domain/deadline.ts'
import { readSentence } from './read-sentence.ts'
import { moodOfLead, NO_FRAME, readSectionHeading, type Frame } from './read-heading.ts'
import type { ExtractContext } from './extraction.ts'
import type { ListMark } from './list-marks.ts'
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
  hasTitle: boolean
  readonly leads: Lead[]
}

/** Nothing is framed yet. */
export function noFrames(): Frames {
  return { heading: NO_FRAME, title: NO_FRAME, hasTitle: false, leads: [] }
}

/** 一、 begins a part of its own; （一） and a heading without a number stay within the one above. */
const BEGINS_PART = /^\s*(?:[一二三四五六七八九十]+、|#)/

/** Takes in a heading. */
export function takeHeading(frames: Frames, words: string, offset: number, announced: CalendarDate): void {
  frames.leads.length = 0
  const own = readSectionHeading(words, offset, announced)
  if (!frames.hasTitle) {
    frames.hasTitle = true
    frames.title = own ? { ...own, mood: null, lean: own.mood } : NO_FRAME
    frames.heading = own ?? NO_FRAME
    return
  }
  if (own) {
    const within = own.mood === 'commitment' && own.deadline === null
    frames.heading = within ? { ...own, deadline: inheritedDeadline(frames, words) } : own
  } else if (DIVIDES.test(words)) return
  else if (BEGINS_PART.test(words) || frames.heading.mood !== 'commitment') frames.heading = frames.title
  else if (!/[\u3400-\u9fff]/.test(words)) frames.heading = { ...frames.heading, deadline: frames.title.deadline }
}

const DIVIDES = /^\s*[（(][一二三四五六七八九十]+[）)]/

function inheritedDeadline({ heading, title }: Frames, words: string): Frame['deadline'] {
  return (BEGINS_PART.test(words) ? null : heading.deadline) ?? title.deadline
}

/** The frame of a block that is no heading: that of its list, or else of its heading. */
export function frameOf(frames: Frames, block: Block, isLatin: boolean): Frame {
  const { leads } = frames
  while (leads.length > 0) {
    const last = leads.at(-1)
    if (!last) break
    last.mark = last.mark === undefined ? block.mark : last.mark
    if (last.mark === block.mark) return last.frame
    leads.pop()
  }
  const { heading, title } = frames
  // The year in the title of an English report is not that of all its paragraphs.
  const isOfTitle =
    isLatin && block.mark === null && heading.deadline?.why === 'year-named' && heading.deadline === title.deadline
  return isOfTitle ? { ...heading, deadline: null } : heading
}

/** Takes in a block after it was read: it may lead up to a list. */
export function takeLead(frames: Frames, words: string, offset: number, frame: Frame, context: ExtractContext): void {
  if (!leadsIn(words)) return
  const last = words.split(/(?<=[。！？.!?])\s*/).findLast(Boolean) ?? words
  const sentence = readSentence(last, offset + words.lastIndexOf(last), context)
  const own = readSectionHeading(last, offset + words.lastIndexOf(last), context.announced)
  const mood = own?.mood ?? moodOfLead(sentence)
  const deadline = own?.deadline ?? null
  leadsOf(frames).push({
    frame: {
      mood: mood ?? frame.mood,
      lean: frame.lean,
      deadline: deadline ?? (mood === 'achievement' ? null : frame.deadline),
      date: own?.date ?? (mood === 'commitment' ? null : frame.date),
    },
    mark: undefined,
  })
}

const leadsOf = ({ leads }: Frames): Lead[] => leads
