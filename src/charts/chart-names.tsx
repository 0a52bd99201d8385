import { DefaultZIndexes, useChartWidth, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { placeNames } from '#src/lib/place-names.ts'
import { marksOf, namesOf, type Drawing, type Named } from './chart-name-list.ts'

const GROUND = 'var(--chart-ground, var(--paper))'

export interface ChartNamesProps {
  readonly named: Named
  /** Size of the names in CSS pixels. */
  readonly text: number
}

/** The names in the drawing, each where it covers no other, on a piece of the ground so that no line behind crosses it. */
export function ChartNames({ named, text }: ChartNamesProps) {
  const plot = usePlotArea()
  const width = useChartWidth()
  const [scaleX, scaleY] = [useXAxisScale(), useYAxisScale()]
  if (!plot || !width || !scaleX || !scaleY) return null
  const spot: Drawing['spot'] = (at, value) => [scaleX(at) ?? plot.x, scaleY(value) ?? plot.y]
  const drawing: Drawing = { spot, plot, text, uprights: named.days.map(({ at }) => spot(at, 0)[0]) }
  const names = namesOf(named, drawing)
  const boxes = placeNames(names, marksOf(named, drawing), {
    x: plot.x,
    y: 0,
    width: width - plot.x,
    height: plot.y + plot.height,
  })
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {names.map(({ name, fill, strong }, at) => {
        const box = boxes[at]
        return (
          box && (
            <g key={`${at} ${name}`}>
              <rect {...box} fill={GROUND} />
              <text
                x={box.x + box.width / 2}
                y={box.y + text}
                textAnchor="middle"
                fill={fill}
                fontSize={text}
                fontWeight={strong ? 700 : 400}
                stroke={GROUND}
                strokeWidth={text / 3}
                strokeLinejoin="round"
                paintOrder="stroke"
              >
                {name}
              </text>
            </g>
          )
        )
      })}
    </ZIndexLayer>
  )
}
