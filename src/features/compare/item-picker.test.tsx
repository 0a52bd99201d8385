import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { startAddress } from '#src/state/view-store.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { makeCommitment, makeLedger, makeRegion, makeText } from '#mocks/make.ts'
import '#tests/browser-gaps.ts'
import { ItemPicker } from './item-picker.tsx'

const index = indexLedger(
  makeLedger({
    regions: [
      makeRegion({ code: '440000', name: makeText('广东省', 'Guangdong'), parent: null }),
      makeRegion({ code: '440200', name: makeText('韶关市', '(north)'), parent: '440000' }),
      makeRegion({ code: '440300', name: makeText('深圳市', '(south)'), parent: '440000' }),
    ],
    commitments: [
      makeCommitment({ id: 'racks', title: makeText('建成标准机架', 'Cabinets'), regions: ['440200'] }),
      makeCommitment({ id: 'ports', title: makeText('建成港口', 'Ports'), regions: ['440300'] }),
    ],
    reports: [],
  }),
)

let stop = (): void => undefined

beforeEach(() => {
  window.history.replaceState(null, '', '/?view=compare')
  stop = startAddress()
})

afterEach(() => {
  cleanup()
  stop()
})

it.each(['sg', 'shaoguan', '韶关', 'bzjj', 'cabinet'])(
  'finds a commitment by region or title, in pinyin too, as the search of the page does: %s',
  async (text) => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ItemPicker selection={select(index, DEFAULT_VIEW, '2026-11-23')} />
      </QueryClientProvider>,
    )
    expect(screen.getAllByRole('checkbox')).toHaveLength(2)
    await userEvent.type(screen.getByRole('searchbox'), text)
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(1), { timeout: 10_000 })
    expect(screen.getByRole('checkbox', { name: /建成标准机架/ })).toBeInTheDocument()
  },
)
