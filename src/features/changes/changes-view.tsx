import { screenTexts } from '#src/texts/screen/texts.ts'
import { changesTexts } from '#src/texts/changes/texts.ts'
import { useChanges } from '#src/data/use-changes.ts'
import { MEMBERSHIPS, type ChangeSection, type Changes } from '#src/derive/changes/changes.ts'
import { standardSince } from '#src/derive/changes/standard-since.ts'
import { MOVEMENTS } from '#src/derive/changes/movement.ts'
import type { Selection } from '#src/derive/selection/selection.ts'
import { changesSentence } from '#src/format/changes/changes.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import type { View } from '#src/url/view.ts'
import text from '#src/ui/text.module.css'
import { AccountTable } from './account-table.tsx'
import { ChangeList } from './change-list.tsx'
import styles from './changes.module.css'
import { SpanBar } from './span-bar.tsx'

const NEWS: readonly ChangeSection[] = ['target', 'corrected', 'quiet', 'reported']

/** What changed in the selection between `since` (default: standardSince) and the as-of day: movement, apart from who joined and left, apart from what was published. `view`: as honoured by the ledger. */
export function ChangesView({ selection, view }: { readonly selection: Selection; readonly view: View }) {
  const t = useTexts(screenTexts)
  const { asOf } = selection.assessed
  const since = view.since ?? standardSince(selection.assessed)
  const inOrder = since < asOf
  const { changes, busy } = useChanges(selection, view, inOrder ? since : asOf)
  return (
    <div className={`${styles.changes} ${text.sections}`} aria-busy={inOrder && busy}>
      <SpanBar selection={selection} since={since} />
      {!inOrder ? null : changes === null ? (
        <p className={text.quiet}>{t.working}</p>
      ) : (
        <Found changes={changes} filtered={view.status.length > 0} />
      )}
    </div>
  )
}

/** The sentence, the account and the lists. */
function Found({ changes, filtered }: { readonly changes: Changes; readonly filtered: boolean }) {
  const lang = useLanguage()
  const texts = useTexts(changesTexts)
  return (
    <>
      {/* The page's heading says it; here it is only told where it changes. */}
      <p className="visually-hidden" role="status">
        {changesSentence(changes, lang)}
      </p>
      <div className={styles.columns} data-side-by-side>
        <AccountTable changes={changes} filtered={filtered} />
        <div className={styles.parts}>
          <Part title={texts.movements} names={MOVEMENTS} changes={changes} />
          <Part title={texts.memberships} names={MEMBERSHIPS} changes={changes} />
          <Part title={texts.news} names={NEWS} changes={changes} />
        </div>
      </div>
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly names: readonly ChangeSection[]
  readonly changes: Changes
}

/** Items with new reports that are listed for another change instead. */
function reportedAbove({ sections }: Changes): number {
  const above = [...MOVEMENTS, ...MEMBERSHIPS].flatMap((name) => sections.get(name) ?? [])
  return above.filter(({ reports }) => reports.length > 0).length
}

/** Some of the lists under a heading; nothing where all are empty. */
function Part({ title, names, changes }: PartProps) {
  const lang = useLanguage()
  const texts = useTexts(changesTexts)
  const { sections, before, after } = changes
  const filled = names.filter((name) => sections.has(name))
  if (filled.length === 0) return null
  const above = reportedAbove(changes)
  return (
    <section>
      <h2>{title}</h2>
      {filled.map((name) => (
        <ChangeList
          key={`${name} ${before.asOf} ${after.asOf}`}
          section={name}
          list={sections.get(name) ?? []}
          index={after.index}
          aside={name === 'reported' && above > 0 ? texts.alsoAbove(formatCount(above, lang)) : null}
        />
      ))}
    </section>
  )
}
