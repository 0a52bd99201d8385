/** One heading as offices write it: 目标值（万元）, 2026年目标, 截至6月底完成情况, 1—9月完成. */
import { COLUMNS, type ColumnId } from './columns.ts'
import { plain } from './plain.ts'
import { SYNONYMS } from './synonyms.ts'

export interface Heading {
  /** Null: not one of ours. */
  readonly column: ColumnId | null
  /** What else it may head where the sheet has that column already: 目标任务 is a task or a number. */
  readonly other: ColumnId | null
  /** What stood in brackets: a unit, perhaps; '' for nothing. */
  readonly bracket: string
  /** 截至2026年6月底 or 1-9月, where the heading says so; '' otherwise. */
  readonly asOf: string
}

const BRACKETS = /[（(【[]([^（(【[\]】)）]*)[)）】\]]/g
const AS_OF = /^截[至止]到?[^完累实目进]*[年月日底末]/
const PERIOD = /^(?:\d{4}年)?0?1月?[—–~〜至到]+\d{1,2}月份?/
const YEAR = /^(?:\d{4}|本|今)年度?/

const COLUMNS_OF_NAME = new Map<string, ColumnId[]>()
for (const { id, zh, en, synonyms } of COLUMNS)
  for (const name of new Set(
    [zh, en, ...[...synonyms, ...(SYNONYMS[id]?.split(' ') ?? [])].map((synonym) => synonym.replaceAll('_', ' '))].map(
      bare,
    ),
  ))
    COLUMNS_OF_NAME.set(name, [...(COLUMNS_OF_NAME.get(name) ?? []), id])

/* A name without brackets, marks and spaces; the dash of a period stays. */
function bare(text: string): string {
  return plain(text.replaceAll(BRACKETS, ''))
    .replaceAll(/(?<=\d)-(?=\d)/g, '—')
    .replaceAll(/[:*＊\-_/.。、,，%]/g, '')
}

/** Reads a heading. Longer forms are tried before shorter ones: with its year, without it, without 截至…. */
export function readHeading(text: string): Heading {
  const name = bare(text)
  const asOf = (AS_OF.exec(name) ?? PERIOD.exec(name))?.[0] ?? ''
  const rest = name.slice(asOf.length)
  const names = [name, rest, rest.replace(YEAR, ''), name.replace(YEAR, '')]
  const [column = null, other = null] =
    names.map((each) => COLUMNS_OF_NAME.get(each)).find((ids) => ids !== undefined) ?? []
  const brackets = [...text.matchAll(BRACKETS)].map((match) => (match[1] ?? '').replace(/^单位[:：]/, '').trim())
  return { column, other, bracket: brackets.at(-1) ?? '', asOf }
}
