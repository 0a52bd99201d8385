import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { playScenario, server } from '#mocks/server.ts'
import { renderApp } from './render-app.tsx'
import '../browser-gaps.ts'

let stop = () => {}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => localStorage.clear())
afterEach(() => {
  stop()
  server.resetHandlers()
})
afterAll(() => server.close())

const ready = () => waitFor(() => expect(document.documentElement.dataset['ready']).toBe('true'), { timeout: 8000 })

describe('states of the page', () => {
  it('says that it is opening, then shows the real ledger', async () => {
    stop = renderApp()
    expect(screen.getByText('正在打开台账')).toBeInTheDocument()
    await ready()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/项/)
    expect(Number(document.documentElement.dataset['items'])).toBeGreaterThan(85)
  })

  it('a slow server: says so meanwhile, then opens', async () => {
    playScenario('slow')
    stop = renderApp()
    expect(screen.getByText('正在打开台账')).toBeInTheDocument()
    await ready()
  })

  it.each([
    ['missing', /服务器上没有文件/],
    ['broken', /服务器返回错误 500/],
    ['not-json', /不是有效的台账/],
    ['malformed', /不是有效的台账/],
  ] as const)('%s: one clear sentence, and a retry that works', async (scenario, sentence) => {
    playScenario(scenario)
    stop = renderApp()
    expect(await screen.findByRole('alert', undefined, { timeout: 8000 })).toHaveTextContent(sentence)
    expect(screen.queryByText(/没有符合条件/)).toBeNull()
    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    await ready()
  })

  it('half-bad: the bad records are named, the rest is shown', async () => {
    playScenario('half-bad')
    stop = renderApp()
    await ready()
    expect(await screen.findByRole('alert')).toHaveTextContent(/有错，未采用/)
    expect(Number(document.documentElement.dataset['items'])).toBeGreaterThan(0)
    await userEvent.click(screen.getByRole('button', { name: '知道了' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('an empty ledger is not a failed one, and not a filter without matches', async () => {
    playScenario('empty')
    stop = renderApp()
    await ready()
    expect(screen.getByText('这份台账里还没有承诺。')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('a ledger that is not listed says so and offers the default one', async () => {
    stop = renderApp('?ledger=nowhere')
    expect(await screen.findByRole('alert', undefined, { timeout: 8000 })).toHaveTextContent(
      /没有编号为 nowhere 的台账/,
    )
    await userEvent.click(screen.getByRole('button', { name: '打开默认台账' }))
    await ready()
  })

  it('nothing is found: what was searched stands in one pair of marks', async () => {
    stop = renderApp('?q=98765')
    expect(await screen.findByRole('button', { name: /^去掉「98765」/ })).toBeInTheDocument()
  })

  it('nothing matches: names the filter whose removal brings back the most', async () => {
    stop = renderApp('?region=440500&q=%E6%9C%BA%E6%9E%B6')
    await ready()
    expect(document.documentElement.dataset['items']).toBe('0')
    await userEvent.click(screen.getByRole('button', { name: /去掉「汕头市」/ }))
    await waitFor(() => expect(Number(document.documentElement.dataset['items'])).toBeGreaterThan(0))
  })
})
