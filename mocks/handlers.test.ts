import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { SCENARIOS, parseScenario } from './scenarios.ts'
import type { Scenario } from './scenarios.ts'
import { server, playScenario } from './server.ts'

const BASE = 'http://mock.test/sub/ledgers'

async function ask(scenario: Scenario): Promise<Response> {
  playScenario(scenario)
  return fetch(`${BASE}/demo.json`)
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

describe('mock scenarios', () => {
  it('ok serves the real list and the real ledger, and 404 for a file that is not there', async () => {
    expect(await (await ask('ok')).text()).toBe(readFileSync('public/ledgers/demo.json', 'utf8'))
    expect(await (await fetch(`${BASE}/index.json`)).text()).toBe(readFileSync('public/ledgers/index.json', 'utf8'))
    expect((await fetch(`${BASE}/nowhere.json`)).status).toBe(404)
  })

  it('missing, broken and not-json answer so', async () => {
    expect((await ask('missing')).status).toBe(404)
    expect((await ask('broken')).status).toBe(500)
    const page = await ask('not-json')
    expect([page.status, (await page.text()).startsWith('<!doctype html>')]).toEqual([200, true])
  })

  it('malformed is refused, and for two reasons', async () => {
    const result = readLedgerText(await (await ask('malformed')).text())
    expect(result.ok ? [] : result.issues.map((issue) => issue.path.join('.'))).toEqual(
      expect.arrayContaining(['edition', 'title.en']),
    )
  })

  it('half-bad keeps the sound commitments and names what was set aside', async () => {
    const result = readLedgerText(await (await ask('half-bad')).text())
    expect(result.ok && result.ledger.commitments.map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect(result.ok && result.setAside.map(({ id }) => id)).toEqual(['bad-shape', 'bad-sense', 'r2'])
  })

  it('empty is valid and holds nothing', async () => {
    const result = readLedgerText(await (await ask('empty')).text())
    expect(result.ok && [result.ledger.commitments.length, result.setAside.length]).toEqual([0, 0])
  })

  it('huge holds ten thousand commitments', async () => {
    const ledger: { commitments: unknown[] } = await (await ask('huge')).json()
    expect(ledger.commitments).toHaveLength(10_000)
  })

  it('knows its names and no others', () => {
    expect(SCENARIOS.map(parseScenario)).toEqual(SCENARIOS)
    expect([parseScenario('off'), parseScenario(null)]).toEqual([null, null])
  })
})
