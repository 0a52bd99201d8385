import { simplified } from '#src/desk/grammar/signs.ts'
import { readFigures } from '#src/desk/grammar/read-figures.ts'

/** 出台方案, 完成主体工程: a goal in which nobody looks for a number. */
export function isGoalInWords(written: string): boolean {
  const text = simplified(written)
  return (
    /[\p{Script=Han}]{2}/u.test(text) &&
    !/[\d一二两三四五六七八九十百千万亿半]|倍|翻番|以上|以内|以下|若干|不(?:低|少|高|超|大|小)|前列|达标率|持平|增长|下降|提高|降低|[#￥¥]/.test(
      text.normalize('NFKC'),
    ) &&
    readFigures(text, { units: [] }).length === 0
  )
}

const SIZE =
  /(?:^|[，,；;。（(、])(?:[\p{Script=Han}]{0,4}?(?:总|新增)?(?:建筑|占地|用地|规划|建设|施工|设计|用海)?(?:总?面积|全长|总长度?|长度|线路长|里程|总?投资额?|估算|概算|造价|规模|工期|库容|宽|高)(?:约|约为|为|达)?)[:：]?\s*\d[\d.,]*[^\s，,；;。）)\d]{1,8}(?:的[\p{Script=Han}]*)?[）)。]?$/u
/** What reaches a number, which is an aim then: 完成投资3亿元, 新增面积2万亩. */
const REACHES =
  /完成|达到|达|新增|新建|建成|实现|突破|超过?|力争|确保|争取|增[加长至到]|扩大|压[减降缩]|缩[短减]|降|减|控制|不[低少高超大]|提[高升]|到位|落实/

/** 建成危废处置中心（5万吨/年）: what it can do, once it is there. */
const CAPACITY = /^[^\d(]*\p{Script=Han}{3}[^\d(]*\(\d[\d.,]*\p{Script=Han}{1,5}\/[年月日天时][)]$/u

/** 完成主体封顶，建筑面积8.6万平方米: the only number says how big the work is, and what is to be reached stands before it without one. */
export function saysSize(text: string): boolean {
  const folded = text.normalize('NFKC').trim()
  if (CAPACITY.test(folded)) return true
  const size = SIZE.exec(folded)
  if (!size || size.index === 0) return false
  const goal = folded.slice(0, size.index)
  return /[\p{Script=Han}]{3}/u.test(goal) && !REACHES.test(size[0])
}

/** 每季度不少于3场: so many again and again, which no sum of the year is held against. */
export function isRecurring(written: string): boolean {
  return /每(?:个|一)?(?:季度?|月|周|旬|半年)(?!均)|\b(?:per|each|every) (?:quarter|month|week)\b/i.test(
    simplified(written),
  )
}

const LONG = /[路线道渠网桥隧堤](?:全?长|总长|宽)(?:约|为)?\d/

/** Whether a clause says how big a work is, and no aim: 建筑面积8.6万平方米. */
export function isSize(clause: string): boolean {
  const folded = clause.normalize('NFKC').trim()
  return (SIZE.test(folded) || LONG.test(folded)) && !REACHES.test(folded)
}

/* 三项制度改革, 两个专项行动: part of a name. */
const NUMERAL_IN_NAME = /[一二两三四五六七八九十]{1,2}(?:项|个|大|类|级|批|张|条)(?=\p{Script=Han}{2})/gu

/** 完成三项制度改革评估，达到A级: its only numbers stand in names. */
export function hasOnlyNames(written: string): boolean {
  const text = simplified(written.normalize('NFKC'))
  const rest = text.replaceAll(NUMERAL_IN_NAME, '')
  return rest !== text && /\p{Script=Han}{3}[^，,。；;]*[，,；;]/u.test(text) && isGoalInWords(rest)
}
