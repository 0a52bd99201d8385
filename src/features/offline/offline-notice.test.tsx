import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { server } from '#mocks/server.ts'
import { ledgerQuery } from '#src/data/ledger.ts'
import { startAddress } from '#src/state/view-store.ts'
import { OfflineNotice } from './offline-notice.tsx'
import '#tests/browser-gaps.ts'

const [OLD, NEW] = ['2026-11-20', '2026-12-20']
let asked: (string | null)[] = []
let stop = (): void => undefined

/** What the server has from now on: an edition, null for a fault of its own; `kept`: it does not answer, and the worker steps in. */
function serve(edition: string | null, kept = false): void {
  server.use(
    http.get('*/ledgers/x.json', ({ request }) => {
      asked.push(request.headers.get('Duixian-Ask'))
      if (edition === null) return new HttpResponse(null, { status: 503 })
      return HttpResponse.json({ ...makeLedger({ edition }) }, { headers: kept ? { 'Duixian-Kept': 'yes' } : {} })
    }),
  )
}

function Page() {
  const { data } = useQuery(ledgerQuery('x'))
  return (
    <>
      <h1>{data?.index.ledger.edition}</h1>
      <OfflineNotice id="x" opened={data ?? null} list={null} />
    </>
  )
}

async function open(search = ''): Promise<void> {
  window.history.replaceState(null, '', `/${search}`)
  stop = startAddress()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { name: OLD })
}

async function comeBack(minutes: number): Promise<void> {
  vi.setSystemTime(Date.now() + minutes * 60_000)
  await act(async () => {
    window.dispatchEvent(new Event('visibilitychange'))
    await new Promise((resolve) => setTimeout(resolve, 50))
  })
}

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  asked = []
  vi.useFakeTimers({ toFake: ['Date'] })
  serve(OLD)
})
afterEach(() => {
  cleanup()
  stop()
  vi.useRealTimers()
  server.resetHandlers()
})
afterAll(() => server.close())

const said = () => screen.queryByRole('status')?.textContent ?? null

describe('the notice of what is kept', () => {
  it('is silent, and asks nothing, while there is nothing to say', async () => {
    await open()
    await comeBack(0.5)
    expect(said()).toBe('')
    expect(asked).toEqual([null])
  })

  it('offers a new edition once the reader comes back, and takes it', async () => {
    await open()
    serve(NEW)
    await comeBack(2)
    await waitFor(() => expect(said()).toContain(`台账有新的数据版次 ${NEW}（现在看的是 ${OLD}）`))
    expect(asked).toEqual([null, 'newest'])
    await userEvent.click(screen.getByRole('button', { name: '换用' }))
    await screen.findByRole('heading', { name: NEW })
    expect(said()).toBe('')
  })

  it('keeps the ledger on screen where the new one does not come', async () => {
    await open()
    serve(NEW)
    await comeBack(2)
    await screen.findByRole('button', { name: '换用' })
    serve(null)
    await userEvent.click(screen.getByRole('button', { name: '换用' }))
    await waitFor(() => expect(said()).toContain('没有取到'))
    expect(screen.getByRole('heading', { name: OLD })).toBeInTheDocument()
  })

  it('does not come back for an edition that was put off, but for the next', async () => {
    await open()
    serve(NEW)
    await comeBack(2)
    await userEvent.click(await screen.findByRole('button', { name: '稍后' }))
    await comeBack(2)
    expect(said()).toBe('')
    serve('2027-01-31')
    await comeBack(2)
    await waitFor(() => expect(said()).toContain('2027-01-31'))
  })

  it('does not offer an older edition', async () => {
    await open()
    serve('2026-01-01')
    await comeBack(2)
    expect(asked).toEqual([null, 'newest'])
    expect(said()).toBe('')
  })

  it('neither asks nor speaks on stage, and does both afterwards', async () => {
    await open('?stage=1')
    serve(NEW)
    await comeBack(2)
    expect(said()).toBeNull()
    expect(asked).toEqual([null])
    act(() => {
      window.history.replaceState(null, '', '/')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await waitFor(() => expect(said()).toContain(NEW))
  })

  it('says once that this is the kept copy, in either language', async () => {
    serve(OLD, true)
    await open('?lang=en')
    expect(said()).toContain(`This is the edition of ${OLD}, kept on this device.`)
    await userEvent.click(screen.getByRole('button', { name: 'Understood' }))
    expect(said()).toBe('')
  })
})
