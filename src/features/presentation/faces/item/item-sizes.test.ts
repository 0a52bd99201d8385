import { expect, it } from 'vitest'
import { itemSizes } from './item-sizes.ts'

it('sizes go down to that of body text, once each', () => {
  expect(itemSizes(1)).toEqual([1])
  expect(itemSizes(1.3).map((size) => size.toFixed(2))).toEqual(['1.30', '1.15', '1.00'])
  expect(itemSizes(1.4).map((size) => size.toFixed(2))).toEqual(['1.40', '1.25', '1.10', '1.00'])
})
