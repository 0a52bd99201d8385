import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from './named.ts'

const FOLDER = '.github/ISSUE_TEMPLATE'
const forms = readdirSync(join(import.meta.dirname, '../..', FOLDER)).filter((name) => name !== 'config.yml')

/** The texts that a person reads in a form: its name, and every label. */
function textsIn(form: string): readonly string[] {
  return [...form.matchAll(/^(?:name|\s+label): (.+)$/gm)].map((match) => match[1] ?? '')
}

/** The ids of the fields that must be filled in. */
function requiredIn(form: string): readonly string[] {
  return form
    .split(/^ {2}- type: /m)
    .filter((field) => /^ {6}required: true$/m.test(field))
    .map((field) => /^ {4}id: (\S+)$/m.exec(field)?.[1] ?? '')
}

describe('the templates for issues', () => {
  it('are three', () => {
    expect(forms.toSorted()).toEqual(['bug.yml', 'feature.yml', 'figure-wrong.yml'])
  })

  it.each(forms)('%s speaks both languages', (name) => {
    const texts = textsIn(readText(`${FOLDER}/${name}`))
    expect(texts.length).toBeGreaterThan(3)
    expect(texts.filter((text) => !/\p{Script=Han}.* · .*[A-Za-z]/u.test(text))).toEqual([])
  })

  it('ask of a wrong figure where it stands, what is right, and the source', () => {
    expect(requiredIn(readText(`${FOLDER}/figure-wrong.yml`))).toEqual([
      'ledger',
      'item',
      'address',
      'found',
      'right',
      'source',
    ])
  })
})
