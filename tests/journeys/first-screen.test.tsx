import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildRadar } from '#src/derive/coverage/radar.ts'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { questionsText } from '#src/format/coverage/question.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { server } from '#mocks/server.ts'
import { renderApp } from './render-app.tsx'
import '../browser-gaps.ts'

const TODAY = '2026-11-23'
let stop = () => {}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => localStorage.clear())
afterEach(() => {
  stop()
  server.resetHandlers()
})
afterAll(() => server.close())

const ready = () => waitFor(() => expect(document.documentElement.dataset['ready']).toBe('true'), { timeout: 8000 })
const itemCount = () => Number(document.documentElement.dataset['items'])
const section = (name: string | RegExp) => {
  const found = screen.getByRole('heading', { level: 2, name }).closest('section')
  if (!found) throw new Error('no section')
  return within(found)
}
const index = indexLedger(JSON.parse(readFileSync('public/ledgers/guangdong-2026.json', 'utf8')))
const { items } = select(index, DEFAULT_VIEW, TODAY)
const radar = buildRadar(items)

describe('the first screen', () => {
  it('each step of the ladder is a link that leaves as many items as it says', async () => {
    stop = renderApp('?ledger=guangdong-2026')
    await ready()
    const steps = section(/^从提出到可判断/).getAllByRole('link')
    const said = steps.map((step) => Number(/：(\d+)项$/.exec(step.getAttribute('aria-label') ?? '')?.[1]))
    expect(said[0]).toBe(items.length)
    expect(said).toHaveLength(5)
    for (const [at, count] of said.entries()) {
      const step = section(/^从提出到可判断/).getAllByRole('link')[at]
      if (!step) throw new Error('no step')
      await userEvent.click(step)
      await waitFor(() => expect(itemCount()).toBe(count))
    }
    await userEvent.click(screen.getByRole('button', { name: '去掉筛选：可判断' }))
    await waitFor(() => expect(itemCount()).toBe(items.length))
  }, 20_000)

  it('copies the questions to one unit, and to all, as the gaps view does', async () => {
    stop = renderApp('?ledger=guangdong-2026')
    await ready()
    const user = userEvent.setup()
    const shaoguan = radar.filter(({ unit }) => unit === 'shaoguan')
    await user.click(section(/^该问谁/).getByRole('button', { name: /^复制：对韶关市/ }))
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(questionsText(shaoguan, index, TODAY, 'zh')),
    )
    await user.click(section(/^该问谁/).getByRole('button', { name: /^复制全部/ }))
    // All of them in the order of the gaps view: overdue first, then by the days left.
    await waitFor(async () =>
      expect(await navigator.clipboard.readText()).toBe(questionsText(radar, index, TODAY, 'zh')),
    )
    await user.click(section(/^该问谁/).getByRole('link', { name: /^韶关市/ }))
    await waitFor(() =>
      expect(itemCount()).toBe(items.filter(({ commitment }) => commitment.lead === 'shaoguan').length),
    )
  }, 20_000)

  it('folds the directions at the end; rows and directions are all there are; the keyboard opens them', async () => {
    stop = renderApp('?ledger=guangdong-2026')
    await ready()
    const directions = items.filter(({ commitment }) => commitment.kind === 'direction')
    const list = screen.getByRole('region', { name: '承诺列表' })
    const fold = within(list).getByRole('button', { name: new RegExp(`${directions.length}项方向性表述`) })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    await waitFor(() =>
      expect(list.querySelectorAll('[data-item-link]')).toHaveLength(items.length - directions.length),
    )
    fold.focus()
    await userEvent.keyboard('{Enter}')
    expect(fold).toHaveAttribute('aria-expanded', 'true')
    await waitFor(() => expect(list.querySelectorAll('[data-item-link]')).toHaveLength(items.length))
    await userEvent.keyboard(' ')
    expect(fold).toHaveAttribute('aria-expanded', 'false')
  }, 20_000)

  it('shows the directions open where they are what was asked for', async () => {
    stop = renderApp('?ledger=guangdong-2026&kind=direction')
    await ready()
    expect(screen.getByRole('button', { name: /项方向性表述/ })).toHaveAttribute('aria-expanded', 'true')
  })

  it('lets the verdicts lead where there are enough: the ladder and the questions come after the rows', async () => {
    stop = renderApp('?ledger=guangdong-targets')
    await ready()
    const list = screen.getByRole('region', { name: '承诺列表' })
    const asks = screen.getByRole('heading', { level: 2, name: /^该问谁/ })
    expect(list.compareDocumentPosition(asks) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0)
    const line = screen.getByRole('link', { name: /^该问谁：.+，\d+项.+；还有4个单位$/ })
    expect(line).toHaveAttribute('href', expect.stringMatching(/view=coverage.*#asks$/))
  })
})
