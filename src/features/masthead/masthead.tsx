import { screenTexts } from '#src/texts/screen/texts.ts'
import { lazy, Suspense, useId, useState, type ReactNode } from 'react'
import type { Ledgers } from '#src/data/use-ledgers.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { InBrowser } from '#src/ui/in-browser.tsx'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { SLICE } from '#src/ui/slice.ts'
import { LanguageButton } from './language-button.tsx'
import { LedgerSelect } from './ledger-select.tsx'
import styles from './masthead.module.css'
import { OfficeLinks } from './office-links.tsx'
import { SearchField } from './search-field.tsx'
import { useTurnedOut } from './use-turned-out.ts'

const AsOfPanel = lazy(async () => ({ default: (await import('./as-of-panel.tsx')).AsOfPanel }))

export interface MastheadProps {
  readonly ledger: Ledger
  readonly list: Ledgers | null
  readonly asOf: string
  readonly today: string
  /** Further tools, placed before the language: sharing. */
  readonly children: ReactNode
}

/** The page's head: name, ledger, edition, as-of day, search and settings. On a phone one line; search and tools come below it when they are asked for. */
export function Masthead({ ledger, list, asOf, today, children }: MastheadProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const hrefFor = useHrefFor()
  const [choosingDay, setChoosingDay] = useState(false)
  const { turned, turn, root, onKeyDown } = useTurnedOut()
  const [panel, tools] = [useId(), useId()]
  const turnDay = { 'aria-expanded': choosingDay, 'aria-controls': panel, onClick: () => setChoosingDay(!choosingDay) }
  const said = t.asOf(asOf)
  const day = <InBrowser>{said}</InBrowser>
  const turner = { 'aria-controls': tools, className: styles.turner }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape puts away what is turned out, from anywhere inside it
    <header {...SLICE} ref={root} className={styles.masthead} onKeyDown={onKeyDown}>
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
          {list && list.ledgers.length > 1 ? (
            <LedgerSelect list={list} current={ledger.id} name={ledger.title[lang]} />
          ) : (
            <div>{ledger.title[lang]}</div>
          )}
          <div className={styles.meta}>
            <span className={styles.wide}>{t.edition(ledger.edition)}</span>
            <span className={styles.wide} aria-hidden="true">
              ·
            </span>
            <button type="button" className={`${styles.asof} ${styles.wide}`} {...turnDay}>
              {day}
            </button>
            <span className={styles.narrow}>{day}</span>
          </div>
        </div>
      </div>
      <Button {...turner} data-turns="search" aria-expanded={turned === 'search'} onClick={() => turn('search')}>
        <Glass />
        <span className="visually-hidden">{t.search}</span>
      </Button>
      <Button {...turner} data-turns="tools" aria-expanded={turned === 'tools'} onClick={() => turn('tools')}>
        {t.more}
      </Button>
      <div id={tools} {...SLICE} className={styles.tools} data-turned={turned}>
        <SearchField />
        <OfficeLinks />
        {children}
        <LanguageButton />
        <Button className={styles.narrow} {...turnDay}>
          {t.asOfLabel}
        </Button>
        <span className={`${styles.narrow} ${styles.below}`}>
          {ledger.title[lang]} · {t.edition(ledger.edition)}
        </span>
      </div>
      <div id={panel} className={choosingDay ? styles.below : undefined} hidden={!choosingDay}>
        {choosingDay && (
          <Suspense>
            <AsOfPanel asOf={asOf} today={today} />
          </Suspense>
        )}
      </div>
    </header>
  )
}

/** A magnifying glass. */
function Glass() {
  return (
    <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="6.5" cy="6.5" r="4.5" strokeWidth="1.6" />
      <path d="m10 10 4.5 4.5" strokeWidth="1.8" />
    </svg>
  )
}
