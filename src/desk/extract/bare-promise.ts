/** What is said to be done or reached without a word of time or tense, in running Chinese: 助学金池子加码2800万元, 由380元涨到500元. A plan as often as a report, so it is proposed and asked about. */
import type { TextSpan } from '#src/desk/grammar/figure-reading.ts'
import type { ReadSentence } from './read-sentence.ts'

/** What an office does or sets itself to do; not what is as often reported (完成, 实现, 达到, 增长). */
const DOES =
  '建设|建成|新建|改造|扩建|改建|翻建|修建|新增|增设|新设|新辟|新开|加开|开行|开通|加码|追加|增加到|上调|提高到|压减|压降|缩短|淘汰|关停|清退|拆除|安装|加装|更换|换新|铺设|敷设|布设|投放|投入|拿出|安排|出资|配备|配齐|培训|培育|招录|招聘|招收|引进|发放|资助|补助|种植|栽植|整治|治理|修复|打通|拓宽|举办|设立|组建|开设|开放|腾出|腾退|补齐|覆盖|采购|更新|认定|选派|派驻'
const DOES_SO_MANY = new RegExp(`(?:${DOES})[^，。；的了过到至]{0,12}$`)
/** Brought to a level: 由380元涨到500元, 铺到6万平方米, 压缩为. */
const BROUGHT_TO =
  /(?:[由从][^，。；]{1,16}|[铺涨调提升扩增降减压缩拉推做干拓加放延翻落控])[高大升低少短减缩长升宽加低]?[到至成为](?:不[低少高多大小]于|不超过|至少)?$/
/** All of them: 23个站的数据全部上网. */
const ALL_OF_THEM = /^[^，。；了过]{0,14}(?:全部|一律|悉数|全数|都要|均要|一个不[落少剩])[^，。；了过已]{1,10}[。！]?$/
/** What is or was so, or compares: nothing that is to come. */
const IS_SO =
  /[了过着](?![\u3400-\u9fff]{0,8}[到至])|已|曾|仍|还有|只有|仅有|共有|拥有|有(?=\d)|是(?=\d)|位居|[高低多少]出|相当于|掉|折合|约等于|没[有能]?|如今|[现目]前|据悉|据了解|数据显示/

const REACH = 60

/** Whether what stands at `at` in a clause is done or brought to a level by words that name neither past nor future. */
export function isBarePromise({ text, dates, figures }: ReadSentence, clause: TextSpan, at: number): boolean {
  if (!/[\u3400-\u9fff]/.test(text) || dates.length > 0) return false
  // What stands further off says nothing of it.
  const own = text.slice(Math.max(clause.start, at - REACH), Math.min(clause.end, at + REACH))
  if (IS_SO.test(own)) return false
  const figure = figures.find(({ span }) => span.start === at)
  const before = text.slice(Math.max(clause.start, at - REACH), at)
  return (
    DOES_SO_MANY.test(before) ||
    BROUGHT_TO.test(before) ||
    (figure !== undefined && ALL_OF_THEM.test(text.slice(figure.span.end, clause.end)))
  )
}
