/**
 * What words of progress say of the whole task: 已完成, 任务完成, 已印发 finish
 * it; 没有完成, 预计年底完成, 完成招标, 完成50% do not. A doubt is said, never
 * taken for finished.
 */
import { simplified } from '#src/desk/grammar/signs.ts'
import type { Stage } from '#src/domain/terms.ts'
import { plain } from './plain.ts'

/** finished: the task is done · unfinished: it is not · part: something of it is done · unclear: it may be done · null: nothing is said of an end. */
export type FinishSaid = 'finished' | 'unfinished' | 'part' | 'unclear' | null

const YES = /^(?:[√✓✔☑]|是|已|y|yes|ok)$/
const NO = /^(?:[×✗✘x]|否|未|n|no)$/
const CLAUSE = /[，,。;；！!\n|]+/
/** An end that is denied, only foreseen, near, or reached in part. */
const NOT_YET =
  /未|没有|没能|尚(?:有|需|在|待|缺|余|差)|还(?:需|有|差|在)|仍|预计|预期|计划|拟(?![定订])|力争|争取|确保|正在|在建|推进中|进行中|实施中|办理中|即将|滞后|暂停|(?:基本|部分|初步|阶段性|接近|近乎|陆续|大体)(?:上|已)?(?:完成|建成|办结|完工|竣工|到位|落实|结束|投用)|(?<![接招期优看对等])待(?!遇)|\b(?:not|yet|expected|planned|partly|partially|nearly|almost|mostly|will|pending|under way|in progress|ongoing)\b/i
/** All but done, which some offices write of what is done. */
const NEARLY = /(?:基本|大体)(?:上|已)?(?:完成|建成|办结|完工|竣工|到位|落实|结束|投用)/g
/** What is still to come once a task is done. */
const AFTERWARDS = /下一步|下步|后续|今后|将(?:于|在|按|继续|进一步|持续|加强)/
const PERCENT_DONE = /(?<!\d)(\d+(?:\.\d+)?)%/g
/** What may stand around the words of an end without changing them. */
const AROUND =
  /按(?:照)?(?:原)?(?:计划|要求|进度|时序|时间节点)|于?(?:\d{4}年)?\d{1,2}月(?:份|\d{1,2}[日号]|底|末|初|[上中下]旬)?前?|截[至止]目?前?|目前|现已|日前|已经|已|均|都|全部|全面|各项|所有|该项|本项|此项|该|本|此|建设|项目|工程|任务|工作|事项|问题|整改|目标|年度|全年|提前|超额|按期|按时|如期|顺利|圆满|高质量|正式|于|了|100%|完成率|总?进度/g
const ISSUED = '印发(?:实施|执行)?|出台|发布|公布|下发'
const BUILT =
  '建成(?:投用|投产|通车|投入使用|投入运营|并.{0,6})?|投产|投用|投入使用|投入运营|投入运行|通车|开通|竣工(?:验收|投产|投用)?|完工|交付(?:使用)?|验收合格|通过(?:竣工)?验收'
const ENDED = '完成(?:竣工)?(?:验收)?|完结|办结|办理(?:完毕|完成)|落实(?:到位)?|到位|销号|结束|结项|结题|达标|达成|完毕'
const WHOLE = new RegExp(`^(?:${ENDED}|${BUILT})(?:并?(?:${ENDED}|${BUILT}))*$`)
const OF_A_PAPER = new RegExp(`^(?:${ISSUED})$`)
const OF_A_MEETING = /^(?:召开|举办|举行)$/
const WITH_SUBJECT = new RegExp(`^(.{1,12}?)(${ISSUED}|${BUILT}|${ENDED}|召开|举办|举行)$`)
const PAPERS =
  /印发|出台|制[定订]|编制|起草|拟[定订]|方案|办法|意见|通知|规划|政策|文件|措施|细则|条例|规定|清单|指南|标准|发布|公布/
const MEETINGS = /召开|举办|举行|会$/
const SPEAKS_OF_AN_END = new RegExp(`${ISSUED}|${BUILT}|${ENDED}|召开|举办|举行`)
const ENGLISH_END =
  /^(?:(?:all|fully|task|work) ?)*(?:completed?|done|finished|delivered|achieved|closed(?: out)?|in force|in operation|issued|published)(?: (?:on time|ahead of schedule|in full))?\.?$/i
/** Parts of a work, whose end is not its own. */
const PART_OF_IT =
  /主体|前期|[一二三四首]期|首批|第.批|路基|桩基|基坑|基础|立项|招标|采购|可研|环评|设计|征[拆地]|拆迁|选址|图纸?|审批|手续|合同|土建|装修|封顶|清表|初稿|征求意见/
