import { timelineTexts } from '#src/texts/timeline/texts.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { usePrinting } from '#src/ui/on-paper.ts'
import { useMedia } from '#src/ui/use-media.ts'
import marks from './lane-marks.module.css'
import styles from './legend.module.css'

/** What the marks mean; folded on a phone. */
export function Legend() {
  const lang = useLanguage()
  const narrow = useMedia('(max-width: 720px)')
  const printing = usePrinting()
  if (!narrow || printing) return <Samples />
  return (
    <details className={styles.fold}>
      <summary>{timelineTexts(lang).legend}</summary>
      <Samples />
    </details>
  )
}

/** Each mark with its meaning. */
function Samples() {
  const { legend, legends } = useTexts(timelineTexts)
  return (
    <ul className={styles.legend} aria-label={legend}>
      <li>
        <i className={`${marks.sample} ${marks.stretch} ${marks.capped}`} data-mark /> {legends.certain}
      </li>
      <li>
        <i className={`${marks.sample} ${marks.stretch} ${marks.soft}`} data-mark /> {legends.soft}
      </li>
      <li>
        <i className={`${marks.sample} ${marks.stretch} ${marks.open}`} data-mark /> {legends.open}
      </li>
      <li>
        <i className={`${marks.sample} ${marks.late}`} data-mark /> {legends.late}
      </li>
      <li>
        <VerdictGlyph verdict="on-track" size={11} />
        <VerdictGlyph verdict="slightly-behind" size={11} /> {legends.report}
      </li>
      <li>
        <i className={`${marks.sample} ${marks.line}`} data-mark /> {legends.goalpost}
      </li>
      <li>
        <i className={marks.stepSample} data-reached data-mark /> {legends.step}
      </li>
      <li>
        <i className={marks.todaySample} data-mark /> {legends.asOf}
      </li>
    </ul>
  )
}
