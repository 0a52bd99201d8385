import { screenTexts } from '#src/texts/screen/texts.ts'
import { reloadPage } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { useTexts } from '#src/marks/use-texts.ts'

/** The last resort: the program itself failed. Nothing is lost, and the address still says what was seen. */
export function Broken({ error }: { readonly error: Error }) {
  const t = useTexts(screenTexts)
  return (
    <main style={{ padding: 48 }} role="alert">
      <h1>{t.brokenTitle}</h1>
      <p>{t.brokenText}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <p>
        <Button onClick={reloadPage}>{t.reload}</Button>
      </p>
    </main>
  )
}
