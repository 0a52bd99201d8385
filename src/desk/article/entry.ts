/** A candidate as it would go into the ledger: what was proposed, with what the person changed, and what is still missing. */
import { isDeadlineText, parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { Interval } from '#src/domain/interval.ts'
import { readBareRange } from '#src/desk/grammar/bare-range.ts'
import { readDates, readTypedDeadlines } from '#src/desk/grammar/read-deadlines.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Basis, Comparator } from '#src/domain/terms.ts'
import type { ArticleAbout, CandidateEdit, EntryKind } from './article-work.ts'

/** What keeps a candidate from going into the ledger. date-ahead: a fact of a day to come. */
export const ENTRY_FAULTS = [
  'no-title',
  'no-value',
  'no-upper',
  'no-unit',
  'no-basis',
  'due-unread',
  'due-past',
  'date-ahead',
  'no-region',
  'no-sector',
  'no-lead',
] as const
/** One of them. */
export type EntryFault = (typeof ENTRY_FAULTS)[number]

/** Fields as the ledger wants them; those that could not be read are null. */
export interface Entry {
  readonly title: string
  readonly kind: EntryKind
  readonly value: number | null
  readonly comparator: Comparator
  /** The upper end of a range; null: one number, or none that could be read. */
  readonly upTo: number | null
  /** What the number of a commitment counts; null: nobody has said. */
  readonly basis: Basis | null
  /** A unit of the ledger; null: `newUnit` is to be added. */
  readonly unit: string | null
  readonly newUnit: string
  readonly due: string | null
  readonly regions: readonly string[]
  readonly sectors: readonly string[]
  readonly lead: string | null
  readonly faults: readonly EntryFault[]
}

function kindOf({ kind, figure, deadline }: Candidate): EntryKind {
  if (kind === 'achievement') return 'fact'
  if (figure) return 'measured'
  return deadline ? 'milestone' : 'direction'
}

/** What the extractor proposes, in the form in which it is edited. `write`: a number as the reader writes it. */
export function proposedEdit(
  candidate: Candidate,
  about: ArticleAbout,
  write: (value: number) => string,
): CandidateEdit {
  const { title, figure, unit, deadline, date, regions, sectors, lead, because } = candidate
  const kind = kindOf(candidate)
  const isFactor = figure !== null && figure.factor !== null
  const value = figure?.value ?? figure?.range?.low ?? figure?.factor ?? null
  // One who governs another place does not speak for the article's.
  const isElsewhere = because.includes('E12') && about.region !== '' && !regions.includes(about.region)
  const range = figure?.range ?? null
  const year = about.published.slice(0, 4)
  const due = deadline?.deadline ?? (candidate.basis === 'annual-rate' ? year : '')
  return {
    title,
    kind,
    value: value === null ? '' : write(value),
    comparator: candidate.comparator ?? 'at-least',
    upTo: range ? write(range.high) : '',
    // So many times a baseline is a level.
    basis: isFactor ? 'stock' : (candidate.basis ?? ''),
    unit: unit ?? '',
    newUnit: unit === null ? (isFactor ? '倍' : (figure?.unitText ?? '')) : '',
    due: kind === 'fact' ? (date?.date ?? '') : due,
    regions: regions.length > 0 || about.region === '' ? regions : [about.region],
    sectors: sectors.length > 0 || about.sector === '' ? sectors : [about.sector],
    lead: lead ?? (isElsewhere ? '' : about.lead),
  }
}

/** A number as a person types it: 300000, 300,000, 30万, 0.3 million; null where it is none. */
export function typedNumber(text: string): number | null {
  const bare = text.trim().replaceAll(/[,，\s](?=\d{3}(?!\d))/g, '')
  if (/^[-−]?\d+(?:\.\d+)?$/.test(bare)) return Number(bare.replace('−', '-'))
  const [reading, more] = readFigures(text)
  return reading?.understood === true && more === undefined ? reading.value : null
}

/** A range as a person types it into the field of one number: 4.5%—5%, 3至5亿; null where it is none. */
export function typedRange(text: string): Interval | null {
  const [reading, more] = readFigures(text)
  return readBareRange(text) ?? (reading?.understood === true && more === undefined ? reading.range : null)
}

/** A deadline as a person types it: 2027, 2026-06, 2029/2031, 2027年底, 三年内; null where it is none. */
export function typedDue(text: string, announced: CalendarDate, isPast: boolean): string | null {
  const bare = text.trim()
  if (isDeadlineText(bare)) return bare
  if (isPast) return readDates(bare, announced)[0]?.date ?? null
  return readTypedDeadlines(bare, announced)[0]?.deadline ?? null
}

/** The ids of a list that the ledger has, each once. */
function known(ids: readonly string[], has: (id: string) => boolean): readonly string[] {
  return [...new Set(ids)].filter(has)
}

/** The look-ups of a ledger that entries are checked with; build it once a ledger. */
export interface EntryNames {
  readonly regions: ReadonlySet<string>
  readonly sectors: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
  readonly units: ReadonlySet<string>
}

/** The ids that a ledger has. */
export function entryNames({ regions, sectors, organisations, units }: Ledger): EntryNames {
  const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id))
  return {
    regions: new Set(regions.map(({ code }) => code)),
    sectors: ids(sectors),
    organisations: ids(organisations),
    units: ids(units),
  }
}

