/** What was accepted of an article, as proposals for the ledger: commitments, facts, reports, the source and new units. */
import { parseDeadline, type CalendarDate } from '#src/domain/deadline.ts'
import type { DraftTable, ProposedChange } from '#src/desk/records/draft.ts'
import { rateDirection } from '#src/desk/grammar/read-basis.ts'
import { namesLowerLevel } from '#src/desk/sheet/falls.ts'
import type { Candidate, Section } from '#src/desk/extract/extraction.ts'
import type { Citation, Commitment, Fact, Ledger, Measure, Report, Text, Unit } from '#src/domain/ledger.ts'
import type { Comparator, FigureComparator } from '#src/domain/terms.ts'
import type { Entry } from './entry.ts'
import { articleSource, knownSource } from './article-source.ts'
import type { ArticleAbout } from './article-work.ts'

/** A candidate that was accepted; `on`: as a report on that commitment, null: as what its entry says. */
export interface Accepted {
  readonly key: string
  readonly candidate: Candidate
  readonly entry: Entry
  readonly on: Commitment | null
}

/** What is needed to make records of what was accepted. */
export interface ArticleToLedger {
  readonly about: ArticleAbout
  readonly sections: readonly Section[]
  readonly ledger: Ledger
  readonly today: CalendarDate
  /** An id that is not taken yet; the same for the same name. */
  readonly newId: (prefix: string, name: string) => string
}

/** Proposals that belong together, the source first, and the id of the record that each candidate becomes. */
export interface ArticleProposals {
  readonly proposals: readonly ProposedChange[]
  readonly saved: Readonly<Record<string, string>>
}

const both = (text: string): Text => ({ zh: text, en: text })

function proposal(table: DraftTable, value: { readonly id: string }): ProposedChange {
  return { table, id: value.id, base: null, value: { ...value }, note: '' }
}

