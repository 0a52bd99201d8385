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

/** A whole ledger: commitments, what was reported of them, and what both refer to. */
export type Ledger = Frozen<z.infer<typeof ledgerSchema>>
/** A place by its GB/T 2260 code, in the one above it. */
export type Region = Frozen<z.infer<typeof regionSchema>>
/** A field of policy. */
export type Sector = Frozen<z.infer<typeof sectorSchema>>
/** Who leads or supports a commitment. */
export type Organisation = Frozen<z.infer<typeof organisationSchema>>
/** What figures are counted in; `additive`: sums of it mean something (V11). */
export type Unit = Frozen<z.infer<typeof unitSchema>>
/** A document, where and when it was read, and how far it can be relied on. */
export type Source = Frozen<z.infer<typeof sourceSchema>>
/** A place in a source. */
export type Citation = Frozen<z.infer<typeof citationSchema>>
/** What was promised: by whom, where, how much or in which steps, and by when. */
export type Commitment = Frozen<z.infer<typeof commitmentSchema>>
/** What the number of a measured commitment counts, in which unit and from which baseline. */
export type Measure = NonNullable<Commitment['measure']>
/** A number to reach and its deadline, as set on a day (V10). */
export type Target = Commitment['targets'][number]
/** A step of a milestone commitment; `due` null: the source gives no day. */
export type Milestone = Commitment['milestones'][number]
/** What was said of one commitment on a day: a value, a stage, or a step reached. */
export type Report = Frozen<z.infer<typeof reportSchema>>
/** A reported achievement that is progress on no single commitment. */
export type Fact = Frozen<z.infer<typeof factSchema>>
/** A rule that turns a gap into a verdict. */
export type Rule = Frozen<z.infer<typeof ruleSchema>>
/** A part of a rule's scale and the verdict it gives; null: the rule leaves it undefined. */
export type Band = Rule['bands'][number]
