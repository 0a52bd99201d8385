import { chartTexts } from '#src/texts/chart/texts.ts'
import { compareTexts } from '#src/texts/compare/texts.ts'
import { lazy, Suspense, useMemo } from 'react'
import type { CompareChartProps } from '#src/charts/compare-chart.tsx'
import { buildCourse, type Course, type CoursePoint, type SharePoint } from '#src/derive/compare/course.ts'
import type { Assessed, Item } from '#src/derive/selection/selection.ts'
import { dateOfDay, dayNumber } from '#src/domain/deadline.ts'
import { formatDate, formatMonth } from '#src/format/date.ts'
import { formatShare } from '#src/format/share.ts'
import { toneOf } from '#src/marks/tone.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { AwaitedPart } from '#src/marks/silent.tsx'
import { Boundary } from '#src/ui/boundary.tsx'
import styles from './compare.module.css'
import courseStyles from './course.module.css'
import { CourseTable } from './course-table.tsx'

const CompareChart = lazy(async () => ({ default: (await import('#src/charts/compare-chart.tsx')).CompareChart }))

function atDay({ date, low, high }: SharePoint) {
  return { at: dayNumber(date), low, high }
}

/** Shares of the target over time on one scale, with its table; where nothing can be drawn, a line that says so. */
export function CourseChart({ items, assessed }: { readonly items: readonly Item[]; readonly assessed: Assessed }) {
  const lang = useLanguage()
  const c = useTexts(chartTexts)
  const texts = useTexts(compareTexts)
  const { index, rule, asOf } = assessed
  const courses = useMemo(
    (): readonly Course[] => items.map((item) => buildCourse(item, index, rule)),
    [items, index, rule],
  )
  const hasPoints = courses.some(({ points }) => points.length > 0)
  if (!hasPoints && courses.every(({ path }) => path.length === 0))
    return <p className={styles.note}>{texts.noCourse}</p>

  const signOf = (place: number) => texts.signs[place] ?? ''
  const titleOf = (place: number, point: CoursePoint) =>
    texts.point(
      signOf(place),
      formatDate(point.date, lang),
      formatShare(point, lang),
      formatShare(point.expected, lang),
    )
  const props: CompareChartProps = {
    series: courses.map(({ points, path }, place) => ({
      sign: signOf(place),
      tone: toneOf(items[place]?.assessment.verdict ?? 'unjudged'),
      points: points.map((point) => ({ ...atDay(point), title: titleOf(place, point) })),
      expected: path.map(atDay),
    })),
    day: { at: dayNumber(asOf), name: c.chartToday },
    format: { day: (at) => formatMonth(dateOfDay(Math.round(at)), lang), share: (share) => formatShare(share, lang) },
  }
  return (
    <section>
      <h3>{texts.courseTitle}</h3>
      <p className={styles.note}>{hasPoints ? texts.courseNote : texts.noPoints}</p>
      <div className={courseStyles.chart} aria-hidden="true">
        <Boundary fallback={<p>{c.chartFailed}</p>}>
          <Suspense fallback={<AwaitedPart />}>
            <CompareChart {...props} />
          </Suspense>
        </Boundary>
      </div>
      {hasPoints && <CourseTable items={items} courses={courses} />}
    </section>
  )
}
