import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Figures } from './figures.tsx'

it('a report without a number says so beside its day, and never stands as a day alone', () => {
  const line = { id: 'a', title: '老旧小区改造', isNew: true, target: '26个', due: '2026-12' }
  const lines = [
    { ...line, latest: '24个', day: '2026年11月25日' },
    { ...line, id: 'b', latest: '', day: '2026年11月25日' },
    { ...line, id: 'c', latest: '', day: '' },
  ]
  render(<Figures figures={{ total: 3, lines }} />)
  const latest = screen.getAllByRole('row').map((row) => row.querySelector('td:last-child')?.textContent)
  expect(latest.slice(1)).toEqual(['24个 2026年11月25日', '没有读到数 2026年11月25日', '没有读到进展'])
})
