/** The shapes that tell lines apart, beside their signs: their colours are those of their verdicts, which may be the same. */
const SHAPES = [
  'M0-5A5 5 0 1 1 0 5 5 5 0 1 1 0-5Z',
  'M-4.5-4.5h9v9h-9Z',
  'M0-6 6 5H-6Z',
  'M0-6.5 6.5 0 0 6.5-6.5 0Z',
] as const

export interface CompareDotProps {
  /** Where Recharts puts it, and its place on the line: Recharts fills these in. */
  readonly cx?: number
  readonly cy?: number
  readonly index?: number
  /** The line's place among those compared, from 0. */
  readonly place: number
  readonly sign: string
  /** A CSS colour. */
  readonly tone: string
  /** Index of the line's last dot, which carries the sign. */
  readonly last: number
  /** Hover texts of the line's points. */
  readonly titles?: readonly string[]
  /** Only the sign, no shape. */
  readonly bare?: boolean
}

/** A point of a line in the line's own shape. */
export function CompareDot({ cx, cy, index = 0, place, sign, tone, last, titles, bare = false }: CompareDotProps) {
  if (cx === undefined || cy === undefined || (bare && index !== last)) return null
  const title = titles?.[index]
  return (
    <g transform={`translate(${cx} ${cy})`}>
      {title !== undefined && <title>{title}</title>}
      {!bare && <path d={SHAPES[place % SHAPES.length]} fill={tone} stroke="var(--paper)" />}
      {index === last && (
        <text
          x={place % 2 === 0 ? 9 : -9}
          y={-7}
          textAnchor={place % 2 === 0 ? 'start' : 'end'}
          fill={tone}
          fontSize={14}
          fontWeight={700}
        >
          {sign}
        </text>
      )}
    </g>
  )
}

/** The shape of a line beside its name in a heading; decoration. */
export function CompareKey({ place, tone }: { readonly place: number; readonly tone: string }) {
  return (
    <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={SHAPES[place % SHAPES.length]} fill={tone} />
    </svg>
  )
}
