import { DefaultZIndexes, useChartWidth, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { placeNames } from '#src/lib/place-names.ts'
import { marksOf, namesOf, type Drawing, type Named } from './chart-name-list.ts'

export interface ChartNamesProps {
  readonly named: Named
  /** Size of the names in CSS pixels. */
  readonly text: number
}

/** The names in the drawing, each where it covers no other, on a rim of the ground so that a line behind does not cross it. */
export function ChartNames({ named, text }: ChartNamesProps) {
  const plot = usePlotArea()
  const width = useChartWidth()
  const [scaleX, scaleY] = [useXAxisScale(), useYAxisScale()]
  if (!plot || !width || !scaleX || !scaleY) return null
  const drawing: Drawing = { spot: (at, value) => [scaleX(at) ?? plot.x, scaleY(value) ?? plot.y], plot, text }
  const names = namesOf(named, drawing)
  const boxes = placeNames(names, marksOf(named, drawing), { x: plot.x, y: 0, width: width - plot.x, height: plot.y + plot.height })
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {names.map(({ name, fill, strong }, at) => {
        const box = boxes[at]
        return (
          box && (
            <text
              key={`${at} ${name}`}
              x={box.x + box.width / 2}
              y={box.y + text}
              textAnchor="middle"
              fill={fill}
              fontSize={text}
              fontWeight={strong ? 700 : 400}
              stroke="var(--chart-ground, var(--paper))"
              strokeWidth={text / 3}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {name}
            </text>
          )
        )
      })}
    </ZIndexLayer>
  )
}
