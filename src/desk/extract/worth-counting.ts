/** Which figures of a sentence are worth a candidate: none that tells where something stood, for whom it is meant, or how large a thing is. */
import type { TextSpan, UnderstoodFigure } from '#src/desk/grammar/figure-reading.ts'
import { isBesideEn } from './beside-promises-en.ts'
import { cellsOf } from './table-lines.ts'

const DURATION =
  /^(?:个?[年月天周日]|个?季度|个?小时|分钟|秒|周年|岁|届|years?|months?|weeks?|(?:(?:working|business|calendar|clear) )?days?|hours?|minutes?|seconds?)$/
/** What is added to something: after these a count of one is a number, elsewhere 一个 is only 'a'. */
const ADDS =
  /(?:新增|新增加|新建|新设|增设|再建|再造|建成|建立|引进|落户|新认定|培育出|新培育|建设|改造|培育|创建|创成|打造|开工|开通|开设|完成|配备|实施|开行|新开|上马|上线|投放|拿下|改扩建|扩建|改扩建|净增|组建|设立|至少|项目|企业)$|\b(?:build|open|create|add|deliver|complete|launch|establish|fund|introduce|plant|restore|rebuild|hire|train|support|hold|host|offer|provide)(?:ing)?(?: an?| the first| a further| another| up to)? $|\b(?:will|shall|to)(?: also| then| now)? (?:re)?(?:open|enlist|recruit|pave|build|electrify|acquire|buy|order|appoint|convert|upgrade|renovate|replace|close|set up|roll out|add|extend)(?: another| a further| up to)? $/i
/** 五个方面 is no number of things to be done. */
const ABSTRACT = /^(?:方面|维度|环节|层面|坚持|关键|重点|方向|领域|目标|字|大)/
/** Before a bare number that is a level all the same: PUE降至1.25. */
const REACHES =
  /(?:达到?|[降升增减短长缩压]至|[短长缩压]到|[降高升加]到|控制在|保持在|目标值?(?:为|是)?[:： ]?|\btargets?:? (?:of )?|\b(?:waits?|waiting times?|times?|delays?|turnaround|average|absence)\b[^,;]* (?:will|is to|are to|shall) (?:be|average|fall to|come down to|drop to)(?: just| only)? |\b(?:com(?:e|es|ing)|go(?:es)?|fall(?:s|ing)?|drop(?:s|ping)?) (?:down )?(?:to|below|under) |\b(?:reduc(?:e|ed|ing)|shorten(?:ed|ing)?|trim(?:med|ming)?|narrow(?:ed|ing)?|cut(?:ting)?|halv(?:e|ed|ing)|bring|lower|doubl(?:e|ing)|tripl(?:e|ing)|rais(?:e|ed|ing)|increas(?:e|ed|ing)|cap(?:ped|ping)?)\b[^,;]* (?:to|at) )$/i
