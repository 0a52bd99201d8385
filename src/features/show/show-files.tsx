import { screenTexts } from '#src/texts/screen/texts.ts'
import { showTexts } from '#src/texts/show/texts.ts'
import { useState, type DragEvent } from 'react'
import { saveFile } from '#src/exchange/save-file.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { getKeptShow, replaceShow, useKeptShow } from '#src/state/show-store.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { Button } from '#src/ui/button.tsx'
import { CopyButton } from '#src/ui/copy-button.tsx'
import { parseAddress } from '#src/url/address.ts'
import { countNotes, sharedShow } from '#src/url/shared-show.ts'
import { formatShowCode } from '#src/url/show-code.ts'
import { formatShowFile, MOST_BYTES, readShowFile } from '#src/url/show-file.ts'
import type { Show } from '#src/url/show.ts'
import text from '#src/ui/text.module.css'
import { showFileName } from './file-name.ts'
import { FilePick } from './file-pick.tsx'
import { IncomingShow } from './incoming-show.tsx'
import { NotesChoice } from './notes-choice.tsx'
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
  const [ticked, setTicked] = useState(false)
  const noted = countNotes(show)
  const withNotes = ticked && noted > 0
  const shared = sharedShow(show, withNotes)
  const link = linkOf(shared, home)

  const accept = (next: Show, said: string) => {
    setIncoming(null)
    // The notes of another show are asked about anew.
    setTicked(false)
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
    saveFile(new Blob([formatShowFile(shared)], { type: 'application/json' }), showFileName(show.title))
    onSay(s.exported(showFileName(show.title), noted === 0 ? null : withNotes))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping a file is a second way to the button beneath
    <section
      className={styles.files}
      aria-label={s.take}
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      {show.slides.length > 0 && <NotesChoice show={show} withNotes={withNotes} onChoose={setTicked} />}
      <div className={styles.actions}>
        {show.slides.length > 0 && <Button onClick={save}>{s.exportFile}</Button>}
        <FilePick onPick={(file) => void take(file)}>{s.importFile}</FilePick>
        {link.why === null && (
          <CopyButton
            // What was said of another link, or stands there to be copied by hand, goes with it.
            key={link.address}
            text={() => link.address}
            label={s.linkLabel(noted === 0 ? null : withNotes)}
            copied={t.copied}
            failed={t.copyFailed}
          >
            {s.copyLink}
          </CopyButton>
        )}
      </div>
      {show.slides.length > 0 && link.why !== null && (
        <p className={text.quiet}>{link.why === 'long' ? s.linkTooLong(withNotes) : s.linkNoAddress}</p>
      )}
      <p className={text.quiet}>{s.importHint}</p>
      {incoming && (
        <IncomingShow
          incoming={incoming}
          onReplace={() => accept(incoming, s.replaced(incoming.slides.length))}
          onAppend={() =>
            accept({ ...show, slides: [...show.slides, ...incoming.slides] }, s.appended(incoming.slides.length))
          }
          onCancel={() => setIncoming(null)}
        />
      )}
    </section>
  )
}
