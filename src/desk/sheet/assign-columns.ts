/** Which of our columns each column under some headings is: names by their words, figures by what the whole path of headings means. */
import { chooseFigures, type ChosenFigures, type FigureCandidate, type TableYears } from './choose-figures.ts'
import type { ColumnId, FigureColumn } from './columns.ts'
import { cutUnit, isUnitText, readHeading } from './heading.ts'
import { headingWords, readSense } from './heading-sense.ts'
import { readShape, type ColumnShape } from './column-shape.ts'
import { goalInWords } from './goal-column.ts'
import type { FilledTable } from './merged-cells.ts'

/** The headings of a column from the top down, none twice in a row. */
export type HeadingPath = readonly string[]

/** What the columns are. */
export interface AssignedColumns {
  /** By position; null: none of ours. */
  readonly columns: readonly (ColumnId | null)[]
  readonly asked: ChosenFigures['asked']
  /** The column that names the wider task that a row is part of; null: none. */
  readonly within: number | null
}

type FigureName = FigureColumn | 'completion'
const FIGURES: ReadonlySet<ColumnId> = new Set<ColumnId>(['target', 'latest', 'baseline', 'completion'])
/** Tasks in more detail than the one beside them. */
const FINE = /^具体|举措|措施|^子|分项|细化|二级/
/** What a task consists of, rather than its name. */
const CONTENT = /内容|规模|举措|措施|做法|标准/
/** Goals in words as often as in numbers: what stands below decides. */
const GOAL = /^(?:年度|全年|主要|工作)*(?:量化|考核|工作|任务)?(?:目标任务|任务目标|目标|指标)$|^目标任务/

function isFigureName(id: ColumnId): id is FigureName {
  return FIGURES.has(id)
}

/** Assigns. `below`: the first row under the headings. */
export function assignColumns(
  filled: FilledTable,
  paths: readonly HeadingPath[],
  below: number,
  years: TableYears,
): AssignedColumns {
  const shapes = paths.map((_, at) => readShape(filled, at, below))
  const headings = paths.map((path) => idsOf(path))
  const columns: (ColumnId | null)[] = paths.map(() => null)
  const chosenTitle = chooseTitle(paths, headings, shapes)
  /* 项目 over several 控制指标 each is what they are part of. */
  const isKind = chosenTitle.title !== null && isKindOfMetrics(chosenTitle.title, paths, headings, shapes)
  const { title, within, content } = isKind ? { title: null, within: chosenTitle.title, content: [] } : chosenTitle
  const taken = new Set<ColumnId>()
  const take = (at: number | null, id: ColumnId) => {
    if (at === null) return
    columns[at] = id
    taken.add(id)
  }
  take(title, 'title')
  const counted = countedProgress(headings, shapes)
  take(chooseProgress(paths, headings, counted), 'progress')
  take(chooseLead(paths, headings), 'lead')
  const [metric, wider] = chooseMetric(paths, headings, shapes)
  take(metric, 'metric')
  const part = within ?? (title === null ? wider : null)
  const isGoal = paths.map((path, at) => at !== title && GOAL.test(ownWords(path)) && shapes[at]?.isFigures === true)
  for (const [at, ids] of headings.entries()) {
    if (columns[at] !== null || at === part || isGoal[at] === true) continue
    const isBare = shapes[at]?.isBare === true && ids[0] === 'progress' && /完成/.test(ownWords(paths[at] ?? []))
    const isCounted = isBare || counted.has(at)
    const known = ids.find((each) => !isFigureName(each) && each !== 'title' && !taken.has(each))
    /* 责任单位 beside 牵头单位 helps. */
    const id = known ?? (ids[0] === 'lead' && !taken.has('supporting') ? 'supporting' : undefined)
    if (id === undefined || isCounted || (id === 'progress' && isPlanned(paths[at] ?? []))) continue
    if (id === 'metric' && (ids.some(isFigureName) || shapes[at]?.isNumbers === true)) continue
    columns[at] = id
    taken.add(id)
  }
  const spare = taken.has('summary')
    ? undefined
    : content.find((at) => columns[at] === null && shapes[at]?.isFigures !== true)
  if (spare !== undefined) columns[spare] = 'summary'
  const candidates = paths.flatMap((path, at): readonly FigureCandidate[] =>
    columns[at] === null && at !== part
      ? candidateOf(path, at, counted.has(at) ? ['latest'] : (headings[at] ?? []), shapes[at], isGoal[at] === true)
      : [],
  )
  const chosen = chooseFigures(candidates, years)
  for (const at of chosen.target) columns[at] = 'target'
  for (const id of ['latest', 'baseline', 'completion'] as const) take(chosen[id], id)
  const goal = chosen.asked.target.length > 0 ? -1 : goalInWords(paths.map(ownWords), columns, shapes)
  if (goal >= 0) columns[goal] = 'target'
  return { columns, asked: chosen.asked, within: part }
}

