import { formatCount } from '#src/numbers/number.ts'
import type { timelineZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What the timeline says, in English. Same shape as zh.ts. */
export const timelineEn: typeof timelineZh = {
  caption: (count) => `Timeline of ${n(count)} ${count === 1 ? 'commitment' : 'commitments'}`,
  axis: 'Time',
  axisLabel: (from, to) => `Time axis, ${from} to ${to}`,
  zoom: 'Scale',
  zooms: { year: 'By year', quarter: 'By quarter' },
  earlier: 'A year earlier',
  later: 'A year later',
  back: 'Back to the as-of day',
  byDeadline: 'Year due',
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  openBand: 'No deadline given',
  inYears: (count) =>
    `${n(count)} of them ${count === 1 ? 'belongs' : 'belong'} to a series: the year filter counts ${count === 1 ? 'it' : 'them'} in the year of the period`,
  openGroup: (name) => `No deadline: ${name}`,
  datedGroup: (name) => `With a deadline: ${name}`,
  dueIn: (year) => `Due in ${year} at the latest`,
  moved: (due) => `was ${due}`,
  movedHere: 'figure restated',
  outside: { before: (due) => `‹ ${due}`, after: (announced) => `${announced} ›` },
  legend: 'Key',
  legends: {
    certain: 'Announced to due (dark: time elapsed)',
    soft: 'Deadline is a range',
    open: 'No deadline given',
    late: 'Overdue',
    report: 'Report: shape and colour are the verdict on the day it was published',
    goalpost: 'Earlier deadline',
    step: 'Step (solid: reached)',
    asOf: 'As-of day',
  },
  more: (count) => `The list stops here: ${n(count)} more on the page itself.`,

  joint: '; ',
  listJoint: ', ',
  announced: (date) => `Announced ${date}`,
  due: (due) => `due ${due}`,
  range: 'the deadline is a range',
  noReports: 'no report',
  reports: (count) => `${n(count)} ${count === 1 ? 'report' : 'reports'}`,
  reportList: (head, list) => `${head}: ${list}`,
  report: (date, verdict) => `${date} ${verdict}`,
  reportDot: (date, recorded, verdict) => `Figure of ${date}, published ${recorded}. Verdict that day: ${verdict}`,
  valued: (value) => `, ${value}`,
  beforePromise: 'this target had not been set yet',
  goalpost: (target, since, verdict) => `Earlier target: ${target} (set ${since}). Judged by it: ${verdict}`,
  step: (title, due, reached) => `Step: ${title}, ${due}, ${reached ? 'reached' : 'no report that it was reached'}`,
  closed: (date) => `closed ${date}`,
}
