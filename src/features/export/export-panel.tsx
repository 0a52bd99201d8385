import { exportedTexts } from '#src/texts/exported/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { calendarTexts } from '#src/texts/calendar/texts.ts'
import { useState, type MouseEvent } from 'react'
import { saveFile } from '#src/exchange/save-file.ts'
import { buildTable, formatHtmlTable, formatTsv } from '#src/exchange/table-text.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { useStored } from '#src/state/stored.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { getView, useHrefFor, useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { ExportButtonProps } from './export-button.tsx'
import styles from './export.module.css'

/** The ways out of the screen, each a button; what became of the last one is said below. */
export function ExportPanel({ selection, sentence, home }: ExportButtonProps) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const x = useTexts(exportedTexts)
  const [said, setSaid] = useState('')
  const { assessed, items } = selection
  const view = useView((shown) => shown.item ?? shown.view)
  const { index, asOf } = assessed
  // Two views of a day are two files.
  const fileName = (kind: string) => `duixian-${index.ledger.id}-${view}-${asOf}.${kind}`

  const run = async (work: () => Promise<string>) => {
    setSaid(t.working)
    try {
      setSaid(await work())
    } catch {
      setSaid(x.exportFailed)
    }
  }
  const picture = (kind: 'png' | 'svg') => async () => {
    const { takePicture } = await import('#src/exchange/picture.ts')
    // An open item is what one looks at.
    const shown = document.getElementById('item') ?? document.getElementById('main')
    if (shown) saveFile(await takePicture(shown, kind), fileName(kind))
    return x.saved
  }
  const table = async () => {
    const rows = [[sentence], ...buildTable(items, { index, lang, t })]
    const types = { 'text/plain': formatTsv(rows), 'text/html': formatHtmlTable(rows) }
    await navigator.clipboard.write([
      new ClipboardItem(
        Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])),
      ),
    ])
    return x.copiedRows(items.length)
  }
  const words = async () => {
    await navigator.clipboard.writeText(sentence)
    return t.copied
  }
  const calendar = async () => {
    const { buildCalendar } = await import('#src/exchange/calendar.ts')
    const { ledger, rule } = getView()
    // An entry is read years later: it leads to the item as it will stand then, whatever was filtered.
    const addressOf = (item: string) => absoluteAddress({ ...DEFAULT_VIEW, ledger, rule, lang, item }, home)
    const file = buildCalendar({ assessed, items, lang, addressOf })
    if (!file) return calendarTexts(lang).noneDated
    saveFile(new Blob([file.text], { type: 'text/calendar;charset=utf-8' }), fileName('ics'))
    return calendarTexts(lang).saved(file.dated, items.length - file.dated)
  }
  return (
    <>
      <div className={styles.row}>
        <Button onClick={() => window.print()}>{x.print}</Button>
        <Button onClick={() => void run(picture('png'))}>{x.savePng}</Button>
        <Button onClick={() => void run(picture('svg'))}>{x.saveSvg}</Button>
      </div>
      <div className={styles.row}>
        <Button onClick={() => void run(table)}>{x.copyTable}</Button>
        <Button onClick={() => void run(words)}>{x.copyWords}</Button>
        <Button onClick={() => void run(calendar)}>{calendarTexts(lang).save}</Button>
      </div>
      <DeskLink />
      <p>{x.exportHint}</p>
      <p role="status">{said}</p>
    </>
  )
}

/** Leads to the desk's own export, which makes files; nothing where one is there already. */
function DeskLink() {
  const href = useHrefFor()
  const atDesk = useView(({ view }) => view === 'desk')
  const [, keepPart] = useStored('desk-part', 'drafts')
  if (atDesk) return null
  const go = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    keepPart('export')
    // The panel goes away with the focus in it.
    if (!ctrlKey && !metaKey && !shiftKey) setTimeout(() => document.getElementById('main')?.focus())
  }
  return (
    <a href={href({ view: 'desk', item: null })} onClick={go}>
      Excel · CSV · JSON…
    </a>
  )
}
