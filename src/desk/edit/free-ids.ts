/** Added records under other ids, with all that names them: two people may add different records under one id. */
import type {
  Draft,
  DraftConflict,
  DraftKey,
  DraftRecord,
  DraftTable,
  ProposedChange,
} from '#src/desk/records/draft.ts'
import { sameJson } from '#src/lib/same-json.ts'
import { keyText } from '#src/desk/records/lay-drafts.ts'
import { fieldKey, type EditForm } from './edit-form.ts'
import { textAt } from './form-json.ts'
import { digitsOf, freeId, REPORT_STEM } from './new-record.ts'
import { isFields } from '#src/desk/records/record-parts.ts'

/** Whether there is a record of that id, published or drafted. `like`: one that says the very same is no other record: a second tab that restored what the first one typed, and saved, saves it once. */
export type IsTaken = (key: DraftKey, like?: DraftRecord | null) => boolean

/** New ids by the keyText of the old ones. */
type Renames = ReadonlyMap<string, string>

/** The table whose ids stand in a field of that name. */
const NAMED: Readonly<Record<string, DraftTable>> = {
  commitment: 'commitments',
  commitments: 'commitments',
  restates: 'commitments',
  related: 'commitments',
  corrects: 'reports',
  source: 'sources',
  lead: 'organisations',
  supporting: 'organisations',
  organisation: 'organisations',
  unit: 'units',
  sectors: 'sectors',
  defaultRule: 'rules',
}

/* The very same where it names none of them. */
function renamedIn<Json>(json: Json, renames: Renames): Json
function renamedIn(json: unknown, renames: Renames): unknown {
  if (Array.isArray(json))
    return kept(
      json,
      json.map((entry) => renamedIn(entry, renames)),
    )
  if (!isFields(json)) return json
  const next = Object.fromEntries(
    Object.entries(json).map(([name, value]) => {
      const table = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
      const to = (id: unknown): unknown =>
        table && typeof id === 'string' ? (renames.get(keyText({ table, id })) ?? id) : renamedIn(id, renames)
      return [name, Array.isArray(value) ? kept(value, value.map(to)) : to(value)]
    }),
  )
  return Object.entries(next).every(([name, value]) => value === json[name]) ? json : next
}

function kept(old: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  return next.every((entry, at) => entry === old[at]) ? old : next
}

/* `beside`: what is wanted together with them. */
function freeIds(keys: readonly DraftKey[], beside: readonly DraftKey[], isTaken: IsTaken): Renames {
  const renames = new Map<string, string>()
  const given = new Set(beside.map(keyText))
  for (const { table, id } of keys) {
    const next = freeId([id], (tried) => given.has(keyText({ table, id: tried })) || isTaken({ table, id: tried }))
    renames.set(keyText({ table, id }), next)
    given.add(keyText({ table, id: next }))
  }
  return renames
}

/** Whether both records of a conflict can be kept: both were added, and nothing but the id says that they are one. Regions go by their official code. */
export function canKeepBoth({ kind, draft: { table } }: Pick<DraftConflict, 'kind' | 'draft'>): boolean {
  return kind === 'exists' && table !== 'regions' && table !== 'frame'
}

/** Proposals under free ids, those of `keys`; the others that name them name them on. */
export function proposalsUnderFreeIds<Proposal extends ProposedChange>(
  proposals: readonly Proposal[],
  keys: readonly DraftKey[],
  isTaken: IsTaken,
): readonly Proposal[] {
  const renames = freeIds(keys, proposals, isTaken)
  return proposals.map((proposal) => {
    const id = renames.get(keyText(proposal))
    const value = renamedIn(proposal.value, renames)
    if (id === undefined) return value === proposal.value ? proposal : { ...proposal, value }
    return { ...proposal, id, value: value && { ...value, id } }
  })
}

/** A proposal with the draft that it takes the place of; null: it is another. */
export interface ReplacingProposal extends ProposedChange {
  readonly from: Draft | null
}

/** What ends conflicts so that both records stay: the drafts go on under free ids, and the other `drafts` that name them name them on. */
export function keepBoth(
  conflicts: readonly DraftConflict[],
  drafts: readonly Draft[],
  isTaken: IsTaken,
): readonly ReplacingProposal[] {
  const both = conflicts.filter(canKeepBoth).map(({ draft }) => draft)
  const next = proposalsUnderFreeIds(drafts, both, isTaken)
  return next.flatMap(({ table, id, base, value, note }, at): readonly ReplacingProposal[] => {
    const old = drafts[at]
    if (!old || sameJson(old.value, value)) return []
    if (old.id === id) return [{ table, id, base, value, note, from: old }]
    return [
      { table, id: old.id, base: null, value: null, note, from: old },
      { table, id, base: null, value, note, from: null },
    ]
  })
}

function renamedForm(form: EditForm, renames: Renames): EditForm {
  if (renames.size === 0) return form
  let { texts } = form
  const entries = form.entries.map((entry) => {
    const id = renames.get(keyText(entry)) ?? entry.id
    const before = `${fieldKey({ key: entry, path: [] })}.`
    const after = `${fieldKey({ key: { ...entry, id }, path: [] })}.`
    if (id !== entry.id)
      texts = Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [
          name.startsWith(before) ? after + name.slice(before.length) : name,
          text,
        ]),
      )
    return { ...entry, id, value: entry.value && withOwnId(renamedIn(entry.value, renames), id) }
  })
  return { ...form, texts, entries }
}

/* A record says its id itself, or leaves that to its key. */
function withOwnId(value: DraftRecord, id: string): DraftRecord {
  return 'id' in value && value['id'] !== id ? { ...value, id } : value
}

/** The form with records that it adds under free ids, those of `keys`. */
export function formUnderFreeIds(form: EditForm, keys: readonly DraftKey[], isTaken: IsTaken): EditForm {
  return renamedForm(form, freeIds(keys, form.entries, isTaken))
}

/**
 * The form as it is saved: what it adds goes by ids that are free now, whatever
 * another tab has saved since it opened. A new report is named after its commitment
 * and the day of its figure; an id that somebody chose stays.
 */
export function formWithFreeIds(form: EditForm, isTaken: IsTaken): EditForm {
  const [first] = form.entries
  const isOpen = first !== undefined && isNew(first) && !form.ownId && isTaken(first, first.value)
  const named = isOpen ? renamedForm(form, freeIds([first], form.entries, isTaken)) : form
  const commitment = named.entries[0]?.id ?? ''
  const renames = new Map<string, string>()
  const given = new Set(named.entries.filter((entry) => !isNew(entry)).map(keyText))
  for (const entry of named.entries.slice(1)) {
    if (!isNew(entry)) continue
    const { table } = entry
    const day = digitsOf(textAt(entry.value, ['date']) || textAt(entry.value, ['recorded']))
    const words = table === 'reports' ? [commitment.slice(0, REPORT_STEM), day] : [entry.id]
    const id = freeId(
      words,
      (tried) => given.has(keyText({ table, id: tried })) || isTaken({ table, id: tried }, entry.value),
    )
    given.add(keyText({ table, id }))
    if (id !== entry.id) renames.set(keyText(entry), id)
  }
  return renamedForm(named, renames)
}

function isNew({ base, from, start }: EditForm['entries'][number]): boolean {
  return base === null && from === null && start === null
}
