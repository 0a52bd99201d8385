import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import type { Screen } from '#src/texts/screen/texts.ts'
import { progressReported } from '#src/derive/progress-said.ts'
import { shareCells } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Interval } from '#src/domain/interval.ts'
import { shareTexts } from '#src/texts/shares/texts.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import { ratePoints } from '#src/domain/rate-distance.ts'
import type { Language } from '#src/domain/terms.ts'
import { guardFormula } from '#src/lib/formula-guard.ts'
import { stepsWords } from '#src/format/progress-words.ts'
import { statusWord } from '#src/format/words.ts'
import { bucketOf } from '#src/derive/status-strip.ts'

/** A cell: text, or a plain number in base units; null: unknown, an empty cell. */
export type Cell = string | number | null

export interface TableWords {
  readonly index: LedgerIndex
  readonly lang: Language
  readonly t: Screen
}

/** V4 as a number; of a yearly rate its distance from the target in the unit of the measure; null where it is none or not exact. */
function gapOf({ measure }: Commitment, { gapPoints, target, figure }: Assessment): number | null {
  if (measure?.basis === 'annual-rate') return target && figure && ratePoints(measure, target, figure)
  return gapPoints && gapPoints.low === gapPoints.high ? Math.round(gapPoints.low * 10) / 10 : null
}

/** A share in per cent as a number; of an uncertain one both ends. */
function percentCell(share: Interval | null): Cell {
  if (share === null) return null
  const [low, high] = [share.low, share.high].map((end) => Math.round(end * 1e5) / 1e3)
  return low === high ? (low ?? null) : `${low}–${high}`
}

/** The selection as rows of cells under a header; percentages and points as numbers. */
export function buildTable(items: readonly Item[], { index, lang, t }: TableWords): readonly (readonly Cell[])[] {
  const { columns } = t
  const names = (table: readonly { readonly id: string; readonly name: Record<Language, string> }[]) =>
    new Map(table.map(({ id, name }) => [id, name[lang]]))
  const regions = new Map(index.ledger.regions.map(({ code, name }) => [code, name[lang]]))
  const [sectors, units, organisations] = [
    names(index.ledger.sectors),
    names(index.ledger.units),
    names(index.ledger.organisations),
  ]
  const joint = punctuationTexts(lang).listJoint
  const { heads } = shareTexts(lang)
  const header = [
    columns.title,
    columns.region,
    columns.sector,
    columns.unit,
    columns.target,
    t.unitColumn,
    columns.latest,
    t.reportDate,
    heads.attainment,
    heads.increment,
    columns.gap,
    columns.status,
    columns.due,
    'id',
  ]
  const rows = items.map(({ commitment, assessment }): readonly Cell[] => {
    const { target, figure } = assessment
    const shares = shareCells(commitment, assessment)
    const said = progressReported(assessment)
    return [
      commitment.title[lang],
      commitment.regions.map((code) => regions.get(code) ?? code).join(joint),
      commitment.sectors.map((id) => sectors.get(id) ?? id).join(joint),
      organisations.get(commitment.lead) ?? commitment.lead,
      target && target.upTo !== undefined ? `${target.value}–${target.upTo}` : (target?.value ?? null),
      commitment.measure ? (units.get(commitment.measure.unit) ?? commitment.measure.unit) : null,
      said.by === 'steps' ? stepsWords(said, lang) : (figure?.value ?? null),
      figure?.report.date ?? null,
      percentCell(shares.attainment),
      percentCell(shares.increment),
      gapOf(commitment, assessment),
      statusWord(bucketOf(assessment), lang),
      target?.due ?? assessment.deadline?.last ?? null,
      commitment.id,
    ]
  })
  return [header, ...rows]
}

const flat = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : cell === null ? '' : guardFormula(cell).replace(/[\t\r\n]+/g, ' ')

/** Rows as tab-separated text, which Excel and WPS paste as cells. */
export function formatTsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => row.map(flat).join('\t')).join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)

/** The same rows as an HTML table, which keeps the types: texts stay texts. */
export function formatHtmlTable(rows: readonly (readonly Cell[])[]): string {
  const cell = (each: Cell) =>
    typeof each === 'number' ? `<td>${each}</td>` : `<td style="mso-number-format:'\\@'">${escaped(flat(each))}</td>`
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
}
