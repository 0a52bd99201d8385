/** Tasks and columns as rows of a sheet, with all that stands around them. */
import type { Column } from './columns.ts'
import type { Dressed } from './dressed.ts'
import type { Making } from './making.ts'
import { cell, EMPTY, type Cell, type Merge, type Sheet } from './sheet.ts'
import type { Truth } from './table.ts'
import type { Field, Place } from './truth.ts'

export interface Laid {
  /** Every sheet of the file in its order. */
  readonly sheets: readonly Sheet[]
  /** The one with the table. */
  readonly main: Sheet
  readonly truths: readonly Truth[]
  readonly decoys: readonly string[]
}

/** A row before it has its place. */
interface Row {
  readonly cells: readonly Cell[]
  /** The task that it holds. */
  readonly of?: Dressed
  readonly isWide?: boolean
  readonly isHidden?: boolean
}

const SECTION_NUMBERS = ['一', '二', '三', '四'] as const
const HIDDEN = '东门立交改造'
const STRUCK = '南苑仓储中心'

/** One sheet of that name with its table. */
export function layOut(tasks: readonly Dressed[], columns: readonly Column[], making: Making, name: string): Laid {
  const { has } = making
  const depth = Math.max(...columns.map(({ path }) => path.length))
  const above = rowsAbove(tasks, columns.length, making)
  const heading = headingRows(columns, depth)
  const below = columns.some(({ below: unit }) => unit !== undefined && unit !== '')
    ? [{ cells: columns.map((column) => cell(column.below ?? '')) }]
    : []
  const body = bodyRows(tasks, columns, heading, making)
  const notes = has('notes-below')
    ? (making.recipe.kind === 'tracker'
        ? ['Note: figures are provisional.', 'Contact: performance@example.org']
        : [
            '注：1.数据为快报数，以年报为准。',
            '2.“累计”指自年初起。',
            '填表人：王某某　　审核人：李某某　　联系电话：0000-1234567',
          ]
      ).map((text) => ({ cells: [cell(text)], isWide: true }))
    : []
  const rows: readonly Row[] = [...above, ...heading, ...below, ...body, ...notes]
  const [top, left] = has('blank-edges') ? [1, 1] : [0, 0]
  const merges = [
    ...headingMerges(columns, depth, above.length),
    ...rows.flatMap(({ isWide = false }, row) =>
      isWide && columns.length > 1 ? [{ top: row, left: 0, bottom: row, right: columns.length - 1 }] : [],
    ),
    ...(has('merged-rows') ? bodyMerges(rows, columns) : []),
  ]
  const main: Sheet = {
    name,
    isHidden: false,
    rows: [
      ...Array.from({ length: top }, () => []),
      ...rows.map(({ cells }) => [...Array.from({ length: left }, () => EMPTY), ...cells]),
    ],
    merges: merges.map((area) => ({
      top: area.top + top,
      bottom: area.bottom + top,
      left: area.left + left,
      right: area.right + left,
    })),
    hiddenRows: new Set(rows.flatMap(({ isHidden = false }, row) => (isHidden ? [row + top] : []))),
    hiddenColumns: new Set(columns.flatMap(({ isHidden = false }, column) => (isHidden ? [column + left] : []))),
  }
  const truths = rows.flatMap(({ of }, row) =>
    of ? [{ task: of.task, places: placesOf(columns, { sheet: name, row: row + top, column: left }) }] : [],
  )
  const decoys = [...(has('hidden-row') ? [HIDDEN] : []), ...(has('struck-row') ? [STRUCK] : [])]
  return {
    main: emptied(main, merges, top, left),
    sheets: [...(has('other-sheet') ? [guide()] : []), emptied(main, merges, top, left)],
    truths,
    decoys,
  }
}

/* Under a merged area only the first cell has something in it. */
function emptied(sheet: Sheet, merges: readonly Merge[], top: number, left: number): Sheet {
  const under = (row: number, column: number) =>
    merges.some(
      (area) =>
        row >= area.top + top &&
        row <= area.bottom + top &&
        column >= area.left + left &&
        column <= area.right + left &&
        !(row === area.top + top && column === area.left + left),
    )
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) => cells.map((one, column) => (under(row, column) ? EMPTY : one))),
  }
}

function guide(): Sheet {
  const rows = ['填表说明', '1.请各单位于每月5日前报送。', '2.责任单位填写规范简称。', '3.完成时限填写到日。'].map(
    (text) => [cell(text)],
  )
  return { name: '填表说明', rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), isHidden: false }
}

function placesOf(columns: readonly Column[], at: Place): ReadonlyMap<Field, readonly Place[]> {
  const places = new Map<Field, Place[]>()
  for (const [column, { field }] of columns.entries()) {
    if (!field) continue
    const place = { ...at, column: at.column + column }
    for (const one of field === 'target'
      ? (['target', 'direction'] as const)
      : field === 'latest'
        ? (['latest', 'finished'] as const)
        : [field])
      places.set(one, [...(places.get(one) ?? []), place])
  }
  return places
}

const NAMES = {
  investment: '2026年市级重点项目建设进度表',
  supervision: '2026年重点督查事项台账',
  livelihood: '2026年民生实事项目进展情况表',
  indicators: '2026年高质量发展指标体系',
  breakdown: '2026年政府工作报告任务分解表',
  monthly: '2026年主要经济指标完成情况（10月）',
  matrix: '2026年各县（市、区）目标任务分解表',
  tracker: 'Council Plan delivery tracker 2026',
} as const

