import { screenTexts } from '#src/texts/screen/texts.ts'
import { deskDraftsTexts } from '#src/texts/desk-drafts/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { lazy, Suspense, useMemo, useState } from 'react'
import { useDraftActions, useDrafts } from '#src/desk/store/use-drafts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { navigate, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { recordNames } from '#src/desk/records/record-names.ts'
import type { DeskPartProps } from '#src/desk/kit/desk-props.ts'
import { DraftFiles } from './draft-files.tsx'
import { DraftHistory } from './draft-history.tsx'
import { DraftList } from './draft-list.tsx'
import type { DraftRowContext } from './draft-row.tsx'
import styles from './drafts.module.css'
import { FindCommitment } from './find-commitment.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { conflictEdits } from './conflict-edits.ts'
import { useAct } from './use-act.ts'
import { useTaken } from '#src/desk/edit/use-taken.ts'
import { AwaitedPart } from '#src/marks/silent.tsx'
import { useUnfinished } from './use-unfinished.ts'

const Editor = lazy(async () => ({ default: (await import('#src/desk/edit/editor.tsx')).Editor }))

/** No id looks like this. */
const NEW = '+'

/** What somebody wants of the ledger before it is published: the editor of one commitment, or all drafts and the way to a new edition. */
export function DraftsPart(props: DeskPartProps) {
  const { drafted, selection, today } = props
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const addressed = useView((view) => view.item)
  const { ledger } = drafted.published.index
  const { drafts } = useDrafts(ledger.id)
  /* What no address can name: a new commitment, or one that cannot be used yet. */
  const [chosen, choose] = useState({ ledger: '', item: '' })
  const own = chosen.ledger === ledger.id ? chosen.item : ''
  const isThere = own === NEW || drafts.some(({ table, id }) => table === 'commitments' && id === own)
  const item = addressed ?? (isThere ? own : null)
  const leave = () => {
    choose({ ledger: '', item: '' })
    if (addressed !== null) navigate({ item: null }, 'push')
    document.getElementById('main')?.focus()
  }
  if (item === null) return <Overview {...props} onEdit={(each) => choose({ ledger: ledger.id, item: each })} />
  return (
    <>
      <p className={styles.back}>
        <Button onClick={leave}>{deskDraftsTexts(lang).back}</Button>
      </p>
      <Suspense
        fallback={
          <AwaitedPart>
            <p>{t.working}</p>
          </AwaitedPart>
        }
      >
        <Editor
          item={item === NEW ? null : item}
          drafted={drafted}
          selection={selection}
          today={today}
          onDone={leave}
        />
      </Suspense>
    </>
  )
}

function Overview({
  drafted,
  selection,
  today,
  onPart,
  onEdit,
}: DeskPartProps & { readonly onEdit: (item: string) => void }) {
  const lang = useLanguage()
  const { published, opened, layer } = drafted
  const list = useDrafts(published.index.ledger.id)
  const isUnfinished = useUnfinished(published.index.ledger.id)
  const actions = useDraftActions(published.index.ledger.id)
  const { said, say, act } = useAct()
  const nameOf = useMemo(
    () => recordNames([published.index.ledger, opened.index.ledger], lang),
    [published, opened, lang],
  )
  const isTaken = useTaken(drafted)
  const editsFor: DraftRowContext['editsFor'] = (conflicts, side) =>
    conflictEdits(conflicts, side, list.drafts, isTaken)
  const context = { drafted, selection, nameOf, actions, editsFor, act, onEdit }
  return (
    <div className={styles.part}>
      <div className={styles.main}>
        <FindCommitment selection={selection} isUnfinished={isUnfinished} onNew={() => onEdit(NEW)} />
        <section>
          <h2>{deskDraftsTexts(lang).list}</h2>
          {list.fault && <p role="alert">{deskKeptTexts(lang).faults[list.fault]}</p>}
          <DraftHistory list={list} context={context} />
          <p className={styles.said} role="status" data-fault={said.isFault}>
            {said.text}
          </p>
          <DraftList drafts={list.drafts} layer={layer} context={context} />
        </section>
      </div>
      <div className={styles.side}>
        <PublishPanel drafted={drafted} today={today} onPart={onPart} list={list} />
        <DraftFiles drafts={list.drafts} context={context} today={today} say={say} isTaken={isTaken} />
      </div>
    </div>
  )
}
