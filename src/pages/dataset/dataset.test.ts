import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { makeLedger, makeReport, makeText } from '#mocks/make.ts'
import { aFullLedger } from '#src/desk/sheet/testing/full-ledger.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { writeSite } from '../write-site.tsx'
import { tableCsv } from './csv.ts'
import { TABLES } from './tables.ts'
import { readPackage } from './testing/read-package.ts'
import { rebuildLedger } from './testing/rebuild-ledger.ts'

const MIT = { name: 'MIT', url: 'https://opensource.org/license/mit' }
const HOME = 'https://example.gov.cn/p/'
/** A pattern of the profile holds for JavaScript as it is written; formats of addresses are checked by the ledger's own schema. */
const profile = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync('tests/fixtures/data-package-2.0.json', 'utf8')),
)

function packageOf(ledger: Ledger, home: string | null = HOME): ReadonlyMap<string, string> {
  const written = [...writeSite(indexLedger(ledger), home, { json: JSON.stringify(ledger), licence: MIT })]
  const folder = `data/${ledger.id}/`
  return new Map(
    written.flatMap(({ path, text }) => (path.startsWith(folder) ? [[path.slice(folder.length), text]] : [])),
  )
}

/** The records of a ledger as tables can hold them: a list that may be absent is so where it is empty, no id stands twice in one. */
function recordsOf(ledger: Ledger): unknown {
  const { commitments, facts, changes = [], ...rest } = ledger
  const { reports, sources, regions, sectors, organisations, units, rules } = rest
  const some = <Value>(list: readonly Value[] = []) => (list.length > 0 ? list : undefined)
  const records = {
    reports,
    sources,
    regions,
    sectors,
    organisations,
    units,
    rules,
    changes,
    facts: facts.map((fact) => ({ ...fact, commitments: some(fact.commitments) })),
    commitments: commitments.map((commitment) => ({
      ...commitment,
      related: some(commitment.related),
      targets: commitment.targets.map((target) => ({ ...target, path: some(target.path) })),
    })),
  }
  return JSON.parse(
    JSON.stringify(records, (_key, value: unknown) =>
      Array.isArray(value) && value.every((each) => typeof each === 'string') ? [...new Set(value)] : value,
    ),
  )
}

/** A random ledger whose records are told apart by their ids, as in every valid one. */
const aLedger = aFullLedger.map((ledger) => {
  const told = <One>(list: readonly One[]) => list.map((each, at) => ({ ...each, id: `r${at}` }))
  return {
    ...ledger,
    commitments: told(ledger.commitments),
    facts: told(ledger.facts),
    rules: told(ledger.rules),
  }
})

describe.each(['guangdong-2026', 'guangdong-targets', 'demo'])('the data package of %s', (id) => {
  const read = readLedgerText(readFileSync(`public/ledgers/${id}.json`, 'utf8'))
  if (!read.ok) throw new Error(`${id} does not read`)
  const { ledger } = read
  const files = packageOf(ledger)
  const descriptor: unknown = JSON.parse(files.get('datapackage.json') ?? '')

  it('is one by the profile of the standard', () => {
    expect([profile(descriptor), profile.errors]).toEqual([true, null])
    expect(descriptor).toMatchObject({ name: id, version: ledger.edition, homepage: `${HOME}data/${id}/` })
    expect(descriptor).toMatchObject({ licenses: [{ name: 'MIT', path: MIT.url }] })
    expect(profile({ ...Object(descriptor), resources: [{ name: 'Not A Name' }] })).toBe(false)
  })

  it('describes its tables: headings, types, sets, keys, and what refers to what', () => {
    expect(readPackage(files).faults).toEqual([])
  })

  it('holds every record whole', () => {
    expect(rebuildLedger(readPackage(files).tables)).toEqual(recordsOf(ledger))
    expect(JSON.parse(files.get('ledger.json') ?? '')).toEqual(ledger)
  })

  it('is listed whole on its page, in both languages', () => {
    const names = [...files.keys()].filter((name) => !name.endsWith('.html'))
    expect(names.length).toBe(TABLES.length + 2)
    for (const path of ['index.html', 'en/index.html'])
      expect(names.filter((name) => !files.get(path)?.includes(`>${name}</a>`))).toEqual([])
    expect(files.get('index.html')).toContain('>MIT</a>')
  })
})

describe('a data package', () => {
  it('says what is wrong in it', () => {
    const files = new Map(packageOf(makeLedger({ reports: [makeReport()] })))
    expect(readPackage(files).faults).toEqual([])
    const reports = files.get('reports.csv') ?? ''
    const [row = ''] = /\r\nr1.*\r\n$/s.exec(reports) ?? []
    for (const [broken, fault] of [
      [reports.replace('r1,c1', 'r1,nobody'), 'reports commitment: ["nobody"] is nowhere'],
      [reports.replace(/2026-\d\d/, 'soon'), 'reports.csv 2 date: date'],
      [reports.replace('\r\nr1', '\r\n'), 'reports.csv 2 id: required'],
      [reports.replace(/official|self-reported|press/, 'hearsay'), 'reports.csv 2 standing: enum'],
      [reports + row.slice(2), 'reports.csv: primary key'],
      [reports.replace('recorded', 'noted'), 'reports.csv: headings'],
    ] as const)
      expect(readPackage(new Map(files).set('reports.csv', broken)).faults).toContain(fault)
  })

  it('holds whatever a ledger may, and no formula', () => {
    fc.assert(
      fc.property(aLedger, (ledger) => {
        const csv = TABLES.map((table) => [`${table.name}.csv`, tableCsv(table, ledger)] as const)
        for (const [name, text] of csv) {
          expect([name, text.startsWith('\uFEFF')]).toEqual([name, false])
          for (const cell of Papa.parse<readonly string[]>(text).data.flat())
            expect(cell).not.toMatch(/^(?:[=+@＝＋＠]|[-－](?![\d.]+(?:e|$)))/)
        }
        const resources = TABLES.map(({ name, columns, key }) => ({
          name,
          path: `${name}.csv`,
          bytes: 0,
          schema: { fields: columns.map((column) => ({ name: column.name, type: column.type })), primaryKey: key },
        }))
        const descriptor = JSON.stringify({ name: 'x', version: '1', resources })
        const { tables } = readPackage(new Map([['datapackage.json', descriptor], ...csv]))
        expect(rebuildLedger(tables)).toEqual(recordsOf(ledger))
      }),
      { numRuns: 60 },
    )
  })

  it('has no address of its own without a home, and says where no licence is stated', () => {
    const ledger = makeLedger({ title: makeText('台账', 'Ledger') })
    expect(packageOf(ledger, null).get('datapackage.json')).not.toContain('homepage')
    const files = [...writeSite(indexLedger(ledger), null)]
    const page = files.find(({ path }) => path === `data/${ledger.id}/en/index.html`)?.text ?? ''
    expect(page).toContain('states no licence')
    expect(files.find(({ path }) => path.endsWith('datapackage.json'))?.text).not.toContain('licenses')
  })
})
