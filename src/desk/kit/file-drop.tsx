import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useState, type DragEvent } from 'react'
import { useLanguage } from '#src/marks/use-texts.ts'
import styles from './file-drop.module.css'

const ACCEPTED = '.xlsx,.xlsm,.xls,.et,.ods,.docx,.csv,.tsv,.json'

export interface FileDropProps {
  readonly title: string
  readonly hint: string
  readonly onFile?: (file: File) => void
  /** Takes several at once, in place of `onFile`. */
  readonly onFiles?: (files: readonly File[]) => void
}

/** A place to drop a file, or several, with a button that opens the file dialog. */
export function FileDrop({ title, hint, onFile, onFiles }: FileDropProps) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).drop
  const [isOver, setOver] = useState(false)
  const [isSeveral, setSeveral] = useState(false)
  const take = (files: FileList | null) => {
    const all = [...(files ?? [])]
    const [file, ...more] = all
    setSeveral(more.length > 0 && !onFiles)
    if (file && onFiles) onFiles(all)
    else if (file && more.length === 0) onFile?.(file)
  }
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- files are dropped on it; the button inside does the same for keyboards
    <section
      className={styles.zone}
      data-over={isOver}
      aria-label={title}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.title}>{title}</p>
      <label className={styles.choose}>
        {onFiles ? texts.chooseSeveral : texts.choose}
        <input
          type="file"
          multiple={onFiles !== undefined}
          className="visually-hidden"
          accept={ACCEPTED}
          onChange={(event) => {
            take(event.currentTarget.files)
            // The same file can be chosen again once it was changed.
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p className={styles.hint}>{hint}</p>
      <p role="status">{isSeveral && texts.several}</p>
    </section>
  )
}
