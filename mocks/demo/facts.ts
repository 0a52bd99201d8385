/** Achievements reported at the conferences: context, not progress. */
import type { Fact } from '#src/domain/ledger.ts'
import type { Random } from '../random.ts'
import type { Story } from './common.ts'
import { METRICS } from './metrics.ts'
import { figureText } from './phrase.ts'
import { REGIONS } from './places.ts'

const CITIES = REGIONS.filter((region) => region.tile !== undefined)
/* The comparator, and what stands before and after the figure in Chinese. */
const WORDINGS = [
  ['exactly', '', ''],
  ['exactly', '', ''],
  ['more-than', '超', ''],
  ['about', '', '左右'],
  ['nearly', '近', ''],
] as const

const YEARS = [
  { date: '2023', source: 'conference-2024' },
  { date: '2024', source: 'yearbook-2024' },
  { date: '2025', source: 'yearbook-2025' },
  { date: '2025-12', source: 'conference-2026' },
  { date: null, source: 'conference-2025' },
] as const

/** `count` facts; about a third name a commitment of the same place and measure kind, where there is one. */
export function makeFacts(random: Random, stories: readonly Story[], count: number): Fact[] {
  return Array.from({ length: count }, (_, at) => {
    const metric = random.pick(METRICS)
    const region = random.pick(CITIES)
    const [low, high] = metric.range
    const digits = metric.step < 1 ? 3 : 2
    const value = Number((low * (high / low) ** random.between(0, 0.7)).toPrecision(digits))
    const { date, source } = random.pick(YEARS)
    const [comparator, before, after] = random.pick(WORDINGS)
    const kin = stories.find(
      ({ commitment }) => commitment.regions.includes(region.code) && commitment.measure?.metric.zh === metric.zh,
    )
    return {
      id: `fact-${String(at + 1).padStart(2, '0')}`,
      regions: [region.code],
      sectors: [metric.sector],
      ...(kin ? { commitments: [kin.commitment.id] } : {}),
      metric: { zh: metric.zh, en: metric.en },
      value,
      comparator,
      unit: metric.unit,
      date,
      citation: {
        source,
        paragraph: random.whole(2, 48),
        figure: `${before}${figureText(value, metric.unit).zh}${after}`,
      },
    }
  })
}
