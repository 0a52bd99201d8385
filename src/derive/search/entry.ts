import type { LedgerIndex } from '#src/domain/known.ts'
import type { Citation, Text } from '#src/domain/ledger.ts'
import { knownTargets } from '#src/domain/deadline-of.ts'
import { numbersIn } from './number-words.ts'
import { buildRegionLines, coveredBy, type RegionLines } from '../regions/lines.ts'
import { normalise } from './terms.ts'
import type { Item } from '../selection/selection.ts'

/** What a query is held against: one item's words, numbers and names. */
export interface SearchEntry {
  /** Everything said of it in both languages, normalised, a line each. */
  readonly text: string
  /** The values in that text and those of its targets, baseline and reports: 30万, 300,000 and 0.3 million are one number. */
  readonly numbers: ReadonlySet<number>
  /** The Chinese texts by which it may be named in pinyin: title, regions, sectors, units. */
  readonly names: readonly string[]
}

/** The ledger's names by id, and what lies in what. */
export interface Names {
  readonly lines: RegionLines
  readonly index: LedgerIndex
}

/** The names of a ledger, made once for all its entries. */
export function buildNames(index: LedgerIndex): Names {
  return { lines: buildRegionLines(index.ledger.regions), index }
}

function named(ids: readonly string[], things: ReadonlyMap<string, { readonly name: Text }>): readonly Text[] {
  return ids.map((id) => things.get(id)?.name).filter((name) => name !== undefined)
}

/** The entry of an item: only what was known on the day of its assessment. */
export function buildEntry({ commitment, assessment }: Item, { lines, index }: Names): SearchEntry {
  const { measure, milestones, speaker, citations } = commitment
  const targets = knownTargets(commitment, assessment.asOf)
  const known = [
    commitment.title,
    ...named(coveredBy(commitment.regions, lines), index.regions),
    ...named(commitment.sectors, index.sectors),
    ...named([commitment.lead, ...commitment.supporting], index.organisations),
  ]
  const texts: readonly (Text | undefined)[] = [
    ...known,
    commitment.summary,
    measure?.metric,
    ...named(measure ? [measure.unit] : [], index.units),
    speaker?.name,
    speaker?.role,
    ...commitment.notes,
    ...milestones.map((milestone) => milestone.title),
    ...assessment.reports.map((report) => report.note),
  ]
  const baseline = measure?.baseline ?? null
  const cited: readonly Citation[] = [
    ...citations,
    ...targets.map((target) => target.citation),
    ...milestones.map((milestone) => milestone.citation),
    ...(baseline ? [baseline.citation] : []),
    ...assessment.reports.map((report) => report.citation),
  ]
  const text = normalise(
    [...texts.flatMap((each) => (each ? [each.zh, each.en] : [])), ...cited.flatMap(({ figure }) => figure ?? [])].join(
      '\n',
    ),
  )
  const values = [...targets, ...(baseline ? [baseline] : []), ...assessment.reports].flatMap(
    ({ value }) => value ?? [],
  )
  return { text, numbers: new Set([...numbersIn(text), ...values]), names: known.map((name) => name.zh) }
}
