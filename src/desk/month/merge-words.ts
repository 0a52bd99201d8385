/** What became of reporting sheets, in lines. */
import { deskSheetsTexts } from '#src/texts/desk-sheets/texts.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatDate } from '#src/format/date.ts'
import type { MergedSheets, RefusedRow } from './merge-sheets.ts'
import { faultWords } from './row-words.ts'
import type { FileTrouble } from './sort-forms.ts'

/** The lines of each list; an empty list has none. `day`: '' where no sheet was taken. */
export interface MergeLines {
  readonly day: string
  readonly filed: readonly string[]
  readonly missing: readonly string[]
  readonly refused: readonly string[]
  readonly troubles: readonly string[]
  readonly summary: string
}

/** The lines of what was merged. */
export function mergeLines(merged: MergedSheets, { organisations }: LedgerIndex, lang: Language): MergeLines {
  const texts = deskSheetsTexts(lang)
  const unit = (lead: string) => organisations.get(lead)?.name[lang] ?? lead
  const { day, filed, missing, refused, troubles, reports, known } = merged
  return {
    day: day === null ? '' : texts.dayOf(formatDate(day, lang)),
    filed: filed.map(
      (each) =>
        texts.filedLine(unit(each.lead), each.filled, each.rows) +
        (each.refused > 0 ? texts.filedRefused(each.refused) : ''),
    ),
    missing: missing.map(({ lead, rows, isEmpty }) =>
      (isEmpty ? texts.missingEmpty : texts.missingLine)(unit(lead), rows),
    ),
    refused: refused.map((each) => texts.refusedLine(each.file, each.row.row, each.row.title, rowWords(each, lang))),
    troubles: troubles.map((each) => texts.troubleLine(each.file, fileWords(each, lang))),
    summary: texts.summary({ reports: reports.length, known, refused: refused.length }),
  }
}

function rowWords({ why, about, row }: RefusedRow, lang: Language): string {
  const { fault } = deskSheetsTexts(lang)
  if (typeof why === 'object') return faultWords(why, lang)
  switch (why) {
    case 'unknown-id':
      return fault['unknown-id'](row.id)
    case 'title-differs':
      return fault['title-differs'](row.id, about)
    case 'twice-in-form':
      return fault['twice-in-form'](about)
    case 'in-two-forms':
      return fault['in-two-forms'](about)
    case 'unit-unclear':
      return fault['unit-unclear'](row.unit)
    default:
      return fault[why]
  }
}

function fileWords({ why, about }: FileTrouble, lang: Language): string {
  const { trouble } = deskSheetsTexts(lang)
  switch (why) {
    case 'no-form':
      return trouble['no-form']
    case 'unreadable':
      return about === '' ? trouble.unreadable : about
    case 'other-day':
      return trouble['other-day'](formatDate(about, lang))
    default:
      return trouble[why](about)
  }
}
