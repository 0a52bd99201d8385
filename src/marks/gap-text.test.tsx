import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GapText } from './gap-text.tsx'

describe('GapText', () => {
  it.each([
    ['比目标低0.8个百分点', '比目标低<wbr/>0.8个百分点'],
    ['−6.2个百分点', '−6.2个百分点'],
    ['在目标区间之内', '在目标区间之内'],
    ['0.8 points below the target', '0.8\u00a0points below the target'],
  ])('lets %s break before its number, and keeps the number with its unit', (text, inside) => {
    expect(renderToStaticMarkup(<GapText text={text} />)).toContain(`>${inside}</span>`)
  })
})
