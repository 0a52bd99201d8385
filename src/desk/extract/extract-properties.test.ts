import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inSlices } from '#src/lib/in-slices.ts'
import { extractCandidates, extractSteps } from './extract-candidates.ts'
import { gazetteerOf } from './gazetteer.ts'
import { conference, names } from './testing/articles.ts'

const context = { announced: '2026-03-02', gazetteer: gazetteerOf(names) }

/** Milliseconds that this process has worked: others on a busy machine do not count. */
function workedMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

describe('extractCandidates on any text', () => {
  const pieces = [
    '澄江市委书记沈岸舟表示，',
    '将',
    '已',
    '去年',
    '到2030年',
    '建成',
    '30座',
    '超100亿元',
    '。',
    '；',
    '，',
    '\n',
    '●',
    '：',
    ' ',
    'The city will build 30 bridges. ',
    '“',
    '”',
    '？',
    '百亿级',
    '、',
  ]
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  )

  it('never throws; every span is where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { candidates, sections } = extractCandidates(text, context)
        for (const { figure, deadline, date, unclear, place, text: clause } of candidates) {
          // Where lines were joined, blanks and hyphens at their ends are left out.
          const bare = (words: string) => words.replaceAll(/[\s-]/g, '')
          expect(bare(text.slice(place.span.start, place.span.end))).toBe(bare(clause))
          const readings = [figure, deadline, date, ...unclear].filter((reading) => reading !== null)
          expect(readings.map(({ span }) => bare(text.slice(span.start, span.end)))).toEqual(
            readings.map((reading) => bare(reading.text)),
          )
          expect(sections.some(({ index }) => index === place.section)).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('reads a long text in slices, giving way in between, with the same result', async () => {
    const text = `${conference.text}\n`.repeat(Math.ceil(300_000 / conference.text.length))
    let [longest, steps, last] = [0, 0, workedMs()]
    function* timed() {
      const generator = extractSteps(text, context)
      for (;;) {
        const step = generator.next()
        longest = Math.max(longest, workedMs() - last)
        if (step.done === true) return step.value
        steps += 1
        yield
        last = workedMs()
      }
    }
    const sliced = await inSlices(timed())
    expect(steps).toBeGreaterThan(1000)
    expect(longest).toBeLessThan(500)
    expect(sliced.candidates.length).toBeGreaterThan(5000)
  }, 60_000)

  it('cuts even a text without any punctuation into steps', () => {
    const steps = [...extractSteps('澄江将建成30座泵站'.repeat(6000), context)]
    expect(steps.length).toBeGreaterThan(80)
  }, 60_000)
})
