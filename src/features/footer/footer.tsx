import { screenTexts } from '#src/texts/screen/texts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import type { ReactNode } from 'react'
import { pagePath } from '#src/url/page-paths.ts'
import { SLICE } from '#src/ui/slice.ts'
import styles from './footer.module.css'
import { ThemeSelect } from './theme-select.tsx'

export interface FooterProps {
  /** The id of the ledger; null: it is not a file of this site. */
  readonly ledger: string | null
  /** The figures are made up. */
  readonly synthetic: boolean
  /** What stands at its end. */
  readonly children: ReactNode
}

/** What the figures are and are not, the page of the ledger's data, and the theme. */
export function Footer({ ledger, synthetic, children }: FooterProps) {
  const t = useTexts(screenTexts)
  const lang = useLanguage()
  return (
    <footer {...SLICE} className={styles.footer}>
      <span>{synthetic ? t.syntheticLong : t.footer}</span>
      {ledger !== null && (
        <a href={pagePath(ledger, { kind: 'data' }, lang)} target="_blank" rel="noopener noreferrer">
          {t.footerData}
        </a>
      )}
      <label>
        {t.themeLabel} <ThemeSelect />
      </label>
      {children}
    </footer>
  )
}
