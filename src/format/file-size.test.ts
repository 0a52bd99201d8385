import { expect, it } from 'vitest'
import { formatFileSize } from './file-size.ts'

it.each([
  [0, '1 KB'],
  [1500, '1.5 KB'],
  [200_000, '195 KB'],
  [1_600_000, '1.5 MB'],
  [52_428_800, '50 MB'],
])('%i bytes are %s', (bytes, text) => {
  expect(formatFileSize(bytes, 'zh')).toBe(text)
  expect(formatFileSize(bytes, 'en')).toBe(text)
})
