import { deskLocalTexts } from '#src/texts/desk-local/texts.ts'
import { useState } from 'react'
import type { OwnLedger } from '#src/desk/store/desk-stores.ts'
import { localLedgers } from './local-ledgers.ts'
import { saveFile } from '#src/exchange/save-file.ts'
import { formatDate } from '#src/format/date.ts'
import { formatFileSize } from '#src/format/file-size.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import text from '#src/ui/text.module.css'
import styles from './local.module.css'

export interface LocalRowProps {
  readonly own: OwnLedger
  /** It is the ledger on screen. */
  readonly isOpen: boolean
  readonly onRemove: () => void
}

/** One own ledger: what it is, and what can be done with it. */
export function LocalRow({ own: { id, title, edition, synthetic, bytes }, isOpen, onRemove }: LocalRowProps) {
  const lang = useLanguage()
  const texts = useTexts(deskLocalTexts)
  const hrefFor = useHrefFor()
  const [isGone, setGone] = useState(false)
  const download = async () => {
    const file = await localLedgers.read(id).catch(() => null)
    setGone(file === null)
    if (file) saveFile(new Blob([file], { type: 'application/json' }), `${id}.json`)
  }
  const name = title[lang]
  return (
    <li>
      <div>
        <p className={styles.title}>
          <a href={hrefFor({ ...DEFAULT_VIEW, lang, ledger: id })} aria-label={texts.open(name)}>
            {name}
          </a>
          {synthetic && <span className={styles.mark}>{texts.fictional}</span>}
          {isOpen && <span className={styles.mark}>{texts.isOpen}</span>}
        </p>
        <p className={text.quiet}>{texts.edition(formatDate(edition, lang), formatFileSize(bytes, lang))}</p>
      </div>
      <div className={styles.actions}>
        <Button aria-label={texts.downloadOf(name)} onClick={() => void download()}>
          {texts.download}
        </Button>
        <Button aria-label={texts.removeOf(name)} onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
      <p role="alert">{isGone && texts.gone}</p>
    </li>
  )
}
