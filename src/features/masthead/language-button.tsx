import { LANGUAGE_TAGS, nextLanguage } from '#src/domain/languages.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'

/** Switches between Chinese and English in place; the button is named in the language it leads to. */
export function LanguageButton() {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const next = nextLanguage(lang)
  return (
    <Button lang={LANGUAGE_TAGS[next]} onClick={() => choose('lang', next)}>
      {t.language}
    </Button>
  )
}
