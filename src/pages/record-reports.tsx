import { unitOf } from '#src/domain/known.ts'
import { formatFigure } from '#src/format/figure.ts'
import { detailTexts } from '#src/texts/detail/texts.ts'
import { recordWordTexts } from '#src/texts/record-words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { wordTexts } from '#src/texts/words/texts.ts'
import { Cited } from './cited.tsx'
import type { RecordProps } from './record-page.tsx'

/** Every report in force on the edition's day, newest first; says so where there is none. */
export function RecordReports({ context: { lang, site }, item: { commitment, assessment } }: RecordProps) {
  const { index } = site.assessed
  const s = screenTexts(lang)
  const d = detailTexts(lang)
  const unit = unitOf(commitment, index)
  if (assessment.reports.length === 0)
    return (
      <section>
        <h2>{s.reports}</h2>
        <p>{d.noReports}</p>
      </section>
    )
  return (
    <section>
      <h2>{s.reports}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{s.reportDate}</th>
            <th scope="col">{d.reportValue}</th>
            <th scope="col">{d.reportNote}</th>
          </tr>
        </thead>
        <tbody>
          {assessment.reports.toReversed().map(({ id, date, recorded, value, stage, comparator, ...report }) => (
            <tr key={id}>
              <th scope="row">
                <time dateTime={date}>{date}</time>
                <small>
                  {d.reportRecorded} {recorded}
                </small>
              </th>
              <td>
                {value !== undefined && formatFigure({ value, unit, comparator }, lang)}
                {value === undefined && (stage ? wordTexts(lang).stages[stage] : '—')}
              </td>
              <td>
                {report.note?.[lang]} {report.corrects !== undefined && d.corrected}
                <small>{recordWordTexts(lang).standings[report.standing].word}</small>
                <Cited citation={report.citation} index={index} lang={lang} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
