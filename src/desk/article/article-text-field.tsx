import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { useState, type DragEvent } from 'react'
import { useTexts } from '#src/marks/use-texts.ts'
import { LabelledField } from './labelled-field.tsx'

export interface ArticleTextFieldProps {
  readonly text: string
  readonly fault: string | undefined
  readonly onText: (text: string) => void
  /** Called with what is dropped on the field, several files too. */
  readonly onFiles: (files: FileList) => void
}

/** Where the text is pasted, or dropped as a file. */
export function ArticleTextField({ text, fault, onText, onFiles }: ArticleTextFieldProps) {
  const { give } = useTexts(deskArticleTexts)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <LabelledField label={give.text} hint={give.textHint} fault={fault}>
      {(links) => (
        <textarea
          {...links}
          rows={18}
          spellCheck={false}
          data-over={isOver}
          value={text}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
          onDragEnter={over}
          onDragOver={over}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            setOver(false)
            // Words that are dragged from elsewhere are pasted by the browser.
            if (event.dataTransfer.files.length === 0) return
            event.preventDefault()
            onFiles(event.dataTransfer.files)
          }}
        />
      )}
    </LabelledField>
  )
}
