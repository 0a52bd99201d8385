/** One heading as offices write it: 目标值（万元）, 2026年目标, 截至6月底完成情况. */
import { COLUMNS, type ColumnId } from './columns.ts'
import { plain } from './plain.ts'

export interface Heading {
  /** Null: not one of ours. */
  readonly column: ColumnId | null
  /** What stood in brackets: a unit, perhaps; '' for nothing. */
  readonly bracket: string
  /** 截至2026年6月底, where the heading says so; '' otherwise. */
  readonly asOf: string
}

const BRACKETS = /[（(【[]([^（(【[\]】)）]*)[)）】\]]/g
const AS_OF = /^截[至止]到?[^完累实目进]*[年月日底末]/
const YEAR = /^(?:\d{4}|本|今)年度?/

const BY_NAME: ReadonlyMap<string, ColumnId> = new Map(
  [...COLUMNS].reverse().flatMap(({ id, zh, en, synonyms }) => [...synonyms.map((synonym) => synonym.replaceAll('_', ' ')), zh, en].map((name) => [bare(name), id] as const)),
)

/* A name without brackets, marks and spaces. */
function bare(text: string): string {
  return plain(text.replaceAll(BRACKETS, '')).replaceAll(/[:*＊\-_/.。、,，]/g, '')
}

/** Reads a heading. Longer forms are tried before shorter ones: with its year, without it, without 截至…. */
export function readHeading(text: string): Heading {
  const name = bare(text)
  const asOf = AS_OF.exec(name)?.[0] ?? ''
  const rest = name.slice(asOf.length)
  const names = [name, rest, rest.replace(YEAR, ''), name.replace(YEAR, '')]
  const known = names.map((each) => BY_NAME.get(each)).find((id) => id !== undefined)
  const brackets = [...text.matchAll(BRACKETS)].map((match) => (match[1] ?? '').replace(/^单位[:：]/, '').trim())
  return { column: known ?? null, bracket: brackets.at(-1) ?? '', asOf }
}
