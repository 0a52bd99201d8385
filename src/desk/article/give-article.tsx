import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { useState, type DragEvent } from 'react'
import { aboutFaults, guessAbout, type AboutFault } from './article-source.ts'
import { replaceText } from './replace-text.ts'
import type { ArticleAbout, ArticleWork } from './article-work.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { AboutFields } from './about-fields.tsx'
import styles from './article.module.css'
import { LabelledField } from './labelled-field.tsx'
import { readTextFile } from './read-text-file.ts'
import type { KeptWork } from './use-article-work.ts'

const ACCEPTED = '.txt,.md,.text,.markdown,text/plain,text/markdown'

/** A first line that is short is the title, where none was given. */
function titleIn(text: string): string {
  const line = text.trimStart().split('\n')[0]?.trim() ?? ''
  return line.length <= 60 && !/[。；，]$/.test(line) ? line.replace(/^#+\s*/, '') : ''
}

export interface GiveArticleProps {
  readonly kept: KeptWork
  readonly ledger: Ledger
  readonly today: CalendarDate
  /** Called when the person asks for the text to be read. */
  readonly onRead: () => void
}

/** Where the text and its source are given. */
export function GiveArticle({ kept, ledger, today, onRead }: GiveArticleProps) {
  const lang = useLanguage()
  const texts = useTexts(deskArticleTexts)
  const { work, change } = kept
  const [isTried, setTried] = useState(false)
  const [said, say] = useState('')
  const [isOver, setOver] = useState(false)
  const faults = aboutFaults(work.text, work.about, today)
  const faultOf = (...of: readonly AboutFault[]) => {
    const found = of.find(
      (fault) => faults.includes(fault) && (isTried || fault === 'bad-link' || fault === 'date-ahead'),
    )
    return found && texts.aboutFaults[found]
  }
  const setAbout = (about: Partial<ArticleAbout>) =>
    change((before) => ({ ...before, about: { ...before.about, ...about } }), 'typing')
  const take = async (files: FileList | null) => {
    const [file, ...more] = files ?? []
    if (!file) return
    const read = more.length > 0 ? ({ ok: false, fault: 'several' } as const) : await readTextFile(file)
    if (!read.ok) {
      say(texts.files[read.fault])
      return
    }
    say([texts.give.decoded(file.name, read.encoding), ...(read.isGuess ? [texts.give.guessed] : [])].join(' '))
    change((before) => withTextAndTitle(before, read.text), 'step')
  }
  const start = () => {
    setTried(true)
    if (faults.length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    onRead()
    change(
      (before) => ({ ...before, isRead: true, about: guessAbout(before.about, before.text, gazetteerOf(ledger)) }),
      'settled',
    )
  }
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return (
    <form
      className={styles.give}
      aria-label={texts.give.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <div className={styles.giveText}>
        <LabelledField label={texts.give.text} hint={texts.give.textHint} fault={faultOf('no-text')}>
          {(links) => (
            <textarea
              {...links}
              rows={18}
              spellCheck={false}
              data-over={isOver}
              value={work.text}
              onChange={({ currentTarget: { value } }) => change((before) => withTextAndTitle(before, value), 'typing')}
              onDragEnter={over}
              onDragOver={over}
              onDragLeave={() => setOver(false)}
              onDrop={(event) => {
                setOver(false)
                // Words that are dragged from elsewhere are pasted by the browser.
                if (event.dataTransfer.files.length === 0) return
                event.preventDefault()
                void take(event.dataTransfer.files)
              }}
            />
          )}
        </LabelledField>
        <div className={styles.actions}>
          <label className={styles.choose}>
            {texts.give.choose}
            <input
              type="file"
              className="visually-hidden"
              accept={ACCEPTED}
              onChange={(event) => {
                void take(event.currentTarget.files)
                event.currentTarget.value = ''
              }}
            />
          </label>
          <span className={styles.quiet}>{texts.give.dropHint}</span>
          {work.text !== '' && (
            <span className={`${styles.quiet} ${styles.last}`}>
              {texts.give.length(formatCount(work.text.length, lang))}
            </span>
          )}
        </div>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
      <div className={styles.giveAbout}>
        <AboutFields about={work.about} ledger={ledger} faultOf={faultOf} onChange={setAbout} />
        <Button type="submit" look="strong">
          {texts.give.read}
        </Button>
      </div>
    </form>
  )
}

/** The work with another text; a title that came from the text follows it. */
function withTextAndTitle(before: ArticleWork, text: string): ArticleWork {
  const { title } = before.about
  const follows = title === '' || title === titleIn(before.text)
  return { ...replaceText(before, text), about: follows ? { ...before.about, title: titleIn(text) } : before.about }
}
