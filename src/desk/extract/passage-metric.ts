/** What the figure of a passage counts, and how it is named where its own words say too little. */
import type { TextSpan, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import type { Candidate } from './extraction.ts'
import { metricOf } from './metric.ts'
import { inside, type ReadSentence } from './read-sentence.ts'

/** What a figure counts, by the words of its passage without the times in it. */
export function metricIn(
  { text, figures, deadlines, dates }: ReadSentence,
  passage: TextSpan,
  figure: UnderstoodFigure,
): string {
  const words = text.slice(passage.start, passage.end)
  const within = (span: TextSpan) => ({ start: span.start - passage.start, end: span.end - passage.start })
  const times = inside([...deadlines, ...dates], passage).map(({ span }) => within(span))
  // Between the figures beside it.
  const start =
    figures.findLast(({ span }) => span.end <= figure.span.start && span.end > passage.start)?.span.end ?? passage.start
  const end =
    figures.find(({ span }) => span.start >= figure.span.end && span.start < passage.end)?.span.start ?? passage.end
  const own = { start: start - passage.start, end: end - passage.start }
  const metric = metricOf(words.slice(0, own.end), { ...figure, span: within(figure.span) }, [
    ...times.filter((time) => time.end <= own.end),
    ...(own.start > 0 ? [{ start: 0, end: own.start }] : []),
  ])
  return metric.length <= 3 && own.start > 0 ? metricOf(words, { ...figure, span: within(figure.span) }, times) : metric
}

/** 总投资, 面积 and 惠及居民 say of what only with the one before: 新建人工湿地（面积）. */
const PART_OF =
  /^(?:.{0,3}|(?:同比|环比|年均)?增长|总(?:数|量|额|投资|面积|规模).{0,2}|(?:惠及|带动|完成其中|其中).{0,6})$/

/** The candidate, named with the one before it where its metric says what only with that. */
export function withWhole(candidate: Candidate, before: Candidate | undefined): Candidate {
  const { metric } = candidate
  if (
    !before ||
    before.metric === '' ||
    before.metric.endsWith('）') ||
    !/[\u3400-\u9fff]/.test(metric) ||
    !PART_OF.test(metric)
  )
    return candidate
  const whole = `${before.metric}（${metric}）`
  return { ...candidate, metric: whole, title: whole }
}
