import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judge } from '../office-tables/judge.ts'
import { silentFaults } from '../office-tables/shrink.ts'
import { tableOf } from './office.ts'
import { OFFICES } from './offices.ts'

describe('tables of ten offices', () => {
  it.each(OFFICES.map((office) => [`${office.name}.${office.form}`, office] as const))(
    '%s: no value is silently wrong or lost',
    async (file, office) => {
      const bytes = new Uint8Array(readFileSync(`tests/fixtures/offices/${file}`)).buffer
      const verdict = await judge(tableOf(office, bytes))
      const faults = silentFaults(verdict).map(
        ({ outcome, field, title, wanted, found }) =>
          `${outcome}: ${field} of ${title} should be ${wanted}, is ${found}`,
      )
      expect(faults).toEqual([])
    },
  )
})
