/** The habits of offices that a generated table may have, and which kind of table each can be found in. */

export const TABLE_KINDS = [
  'investment',
  'supervision',
  'livelihood',
  'indicators',
  'breakdown',
  'monthly',
  'matrix',
  'tracker',
] as const
/** investment 重点项目 · supervision 督查督办 · livelihood 民生实事 · indicators 指标体系 · breakdown 工作报告任务分解 · monthly 月报 · matrix indicators by county · tracker an English council's. */
export type TableKind = (typeof TABLE_KINDS)[number]

const ALL = TABLE_KINDS
const ZH = TABLE_KINDS.filter((kind) => kind !== 'tracker')
const LISTS = ZH.filter((kind) => kind !== 'matrix')
const FIGURES = LISTS.filter((kind) => kind !== 'supervision')
const NUMBERED = [...FIGURES, 'tracker'] as const

/** What each habit is, by name, as its kinds of table. */
export const HABITS = {
  /* Around the table. */
  'no-number-column': LISTS,
  'title-rows': ALL,
  'notes-below': ALL,
  'blank-edges': ALL,
  'section-rows': LISTS,
  'numbered-sections': LISTS,
  subtotals: ['investment'],
  'grand-total': ['investment'],
  'total-first': ['investment'],
  'repeated-heading': LISTS,
  'hidden-row': LISTS,
  'hidden-column': FIGURES,
  'hidden-sheet': LISTS,
  'other-sheet': LISTS,
  'department-sheets': LISTS,
  'struck-row': LISTS,
  'merged-rows': LISTS,
  /* Headings. */
  'other-words': ALL,
  traditional: LISTS,
  'line-in-heading': LISTS,
  'second-heading-row': LISTS,
  'heading-year': FIGURES,
  'units-above': ['investment'],
  'unit-in-heading': ['investment'],
  'unit-behind-slash': ['investment'],
  'unit-bare': ['investment'],
  'unit-in-cell': FIGURES,
  'unit-row-below': ['investment'],
  'total-investment': ['investment'],
  quarters: ['investment', 'livelihood'],
  'quarters-and-year': ['investment', 'livelihood'],
  'quarter-goals': ['investment', 'livelihood'],
  'month-and-cumulative': ['investment', 'livelihood', 'monthly'],
  'plan-and-done': ['investment', 'livelihood', 'monthly'],
  'year-before': ['investment', 'indicators', 'livelihood', 'monthly'],
  'year-after': ['investment', 'indicators'],
  'bounds-beside': ['indicators', 'livelihood'],
  'period-alone': ['livelihood', 'indicators', 'monthly'],
  remaining: ['investment', 'livelihood'],
  'share-column': ['investment', 'livelihood', 'monthly'],
  'share-as-fraction': ['investment', 'livelihood'],
  'growth-column': ['monthly'],
  'five-year-target': ['indicators'],
  'plan-to-date': ['investment', 'livelihood', 'monthly'],
  'same-period': ['monthly', 'indicators'],
  'begun-beside-finished': ['livelihood'],
  rank: ['indicators', 'monthly'],
  property: ['indicators'],
  polarity: ['indicators', 'tracker'],
  people: LISTS,
  'as-at': ['investment', 'livelihood', 'indicators', 'monthly', 'tracker'],
  'helpers-column': LISTS,
  'region-column': ['investment', 'livelihood', 'supervision'],
  lamps: ['supervision', 'tracker', 'investment'],
  outturn: ['tracker'],
  'quarters-done': ['tracker'],
  'no-unit-column': ['tracker'],
  'spend-beside': ['tracker'],
  /* Figures. */
  'numbers-as-text': NUMBERED,
  thousands: NUMBERED,
  'full-width': FIGURES,
  'zero-width': NUMBERED,
  'footnote-words': FIGURES,
  superscript: NUMBERED,
  'struck-figure': NUMBERED,
  'scaling-format': ['investment'],
  scientific: ['investment'],
  'percent-format': ['indicators', 'monthly', 'tracker'],
  'fraction-under-percent': ['indicators', 'monthly'],
  'full-width-percent': ['indicators', 'monthly'],
  'lower-is-better': ['indicators', 'monthly', 'tracker'],
  'limit-words': ['indicators', 'breakdown'],
  dashes: NUMBERED,
  /* Words. */
  'progress-text': ['investment', 'livelihood', 'breakdown'],
  'progress-with-total': ['investment'],
  'finished-words': ['supervision', 'breakdown', 'tracker'],
  'unfinished-words': ['supervision', 'breakdown', 'tracker'],
  'yes-no-column': ['supervision'],
  'leads-in-one-cell': LISTS,
  'lead-with-person': LISTS,
  'all-counties': LISTS,
  'other-dates': ALL.filter((kind) => kind !== 'matrix'),
  'date-cells': ALL.filter((kind) => kind !== 'matrix'),
  'month-end': LISTS,
  'double-deadline': ['supervision', 'breakdown'],
  'recurring-deadline': ['supervision', 'breakdown'],
  'no-deadline-column': FIGURES,
} as const satisfies Record<string, readonly TableKind[]>
export type Habit = keyof typeof HABITS

/** All of them. */
export const HABIT_NAMES = Object.keys(HABITS) as readonly Habit[]

/** Those that a table of this kind may have. */
export function habitsOf(kind: TableKind): readonly Habit[] {
  return HABIT_NAMES.filter((name) => (HABITS[name] as readonly TableKind[]).includes(kind))
}
