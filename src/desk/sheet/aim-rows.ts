/** Rows whose target, or whose name where there is no column of targets, says one or several aims in words: a row for each. */
import type { ColumnId } from './columns.ts'
import type { DataRow } from './data-rows.ts'
import { complain, type ImportDraft, type RowPlace } from './import-draft.ts'
import type { MergeOptions } from './merge-options.ts'
import { aimsInName, shareProgress, splitAims, type Aim } from './split-aims.ts'
import { cellText, type SheetCell } from './workbook.ts'

/** Columns of one number, which several aims cannot share. */
const OF_ONE = ['latest', 'baseline', 'upTo', 'unit'] as const satisfies readonly ColumnId[]

/** The rows with each aim by itself; what is parted is said, and whether numbers in names are targets is asked once. */
export function aimRows(draft: ImportDraft, rows: readonly DataRow[], options: MergeOptions): readonly DataRow[] {
  return rows.map(withLimit).flatMap((row): readonly DataRow[] => {
    const { sheet, letters, headings, plan } = options
    const place: RowPlace = { sheet, row: row.row, letters, headings, plan }
    const target = row.cells.get('target') ?? null
    if (typeof target === 'string') {
      const aims = splitAims(target)
      return aims ? parted(draft, place, row, aims) : [row]
    }
    return letters.has('target') || letters.has('latest') ? [row] : ofName(draft, place, row)
  })
}

/* 4 | 级以内: the limit stands behind the unit. */
function withLimit(row: DataRow): DataRow {
  const unit = cellText(row.cells.get('unit')).trim()
  const [, name = '', limit = ''] = /^(\P{N}+?)(及?以[内下上])$/u.exec(unit) ?? []
  const target = cellText(row.cells.get('target')).trim()
  if (name === '' || !/^[\d.,]+$/.test(target)) return row
  return { ...row, cells: new Map([...row.cells, ['unit', name], ['target', `${target}${name}${limit}`]]) }
}

function ofName(draft: ImportDraft, place: RowPlace, row: DataRow): readonly DataRow[] {
  const column = row.cells.has('title') ? 'title' : 'metric'
  const title = cellText(row.cells.get(column)).trim()
  const aims = aimsInName(title)
  if (!aims) return [row]
  const answer = draft.doubts.ask({ code: 'name-target', about: '', sheet: place.sheet, example: title })
  if (answer === null) complain(draft, place, 'not-answered', column, { found: title })
  if (answer !== 'target') return [row]
  const [first, more] = aims
  return first && !more ? [withAim(row, first, row.cells.get('progress') ?? null)] : parted(draft, place, row, aims)
}

function parted(draft: ImportDraft, place: RowPlace, row: DataRow, aims: readonly Aim[]): readonly DataRow[] {
  const found = aims.map(({ text }) => text).join('；')
  if (OF_ONE.some((column) => row.cells.has(column))) return [row]
  const progress = cellText(row.cells.get('progress')).trim()
  const shares = shareProgress(progress, aims)
  complain(draft, place, 'aims-parted', row.cells.has('target') ? 'target' : 'title', {
    found,
    expected: aims.map(({ name }) => name).join('、'),
  })
  if (shares === null) complain(draft, place, 'figures-in-text', 'progress', { found: progress })
  return aims.map((aim, at) => withAim(row, aim, shares?.[at] ?? null))
}

function withAim({ cells, interims: _ofAll, ...row }: DataRow, { name, text }: Aim, progress: SheetCell): DataRow {
  const own = new Map(cells)
  const metric = cellText(own.get('metric')).trim()
  own.set('metric', metric === '' || !own.has('title') ? name : `${metric}：${name}`)
  if (!own.has('title')) own.set('title', metric)
  own.set('target', text)
  own.delete('completion')
  if (cellText(progress) === '') own.delete('progress')
  else own.set('progress', progress)
  return { ...row, cells: own }
}