/* The texts without those that are only a unit, each without its unit. */
function named(path: HeadingPath): readonly string[] {
  return path.filter((text) => !isUnitText(text)).map((text) => cutUnit(text)?.name ?? text)
}

function ownWords(path: HeadingPath): string {
  return headingWords(named(path).at(-1) ?? '')
}

/* What the headings are called, the likeliest first: by the last of them, by all, by the first where the last says nothing. */
function idsOf(path: HeadingPath): readonly ColumnId[] {
  const texts = named(path)
  const own = texts.at(-1) ?? ''
  const tries = texts.length > 1 ? [own, texts.join('')] : [own]
  const ids = tries.map(readHeading).flatMap(({ column, other }) => [column, other].filter((id) => id !== null))
  if (ids.length > 0 || texts.length < 2) return ids
  const { column } = readHeading(texts[0] ?? '')
  return column !== null && !isFigureName(column) && readSense(texts).role === null ? [column] : []
}

/* 形象进度 under a plan is what shall be, not what is. */
function isPlanned(path: HeadingPath): boolean {
  return named(path)
    .slice(0, -1)
    .some((text) => /计划|目标|任务|plan|target/i.test(headingWords(text)) && !/完成情况/.test(headingWords(text)))
}

function candidateOf(
  path: HeadingPath,
  at: number,
  ids: readonly ColumnId[],
  shape: ColumnShape | undefined,
  isGoal: boolean,
): readonly FigureCandidate[] {
  const name = ids.find(isFigureName) ?? (isGoal ? 'target' : null)
  const sense = readSense(named(path).length === 0 ? path : path.filter((text) => !isUnitText(text)))
  const isShare = sense.role === 'share'
  const isFigures = shape?.isFigures !== false
  if (!isFigures && name === null) return []
  if (name === null && !sense.isYearAlone && (sense.role === null || sense.role === 'other')) return []
  const texts = named(path)
  const known: FigureName | null = isShare && name !== 'target' ? 'completion' : name
  return [
    {
      ...sense,
      at,
      isFigures,
      isEmpty: shape?.isFigures === null,
      named: known,
      words: ownWords(path),
      group: texts.slice(0, -1).map(headingWords).join('/'),
    },
  ]
}

/* Numbers under 目前进展 or 完成情况 are what was reached, where no other column is for that. */
function countedProgress(
  headings: readonly (readonly ColumnId[])[],
  shapes: readonly ColumnShape[],
): ReadonlySet<number> {
  const isOther = headings.some((ids, at) => ids[0] === 'latest' && shapes[at]?.isFigures === true)
  const found = headings.flatMap((ids, at) => (ids[0] === 'progress' && shapes[at]?.isNumbers === true ? [at] : []))
  return new Set(isOther ? [] : found)
}

/* 目前进展 before 形象进度, where both are words on what is. */
function chooseProgress(
  paths: readonly HeadingPath[],
  headings: readonly (readonly ColumnId[])[],
  counted: ReadonlySet<number>,
): number | null {
  const found = headings.findIndex(
    (ids, at) =>
      ids[0] === 'progress' && !counted.has(at) && /进展|办理|推进|落实|progress/.test(ownWords(paths[at] ?? [])),
  )
  return found < 0 || isPlanned(paths[found] ?? []) ? null : found
}