const LEADS_IN = /^(?:完成|推进|推动|开展|实施|加快|启动|做好|组织|抓好)/

/** What a text says of the end of the task with that title. */
export function readFinish(text: string, title: string): FinishSaid {
  const words = simplified(text.normalize('NFKC'))
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim()
  const dense = plain(words.replaceAll('\n', '，'))
  if (dense === '') return null
  if (YES.test(dense)) return 'finished'
  if (NO.test(dense)) return 'unfinished'
  if (ENGLISH_END.test(words)) return 'finished'
  if ([...dense.matchAll(PERCENT_DONE)].some(([, share]) => Number(share) !== 100) && /完成|进度|达/.test(dense))
    return 'unfinished'
  const clauses = dense.split(CLAUSE).filter((clause) => clause !== '')
  const ends = new Set(clauses.map((clause) => endOf(clause, plain(simplified(title)))))
  const isNearly = isNearlyDone(dense)
  const hindered = clauses.some((clause) =>
    NOT_YET.test(clause.replaceAll(/按(?:照)?(?:原)?计划|计划任务/g, '').replaceAll(NEARLY, '')),
  )
  if (ends.has('finished')) return hindered || isNearly ? 'unclear' : 'finished'
  if (hindered || clauses.some((clause) => AFTERWARDS.test(clause))) return 'unfinished'
  if (ends.has('unclear') || isNearly) return 'unclear'
  return ends.has('part') ? 'part' : null
}

/** Whether a text says 基本完成: as good as done, and not done. */
export function isNearlyDone(text: string): boolean {
  return simplified(text.normalize('NFKC')).search(NEARLY) >= 0
}

/* One clause that denies nothing. */
function endOf(clause: string, title: string): FinishSaid {
  if (!SPEAKS_OF_AN_END.test(clause) && !/100%/.test(clause)) return null
  if (NOT_YET.test(clause.replaceAll(/按(?:照)?(?:原)?计划|计划任务/g, ''))) return null
  const rest = clause.replaceAll(AROUND, '')
  if (WHOLE.test(rest) || (rest === '' && /100%/.test(clause))) return 'finished'
  if (OF_A_PAPER.test(rest)) return PAPERS.test(title) ? 'finished' : 'unclear'
  if (OF_A_MEETING.test(rest)) return MEETINGS.test(title) ? 'finished' : 'unclear'
  const object = /^(?:已|已经|全面|全部)*完成了?(.+)$/.exec(clause)?.[1]
  if (object !== undefined) return isTask(object, title) || isCountOf(object, title) ? 'finished' : 'part'
  const [, subject = '', verb = ''] = WITH_SUBJECT.exec(rest) ?? []
  if (subject === '' || PART_OF_IT.test(subject)) return 'part'
  if (isTask(subject, title)) return 'finished'
  const isOwn = title.includes(subject) && (title.includes(verb) || (OF_A_PAPER.test(verb) && PAPERS.test(title)))
  return isOwn ? 'finished' : 'unclear'
}

/* 已完成3126个 of 新增停车泊位3000个: as many as the task says, or more. */
function isCountOf(words: string, title: string): boolean {
  // 压减至100个, 不超过100个: more is not the better.
  if (LIMITED.test(title)) return false
  const [, done = '', unit = ''] = COUNT.exec(words) ?? []
  const [wanted, more] = [...title.matchAll(COUNTS)].filter(([, , own = '']) => own.startsWith(unit) && unit !== '')
  return wanted !== undefined && more === undefined && Number(done) >= Number(wanted[1])
}
const LIMITED = /以内|以下|不超过|不高于|低于|少于|控制|[降减缩压]/
const COUNT = /^(\d+(?:\.\d+)?)((?:万|亿)?\p{Script=Han}{1,3})$/u
const COUNTS = /(\d+(?:\.\d+)?)((?:万|亿)?\p{Script=Han}{1,3})/gu

function isTask(words: string, title: string): boolean {
  return words === title || words === title.replace(LEADS_IN, '') || words.replace(LEADS_IN, '') === title
}

/** The stage that a few words name; null: none. `finish`: what they say of the end. */
export function stageInWords(text: string, finish: FinishSaid): Stage | null {
  if (finish === 'finished') return 'completed'
  if (/未启动|未开工|未开始|筹备|前期|谋划|not started|preparing/i.test(text)) return 'preparing'
  if (/终止|取消|放弃|停止|cancelled|dropped/i.test(text)) return 'dropped'
  if (finish === 'unfinished' || finish === 'part' || isNearlyDone(text)) return 'under-way'
  return /推进|进行|在建|开工|实施中|办理中|under way|in progress|ongoing/i.test(text) ? 'under-way' : null
}
