/** The promises found in a text as a table of our own columns, which an import reads back as the same commitments. */
import type { Candidate, Extraction } from '#src/desk/extract/extraction.ts'
import { titleOf } from '#src/desk/extract/title.ts'
import { choiceWord } from '#src/desk/sheet/choice-sets.ts'
import { columnOf, type ColumnId } from '#src/desk/sheet/columns.ts'
import type { SheetCell, SheetTable } from '#src/desk/sheet/workbook.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'

/** The table, and what was left out of it: what a person decides on first. */
export interface CandidatesTable {
  readonly table: SheetTable
  /** Promises that leave something open: they are in the table, with a note. */
  readonly doubtful: number
  /** Promises that the text makes twice: the second is not in the table. */
  readonly repeated: number
  /** What was achieved is no commitment, and not in the table. */
  readonly achieved: number
}

const COLUMN_WIDTHS: readonly (readonly [ColumnId, number])[] = [
  ['title', 44],
  ['summary', 44],
  ['metric', 24],
  ['comparator', 12],
  ['target', 16],
  ['upTo', 12],
  ['unit', 12],
  ['basis', 12],
  ['due', 13],
  ['lead', 18],
  ['region', 18],
  ['sector', 18],
  ['announced', 13],
  ['speaker', 18],
  ['notes', 44],
]

/** The table of an extraction. `names`: what ids stand for; ids that it does not know are left out. */
export function candidatesTable(
  { candidates }: Extraction,
  names: Pick<Ledger, 'regions' | 'sectors' | 'organisations' | 'units'>,
  announced: CalendarDate,
  lang: Language,
): CandidatesTable {
  const promised = candidates.filter(({ kind }) => kind === 'commitment')
  const once = promised.filter(({ repeats }) => repeats === null)
  const taken = new Map<string, number>()
  const rows = once.map((candidate) => {
    const cells = cellsOf(candidate, names, announced, lang)
    const title = titleBeside(candidate, taken)
    return COLUMN_WIDTHS.map(([id]) => (id === 'title' ? title : (cells[id] ?? null)))
  })
  const headings = COLUMN_WIDTHS.map(([id]) => columnOf(id)[lang])
  return {
    table: {
      name: deskArticleTexts(lang).sheet,
      rows: [headings, ...rows],
      layout: { columns: COLUMN_WIDTHS.map(([id, width]) => layoutOf(id, width)), headingRows: 1, fixedColumns: 1 },
    },
    doubtful: once.filter(({ doubts }) => doubts.length > 0).length,
    repeated: promised.length - once.length,
    achieved: candidates.length - promised.length,
  }
}

function layoutOf(id: ColumnId, width: number) {
  if (id === 'due') return { width, isDeadline: true }
  return id === 'announced' ? { width, isDay: true } : { width, wraps: true }
}

/* Two rows of one title would be one commitment: the second has its own words, or its number in brackets. */
function titleBeside({ title, text }: Candidate, taken: Map<string, number>): string {
  const own = taken.has(title) ? titleOf(text) : title
  const count = (taken.get(own) ?? 0) + 1
  taken.set(title, taken.get(title) ?? 1)
  taken.set(own, count)
  return count > 1 ? `${own} (${count})` : own
}

function cellsOf(
  candidate: Candidate,
  { regions, sectors, organisations, units }: Pick<Ledger, 'regions' | 'sectors' | 'organisations' | 'units'>,
  announced: CalendarDate,
  lang: Language,
): Partial<Readonly<Record<ColumnId, SheetCell>>> {
  const { figure, deadline, basis, comparator, speaker, doubts, unclear } = candidate
  const { listJoint, comma } = punctuationTexts(lang)
  const texts = deskArticleTexts(lang)
  const named = (things: readonly { readonly name: Ledger['units'][number]['name'] }[]) =>
    things.map(({ name }) => name[lang]).join(listJoint) || null
  const unit = units.find(({ id }) => id === figure?.unit)
  const year = basis === 'annual-rate' ? announced.slice(0, 4) : null
  const notes = [...doubts.map((doubt) => texts.doubts[doubt]), ...unclear.map(({ text }) => texts.unclear(text))]
  return {
    summary: candidate.text,
    metric: candidate.metric === '' ? null : candidate.metric,
    comparator: figure && comparator ? choiceWord('target-comparator', comparator, lang) : null,
    target: figure?.value ?? figure?.range?.low ?? figure?.factor ?? null,
    upTo: figure?.range?.high ?? null,
    unit: unit?.name[lang] ?? (figure?.factor != null ? '倍' : figure?.unitText || null),
    basis: figure?.factor != null ? choiceWord('basis', 'stock', lang) : basis && choiceWord('basis', basis, lang),
    due: deadline?.deadline ?? year,
    lead: named(organisations.filter(({ id }) => id === candidate.lead)),
    region: named(regions.filter(({ code }) => candidate.regions.includes(code))),
    sector: named(sectors.filter(({ id }) => candidate.sectors.includes(id))),
    announced,
    speaker: speaker && `${speaker.name}${comma}${speaker.role}`,
    notes: notes.join('\n') || null,
  }
}
