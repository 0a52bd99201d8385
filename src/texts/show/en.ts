import type { ShowFileField, ShowFileProblem } from '#src/url/show-file.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { showZh } from './zh.ts'

const n = (count: number) => formatCount(count, 'en')
const slides = (count: number) => formatPlural(count, 'slide', 'slides')

const EXPECTED: Readonly<Record<ShowFileField, string>> = {
  title: '“title” must be text',
  notes: '“notes” must be text',
  seconds: '“seconds” must be a whole number from 1 to 99999, or null',
  address: '“address” must be a query that starts with ?, or a whole link; "" stands for the default view',
  switches: '“switches” must give filters, furniture, qr and source as true or false',
  slides: '“slides” must be a list […]',
  slide: 'a slide must be written { "address": … }',
}

function problem(found: ShowFileProblem): string {
  switch (found.what) {
    case 'too-large':
      return `The file was not imported: it is over ${n(found.most / 1000)} kB. A show file holds only text and is never that large; check that you chose the right file.`
    case 'not-json':
      return `The file was not imported: it is not JSON (line ${found.line}, character ${found.column}). Check that you chose the right file, or mend that place.`
    case 'other-format':
      return `The file was not imported: a show file says "format": "duixian-show/1", ${found.found === '' ? 'this one says nothing' : `this one says ${found.found}`}. Choose a file made by “Export file”.`
    case 'too-many':
      return `The file was not imported: it has ${n(found.found)} slides, and a show may have ${n(found.most)}. Split it.`
    case 'field':
      return `The file was not imported: ${found.slide === null ? '' : `slide ${found.slide}: `}${EXPECTED[found.field]}; ${found.found === '' ? 'it is missing' : `found ${found.found}`}.`
    default:
      return assertNever(found)
  }
}

/** null: there are no notes to speak of. */
const aboutNotes = (withNotes: boolean | null) =>
  withNotes === null ? '' : withNotes ? ', with speaker notes' : ', without speaker notes'

/** What the show and its file say, in English. */
export const showEn: typeof showZh = {
  present: 'Present this view',
  presentHint:
    'Begins with what is on screen: after the cover comes this view (an open item before it), then overview, item by item, closing. The desk is on no slide: from there the overview comes first. Shortcut F9.',
  show: 'Show',
  showHint: 'Put several views in the order in which you speak of them, with titles, notes and timing.',
  name: 'Name of the show',
  add: 'Add the current view',
  keepDeck: 'Keep all slides as a show',
  keepDeckHint:
    'Makes a show of every slide that is presented from this view, so that notes can be written for each; it takes the place of the show there is, and can be undone',
  deckKept: (total) => `${slides(total)} kept as a show: notes can be written for each, and it can be undone`,
  added: (total) => `Added, ${slides(total)} now`,
  empty:
    'The show is empty. Open a view or a commitment that you want to speak of and press “Add the current view”, or import a file that somebody gave you.',
  summary: (count, planned) => `${slides(count)}${planned === null ? '' : `, ${planned} planned`}`,
  list: 'Slides',
  slide: (place) => `Slide ${n(place)}`,
  slideTitle: (place) => `Title of slide ${n(place)}`,
  ownTitle: 'Keeps its own title',
  details: 'Notes and timing',
  notes: 'Notes (seen by the speaker alone)',
  seconds: 'Planned time (seconds)',
  up: 'Up',
  down: 'Down',
  open: 'Open',
  playHere: 'Play',
  remove: 'Remove',
  of: (action, place) => `${action}: slide ${n(place)}`,
  moved: (place, total) => `Moved to ${n(place)} of ${n(total)}`,
  removed: (place) => `Slide ${n(place)} removed; this can be undone`,
  play: 'Play from the start',
  undo: 'Undo',
  undone: 'Undone',
  clear: 'Clear',
  cleared: 'Cleared; this can be undone',
  full: 'Nothing was changed: a show has room for 500 slides and 200 kB.',
  notLasting:
    'This browser does not let pages keep anything: the show is gone when the page closes. Export it as a file; notes are in the file only if “Include speaker notes” is ticked.',

  take: 'Take it along',
  exportFile: 'Export file',
  withNotes: 'Include speaker notes',
  contents: (noted, withNotes) =>
    `Link and file: addresses, titles, times${withNotes ? `, notes of ${slides(noted)}` : noted === 0 ? '' : ', no notes'}.`,
  exported: (name, withNotes) => `Exported ${name}${aboutNotes(withNotes)}`,
  importFile: 'Import file',
  importHint: 'Or drop a file here.',
  incoming: (title, count) => `Read ${title === '' ? 'a show' : `“${title}”`}, ${slides(count)}.`,
  replace: 'Replace mine',
  append: 'Add to the end',
  cancel: 'Do not import',
  replaced: (count) => `Replaced by the imported ${slides(count)}; this can be undone`,
  appended: (count) => `${slides(count)} added; this can be undone`,
  unread: (name) => `The file ${name} could not be opened, nothing was imported. Check that it is still where it was.`,
  copyLink: 'Copy link with the show',
  linkLabel: (withNotes) => `Copy a link that carries the whole show and plays it from slide 1${aboutNotes(withNotes)}`,
  linkNoAddress:
    'This page was opened from a file and has no address to share. Export the show as a file, or ask the administrator to set “home” in ledgers/index.json.',
  linkTooLong: (withNotes) =>
    `${withNotes ? 'With its notes the' : 'The'} show is too long for a link (chat apps would cut it). ${withNotes ? 'Untick “Include speaker notes”, or export' : 'Export'} it and send the file; the other side imports it.`,
  received: (title, count) =>
    `The link brought a show${title === '' ? '' : `, “${title}”`}, ${slides(count)}, which is not kept yet.`,
  keep: 'Keep it in this browser',
  kept: 'Kept in this browser; this can be undone',
  problem,
}
