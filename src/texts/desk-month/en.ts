import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { deskMonthZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** The words of the month's figures, in English. */
export const deskMonthEn: typeof deskMonthZh = {
  title: 'The month’s figures',
  noRows: 'Every figure of this day is there: nothing is due.',
  noneAtAll: 'The ledger has nothing to report on yet: bring in a table of tasks first.',
  day: 'Figures as of',
  dayMissing: 'Say which day the figures describe.',
  source: 'Source',
  newSource: 'A new source',
  sourceTitle: 'Title of the source',
  sourceMissing: 'Give the source a title.',
  proposeSource: (year, month) => `Progress of key tasks, ${month}/${year}`,
  unit: 'Responsible unit',
  everyUnit: (rows) => `All units (${n(rows)})`,
  oneUnit: (name, rows) => `${name} (${n(rows)})`,
  scope: 'Show',
  scopes: { due: 'without a figure of this day', all: 'all that is not closed' },
  scale: 'Numbers without a unit',
  scaleShown: 'in the unit that the row shows',
  scaleBase: 'in the unit itself (yuan, people …)',
  scaleOf: (word) => `in ${word}s`,
  grid: 'Grid of figures',
  columns: { task: 'Commitment', figure: 'Figure', date: 'Day', note: 'Note', verdict: 'Verdict' },
  cellOf: (column, task) => `${column}: ${task}`,
  target: (figure) => `Target ${figure}`,
  last: (figure, date) => `Last ${figure} (${date})`,
  lastNone: 'No figure yet',
  noFigure: 'no number to reach: a note only',
  keys: 'Arrow keys, Enter and Tab move between cells; Esc restores the cell, and once more leads to saving.',
  suffix: (scale, unit) => (scale === '' ? unit : `${scale} ${unit}`),
  becomes: 'becomes',
  readAs: (figure) => `Read as ${figure}`,
  corrects: 'There is a figure of this day: it will be corrected.',
  share: (found) => `Is “${found}” ${found}% or a fraction? Write it with its percent sign.`,
  farUp: (found, times) =>
    `“${found}” is ${times} times the target: the unit may be another. Write it with its unit, as in “8.53 billion yuan”.`,
  farDown: (found) =>
    `“${found}” is less than a thousandth of the target: the unit may be another. Write it with its unit, as in “12 thousand”.`,
  farWritten: (found, times) =>
    `“${found}” is ${times} times the target and was not taken. Ask the unit to check it; if it is so, fill it in in the month’s grid.`,
  farTaken: (times) => `This is ${times} times the target: check its unit.`,
  noDay: 'No day: fill in “Figures as of” above.',
  more: (rows) => `Show ${n(rows)} more`,
  pasted: (rows) => `${formatPlural(rows, 'row', 'rows')} filled.`,
  pastedFrom: (first, last) => ` From “${first}” to “${last}”.`,
  pastedByName: ' Matched by the names of commitments.',
  pastedHeading: (heading) => ` The first line, “${heading}”, was taken for a heading.`,
  pastedUnmatched: (count, names) =>
    ` ${formatPlural(count, 'row', 'rows')} matched nothing and was not filled: ${names}`,
  tooManyRows: (given, room) =>
    `What was pasted has ${formatPlural(given, 'row', 'rows')}, and from this cell down there is room for ${n(room)}: nothing was filled. Begin in the right cell, or copy the names of commitments too.`,
  tooManyColumns: (given, room) =>
    `What was pasted has ${formatPlural(given, 'column', 'columns')}, and there is room for ${n(room)}: nothing was filled. Copy the figures alone, or names and figures.`,
  openFirst: (found) =>
    `The first line, “${found}”, is no number and may be a heading or not: nothing was filled. Leave a heading out; otherwise copy the names of commitments too.`,
  undo: 'Undo',
  undone: 'Undone.',
  clear: 'Clear',
  summary: (ready, refused) =>
    `${ready === 0 ? 'Nothing to save yet' : `${n(ready)} to save`}${refused > 0 ? `; ${n(refused)} in doubt, not to be saved` : ''}`,
  moves: (count) => `, ${n(count)} with another verdict`,
  save: (count) => (count === 0 ? 'Save as drafts' : `Save ${n(count)} as drafts`),
  saved: (count) => `${formatPlural(count, 'figure', 'figures')} saved as drafts.`,
  left: (count) => ` ${n(count)} in doubt stay in the grid.`,
  saving: 'Saving',
  conflict: 'The same record was changed elsewhere a moment ago, and nothing was saved. Save once more.',
  undoSave: 'Undo this saving',
  unsaved: 'The saving was undone: the figures are no drafts any more.',
  toDrafts: 'See the drafts and publish',
  join: ', ',
}
