/** Puts the records of a ledger together again from its published tables, so that a test can say that nothing was lost. */
import { unguardFormula } from '#src/lib/formula-guard.ts'
import type { Row, Tables } from './read-package.ts'

type Fields = Readonly<Record<string, unknown>>

/** Without the fields that the ledger says nothing of. */
const said = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const word = (row: Row, name: string) => (row[name] == null ? undefined : unguardFormula(row[name]))
const amount = (row: Row, name: string) => (row[name] == null ? undefined : Number(row[name]))
const flag = (row: Row, name: string) => (row[name] == null ? undefined : row[name] === 'true')
const text = (row: Row, name: string) =>
  row[`${name}_zh`] == null ? undefined : { zh: word(row, `${name}_zh`), en: word(row, `${name}_en`) }

function citation(row: Row, before = ''): Fields | undefined {
  const source = word(row, `${before}source`)
  if (source === undefined) return undefined
  const [section, paragraph] = [text(row, `${before}section`), amount(row, `${before}paragraph`)]
  return said({ source, section, paragraph, figure: word(row, `${before}figure`) })
}

const measureOf = (row: Row) =>
  word(row, 'unit') &&
  said({
    metric: text(row, 'metric'),
    unit: word(row, 'unit'),
    basis: word(row, 'basis'),
    direction: word(row, 'direction'),
    baseline:
      row['baseline'] == null
        ? null
        : said({
            value: amount(row, 'baseline'),
            comparator: word(row, 'baseline_comparator'),
            date: word(row, 'baseline_date'),
            citation: citation(row, 'baseline_'),
          }),
    reportEveryMonths: amount(row, 'report_every_months'),
  })

type Rows = (table: string) => readonly Row[]

const of = (rows: Rows, table: string, owner: string, id: string | null | undefined) =>
  rows(table).filter((each) => each[owner] === id)
const ids = (rows: Rows, table: string, owner: 'commitment' | 'fact', row: Row, name: string) =>
  of(rows, table, owner, row['id']).map((each) => word(each, name))
const orNone = (list: readonly unknown[]) => (list.length > 0 ? list : undefined)

const targetOf = (rows: Rows) => (row: Row) =>
  said({
    since: word(row, 'since'),
    comparator: word(row, 'comparator'),
    value: amount(row, 'value'),
    upTo: amount(row, 'up_to'),
    due: word(row, 'due') ?? null,
    hedged: flag(row, 'hedged'),
    path: orNone(
      of(rows, 'target-path', 'commitment', row['commitment'])
        .filter((each) => each['number'] === row['number'])
        .map((each) => ({ date: word(each, 'date'), value: amount(each, 'value') })),
    ),
    citation: citation(row),
  })

const stepOf = (row: Row) =>
  said({ id: word(row, 'id'), title: text(row, 'title'), due: word(row, 'due') ?? null, citation: citation(row) })

function listsOf(rows: Rows, row: Row): Fields {
  const related = (relation: string) =>
    of(rows, 'commitment-relations', 'commitment', row['id'])
      .filter((each) => each['relation'] === relation)
      .map((each) => word(each, 'other'))
  return {
    supporting: ids(rows, 'commitment-supporting', 'commitment', row, 'organisation'),
    regions: ids(rows, 'commitment-regions', 'commitment', row, 'region'),
    sectors: ids(rows, 'commitment-sectors', 'commitment', row, 'sector'),
    targets: of(rows, 'targets', 'commitment', row['id']).map(targetOf(rows)),
    milestones: of(rows, 'milestones', 'commitment', row['id']).map(stepOf),
    restates: related('restates'),
    related: orNone(related('related')),
    notes: of(rows, 'notes', 'commitment', row['id']).map((note) => text(note, 'note')),
    citations: of(rows, 'citations', 'commitment', row['id']).map((each) => citation(each)),
  }
}

const commitmentOf = (rows: Rows) => (row: Row) =>
  said({
    id: word(row, 'id'),
    title: text(row, 'title'),
    summary: text(row, 'summary'),
    kind: word(row, 'kind'),
    speaker: text(row, 'speaker') && { name: text(row, 'speaker'), role: text(row, 'speaker_role') },
    lead: word(row, 'lead'),
    firmness: word(row, 'firmness'),
    announced: word(row, 'announced'),
    series: word(row, 'series'),
    measure: measureOf(row),
    closed:
      word(row, 'closed') &&
      said({ date: word(row, 'closed'), reason: text(row, 'closed_reason'), citation: citation(row, 'closed_') }),
    ...listsOf(rows, row),
  })

