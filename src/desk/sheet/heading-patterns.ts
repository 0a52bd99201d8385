/** Headings that are in no list, by how offices put their words together: 归口股室, 整改时限, Exec lead, By when. */
import { simplified } from '#src/desk/grammar/signs.ts'
import type { ColumnId } from './columns.ts'

const BRACKETS = /[（(【[][^（(【[\]】)）]*[)）】\]]/g
const BODY = '(?:政策)?(?:单位|部门|股室|科室|处室|机构|主体|专班|班子|分厂|车间|工厂|[股科处局室])'
const CHINESE: readonly (readonly [RegExp, ColumnId])[] = [
  [new RegExp(`^(?:协办|协同|协助|配合|参与|联办)(?:责任)?${BODY}+$`), 'supporting'],
  [
    new RegExp(
      `^(?:牵头|责任|归口|承办|主办|主管|主责|负责|落实|实施|督办|管理|考核责任)+${BODY}+(?:[和及与]?(?:责任人|负责人|联系人))?$`,
    ),
    'lead',
  ],
  [
    /^(?:拟|计划|要求|预定|预计|规定)?(?:整改|完成|达标|目标|办结|竣工|完工|截止|截至|结项|落实|验收|销号|交付|交工|推进|投产|通车)+(?:[及和](?:完成|达标|竣工|完工|投用))?(?:时限|时间|日期|期限|时点)$/,
    'due',
  ],
  [/^(?:工作|整改|目前|最新|当前)+(?:进展|推进|落实|完成|办理)+(?:情况|情形)?$/, 'progress'],
  [/^(?:进展|推进|执行)?(?:状况|状态|情状)$/, 'status'],
]
const OFFICER =
  '(?:lead|owner|officer|director|manager|sponsor|body|agency|department|directorate|team|unit|person|party|organisation|organization)s?'
const ENGLISH: readonly (readonly [RegExp, ColumnId])[] = [
  [
    new RegExp(
      `^(?:who(?: is responsible| leads)?|led by|owned by|responsibility|(?:exec|executive|board|project|action|policy|programme|program|senior|responsible|accountable|lead|named|portfolio|delivery|measure|kpi) ${OFFICER})$`,
    ),
    'lead',
  ],
  [
    /^(?:time ?scales?|time ?frames?|timelines?|by when|when|due by|(?:plan|planned|target|agreed) (?:due|end|finish|completion|delivery)(?: date)?|(?:end|finish|completion|delivery|milestone) date)$/,
    'due',
  ],
  [/^(?:progress|position|update|achieved|actual)(?: to date| so far| this (?:month|quarter|period))$/, 'progress'],
  [
    /^(?:partners|supporting (?:bodies|partners|agencies|officers)|partner (?:bodies|organisations|agencies))$/,
    'supporting',
  ],
  [/^(?:theme|domain|portfolio area|strategic theme|thematic area)s?$/, 'sector'],
]

/** The column that a heading is likely to head; null: none. */
export function likelyColumn(text: string): ColumnId | null {
  const words = simplified(text.normalize('NFKC'))
    .replaceAll(BRACKETS, '')
    .replaceAll(/[?？:：*＊]/g, '')
    .trim()
  const found = /\p{Script=Han}/u.test(words)
    ? CHINESE.find(([pattern]) => pattern.test(words.replaceAll(/[\s/、·]/g, '')))
    : ENGLISH.find(([pattern]) => pattern.test(words.toLowerCase().replaceAll(/\s+/g, ' ')))
  return found?.[1] ?? null
}
