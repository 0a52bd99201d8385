import type { detailZh } from './zh.ts'

/** The detail of a commitment, in English. */
export const detailEn: typeof detailZh = {
  earlierTargets: 'Targets that were moved',
  earlierTarget: (figure, due, since) => `Set on ${since}: ${figure}, ${due}`,
  stepDone: 'Done',
  stepMoved: (due: string, day: string) => `was ${due}, moved on ${day}`,
  stepOpen: 'Not reported as done',
  noReports: 'By this day the ledger holds no progress report on this commitment.',
  reportRecorded: 'published',
  reportValue: 'Value',
  reportNote: 'Note and source',
  corrected: 'Corrects an earlier figure',
  notes: 'What the source leaves open',
  related: 'Related commitments',
  relation: {
    restates: 'Repeats or is part of',
    'restated-by': 'Repeated by or includes',
    related: 'Related',
    nearby: 'Same region and sector',
  },
  metric: 'Indicator',
  basis: 'Basis',
  speaker: 'Speaker',
  supporting: 'Supporting units',
  firmness: 'Firmness',
  announced: 'Announced',
  compareThis: 'Compare',
  backToList: 'Back',
  detailLabel: (title) => `Commitment: ${title}`,
}