const reportOf = (row: Row) =>
  said({
    id: word(row, 'id'),
    commitment: word(row, 'commitment'),
    date: word(row, 'date'),
    recorded: word(row, 'recorded'),
    value: amount(row, 'value'),
    comparator: word(row, 'comparator'),
    stage: word(row, 'stage'),
    milestone: word(row, 'milestone'),
    note: text(row, 'note'),
    standing: word(row, 'standing'),
    corrects: word(row, 'corrects'),
    citation: citation(row),
  })

const factOf = (rows: Rows) => (row: Row) =>
  said({
    id: word(row, 'id'),
    regions: ids(rows, 'fact-regions', 'fact', row, 'region'),
    sectors: ids(rows, 'fact-sectors', 'fact', row, 'sector'),
    organisation: word(row, 'organisation'),
    commitments: orNone(ids(rows, 'fact-commitments', 'fact', row, 'commitment')),
    metric: text(row, 'metric'),
    value: amount(row, 'value'),
    comparator: word(row, 'comparator'),
    unit: word(row, 'unit'),
    date: word(row, 'date') ?? null,
    citation: citation(row),
  })

const sourceOf = (row: Row) =>
  said({
    id: word(row, 'id'),
    title: text(row, 'title'),
    publisher: text(row, 'publisher'),
    published: word(row, 'published'),
    url: word(row, 'url'),
    kind: word(row, 'kind'),
    strength: word(row, 'strength'),
    retrieved: word(row, 'retrieved'),
  })

const regionOf = (row: Row) =>
  said({
    code: word(row, 'code'),
    name: text(row, 'name'),
    parent: word(row, 'parent') ?? null,
    tile: row['tile_row'] == null ? undefined : { row: amount(row, 'tile_row'), column: amount(row, 'tile_column') },
  })

const bandOf = (row: Row) =>
  said({
    verdict: word(row, 'verdict') ?? null,
    label: text(row, 'label'),
    from: amount(row, 'from') ?? null,
    open: flag(row, 'open'),
  })

const ruleOf = (rows: Rows) => (row: Row) => ({
  id: word(row, 'id'),
  name: text(row, 'name'),
  summary: text(row, 'summary'),
  basis: word(row, 'basis'),
  calendar: word(row, 'calendar'),
  bands: of(rows, 'rule-bands', 'rule', row['id']).map(bandOf),
  tooEarlyBelow: amount(row, 'too_early_below'),
  silentAfter: amount(row, 'silent_after'),
  source: said({ title: text(row, 'source_title'), url: word(row, 'source_url') }),
})

const changeOf = (row: Row) => ({
  edition: word(row, 'edition'),
  note: text(row, 'note'),
  added: amount(row, 'added'),
  changed: amount(row, 'changed'),
  removed: amount(row, 'removed'),
})

/** The records in the order of the tables. Lists that may be absent are so where they are empty. */
export function rebuildLedger(tables: Tables): Fields {
  const rows: Rows = (table) => tables[table] ?? []
  return {
    commitments: rows('commitments').map(commitmentOf(rows)),
    reports: rows('reports').map(reportOf),
    facts: rows('facts').map(factOf(rows)),
    sources: rows('sources').map(sourceOf),
    regions: rows('regions').map(regionOf),
    sectors: rows('sectors').map((row) => ({ id: word(row, 'id'), name: text(row, 'name') })),
    organisations: rows('organisations').map((row) =>
      said({ id: word(row, 'id'), name: text(row, 'name'), kind: word(row, 'kind'), region: word(row, 'region') }),
    ),
    units: rows('units').map((row) =>
      said({
        id: word(row, 'id'),
        name: text(row, 'name'),
        definition: text(row, 'definition'),
        additive: flag(row, 'additive'),
      }),
    ),
    rules: rows('rules').map(ruleOf(rows)),
    changes: rows('editions').map(changeOf),
  }
}
