import { formatCount, formatPlural } from '#src/numbers/number.ts'
import type { slidesZh } from './zh.ts'

const n = (count: number): string => formatCount(count, 'en')

/** What the slides and the projector check say, in English. Same shape as zh.ts. */
export const slidesEn: typeof slidesZh = {
  place: (number, total) => `${n(number)} / ${n(total)}`,
  filters: (names, count) => (names === '' ? `All ${count}` : `${names}: ${count}`),
  source: (text) => `Source: ${text}`,
  paragraph: (number) => `paragraph ${n(number)}`,
  manySources: (count) => `${formatPlural(count, 'source', 'sources')}, cited item by item`,
  due: (deadline, left) => (left === null ? `Due: ${deadline}` : `Due: ${deadline} · ${left}`),
  scan: 'Scan to open',
  qr: (what) => `QR code: opens “${what}”`,
  noAddress: 'Opened from a file: there is no address to scan. An administrator can set home in ledgers/index.json.',

  others: (count) => `other ${n(count)}`,
  otherStatuses: (count) => `${n(count)} other ${count === 1 ? 'status' : 'statuses'}`,

  groupsTitle: (count, groups, by) => `${count} in ${n(groups)} ${by === 'region' ? 'regions' : 'sectors'}`,
  groupsMost: (name, count) => `; ${name} has most (${count})`,
  groups: { region: 'Region', sector: 'Sector' },
  groupItems: 'Items',
  groupMix: 'Of which',
  groupsRest: (groups, count, by) =>
    `${n(groups)} more ${by === 'region' ? (groups === 1 ? 'region' : 'regions') : groups === 1 ? 'sector' : 'sectors'} with ${count}`,

  changesAccount: (since) => `By status: ${since} to now`,
  changesHidden: (count) => `${count} more not listed on this slide`,
  changesWorking: 'Comparing the two days',

  completionUnknown: '% of target unknown',
  earlier: (text) => `Earlier target ${text}`,
  said: 'What was promised',
  steps: 'Steps',
  stage: 'Stage',
  stageOn: (stage, date) => `${stage} (${date})`,
  stepsBefore: (count) => `${n(count)} earlier ${count === 1 ? 'step' : 'steps'}`,
  otherYears: (count) => `${formatPlural(count, 'more year', 'more years')} not listed`,
  wayOut: 'Press Esc to go back, and take off a filter or two.',
  /** A view that is higher than its slide. */
  screen: (number: number, total: number) => `Screen ${n(number)} of ${n(total)}`,
  itemsLeftOut: (count: string) => `${count} not shown`,
  /** By name, or how many. */
  columnsLeftOut: (columns: readonly string[] | number) =>
    typeof columns === 'number' ? `${n(columns)} more columns not shown` : `Columns not shown: ${columns.join(', ')}`,

  closing: 'Scan to open this page, with the numbers you saw today',
  closingByHand: 'Or type the address',

  check: 'Projector check',
  checkLead: 'Stand at the back row, look at the screen, and answer two questions.',
  checkLine: 'Can you read this line?',
  checkText: 'Which is the smallest line that you can read?',
  checkEdge: 'In all four corners, which is the outermost letter that is whole?',
  checkRows: (rows) => `With this, an overview lists about ${n(rows)} commitments.`,
  checkLines: 'All three lines should show, and the code should scan.',
  done: 'Done',
}
