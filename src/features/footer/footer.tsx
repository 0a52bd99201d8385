import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import styles from './footer.module.css'
import { ThemeSelect } from './theme-select.tsx'

/** What the figures are and are not, the ledger's file, and the theme. `ledger`: its id; null: it is not a file of this site. `synthetic`: they are made up. */
export function Footer({ ledger, synthetic }: { readonly ledger: string | null; readonly synthetic: boolean }) {
  const t = useTexts(screenTexts)
  return (
    <footer className={styles.footer}>
      <span>{synthetic ? t.syntheticLong : t.footer}</span>
      {ledger !== null && (
        <a href={`./ledgers/${ledger}.json`} download>
          {t.footerFile}
        </a>
      )}
      <label>
        {t.themeLabel} <ThemeSelect />
      </label>
    </footer>
  )
}
