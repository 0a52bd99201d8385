import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countBits, hasBit, makeBits, writeRows } from './bits.ts'
import { buildColumnInSteps } from './facet-column.ts'
import { buildFacetEngine, countIgnoring, runFacets } from './facet-engine.ts'
import { runSteps } from './run-steps.ts'

const VALUES = ['a', 'b', 'c', 'd']
type Row = readonly (readonly string[])[]

const aSet = fc.subarray(VALUES)
const rows = fc.array(fc.tuple(aSet, aSet, aSet), { minLength: 1, maxLength: 150 })
const aStep = fc.record({
  choices: fc.array(fc.option(fc.subarray(VALUES)), { minLength: 3, maxLength: 3 }),
  extra: fc.option(fc.integer({ min: 1, max: 5 })),
})

describe('runFacets', () => {
  it('counts as a filter for each facet would, step after step', () => {
    fc.assert(
      fc.property(rows, fc.array(aStep, { minLength: 1, maxLength: 6 }), (rows: readonly Row[], steps) => {
        const columns = [0, 1, 2].map((key) =>
          runSteps(
            buildColumnInSteps(rows, { keyOf: (row) => row[key]?.join(' ') ?? '', valuesOf: (row) => row[key] ?? [] }),
          ),
        )
        const engine = buildFacetEngine(rows.length, columns)
        for (const { choices, extra } of steps) {
          const more = extra === null ? null : makeBits(rows.length, (row) => row % extra === 0)
          const run = runFacets(
            engine,
            choices.map((choice) => choice && new Set(choice)),
            [more],
          )
          const left = (without: number) =>
            rows.flatMap((row, at) => {
              const own = choices.every(
                (choice, key) =>
                  key === without || choice === null || choice.some((value) => row[key]?.includes(value)),
              )
              return own && (without === 3 || extra === null || at % extra === 0) ? [at] : []
            })
          const written = new Uint32Array(run.count)
          writeRows(run.matched, written)
          expect([...written]).toEqual(left(-1))
          columns.forEach((column, key) => {
            expect(rows.map((_, at) => hasBit(run.ignoring[key] ?? makeBits(0), at))).toEqual(
              rows.map((_, at) => left(key).includes(at)),
            )
            for (const [number, value] of column.values.entries()) {
              const having = (places: readonly number[]) =>
                places.filter((at) => rows[at]?.[key]?.includes(value)).length
              expect(run.counts[key]?.[number]).toBe(having(left(key)))
              expect(run.within[key]?.[number]).toBe(having(left(-1)))
            }
          })
          expect(countIgnoring(engine, more ?? makeBits(rows.length, () => true))).toBe(left(more ? 3 : -1).length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('takes an empty table', () => {
    const engine = buildFacetEngine(0, [runSteps(buildColumnInSteps([], { keyOf: String, valuesOf: () => [] }))])
    expect(runFacets(engine, [new Set(['a'])]).count).toBe(0)
  })
})

describe('bits', () => {
  it('holds, counts and lists rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.func(fc.boolean()), (size, has) => {
        const expected = Array.from({ length: size }, (_, row) => row).filter((row) => has(row))
        const bits = makeBits(size, has)
        const all = new Uint32Array(size)
        expect(countBits(bits)).toBe(expected.length)
        expect([...all.subarray(0, writeRows(bits, all))]).toEqual(expected)
        const two = new Uint32Array(2)
        expect([...two.subarray(0, writeRows(bits, two))]).toEqual(expected.slice(0, 2))
      }),
    )
  })
})