/** 四台机组全部投产. */
const ALL_OF_THEM = /^[\u3400-\u9fff]{0,6}(?:全部|全都)(?!的)/
/** A count and a word for what is then measured: 5个产值. */
const DESCRIBED = /\d[万亿]?[个家条座项处][\u4e00-\u9fff]{0,6}$/
const SMALL_NUMERAL =
  /^(?:[一二两三四五六七八九十]|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i
/** Before a number that is compared, whatever it counts. */
const COMES_TO = /\b(?:from [^,;]{1,24}|down|cut|fall|drop|reduced?|brought|bring) to (?:an average of )?$/i
const SURELY_ADDS = /(?:新增|新增加|新建|新设|增设|再建|再造|建成|建立|引进|落户|新认定|培育出|新培育)$/

/** What a subsidy comes to is a term of it, no target; what is paid out in all (发放补贴5亿元) is one. */
const AID = '(?:补助|补贴|奖励|奖补|资助|贴息)'
const AID_TERM = new RegExp(`(?:给予|最高|单个|一次性|按[^，。；]{1,16}的|每[户家人亩个项台辆])[^，。；、]*${AID}`)
/** The same in English, with what is fined and charged, and who may apply: grants of up to €9,000, earning less than £31,000. */
const AID_TERM_EN =
  /\b(?:(?:grants?|subsid(?:y|ies)|vouchers?|loans?|bursar(?:y|ies)|scholarships?|fines?|penalt(?:y|ies)|deductions?|compensation|rebates?|allowances?|deposits?|rewards?) (?:of|worth|is|are)(?: about)? (?:up to|at most|as much as|no more than|at least|between)?|(?:apply|claim|receive|qualify) for up to|(?:can|could|may) (?:claim|receive|get|borrow)(?: up to)?|(?:earning|earn|income of|incomes? (?:below|under)|turnover of|aged) (?:less than|more than|under|over|below|up to|between|at least)?|must be (?:submitted|received|paid)\b[^.;]*) ?[£$€]?[\d.,]+(?: and [£$€]?[\d.,]+)?[^.;]{0,12}$/i
/** Those who came to a meeting. */
const ATTENDED =
  /^(?:名|位)?(?:代表|嘉宾|[^，。；、]{0,6}负责人)?(?:出席|参会|与会|参加了?(?:会议|大会|座谈会|活动|本次|此次))|^ (?:delegates|attendees|participants)\b/i

/** What something grew from: 从2025年的, up from, (2025: 16.4%). */
const ORIGIN =
  /(?:[由从自](?:(?:19|20)\d{2}年|目前|现在|现有|现行|原来|去年|上年|当前|每[年月日人户]|今年)?[底末初]?的?|\bfrom |\bcompared (?:with|to) |\bversus |\bup on |\((?:19|20)\d{2}:? ?)(?:about |around |the )?$/i

/** 由平均45个工作日压到15个工作日. */
const COMES_FROM = /[由从][^，。；\d]{0,10}$/
const GOES_TO = /^[^，。；\d]{0,6}[降压减提增涨升缩扩拉加改变调延拓补缓增][^，。；\d]{0,4}[到至为成]/

/** What only says how much of a plan was done, whom one works with, or how a sum that was named is made up. */
const ASIDE =
  /占(?:全年|年度|总|年|计划)?(?:目标)?(?:任务|目标|计划)(?:总?[数量])?的$|\b(?:working|together|along) with $|\ban? (?:increase|rise|reduction|fall|cut) of $|\b(?:one|first|third|second) in $|\b(?:every|the|these|those) (?=[a-z])$/i
const ATTRIBUTE = /^的?(?!的|和|及|与|且|并|增|目标|水平|左右|标准|比例|，)[\u3400-\u9fff]/
const MADE = /^(?:建|新建|实施|用于|推进|打造|培育|引进|支持|完成|达|改造)/

/** 亿元以上项目, 60岁以上老年人, 超千万元的企业: which things are counted. In English a standard that is kept within: seen within four hours. */
function isAside(text: string, { span, comparator, unitText }: UnderstoodFigure): boolean {
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)]
  if (LARGER.test(before) || (comparator === 'more-than' && ANY_ABOVE.test(before)) || CLASS_OF.test(before))
    return true
  if (after.startsWith('的基础上')) return true
  if (ASIDE.test(before) || /^-(?!per)[a-z]/i.test(after)) return true
  if (/[米里分钟]$/.test(unitText) && /^(?:服务)?(?:覆盖|范围|半径|生活圈|服务圈)/.test(after)) return true
  if (/^(?:over|under|aged) \d{1,2}$/i.test(text.slice(span.start, span.end)) && OF_AGE.test(before)) return true
  if (NAMES_WORKS.test(`${before.slice(-16)}#${after}`) || IS_SUBJECT.test(`${before.slice(-1)}#${after}`)) return true
  if (/^\d+ ?(?:mph|km\/h) (?:speed )?(?:limits?|zones?)\b/i.test(text.slice(span.start))) return true
  if (
    /^within (?:\d+|[a-z]+) (?:metres|meters|km|kilometres|kilometers|miles|minutes)$/i.test(
      text.slice(span.start, span.end),
    ) &&
    /\d|\b(?:in|out of) [a-z]+\b/i.test(before)
  )
    return true
  if (comparator === 'exactly') return false
  const rest = /^[^，。；,;]*/.exec(after)?.[0] ?? ''
  if (THRESHOLD.test(before) || COUNTED_ABOVE.test(after)) return true
  if (unitText.startsWith('岁')) return !/寿命|年龄/.test(before.slice(-16))
  if (text.slice(span.start, span.end).endsWith('内') && /工作日|小时|分钟/.test(unitText)) return false
  return ATTRIBUTE.test(rest) && !MADE.test(rest) && /[\d一二两三四五六七八九十]/.test(rest)
}

