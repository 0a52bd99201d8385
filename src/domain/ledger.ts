/** The types of a ledger, derived from the schema: deeply read-only, as every room outside the validator sees them. */
import type * as z from 'zod/mini'
import type {
  citationSchema,
  commitmentSchema,
  factSchema,
  ledgerSchema,
  organisationSchema,
  regionSchema,
  reportSchema,
  ruleSchema,
  sectorSchema,
  sourceSchema,
  unitSchema,
} from './schema.ts'
import type { Language } from './terms.ts'

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T

/** Text for people, one entry a language, both filled. */
export type Text = Readonly<Record<Language, string>>

export type Ledger = Frozen<z.infer<typeof ledgerSchema>>
export type Region = Frozen<z.infer<typeof regionSchema>>
export type Sector = Frozen<z.infer<typeof sectorSchema>>
export type Organisation = Frozen<z.infer<typeof organisationSchema>>
export type Unit = Frozen<z.infer<typeof unitSchema>>
export type Source = Frozen<z.infer<typeof sourceSchema>>
export type Citation = Frozen<z.infer<typeof citationSchema>>
export type Commitment = Frozen<z.infer<typeof commitmentSchema>>
export type Measure = NonNullable<Commitment['measure']>
export type Target = Commitment['targets'][number]
export type Milestone = Commitment['milestones'][number]
export type Report = Frozen<z.infer<typeof reportSchema>>
export type Fact = Frozen<z.infer<typeof factSchema>>
export type Rule = Frozen<z.infer<typeof ruleSchema>>
export type Band = Rule['bands'][number]
