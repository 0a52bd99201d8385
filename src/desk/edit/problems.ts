import { punctuationTexts } from '#src/texts/punctuation/texts.ts'
import { deskEditorTexts } from '#src/texts/desk-editor/texts.ts'
import { fieldKey, unreadTexts, type EditForm } from './edit-form.ts'
import type { TriedForm } from './try-form.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { fieldFault } from './editor-words.ts'
import type { Problem } from './edit-context.ts'

/** All that stands in the way of a good draft, each once, in the order of the form's records. */
export function problemsOf(
  form: EditForm,
  { issues }: TriedForm,
  { commitments }: LedgerIndex,
  lang: Language,
): readonly Problem[] {
  const texts = deskEditorTexts(lang)
  const unread = unreadTexts(form).map(({ at }): Problem => ({
    at,
    text: texts.notUnderstood.replace(/[：:]$/, punctuationTexts(lang).stop),
    isMissing: false,
  }))
  const known = new Set(unread.map(({ at }) => fieldKey(at)))
  const [own] = form.entries
  // A proposed id gives way by itself.
  const isTaken = form.ownId && own?.start === null && own.base === null && commitments.has(own.id)
  const taken: readonly Problem[] = isTaken
    ? [{ at: { key: own, path: ['id'] }, text: texts.issue.taken, isMissing: false }]
    : []
  const rest = issues.flatMap(({ at, issue }): readonly Problem[] => {
    const name = fieldKey(at)
    if (known.has(name)) return []
    known.add(name)
    const isMissing = issue.code === 'missing' || issue.found === '[]' || issue.found === '""'
    return [{ at, text: fieldFault(issue, lang), isMissing }]
  })
  const place = new Map(form.entries.map(({ table, id }, at) => [`${table} ${id}`, at]))
  const at = ({ at: { key } }: Problem) => place.get(`${key.table} ${key.id}`) ?? 0
  return [...taken, ...unread, ...rest].sort((a, b) => at(a) - at(b))
}
