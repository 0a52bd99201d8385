/** A commitment that a table calls otherwise, as a person has said. */
import { sheetWordsTexts } from '#src/texts/sheet-words/texts.ts'
import type { Commitment } from '#src/domain/ledger.ts'
import type { ImportDraft, RowPlace } from './import-draft.ts'
import { plain } from './plain.ts'
import { noteTitle } from './task-title.ts'

/** The commitment under its new title, with a note of the old one; as it was where another has that title. Next month's table is matched by it. */
export function renamedAs(draft: ImportDraft, place: RowPlace, commitment: Commitment, title: string): Commitment {
  const { id, title: old, notes } = commitment
  const { lang } = draft.context
  if (draft.titles.has(plain(title))) return commitment
  const now = old.zh === old.en ? { zh: title, en: title } : { ...old, [lang]: title }
  const note = { zh: sheetWordsTexts('zh').formerly(old.zh), en: sheetWordsTexts('en').formerly(old.en) }
  noteTitle(draft.titles, now, { id, region: '', row: place.row })
  draft.changes.push({
    sheet: place.sheet,
    row: place.row,
    column: 'title',
    commitment: id,
    before: old[lang],
    after: title,
  })
  return { ...commitment, title: now, notes: [...notes, note] }
}
