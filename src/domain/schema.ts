/**
 * The one schema of a ledger file. It validates (read-ledger.ts), it types
 * (ledger.ts) and it writes public/ledgers/ledger.schema.json. Cross-record
 * sense (references, order of dates, units) is checked in check-sense.ts.
 */
import * as z from 'zod/mini'
import { isCalendarDate, isDeadlineText } from './deadline.ts'
import {
  BASES,
  COMPARATORS,
  DIRECTIONS,
  FIGURE_COMPARATORS,
  KINDS,
  FIRMNESS,
  ORGANISATION_KINDS,
  RULE_BASES,
  RULE_CALENDARS,
  BAND_VERDICTS,
  SOURCE_KINDS,
  STAGES,
  STANDINGS,
  STRENGTHS,
} from './terms.ts'

/* The message of a check names the form it wants; structure.ts turns it into an issue. */

const filled = z.string().check(z.regex(/\S/, 'text'))
export const id = z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, 'id'))
/** A GB/T 2260 code. */
export const regionCode = z.string().check(z.regex(/^\d{6}$/, 'region-code'))

/* The patterns are what the published JSON Schema can say; the refinements know which days exist. */
const MONTH = '(?:0[1-9]|1[0-2])'
const DAY = '(?:0[1-9]|[12]\\d|3[01])'
const YEAR = '(?:19|20|21)\\d{2}'
const PART = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?`
const datePattern = new RegExp(`^${YEAR}-${MONTH}-${DAY}$`)
const duePattern = new RegExp(`^${PART}(?:/${PART})?$`)

/** A day that exists. Days up to the 28th always do, which saves most of the time. */
export const date = z.string().check(
  z.regex(datePattern, { error: 'date', abort: true }),
  z.refine((day) => day.slice(8) <= '28' || isCalendarDate(day), 'date'),
)
/** A deadline text, see deadline.ts. */
export const due = z
  .string()
  .check(z.regex(duePattern, { error: 'deadline', abort: true }), z.refine(isDeadlineText, 'deadline'))
/** The form of an IANA name; whether the zone exists is for the one who formats. */
const timeZone = z.string().check(z.regex(/^(?:UTC|[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z0-9_+-]+){1,2})$/, 'time-zone'))
/** A web address, http or https only. */
export const url = z.string().check(z.regex(/^https?:\/\/\S+$/, 'url'))
const count = z.int().check(z.gte(1, 'positive'))
const countOrNone = z.int().check(z.gte(0, 'not-negative'))

/** The largest number of base units that can mean anything, either way: a billion billions. */
const LARGEST = 1e18
const amount = z.number().check(z.gte(-LARGEST, 'amount'), z.lte(LARGEST, 'amount'))

/** Text for people, both languages filled. */
export const text = z.strictObject({ zh: filled, en: filled })

/** Where a value or date was read. `figure` is as written, a few characters. */
export const citationSchema = z.strictObject({
  source: id,
  section: z.optional(text),
  paragraph: z.optional(count),
  figure: z.optional(filled),
})

/** One band of a rule: from `from` upward (null: no lower end); `open` excludes `from` itself. */
const band = z.strictObject({
  verdict: z.nullable(z.enum(BAND_VERDICTS)),
  label: z.optional(text),
  from: z.nullable(z.number()),
  open: z.optional(z.boolean()),
})

export const ruleSchema = z.strictObject({
  id,
  name: text,
  summary: text,
  basis: z.enum(RULE_BASES),
  calendar: z.enum(RULE_CALENDARS),
  bands: z.array(band).check(z.minLength(1, 'not-empty')),
  tooEarlyBelow: z.number(),
  silentAfter: count,
  source: z.strictObject({ title: text, url: z.optional(url) }),
})

export const regionSchema = z.strictObject({
  code: regionCode,
  name: text,
  parent: z.nullable(regionCode),
  tile: z.optional(z.strictObject({ row: z.int(), column: z.int() })),
})

export const sectorSchema = z.strictObject({ id, name: text })

export const organisationSchema = z.strictObject({
  id,
  name: text,
  kind: z.enum(ORGANISATION_KINDS),
  region: z.optional(regionCode),
})

export const unitSchema = z.strictObject({
  id,
  name: text,
  definition: z.optional(text),
  additive: z.boolean(),
})

export const sourceSchema = z.strictObject({
  id,
  title: text,
  publisher: z.optional(text),
  published: z.optional(date),
  url: z.optional(url),
  kind: z.enum(SOURCE_KINDS),
  strength: z.enum(STRENGTHS),
  retrieved: date,
})

/** An expectation set on a day; the last of a commitment's targets is in force. `upTo`: the upper end, with between and only there. */
export const targetSchema = z.strictObject({
  since: date,
  comparator: z.enum(COMPARATORS),
  value: amount,
  upTo: z.optional(amount),
  due: z.nullable(due),
  hedged: z.boolean(),
  path: z.optional(z.array(z.strictObject({ date, value: amount }))),
  citation: citationSchema,
})

/** What is counted, how, and from where. */
export const measureSchema = z.strictObject({
  metric: text,
  unit: id,
  basis: z.enum(BASES),
  direction: z.enum(DIRECTIONS),
  baseline: z.nullable(
    z.strictObject({
      value: amount,
      comparator: z.optional(z.enum(FIGURE_COMPARATORS)),
      date,
      citation: citationSchema,
    }),
  ),
  reportEveryMonths: z.optional(count),
})

/** A step; `earlier`: the deadlines that it had before, oldest first, each with the day from which another counted. */
export const milestoneSchema = z.strictObject({
  id,
  title: text,
  due: z.nullable(due),
  earlier: z.optional(z.array(z.strictObject({ date, due: z.nullable(due) }))),
  citation: citationSchema,
})

export const commitmentSchema = z.strictObject({
  id,
  title: text,
  summary: text,
  kind: z.enum(KINDS),
  speaker: z.optional(z.strictObject({ name: text, role: text })),
  lead: id,
  supporting: z.array(id),
  regions: z.array(regionCode).check(z.minLength(1, 'not-empty')),
  sectors: z.array(id).check(z.minLength(1, 'not-empty')),
  firmness: z.enum(FIRMNESS),
  announced: date,
  series: z.optional(id),
  measure: z.optional(measureSchema),
  targets: z.array(targetSchema),
  milestones: z.array(milestoneSchema),
  restates: z.array(id),
  related: z.optional(z.array(id)),
  closed: z.optional(z.strictObject({ date, reason: text, citation: z.optional(citationSchema) })),
  notes: z.array(text),
  citations: z.array(citationSchema).check(z.minLength(1, 'not-empty')),
})

export const reportSchema = z.strictObject({
  id,
  commitment: id,
  date,
  recorded: date,
  value: z.optional(amount),
  comparator: z.optional(z.enum(FIGURE_COMPARATORS)),
  stage: z.optional(z.enum(STAGES)),
  milestone: z.optional(id),
  note: z.optional(text),
  standing: z.enum(STANDINGS),
  corrects: z.optional(id),
  citation: citationSchema,
})

export const factSchema = z.strictObject({
  id,
  regions: z.array(regionCode).check(z.minLength(1, 'not-empty')),
  sectors: z.array(id),
  organisation: z.optional(id),
  commitments: z.optional(z.array(id)),
  metric: text,
  value: amount,
  comparator: z.enum(FIGURE_COMPARATORS),
  unit: id,
  date: z.nullable(due),
  citation: citationSchema,
})

/** What one edition changed, in words and in records. */
export const editionChangeSchema = z.strictObject({
  edition: date,
  note: text,
  added: countOrNone,
  changed: countOrNone,
  removed: countOrNone,
})

export const ledgerSchema = z.strictObject({
  $schema: z.optional(z.string()),
  schemaVersion: z.literal(1),
  id,
  title: text,
  description: text,
  edition: date,
  timeZone,
  synthetic: z.boolean(),
  defaultRule: id,
  rules: z.array(ruleSchema),
  regions: z.array(regionSchema),
  sectors: z.array(sectorSchema),
  organisations: z.array(organisationSchema),
  units: z.array(unitSchema),
  sources: z.array(sourceSchema),
  commitments: z.array(commitmentSchema),
  reports: z.array(reportSchema),
  facts: z.array(factSchema),
  changes: z.optional(z.array(editionChangeSchema)),
})
