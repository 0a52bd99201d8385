/** Random ledgers in which every optional field, empty list and hostile text occurs. They keep the form of a ledger, not its sense. */
import fc from 'fast-check'
import type { Citation, Commitment, Fact, Ledger, Measure, Report, Rule, Text } from '#src/domain/ledger.ts'
import {
  BAND_VERDICTS,
  BASES,
  COMPARATORS,
  DIRECTIONS,
  FIGURE_COMPARATORS,
  FIRMNESS,
  KINDS,
  ORGANISATION_KINDS,
  RULE_BASES,
  RULE_CALENDARS,
  SOURCE_KINDS,
  STAGES,
  STANDINGS,
  STRENGTHS,
} from '#src/domain/terms.ts'

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '+86 755',
  '-5',
  '@SUM(A1)',
  '\t制表',
  '\r\n回车换行',
  "'撇号",
  "''=两个",
  '第一行\n第二行\r第三行',
  '  前后有空格  ',
  '2026',
  '007',
  '1e5',
  'TRUE',
  '是',
  '—',
  '_x0041_ 与 _x000D_',
  'constructor',
  '__proto__',
  '😀👨‍👩‍👧𠮷',
  '\u202e反向\u200f',
  '\u0001\u001f\u007f\u0085\ufffe\uffff',
  '\ud800孤立',
  '<b>&amp;]]></b>',
  '"引号",逗号;分号',
  '〔长文本1〕',
  '长'.repeat(40_000),
  '#REF!',
  '2026-12-31',
]

/** A filled text without NUL: anything at all, and what has broken spreadsheets before. */
export const aText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
    { weight: 5, arbitrary: fc.constantFrom(...HOSTILE) },
  )
  .filter((text) => /\S/.test(text) && !text.includes('\u0000'))

const text: fc.Arbitrary<Text> = fc.record({ zh: aText, en: aText })
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Object.is(value, -0) ? 0 : value))
const date = fc.constantFrom(
  '1900-01-01',
  '1900-02-28',
  '1900-03-01',
  '2024-02-29',
  '2026-02-24',
  '2026-12-31',
  '2199-12-31',
)
const due = fc.oneof(date, fc.constantFrom('2026', '2026-06', '2029/2031', '2026-06/2027', '2026-02-24/2026-12-31'))
const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/)
const ids = fc.array(id, { maxLength: 3 })
const code = fc.stringMatching(/^[0-9]{6}$/)
const codes = fc.array(code, { minLength: 1, maxLength: 3 })
const count = fc.integer({ min: 1, max: 36 })
const url = fc.constantFrom('https://example.cn/a?b=c&d=é#f', 'http://x/"\'<>;,')

/* All keys, of which the optional ones are there or not. */
function record<T extends object>(
  values: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  optional: readonly (keyof T)[],
): fc.Arbitrary<T> {
  return fc.record<T>(values).chain((whole) =>
    fc.subarray([...optional]).map((kept) => {
      const copy = { ...whole }
      for (const key of optional) if (!kept.includes(key)) delete copy[key]
      return copy
    }),
  )
}

const citation: fc.Arbitrary<Citation> = record<Citation>(
  { source: id, section: text, paragraph: count, figure: aText },
  ['section', 'paragraph', 'figure'],
)

const baseline = record<NonNullable<Measure['baseline']>>(
  { value: number, comparator: fc.constantFrom(...FIGURE_COMPARATORS), date, citation },
  ['comparator'],
)

const measure: fc.Arbitrary<Measure> = record<Measure>(
  {
    metric: text,
    unit: id,
    basis: fc.constantFrom(...BASES),
    direction: fc.constantFrom(...DIRECTIONS),
    baseline: fc.option(baseline),
    reportEveryMonths: count,
  },
  ['reportEveryMonths'],
)

const target = record<Commitment['targets'][number]>(
  {
    since: date,
    comparator: fc.constantFrom(...COMPARATORS),
    value: number,
    upTo: number,
    due: fc.option(due),
    hedged: fc.boolean(),
    path: fc.array(fc.record({ date, value: number }), { maxLength: 3 }),
    citation,
  },
  ['upTo', 'path'],
)

const closed = record<NonNullable<Commitment['closed']>>({ date, reason: text, citation }, ['citation'])