/* The number or range of an edit. What was achieved has no range: its lower end is at least so much. */
function amountOf(edit: CandidateEdit): Pick<Entry, 'value' | 'upTo' | 'comparator'> {
  const isRange = edit.comparator === 'between'
  const range = typedRange(edit.value)
  const value = range ? range.low : typedNumber(edit.value)
  if (edit.kind === 'fact') return { value, upTo: null, comparator: isRange || range ? 'at-least' : edit.comparator }
  if (range) return { value, upTo: range.high, comparator: 'between' }
  const upTo = isRange ? typedNumber(edit.upTo) : null
  return { value, upTo, comparator: edit.comparator }
}

/** Reads an edit. `announced`: the day of the article; `names`: what the ledger has now. */
export function entryFromEdit(edit: CandidateEdit, announced: CalendarDate, names: EntryNames): Entry {
  const { kind } = edit
  const isFact = kind === 'fact'
  const counts = isFact || kind === 'measured'
  const due = edit.due.trim() === '' ? null : typedDue(edit.due, announced, isFact)
  const entry = {
    title: edit.title.trim(),
    kind,
    ...(counts ? amountOf(edit) : { value: null, upTo: null, comparator: edit.comparator }),
    basis: kind === 'measured' && edit.basis !== '' ? edit.basis : null,
    unit: names.units.has(edit.unit) ? edit.unit : null,
    newUnit: edit.newUnit.trim(),
    due,
    regions: known(edit.regions, (id) => names.regions.has(id)),
    sectors: known(edit.sectors, (id) => names.sectors.has(id)),
    lead: names.organisations.has(edit.lead) ? edit.lead : null,
  }
  const last = due === null ? null : (parseDeadline(due)?.last ?? null)
  const wrong: Readonly<Record<EntryFault, boolean>> = {
    'no-title': entry.title === '',
    'no-value': counts && entry.value === null,
    'no-upper':
      kind === 'measured' &&
      entry.comparator === 'between' &&
      !((entry.upTo ?? -Infinity) > (entry.value ?? -Infinity)),
    'no-basis': kind === 'measured' && entry.basis === null,
    'no-unit': counts && entry.unit === null && entry.newUnit === '',
    'due-unread': edit.due.trim() !== '' && due === null,
    'due-past': kind === 'measured' && last !== null && last <= announced,
    'date-ahead': isFact && due !== null && (parseDeadline(due)?.first ?? '') > announced,
    'no-region': entry.regions.length === 0,
    'no-sector': !isFact && entry.sectors.length === 0,
    'no-lead': !isFact && entry.lead === null,
  }
  return { ...entry, faults: ENTRY_FAULTS.filter((fault) => wrong[fault]) }
}