/** 加快推进年产6万吨高性能纤维项目建设, 抓好投资36亿元的华丰二期等项目: how large the works are that are gone on with. */
const NAMES_WORKS =
  /(?:推进|抓好|抓实|做好|加快|推动|启动|谋划|确保)[^，。；#]{0,6}(?:年产|日产|总?投资|装机|日处理|占地)(?:约|近)?#(?:的[^，。；]{2,20}|[^，。；到至的]{3,20})(?:项目|工程|生产线|基地|园区|电站)/
/** 7.3亿元的账款，到今年12月底清偿一半: what is spoken of. */
const IS_SUBJECT = /^(?:[，。；]|)#的[\u3400-\u9fff]{1,8}[，,]/
/** Any park larger than 5 MW: which of them. */
const LARGER = /\b(?:larger|bigger|smaller|older|younger) than [A-Z]{0,2}[£$€]? ?$/i
const ANY_ABOVE = /\bany [a-z][a-z -]{1,24}$/i
/** Category 4 or higher: a class, no number of things. */
const CLASS_OF = /\b(?:category|level|grade|class|phase|stage|type|tier|band|ward) $/i
/** Any provider whose completion rate sinks below 60 percent: whom it is about. */
const THRESHOLD =
  /\b(?:whose|who|any(?:one|body)?(?: [a-z]+)? (?:who|that|which|with|whose)|where(?:ver)?|when(?:ever)?|if|in the event of)\b[^,;.]*$/i
/** 功率在250千瓦以上的超充桩，不少于6000个: which of them are counted. */
const COUNTED_ABOVE = /^的[\u3400-\u9fff]{1,8}[，,]?(?:不少于|不低于|达到|超过|占|要|力争|将|增加|总数)/
const OF_AGE = /\b(?:residents|people|adults|men|women|children|anyone|patients|those) $/i
const MEASURES_TIME =
  /寿命|年限|时间|时限|时长|天数|工时|周期|期限|年龄|提前量|间隔|用时|耗时|历时|学时|课时|duration|waiting|wait|expectancy|time\b/i

/** 减产可能超过三成, could save £410,000: what may be is no promise. */
const MAY_BE = /(?:可能(?!性)|或将|也许|说不定)[^，。；]*$|\b(?:could|might)\b[^.,;]*$/i

/** We are tripling the pace: what is being done, by no day. */
const GOES_ON_NOW = /\b(?:am|are|is|['’]re|['’]s) (?:now |already )?$/i

/** 达到6亿元，是2025年的三倍: the same said again. */
const SAID_AGAIN = /(?:是|为|相当于)(?:20\d{2}年|去年|上年|现在|目前)的$/

/** Three new libraries will open: spelled out, but the subject of what is to come. */
function isCountedSubject(text: string, { start, end }: TextSpan): boolean {
  if (/^ of (?:them|these|those|which|whom)\b/i.test(text.slice(end)) || / more /.test(text.slice(start, end)))
    return true
  return (
    /(?:^\s*|[,;:.] |\b(?:and|while|with|whereas) |[“"])(?:another |a further |all |the |the other |the remaining |the first |at least )*$/i.test(
      text.slice(Math.max(0, start - 24), start),
    ) &&
    /^(?:(?: [a-z-]+){1,4}s)?(?: (?:that|which|of|for|at|in|on|with) [^,.;]{3,60}?|, (?:at|in|for|one|each|including) [^.;]{3,70},)? (?:will|shall|are to|are due to|to be|in service|in operation|open|opened|live|complete)\b/i.test(
      text.slice(end),
    )
  )
}

/** A span of time is a figure where it is what is measured; in English not beside a share or number that it qualifies. */
function countsTime(text: string, { span, comparator }: UnderstoodFigure): boolean {
  const before = text.slice(0, span.start)
  if (/[a-z]/i.test(text.slice(span.start, span.end))) {
    const isFallen = /\bfrom [\w ]+ to $/i.test(before)
    const isStandard =
      !isFallen &&
      !(
        !/[\d%]|per ?cent|\bshare\b|\bout of\b|\bin ten\b/i.test(/[^,]*$/.exec(before)?.[0] ?? '') &&
        (/\b(?:will|shall|must|to) [a-z]+\b[^.;%]*$/i.test(before) || /\b(?:limit|cap)\b/i.test(before))
      ) &&
      (/\d|\b(?:out of|in)\b(?! $)|percent|per cent|\b(?:share|proportion|percentage) of\b/i.test(before) ||
        /^\s*[,.]?\s*$/.test(before))
    return (
      (comparator !== 'exactly' || REACHES.test(before) || /\bfrom [^,;]{1,24} to $/i.test(before)) &&
      !isStandard &&
      !/\bover $/i.test(text.slice(span.start, span.start + 5))
    )
  }
  return (
    comparator !== 'exactly' ||
    (before.endsWith('步行') && /^(?:就能|就可|即可|可达|可到)/.test(text.slice(span.end))) ||
    (before.endsWith('提前') && /^(?:通知|公告|张贴|告知|公示|发布)/.test(text.slice(span.end))) ||
    (REACHES.test(before) && (MEASURES_TIME.test(before) || BROUGHT_DOWN.test(before)))
  )
}

/** 平均住院日降至6.8天: a time that comes down is what is measured. */
const BROUGHT_DOWN = /[降减短缩压]低?少?[到至为]$/

/** 10件实事 counts what is listed after it. */
const LISTS =
  /^(?:民生|惠民|重点|具体|便民|为民)*(?:实事|[^，。；]{0,6}(?:任务|举措|措施|行动|工作|承诺|目标)[^，。；]{0,4}[：:])/

/** A term of a subsidy, or a count of who attended. */
function isTermOrHead(text: string, { start, end }: TextSpan): boolean {
  const before = /[^，。；、,;]*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const after = /^[^，。；、,;]*/.exec(text.slice(end, end + 20))?.[0] ?? ''
  return (
    AID_TERM.test(before + text.slice(start, end) + after) ||
    ATTENDED.test(after) ||
    AID_TERM_EN.test(text.slice(Math.max(0, start - 60), end)) ||
    /\battended by [^,;]*$/i.test(before)
  )
}

/**
 * Whether a figure is worth a candidate. What something grew from (由1.2亿吨) is not, nor what only
 * describes the things counted before it (5个产值超50亿元的集群), nor a term of a subsidy, nor who attended; durations are only with a comparator,
 * counts up to ten in words (三个方面) only after a verb of adding, bare numbers
 * only where large, compared, or after 达到 and the like.
 */
export function counts(text: string, figure: UnderstoodFigure): boolean {
  if (
    figure.kind === 'factor' &&
    /^ the [\d,.]+ [^,.;]{0,40}\b(?:now|today|at present|already|existing)\b/i.test(text.slice(figure.span.end))
  )
    return false
  if (
    /\b(?:could|might)\b(?:[^.,;]*|[^.;]*, with [^.,;]*)$/i.test(
      text.slice(Math.max(0, figure.span.start - 90), figure.span.start),
    )
  )
    return false
  if (figure.kind === 'factor')
    return !GOES_ON_NOW.test(text.slice(0, figure.span.start)) && !SAID_AGAIN.test(text.slice(0, figure.span.start))
  if (ORIGIN.test(text.slice(0, figure.span.start))) return false
  if (
    COMES_FROM.test(text.slice(Math.max(0, figure.span.start - 24), figure.span.start)) &&
    GOES_TO.test(text.slice(figure.span.end, figure.span.end + 20))
  )
    return false
  if (MAY_BE.test(text.slice(Math.max(0, figure.span.start - 24), figure.span.start + 2))) return false
  if (/^(?:件|项|条|个|大)$/.test(figure.unitText) && LISTS.test(text.slice(figure.span.end))) return false
  if (isTermOrHead(text, figure.span) || isAside(text, figure) || isBesideEn(text, figure)) return false
  if (DESCRIBED.test(text.slice(0, figure.span.start)) && text.startsWith('的', figure.span.end)) return false
  const isCompared = figure.comparator !== 'exactly'
  if (DURATION.test(figure.unitText)) return figure.range === null && countsTime(text, figure)
  // From 11 to no more than 4, down to an average of fewer than 10.
  if (isCompared && COMES_TO.test(text.slice(0, figure.span.start))) return true
  if (SMALL_NUMERAL.test(figure.text) && (figure.value ?? 13) <= 12 && figure.unitText !== '%')
    return (
      (ADDS.test(text.slice(0, figure.span.start)) ||
        ALL_OF_THEM.test(text.slice(figure.span.end)) ||
        isCountedSubject(text, figure.span)) &&
      !ABSTRACT.test(text.slice(figure.span.end)) &&
      ((figure.value ?? 0) > 1 || SURELY_ADDS.test(text.slice(0, figure.span.start)))
    )
  if (REACHES.test(text.slice(0, figure.span.start))) return true
  if (cellsOf(text).length > 0) return true
  // None at all is a number to come to.
  if (figure.value === 0 && /^[a-z]/i.test(figure.text)) return true
  if (
    /^ (?:on site |in place |in service |open )?(?:by|before) (?:the end of )?(?:[A-Z][a-z]+ |this |next |the )?(?:20\d{2}|year|calendar|financial|Christmas|Easter)/i.test(
      text.slice(figure.span.end),
    )
  )
    return true
  // 8,500 and 25 more, in words that say of what.
  if (
    /^\d{1,3},\d{3}$/.test(figure.text) ||
    /^ (?:more\b(?! than)|of (?:them|those|these)\b|to be [a-z]+ed\b)/i.test(text.slice(figure.span.end)) ||
    (/\b(?:further|another|additional|remaining|other) $/i.test(text.slice(0, figure.span.start)) &&
      /^ (?:will|are to|is to|shall)\b/i.test(text.slice(figure.span.end)))
  )
    return true
  return figure.unitText !== '' || isCompared || Math.abs(figure.value ?? 0) >= 1e4
}
