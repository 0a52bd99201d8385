/** Writing SVG: elements by name, numbers short, colours as every reader of SVG knows them. */
const SVG = 'http://www.w3.org/2000/svg'

/** Values of attributes; null: left out. */
export type Attributes = Readonly<Record<string, string | number | null>>

/** An SVG element with attributes; numbers are written with two digits after the point. */
export function svgElement(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(key, typeof value === 'number' ? short(value) : value)
  if (text !== '') element.textContent = text
  return element
}

/** A number with at most two digits after the point. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A colour apart from its opacity, 0 to 1. */
export interface Paint {
  readonly colour: string
  readonly opacity: number
}

const known = new Map<string, Paint>()

/** A computed colour in any of CSS's ways of writing as #rrggbb and an opacity. */
export function paintOf(css: string): Paint {
  const paint = known.get(css) ?? readPaint(css)
  known.set(css, paint)
  return paint
}

function readPaint(css: string): Paint {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  if (!pen) return { colour: '#000000', opacity: 1 }
  pen.fillStyle = css
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
  const colour = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
  return { colour, opacity: Math.round((alpha / 255) * 100) / 100 }
}

/** The attributes that fill a shape with a colour; null: it would not be seen. */
export function fillOf(css: string): Attributes | null {
  const { colour, opacity } = paintOf(css)
  return opacity === 0 ? null : { fill: colour, 'fill-opacity': opacity === 1 ? null : opacity }
}
