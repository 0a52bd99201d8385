import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useState } from 'react'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import { COMPLAINT_SUBJECTS, type ComplaintLine } from './complaint-lines.ts'
import { OffendingRows } from './offending-rows.tsx'
import styles from './complaints.module.css'
import shared from './import.module.css'

const AT_FIRST = 6
const MORE = 100

export interface ComplaintsProps {
  readonly fileName: string
  readonly lines: readonly ComplaintLine[]
  /** Rows in which something was left out. */
  readonly offending: number
}

/** What is wrong with a file, by weight and by subject: what was not taken in sight, each with its place, and the rows to mend as a file; what was read all the same as one line a subject, that opens. */
export function Complaints({ fileName, lines, offending }: ComplaintsProps) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).complaints
  const count = (number: number) => formatCount(number, lang)
  const errors = lines.filter(({ level }) => level === 'error')
  const notes = lines.filter(({ level }) => level === 'note')
  if (lines.length === 0) return <p>{texts.none}</p>
  return (
    <section className={shared.block} aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p role="status">{texts.summary(count(counted(errors)), count(counted(notes)))}</p>
      <Subjects lines={errors} isOpen />
      {offending > 0 && <OffendingRows fileName={fileName} count={offending} />}
      <Subjects lines={notes} isOpen={false} />
    </section>
  )
}

interface SubjectsProps {
  /** Of one level. */
  readonly lines: readonly ComplaintLine[]
  readonly isOpen: boolean
}

function Subjects({ lines, isOpen }: SubjectsProps) {
  return COMPLAINT_SUBJECTS.map((subject) => {
    const own = lines.filter((line) => line.subject === subject)
    const [first] = own
    return first && <Subject key={subject} first={first} lines={own} isOpen={isOpen} />
  })
}

function Subject({ first, lines, isOpen }: SubjectsProps & { readonly first: ComplaintLine }) {
  const lang = useLanguage()
  const texts = deskImportTexts(lang).complaints
  const [most, setMost] = useState(AT_FIRST)
  const { level, subject } = first
  const count = (number: number) => formatCount(number, lang)
  return (
    <details className={styles.subject} open={isOpen || undefined}>
      <summary data-level={level}>
        <span className={styles.level}>{texts.levels[level]}</span>
        <span className={styles.name}>{texts.count(texts.subjects[subject], count(counted(lines)))}</span>
        <span className={styles.gist} aria-hidden="true">
          {first.text}
        </span>
      </summary>
      <ul>
        {lines.slice(0, most).map((line, place) => (
          <li key={place}>
            <span className={styles.place}>{line.place}</span>
            <span>{line.text}</span>
          </li>
        ))}
      </ul>
      {lines.length > most && (
        <Button onClick={() => setMost(most + MORE)}>{texts.more(count(Math.min(MORE, lines.length - most)))}</Button>
      )}
    </details>
  )
}

/* How many cells and rows lines stand for. */
function counted(lines: readonly ComplaintLine[]): number {
  return lines.reduce((sum, { count }) => sum + count, 0)
}
