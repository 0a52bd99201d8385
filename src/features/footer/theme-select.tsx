import { screenTexts } from '#src/texts/screen/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { setTheme, THEMES, useTheme } from '#src/state/theme.ts'
import styles from './footer.module.css'

/** Light, dark, or as the system is. Kept in this browser, not in the address. */
export function ThemeSelect() {
  const t = useTexts(screenTexts)
  const theme = useTheme()
  return (
    <select
      className={styles.select}
      value={theme}
      onChange={(event) => {
        const chosen = THEMES.find((each) => each === event.currentTarget.value)
        if (chosen) setTheme(chosen)
      }}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {t.theme[each]}
        </option>
      ))}
    </select>
  )
}
