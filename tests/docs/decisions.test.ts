import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from './named.ts'

const FOLDER = 'docs/decisions'
const PARTS = ['Context', 'Decision', 'Rejected', 'Consequences']
const files = readdirSync(join(import.meta.dirname, '../..', FOLDER))
  .filter((name) => name !== 'README.md')
  .sort()

/** What a decision’s file lacks of the form that all have, as sentences. */
function faultsOf(name: string, text: string): readonly string[] {
  const number = name.slice(0, 4)
  const found: string[] = []
  if (!/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(name)) found.push('its name is not NNNN-title.md')
  if (!text.startsWith(`# ${number} · `)) found.push('its heading does not begin with its number')
  if (!/^Date: 20\d\d-\d\d-\d\d$/m.test(text)) found.push('it has no date')
  const parts = [...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])
  if (parts.join() !== PARTS.join()) found.push(`its parts are not ${PARTS.join(', ')}`)
  const rejected = text.split('## Rejected')[1]?.split('## ')[0] ?? ''
  if (!/^- .{20,}/m.test(rejected)) found.push('it rejects nothing')
  const lines = text.trimEnd().split('\n').length
  if (lines < 10 || lines > 30) found.push(`it has ${lines} lines`)
  return found
}

describe('docs/decisions', () => {
  it.each(files)('%s has the form of a decision', (name) => {
    expect(faultsOf(name, readText(`${FOLDER}/${name}`))).toEqual([])
  })

  it('are numbered without a gap, dates ascending', () => {
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(files.map((_, at) => at + 1))
    const dates = files.map((name) => /^Date: (\S+)$/m.exec(readText(`${FOLDER}/${name}`))?.[1] ?? '')
    expect(dates).toEqual(dates.toSorted())
  })

  it('are listed with number, date and title', () => {
    const listed = [...readText(`${FOLDER}/README.md`).matchAll(/^\| \[.*$/gm)].map((match) => match[0])
    const rows = files.map((name) => {
      const text = readText(`${FOLDER}/${name}`)
      const [, number, title] = /^# (\d{4}) · (.+)$/m.exec(text) ?? []
      return `| [${number}](${name}) | ${/^Date: (\S+)$/m.exec(text)?.[1]} | ${title} |`
    })
    expect(listed).toEqual(rows)
  })

  it.each([
    ['0001-a.md', '# 0002 · A'],
    ['a.md', '# a.md · A'],
    ['0001-a.md', '# 0001 · A\n\nDate: 2026-11-23\n\n## Context\n\n## Decision\n\n## Consequences\n'],
  ])('a planted fault is found in %s: %s', (name, text) => {
    expect(faultsOf(name, text)).not.toEqual([])
  })
})
