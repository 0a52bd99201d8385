/** One heading as offices write it: 目标值（万元）, 2026年目标, 截至6月底完成情况, 1—9月完成. */
import { remembered } from '#src/lib/remembered.ts'
import { COLUMNS, type ColumnId } from './columns.ts'
import { likelyColumn } from './heading-patterns.ts'
import { indexNames } from './names.ts'
import { plain } from './plain.ts'
import { readUnit } from './read-figure-cell.ts'
import { simplified } from '#src/desk/grammar/signs.ts'
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
const AS_OF = /^截[至止]到?(?:[^完累实目进]*[年月日底末]|(?:\d{4}年)?第?[一二三四1-4]季度[底末]?)/
const PERIOD = /^(?:\d{4}年)?0?1月?[—–~〜至到]+\d{1,2}月份?/
const YEAR_BEHIND = /(?:19|20|21)\d{2}年?$/
/** FY2026/27, without its slash. */
const SPLIT_YEAR = /(?:fy)?20\d{2}(?:20)?\d{2}$|^(?:fy)?20\d{2}(?:20)?\d{2}/
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
  return plain(simplified(text).replaceAll(BRACKETS, ''))
    .replaceAll(/(?<=\d)-(?=\d)/g, '—')
    .replaceAll(/[:*＊\-_/.。、,，%]/g, '')
}

/** Reads a heading. Longer forms are tried before shorter ones: with its year, without it, without 截至…. */
export const readHeading = remembered((text: string): Heading => {
  const whole = readName(text)
  const brackets = [...text.matchAll(BRACKETS)].map((match) => unitText(match[1] ?? ''))
  const bracket = brackets.at(-1) ?? ''
  if (bracket !== '') return { ...whole, bracket }
  const cut = cutUnit(text)
  if (cut === null) return { ...(whole.column === null ? ofParts(text, whole) : whole), bracket: '' }
  return { ...readName(cut.name), bracket: cut.unit }
})

/* By the words that are known, else by how they are put together. */
function readName(text: string): Omit<Heading, 'bracket'> {
  const known = readKnown(text)
  return known.column === null ? { ...known, column: likelyColumn(text) } : known
}

/* 责任部门/责任人: the first of them that is known. */
function ofParts(text: string, whole: Omit<Heading, 'bracket'>): Omit<Heading, 'bracket'> {
  const parts = text.split(/[/／]/)
  if (parts.length !== 2) return whole
  return parts.map((part) => readName(part.trim())).find(({ column }) => column !== null) ?? whole
}

function readKnown(text: string): Omit<Heading, 'bracket'> {
  const name = bare(text)
  const asOf = (AS_OF.exec(name) ?? PERIOD.exec(name))?.[0] ?? ''
  const rest = name.slice(asOf.length)
  const names = [
    name,
    rest,
    rest.replace(YEAR, ''),
    name.replace(YEAR, ''),
    name.replace(YEAR_BEHIND, ''),
    rest.replace(SPLIT_YEAR, ''),
  ]
  const [column = null, other = null] =
    names.map((each) => COLUMNS_OF_NAME.get(each)).find((ids) => ids !== undefined) ?? []
  return { column, other, asOf }
}

function unitText(text: string): string {
  return simplified(text)
    .replace(/^(?:计量)?单位[:：]/, '')
    .trim()
}

const LONGEST_UNIT = 14
const NO_UNITS = indexNames([])
/** Behind a slash, a colon or a space; money and per cent also without. */
const UNIT_BEHIND =
  /^(.*[^\s/／:：,，_|-])[\s/／:：,，_|-]+([^\s/／:：,，_|-]{1,8})$|^(.{2,}?)((?:[百千]?[万亿])元|[%％])$/

/** Whether a text is a unit and nothing else: 万元, （%）, 单位：公里. */
export const isUnitText = remembered((text: string): boolean => {
  if (text.length > LONGEST_UNIT) return false
  const bracketed = /^[（(【[](.*)[)）】\]]$/.exec(text.trim())?.[1] ?? text
  const name = unitText(bracketed.trim())
  /* Series and Notes are headings, though one may count them. */
  return (
    name !== '' &&
    (!/\d/.test(name) || /^(?:[£€$]|US\$|HK\$)[’']?000s?$/.test(name)) &&
    !COLUMNS_OF_NAME.has(bare(name)) &&
    readUnit(name, [], NO_UNITS)?.isKnown === true
  )
})

/** 目标值/万元, 最新数据 万元: the name of a heading and the unit behind it; null where none stands there. */
export function cutUnit(text: string): { readonly name: string; readonly unit: string } | null {
  const [, name, unit, nameBefore, money] = UNIT_BEHIND.exec(simplified(text).trim()) ?? []
  const [head, tail] = [name ?? nameBefore, unit ?? money]
  return head !== undefined && tail !== undefined && isUnitText(tail) ? { name: head, unit: unitText(tail) } : null
}
