import type { Box, NameToPlace } from '#src/lib/place-names.ts'
import { textWidth } from '#src/lib/text-width.ts'
import type { ChartMark, ChartPoint, ChartTarget, ProgressChartProps } from './progress-series.ts'

/** A place in the drawing, in CSS pixels. */
type Spot = readonly [x: number, y: number]

/** What the names are written into. `text`: their size · `uprights`: where the lines of days stand. */
export interface Drawing {
  readonly spot: (at: number, value: number) => Spot
  readonly plot: Box
  readonly text: number
  readonly uprights: readonly number[]
}

/** What is to be named. `tone`: the colour of the reports. */
export interface Named {
  readonly series: ProgressChartProps['series']
  readonly days: readonly ChartMark[]
  readonly targets: readonly ChartTarget[]
  readonly names: Pick<ProgressChartProps['names'], 'expected' | 'expectedLow' | 'silence'>
  readonly value: (value: number) => string
  readonly tone: string
}

export interface ChartName extends NameToPlace {
  readonly name: string
  readonly fill: string
  readonly strong: boolean
}

/** Line height and the distance of a name from its dot, in sizes of text. */
const HEIGHT = 1.25
const GAP = 0.55
/** The distance of a name from a day's line. */
const BESIDE = 0.25
/** Left free to the right of the plot for a name, in sizes of text; the chart's margin. */
export const ROOM = 2.6
/** Some fonts run wider than textWidth says, and bold ones more so. */
const WIDER = { plain: 1.08, strong: 1.2 } as const

type Look = Pick<ChartName, 'name' | 'fill' | 'strong' | 'dispensable'>

/** A name and the places for it, given its size, pushed inwards from the sides of the drawing; where a day's line would cross it, also just beside that line. */
function toPlace(
  look: Look,
  { text, plot, uprights }: Drawing,
  placesFor: (width: number, height: number) => NameToPlace['places'],
): ChartName {
  const [width, height] = [textWidth(look.name) * text * WIDER[look.strong ? 'strong' : 'plain'], text * HEIGHT]
  const most = plot.x + plot.width + text * ROOM - width
  const inwards = (x: number) => Math.max(plot.x, Math.min(x, most))
  const gap = text * BESIDE
  const places = placesFor(width, height).flatMap(([wished, y]) => {
    const x = inwards(wished)
    const crossing = uprights.filter((line) => line > x && line < x + width)
    return [x, ...crossing.flatMap((line) => [line - width - gap, line + gap]).map(inwards)].map(
      (each) => [each, y] as const,
    )
  })
  return { ...look, width, height, places }
}

/** Beside a dot. `order`: letters for its places, the best first: above it q a e, level with it l r, below it z b c. */
function besideDot([x, y]: Spot, order: string, gap: number) {
  return (width: number, height: number): NameToPlace['places'] => {
    const [above, below, level] = [y - gap - height, y + gap, y - height / 2]
    const places: Readonly<Record<string, Spot>> = {
      a: [x - width / 2, above],
      b: [x - width / 2, below],
      q: [x - width, above],
      e: [x, above],
      z: [x - width, below],
      c: [x, below],
      l: [x - width - gap, level],
      r: [x + gap, level],
    }
    return order
      .split('')
      .map((letter) => places[letter])
      .filter((place) => place !== undefined)
  }
}

function targetName(target: ChartTarget, drawing: Drawing): ChartName {
  const look = {
    name: target.name,
    fill: target.earlier ? 'var(--ink-2)' : 'var(--ink)',
    strong: !target.earlier,
    dispensable: true,
  }
  return toPlace(look, drawing, besideDot(drawing.spot(target.at, target.value), 'qlzaercb', drawing.text * GAP))
}

/** A day's name stands on top of its line: the later of two to the right, so that each is at its own. */
function dayName(day: ChartMark, later: boolean, drawing: Drawing): ChartName {
  const { plot, text } = drawing
  const [x] = drawing.spot(day.at, 0)
  const top = plot.y - text * (HEIGHT + 0.1)
  return toPlace(
    { name: day.name, fill: day.isToday ? 'var(--seal)' : 'var(--ink)', strong: false, dispensable: !day.isToday },
    drawing,
    (width, height) => {
      const [left, right] = [x - width, x]
      const bottom = plot.y + plot.height - height
      return [
        ...(later ? [right, left] : [left, right]).map((each) => [each, top] as const),
        [left - text * GAP, bottom],
        [right + text * GAP, bottom],
      ]
    },
  )
}

function latestName({ series, targets, value, tone }: Named, drawing: Drawing): readonly ChartName[] {
  const [first, latest] = [series.reports.at(0), series.reports.at(-1)]
  if (!first || !latest) return []
  const rising = (targets.at(-1)?.value ?? latest.value) >= first.value
  const order = rising ? 'bczaqelr' : 'aeqbczlr'
  return [
    toPlace(
      { name: value(latest.value), fill: tone, strong: true, dispensable: true },
      drawing,
      besideDot(drawing.spot(latest.at, latest.value), order, drawing.text * GAP),
    ),
  ]
}

