import type { FieldChange } from '#src/desk/records/field-changes.ts'
import type { LedgerDiff, RecordDiff } from '#src/desk/records/ledger-diff.ts'
import { FRAME_ID } from '#src/desk/records/draft.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { fieldLabel, fieldText, type NameOf } from '#src/desk/records/field-words.ts'
import { labelOf } from '#src/desk/records/record-names.ts'
import type { Bounded, FieldLine, RecordLine } from './plan.ts'

/** Lines that travel to the page; the others are only counted. */
const MOST_LINES = 200
const MOST_FIELDS = 20

/** The first of many. */
export function bounded<Line>(all: readonly Line[], most = MOST_LINES): Bounded<Line> {
  return { total: all.length, lines: all.slice(0, most) }
}

/** The records that a difference adds, removes and changes, as lines. */
export function recordLines(
  { frame, records }: LedgerDiff,
  ledger: Ledger,
  nameOf: NameOf,
  lang: Language,
): Readonly<Record<RecordDiff['kind'], Bounded<RecordLine>>> {
  const of = (kind: RecordDiff['kind']) => {
    const all = records.filter((record) => record.kind === kind)
    return { total: all.length, lines: all.slice(0, MOST_LINES).map((record) => recordLine(record, nameOf, lang)) }
  }
  const changed = of('changed')
  if (frame.length === 0) return { added: of('added'), removed: of('removed'), changed }
  const own: RecordLine = {
    table: 'frame',
    id: FRAME_ID,
    label: ledger.title[lang],
    fields: fieldLines(frame, nameOf, lang),
  }
  return {
    added: of('added'),
    removed: of('removed'),
    changed: { total: changed.total + 1, lines: [own, ...changed.lines] },
  }
}

function recordLine({ table, id, before, after, fields }: RecordDiff, nameOf: NameOf, lang: Language): RecordLine {
  return {
    table,
    id,
    label: labelOf(after ?? before ?? {}, nameOf, lang) || id,
    fields: fieldLines(fields, nameOf, lang),
  }
}

function fieldLines(fields: readonly FieldChange[], nameOf: NameOf, lang: Language): Bounded<FieldLine> {
  const lines = fields.slice(0, MOST_FIELDS).map(({ path, before, after }) => {
    const field = path.findLast((step) => typeof step === 'string') ?? ''
    return {
      name: fieldLabel(path, lang),
      before: fieldText(field, before, lang, nameOf),
      after: fieldText(field, after, lang, nameOf),
    }
  })
  return { total: fields.length, lines }
}
