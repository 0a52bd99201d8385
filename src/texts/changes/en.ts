import { formatCount } from '#src/numbers/number.ts'
import type { changesZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What the view of changes says, in English. Same shape as zh.ts. */
export const changesEn: typeof changesZh = {
  span: 'The two days compared',
  since: 'Since',
  asOf: 'As of',
  quick: 'Quick choice of the earlier day',
  month: 'One month',
  quarter: 'Three months',
  announced: (day: string) => `Since the announcement (${day})`,
  reversed: (since: string, asOf: string) =>
    `${since} is not before ${asOf}, so there is nothing to compare. Choose an earlier day to start from.`,

  moved: (count: string) => `${count} changed status`,
  part: (short: string, count: string) => `${count} ${short}`,
  reports: (count: string) => `new reports: ${count}`,
  corrections: (count: string) => `corrections: ${count}`,
  targets: (count: string) => `targets moved: ${count}`,
  nothing: 'nothing changed; there was no new report, no change of status, and no commitment joined or left.',
  among: (whole: string, parts: string) => `${whole} (${parts})`,

  account: 'Commitments by status, then and now',
  accountNote:
    'Then + in − out + joined − left = now. In and out are changes of status of the same commitments and are never counted as joining or leaving.',
  filteredNote:
    'Filtered by status: whatever had one of the chosen statuses on either day is listed, those that moved out of it too; each line says where to.',
  columns: { status: 'Status', movedIn: 'In', movedOut: 'Out', joined: 'Joined', left: 'Left', net: 'Net' },
  total: 'Total',

  movements: 'Changes of status',
  memberships: 'Joined and left',
  news: 'Reports and targets',
  count: (count: string) => count,
  alsoAbove: (count: string) =>
    `${count} more had new reports; they are listed above because their status changed or they joined.`,
  unlisted: (count: string) => `${count} more not listed`,
  sections: {
    met: { title: 'Met', short: 'met' },
    missed: {
      title: 'Missed',
      short: 'missed',
      note: 'The deadline has passed, and a figure from that day or later falls short.',
    },
    up: { title: 'Moved up', short: 'up' },
    down: { title: 'Moved down', short: 'down' },
    judged: {
      title: 'Can now be judged',
      short: 'now judged',
      note: 'Could not be judged before: neither up nor down.',
    },
    lapsed: {
      title: 'Overdue, unverified',
      short: 'overdue, unverified',
      note: 'No figure from the deadline or later has been seen. That does not mean it was not done.',
    },
    silent: {
      title: 'Gone silent',
      short: 'gone silent',
      note: 'Several reports in a row are missing, so there is no verdict any more: neither progress nor failure.',
    },
    unjudged: {
      title: 'Can no longer be judged',
      short: 'no longer judged',
      note: 'Judged before, not now; the status says why.',
    },
    reason: { title: 'Still not judged, for another reason', short: 'unjudged for another reason' },
    closed: { title: 'Closed', short: 'closed' },
    announced: { title: 'Newly announced', short: 'newly announced', note: 'Announced after the earlier day.' },
    entered: {
      title: 'Came into the filter',
      short: 'came into the filter',
      note: 'Existed before, and fits the chosen year or search text only now.',
    },
    left: {
      title: 'Left the filter',
      short: 'left the filter',
      note: 'Still in the ledger, but no longer fits the chosen year or search text.',
    },
    target: { title: 'Target moved', short: 'target moved' },
    corrected: { title: 'Figures corrected', short: 'corrected' },
    quiet: { title: 'Stopped reporting, status unchanged', short: 'stopped reporting' },
    reported: { title: 'New reports, status unchanged', short: 'reported' },
  },

  becomes: 'becomes',
  steps: (reached: number, total: number) => `steps ${n(reached)}/${n(total)}`,
  gap: (then: string, now: string) => `gap ${then} → ${now}`,
  distance: (then: string, now: string) => `${then} → ${now}`,
  due: (due: string) => `Deadline: ${due}`,
  announcedOn: (day: string) => `Announced ${day}`,
  closedFor: (reason: string) => `Reason: ${reason}`,
  lastReport: (day: string, age: string) => `Latest figure ${day}, ${age}`,
  newReports: (count: string, day: string) => `New reports: ${count}, latest figure ${day}`,
  corrected: (day: string, then: string, now: string) => `Figure of ${day} corrected: ${then} → ${now}`,
  correctedText: (day: string) => `Report of ${day} corrected`,
  movedTarget: (then: string, now: string) => `Target: ${then} → ${now}`,
  firstTarget: (now: string) => `Target set: ${now}`,
}
