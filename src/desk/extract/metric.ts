/** What a figure counts, apart from the figure: 城镇新增就业 of 城镇新增就业110万人以上. */
import type { TextSpan, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'

const LONGEST = 40
const SHORTEST = 2
/** What a clause begins with that is not what is counted. */
const LEAD_IN =
  /^(?:[\s，,、。“"]|同时|此外|其次|首先|另外|其中|未来|下一步|并|也|还|到(?=[\s，]|$)|至(?=[\s，]|$)|[前内底末](?=[\u3400-\u9fff])|力争|确保|争取|预计|计划|目标(?=是)|是(?=[\u3400-\u9fff]{3})|我们|再(?=新|建|引|招|增|开|压|降)|拟|一是|二是|三是|四是|五是|[六七八九]是)+|^[^，,]{0,12}?(?<![大名老干小])将(?!近|军)(?:把)?/
/** What stands between the thing counted and its figure. */
const REACHES =
  /(?:力争|确保|争取|预计|将|要|能|可|总体|分别|均|都|也|就|再|总数|达|到|至|为|是|在|约|超|过|突破|保持|稳定|维持|控制|提高|提升|增加|(?<![净新])增|升|上升|降|减|下降|降低|减少|压缩|压减|压降|缩短|扩大|完成(?=$)|不低于|不少于|不超过|[:：]|[（(]|\s)+$/
/** Words of a change belong to what is counted: 地区生产总值增长. */
const CHANGES = /(?:增长|下降|降低|提高|减少|压减|增加|上升|提升|翻)$/
/** With what it is compared, and what it comes from: no part of what is counted. */
const COMPARED =
  /(?:[比较]|以)(?:[“"]?十[三四五六]五[”"]?[末期]*|(?:19|20)\d{2}年|上年|去年|基期)(?:[底末]|同期)?(?:为基准|为基数)?[，,]?|在(?:19|20)\d{2}年(?:的)?基础上[，,]?|[由从][^，。；]{0,10}\d[\d.,]*(?:[%万亿]|个|家|人|天|分钟|所|米|公里)*(?=[^\d]{0,4}$)/g

const isHan = (words: string) => /[\u3400-\u9fff]/.test(words)

/** The words without the stretches, which lie in them. */
function without(words: string, spans: readonly TextSpan[]): string {
  let [kept, at] = ['', 0]
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    kept += words.slice(at, start)
    at = end
  }
  return kept + words.slice(at)
}

function chinese(before: string, after: string, isChange: boolean): string {
  const bare = before.replaceAll(COMPARED, '').trim()
  const word = isChange ? (CHANGES.exec(bare)?.[0] ?? '') : ''
  const head = word === '' ? bare.replace(REACHES, '') : bare
  const tail = /^[的之]?[\u3400-\u9fffA-Za-z“"]/.test(after)
    ? after.replace(/^[的之]/, '').replace(/[。；！”"）)\s]+$/, '')
    : ''
  return `${head}${tail}`.replace(LEAD_IN, '').replace(/^[，、\s]+|[，、\s]+$/g, '')
}

const LEAD_IN_EN =
  /^[\s"“‘]*(?:and |also |then )?(?:[A-Z][^,]{0,40}? |we |it |they |the [a-z ]{2,24} )?(?:will|shall|['’]ll|(?:is|are) going to|(?:plans?|aims?|intends?|pledged|promised|expects?) to)(?: also)? /i

/** The number of active apprentices will grow to 20,000: whose verb says nothing of what is counted. */
const SUBJECT_GOES =
  /^[\s"“‘]*(?:and |also |then |but |that )*(?=\S)(?!(?:we|it|they|this|that|these|he|she|I|you|which|who|there)\b)([^,;:]{3,70}?) (?:(?:will|shall|must|should|would|(?:is|are|has|have) (?:going |due |set |supposed )?to)(?: also| then)? )(?:be|go|come|grow|rise|fall|increase|decrease|drop|climb|improve|reach|get|have|stay|remain|shrink|decline|exceed|average|total|narrow|move)\b/i

function english(before: string, unit: string, after: string): string {
  const subject = SUBJECT_GOES.exec(before)?.[1]
  if (subject !== undefined && !/\d/.test(subject))
    return subject.replace(/^the (?=number|share|proportion)/i, '').trim()
  const whole = `${before.trimEnd().replace(/\b(?:to|by|at|of|between|an?|the|another|up to|target:?|from)$/i, '')} ${unit} ${after.trim().replace(/^of /i, '')}`
  return whole
    .replace(
      /\b(?:from|against|compared (?:with|to)) (?:an? )?(?:19|20)\d{2}(?: (?:levels?|baseline|base year))?/gi,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD_IN_EN, '')
    .replace(
      /\b(?:up |down )?from (?:about |an? |the )?[£$€]?\d[\d.,]*(?: ?(?:%|per ?cent|[a-z]+))?(?=\s*[.,;]?\s*$| (?:to|now|today|in)\b)/gi,
      '',
    )
    .replace(/^[\s,"“]+|(?:[\s,.;"”]|\b(?:by|in|to|and|with|before|until|over|from|of))+$/gi, '')
}

/** What the figure of a clause counts; '' where its words do not say. `figure` and `times` lie in the clause. */
export function metricOf(clause: string, figure: UnderstoodFigure, times: readonly TextSpan[]): string {
  const { span, unitText } = figure
  const part = (from: number, to: number) =>
    without(
      clause.slice(from, to),
      times
        .filter(({ start, end }) => start >= from && end <= to)
        .map(({ start, end }) => ({ start: start - from, end: end - from })),
    )
  const [before, after] = [part(0, span.start), part(span.end, clause.length)]
  const unit =
    /^[a-z]/i.test(unitText) && unitText.length > 4 && !/per ?cent|dollars|pounds|euros/i.test(unitText) ? unitText : ''
  // 建成30万标准机架: the noun is part of the unit.
  const noun = isHan(clause) && /^[\u3400-\u9fff]{3,}$/.test(unitText) ? unitText : ''
  const named = isHan(clause) ? chinese(before, after, figure.change !== null) : english(before, unit, after)
  const metric = named.length <= 3 && noun !== '' ? named + noun : named
  if (metric.length < SHORTEST || (!isHan(clause) && figure.factor !== null)) return ''
  return metric.length > LONGEST * (isHan(metric) ? 1 : 2)
    ? `${metric.slice(0, LONGEST * (isHan(metric) ? 1 : 2) - 1)}…`
    : metric
}
