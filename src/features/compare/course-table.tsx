import { screenTexts } from '#src/texts/screen/texts.ts'
import { compareTexts } from '#src/texts/compare/texts.ts'
import type { Course } from '#src/derive/compare/course.ts'
import type { Item } from '#src/derive/selection/selection.ts'
import { formatDate } from '#src/format/date.ts'
import { formatShare } from '#src/format/share.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import styles from './course.module.css'

/** The chart's reports in words, in order of day. */
export function CourseTable({
  items,
  courses,
}: {
  readonly items: readonly Item[]
  readonly courses: readonly Course[]
}) {
  const lang = useLanguage()
  const t = useTexts(screenTexts)
  const texts = useTexts(compareTexts)
  const rows = courses
    .flatMap(({ points }, place) => points.map((point) => ({ ...point, place })))
    .toSorted((a, b) => (a.date === b.date ? a.place - b.place : a.date < b.date ? -1 : 1))
  return (
    <details className={styles.figures}>
      <summary>{texts.courseTable}</summary>
      <table>
        <caption className="visually-hidden">{texts.courseCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.reportDate}</th>
            <th scope="col">{t.columns.title}</th>
            <th scope="col">{texts.rows.attainment}</th>
            <th scope="col">{texts.courseExpected}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ date, place, low, high, expected }) => (
            <tr key={`${date} ${place}`}>
              <td className="numbers">{formatDate(date, lang)}</td>
              <th scope="row">
                {texts.signs[place]} {items[place]?.commitment.title[lang]}
              </th>
              <td className="numbers">{formatShare({ low, high }, lang)}</td>
              <td className="numbers">{formatShare(expected, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
