/** Giving an article: the text and what is said about it, and whether that is enough to read it. */
import { useState } from 'react'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import type { CalendarDate } from '#src/domain/deadline.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { deskArticleTexts } from '#src/texts/desk-article/texts.ts'
import { aboutFaults, guessAbout, type AboutFault } from './article-source.ts'
import type { ArticleAbout, ArticleWork } from './article-work.ts'
import { readTextFile } from './read-text-file.ts'
import { replaceText } from './replace-text.ts'
import type { KeptWork } from './use-article-work.ts'

/** What the form of an article is given. */
export interface GivingOptions {
  readonly kept: KeptWork
  readonly ledger: Ledger
  readonly today: CalendarDate
  /** Called when the person asks for the text to be read. */
  readonly onRead: () => void
}

/** What the form of an article shows and does. */
export interface Giving {
  /** What became of the last file; '' before any. */
  readonly said: string
  /** The sentence for the first of these faults that is to be shown: a missing thing only once somebody wanted the text read. */
  readonly faultOf: (...of: readonly AboutFault[]) => string | undefined
  readonly setText: (text: string) => void
  readonly setAbout: (about: Partial<ArticleAbout>) => void
  /** Takes the text of a file that was chosen or dropped; what is wrong with it is said. */
  readonly takeFile: (files: FileList | null) => void
  /** Has the text read, or goes to the first thing that is missing. */
  readonly start: () => void
}

/** The text and its source as they are given. */
export function useGiving({ kept: { work, change }, ledger, today, onRead }: GivingOptions): Giving {
  const texts = useTexts(deskArticleTexts)
  const [isTried, setTried] = useState(false)
  const [said, say] = useState('')
  const faults = aboutFaults(work.text, work.about, today)
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
  return {
    said,
    faultOf: (...of) => {
      const found = of.find(
        (fault) => faults.includes(fault) && (isTried || fault === 'bad-link' || fault === 'date-ahead'),
      )
      return found && texts.aboutFaults[found]
    },
    setText: (text) => change((before) => withTextAndTitle(before, text), 'typing'),
    setAbout: (about) => change((before) => ({ ...before, about: { ...before.about, ...about } }), 'typing'),
    // Reading a file never rejects: what is wrong with it is in the result.
    takeFile: (files) => void take(files),
    start: () => {
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
    },
  }
}

/** A first line that is short is the title, where none was given. */
function titleIn(text: string): string {
  const line = text.trimStart().split('\n')[0]?.trim() ?? ''
  return line.length <= 60 && !/[。；，]$/.test(line) ? line.replace(/^#+\s*/, '') : ''
}

/** The work with another text; a title that came from the text follows it. */
function withTextAndTitle(before: ArticleWork, text: string): ArticleWork {
  const { title } = before.about
  const follows = title === '' || title === titleIn(before.text)
  return { ...replaceText(before, text), about: follows ? { ...before.about, title: titleIn(text) } : before.about }
}
