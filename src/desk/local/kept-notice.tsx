import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { deskKeptTexts } from '#src/texts/desk-kept/texts.ts'
import { useState } from 'react'
import { localLedgers, type KeptLocal } from './local-ledgers.ts'
import { usePublishedIds } from '#src/data/use-ledgers.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import styles from './local.module.css'

/** That a file is now an own ledger: where to see it, what id it goes by, and the way back where it took another's place. */
export function KeptNotice({ kept: { own, givenId, former } }: { readonly kept: KeptLocal }) {
  const lang = useLanguage()
  const texts = useTexts(deskKeptTexts)
  const { taken } = useTexts(deskImportTexts)
  const hrefFor = useHrefFor()
  const embed = useView((view) => view.embed)
  const published = usePublishedIds()
  const [back, setBack] = useState<ArrayBuffer | null>(former)
  const [failure, setFailure] = useState('')
  const isBack = former !== null && back === null
  const title = own.title[lang]
  const putBack = async (bytes: ArrayBuffer) => {
    const result = await localLedgers.keep(bytes, published, new AbortController().signal)
    if (result.ok) setBack(null)
    setFailure(result.ok ? '' : texts.faults[result.why === 'malformed' ? 'failed' : result.why])
  }
  return (
    <div className={styles.notice}>
      <div role="status">
        <p>{isBack ? taken.backAgain : former ? texts.replaced(title) : texts.kept(title)}</p>
        {givenId !== null && <p>{texts.renamed(givenId, own.id)}</p>}
      </div>
      <div className={styles.actions}>
        <a href={hrefFor({ ...DEFAULT_VIEW, lang, embed, ledger: own.id })}>{taken.openOwn}</a>
        {back && <Button onClick={() => void putBack(back)}>{taken.undoReplace}</Button>}
      </div>
      <p role="alert">{failure}</p>
    </div>
  )
}
