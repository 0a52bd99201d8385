import type { View } from '#src/url/view.ts'
import { buildMatrix, matrixKey } from '../matrix/matrix.ts'
import type { Selection } from '../selection/selection.ts'
import type { MatrixFinding } from './finding.ts'
import { namedGroup, namedIn } from './named.ts'

/** The fullest cell of the matrix as the view lays it out; null: it has none. */
export function findMatrix(selection: Selection, view: View): MatrixFinding | null {
  const { index } = selection.assessed
  const matrix = buildMatrix(selection, view, matrixKey(view.group))
  const fullest = matrix.rows.flatMap(({ code, cells }) =>
    matrix.columns.flatMap(({ value }, at) =>
      matrix.most > 0 && cells[at]?.count === matrix.most ? [{ row: code, column: value }] : [],
    ),
  )
  const [first] = fullest
  if (!first) return null
  return {
    of: 'matrix',
    key: matrix.key,
    row: namedGroup(index, 'region', first.row),
    column: namedIn(index, matrix.key, first.column),
    count: matrix.most,
    share: matrix.most / matrix.total.count,
    tied: fullest.length - 1,
  }
}
