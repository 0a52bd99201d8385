import { screenTexts } from '#src/texts/screen/texts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import { Button } from '#src/ui/button.tsx'

/** Switches between Chinese and English in place; the button is named in the language it leads to. */
export function LanguageButton() {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const other = lang === 'zh' ? 'en' : 'zh'
  return (
    <Button lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => choose('lang', other)}>
      {t.language}
    </Button>
  )
}
