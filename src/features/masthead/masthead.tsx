import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, Suspense, useId, useState, type ReactNode } from 'react'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { LanguageButton } from './language-button.tsx'
import { LedgerSelect } from './ledger-select.tsx'
import styles from './masthead.module.css'
import { OfficeLinks } from './office-links.tsx'
import { SearchField } from './search-field.tsx'

const AsOfPanel = lazy(async () => ({ default: (await import('./as-of-panel.tsx')).AsOfPanel }))

export interface MastheadProps {
  readonly ledger: Ledger
  readonly list: Ledgers | null
  readonly asOf: string
  readonly today: string
  /** Further tools, placed before the language: sharing. */
  readonly children: ReactNode
}

/** The page's head: name, ledger, edition, as-of day, search and settings. */
export function Masthead({ ledger, list, asOf, today, children }: MastheadProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const [choosingDay, setChoosingDay] = useState(false)
  const panel = useId()
  return (
    <header className={styles.masthead}>
      <div className={styles.brand}>
        <a
          className={styles.mark}
          href={hrefFor({ ...DEFAULT_VIEW, lang, ledger: list && ledger.id !== list.default ? ledger.id : null })}
          aria-label={t.appName}
        >
          <span aria-hidden="true" lang="zh-CN">
            兑<em>现</em>
          </span>
        </a>
        <div className={styles.title}>
          {list && list.ledgers.length > 1 && <LedgerSelect list={list} current={ledger.id} />}
          <div className={list && list.ledgers.length > 1 ? styles.onPaper : undefined}>{ledger.title[lang]}</div>
          <div className={styles.meta}>
            <span>{t.edition(ledger.edition)}</span>
            <span aria-hidden="true">·</span>
            <button
              type="button"
              className={styles.asof}
              aria-expanded={choosingDay}
              aria-controls={panel}
              onClick={() => setChoosingDay(!choosingDay)}
            >
              {t.asOf(asOf)}
            </button>
          </div>
        </div>
      </div>
      <div className={styles.tools}>
        <SearchField />
        <OfficeLinks />
        {children}
        <LanguageButton />
      </div>
      <div id={panel} className={choosingDay ? styles.asofPanel : undefined} hidden={!choosingDay}>
        {choosingDay && (
          <Suspense>
            <AsOfPanel asOf={asOf} today={today} />
          </Suspense>
        )}
      </div>
    </header>
  )
}
