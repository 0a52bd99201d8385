import { screenTexts } from '#src/texts/screen/texts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { pagePath } from '#src/url/page-paths.ts'
import styles from './footer.module.css'
import { ThemeSelect } from './theme-select.tsx'

/** What the figures are and are not, the page of the ledger's data, and the theme. `ledger`: its id; null: it is not a file of this site. `synthetic`: they are made up. */
export function Footer({ ledger, synthetic }: { readonly ledger: string | null; readonly synthetic: boolean }) {
  const t = useTexts(screenTexts)
  const lang = useLanguage()
  return (
    <footer className={styles.footer}>
      <span>{synthetic ? t.syntheticLong : t.footer}</span>
      {ledger !== null && (
        <a href={pagePath(ledger, { kind: 'data' }, lang)} target="_blank" rel="noopener noreferrer">
          {t.footerData}
        </a>
      )}
      <label>
        {t.themeLabel} <ThemeSelect />
      </label>
    </footer>
  )
}
