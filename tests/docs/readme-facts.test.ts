import { describe, expect, it } from 'vitest'
import { SCENARIOS } from '#mocks/scenarios.ts'
import { COMMAND_NAMES } from '#src/cli/commands.ts'
import { SHIPPED_RULES } from '#src/domain/rules.ts'
import { documentedRules } from '#src/domain/testing/rules-named.ts'
import { VIEWS } from '#src/url/view.ts'
import { readText } from './named.ts'

/** Numbers as the two texts write them. */
const COUNTED = {
  'README.md': {
    ordinal: ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    cardinal: ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'],
  },
  'README.zh.md': {
    ordinal: ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].map((digit) => `第${digit}个`),
    cardinal: ['', '一', '两', '三', '四', '五', '六', '七', '八'].map((digit) => `${digit}条`),
  },
} as const

describe.each(['README.md', 'README.zh.md'] as const)('%s', (file) => {
  const text = readText(file)

  it('counts views, rules of judgement and traffic-light rules rightly', () => {
    const { ordinal, cardinal } = COUNTED[file]
    expect(text).toContain(ordinal[VIEWS.length] || 'a view more than can be counted here')
    const main = documentedRules(readText('src/domain/RULES.md')).filter((id) => /^V\d+$/.test(id))
    expect(text).toMatch(new RegExp(`V1 (?:to|至) V${main.length}\\b`))
    expect(text).toContain(cardinal[SHIPPED_RULES.length] || 'a rule more than can be counted here')
  })

  it('names every fault that the development server plays, and every command of the ledger', () => {
    const line = text.split('\n').find((each) => each.includes('?mock=slow')) ?? ''
    const named = [...line.matchAll(/`(?:\?mock=)?([a-z-]+)`/g)].map((match) => match[1] ?? '')
    expect(named.toSorted()).toEqual([...SCENARIOS.filter((each) => each !== 'ok'), 'off'].toSorted())
    const commands =
      text.match(/^\| `(?:check|convert|diff|new|fill-schema|fill|extract|sheets|merge-sheets)\b/gm) ?? []
    expect(commands.map((each) => each.slice(3)).toSorted()).toEqual([...COMMAND_NAMES].toSorted())
  })
})