const commitment = (own: string): fc.Arbitrary<Commitment> =>
  record<Commitment>(
    {
      id: fc.constant(own),
      title: text,
      summary: text,
      kind: fc.constantFrom(...KINDS),
      speaker: fc.record({ name: text, role: text }),
      lead: id,
      supporting: ids,
      regions: codes,
      sectors: fc.array(id, { minLength: 1, maxLength: 2 }),
      firmness: fc.constantFrom(...FIRMNESS),
      announced: date,
      series: id,
      measure,
      targets: fc.array(target, { maxLength: 2 }),
      milestones: fc.array(fc.record({ id, title: text, due: fc.option(due), citation }), { maxLength: 2 }),
      restates: ids,
      related: ids,
      closed,
      notes: fc.array(text, { maxLength: 2 }),
      citations: fc.array(citation, { minLength: 1, maxLength: 2 }),
    },
    ['speaker', 'series', 'measure', 'related', 'closed'],
  )

const report: fc.Arbitrary<Report> = record<Report>(
  {
    id,
    commitment: id,
    date,
    recorded: date,
    value: number,
    comparator: fc.constantFrom(...FIGURE_COMPARATORS),
    stage: fc.constantFrom(...STAGES),
    milestone: id,
    note: text,
    standing: fc.constantFrom(...STANDINGS),
    corrects: id,
    citation,
  },
  ['value', 'comparator', 'stage', 'milestone', 'note', 'corrects'],
)

const fact: fc.Arbitrary<Fact> = record<Fact>(
  {
    id,
    regions: codes,
    sectors: ids,
    organisation: id,
    commitments: ids,
    metric: text,
    value: number,
    comparator: fc.constantFrom(...FIGURE_COMPARATORS),
    unit: id,
    date: fc.option(due),
    citation,
  },
  ['organisation', 'commitments'],
)

const band = record<Rule['bands'][number]>(
  { verdict: fc.option(fc.constantFrom(...BAND_VERDICTS)), label: text, from: fc.option(number), open: fc.boolean() },
  ['label', 'open'],
)

const rule = (own: string): fc.Arbitrary<Rule> =>
  fc.record({
    id: fc.constant(own),
    name: text,
    summary: text,
    basis: fc.constantFrom(...RULE_BASES),
    calendar: fc.constantFrom(...RULE_CALENDARS),
    bands: fc.array(band, { minLength: 1, maxLength: 3 }),
    tooEarlyBelow: number,
    silentAfter: count,
    source: record<Rule['source']>({ title: text, url }, ['url']),
  })

const editionChange = fc.record({ edition: date, note: text, added: fc.nat(), changed: fc.nat(), removed: fc.nat() })

/* Records of a table whose ids others are found by: each id once. */
const withIds = <T>(make: (own: string) => fc.Arbitrary<T>, most: number): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(id, { maxLength: most }).chain((own) => fc.tuple(...own.map(make)))

/** A ledger of the right form with anything in it. */
export const aFullLedger: fc.Arbitrary<Ledger> = record<Ledger>(
  {
    $schema: fc.constantFrom('', './ledger.schema.json', '"', 'x'),
    schemaVersion: fc.constant(1 as const),
    id,
    title: text,
    description: text,
    edition: date,
    timeZone: fc.constantFrom('Asia/Shanghai', 'UTC'),
    synthetic: fc.boolean(),
    defaultRule: id,
    rules: withIds(rule, 2),
    regions: fc.array(
      record<Ledger['regions'][number]>(
        { code, name: text, parent: fc.option(code), tile: fc.record({ row: fc.integer(), column: fc.integer() }) },
        ['tile'],
      ),
      { maxLength: 3 },
    ),
    sectors: fc.array(fc.record({ id, name: text }), { maxLength: 2 }),
    organisations: fc.array(
      record<Ledger['organisations'][number]>(
        { id, name: text, kind: fc.constantFrom(...ORGANISATION_KINDS), region: code },
        ['region'],
      ),
      { maxLength: 2 },
    ),
    units: fc.array(
      record<Ledger['units'][number]>({ id, name: text, definition: text, additive: fc.boolean() }, ['definition']),
      { maxLength: 2 },
    ),
    sources: fc.array(
      record<Ledger['sources'][number]>(
        {
          id,
          title: text,
          publisher: text,
          published: date,
          url,
          kind: fc.constantFrom(...SOURCE_KINDS),
          strength: fc.constantFrom(...STRENGTHS),
          retrieved: date,
        },
        ['publisher', 'published', 'url'],
      ),
      { maxLength: 2 },
    ),
    commitments: withIds(commitment, 4),
    reports: fc.array(report, { maxLength: 4 }),
    facts: fc.array(fact, { maxLength: 3 }),
    changes: fc.array(editionChange, { maxLength: 2 }),
  },
  ['$schema', 'changes'],
)
