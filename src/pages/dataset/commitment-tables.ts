/** The tables of commitments, with all that stands in them. */
import type { Commitment } from '#src/domain/ledger.ts'
import * as of from './choices.ts'
import { both, choice, citation, date, deadline, flag, idOf, integer, number } from './column.ts'
import { entries, once, refers, table, type Entry, type Table } from './table.ts'

const optional = { optional: true } as const

const commitments = table<Commitment>({
  name: 'commitments',
  key: ['id'],
  references: [
    refers('lead', 'organisations'),
    refers('unit', 'units'),
    refers('baseline_source', 'sources'),
    refers('closed_source', 'sources'),
  ],
  rows: (ledger) => ledger.commitments,
  columns: [
    idOf('id', ({ id }) => id),
    ...both<Commitment>('title', ({ title }) => title),
    ...both<Commitment>('summary', ({ summary }) => summary),
    choice('kind', of.KIND, ({ kind }) => kind),
    choice('firmness', of.FIRMNESS_OF, ({ firmness }) => firmness),
    date('announced', ({ announced }) => announced),
    idOf('lead', ({ lead }) => lead),
    ...both<Commitment>('speaker', ({ speaker }) => speaker?.name, optional),
    ...both<Commitment>('speaker_role', ({ speaker }) => speaker?.role, optional),
    idOf('series', ({ series }) => series, optional),
    ...both<Commitment>('metric', ({ measure }) => measure?.metric, optional),
    idOf('unit', ({ measure }) => measure?.unit, optional),
    choice('basis', of.BASIS, ({ measure }) => measure?.basis, optional),
    choice('direction', of.DIRECTION, ({ measure }) => measure?.direction, optional),
    integer('report_every_months', ({ measure }) => measure?.reportEveryMonths, optional),
    number('baseline', ({ measure }) => measure?.baseline?.value, optional),
    choice('comparator', of.FIGURE_COMPARATOR, ({ measure }) => measure?.baseline?.comparator, {
      ...optional,
      name: 'baseline_comparator',
    }),
    date('date', ({ measure }) => measure?.baseline?.date, { ...optional, name: 'baseline_date' }),
    ...citation<Commitment>('baseline_', ({ measure }) => measure?.baseline?.citation, optional),
    date('closed', ({ closed }) => closed?.date, optional),
    ...both<Commitment>('closed_reason', ({ closed }) => closed?.reason, optional),
    ...citation<Commitment>('closed_', ({ closed }) => closed?.citation, optional),
  ],
})

/** A table that joins commitments with something else, a row each pair. */
function joins(
  name: Table['name'],
  words: 'region' | 'sector' | 'organisation',
  to: readonly [Table['name'], string],
  list: (commitment: Commitment) => readonly string[],
): Table {
  return table<Entry<Commitment, string>>({
    name,
    key: ['commitment', words],
    references: [refers('commitment', 'commitments'), refers(words, ...to)],
    rows: ({ commitments: owners }) => entries(owners, (owner) => once(list(owner))),
    columns: [idOf('commitment', ({ owner }) => owner.id), idOf(words, ({ value }) => value)],
  })
}

interface Relation {
  readonly relation: 'restates' | 'related'
  readonly other: string
}

const relations = table<Entry<Commitment, Relation>>({
  name: 'commitment-relations',
  key: ['commitment', 'relation', 'other'],
  references: [refers('commitment', 'commitments'), refers('other', 'commitments')],
  rows: ({ commitments: owners }) =>
    entries(owners, ({ restates, related }): readonly Relation[] => [
      ...once(restates).map((other) => ({ relation: 'restates', other }) as const),
      ...once(related).map((other) => ({ relation: 'related', other }) as const),
    ]),
  columns: [
    idOf('commitment', ({ owner }) => owner.id),
    choice('relation', of.RELATION, ({ value }) => value.relation),
    idOf('other', ({ value }) => value.other),
  ],
})

type TargetEntry = Entry<Commitment, Commitment['targets'][number]>
const targetsOf = ({ commitments: owners }: { readonly commitments: readonly Commitment[] }) =>
  entries(owners, ({ targets }) => targets)

const targets = table<TargetEntry>({
  name: 'targets',
  key: ['commitment', 'number'],
  references: [refers('commitment', 'commitments'), refers('source', 'sources')],
  rows: targetsOf,
  columns: [
    idOf('commitment', ({ owner }) => owner.id),
    integer('number', ({ place }) => place),
    date('since', ({ value }) => value.since),
    choice('comparator', of.COMPARATOR, ({ value }) => value.comparator),
    number('value', ({ value }) => value.value),
    number('up_to', ({ value }) => value.upTo, optional),
    ...deadline<TargetEntry>('due', ({ value }) => value.due),
    flag('hedged', ({ value }) => value.hedged),
    ...citation<TargetEntry>('', ({ value }) => value.citation),
  ],
})

type PathEntry = Entry<TargetEntry, NonNullable<Commitment['targets'][number]['path']>[number]>
const targetPath = table<PathEntry>({
  name: 'target-path',
  key: ['commitment', 'number', 'date'],
  references: [{ columns: ['commitment', 'number'], table: 'targets', to: ['commitment', 'number'] }],
  rows: (ledger) => entries(targetsOf(ledger), ({ value }) => value.path),
  columns: [
    idOf('commitment', ({ owner }) => owner.owner.id),
    integer('number', ({ owner }) => owner.place),
    date('date', ({ value }) => value.date),
    number('value', ({ value }) => value.value),
  ],
})

type StepEntry = Entry<Commitment, Commitment['milestones'][number]>
const milestones = table<StepEntry>({
  name: 'milestones',
  key: ['commitment', 'id'],
  references: [refers('commitment', 'commitments'), refers('source', 'sources')],
  rows: ({ commitments: owners }) => entries(owners, (commitment) => commitment.milestones),
  columns: [
    idOf('commitment', ({ owner }) => owner.id),
    idOf('id', ({ value }) => value.id),
    ...both<StepEntry>('title', ({ value }) => value.title),
    ...deadline<StepEntry>('due', ({ value }) => value.due),
    ...citation<StepEntry>('', ({ value }) => value.citation),
  ],
})

type CitedEntry = Entry<Commitment, Commitment['citations'][number]>
const citations = table<CitedEntry>({
  name: 'citations',
  key: ['commitment', 'number'],
  references: [refers('commitment', 'commitments'), refers('source', 'sources')],
  rows: ({ commitments: owners }) => entries(owners, (commitment) => commitment.citations),
  columns: [
    idOf('commitment', ({ owner }) => owner.id),
    integer('number', ({ place }) => place),
    ...citation<CitedEntry>('', ({ value }) => value),
  ],
})

type NoteEntry = Entry<Commitment, Commitment['notes'][number]>
const notes = table<NoteEntry>({
  name: 'notes',
  key: ['commitment', 'number'],
  references: [refers('commitment', 'commitments')],
  rows: ({ commitments: owners }) => entries(owners, (commitment) => commitment.notes),
  columns: [
    idOf('commitment', ({ owner }) => owner.id),
    integer('number', ({ place }) => place),
    ...both<NoteEntry>('note', ({ value }) => value),
  ],
})

export const COMMITMENT_TABLES: readonly Table[] = [
  commitments,
  joins('commitment-regions', 'region', ['regions', 'code'], ({ regions }) => regions),
  joins('commitment-sectors', 'sector', ['sectors', 'id'], ({ sectors }) => sectors),
  joins('commitment-supporting', 'organisation', ['organisations', 'id'], ({ supporting }) => supporting),
  relations,
  targets,
  targetPath,
  milestones,
  citations,
  notes,
]