/* 牵头单位 before 责任单位, where a table has both. */
function chooseLead(paths: readonly HeadingPath[], headings: readonly (readonly ColumnId[])[]): number | null {
  const found = headings.findIndex(
    (ids, at) => ids[0] === 'lead' && /牵头|主办|主责|^lead/.test(ownWords(paths[at] ?? [])),
  )
  return found < 0 ? null : found
}

function isKindOfMetrics(
  title: number,
  paths: readonly HeadingPath[],
  headings: readonly (readonly ColumnId[])[],
  shapes: readonly ColumnShape[],
): boolean {
  if (!/^(?:项目|类别|类型|领域|方面|板块|工作|任务)$/.test(ownWords(paths[title] ?? []))) return false
  const kinds = shapes[title]?.distinct ?? 0
  return headings.some(
    (ids, at) =>
      at > title && ids[0] === 'metric' && (shapes[at]?.distinct ?? 0) >= 2 * kinds && shapes[at]?.isNumbers !== true,
  )
}

/* Of 考核项目 and 考核指标, 一级指标 and 三级指标 the one that tells the rows apart; the other one is what they are part of. */
function chooseMetric(
  paths: readonly HeadingPath[],
  headings: readonly (readonly ColumnId[])[],
  shapes: readonly ColumnShape[],
): readonly [metric: number | null, wider: number | null] {
  const found = headings.flatMap((ids, at) => (ids[0] === 'metric' && shapes[at]?.isNumbers !== true ? [at] : []))
  const kinds = (at: number) => shapes[at]?.distinct ?? 0
  const names = found.filter((at) => !GOAL.test(ownWords(paths[at] ?? [])) || shapes[at]?.isFigures !== true)
  if (names.length < 2) return [null, null]
  const most = Math.max(...names.map(kinds))
  const metric = names.find((at) => kinds(at) === most) ?? null
  const wider = names.findLast((at) => metric !== null && at < metric && kinds(at) * 2 <= most) ?? null
  return [metric, wider]
}

interface ChosenTitle {
  readonly title: number | null
  readonly within: number | null
  /** Columns that may say what a task consists of. */
  readonly content: readonly number[]
}

/* The name of the task: the finer one where several rows share the wider. */
function chooseTitle(
  paths: readonly HeadingPath[],
  headings: readonly (readonly ColumnId[])[],
  shapes: readonly ColumnShape[],
): ChosenTitle {
  const titles = headings.flatMap((ids, at) => (ids.includes('title') ? [at] : []))
  const words = (at: number) => ownWords(paths[at] ?? [])
  const fine = paths.flatMap((_, at) =>
    !titles.includes(at) && FINE.test(words(at)) && !headings[at]?.length ? [at] : [],
  )
  const content = paths.flatMap((_, at) => (CONTENT.test(words(at)) ? [at] : []))
  const names = titles.filter((at) => !GOAL.test(words(at)) || shapes[at]?.isNumbers !== true)
  const plainNames = names.filter((at) => !CONTENT.test(words(at)) && !GOAL.test(words(at)))
  /* Numbers are no names. */
  const first = [...plainNames, ...names].find((at) => shapes[at]?.isNumbers !== true) ?? null
  if (first === null) return { title: null, within: null, content: [] }
  // 城乡学校建设 over 新建公办幼儿园 and 新增学位: what is built, a row each, under one name for several.
  const named = shapes[first]?.filled ?? 0
  const parts = content.filter((at) => {
    const { distinct = 0, filled = 0 } = shapes[at] ?? {}
    return distinct === filled && filled * 2 >= named * 3
  })
  const others = [...names, ...fine, ...parts].filter((at) => at > first)
  const finer = others.find(
    (at) => !GOAL.test(words(at)) && (shapes[at]?.filled ?? 0) > named && shapes[at]?.isNumbers !== true,
  )
  return finer === undefined
    ? { title: first, within: null, content: content.filter((at) => at !== first) }
    : { title: finer, within: first, content: content.filter((at) => at !== finer && at !== first) }
}
