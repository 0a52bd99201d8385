/** Faults in a ledger file, in Chinese. en.ts says the same in English. */
import type { Expected, Format, LedgerIssue, RecordTable, ReferenceTo, ValueType } from '#src/domain/issue.ts'
import { assertNever } from '#src/lib/assert-never.ts'
import type { JsonWant } from '#src/lib/find-json-fault.ts'

/** A record by its table and id. */
export const recordZh: Readonly<Record<RecordTable, (id: string) => string>> = {
  commitments: (id) => `承诺 ${id}`,
  reports: (id) => `进展报告 ${id}`,
  facts: (id) => `事实 ${id}`,
}

const TYPES: Readonly<Record<ValueType, string>> = {
  text: '文字（加双引号）',
  number: '数字（不加引号，不带单位）',
  'whole-number': '整数',
  'true-or-false': 'true 或 false',
  list: '列表 […]',
  object: '一组字段',
}

const FORMATS: Readonly<Record<Format, string>> = {
  text: '非空文字',
  id: '由小写英文字母、数字和连字符组成、不超过 40 个字符的编号',
  'region-code': '六位行政区划代码，如 440200',
  date: '真实存在的日期，写法如 2026-12-31（1900 至 2199 年）',
  deadline: '期限，写法如 2026、2026-06、2026-12-31 或 2029/2031',
  url: '以 http:// 或 https:// 开头的网址',
  positive: '不小于 1 的整数',
  'not-negative': '不小于 0 的整数',
  'not-empty': '至少有一项的列表',
  amount: '绝对值不超过 10¹⁸ 的数（以基本单位计：元、平方米、人……）',
  'time-zone': '时区名，如 Asia/Shanghai',
}

const REFERENCES: Readonly<Record<ReferenceTo, readonly [what: string, where: string]>> = {
  source: ['来源', ' sources '],
  unit: ['计量单位', ' units '],
  organisation: ['单位', ' organisations '],
  region: ['地区', ' regions '],
  sector: ['领域', ' sectors '],
  commitment: ['承诺', ' commitments '],
  report: ['进展报告', ' reports '],
  'report-of-same-commitment': ['报告', '同一承诺的进展报告'],
  'milestone-of-commitment': ['节点', '该承诺的 milestones '],
  rule: ['规则', ' rules 和内置规则'],
}

const WANTS: Readonly<Record<JsonWant, string>> = {
  'utf-8': 'UTF-8 编码的文字',
  value: '一个值（文字、数字、列表等）',
  key: '加双引号的字段名',
  colon: '冒号',
  'comma-or-close': '逗号或右括号',
  end: '文件结尾',
  'string-end': '结束文字的双引号',
  'string-character': '文字中允许的字符（制表符等须写成 \\t 这样的形式）',
}

const RELATIONS = { after: '晚于', 'not-before': '不早于', 'not-after': '不晚于' } as const

/** What is wrong and what to do, without the place. */
export function faultZh({ code, found, expected }: LedgerIssue): string {
  if (code === 'missing') return `缺少这一项，应为${wanted(expected)}。请补上。`
  const was = found === '' ? '没有填写' : `写的是 ${found}`
  switch (expected.kind) {
    case 'json':
      return `第 ${expected.line} 行第 ${expected.column} 列：${jsonFault(expected.wants, found)}`
    case 'ledger':
      return found === ''
        ? '文件是空的，应为 JSON 格式的台账。请重新导出或下载。'
        : `得到的是网页（${found}），不是 JSON 格式的台账。请检查文件地址。`
    case 'known-field':
      return expected.near === null
        ? '台账格式中没有这个字段。请删去，或改用已有的字段。'
        : `台账格式中没有这个字段。是否应为 ${expected.near}？`
    case 'reference': {
      const [what, where] = REFERENCES[expected.to]
      return `${was}，但${where}中没有这个${what}。请改为已有的编号，或先补上。`
    }
    case 'unique':
      return `${was}，前面已经有了。请改正，或删去重复的一项。`
    case 'content':
      return expected.wants === 'some'
        ? `kind 为 ${expected.of} 的承诺必须填写这一项，现在没有。请补上，或改正 kind。`
        : `kind 为 ${expected.of} 的承诺不应有这一项，${was}。请删去，或改正 kind。`
    case 'order':
      return `${was}，应${RELATIONS[expected.relation]} ${expected.other}（${expected.value}）。请核对这两个日期。`
    case 'not-baseline':
      return `${was}，与基数相同，无从计算增量进度。请核对目标和基数；如为保持，direction 应为 hold。`
    case 'series':
      return `${was}，而同一系列的 ${expected.other} 为 ${expected.value}。同一项承诺历年的单位、口径和方向应当一致；请改正，或改用另一个 series。`
    case 'range':
      return expected.needed
        ? `${was}，between 的目标要有大于 value 的 upTo（区间的上端）。请补上或改正。`
        : `${was}，只有 comparator 为 between 时才有 upTo。请删去，或把 comparator 改为 between。`
    case 'bands':
      return `${was}，各档应按 from 由高到低排列，只有最后一档为 null。请调整顺序。`
    case 'no-cycle':
      return `${was}，这样引用会绕回自身。请改为别的编号，或删去。`
    case 'kept-commitment':
      return '所属的承诺有错、未采用，这条报告随之未采用。请先改正该承诺。'
    case 'type':
    case 'one-of':
    case 'format':
      return `${was}，应为${wanted(expected)}。请改正。`
    default:
      return assertNever(expected)
  }
}

function wanted(expected: Expected): string {
  const orNull = 'orNull' in expected && expected.orNull ? '；没有则写 null' : ''
  if (expected.kind === 'one-of')
    return expected.values.length === 1 ? expected.values.join('') : `以下之一：${expected.values.join('、')}`
  if (expected.kind === 'format') return FORMATS[expected.format] + orNull
  if (expected.kind === 'type') return TYPES[expected.type] + fieldsInBraces(expected.fields) + orNull
  return '有效的值'
}

function fieldsInBraces(fields: readonly string[]): string {
  if (fields.length === 0) return ''
  return ` { ${fields.slice(0, 6).join(', ')}${fields.length > 6 ? ', …' : ''} }`
}

function jsonFault(wants: JsonWant, found: string): string {
  if (wants === 'utf-8')
    return `${found === '' ? '' : `${found} 之后`}有字节不是 UTF-8 编码，文件可能已损坏或另存成了别的编码。请重新获取，或按 UTF-8 另存。`
  if (found === '' && wants !== 'string-end')
    return `文件到此中断，此处应为${WANTS[wants]}。文件可能不完整，请重新获取。`
  const read = found === '' ? `此处应为${WANTS[wants]}` : `读到 ${found}，此处应为${WANTS[wants]}`
  if (/^"[“”‘’，：；｛｝［］【】]/.test(found)) return `${read}。请改用半角标点。`
  if ((wants === 'key' && found.startsWith('"}')) || (wants === 'value' && found.startsWith('"]')))
    return `${read}。请删去前一个逗号。`
  return `${read}。请改正。`
}
