import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { speakerZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What the speaker's window says, in English. */
export const speakerEn: typeof speakerZh = {
  window: 'Speaker window',
  documentTitle: (place, total) => `Speaker window ${n(place)} / ${n(total)}`,
  current: 'Now',
  next: 'Next',
  last: 'This is the last slide.',
  nextElsewhere: 'It is in another ledger, which opens when its turn comes.',
  notes: 'Notes',
  notesHint: 'What you write here is kept with the show.',
  notesFull: 'Not kept: a show has room for 200 kB.',
  keep: 'Keep as a show',
  keepHint:
    'Keeps every slide of this presentation as a show, so that notes can be written for each. The stage stays on this slide.',
  keepCarried:
    'This show came in a link and its notes can only be read. Kept in this browser it can be changed. The stage stays on this slide.',
  replaces: (title, count, noted) =>
    `This browser keeps a show already${title === '' ? '' : `, “${title}”`}: ${formatPlural(count, 'slide', 'slides')}${noted === 0 ? '' : `, ${n(noted)} with notes`}. The new one takes its place; to have both, export the old one in the Present panel first.`,
  replace: 'Replace it',
  notReplace: 'Not now',
  kept: (total, place) =>
    `Kept as a show of ${formatPlural(total, 'slide', 'slides')}; the stage is on slide ${n(place)}. Only the speaker sees the notes.`,
  noNotes: 'No notes for this slide.',
  hints: 'What to say of it',
  written: (figure) => `As written: “${figure}”`,
  time: 'Time now',
  elapsed: 'Elapsed',
  start: 'Start the clock',
  pause: 'Pause the clock',
  resume: 'Resume',
  reset: 'Reset',
  onSlide: 'This slide',
  whole: 'Whole show',
  planned: (time) => `${time} planned`,
  plannedSome: (count, total) => `${n(count)} of ${n(total)} slides have a planned time`,
  unplanned: 'no time planned',
  left: (time) => `${time} left`,
  over: (time) => `${time} over`,
  black: 'Black',
  isBlack: 'The projected picture is black now; a key that turns the slide first brings the same one back.',
  blackAlone: 'The stage is not open, so there is nothing to turn black',
  jump: 'Go to…',
  controls: 'Show controls',
  alone: 'The stage was closed or left. You can go on turning slides here; reopened, it comes to this slide.',
  reopen: 'Reopen the stage',
  keys: 'Clicker and keys work as on the stage: arrows and space turn slides, a number and Enter jumps, N and P turn slides, ↓ and ↑ screens, B black, G contents.',
}
