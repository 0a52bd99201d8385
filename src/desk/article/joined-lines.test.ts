import { expect, it } from 'vitest'
import { joinedLines, shownText } from './joined-lines.ts'

it('shows joined lines as one, every character where it was', () => {
  const text = '新建农村公\n　　路340公里。\nThe infra-\nstructure of\nthe port'
  const shown = shownText(text, 0, text.length)
  expect(shown).toHaveLength(text.length)
  expect(shown.replaceAll('\u200B', '')).toBe('新建农村公路340公里。\nThe infrastructure of\nthe port')
  expect(
    joinedLines(text, [
      { start: 0, end: 15 },
      { start: 16, end: text.length },
    ]),
  ).toBe(3)
})
