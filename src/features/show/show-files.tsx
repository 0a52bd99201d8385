import { screenTexts } from '#src/texts/screen/texts.ts'
import { showTexts } from '#src/texts/show/texts.ts'
import { useState, type DragEvent } from 'react'
import { saveFile } from '#src/exchange/save-file.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { getKeptShow, replaceShow, useKeptShow } from '#src/state/show-store.ts'
import { absoluteAddress } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { parseAddress } from '#src/url/address.ts'
import { formatShowCode } from '#src/url/show-code.ts'
import { formatShowFile, MOST_BYTES, readShowFile } from '#src/url/show-file.ts'
import type { Show } from '#src/url/show.ts'
import text from '#src/ui/text.module.css'
import { showFileName } from './file-name.ts'
import styles from './show.module.css'

/** The link that carries a show and plays it from its first slide. */
type ShowLink = { readonly why: null; readonly address: string } | { readonly why: 'long' | 'no-address' }

function linkOf(show: Show, home: string | null): ShowLink {
  const code = formatShowCode(show)
  const first = show.slides[0]
  if (code === null || !first) return { why: 'long' }
  const address = absoluteAddress(
    { ...parseAddress(first.address).view, stage: 1, show: code, ed: null, n: null },
    home,
  )
  return address === null ? { why: 'no-address' } : { why: null, address }
}

export interface ShowFilesProps {
  readonly home: string | null
  readonly onSay: (text: string) => void
}

/** The kept show as a file and as a link: out, and in. */
export function ShowFiles({ home, onSay }: ShowFilesProps) {
  const t = useTexts(screenTexts)
  const s = useTexts(showTexts)
  const show = useKeptShow()
  const [incoming, setIncoming] = useState<Show | null>(null)
  const link = linkOf(show, home)

  const accept = (next: Show, said: string) => {
    setIncoming(null)
    onSay(replaceShow(next) ? said : s.full)
  }
  const take = async (file: File) => {
    onSay('')
    try {
      const reading =
        file.size > MOST_BYTES
          ? ({ ok: false, problem: { what: 'too-large', most: MOST_BYTES } } as const)
          : readShowFile(await file.text())
      setIncoming(null)
      if (!reading.ok) onSay(s.problem(reading.problem))
      else if (getKeptShow().slides.length === 0) accept(reading.show, s.replaced(reading.show.slides.length))
      else setIncoming(reading.show)
    } catch {
      onSay(s.unread(file.name))
    }
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    const [file] = event.dataTransfer.files
    if (file) void take(file)
  }
  const save = () => {
    saveFile(new Blob([formatShowFile(show)], { type: 'application/json' }), showFileName(show.title))
    onSay(s.exported(showFileName(show.title)))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping a file is a second way to the button beneath
    <section
      className={styles.files}
      aria-label={s.take}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <div className={styles.actions}>
        {show.slides.length > 0 && <Button onClick={save}>{s.exportFile}</Button>}
        <label className={styles.pick}>
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? []
              if (file) void take(file)
              // The same file can be chosen again.
              event.currentTarget.value = ''
            }}
          />
          {s.importFile}
        </label>
        {link.why === null && (
          <CopyButton text={() => link.address} label={s.linkLabel} copied={t.copied} failed={t.copyFailed}>
            {s.copyLink}
          </CopyButton>
        )}
      </div>
      {show.slides.length > 0 && link.why !== null && (
        <p className={text.quiet}>{link.why === 'long' ? s.linkTooLong : s.linkNoAddress}</p>
      )}
      <p className={text.quiet}>{s.importHint}</p>
      {incoming && (
        <div className={styles.notice} role="group" aria-label={s.importFile}>
          <p>{s.incoming(incoming.title, incoming.slides.length)}</p>
          <div className={styles.actions}>
            <Button onClick={() => accept(incoming, s.replaced(incoming.slides.length))}>{s.replace}</Button>
            <Button
              onClick={() =>
                accept({ ...show, slides: [...show.slides, ...incoming.slides] }, s.appended(incoming.slides.length))
              }
            >
              {s.append}
            </Button>
            <Button look="plain" onClick={() => setIncoming(null)}>
              {s.cancel}
            </Button>
          </div>
        </div>
      )}
    </section>
  )
}
