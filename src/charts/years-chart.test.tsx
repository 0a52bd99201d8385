import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { YearsChart, type YearColumn } from './years-chart.tsx'

afterEach(cleanup)

const column = (key: string, part: Partial<YearColumn>): YearColumn => ({
  key,
  name: key,
  note: '',
  current: false,
  target: null,
  result: null,
  gap: null,
  ...part,
})
const result = (value: number, whole: boolean): YearColumn['result'] => ({
  value,
  text: `r${value}`,
  tone: 'red',
  whole,
  mark: <path d="M0 0" data-result={value} />,
})

const columns = [
  column('2023', { target: { low: 5, high: 5, text: '5%' }, result: result(4.8, true) }),
  column('2024', { gap: { word: '没有数字', kind: 'none' } }),
  column('2025', { result: result(-17.3, true), gap: { word: '没有数字', kind: 'none' } }),
  column('2026', { target: { low: 4.5, high: 5, text: '4.5%至5%' }, result: result(4.6, false) }),
]

it('[V13] draws a number as a line, a range as a band between two, and a year without a number as a gap with a word', () => {
  const { container } = render(<YearsChart columns={columns} format={(value) => `${value}%`} />)
  expect(container.querySelectorAll('rect')).toHaveLength(1)
  expect(container.querySelectorAll('line[class*="target"]')).toHaveLength(3)
  expect([...container.querySelectorAll('[data-result]')].map((mark) => mark.getAttribute('data-result'))).toEqual([
    '4.8',
    '-17.3',
    '4.6',
  ])
  expect(container.querySelectorAll('[data-kind="none"]')).toHaveLength(2)
  expect(container.textContent).toContain('5%r4.8')
})

it('[V13] keeps every value within its scale, alone or together with others', () => {
  for (const [only, reach] of [
    [columns, []],
    [columns.slice(0, 2), [20, -30]],
    [[column('2026', { target: { low: 7, high: 7, text: '7' } })], []],
    [[column('2026', { target: { low: 0, high: 0, text: '0' } })], []],
  ] as const) {
    const { container } = render(<YearsChart columns={only} format={String} reach={reach} />)
    const places = [...container.querySelectorAll('line')].flatMap((line) => [
      Number(line.getAttribute('y1')),
      Number(line.getAttribute('y2')),
    ])
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThanOrEqual(196)
    cleanup()
  }
})
