import { deskImportTexts } from '#src/texts/desk-import/texts.ts'
import { useState } from 'react'
import { formatCount } from '#src/numbers/number.ts'
import { useLanguage } from '#src/marks/use-texts.ts'
import { Button } from '#src/ui/button.tsx'
import text from '#src/ui/text.module.css'
import type { Bounded, FigureLine } from './plan.ts'
import shared from './import.module.css'
import styles from './figures.module.css'

const AT_FIRST = 5
const MORE = 50
const COLUMNS = ['task', 'target', 'due', 'latest'] as const

/** What was read of each task, beside which a person lays the table; nothing where nothing was. */
export function Figures({ figures }: { readonly figures: Bounded<FigureLine> }) {
  const lang = useLanguage()
  const { figures: texts, preview } = deskImportTexts(lang)
  const [most, setMost] = useState(AT_FIRST)
  const { total, lines } = figures
  if (total === 0) return null
  const count = (number: number) => formatCount(number, lang)
  return (
    <section className={shared.block} aria-label={texts.title}>
      <h3>{texts.heading(count(total))}</h3>
      <table className={styles.figures}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {texts.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, most).map((line) => (
            <Row key={line.id} line={line} />
          ))}
        </tbody>
      </table>
      {lines.length > most && (
        <Button onClick={() => setMost(most + MORE)}>{preview.more(count(Math.min(MORE, lines.length - most)))}</Button>
      )}
      {lines.length <= most && total > lines.length && (
        <p className={text.quiet}>{preview.cut(count(total - lines.length))}</p>
      )}
    </section>
  )
}

function Row({ line }: { readonly line: FigureLine }) {
  const { columns, isNew, noNumber, noLatest, asBefore } = deskImportTexts(useLanguage()).figures
  const { title, target, due, latest, day } = line
  return (
    <tr>
      <th scope="row">
        {title}
        {line.isNew && <span className={styles.new}>{isNew}</span>}
      </th>
      <td data-label={columns.target}>{target === '' ? <span className={text.quiet}>{noNumber}</span> : target}</td>
      <td data-label={columns.due}>{due}</td>
      <td data-label={columns.latest}>
        {day === '' ? (
          <span className={text.quiet}>{line.isNew ? noLatest : asBefore}</span>
        ) : (
          <>
            {latest === '' ? <span className={text.quiet}>{noNumber}</span> : latest}{' '}
            <span className={text.quiet}>{day}</span>
          </>
        )}
      </td>
    </tr>
  )
}
