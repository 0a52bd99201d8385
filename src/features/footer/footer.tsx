import { useTexts } from '#src/marks/use-texts.ts'
import styles from './footer.module.css'
import { ThemeSelect } from './theme-select.tsx'

/** What the figures are and are not, the ledger's file, and the theme. */
export function Footer({ ledger }: { readonly ledger: string }) {
  const { t } = useTexts()
  return (
    <footer className={styles.footer}>
      <span>{t.footer}</span>
      <a href={`./ledgers/${ledger}.json`} download>
        {t.footerFile}
      </a>
      <label>
        {t.themeLabel} <ThemeSelect />
      </label>
    </footer>
  )
}
