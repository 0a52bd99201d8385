import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { buildSlides, type Slide } from '#src/derive/slides.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import type { Language } from '#src/domain/terms.ts'
import { DEFAULT_PRESENTATION, setPresentationSettings } from '#src/state/presentation-settings.ts'
import { startAddress } from '#src/state/view-store.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import type { View } from '#src/url/view.ts'
import { makeCommitment, makeLedger, makeMilestone, makeRegion, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import '#tests/browser-gaps.ts'
import { ProjectorCheck } from '../controls/projector-check.tsx'
import { SlideFace } from './slide-face.tsx'

// jsdom has no layout to draw a chart in.
vi.mock('#src/charts/progress-chart.tsx', () => ({ ProgressChart: () => null }))

const AS_OF = '2026-11-23'
const regions = [
  makeRegion({ code: '990000', name: makeText('甲省', 'Alpha Province'), parent: null }),
  makeRegion(),
  makeRegion({ code: '990200', name: makeText('乙市', 'Beta City') }),
]
const index = indexLedger(
  makeLedger({
    regions,
    commitments: [
      makeCommitment({
        id: 'moved',
        title: makeText('目标调整', 'A moved target'),
        targets: [makeTarget({ value: 500_000, due: '2026-06-30' }), makeTarget({ since: '2026-03-01' })],
      }),
      makeCommitment({ id: 'unknown', title: makeText('没有报告', 'No report'), regions: ['990200', '990100'] }),
      makeCommitment({ id: 'range', title: makeText('约数', 'A rounded figure') }),
      makeCommitment({
        id: 'steps',
        kind: 'milestone',
        measure: undefined,
        targets: [],
        milestones: [
          makeMilestone(),
          makeMilestone({ id: 'm2', title: makeText('竣工', 'Completed'), due: '2027-06-30' }),
        ],
        title: makeText('分步', 'In steps'),
      }),
      makeCommitment({
        id: 'waiting',
        kind: 'milestone',
        measure: undefined,
        targets: [],
        milestones: [makeMilestone()],
        title: makeText('未报节点', 'Unreported steps'),
      }),
      makeCommitment({
        id: 'idea',
        kind: 'direction',
        measure: undefined,
        targets: [],
        title: makeText('方向', 'A direction'),
        summary: makeText('说了方向。', 'A direction was given.'),
      }),
    ],
    reports: [
      makeReport({ id: 'r1', commitment: 'moved', date: '2026-10-31', recorded: '2026-11-05', value: 213_000 }),
      makeReport({
        id: 'r2',
        commitment: 'range',
        date: '2026-10-31',
        recorded: '2026-11-05',
        value: 219_000,
        comparator: 'about',
      }),
      makeReport({
        id: 'r3',
        commitment: 'steps',
        date: '2026-07-01',
        recorded: '2026-07-01',
        value: undefined,
        milestone: 'm1',
        stage: 'completed',
      }),
    ],
  }),
)

let stop = (): void => undefined

beforeEach(() => setPresentationSettings(DEFAULT_PRESENTATION))

afterEach(() => {
  cleanup()
  stop()
})

/** Draws one slide of the view; `name`: an item's id, a group's key or the slide's kind. */
function show(name: string, patch: Partial<View> = {}, title = '') {
  const view: View = { ...DEFAULT_VIEW, ...patch }
  window.history.replaceState(null, '', view.lang === 'en' ? '/?lang=en' : '/')
  stop = startAddress()
  const selection = select(index, view, AS_OF)
  const slides: readonly Slide[] = [...buildSlides(selection, view), { kind: 'view' }]
  const slide = slides.find(
    (each) => (each.kind === 'item' ? each.item.commitment.id : each.kind === 'groups' ? each.by : each.kind) === name,
  )
  if (!slide) throw new Error(`no slide ${name}`)
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <SlideFace
        slide={slide}
        selection={selection}
        view={view}
        place={{ number: 3, total: 9 }}
        title={title}
        home="https://example.org/"
      >
        <p>the view itself</p>
      </SlideFace>
    </QueryClientProvider>,
  )
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent?.replaceAll('\u2060', '')
const text = () => document.body.textContent?.replaceAll(/[\u2060]/g, '').replaceAll('\u00a0', ' ') ?? ''

describe.each<[Language, Readonly<Record<string, RegExp>>]>([
  [
    'zh',
    {
      cover: /^测试台账$/,
      overview: /^6项承诺中/,
      region: /^6项承诺，分属 2 个地区，甲市最多（6）$/,
      moved: /^目标调整$/,
      view: /^总览$/,
      closing: /^扫码打开此页/,
    },
  ],
  [
    'en',
    {
      cover: /^Test ledger$/,
      overview: /^Of 6 commitments/,
      region: /^6 commitments in 2 regions; Alpha City has most \(6\)$/,
      moved: /^A moved target$/,
      view: /^Overview$/,
      closing: /^Scan to open/,
    },
  ],
])('the faces in %s', (lang, headings) => {
  it.each(Object.entries(headings))('has its heading: %s', (name, words) => {
    show(name, { lang })
    expect(heading()).toMatch(words)
  })
})

describe('a slide', () => {
  it('shows filters, head line, source and code as they are switched, and of a fictional ledger always that it is one', () => {
    show('moved', { region: ['990100'] })
    expect(text()).toContain('甲市，共 6项')
    expect(text()).toContain('3 / 9')
    expect(text()).toContain('来源：全省大会发言')
    expect(screen.getByRole('img', { name: /二维码/ })).toBeInTheDocument()
    cleanup()
    setPresentationSettings({ switches: { filters: false, furniture: false, qr: false, source: false } })
    show('moved', { region: ['990100'] })
    for (const gone of ['共 6项', '3 / 9', '来源']) expect(text()).not.toContain(gone)
    expect(screen.queryByRole('img', { name: /二维码/ })).not.toBeInTheDocument()
    expect(text()).toContain('虚构数据')
  })

  it('has a show’s heading over its own', () => {
    show('moved', {}, '还差多少')
    expect(heading()).toBe('还差多少')
    expect(text()).toContain('目标调整')
  })

  it('draws the view itself where it stands for one', () => {
    show('view', { view: 'matrix' })
    expect(within(screen.getByRole('group', { name: /^矩阵/ })).getByText('the view itself')).toBeInTheDocument()
    expect(screen.getByRole('group', { name: '矩阵' })).toHaveAttribute('data-screens', '1')
  })

  it('counts an item of two regions in each, and says so', () => {
    show('region')
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent)).toEqual(['6', '1'])
    expect(text()).toContain('一项可涉及多个地区，各计一次')
  })

  it('says what changed since a day', async () => {
    show('changes', { since: '2026-10-01' })
    await screen.findByRole('heading', { level: 1 })
    expect(heading()).toMatch(/^2026年10月1日至2026年11月23日：.*状态有变/)
  })
})

