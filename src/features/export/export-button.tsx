import { useState } from 'react'
import type { Selection } from '#src/derive/selection.ts'
import { buildTable, formatHtmlTable, formatTsv } from '#src/exchange/table-text.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { Popover } from '#src/ui/popover.tsx'

export interface ExportButtonProps {
  readonly selection: Selection
  readonly sentence: string
}

/** Takes the view out of the screen: picture, table, sentence, paper. */
export function ExportButton(props: ExportButtonProps) {
  const { t } = useTexts()
  return (
    <Popover label={t.export} title={t.exportTitle}>
      <ExportPanel {...props} />
    </Popover>
  )
}

function ExportPanel({ selection, sentence }: ExportButtonProps) {
  const { lang, t } = useTexts()
  const [said, setSaid] = useState('')
  const { index, asOf } = selection.assessed

  const run = async (work: () => Promise<string>) => {
    setSaid(t.working)
    try {
      setSaid(await work())
    } catch {
      setSaid(t.exportFailed)
    }
  }
  const picture = (kind: 'png' | 'svg') => async () => {
    const { saveFile, takePicture } = await import('#src/exchange/picture.ts')
    // An open item is what one looks at.
    const shown = document.getElementById('item') ?? document.getElementById('main')
    if (shown) saveFile(await takePicture(shown, kind), `duixian-${index.ledger.id}-${asOf}.${kind}`)
    return t.saved
  }
  const table = async () => {
    const rows = [[sentence], ...buildTable(selection.items, { index, lang, t })]
    const types = { 'text/plain': formatTsv(rows), 'text/html': formatHtmlTable(rows) }
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])))])
    return t.copiedRows(selection.items.length)
  }
  const words = async () => {
    await navigator.clipboard.writeText(sentence)
    return t.copied
  }
  return (
    <>
      <div>
        <Button onClick={() => window.print()}>{t.print}</Button> <Button onClick={() => void run(picture('png'))}>{t.savePng}</Button>{' '}
        <Button onClick={() => void run(picture('svg'))}>{t.saveSvg}</Button>
      </div>
      <div>
        <Button onClick={() => void run(table)}>{t.copyTable}</Button> <Button onClick={() => void run(words)}>{t.copyWords}</Button>
      </div>
      <p>{t.exportHint}</p>
      <p role="status">{said}</p>
    </>
  )
}