/** The spot at a share of a line's width. */
function spotAlong(points: readonly Spot[], share: number): Spot {
  const [first, last] = [points.at(0) ?? [0, 0], points.at(-1) ?? [0, 0]]
  const x = first[0] + (last[0] - first[0]) * share
  const next = Math.max(
    1,
    points.findIndex((point) => point[0] >= x),
  )
  const [from, to] = [points[next - 1] ?? first, points[next] ?? last]
  const part = to[0] === from[0] ? 0 : (x - from[0]) / (to[0] - from[0])
  return [x, from[1] + (to[1] - from[1]) * part]
}

/** The expected path's name above it; where it has two lines, each by itself, the lower one's below. */
function expectedNames({ series: { expected }, names }: Named, drawing: Drawing): readonly ChartName[] {
  if (expected.length < 2) return []
  const nameOf = (name: string, end: 'low' | 'high') => {
    const points = expected.map((point) => drawing.spot(point.at, point[end]))
    const rising = (points.at(-1)?.[1] ?? 0) <= (points[0]?.[1] ?? 0)
    const along = [0.5, 0.35, 0.65, 0.2, 0.8].map((share) => spotAlong(points, share))
    const order = end === 'high' ? (rising ? 'qcae' : 'ezab') : rising ? 'cbzq' : 'zbce'
    return toPlace({ name, fill: 'var(--ink-2)', strong: false, dispensable: true }, drawing, (width, height) =>
      along.flatMap((spot) => besideDot(spot, order, drawing.text * GAP)(width, height)),
    )
  }
  return [nameOf(names.expected, 'high'), ...(names.expectedLow === '' ? [] : [nameOf(names.expectedLow, 'low')])]
}

/** The stretch without a report has its name at its foot, else on top. */
function silenceName({ series: { silence }, names }: Named, drawing: Drawing): readonly ChartName[] {
  if (!silence) return []
  const { plot, text } = drawing
  const [from, to] = [drawing.spot(silence.from, 0)[0], drawing.spot(silence.to, 0)[0]]
  return [
    toPlace(
      { name: names.silence, fill: 'var(--ink-2)', strong: false, dispensable: true },
      drawing,
      (width, height) => {
        const x = (from + to - width) / 2
        return [plot.y + plot.height - height - text * GAP, plot.y + text * GAP, plot.y + plot.height / 2].flatMap(
          (y) => [[x, y] as const, [to - width - text * GAP, y] as const],
        )
      },
    ),
  ]
}

/** The names with their places, those first that have little choice: the days, the targets (the one in force first), the latest value, the expected path. What the caller says in words too is left out where there is no room. */
export function namesOf(named: Named, drawing: Drawing): readonly ChartName[] {
  const { days, targets } = named
  const latest = days.toSorted((a, b) => a.at - b.at).at(-1)
  return [
    ...days.map((day) => dayName(day, days.length > 1 && day === latest, drawing)),
    ...targets.toReversed().map((target) => targetName(target, drawing)),
    ...latestName(named, drawing),
    ...silenceName(named, drawing),
    ...expectedNames(named, drawing),
  ]
}

/** Boxes along a line. */
function samplesOf(points: readonly Spot[], size: number): readonly Box[] {
  return points.flatMap(([x, y], at) => {
    const [toX, toY] = points[at + 1] ?? [x, y]
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - x, toY - y) / size))
    return Array.from({ length: steps }, (_, step) => ({
      x: x + ((toX - x) * step) / steps - size / 2,
      y: y + ((toY - y) * step) / steps - size / 2,
      width: size,
      height: size,
    }))
  })
}

/** The lines of a level, each by its two ends. */
function levelEnds(level: Named['series']['level']): readonly (readonly ChartPoint[])[] {
  if (!level) return []
  const ends = [...new Set([level.low, level.high])]
  return ends.map((value) => [level.from, level.to].map((at) => ({ at, value })))
}

/** What names should not cover: the lines, the dots, the days. */
export function marksOf({ series, days, targets }: Named, { spot, plot, text }: Drawing): readonly Box[] {
  const lines = [
    series.reports,
    series.forecast,
    ...levelEnds(series.level),
    ...(['low', 'high'] as const).map((end) => series.expected.map((point) => ({ at: point.at, value: point[end] }))),
  ]
  const gap = text * GAP
  return [
    ...lines.flatMap((line) =>
      samplesOf(
        line.map(({ at, value }) => spot(at, value)),
        text / 3,
      ),
    ),
    ...[...targets, ...series.reports]
      .map(({ at, value }) => spot(at, value))
      .map(([x, y]) => ({ x: x - gap, y: y - gap, width: 2 * gap, height: 2 * gap })),
    ...days.map(({ at }) => ({ x: spot(at, 0)[0] - text / 6, y: plot.y, width: text / 3, height: plot.height })),
  ]
}
