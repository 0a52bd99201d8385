/** The published JSON Schema of a ledger file, written from the one schema of schema.ts. */
import * as z from 'zod/mini'
import {
  citationSchema,
  commitmentSchema,
  date,
  due,
  editionChangeSchema,
  factSchema,
  id,
  ledgerSchema,
  measureSchema,
  organisationSchema,
  regionCode,
  regionSchema,
  reportSchema,
  ruleSchema,
  sectorSchema,
  sourceSchema,
  milestoneSchema,
  targetSchema,
  text,
  unitSchema,
  url,
} from './schema.ts'

/* Each becomes one of `$defs`. What an editor shows when a field is pointed at. */
const DEFINITIONS = [
  [text, { id: 'text', description: 'Text for people, in Chinese and English, both filled.' }],
  [id, { id: 'id', description: 'Lower-case letters, digits and inner hyphens, at most 40.' }],
  [regionCode, { id: 'regionCode', description: 'GB/T 2260 code, six digits. 99xxxx is kept for fictional regions.' }],
  [date, { id: 'date', format: 'date', description: 'A calendar date between 1900 and 2199, without time zone.' }],
  [
    due,
    {
      id: 'deadline',
      description:
        'EDTF subset: 2026, 2026-06, 2026-12-31, or 2029/2031 (between). A year or a month falls on its last day.',
    },
  ],
  [url, { id: 'url', format: 'uri', description: 'http or https only.' }],
  [
    citationSchema,
    { id: 'citation', description: 'Where a value or date was read; figure is as written, a few characters.' },
  ],
  [
    ruleSchema,
    { id: 'rule', description: 'A traffic-light rule as data. Bands from the highest `from` down, the last one null.' },
  ],
  [
    regionSchema,
    { id: 'region', description: 'A region; parent null for the topmost. Tile: place in the schematic grid.' },
  ],
  [sectorSchema, { id: 'sector', description: 'A sector of activity.' }],
  [organisationSchema, { id: 'organisation', description: 'Who answers for a commitment.' }],
  [
    unitSchema,
    { id: 'unit', description: 'A unit of measure in base units. Additive: values may be summed across commitments.' },
  ],
  [
    sourceSchema,
    {
      id: 'source',
      description: "Strength A: the publisher's own page or several agree. B: seen through a mirror. C: a lead only.",
    },
  ],
  [
    commitmentSchema,
    {
      id: 'commitment',
      description:
        'measured has a measure and targets (oldest first, the last in force), milestone has milestones, direction has neither.',
    },
  ],
  [
    measureSchema,
    {
      id: 'measure',
      description:
        'What is counted. Values are in base units (yuan, not 万 or 亿). Baseline null: none is known. Reports are due every 3 months unless reportEveryMonths says otherwise.',
    },
  ],
  [
    targetSchema,
    {
      id: 'target',
      description:
        'Set on the day since, to be reached by due (null: the source gives no deadline). Hedged: 力争. Path: expected values by date, where they are given.',
    },
  ],
  [
    milestoneSchema,
    {
      id: 'milestone',
      description:
        'A step. Due null: the source gives no day. Earlier: deadlines that were moved, oldest first, each with the day from which another counted.',
    },
  ],
  [
    reportSchema,
    {
      id: 'report',
      description:
        'date is the day the figure describes, recorded the day it became known. Corrections name the report they correct.',
    },
  ],
  [
    editionChangeSchema,
    {
      id: 'editionChange',
      description:
        'What an edition changed against the one before: a note in words, and how many records were added, changed and removed. Oldest first.',
    },
  ],
  [factSchema, { id: 'fact', description: 'A reported achievement that is context, not progress on a commitment.' }],
] as const

/** JSON Schema, draft 2020-12. It says what structure can say; references and the order of dates are for `npm run ledger -- check`. */
export function ledgerJsonSchema(): object {
  const metadata = z.registry<{ id?: string; description: string; format?: string }>()
  for (const [schema, meta] of DEFINITIONS) metadata.add(schema, meta)
  const { $schema, ...schema } = z.toJSONSchema(ledgerSchema, { metadata, io: 'input' })
  return {
    $schema,
    title: 'Duixian ledger · 兑现台账',
    description: 'A public ledger of policy commitments and the reports on them. 政策承诺及其进展报告的公开台账。',
    ...schema,
  }
}
