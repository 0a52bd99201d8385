/** 开工时限 beside 竣工时限: which of them is the deadline hangs on what the target counts. */
import type { Header, HeadedColumn } from './find-header.ts'
import { headingWords } from './heading-sense.ts'

const KIND = /开工|启动|竣工|完工|投产|投用/
const OF_DAYS = /时限|时间|日期|期限/

const kindOf = ({ heading }: HeadedColumn) => {
  const words = headingWords(heading.split(' / ').at(-1) ?? '')
  return OF_DAYS.test(words) ? (KIND.exec(words)?.[0] ?? null) : null
}

/** The header with the deadline that belongs to its target; none, in `open`, where several may and the target is not settled. */
export function settleDue(
  header: Header,
  isTargetOpen: boolean,
): { readonly header: Header; readonly open: readonly number[] } {
  const { columns } = header
  const due = columns.findIndex(({ column }) => column === 'due')
  const kinds = columns.map(kindOf)
  if (due < 0 || new Set(kinds.filter((kind) => kind !== null)).size < 2) return { header, open: [] }
  const target = columns.find(({ column }) => column === 'target')
  const counted = KIND.exec(headingWords(target?.heading.split(' / ').at(-1) ?? ''))?.[0]
  const own = counted === undefined ? -1 : kinds.indexOf(counted)
  if (own < 0 && !isTargetOpen) return { header, open: [] }
  const at = isTargetOpen ? -1 : own
  return {
    header: {
      ...header,
      columns: columns.map((column, each) =>
        each === at ? { ...column, column: 'due' as const } : each === due ? { ...column, column: null } : column,
      ),
    },
    open: isTargetOpen ? [due] : [],
  }
}
