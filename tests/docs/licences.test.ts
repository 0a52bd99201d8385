import { describe, expect, it } from 'vitest'
import { formatLicenceList, readPackage } from '#src/cli/licences.ts'
import { readText } from './named.ts'

const LIST = readText('THIRD-PARTY.md')
/** Licences that ask for no more than the notice that we ship, by SPDX. */
const PERMISSIVE = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'])

/** The names that a list of licences has rows for. */
function namesIn(list: string): readonly string[] {
  return [...list.matchAll(/^\| (?!package |---)(\S+) \|/gm)].map((match) => match[1] ?? '')
}

/** The list of the same packages, written anew from what is installed. */
function asInstalled(list: string): string {
  return formatLicenceList(namesIn(list).map((name) => readPackage(`node_modules/${name}`)))
}

describe('THIRD-PARTY.md', () => {
  it('says of each package what the installed one says; whether these are all, the build checks', () => {
    expect(namesIn(LIST).length).toBeGreaterThan(30)
    expect(LIST).toBe(asInstalled(LIST))
  })

  it.each([
    ['a version', LIST.replace(/\| react \| [\d.]+ /, '| react | 1.0.0 ')],
    ['a licence', LIST.replace('| ISC |', '| MIT |')],
    ['a holder', LIST.replace('Mike Bostock', 'Nobody')],
  ])('is found out of date where %s differs', (_, planted) => {
    expect(planted).not.toBe(LIST)
    expect(asInstalled(planted)).not.toBe(planted)
  })

  it('holds only licences that are met by shipping their notice', () => {
    const licences = [...LIST.matchAll(/^\| \S+ \| \d[^|]*\| ([^|]+) \|/gm)].flatMap(
      (match) => match[1]?.split(' AND ') ?? [],
    )
    expect(licences.length).toBeGreaterThan(30)
    expect(licences.filter((licence) => !PERMISSIVE.has(licence))).toEqual([])
  })
})
