import { useTexts } from '#src/marks/use-texts.ts'

/** The last resort: the program itself failed. Nothing is lost, and the address still says what was seen. */
export function Broken({ error }: { readonly error: Error }) {
  const { t } = useTexts()
  return (
    <main style={{ padding: 48 }} role="alert">
      <h1>{t.brokenTitle}</h1>
      <p>{t.brokenText}</p>
      <p>
        <code>{error.message}</code>
      </p>
      <p>
        <a href="" target="_self">
          {t.reload}
        </a>
      </p>
    </main>
  )
}
