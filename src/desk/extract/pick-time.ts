/** Which deadline or date belongs to a figure: E8 and E9. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { DateReading, DeadlineReading } from '#src/desk/grammar/read-deadlines.ts'
import type { ExtractRule } from './extract-rules.ts'
import { isAdvice } from './mood.ts'
import { inside } from './read-sentence.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What may stand beside a deadline that rules the rest of its sentence: 到2030年， and “In 2026,”. */
const MOST_BESIDE = 6

interface PickedDeadline {
  readonly deadline: DeadlineReading
  readonly rule: ExtractRule
}

const isHan = (words: string) => /[\u3400-\u9fff]/.test(words)

/** The deadline after the figure; in Chinese not beyond a 、 or another figure, in English that of all figures before it: 14 clinics and 6 hospitals by 2029. */
function following(sentence: ReadSentence, clause: TextSpan, at: TextSpan): DeadlineReading | null {
  const next = inside(sentence.deadlines, { start: at.end, end: clause.end }).find(
    (one) => !isDayToBegin(sentence, one),
  )
  if (!next) return null
  const between = { start: at.end, end: next.span.start }
  const words = sentence.text.slice(between.start, between.end)
  if (words.includes('、') || /\([^)]*$/.test(words)) return null
  return inside(sentence.figures, between).length > 0 && isHan(words) ? null : next
}

