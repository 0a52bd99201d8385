import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '#src/domain/assess.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { ledgerSchema } from '#src/domain/schema.ts'
import { REASONS, VERDICTS } from '#src/domain/terms.ts'
import { buildDemo } from '#mocks/demo/build-demo.ts'
import { REFERENCE_DAY } from '#mocks/demo/courses.ts'
import { serialiseLedger } from '#mocks/demo/serialise.ts'

const text = readFileSync('public/ledgers/demo.json', 'utf8')
const ledger = buildDemo()
const index = indexLedger(ledger)

function assessAll(ruleId: string, asOf: string) {
  const rule = index.rules.get(ruleId)
  if (!rule) throw new Error(ruleId)
  return ledger.commitments
    .filter(({ announced }) => announced <= asOf)
    .map((commitment) => assess(index, commitment, asOf, rule))
}

const REAL_PLACES = [
  ['广东', 'Guangdong'],
  ['广州', 'Guangzhou'],
  ['韶关', 'Shaoguan'],
  ['深圳', 'Shenzhen'],
  ['珠海', 'Zhuhai'],
  ['汕头', 'Shantou'],
  ['佛山', 'Foshan'],
  ['江门', 'Jiangmen'],
  ['湛江', 'Zhanjiang'],
  ['茂名', 'Maoming'],
  ['肇庆', 'Zhaoqing'],
  ['惠州', 'Huizhou'],
  ['梅州', 'Meizhou'],
  ['汕尾', 'Shanwei'],
  ['河源', 'Heyuan'],
  ['阳江', 'Yangjiang'],
  ['清远', 'Qingyuan'],
  ['东莞', 'Dongguan'],
  ['中山', 'Zhongshan'],
  ['潮州', 'Chaozhou'],
  ['揭阳', 'Jieyang'],
  ['云浮', 'Yunfu'],
].flat()

describe('the demonstration ledger', () => {
  it('is valid, with nothing set aside', () => {
    expect(ledgerSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
    const result = readLedgerText(text)
    expect(result.ok ? result.setAside : result.issues).toEqual([])
  })

  it('is what its generator writes, on every run (npm run demo)', () => {
    expect(serialiseLedger(buildDemo())).toBe(serialiseLedger(ledger))
    expect(text === serialiseLedger(ledger)).toBe(true)
  })

  it('stays small', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(900_000)
  })

  it('is synthetic and says so', () => {
    expect([ledger.id, ledger.synthetic]).toEqual(['demo', true])
    expect(ledger.description.zh).toContain('虚构')
    expect(ledger.description.en).toContain('fictional')
  })

  it('has 300 commitments, at least 60 facts, a province, 21 tiled cities and 12 counties', () => {
    const cities = ledger.regions.filter(({ tile }) => tile)
    expect([ledger.commitments.length, cities.length, ledger.regions.length]).toEqual([300, 21, 34])
    expect(ledger.facts.length).toBeGreaterThanOrEqual(60)
    expect(new Set(cities.map(({ tile }) => `${tile?.row}/${tile?.column}`)).size).toBe(21)
    expect(
      cities.every(({ tile }) => tile && tile.row >= 0 && tile.row < 5 && tile.column >= 0 && tile.column < 8),
    ).toBe(true)
  })

  it('names no real place of the first ledger and no code outside 99xxxx', () => {
    expect(REAL_PLACES.filter((name) => text.includes(name))).toEqual([])
    const codes = [...ledger.regions.map(({ code }) => code), ...ledger.commitments.flatMap(({ regions }) => regions)]
    expect(codes.filter((code) => !/^99\d{4}$/.test(code))).toEqual([])
  })

  it('[V5] shows every verdict, and every reason as the first one, on the reference day', () => {
    const all = assessAll('points-10-30', REFERENCE_DAY)
    const verdicts = new Set(all.map(({ verdict }) => verdict))
    expect(VERDICTS.filter((verdict) => !verdicts.has(verdict))).toEqual([])
    const reasons = new Set(all.flatMap(({ reasons: [first] }) => (first ? [first] : [])))
    expect(REASONS.filter((reason) => !reasons.has(reason))).toEqual(['not-defined'])
  })

  it('[V5] shows what the rule of Yinchuan leaves undefined', () => {
    expect(
      assessAll('yinchuan-2025', REFERENCE_DAY).filter(({ reasons }) => reasons.includes('not-defined')).length,
    ).toBeGreaterThan(5)
  })

  it('[V7] has intervals whose ends differ, decided by each kind of uncertain input', () => {
    const deciding = new Set(assessAll('points-10-30', REFERENCE_DAY).map(({ bands }) => bands?.deciding))
    expect([deciding.has('baseline'), deciding.has('deadline'), deciding.has('figure')]).toEqual([true, true, true])
  })

  it('[V10] has moved goalposts, corrections, closings, paths, hedges, restatements and steps', () => {
    const { commitments, reports } = ledger
    const targets = commitments.flatMap((commitment) => commitment.targets)
    const counts = {
      moved: commitments.filter((commitment) => commitment.targets.length > 1).length,
      corrected: reports.filter(({ corrects }) => corrects !== undefined).length,
      closed: commitments.filter(({ closed }) => closed).length,
      paths: targets.filter(({ path }) => path).length,
      hedged: targets.filter(({ hedged }) => hedged).length,
      restates: commitments.filter(({ restates }) => restates.length > 0).length,
      steps: commitments.filter(({ kind }) => kind === 'milestone').length,
      flows: commitments.filter(({ measure }) => measure?.basis === 'annual-flow').length,
      limits: commitments.filter(({ measure }) => measure?.direction === 'hold').length,
      decreases: commitments.filter(({ measure }) => measure?.direction === 'decrease').length,
    }
    expect(Object.entries(counts).filter(([, count]) => count < 5)).toEqual([])
    expect(counts.moved).toBeGreaterThanOrEqual(10)
  })

  it('knows less on the reference day than in its own edition', () => {
    const on = (asOf: string) => assessAll('points-10-30', asOf).flatMap(({ reports }) => reports).length
    expect(on(REFERENCE_DAY)).toBeLessThan(on(ledger.edition))
    expect(ledger.reports.every(({ recorded }) => recorded <= ledger.edition)).toBe(true)
  })
})
