import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useState } from 'react'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { COMPLAINT_SUBJECTS, type ComplaintLine, type ComplaintSubject } from './complaint-lines.ts'
import { OffendingRows } from './offending-rows.tsx'
import styles from './complaints.module.css'
import shared from './import.module.css'

const AT_FIRST = 6
const MORE = 100
const LEVELS = ['all', 'error', 'note'] as const
type Level = (typeof LEVELS)[number]

export interface ComplaintsProps {
  readonly fileName: string
  readonly lines: readonly ComplaintLine[]
  /** Rows in which something was left out. */
  readonly offending: number
}

/** What is wrong with a file, by weight and by subject, each with its place; and the rows to mend, as a file. */
export function Complaints({ fileName, lines, offending }: ComplaintsProps) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).complaints
  const [level, setLevel] = useState<Level>('all')
  const [subject, setSubject] = useState<ComplaintSubject | null>(null)
  const [most, setMost] = useState(AT_FIRST)
  const count = (number: number) => formatCount(number, lang)
  const levelled = level === 'all' ? lines : lines.filter((line) => line.level === level)
  const shown = subject === null ? levelled : levelled.filter((line) => line.subject === subject)
  const errors = counted(lines.filter((line) => line.level === 'error'))
  const bySubject = (each: ComplaintSubject) => counted(levelled.filter((line) => line.subject === each))
  const choose = (work: () => void) => () => {
    setMost(AT_FIRST)
    work()
  }
  if (lines.length === 0) return <p>{texts.none}</p>
  return (
    <section className={shared.block} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p role="status">{texts.summary(count(errors), count(counted(lines) - errors))}</p>
      <div className={styles.filters}>
        <div role="group" aria-label={texts.levelsName}>
          {LEVELS.map((each) => (
            <Button key={each} aria-pressed={level === each} onClick={choose(() => setLevel(each))}>
              {texts.levels[each]}
            </Button>
          ))}
        </div>
        <div role="group" aria-label={texts.subjectsName}>
          {COMPLAINT_SUBJECTS.filter((each) => subject === each || bySubject(each) > 0).map((each) => (
            <Button
              key={each}
              aria-pressed={subject === each}
              onClick={choose(() => setSubject(subject === each ? null : each))}
            >
              {texts.count(texts.subjects[each], count(bySubject(each)))}
            </Button>
          ))}
        </div>
      </div>
      {shown.length === 0 && <p>{texts.noneOfKind}</p>}
      <ul className={styles.complaints}>
        {shown.slice(0, most).map((line, place) => (
          <li key={place} data-level={line.level}>
            <span className={styles.level}>{texts.levels[line.level]}</span>
            <span className={styles.place}>{line.place}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <Button onClick={() => setMost(most + MORE)}>{texts.more(count(Math.min(MORE, shown.length - most)))}</Button>
      )}
      {offending > 0 && <OffendingRows fileName={fileName} count={offending} />}
    </section>
  )
}

/* How many cells and rows lines stand for. */
function counted(lines: readonly ComplaintLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0)
}
