/** A matrix has more columns than a slide: those with the fewest items give way, so that what its sentence names is seen. */

const DROPPED = 'data-dropped'

function cellsOf(table: HTMLTableElement, place: number): readonly HTMLElement[] {
  return Array.from(table.rows).flatMap(({ cells }) => cells[place] ?? [])
}

/** What a column adds up to, from the table's last row. */
function totalOf(table: HTMLTableElement, place: number): number {
  return Number((table.tFoot?.rows[0]?.cells[place]?.textContent ?? '').replaceAll(/\D/gu, ''))
}

/** Takes columns out of the tables of counts in `sheet` until they fit, the emptiest first; names and totals stay. */
export function dropColumns(sheet: HTMLElement): void {
  for (const table of sheet.querySelectorAll<HTMLTableElement>('table[data-mixed]')) {
    for (const cell of table.querySelectorAll(`[${DROPPED}]`)) cell.removeAttribute(DROPPED)
    const holder = table.closest('[data-scroll-region]') ?? sheet
    const room = holder.getBoundingClientRect().width
    const count = table.tHead?.rows[0]?.cells.length ?? 0
    const inner = Array.from({ length: Math.max(0, count - 2) }, (_, at) => at + 1)
    const byTotal = inner.toReversed().sort((a, b) => totalOf(table, a) - totalOf(table, b))
    for (const place of byTotal) {
      if (table.getBoundingClientRect().width <= room + 1) break
      for (const cell of cellsOf(table, place)) cell.setAttribute(DROPPED, '')
    }
  }
}
