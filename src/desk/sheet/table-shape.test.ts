import { describe, expect, it } from 'vitest'
import { findHeader } from './find-header.ts'
import { mappingOf } from './sheet-mapping.ts'
import { tableShape, undated } from './table-shape.ts'

const shapeOf = (name: string, ...headings: readonly string[]) => {
  const header = findHeader({ name, rows: [headings, ['建桥', '市交通局', 3, 2]] })
  if (!header) throw new Error('no header')
  return tableShape(mappingOf(header))
}

describe('the shape of a table', () => {
  it('is its headings, whatever the month, the sheet and the width of the letters', () => {
    const september = shapeOf('9月', '任务', '责任单位', '目标值（%）', '截至2026年9月底完成')
    expect(september).not.toBe('')
    expect(shapeOf('10月', '任务', '责任单位 ', '目标值(％)', '截至2026年10月底完成')).toBe(september)
    expect(shapeOf('9月', '任务', '责任单位', '目标值', '截至2026年9月底完成')).not.toBe(september)
    expect(shapeOf('9月', '责任单位', '任务', '目标值（%）', '截至2026年9月底完成')).not.toBe(september)
  })

  it('keeps numbers that are no period', () => {
    expect(undated('PM2.5')).toBe('pm2.5')
    expect(undated('2026年一季度计划')).toBe('#年#计划')
  })
})
