/** What only a browser can paint (hatches, fades, shapes), as small pictures: all of them in one go, for each go costs the browser a page. */
import type { Place } from './box.ts'
import { svgElement } from './pen.ts'

/** Pictures that wait to be painted. */
export interface Tiles {
  /** The place of the ground of an element; it is painted later. */
  readonly want: (style: CSSStyleDeclaration, place: Place) => SVGElement
  /** Paints all that is wanted. Where the browser does not give its painting away, the places stay without: the ground is then a plain one. */
  readonly paint: () => Promise<void>
}

interface Tile {
  readonly width: number
  readonly height: number
  readonly css: string
  readonly at: SVGElement[]
}

const SHARPNESS = 2
/** No browser has a canvas that is higher than this many pixels, everywhere. */
const SHEET = 4000
const LOOKS = [
  'color',
  'background-color',
  'background-image',
  'background-position',
  'background-size',
  'background-repeat',
  'background-origin',
  'background-clip',
  'mask-image',
  'mask-size',
  'mask-position',
  'mask-repeat',
  'clip-path',
  'border-radius',
] as const

/** No tiles yet. */
export function createTiles(): Tiles {
  const tiles = new Map<string, Tile>()
  return {
    want: (style, place) => {
      const [width, height] = [place.width, Math.min(place.height, SHEET / SHARPNESS)]
      const css = LOOKS.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')
      const key = `${css} ${Math.round(width)} ${Math.round(height)}`
      const tile = tiles.get(key) ?? { width, height, css, at: [] }
      const image = svgElement('image', { ...place, preserveAspectRatio: 'none' })
      tile.at.push(image)
      tiles.set(key, tile)
      return image
    },
    paint: async () => {
      for (const sheet of sheetsOf([...tiles.values()])) await paintSheet(sheet)
    },
  }
}

/* As many under each other as a canvas holds. */
function sheetsOf(tiles: readonly Tile[]): readonly (readonly Tile[])[] {
  const sheets: Tile[][] = []
  let room = 0
  for (const tile of tiles) {
    const height = rowHeight(tile)
    if (height > room) {
      sheets.push([])
      room = SHEET / SHARPNESS
    }
    sheets.at(-1)?.push(tile)
    room -= height
  }
  return sheets
}

/* A free row between two: no tile bleeds into the next. */
function rowHeight({ height }: Tile): number {
  return Math.ceil(height) + 1
}

async function paintSheet(sheet: readonly Tile[]): Promise<void> {
  const width = Math.ceil(Math.max(...sheet.map((tile) => tile.width)))
  const height = sheet.reduce((sum, tile) => sum + rowHeight(tile), 0)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sourceOf(sheet, width, height))}`
  try {
    await image.decode()
    let top = 0
    for (const tile of sheet) {
      const href = cut(image, tile, top)
      for (const place of tile.at) place.setAttribute('href', href)
      top += rowHeight(tile)
    }
  } catch {
    for (const place of sheet.flatMap(({ at }) => at)) place.remove()
  }
}

function sourceOf(sheet: readonly Tile[], width: number, height: number): string {
  const holder = svgElement('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height })
  const inside = svgElement('foreignObject', { width, height })
  holder.append(inside)
  for (const tile of sheet) {
    const row = document.createElement('div')
    row.setAttribute('xmlns', 'http://www.w3.org/1999/xhtml')
    row.style.cssText = `height:${rowHeight(tile)}px`
    const box = document.createElement('div')
    box.style.cssText = `${tile.css};width:${tile.width}px;height:${tile.height}px`
    row.append(box)
    inside.append(row)
  }
  return new XMLSerializer().serializeToString(holder)
}

function cut(image: HTMLImageElement, { width, height }: Tile, top: number): string {
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * SHARPNESS))
  canvas.height = Math.max(1, Math.round(height * SHARPNESS))
  canvas.getContext('2d')?.drawImage(image, 0, top, width, height, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png')
}
