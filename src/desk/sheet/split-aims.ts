/** A cell with several aims, each with its number: 改造老旧小区26个、惠及居民8450户. Each becomes a task of its own, with the words of progress that speak of it. */
import type { UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'
import { simplified } from '#src/desk/grammar/signs.ts'
import { isSize } from './goal-in-words.ts'

/** One aim of several. */
export interface Aim {
  /** What is counted, without the number. */
  readonly name: string
  /** As written. */
  readonly text: string
}

const MOST = 6
/** Steps of one aim rather than several: each has its own time. */
const DATED = /\d{4}年|\d{1,2}月|季度|半年|年底|其中|分别|合计|目前|原|由|从/
const LEAD = /^(?:其中|以及|并|和|及|确保|力争|争取|实现|完成|计划|全年|年内|同时|[\s、，,：:])+/
const TAIL =
  /(?:稳定|保持|控制|达标?[到至成]?|突破|超过?|不[低少高]于|不超过|不得[低少高超]于?|力争|确保|提[高升]|[压缩]减|增[长加]|下?降[低至到]*|[减缩][少短至到]*|大[约概]|约|为|在|至|到|于|[\s，,、：:])+$/u
const OF_THE_SAME = /^(?:同比|较上年|比上年|增速|增幅|增长|降幅|下降)/
const LONGEST_NAME = 30

/** The aims of a cell, each with one number; null: it has one, or cannot be parted for certain. */
export function splitAims(written: string): readonly Aim[] | null {
  const clauses = clausesOf(written)
  if (clauses.length < 2 || clauses.length > MOST) return null
  const aims: Aim[] = []
  for (const text of clauses) {
    const figure = onlyFigure(text)
    const name = figure && nameOf(text, figure)
    if (!figure || !name || DATED.test(text.normalize('NFKC')) || isSize(text)) return null
    const [first] = aims
    aims.push({ name: OF_THE_SAME.test(name) && first ? `${first.name}${name}` : name, text })
  }
  return new Set(aims.map(({ name }) => name)).size === aims.length ? aims : null
}

/** The words of progress for each aim: the clauses that share most of their signs with its name, else those in its unit; '' where none speaks of it. Null: nobody can tell whose some of them are. */
export function shareProgress(progress: string, aims: readonly Aim[]): readonly string[] | null {
  const shares = aims.map((): string[] => [])
  for (const clause of clausesOf(progress)) {
    const figures = figuresIn(clause)
    const [figure] = figures
    const unit = figure?.unitText ?? ''
    const rank = aims.map(
      ({ name, text }) => 2 * overlap(name, clause) + (unit !== '' && onlyFigure(text)?.unitText === unit ? 3 : 0),
    )
    const most = Math.max(...rank)
    const best = rank.flatMap((each, at) => (each === most ? [at] : []))
    const [at = 0, more] = best
    if (figures.length > 0 && (most === 0 || more !== undefined)) return null
    shares[figures.length === 0 && more !== undefined ? 0 : at]?.push(clause)
  }
  return shares.map((clauses) => clauses.join('，'))
}

/* The clauses of a text, each ending behind a number: 新建、改扩建学校8所 is one. */
function clausesOf(written: string): readonly string[] {
  const clauses: string[] = []
  let open = ''
  let depth = 0
  for (const sign of written) {
    if (/[（(《“]/.test(sign)) depth += 1
    if (/[）)》”]/.test(sign)) depth = Math.max(0, depth - 1)
    const isEnd = depth === 0 && /[；;，,、。\n]/.test(sign) && !/\d$/.test(open)
    if (isEnd && figuresIn(open).length > 0) {
      clauses.push(open.trim())
      open = ''
    } else open += sign
  }
  if (/[\p{L}\p{N}]/u.test(open)) {
    const last = clauses.at(-1)
    if (figuresIn(open).length === 0 && last !== undefined) clauses[clauses.length - 1] = `${last}，${open.trim()}`
    else clauses.push(open.trim())
  }
  return clauses
}

function figuresIn(text: string): readonly UnderstoodFigure[] {
  return readFigures(simplified(text), {}).filter(
    (reading): reading is UnderstoodFigure => reading.understood && reading.unitText !== '',
  )
}

function onlyFigure(text: string): UnderstoodFigure | null {
  const all = readFigures(simplified(text), {})
  const [figure, more] = figuresIn(text)
  return figure && more === undefined && all.length === 1 ? figure : null
}

function nameOf(text: string, { span, change, unitText }: UnderstoodFigure): string | null {
  const before = text
    .slice(0, span.start)
    .replace(/^\s*[（(]?\d{1,3}[.、)）]\s*/, '')
    .trim()
  const behind = text.slice(span.end).replace(/^(?:以上|以内|以下|左右|及以上)/, '')
  const lead = before.replace(LEAD, '')
  const named = lead.replace(TAIL, '')
  const isChange = change !== null && /[%％]/.test(unitText)
  const counted = named.length >= 2 ? named : lead
  /* By how much something grows or falls is not how much there is of it. */
  const own = isChange
    ? `${counted.replace(/(?:较上年|比上年)?(?:同比)?(?:增速|增幅|降幅)?$/, '')}${change === 'fall' ? '降幅' : '增速'}`
    : counted
  const name = `${own}${/^\p{Script=Han}{2}/u.test(behind) ? behind : ''}`.replace(LEAD, '').trim()
  return /\p{Script=Han}{2}/u.test(name) && name.length <= LONGEST_NAME ? name : null
}

function overlap(name: string, clause: string): number {
  const pairs = Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2))
  return pairs.filter((pair) => clause.includes(pair)).length
}

/** The aims that the name of a task says: 新增规上工业企业35家以上; null: its numbers, if any, are part of the name, as in 年产5万吨项目. */
export function aimsInName(written: string): readonly Aim[] | null {
  const several = splitAims(written)
  if (several) return several.every(({ text }) => saysAim(text)) ? several : null
  const figure = onlyFigure(written)
  const name = figure && nameOf(written, figure)
  return name && saysAim(written) && !isSize(written) ? [{ name, text: written }] : null
}

/* The number ends it, or is what is to be done. */
function saysAim(text: string): boolean {
  const span = onlyFigure(text)?.span
  if (!span) return false
  const behind = text.slice(span.end).replace(/^(?:以上|以内|以下|左右|及以上)/, '')
  return (
    !/[\p{L}\p{N}]/u.test(behind) ||
    /(?:完成|新增|新建|建成|改造|培育|引进|建设|达到|突破|实施|创建)$/.test(text.slice(0, span.start).trim())
  )
}