describe('the slide of a commitment', () => {
  it('has the figure over its target large with its share, the day and age of it, and the target before', () => {
    show('moved')
    expect(text()).toMatch(/21\.3万 \/ 30万 标准机架 完成率71%/)
    expect(text()).toContain('2026年10月31日 · 不足1个月')
    expect(text()).toMatch(/原目标 50万标准机架.*逾期/)
  })

  it('has both ends of an uncertain share', () => {
    show('range')
    expect(text()).toMatch(/约21\.9万 \/ 30万 标准机架 完成率\d+(?:\.\d)?%–\d+(?:\.\d)?%/)
  })

  it('says that nothing was reported and shows no zero for it', () => {
    show('unknown')
    expect(text()).toContain('未见报告')
    expect(text()).not.toMatch(/(?<!\d)0 ?%/)
  })

  it('lists steps as reached or open, and what a direction said', () => {
    show('steps')
    expect(text()).toMatch(/1\/2.*节点/)
    expect(text()).toMatch(/开工.*已完成.*竣工.*未见完成报告/)
    cleanup()
    show('waiting')
    expect(text()).toMatch(/1\s+个节点，未见报告/)
    expect(text()).not.toContain('0/1')
    cleanup()
    show('idea')
    expect(text()).toContain('方向性表述')
    expect(text()).toContain('说了方向。')
  })
})

describe('the projector check', () => {
  it('keeps the answers, and says how many rows there are then', async () => {
    const user = userEvent.setup()
    stop = startAddress()
    let done = 0
    render(<ProjectorCheck home={null} onDone={() => (done += 1)} />)
    expect(screen.getByRole('status')).toHaveTextContent('约列 3 项')
    await user.click(within(screen.getByRole('group', { name: /最小的字/ })).getByRole('radio', { name: '3' }))
    await user.click(within(screen.getByRole('group', { name: /哪个字母/ })).getByRole('radio', { name: 'C' }))
    expect(screen.getByRole('status')).toHaveTextContent('约列 1 项')
    await user.click(screen.getByRole('button', { name: '完成' }))
    expect(done).toBe(1)
  })
})
