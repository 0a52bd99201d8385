import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { assessAll } from '#src/derive/selection/assess-all.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { startAddress } from '#src/state/view-store.ts'
import { makeCommitment, makeFact, makeLedger, makeMeasure, makeReport, makeTarget, makeText } from '#mocks/make.ts'
import '#tests/browser-gaps.ts'
import { YearByYear } from './year-by-year.tsx'

const measure = makeMeasure({ metric: makeText('新增机架', 'Racks added'), basis: 'annual-flow' })
const year = (of: number) =>
  makeCommitment({
    id: `racks-${of}`,
    title: makeText(`${of}年新增机架`, `Racks of ${of}`),
    announced: `${of}-01-10`,
    series: 'racks',
    measure,
    targets: [makeTarget({ since: `${of}-01-10`, due: String(of), value: 30_000 })],
  })
const assessed = assessAll(
  indexLedger(
    makeLedger({
      commitments: [
        year(2024),
        { ...year(2025), kind: 'direction', measure: undefined, targets: [] },
        year(2026),
        makeCommitment({ id: 'alone' }),
      ],
      reports: [makeReport({ commitment: 'racks-2024', date: '2024-12-31', recorded: '2025-01-20', value: 31_000 })],
      facts: [makeFact({ commitments: ['racks-2025'], date: '2025', value: 8_000 })],
    }),
  ),
  '2026-11-30',
  null,
)

let stop = (): void => undefined

afterEach(() => {
  cleanup()
  stop()
})

function show(search: string, id: string): void {
  window.history.replaceState(null, '', `/${search}`)
  stop = startAddress()
  const commitment = assessed.index.commitments.get(id)
  if (commitment) render(<YearByYear commitment={commitment} assessed={assessed} />)
}

it('[V13] the years of a promise stand in a table, each with target, result, verdict and the way to its item', () => {
  show('?item=racks-2025&region=990100', 'racks-2025')
  const section = screen.getByRole('region', { name: '历年' })
  expect(section).toHaveTextContent(
    '2024至2026年共3次承诺：兑现1次，尚无结论1次，没有数字1次。2025年没有给出数字，2024年有，2026年又有。',
  )
  const rows = within(section).getAllByRole('row').slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^2026年.*3万标准机架未见结果未见报告$/),
    expect.stringMatching(/^2025年.*本项没有数字.*8000标准机架2025年.*无可核对数字$/),
    expect.stringMatching(/^2024年.*3万标准机架3\.1万标准机架2024年12月31日已兑现$/),
  ])
  expect(within(section).getByRole('link', { name: /2024年新增机架/ })).toHaveAttribute(
    'href',
    '?region=990100&item=racks-2024',
  )
})

it('[V13] its links leave this series alone, whatever else is filtered', () => {
  show('?item=racks-2025&region=990100&lang=en', 'racks-2025')
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(hrefs.slice(-2)).toEqual(['?series=racks&lang=en', '?series=racks&view=compare&lang=en'])
})

it('[V13] an item of no series, or of a single year so far, has no such section', () => {
  show('?item=alone', 'alone')
  expect(screen.queryByRole('table')).toBeNull()
})
