import { lazy, Suspense, useMemo } from 'react'
import { useDraftActions, useDrafts } from '#src/data/use-drafts.ts'
import { deskDraftsTexts } from '#src/format/desk-drafts.ts'
import { draftsTexts } from '#src/format/drafts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { useStored } from '#src/state/stored.ts'
import { navigate, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { namesOf } from '#src/format/record-names.ts'
import type { DeskPartProps } from '../desk-props.ts'
import { DraftFiles } from './draft-files.tsx'
import { DraftHistory } from './draft-history.tsx'
import { DraftList } from './draft-list.tsx'
import styles from './drafts.module.css'
import { FindCommitment } from './find-commitment.tsx'
import { PublishPanel } from './publish-panel.tsx'
import { useAct } from './use-act.ts'

const Editor = lazy(async () => ({ default: (await import('./editor/editor.tsx')).Editor }))

/** No id looks like this. */
const NEW = '+'

/** What somebody wants of the ledger before it is published: the editor of one commitment, or all drafts and the way to a new edition. */
export function DraftsPart(props: DeskPartProps) {
  const { drafted, selection, today } = props
  const { lang, t } = useTexts()
  const addressed = useView((view) => view.item)
  const { ledger } = drafted.published.index
  const { drafts } = useDrafts(ledger.id)
  /* What no address can name: a new commitment, or one that cannot be used yet. It outlives a crash. */
  const [kept, keep] = useStored(`desk-editing-${ledger.id}`, '')
  const isThere = kept === NEW || drafts.some(({ table, id }) => table === 'commitments' && id === kept)
  const item = addressed ?? (isThere ? kept : null)
  const leave = () => {
    keep('')
    if (addressed !== null) navigate({ item: null }, 'push')
    document.getElementById('main')?.focus()
  }
  if (item === null) return <Overview {...props} onEdit={keep} />
  return (
    <>
      <p className={styles.back}>
        <Button onClick={leave}>{deskDraftsTexts(lang).back}</Button>
      </p>
      <Suspense fallback={<p>{t.working}</p>}>
        <Editor item={item === NEW ? null : item} drafted={drafted} selection={selection} today={today} onDone={leave} />
      </Suspense>
    </>
  )
}

function Overview({ drafted, selection, today, onPart, onEdit }: DeskPartProps & { readonly onEdit: (item: string) => void }) {
  const { lang } = useTexts()
  const { published, opened, layer } = drafted
  const list = useDrafts(published.index.ledger.id)
  const actions = useDraftActions(published.index.ledger.id)
  const { said, say, act } = useAct()
  const nameOf = useMemo(() => namesOf([published.index.ledger, opened.index.ledger], lang), [published, opened, lang])
  const context = { drafted, selection, nameOf, actions, act, onEdit }
  return (
    <div className={styles.part}>
      <div className={styles.main}>
        <FindCommitment selection={selection} onNew={() => onEdit(NEW)} />
        <section>
          <h2>{deskDraftsTexts(lang).list}</h2>
          {list.fault && <p role="alert">{draftsTexts(lang).faults[list.fault]}</p>}
          <DraftHistory list={list} context={context} />
          <p className={styles.said} role="status" data-fault={said.isFault}>
            {said.text}
          </p>
          <DraftList drafts={list.drafts} layer={layer} context={context} />
        </section>
      </div>
      <div className={styles.side}>
        <PublishPanel drafted={drafted} today={today} onPart={onPart} list={list} />
        <DraftFiles drafts={list.drafts} context={context} today={today} say={say} />
      </div>
    </div>
  )
}