/** In English the one deadline of a sentence, at its end or that of a clause further on: double it, to 300 MW, before 2030. */
function trailing(sentence: ReadSentence, clauses: readonly TextSpan[], index: number): DeadlineReading | null {
  const own = clauses[index]
  const isApart = ({ span }: DeadlineReading) =>
    own !== undefined && sentence.text.slice(Math.min(span.end, own.start), Math.max(span.start, own.end)).includes(';')
  const [only, more] = sentence.deadlines.filter((one) => !isDayToBegin(sentence, one) && !isApart(one))
  if (!only || more || !own || isHan(sentence.text.slice(own.start, own.end))) return null
  const clause = clauses.slice(index + 1).find(({ start, end }) => only.span.start >= start && only.span.end <= end)
  if (!clause || only.span.start < clause.start || sentence.text.slice(own.end, clause.start).includes(';')) return null
  const before = sentence.text.slice(clause.start, only.span.start).trim()
  // The first contracts, worth 700 million crowns, will be signed by then.
  if (/^\s*(?:worth|totalling|valued at)\b/i.test(sentence.text.slice(own.start))) return only
  if (!/^[\s.”"’)]*$/.test(sentence.text.slice(only.span.end, clause.end))) return null
  // Twenty-six are to be replaced, the last of them no later than Christmas 2027.
  if (/^(?:all|both|each|every one) of (?:which|them|these|those) (?:will|are|is|shall|to)\b/i.test(before)) return only
  if (/^the last(?: of (?:them|these|those|which))?$/i.test(before)) return only
  if (
    /^(?:is|are|will|shall|must|should)\b/i.test(before) &&
    (index === 0 || /^\s*(?:all|of which) /.test(sentence.text.slice(own.start)))
  )
    return only
  return /^(?:and|while|but)$|^(?:with|which|who|that|where|when)\b|\b(?:will|shall|we|it|they|is|are|has|have|first|of which|of them)\b/i.test(
    before,
  )
    ? null
    : only
}

/** A clause before that is hardly more than a deadline, or leads up to a colon. */
function rulesWhatFollows({ text }: ReadSentence, clause: TextSpan, { span }: DeadlineReading): boolean {
  return clause.end - clause.start - (span.end - span.start) <= MOST_BESIDE || /[：:]/.test(text.charAt(clause.end))
}

/** What comes of it later, whenever that is: 达产后年产值可达50亿元. */
export const AFTERWARDS = /(?:达产|投产|建成|竣工|完工|投用|投运|投入使用|投入运营)(?:以|之)?后/
/** A day to begin on is none to be done by. */
const BEGINS = /开工|动工|启动建设/
/** What ends a sentence, and says by when. */
export const ENDS =
  /^(?:春耕|汛期|入冬|供暖|开学|秋收)?前?(?:全面|正式|全线|[一二三]期|全部|基本|一律|载客|初期|试|陆续|实现|做到)*(?:建成|建好|投产|投用|投运|完工|竣工|完成|通车|投入使用|投入运营|交付使用|交付|达产|启用|开业|全覆盖|到位|到岗|就位|见效|并网|合拢|清零|补齐|通水|封顶|运营|开通|开张|搬走|[戴装换修种做挖铺]完|实现|落实)(?:投产|投用|通车|使用|运营|投运)*[。；”"\s]*$/

/** A clause further on that only says by when it is done: 投资12.6亿元建设产业园，新增床位420张，2027年6月底前投产. */
function closing(sentence: ReadSentence, clauses: readonly TextSpan[], index: number): DeadlineReading | null {
  for (const [at, next] of clauses.entries()) {
    if (at <= index) continue
    if (/[；;]/.test(sentence.text.charAt(clauses[at - 1]?.end ?? 0))) return null
    const all = inside(sentence.deadlines, next)
    const endsIt = ({ span }: DeadlineReading) =>
      ENDS.test(sentence.text.slice(span.end, next.end).replace(/^[（(][^（）()]{1,12}[）)]/, ''))
    // 6月底前全部开工、11月底前全部竣工
    const started = all.length > 1 && BEGINS.test(sentence.text.slice(all[0]?.span.end, all[1]?.span.start))
    const deadline = started ? all.find(endsIt) : all[0]
    if (!deadline) {
      if (at > index + 3) return null
      continue
    }
    const before = sentence.text.slice(next.start, deadline.span.start).trim()
    // 回购期限为自董事会审议通过之日起12个月内
    if (/(?:期限|实施期间?)[为是]/.test(before)) return deadline
    // 必须在今年9月底前全部完工
    const isFirst = LEADS_UP.test(before) || started
    return isFirst && endsIt(deadline) ? deadline : null
  }
  return null
}

const LEADS_UP = /^(?:必须|确保|力争|务必|要|须|将|计划|争取|均|都|全部|最迟)*[在于到]?$/

const STARTS_LATER =
  /^\s*(?:(?:明年|后年)[^，。；]{0,8}|20\d{2}年(?:\d{1,2}月)?(?:\d{1,2}日)?)起(?:正式|全面)?(?:执行|实施|施行)/

/** 还剩66家，年底全部关停; 缺口是48公里，2027年底合拢: what is left is done away with by then. */
export function leftOver(sentence: ReadSentence, clauses: readonly TextSpan[], index: number): DeadlineReading | null {
  const own = clauses[index]
  const next = clauses.slice(index + 1, index + 3).find((clause) => inside(sentence.deadlines, clause).length > 0)
  if (!own || !next || !LEFT.test(sentence.text.slice(own.start, own.end))) return null
  const [deadline] = inside(sentence.deadlines, next)
  return deadline && DONE_AWAY.test(sentence.text.slice(deadline.span.end, next.end)) ? deadline : null
}
const LEFT = /(?:还剩|仍有|还有|尚有|剩余|余下|缺口[是为]?|还差)[^，。；]{0,6}[\d一二三四五六七八九十]/
const DONE_AWAY = /全部|全都|一律|都要|补齐|清零|完成|清完|搬走|关停|合拢|解决|消除|销号|装上|通达|通上/

/** Whether what stands right behind a clause only says by when it is done, or from when in a year to come. */
export function isClosedAhead(sentence: ReadSentence, clauses: readonly TextSpan[], index: number): boolean {
  const next = clauses[index + 1]
  if (!next || isAdvice(sentence.text, next.start)) return false
  if (closing(sentence, clauses, index) || trailing(sentence, clauses, index)) return true
  return sentence.dates.length === 0 && STARTS_LATER.test(sentence.text.slice(next.start, next.end))
}

const BEGINS_EN =
  /\b(?:(?:work|construction|building|works|tree planting|training|delivery)[a-z ]{0,20} )?(?:starts?|starting|begins?|beginning|commences?|breaks? ground|gets? under ?way)(?: work)? $/i

/** Work starts in May on 220 homes, to be finished by March 2028: not the day to be done by, where another is named. */
function isDayToBegin({ text, deadlines }: ReadSentence, { span }: DeadlineReading): boolean {
  return deadlines.some((other) => other.span.start > span.end) && BEGINS_EN.test(text.slice(0, span.start))
}

const FINITE = /\b(?:expects?|will|shall|plans?|aims?|intends?|is|are|has|have|would)\b/i

/** The deadline of what stands at `at`, in the clause `index` of a sentence; null where the sentence gives it none, `afterwards` where it comes of something else, whenever that is done. */
export function pickDeadline(
  sentence: ReadSentence,
  clauses: readonly TextSpan[],
  index: number,
  at: TextSpan,
): PickedDeadline | 'afterwards' | null {
  const own = clauses[index]
  if (!own) return null
  const wordsOf = ({ start, end }: TextSpan) => sentence.text.slice(start, end)
  const ahead = inside(sentence.deadlines, { start: own.start, end: at.start }).at(-1) ?? null
  const before = ahead && isDayToBegin(sentence, ahead) ? null : ahead
  const behind = following(sentence, own, at)
  // In English a deadline behind another figure is that figure's, where another verb follows: …by 2028 and expects to recruit 640.
  const isOfOther = ({ span }: DeadlineReading) =>
    inside(sentence.figures, { start: own.start, end: span.start }).length > 0 &&
    FINITE.test(wordsOf({ start: span.end, end: at.start }))
  const mine = isHan(wordsOf(own)) ? (before ?? behind) : (behind ?? (before && isOfOther(before) ? null : before))
  if (mine) return { deadline: mine, rule: 'E8' }
  if (AFTERWARDS.test(wordsOf({ start: own.start, end: at.start }))) return 'afterwards'
  const after =
    leftOver(sentence, clauses, index) ?? closing(sentence, clauses, index) ?? trailing(sentence, clauses, index)
  const frame = frameBefore(sentence, clauses, index)
  // 到2027年…，2030年底前全部完成: what was said for sure before goes first.
  const isOfOtherPart =
    frame !== null && /[；;]/.test(sentence.text.slice(frame.deadline.span.end, own.start)) && after !== null
  if (after && (!frame?.deadline.certain || isOfOtherPart || !isHan(wordsOf(own))))
    return { deadline: after, rule: 'E9' }
  return frame
}

/** 新建15座（2028年完成），改造260个: what stands in brackets rules nothing behind them. */
function isBracketed({ text }: ReadSentence, { span }: DeadlineReading): boolean {
  return /[（(][^）)]*$/.test(text.slice(0, span.start)) && /^[^（(]*[）)]/.test(text.slice(span.end))
}

/** 2026年计划完成投资310亿元；开工项目28个: the only time before, at the head of the sentence. */
function headOf(sentence: ReadSentence, clauses: readonly TextSpan[], index: number): PickedDeadline | null {
  const own = clauses[index]
  if (!own || !isHan(sentence.text)) return null
  const [deadline, more] = inside(sentence.deadlines, { start: 0, end: own.start })
  const isHead =
    deadline && !more && /^(?:[^，。；：:]{0,12}[：:])?\s*$/.test(sentence.text.slice(0, deadline.span.start))
  const rest = deadline ? (/^[^，；]*/.exec(sentence.text.slice(deadline.span.end))?.[0] ?? '') : ''
  return isHead && !BEGINS.test(rest) ? { deadline, rule: 'E9' } : null
}

/** At least a third of them, 150 km of which: within the time of the whole. */
const PART_OF_WHOLE =
  /\b(?:of|among) (?:them|these|those|which|it|whom)\b|^\s*(?:and |with )?(?:at least|no fewer than|including|half) /i

/** In English only a deadline at the head of its clause rules what follows. */
function leads(sentence: ReadSentence, clause: TextSpan, deadline: DeadlineReading): boolean {
  const before = sentence.text.slice(clause.start, deadline.span.start)
  return (
    isHan(sentence.text.slice(clause.start, clause.end)) ||
    before.trim().length <= MOST_BESIDE ||
    rulesWhatFollows(sentence, clause, deadline)
  )
}

/** 新院区10月投入使用，新增床位500张: of what is added by it, but not of what has a subject of its own. */
const BARE_MONTH = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/
const ADDS_TO_IT = /^\s*(?:可|将)?(?:新增|增加|提供|扩容)/

/** The deadline of an earlier clause that rules this one. */
function frameBefore(sentence: ReadSentence, clauses: readonly TextSpan[], index: number): PickedDeadline | null {
  const wordsOf = ({ start, end }: TextSpan) => sentence.text.slice(start, end)
  let isSamePart = true
  const last = clauses[index]
  const goesOnDoing = last !== undefined && (/^\s*[a-z]+ing\b/.test(wordsOf(last)) || PART_OF_WHOLE.test(wordsOf(last)))
  for (const [at, clause] of [...clauses.slice(0, index).entries()].toReversed()) {
    const next = clauses[at + 1]
    isSamePart &&=
      !/[；;]/.test(sentence.text.charAt(clause.end)) ||
      (next !== undefined && /\bof (?:these|them|those|which)\b/.test(wordsOf(next))) ||
      /^\s*(?:同步|同时|并)/.test(next ? wordsOf(next) : '')
    const frame = inside(sentence.deadlines, clause).find(
      (deadline) =>
        !isBracketed(sentence, deadline) &&
        !(BARE_MONTH.test(deadline.text) && last && !ADDS_TO_IT.test(wordsOf(last))) &&
        (isSamePart ? leads(sentence, clause, deadline) || goesOnDoing : rulesWhatFollows(sentence, clause, deadline)),
    )
    if (!frame && !isSamePart && at === 0) return headOf(sentence, clauses, index)
    if (frame)
      return BEGINS.test(wordsOf({ start: frame.span.end, end: clause.end })) ? null : { deadline: frame, rule: 'E9' }
    if (isSamePart && AFTERWARDS.test(wordsOf(clause))) return null
  }
  return null
}

/** The date nearest before a figure in its sentence, or after it in its clause. */
export function pickDate(sentence: ReadSentence, clause: TextSpan, at: TextSpan): DateReading | null {
  const before = inside(sentence.dates, { start: 0, end: at.start }).at(-1)
  return before ?? inside(sentence.dates, { start: at.end, end: clause.end })[0] ?? null
}
