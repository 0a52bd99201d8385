/**
 * What says that a figure is undertaken, and not only that it stands among what is: a word of intent, a verb of doing or
 * reaching before it in its clause, or words that say from or up to where. Without one it may be how large something is,
 * what others ask for, or how things stand: E21. English: undertaken-en.ts.
 */
import type { TextSpan, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { DOES } from './mood-words.ts'
import type { ReadSentence } from './read-sentence.ts'
import { isUndertakenInEnglish } from './undertaken-en.ts'

/** What a rule or a body asks for: 规定的最低比例为20%, 评估标准为不低于85%. */
const ASKED = /(?:标准|条件|”)(?:为|是|指)|规定的|按规定/
const HAN = /[\u3400-\u9fff]/
/** How large the thing is that is done, and what it costs: no aim of its own. */
const SIZE =
  /(?:(?:总|其中|概算|预算|计划|项目|一期|二期)?投资(?:额|总额)?|(?:总)?(?:建筑|占地|用地|规划)?面积|(?:设计|规划|建设|办学|总)(?:年)?(?:规模|产能|能力|库容)|编制(?:床位)?|(?:实际)?开放床位|占地|专项债|概算|造价|注册资本)(?:约|为|达|共|是|近)?$/
/** 建成的老旧小区共412个: how many there are. */
const THERE_ARE = /(?:的[^，。；]{1,12}共有?|[市县区镇]现有)$/
/** 28条线路发车间隔压缩到6分钟以内, 5名高管拟增持600万元: what it is done to, where another figure says what. */
const DONE_TO =
  /^[\u3400-\u9fff（）()]{1,20}?(?:将|拟|要|[压缩提增降减升达实]|至少)[^，。；]*[\d一二三四五六七八九两]|^[\u3400-\u9fff]{1,8}中(?:[，,]|$)/
/** 56人以上大班额, 持股5%以上股东, 完成率低于80%的科室: whom it concerns, by their size. */
const OF_WHOM = /^的?[\u3400-\u9fff]/
const FROM = /以[上下]$|^(?:低于|高于|超过|不足|限额)/
/** A figure that is its own verb: 收入翻一番, 能耗减半. */
const DOES_ITSELF = /翻[一两三几]?番|减半|倍增/
const COUNTED = /^[个家所项座条处名位件场次辆套户枚]/

/** Whether it stands in brackets that do not do anything themselves: （国家要求不低于50%）. */
function isAside(text: string, { start }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('))
  return open >= 0 && !/[）)]/.test(before.slice(open)) && !DOES.test(before.slice(open))
}

/** `isTold`: the sentence says that something is intended. `isLimit`: words say at least, at most or about. */
export function isUndertaken(
  sentence: ReadSentence,
  clause: TextSpan,
  figure: UnderstoodFigure,
  { isTold, isLimit }: { readonly isTold: boolean; readonly isLimit: boolean },
): boolean {
  const { text, figures } = sentence
  if (!HAN.test(text)) return isUndertakenInEnglish(sentence, clause, figure, isLimit)
  const before = text.slice(clause.start, figure.span.start)
  if (isAside(text, figure.span) || ASKED.test(text.slice(0, figure.span.start))) return false
  const size = SIZE.exec(before)
  if (size && !DOES.test(before.slice(0, size.index))) return false
  if (THERE_ARE.test(before)) return false
  const isAtHead = !DOES.test(before) && before.length < 12
  if (isAtHead && figure.comparator === 'exactly' && DONE_TO.test(text.slice(figure.span.end, clause.end))) return false
  const last = figures.findLast(({ span }) => span.end <= figure.span.start && span.end > clause.start)
  const own = last ? text.slice(last.span.end, figure.span.start) : before
  if (FROM.test(figure.text) && OF_WHOM.test(text.slice(figure.span.end)) && !COUNTED.test(figure.unitText))
    return false
  return isTold || isLimit || DOES_ITSELF.test(figure.text) || DOES.test(own) || DOES.test(before)
}