function rowsAbove(tasks: readonly Dressed[], width: number, { has, recipe, random }: Making): readonly Row[] {
  const wide = (text: string): Row => ({ cells: [cell(text)], isWide: true })
  const rows: Row[] = []
  if (has('title-rows')) {
    rows.push(wide(NAMES[recipe.kind]))
    const { next } = random('title rows')
    if (recipe.kind === 'tracker') rows.push(wide('Position at 31 October 2026'))
    else {
      if (next() < 0.5) rows.push(wide('填报单位：市政府督查室　　　　填报日期：2026年11月5日'))
      if (next() < 0.5) rows.push(wide('（截至2026年10月31日）'))
    }
  }
  const unit = tasks[0]?.task.unit.word ?? ''
  if (has('units-above'))
    rows.push({
      cells: [
        ...Array.from({ length: width - 2 }, () => EMPTY),
        cell(random('unit row').chance(0.5) ? `单位：${unit}` : `（单位：${unit}）`),
      ],
    })
  return rows
}

function headingRows(columns: readonly Column[], depth: number): readonly Row[] {
  return Array.from({ length: depth }, (_, level) => ({
    cells: columns.map(({ path }, at) =>
      path[level] === undefined || isSame(columns[at - 1], columns[at], level) ? EMPTY : cell(path[level] ?? ''),
    ),
  }))
}

/* Whether two neighbours stand under one group. */
function isSame(one: Column | undefined, other: Column | undefined, level: number): boolean {
  if (!one || !other || level >= other.path.length - 1 || level >= one.path.length - 1) return false
  return other.path.slice(0, level + 1).every((heading, at) => one.path[at] === heading)
}

function headingMerges(columns: readonly Column[], depth: number, top: number): readonly Merge[] {
  const merges: Merge[] = []
  for (const [column, { path }] of columns.entries()) {
    if (path.length < depth)
      merges.push({ top: top + path.length - 1, left: column, bottom: top + depth - 1, right: column })
    for (let level = 0; level < path.length - 1; level += 1) {
      if (isSame(columns[column - 1], columns[column], level)) continue
      let right = column
      while (isSame(columns[right], columns[right + 1], level)) right += 1
      if (right > column) merges.push({ top: top + level, left: column, bottom: top + level, right })
    }
  }
  return merges
}

function bodyRows(
  tasks: readonly Dressed[],
  columns: readonly Column[],
  heading: readonly Row[],
  { has, random }: Making,
): readonly Row[] {
  const rows: Row[] = []
  const label = random('total words')
  const titleAt = columns.findIndex(({ field }) => field === 'title')
  const total = (text: string, of: readonly Dressed[]): Row => {
    const at = label.chance(0.5) || titleAt < 0 ? 0 : titleAt
    return {
      cells: columns.map(({ sum }, column) =>
        column === at ? cell(text) : sum ? cell(Number(of.reduce((all, one) => all + sum(one), 0).toFixed(4))) : EMPTY,
      ),
    }
  }
  const grand =
    has('grand-total') || has('total-first')
      ? [total(label.pick(['合计', '全市合计', '总计', `合计（${tasks.length}个）`, '合 计']), tasks)]
      : []
  if (has('total-first')) rows.push(...grand)
  const sections = [...new Set(tasks.map(({ task }) => task.section))]
  let at = 0
  for (const [number, section] of sections.entries()) {
    const inside = tasks.filter(({ task }) => task.section === section)
    const numeral = SECTION_NUMBERS[number] ?? ''
    if (has('numbered-sections'))
      rows.push({
        cells: columns.map(({ sum }, column) =>
          column === 0
            ? cell(label.chance(0.7) ? numeral : `（${numeral}）`)
            : column === titleAt
              ? cell(`${section}（${inside.length}个）`)
              : sum && isShared(columns)
                ? cell(Number(inside.reduce((all, one) => all + sum(one), 0).toFixed(4)))
                : EMPTY,
        ),
      })
    else if (has('section-rows'))
      rows.push({
        cells: [
          cell(
            label.pick([
              `${numeral}、${section}`,
              `（${numeral}）${section}`,
              section,
              `${numeral}、${section}（${inside.length}项）`,
            ]),
          ),
        ],
        isWide: true,
      })
    for (const one of inside) {
      rows.push({ cells: columns.map(({ write }) => write(one, at)), of: one })
      at += 1
      if (at === 2) rows.push(...decoys(one, columns, { has }))
    }
    if (has('subtotals')) rows.push(total(label.pick(['小计', '小 计', `${section}小计`, '市直小计']), inside))
    if (has('repeated-heading') && number === 0 && sections.length > 1) rows.push(...heading)
  }
  if (has('grand-total') && !has('total-first')) rows.push(...grand)
  return rows
}

const isShared = (columns: readonly Column[]) => columns.some(({ path }) => path[0] === '建设内容')

function decoys(like: Dressed, columns: readonly Column[], { has }: Pick<Making, 'has'>): readonly Row[] {
  const named = (title: string) => columns.map(({ write }) => write({ ...like, task: { ...like.task, title } }, 90))
  return [
    ...(has('hidden-row') ? [{ cells: named(HIDDEN), isHidden: true }] : []),
    ...(has('struck-row')
      ? [{ cells: named(STRUCK).map(({ runs: _runs, ...one }) => ({ ...one, isStruck: true })) }]
      : []),
  ]
}

function bodyMerges(rows: readonly Row[], columns: readonly Column[]): readonly Merge[] {
  const merges: Merge[] = []
  for (const [column, { isMerged = false }] of columns.entries()) {
    if (!isMerged) continue
    for (let row = 0; row < rows.length; row += 1) {
      let last = row
      while (
        rows[row]?.of &&
        rows[last + 1]?.of &&
        rows[last + 1]?.cells[column]?.value === rows[row]?.cells[column]?.value &&
        rows[row]?.cells[column]?.value !== ''
      )
        last += 1
      if (last > row) merges.push({ top: row, left: column, bottom: last, right: column })
      row = last
    }
  }
  return merges
}