/** A heading without its mark: ●某某市长: … → 某某市长: …. */
function headingText(heading: string): string {
  return heading.replace(/^[●■◆★▲◎○#|【\s]+/, '').trim()
}

function citationOf({ place, figure }: Candidate, source: string, sections: readonly Section[]): Citation {
  const heading = headingText(sections.find(({ index }) => index === place.section)?.heading ?? '')
  return {
    source,
    ...(heading === '' ? {} : { section: both(heading) }),
    ...(place.paragraph > 0 ? { paragraph: place.paragraph } : {}),
    ...(figure ? { figure: figure.text } : {}),
  }
}

/* What comes down by so much (下降3%) is counted as the fall that its name says: see falls.ts. */
function directionOf({ comparator, basis }: Entry, { text, figure }: Candidate): Measure['direction'] {
  if (basis === 'annual-rate') return figure?.change === 'fall' ? 'increase' : rateDirection(text, comparator)
  if (comparator === 'between' && namesLowerLevel(text)) return 'decrease'
  if (comparator !== 'at-most' && comparator !== 'less-than') return 'increase'
  return /[降减压]|cut|reduc/i.test(text) ? 'decrease' : 'hold'
}

/** A commitment; `unit`: the id and name of what it is measured in, null where it is not. */
function commitmentOf(
  candidate: Candidate,
  entry: Entry,
  unit: Pick<Unit, 'id' | 'name'> | null,
  citation: Citation,
  { about, newId }: ArticleToLedger,
): Commitment {
  const { text, figure, speaker } = candidate
  const announced = about.published
  const isMeasured = entry.kind === 'measured' && entry.value !== null && entry.basis !== null && unit !== null
  const title = both(entry.title)
  return {
    id: newId('c', entry.title),
    title,
    summary: both(text),
    kind: isMeasured ? 'measured' : entry.kind === 'milestone' ? 'milestone' : 'direction',
    ...(speaker ? { speaker: { name: both(speaker.name), role: both(speaker.role) } } : {}),
    lead: entry.lead ?? '',
    supporting: [],
    regions: entry.regions,
    sectors: entry.sectors,
    firmness: 'stated',
    announced,
    ...(isMeasured
      ? {
          measure: {
            metric: title,
            unit: unit.id,
            basis: entry.basis,
            direction: directionOf(entry, candidate),
            baseline: null,
          },
        }
      : {}),
    targets: isMeasured
      ? [
          {
            since: announced,
            comparator: entry.comparator,
            value: entry.value,
            ...(entry.upTo === null ? {} : { upTo: entry.upTo }),
            due: entry.due,
            hedged: figure?.hedged ?? false,
            citation,
          },
        ]
      : [],
    milestones: entry.kind === 'milestone' ? [{ id: 'm1', title, due: entry.due, citation }] : [],
    restates: [],
    notes: [],
    citations: [citation],
  }
}

/* A reported figure is no range: its lower end is at least so much. */
function ofFigure(comparator: Comparator): FigureComparator {
  return comparator === 'between' ? 'at-least' : comparator
}

function factOf(entry: Entry, unit: string, citation: Citation, newId: ArticleToLedger['newId']): Fact {
  return {
    id: newId('f', `${entry.title} ${entry.due ?? ''}`),
    regions: entry.regions,
    sectors: entry.sectors,
    ...(entry.lead === null ? {} : { organisation: entry.lead }),
    metric: both(entry.title),
    value: entry.value ?? 0,
    comparator: ofFigure(entry.comparator),
    unit,
    date: entry.due,
    citation,
  }
}

/** A report says how things stand: only an achieved figure in the unit of the target is its value; what is only promised again is its note. */
function reportOf(
  candidate: Candidate,
  on: Commitment,
  entry: Entry,
  citation: Citation,
  { about, today, newId }: ArticleToLedger,
): Report {
  const announced = about.published
  const described = candidate.date && parseDeadline(candidate.date.date)?.last
  const date = described && described < announced ? described : announced
  const isLevel =
    candidate.kind === 'achievement' &&
    entry.value !== null &&
    on.kind === 'measured' &&
    on.measure?.unit === entry.unit
  return {
    id: newId('r', `${on.id} ${date} ${candidate.text}`),
    commitment: on.id,
    date,
    recorded: today,
    ...(isLevel && entry.value !== null ? { value: entry.value } : {}),
    ...(isLevel && entry.comparator !== 'exactly' ? { comparator: ofFigure(entry.comparator) } : {}),
    note: both(candidate.text),
    standing:
      about.kind === 'official' || about.kind === 'speech'
        ? 'official'
        : about.kind === 'company'
          ? 'self-reported'
          : 'press',
    citation,
  }
}

/** The proposals for all that was accepted; entries must be without faults. The source is added once, and only where the ledger has it not. */
export function articleProposals(accepted: readonly Accepted[], given: ArticleToLedger): ArticleProposals {
  const { about, sections, ledger, today, newId } = given
  const known = knownSource(ledger, about)
  const source = known ?? articleSource(about, newId('s', about.title), today)
  const added = new Map<string, Unit>()
  const unitOf = ({ unit, newUnit }: Entry): Unit | null => {
    const own = ledger.units.find(
      ({ id, name }) => id === unit || (unit === null && (name.zh === newUnit || name.en === newUnit)),
    )
    if (own || newUnit === '') return own ?? null
    const made = added.get(newUnit) ?? { id: newId('u', newUnit), name: both(newUnit), additive: false }
    added.set(newUnit, made)
    return made
  }
  const saved: Record<string, string> = {}
  const records = accepted.map(({ key, candidate, entry, on }) => {
    const citation = citationOf(candidate, source.id, sections)
    const unit = on === null && (entry.kind === 'measured' || entry.kind === 'fact') ? unitOf(entry) : null
    const made = recordProposal({ key, candidate, entry, on }, unit, citation, given)
    saved[key] = made.id
    return made
  })
  const first = known || records.length === 0 ? [] : [proposal('sources', source)]
  return { proposals: [...first, ...[...added.values()].map((unit) => proposal('units', unit)), ...records], saved }
}

function recordProposal(
  { candidate, entry, on }: Accepted,
  unit: Unit | null,
  citation: Citation,
  given: ArticleToLedger,
): ProposedChange {
  if (on) return proposal('reports', reportOf(candidate, on, entry, citation, given))
  if (entry.kind === 'fact') return proposal('facts', factOf(entry, unit?.id ?? '', citation, given.newId))
  return proposal('commitments', commitmentOf(candidate, entry, unit, citation, given))
}
