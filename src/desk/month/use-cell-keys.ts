/** The keys of a spreadsheet, over all cells of the grid. */
import { useMemo, type RefObject } from 'react'
import { cellName, type CellKeys } from './month-cell.tsx'
import { COLUMNS, type MonthColumn, type Pasted } from './paste.ts'
import { useLatest } from './use-latest.ts'
import type { Month } from './use-month.ts'

function focus(id: string | undefined, column: MonthColumn): boolean {
  const cell = id === undefined ? null : document.getElementById(cellName(id, column))
  cell?.focus()
  return cell !== null
}

/** What the cells do together. `ids`: the rows in their order; `onPaste` hears what became of a block. */
export function useCellKeys(
  month: Month,
  ids: readonly string[],
  saveButton: RefObject<HTMLButtonElement | null>,
  onPaste: (pasted: Pasted) => void,
): CellKeys {
  const latest = useLatest({ month, ids, onPaste })
  return useMemo<CellKeys>(
    () => ({
      move: (id, column, by) => {
        const all = latest.current.ids
        let at = all.indexOf(id) + by
        // Rows without a number have no cell in the column of figures.
        while (at >= 0 && at < all.length && !focus(all[at], column)) at += by
      },
      moveAside: (id, column, by) => {
        const next = COLUMNS[COLUMNS.indexOf(column) + by]
        if (next) focus(id, next)
      },
      type: (id, column, text) => latest.current.month.type(id, { [column]: text }),
      paste: (id, column, text) => {
        // One cell goes into the text like any other; a block goes over the grid.
        if (!/[\n\t]/.test(text.replace(/\r?\n$/, ''))) return false
        latest.current.onPaste(latest.current.month.paste(text, id, column))
        return true
      },
      leave: () => saveButton.current?.focus(),
      undo: () => latest.current.month.undo?.(),
    }),
    [latest, saveButton],
  )
}
