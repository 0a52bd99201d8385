/** A table of indicators by county: each cell is the target of one county. */
import type { Laid } from './lay-out.ts'
import type { Making } from './making.ts'
import { cell, EMPTY, type Cell, type Sheet } from './sheet.ts'
import type { Truth } from './table.ts'
import { COUNTIES, makeTasks } from './tasks.ts'
import type { Field, Place, Task } from './truth.ts'

/** Counties across and indicators down, or the other way. */
export function matrixOf(making: Making): Laid {
  const { has, recipe, random, word } = making
  const indicators = makeTasks('matrix', Math.min(5, recipe.tasks), random('tasks'), has)
  const chance = random('matrix')
  const counties = COUNTIES.slice(0, 4)
  const cells = indicators.map((indicator) =>
    counties.map((region) => taskOf(indicator, region, chance.between(0.1, 0.4))),
  )
  const isDown = random('matrix way').chance(0.6)
  const [top, left] = has('blank-edges') ? [1, 1] : [0, 0]
  // Nine of ten say in the title or on the tab what their numbers are.
  const isTold = chance.chance(0.9)
  const tab = isTold ? '2026年目标任务分解' : '2026年台账'
  const title =
    has('title-rows') || (isTold && recipe.form === 'csv') ? [[cell('2026年各县（市、区）目标任务分解表')]] : []
  const head = isDown
    ? [cell(word('title', ['指标', '指标名称', '主要指标'])), cell('单位'), ...counties.map(cell)]
    : [
        cell(word('county', ['县（市、区）', '县区', '地区'])),
        ...indicators.map(({ title: metric, unit }) => cell(`${metric}（${unit.word}）`)),
      ]
  const body = isDown
    ? indicators.map(({ title: metric, unit }, row) => [
        cell(metric),
        cell(unit.word),
        ...counties.map((_, column) => cell(cells[row]?.[column]?.target ?? null)),
      ])
    : counties.map((region, column) => [
        cell(region),
        ...indicators.map((_, row) => cell(cells[row]?.[column]?.target ?? null)),
      ])
  const notes = has('notes-below') ? [[cell('注：数据为快报数。')]] : []
  const pad = (row: readonly Cell[]) => [...Array.from({ length: left }, () => EMPTY), ...row]
  const rows = [...Array.from({ length: top }, () => []), ...[...title, head, ...body, ...notes].map(pad)]
  const first = top + title.length + 1
  const truths = cells.flatMap((line, row) =>
    line.map((task, column): Truth => ({
      task,
      places: placesAt({
        sheet: tab,
        row: isDown ? first + row : first + column,
        column: isDown ? left + 2 + column : left + 1 + row,
      }),
    })),
  )
  const kept = recipe.kept === null ? truths : truths.filter((_, at) => recipe.kept?.includes(at))
  const main: Sheet = {
    name: tab,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isHidden: false,
  }
  return { main, sheets: [main], truths: kept, decoys: [] }
}

function taskOf(indicator: Task, region: string, share: number): Task {
  const target = Math.max(1, Math.round((indicator.target ?? 0) * (indicator.unit.word === '%' ? 1 : share)))
  return {
    ...indicator,
    title: `${region}${indicator.title}`,
    region,
    target,
    latest: null,
    lead: '',
    dues: [null, '2026', '2026-12', '2026-12-31'],
  }
}

function placesAt(place: Place): ReadonlyMap<Field, readonly Place[]> {
  return new Map([
    ['title', [place]],
    ['target', [place]],
    ['direction', [place]],
  ])
}
