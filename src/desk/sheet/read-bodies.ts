/**
 * Who answers for a task and who helps, as offices write it in one cell: 市工信局（牵头）、市发改局,
 * 市工信局牵头，市发改局配合, 牵头单位：市工信局；责任单位：各县（市、区）人民政府.
 */

/** Names in the order written, each once. */
export interface BodiesNamed {
  readonly leads: readonly string[]
  readonly helpers: readonly string[]
  /** Words say who leads; otherwise the first of several is taken for it. */
  readonly isSaid: boolean
}

type Role = 'lead' | 'helper'

const LEADS = '牵头|主办|主责|总牵头'
const ANSWERS = '责任|负责|主要责任|实施|承办'
const HELPS = '配合|协办|协助|参与|协同|参加'
const LABEL = new RegExp(`^(${LEADS}|${ANSWERS}|${HELPS})(?:责任)?(?:单位|部门|方)?[:：]`)
const MARK = new RegExp(
  `[（(](?:(${LEADS}|${ANSWERS}|lead)|(${HELPS}|support(?:ing)?))(?:单位|部门|责任单位)?[）)]$`,
  'i',
)
const LED_BY = new RegExp(`(?:${LEADS})(?:负责|落实|组织)?$`)
const ANSWERED_BY = /(?:共同|分别|具体)?负责$/
const HELPED_BY = new RegExp(`(?:${HELPS})(?:落实|实施|做好)?$`)
const BY_DUTY = /(?:按|依)(?:照)?(?:各自)?职责(?:分工)?(?:分别|具体|共同)?(?:负责|落实|配合|实施)?$/
const AND_OTHERS = /等(?:有关|相关|市直|各)?(?:部门|单位|部门单位)?$/
/** 市商务局*: what a note below the table says of it. */
const REMARK = /[\s*＊※†‡①-⑳]+$/
const NUMBER = /(^|[\s;；,，、])[（(]?\d{1,2}[)）.、．]\s*/g
/** 和 and 及 part two bodies only behind what a body ends with: not in 住房和城乡建设局. */
const AND = /(?<=局|委|办|厅|政府|部|委员会|公司|集团|中心|处)(?:以及|和|及|与)(?=[\p{Script=Han}]{2})/u
const TOGETHER = /(?<=[\p{Script=Han}]{2})(?:会同|商)(?=[市县区省州各][\p{Script=Han}])/u
const TELEPHONE = /[\s:：]*(?<!\d)(?:\d{3,4}[-—]\d{5,8}|1[3-9]\d{9}|[2-8]\d{6,7})(?!\d)/g
const ENDS_BODY = '局委办厅部会院所站队处室心司科府区'
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
/** Behind a body at a space, a line or a slash: a surname with a name, and none of a body. */
const PERSON = new RegExp(
  `(?<=[${ENDS_BODY}])\\s*[\\s/／]\\s*[${SURNAMES}]\\p{Script=Han}{1,2}(?<![${ENDS_BODY}镇乡县市村街道团校组])(?=$|[\\s;；,，、])`,
  'gu',
)
const SEPARATORS = new Set(';；,，、\n\r|｜。'.split(''))

/** Reads a cell. */
export function readBodies(text: string): BodiesNamed {
  const found: { name: string; role: Role | null }[] = []
  let [labelled, since, isSaid]: [Role | null, number, boolean] = [null, 0, false]
  /* What a word behind the last name says holds for those before it that have none. */
  const mark = (role: Role) => {
    for (const each of found.slice(since)) each.role ??= role
    since = found.length
  }
  for (const part of parts(withoutPeople(text).replaceAll(NUMBER, '$1\n'))) {
    const label = LABEL.exec(part)?.[1]
    if (label !== undefined) {
      const isLead = new RegExp(`^(?:${LEADS})$`).test(label)
      const leadsBefore = found.some(({ role }) => role === 'lead')
      labelled = isLead || (new RegExp(`^(?:${ANSWERS})$`).test(label) && !leadsBefore) ? 'lead' : 'helper'
      isSaid = true
    }
    const words = part.replace(LABEL, '').replace(/^由/, '').trim()
    const [name, role, isForAll] = roleBehind(words)
    const names = name === '' ? [] : name.split(AND)
    for (const [at, each] of names.entries()) {
      const [first = '', ...others] = each.split(TOGETHER)
      const own = isForAll ? labelled : (role ?? labelled)
      found.push({ name: cleaned(first), role: at === 0 || !isForAll ? own : labelled })
      found.push(...others.map((other) => ({ name: cleaned(other), role: 'helper' as const })))
    }
    if (role !== null) isSaid = true
    if (role !== null && isForAll) mark(role)
    else if (role !== null) since = found.length
  }
  return settled(found, isSaid)
}

