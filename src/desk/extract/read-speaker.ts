/** Who speaks: from headings and from lead-ins such as 某某市委书记某某表示. */
import type { ArticleSpeaker } from './extraction.ts'

const TITLES =
  '书记|[省市县区州镇部厅局司处行校院所会社站组队馆厂]长|董事长|理事长|秘书长|主任|主席|总经理|总裁|总监|院士|教授|专家|研究员|创始人|负责人|发言人|委员|代表|首席执行官|首席科学家|总工程师|CEO'
const NAME = '[\\u4e00-\\u9fff·]{2,4}'
const IN_HEADING = new RegExp(`^(.*(?:${TITLES}))\\s*(${NAME})$`)
const BEFORE_VERB = new RegExp(`^(.*(?:${TITLES}))(${NAME}?)(?:在.{1,20}|[向对].{1,8})?$`)
const VERBS = /表示|介绍|指出|强调|提到|认为|透露|谈到|告诉|提出|坦言|分享|宣布|承诺|建议|说|称/g
const CUT = /[，。！？；：:“”"\n,]/
const REACH = 70

const NAME_EN = "[A-Z][\\w'’-]+(?: [A-Z][\\w'’-]+){1,2}"
const SAID = '(?:[Ss]aid|says|told|announced|pledged|added|promised|noted)'
const TITLE_EN =
  '(?:(?:[Vv]ice |[Dd]eputy )?(?:[Mm]ayor|[Gg]overnor|[Mm]inister|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Pp]arty [Ss]ecretary|CEO))'
const ENGLISH: readonly (readonly [RegExp, name: number, role: number])[] = [
  [new RegExp(`\\b(${NAME_EN}), (?:the )?([^,.;:]{3,80}?), ${SAID}\\b`, 'g'), 1, 2],
  [new RegExp(`\\b${SAID} (${NAME_EN}), (?:the )?([^,.;:]{3,80})[,.]`, 'g'), 1, 2],
  [new RegExp(`\\b(${TITLE_EN}(?: of [A-Z][\\w'’-]+)?) (${NAME_EN})\\b`, 'g'), 2, 1],
]
const ENGLISH_HEADING = new RegExp(`^(${NAME_EN}), (?:the )?([^:：]{3,80})$`)

function tidy(role: string): string {
  return role.replace(/\s+(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\s+/g, '').trim()
}

/** The speaker that a heading names before its colon, or as a whole; null where it names none. */
export function speakerInHeading(heading: string): ArticleSpeaker | null {
  const lead = (heading.replace(/^[●■◆★▲◎○#|【\s]+/, '').split(/[:：]/)[0] ?? '').trim()
  const [, role, name] = IN_HEADING.exec(lead) ?? []
  if (role !== undefined && name !== undefined) return { name, role: tidy(role) }
  const [, englishName, englishRole] = ENGLISH_HEADING.exec(lead) ?? []
  return englishName !== undefined && englishRole !== undefined ? { name: englishName, role: englishRole.trim() } : null
}

function chineseSpeaker(paragraph: string): ArticleSpeaker | null {
  for (const match of paragraph.matchAll(VERBS)) {
    const before = paragraph.slice(Math.max(0, match.index - REACH), match.index)
    const lead = before.split(CUT).at(-1) ?? ''
    const [, role, name] = BEFORE_VERB.exec(lead) ?? []
    if (role !== undefined && name !== undefined) return { name, role: tidy(role) }
  }
  return null
}

/** The first speaker that a paragraph introduces with title and name; null where it introduces none. */
export function speakerInParagraph(paragraph: string): ArticleSpeaker | null {
  const chinese = chineseSpeaker(paragraph)
  if (chinese) return chinese
  for (const [pattern, nameAt, roleAt] of ENGLISH) {
    pattern.lastIndex = 0
    const match = pattern.exec(paragraph)
    const [name, role] = [match?.[nameAt], match?.[roleAt]]
    if (name !== undefined && role !== undefined) return { name, role: role.trim() }
  }
  return null
}

const SPEAKS_ON =
  /^\s*[“"「]|[他她](?:还|又|也|并)?(?:表示|介绍|指出|强调|提到|认为|透露|谈到|坦言|宣布|承诺|建议|说|称)|\b(?:he|she) (?:said|says|told|announced|pledged|added|promised|noted|also)\b/i

/** True where a paragraph that introduces nobody still gives the words of a speaker: it opens with a quotation, names the speaker, or says 他还表示. */
export function goesOnSpeaking(paragraph: string, { name }: ArticleSpeaker): boolean {
  const last = /[a-z]/i.test(name) ? (name.split(' ').at(-1) ?? name) : name
  return paragraph.includes(last) || SPEAKS_ON.test(paragraph)
}
