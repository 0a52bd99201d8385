import { describe, expect, it } from 'vitest'
import { doubtsTexts } from '#src/texts/doubts/texts.ts'
import type { DoubtSentences } from '#src/texts/doubts/shape.ts'
import { LANGUAGES } from '#src/domain/terms.ts'
import { formatDoubt } from './doubt-words.ts'
import { createDoubts, DOUBTS, type Ask } from './doubts.ts'

const doubtOf = (ask: Ask) => {
  const doubts = createDoubts({})
  doubts.ask(ask)
  const [doubt] = doubts.all()
  if (!doubt) throw new Error('not asked')
  return doubt
}

describe('a question in words', () => {
  it.each(LANGUAGES)('has words for each of our choices and no other, in %s', (lang) => {
    for (const [code, choices] of Object.entries(DOUBTS)) {
      const sentences: ReadonlyMap<string, DoubtSentences> = new Map(Object.entries(doubtsTexts(lang).questions))
      expect([code, ...Object.keys(sentences.get(code)?.choices ?? {})]).toEqual([code, ...(choices ?? [])])
    }
    expect(Object.keys(doubtsTexts(lang).questions).toSorted()).toEqual(Object.keys(DOUBTS).toSorted())
  })

  it('names the column, what stands in it, and what each answer makes of it', () => {
    const doubt = doubtOf({ code: 'share-scale', about: '目标值\n（%）', sheet: '台账', example: '0.85' })
    expect(doubt.key).toBe('share-scale:目标值 （%）')
    expect(formatDoubt(doubt, 'zh')).toEqual({
      question: '“目标值 （%）”一列有 1 格写作 0.85 这样的小数：0.85 是 0.85%，还是 85%？',
      hint: '表头写的是百分数，而数不大于 1。',
      choices: [
        { value: 'percent', word: '就是百分之几：0.85 即 0.85%' },
        { value: 'fraction', word: '是小数形式：0.85 即 85%' },
      ],
    })
  })

  it('offers columns by their headings', () => {
    const choices = [{ value: 'D', label: '2026年\n计划投资' }]
    const doubt = doubtOf({ code: 'target-column', about: '', sheet: '', example: '60', choices })
    expect(formatDoubt(doubt, 'en').choices).toEqual([{ value: 'D', word: '2026年 计划投资' }])
  })
})