/* 县卫健局 张平 0577-12345: a person of the body, and a telephone. */
function withoutPeople(text: string): string {
  return text.replaceAll(TELEPHONE, ' ').replaceAll(PERSON, '')
}

/* The name, what is said of it, and whether it is said of those before it too. */
function roleBehind(words: string): readonly [name: string, role: Role | null, isForAll: boolean] {
  if (/^[★☆]|[★☆]$/.test(words)) return [words.replaceAll(/[★☆]/g, '').trim(), 'lead', false]
  const [marked, leads] = MARK.exec(words) ?? []
  if (marked !== undefined) return [words.slice(0, -marked.length), leads === undefined ? 'helper' : 'lead', false]
  if (BY_DUTY.test(words)) return [words.replace(BY_DUTY, ''), null, false]
  if (LED_BY.test(words)) return [words.replace(LED_BY, ''), 'lead', true]
  if (HELPED_BY.test(words)) return [words.replace(HELPED_BY, ''), 'helper', true]
  return ANSWERED_BY.test(words) ? [words.replace(ANSWERED_BY, ''), 'lead', true] : [words, null, false]
}

function cleaned(name: string): string {
  return name.replace(REMARK, '').replace(AND_OTHERS, '').trim()
}

function settled(
  found: readonly { readonly name: string; readonly role: Role | null }[],
  isSaid: boolean,
): BodiesNamed {
  const named = found.filter(({ name }) => name !== '')
  const hasLead = named.some(({ role }) => role === 'lead')
  const isLead = (role: Role | null, at: number) => role === 'lead' || (!hasLead && role === null && at === 0)
  const leads = [...new Set(named.flatMap(({ name, role }, at) => (isLead(role, at) ? [name] : [])))]
  const helpers = new Set(named.flatMap(({ name, role }, at) => (isLead(role, at) ? [] : [name])))
  return { leads, helpers: [...helpers].filter((name) => !leads.includes(name)), isSaid }
}

/* Cut at marks outside of brackets; at a space or a slash between Chinese signs. */
function parts(text: string): readonly string[] {
  const cut: string[] = []
  let [depth, part] = [0, '']
  const signs = text.split('')
  const nexts = nextFilled(signs)
  for (const [at, sign] of signs.entries()) {
    if ('（([【'.includes(sign)) depth += 1
    if ('）)]】'.includes(sign)) depth = Math.max(0, depth - 1)
    const isBetween = isChinese(signs[at - 1]) && isChinese(nexts[at])
    const cuts = depth === 0 && (SEPARATORS.has(sign) || (/[\s/／]/.test(sign) && isBetween))
    if (cuts) cut.push(part)
    part = cuts ? '' : part + sign
  }
  return [...cut, part].map((each) => each.trim()).filter((each) => each !== '')
}

/* Behind each sign, the next that is no space: found from the end, once for a cell of any length. */
function nextFilled(signs: readonly string[]): readonly (string | undefined)[] {
  const nexts: (string | undefined)[] = []
  let next: string | undefined
  for (let at = signs.length - 1; at >= 0; at -= 1) {
    nexts[at] = next
    const sign = signs[at]
    if (sign !== undefined && !/\s/.test(sign)) next = sign
  }
  return nexts
}

function isChinese(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{Script=Han}（）()]/u.test(sign)
}
