import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ledgerSchema } from '#src/domain/schema.ts'
import { councilNews } from './council-news.ts'
import { measureUnseen } from './measure-unseen.ts'
import { testerEnglish, testerNews, testerPlan } from './tester-articles.ts'
import { actionPlan, meetingNews, unseenNames, workReport } from './unseen-articles.ts'

const scores = [workReport, meetingNews, actionPlan, councilNews].map((article) => measureUnseen(article, unseenNames))
const guangdong = ledgerSchema.parse(JSON.parse(readFileSync('public/ledgers/guangdong-2026.json', 'utf8')))

/** Over all articles. */
function share(part: 'commitments' | 'achievements' | 'steps'): number {
  const sum = (field: 'right' | 'of') => scores.reduce((total, score) => total + score[part][field], 0)
  return sum('right') / sum('of')
}

describe('extraction from articles that the rules were not made for', () => {
  it('proposes nine of ten numeric commitments and four of five reported figures with value, unit and place', () => {
    expect(share('commitments')).toBeGreaterThanOrEqual(0.9)
    expect(share('achievements')).toBeGreaterThanOrEqual(0.8)
  })

  it('proposes four of five steps without a figure', () => {
    expect(share('steps')).toBeGreaterThanOrEqual(0.8)
  })

  it.each(scores.map((score, at) => [at, score] as const))(
    'makes at most one unwanted proposal for every two right ones (article %i)',
    (_, { commitments, achievements, steps, unwanted }) => {
      expect(unwanted.length).toBeLessThanOrEqual((commitments.right + achievements.right + steps.right) / 2)
    },
  )

  it('gives nine of ten of the figures it finds the right time', () => {
    const [times, found] = [
      scores.reduce((sum, score) => sum + score.times, 0),
      scores.reduce((sum, { commitments, achievements }) => sum + commitments.right + achievements.right, 0),
    ]
    expect(times / found).toBeGreaterThanOrEqual(0.9)
  })
})

describe('extraction from the articles of a tester, after it was mended for them', () => {
  it.each([
    ['a newspaper', testerNews, 17],
    ['an English report', testerEnglish, 10],
    ['a plan', testerPlan, 12],
  ])('finds all of %s, and at most one thing beside it', (_, article, times) => {
    const score = measureUnseen(article, guangdong)
    expect(score.missed).toEqual([])
    expect(score.unwanted.length).toBeLessThanOrEqual(1)
    expect(score.times).toBeGreaterThanOrEqual(times)
  })
})
