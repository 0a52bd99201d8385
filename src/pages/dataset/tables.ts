/** All published tables of a ledger: every field of every record stands in one column of them (a test builds the ledger again from them). */
import type { Fact, Organisation, Region, Report, Rule, Sector, Source, Unit, Ledger } from '#src/domain/ledger.ts'
import * as of from './choices.ts'
import { address, both, choice, citation, date, deadline, flag, idOf, integer, number } from './column.ts'
import { COMMITMENT_TABLES } from './commitment-tables.ts'
import { entries, once, refers, table, type Entry, type Table } from './table.ts'

const optional = { optional: true } as const

const reports = table<Report>({
  name: 'reports',
  key: ['id'],
  references: [refers('commitment', 'commitments'), refers('corrects', 'reports'), refers('source', 'sources')],
  rows: (ledger) => ledger.reports,
  columns: [
    idOf('id', ({ id }) => id),
    idOf('commitment', ({ commitment }) => commitment),
    date('report_date', ({ date: day }) => day, { name: 'date' }),
    date('recorded', ({ recorded }) => recorded),
    choice('comparator', of.FIGURE_COMPARATOR, ({ comparator }) => comparator, optional),
    number('value', ({ value }) => value, optional),
    choice('stage', of.STAGE, ({ stage }) => stage, optional),
    idOf('milestone', ({ milestone }) => milestone, optional),
    ...both<Report>('note', ({ note }) => note, optional),
    choice('standing', of.STANDING, ({ standing }) => standing),
    idOf('corrects', ({ corrects }) => corrects, optional),
    ...citation<Report>('', (report) => report.citation),
  ],
})

const facts = table<Fact>({
  name: 'facts',
  key: ['id'],
  references: [refers('unit', 'units'), refers('organisation', 'organisations'), refers('source', 'sources')],
  rows: (ledger) => ledger.facts,
  columns: [
    idOf('id', ({ id }) => id),
    ...both<Fact>('metric', ({ metric }) => metric),
    choice('comparator', of.FIGURE_COMPARATOR, ({ comparator }) => comparator),
    number('value', ({ value }) => value),
    idOf('unit', ({ unit }) => unit),
    ...deadline<Fact>('date', ({ date: day }) => day),
    idOf('organisation', ({ organisation }) => organisation, optional),
    ...citation<Fact>('', (fact) => fact.citation),
  ],
})

/** A table that joins facts with something else, a row each pair. */
function joins(
  name: Table['name'],
  words: 'region' | 'sector' | 'commitment',
  to: readonly [Table['name'], string],
  list: (fact: Fact) => readonly string[] | undefined,
): Table {
  return table<Entry<Fact, string>>({
    name,
    key: ['fact', words],
    references: [refers('fact', 'facts'), refers(words, ...to)],
    rows: (ledger) => entries(ledger.facts, (fact) => once(list(fact))),
    columns: [idOf('fact', ({ owner }) => owner.id), idOf(words, ({ value }) => value)],
  })
}

const sources = table<Source>({
  name: 'sources',
  key: ['id'],
  rows: (ledger) => ledger.sources,
  columns: [
    idOf('id', ({ id }) => id),
    ...both<Source>('title', ({ title }) => title),
    ...both<Source>('publisher', ({ publisher }) => publisher, optional),
    date('published', ({ published }) => published, optional),
    address('url', ({ url }) => url, optional),
    choice('source_kind', of.SOURCE_KIND, ({ kind }) => kind, { name: 'kind' }),
    choice('strength', of.STRENGTH, ({ strength }) => strength),
    date('retrieved', ({ retrieved }) => retrieved),
  ],
})

const regions = table<Region>({
  name: 'regions',
  key: ['code'],
  references: [refers('parent', 'regions', 'code')],
  rows: (ledger) => ledger.regions,
  columns: [
    idOf('code', ({ code }) => code),
    ...both<Region>('name', ({ name }) => name),
    idOf('parent', ({ parent }) => parent, optional),
    integer('tile_row', ({ tile }) => tile?.row, optional),
    integer('tile_column', ({ tile }) => tile?.column, optional),
  ],
})

