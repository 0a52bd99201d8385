/** What tells the task of one row from those of others: its title, and with equal titles its region, metric, lead and unit. */
import type { Text } from '#src/domain/ledger.ts'
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import type { ImportDraft } from './import-draft.ts'
import { findBody, findName, splitNames, type NameMeaning, type NameIndex } from './names.ts'
import { plain } from './plain.ts'
import { readBodies } from './read-bodies.ts'
import { readTargetCell } from './read-figure-cell.ts'
import { rowUnit, type HeadingUnits } from './row-units.ts'
import { cellText } from './workbook.ts'

/** '' and [] where the row does not say. */
export interface RowIdentity {
  /** The title, or the metric where there is none. */
  readonly title: string
  readonly metric: string
  /** The wider task that it is part of. */
  readonly within: string
  /** Codes, and names that the ledger does not know; without names that may mean several. */
  readonly regions: readonly string[]
  /** The first lead, likewise. */
  readonly lead: string
  readonly unit: string
  /** The same as a title can say it. */
  readonly words: { readonly region: Text; readonly lead: Text; readonly unit: Text }
}

/** A reader of rows that looks each name up once. */
export function rowReader(draft: ImportDraft, headings: HeadingUnits): (row: DataRow) => RowIdentity {
  const { region, organisation } = draft.names
  const [regionNamed, leadNamed] = [finder(region), finder(organisation, findBody)]
  return (row) => {
    const text = (column: ColumnId) => cellText(row.cells.get(column)).trim()
    const metric = text('metric')
    const regions = namesIn(text('region'), region, regionNamed)
    const [first = ''] = readBodies(text('lead')).leads
    const whole = text('lead')
    const [lead] = namesIn('id' in leadNamed(whole) ? whole : first, organisation, leadNamed)
    const read = readTargetCell(
      row.cells.get('target') ?? null,
      rowUnit(draft, row, 'target', headings),
      draft.units,
      draft.names.unit,
    )
    const unit = 'figure' in read ? read.figure.unit : null
    const unitName = draft.names.unit.byId.get(unit?.id ?? '') ?? { zh: unit?.name ?? '', en: unit?.name ?? '' }
    return {
      title: text('title') || metric,
      metric,
      within: row.within,
      regions: regions.flatMap(({ id }) => id ?? []).toSorted(),
      lead: lead?.id ?? '',
      unit: unit?.id ?? unitName.zh,
      words: { region: joined(regions.map(({ word }) => word)), lead: lead?.word ?? joined([]), unit: unitName },
    }
  }
}

/** The same for rows whose titles, metrics and regions are. */
export function identityKey({ title, metric, within, words }: RowIdentity): string {
  return JSON.stringify([title, metric, within, words.region.zh].map(plain))
}

/** Whether two rows of one key speak of one task: their leads and units do not differ where both name any. */
export function isSameTask(a: RowIdentity, b: RowIdentity): boolean {
  const agree = (one: string, other: string) => one === '' || other === '' || plain(one) === plain(other)
  return agree(a.lead, b.lead) && agree(a.unit, b.unit)
}

interface NamedThing {
  /** Null: it may mean several. */
  readonly id: string | null
  readonly word: Text
}

function finder(index: NameIndex, find = findName): (name: string) => NameMeaning {
  const known = new Map<string, NameMeaning>()
  return (name) => {
    const found = known.get(name) ?? find(index, name)
    known.set(name, found)
    return found
  }
}

function namesIn(text: string, index: NameIndex, find: (name: string) => NameMeaning): readonly NamedThing[] {
  if (text === '') return []
  const names = 'id' in find(text) ? [text] : splitNames(text)
  return names.map((name) => {
    const found = find(name)
    const word = { zh: name, en: name }
    if ('id' in found) return { id: found.id, word: index.byId.get(found.id) ?? word }
    return { id: found.among.length > 1 ? null : name, word }
  })
}

function joined(words: readonly Text[]): Text {
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}
