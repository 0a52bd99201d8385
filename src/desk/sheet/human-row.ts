/** One commitment as a row that people work in. */
import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { progressReported } from '#src/derive/progress-said.ts'
import { shareCells } from '#src/derive/share-said.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import type { Assessment } from '#src/domain/assessment.ts'
import type { Interval } from '#src/domain/interval.ts'
import { ratePoints } from '#src/domain/rate-distance.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { bucketOf } from '#src/derive/status-strip.ts'
import { stepsWords } from '#src/format/progress-words.ts'
import { statusWord } from '#src/format/words.ts'
import { choiceWord } from './choice-sets.ts'
import { COLUMN_IDS, type ColumnId } from './columns.ts'
import type { LedgerNames } from './ledger-names.ts'
import { nameCell, type NameIndex } from './names.ts'
import type { SheetCell, SheetRow } from './workbook.ts'

/** What a row is written with. */
export interface RowContext {
  readonly names: LedgerNames
  readonly sources: ReadonlyMap<string, Ledger['sources'][number]>
  readonly lang: Language
}

/** The cells of a commitment by column; `number` is the row's place in the table, from 1. */
export function humanCells(
  { commitment, assessment }: Item,
  number: number,
  { names, sources, lang }: RowContext,
): Readonly<Record<ColumnId, SheetCell>> {
  const { measure, speaker } = commitment
  const target = assessment.target ?? commitment.targets.at(-1)
  const list = (index: NameIndex, ids: readonly string[]) =>
    ids.map((id) => nameCell(index, id, lang)).join(punctuationTexts(lang).listJoint) || null
  const shares = shareCells(commitment, assessment)
  const cited = [...new Set(commitment.citations.map(({ source }) => source))]
  return {
    number,
    title: commitment.title[lang],
    summary: commitment.summary[lang],
    metric: measure?.metric[lang] ?? null,
    comparator: target ? choiceWord('target-comparator', target.comparator, lang) : null,
    target: target?.value ?? null,
    upTo: target?.upTo ?? null,
    unit: measure ? nameCell(names.unit, measure.unit, lang) : null,
    basis: measure ? choiceWord('basis', measure.basis, lang) : null,
    due: target ? target.due : (assessment.deadline?.last ?? null),
    baseline: measure?.baseline?.value ?? null,
    'baseline-date': measure?.baseline?.date ?? null,
    latest: assessment.figure?.value ?? null,
    'latest-date': assessment.figure?.report.date ?? assessment.reports.at(-1)?.date ?? null,
    progress: assessment.reports.at(-1)?.note?.[lang] ?? null,
    stage: assessment.stage ? choiceWord('stage', assessment.stage.stage, lang) : null,
    status: statusWord(bucketOf(assessment), lang),
    completion: rounded(shares.attainment, 100, 1000) ?? unreportedSteps(assessment, lang),
    increment: rounded(shares.increment, 100, 1000),
    gap: gapOf(assessment, commitment),
    lead: nameCell(names.organisation, commitment.lead, lang),
    supporting: list(names.organisation, commitment.supporting),
    region: list(names.region, commitment.regions),
    sector: list(names.sector, commitment.sectors),
    kind: choiceWord('kind', commitment.kind, lang),
    announced: commitment.announced,
    series: commitment.series ?? null,
    speaker: speaker ? `${speaker.name[lang]}${punctuationTexts(lang).comma}${speaker.role[lang]}` : null,
    source: cited.map((id) => sources.get(id)?.title[lang] ?? id).join(punctuationTexts(lang).semicolon),
    notes: commitment.notes.map((note) => note[lang]).join('\n') || null,
    id: commitment.id,
  }
}

/** In words that nothing was reported of an item's steps; null: something was, or it has none. */
export function unreportedSteps(assessment: Assessment, lang: Language): string | null {
  const said = progressReported(assessment)
  return said.by === 'steps' && said.reached === null ? stepsWords(said, lang) : null
}

/* V2 less V3; of a yearly rate how many points its figure lies off its target. */
function gapOf({ target, figure, gapPoints }: Item['assessment'], { measure }: Item['commitment']): SheetCell {
  if (measure?.basis !== 'annual-rate') return rounded(gapPoints, 1, 10)
  return target && figure ? ratePoints(measure, target, figure) : null
}

/** The cells in the order of the sheet. */
export function humanRow(cells: Readonly<Record<ColumnId, SheetCell>>): SheetRow {
  return COLUMN_IDS.map((id) => cells[id])
}

/* One number, or both ends where it is uncertain. */
function rounded(interval: Interval | null, scale: number, precision: number): SheetCell {
  if (interval === null) return null
  const [low, high] = [interval.low, interval.high].map((end) => Math.round(end * scale * precision) / precision)
  return low === high ? (low ?? null) : `${low}–${high}`
}