const sectors = table<Sector>({
  name: 'sectors',
  key: ['id'],
  rows: (ledger) => ledger.sectors,
  columns: [idOf('id', ({ id }) => id), ...both<Sector>('name', ({ name }) => name)],
})

const organisations = table<Organisation>({
  name: 'organisations',
  key: ['id'],
  references: [refers('region', 'regions', 'code')],
  rows: (ledger) => ledger.organisations,
  columns: [
    idOf('id', ({ id }) => id),
    ...both<Organisation>('name', ({ name }) => name),
    choice('organisation_kind', of.ORGANISATION_KIND, ({ kind }) => kind, { name: 'kind' }),
    idOf('region', ({ region }) => region, optional),
  ],
})

const units = table<Unit>({
  name: 'units',
  key: ['id'],
  rows: (ledger) => ledger.units,
  columns: [
    idOf('id', ({ id }) => id),
    ...both<Unit>('name', ({ name }) => name),
    ...both<Unit>('definition', ({ definition }) => definition, optional),
    flag('additive', ({ additive }) => additive),
  ],
})

const rules = table<Rule>({
  name: 'rules',
  key: ['id'],
  rows: (ledger) => ledger.rules,
  columns: [
    idOf('id', ({ id }) => id),
    ...both<Rule>('name', ({ name }) => name),
    ...both<Rule>('summary', ({ summary }) => summary),
    choice('rule_basis', of.RULE_BASIS, ({ basis }) => basis, { name: 'basis' }),
    choice('calendar', of.RULE_CALENDAR, ({ calendar }) => calendar),
    number('too_early_below', ({ tooEarlyBelow }) => tooEarlyBelow),
    integer('silent_after', ({ silentAfter }) => silentAfter),
    ...both<Rule>('source_title', ({ source }) => source.title),
    address('url', ({ source }) => source.url, { ...optional, name: 'source_url' }),
  ],
})

type BandEntry = Entry<Rule, Rule['bands'][number]>
const bands = table<BandEntry>({
  name: 'rule-bands',
  key: ['rule', 'number'],
  references: [refers('rule', 'rules')],
  rows: (ledger) => entries(ledger.rules, (rule) => rule.bands),
  columns: [
    idOf('rule', ({ owner }) => owner.id),
    integer('number', ({ place }) => place),
    choice('verdict', of.BAND_VERDICT, ({ value }) => value.verdict, optional),
    ...both<BandEntry>('label', ({ value }) => value.label, optional),
    number('from', ({ value }) => value.from, optional),
    flag('open', ({ value }) => value.open, optional),
  ],
})

type ChangeEntry = Entry<Ledger, NonNullable<Ledger['changes']>[number]>
const editions = table<ChangeEntry>({
  name: 'editions',
  key: ['number'],
  rows: (ledger) => entries([ledger], ({ changes }) => changes),
  columns: [
    integer('number', ({ place }) => place),
    date('edition', ({ value }) => value.edition),
    ...both<ChangeEntry>('note', ({ value }) => value.note),
    integer('added', ({ value }) => value.added),
    integer('changed', ({ value }) => value.changed),
    integer('removed', ({ value }) => value.removed),
  ],
})

/** In the order in which they are listed. */
export const TABLES: readonly Table[] = [
  ...COMMITMENT_TABLES,
  reports,
  facts,
  joins('fact-regions', 'region', ['regions', 'code'], (fact) => fact.regions),
  joins('fact-sectors', 'sector', ['sectors', 'id'], (fact) => fact.sectors),
  joins('fact-commitments', 'commitment', ['commitments', 'id'], (fact) => fact.commitments),
  sources,
  regions,
  sectors,
  organisations,
  units,
  rules,
  bands,
  editions,
]
