import { expect, it } from 'vitest'
import { readNote } from './use-note.ts'

it('a note reads back as it was kept', () => {
  expect(readNote('{"zh":"更正三条","en":"","made":"2026-12-01"}')).toEqual({
    zh: '更正三条',
    en: '',
    made: '2026-12-01',
  })
  expect(readNote('{"zh":"只有中文"}')).toEqual({ zh: '只有中文', en: '', made: null })
})

it.each([null, '', '{', '3', 'null', '[]'])('%j is no note', (json) => {
  expect(readNote(json)).toBeNull()
})
