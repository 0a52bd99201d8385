import { describe, expect, it } from 'vitest'
import { FORMATS } from '#src/domain/issue.ts'
import type { Expected, LedgerIssue, ReferenceTo, ValueType } from '#src/domain/issue.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import type { JsonWant } from '#src/lib/find-json-fault.ts'
import { makeCommitment, makeLedger, makeReport, makeTarget } from '#mocks/make.ts'
import { formatIssue, formatPath } from './issue.ts'

function firstIssue(raw: unknown): LedgerIssue {
  const result = typeof raw === 'string' ? readLedgerText(raw) : readLedger(JSON.parse(JSON.stringify(raw)))
  const issue = result.ok ? result.setAside[0]?.issues[0] : result.issues[0]
  if (issue === undefined) throw new Error('no issue')
  return issue
}

const withCommitment = (overrides: object) => ({
  ...makeLedger(),
  commitments: [makeCommitment({ id: 'ok' }), { ...makeCommitment(), ...overrides }],
  reports: [],
})
const withTarget = (overrides: object) => withCommitment({ targets: [{ ...makeTarget(), ...overrides }] })

describe('formatIssue', () => {
  const cases: readonly (readonly [unknown, string, string])[] = [
    [
      withTarget({ due: '2026-13' }),
      '承诺 c1，targets[0].due：写的是 "2026-13"，应为期限，写法如 2026、2026-06、2026-12-31 或 2029/2031；没有则写 null。请改正。',
      'Commitment c1, targets[0].due: found "2026-13", expected a deadline such as 2026, 2026-06, 2026-12-31 or 2029/2031, or null where there is none. Please correct it.',
    ],
    [
      withCommitment({ announced: undefined }),
      '承诺 c1，announced：缺少这一项，应为真实存在的日期，写法如 2026-12-31（1900 至 2199 年）。请补上。',
      'Commitment c1, announced: missing; expected a day that exists, written like 2026-12-31 (1900 to 2199). Please add it.',
    ],
    [
      withCommitment({ title: '标题' }),
      '承诺 c1，title：写的是 "标题"，应为一组字段 { zh, en }。请改正。',
      'Commitment c1, title: found "标题", expected a group of fields { zh, en }. Please correct it.',
    ],
    [
      withCommitment({ anounced: '2026' }),
      '承诺 c1，anounced：台账格式中没有这个字段。是否应为 announced？',
      'Commitment c1, anounced: no such field in the format. Did you mean announced?',
    ],
    [
      withCommitment({ lead: 'ofice' }),
      '承诺 c1，lead：写的是 "ofice"，但 organisations 中没有这个单位。请改为已有的编号，或先补上。',
      'Commitment c1, lead: found "ofice", but there is no such organisation in organisations. Use an id that exists, or add it there first.',
    ],
    [
      withCommitment({ targets: [] }),
      '承诺 c1，targets：kind 为 measured 的承诺必须填写这一项，现在没有。请补上，或改正 kind。',
      'Commitment c1, targets: a commitment of kind measured must have this, and it does not. Add it or correct kind.',
    ],
    [
      withTarget({ due: '2026-02-24' }),
      '承诺 c1，targets[0].due：写的是 "2026-02-24"，应晚于 since（2026-02-24）。请核对这两个日期。',
      'Commitment c1, targets[0].due: found "2026-02-24", expected a date after since (2026-02-24). Check both dates.',
    ],
    [
      makeLedger({ commitments: [makeCommitment({ id: 'ok' }), makeCommitment({ id: 'ok' })], reports: [] }),
      '承诺 ok，id：写的是 "ok"，前面已经有了。请改正，或删去重复的一项。',
      'Commitment ok, id: found "ok", which stands earlier already. Correct it or remove the repetition.',
    ],
    [
      makeLedger({ reports: [makeReport({ recorded: '2026-06-29' })] }),
      '进展报告 r1，recorded：写的是 "2026-06-29"，应不早于 date（2026-06-30）。请核对这两个日期。',
      'Report r1, recorded: found "2026-06-29", expected a date on or after date (2026-06-30). Check both dates.',
    ],
    [
      { ...makeLedger(), facts: [7] },
      '事实 #1：写的是 7，应为一组字段 { id, regions, sectors, organisation, commitments, metric, … }。请改正。',
      'Fact #1: found 7, expected a group of fields { id, regions, sectors, organisation, commitments, metric, … }. Please correct it.',
    ],
    [
      makeLedger({ defaultRule: 'none' }),
      'defaultRule：写的是 "none"，但 rules 和内置规则中没有这个规则。请改为已有的编号，或先补上。',
      'defaultRule: found "none", but there is no such rule in rules or the built-in rules. Use an id that exists, or add it there first.',
    ],
    [
      '{\n "id": “a” }',
      '第 2 行第 8 列：读到 "“a” }"，此处应为一个值（文字、数字、列表等）。请改用半角标点。',
      'Line 2, column 8: found "“a” }", expected a value (text, number, list …). Use half-width punctuation.',
    ],
    [
      '[1,]',
      '第 1 行第 4 列：读到 "]"，此处应为一个值（文字、数字、列表等）。请删去前一个逗号。',
      'Line 1, column 4: found "]", expected a value (text, number, list …). Remove the comma before it.',
    ],
    [
      '{"a": [1',
      '第 1 行第 9 列：文件到此中断，此处应为逗号或右括号。文件可能不完整，请重新获取。',
      'Line 1, column 9: the file breaks off where a comma or a closing bracket was expected. It may be incomplete; get it again.',
    ],
    [
      '',
      '文件是空的，应为 JSON 格式的台账。请重新导出或下载。',
      'The file is empty; expected a ledger in JSON. Export or download it again.',
    ],
    [
      '<html>',
      '得到的是网页（"<html>"），不是 JSON 格式的台账。请检查文件地址。',
      'Got a web page ("<html>"), not a ledger in JSON. Check the address of the file.',
    ],
  ]
  it.each(cases)('%#: says where, what and what to do', (raw, zh, en) => {
    const issue = firstIssue(raw)
    expect([formatIssue(issue, 'zh'), formatIssue(issue, 'en')]).toEqual([zh, en])
  })

  it('has a sentence on one line for everything that can be expected', () => {
    const types: readonly ValueType[] = ['text', 'number', 'whole-number', 'true-or-false', 'list', 'object']
    const wants: readonly JsonWant[] = [
      'value',
      'key',
      'colon',
      'comma-or-close',
      'end',
      'string-end',
      'string-character',
    ]
    const to: readonly ReferenceTo[] = [
      'source',
      'unit',
      'organisation',
      'region',
      'sector',
      'commitment',
      'report',
      'report-of-same-commitment',
      'milestone-of-commitment',
      'rule',
    ]
    const all: readonly Expected[] = [
      ...types.map((type) => ({ kind: 'type', type, fields: [], orNull: true }) as const),
      ...FORMATS.map((format) => ({ kind: 'format', format, orNull: false }) as const),
      ...wants.map((want) => ({ kind: 'json', line: 1, column: 1, wants: want }) as const),
      ...to.map((target) => ({ kind: 'reference', to: target }) as const),
      { kind: 'one-of', values: ['a'] },
      { kind: 'known-field', near: null },
      { kind: 'content', of: 'direction', wants: 'none' },
      { kind: 'not-baseline' },
      { kind: 'series', other: 'c1', value: 'percent' },
      { kind: 'range', needed: true },
      { kind: 'range', needed: false },
      { kind: 'bands' },
      { kind: 'no-cycle' },
      { kind: 'kept-commitment' },
    ]
    const said = all.flatMap((expected) =>
      (['zh', 'en'] as const).map((lang) =>
        formatIssue({ code: 'wrong-value', path: ['a\nb', 0], record: null, found: '"x"', expected }, lang),
      ),
    )
    expect(new Set(said).size).toBe(2 * all.length)
    for (const sentence of said) expect(sentence).toMatch(/^\["a\\nb"\]\[0\][：:] ?[^\n]+[。？.?]$/u)
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|\[object/)
  })
})

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['targets', 0, 'due'], 'targets[0].due'],
    [['$schema'], '$schema'],
    [['a b'], '["a b"]'],
    [[3, 'x'], '[3].x'],
  ])('%j is %s', (path, text) => expect(formatPath(path)).toBe(text))
})
