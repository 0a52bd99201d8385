import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inSlices } from '#src/lib/in-slices.ts'
import { candidateByHand, extractCandidates, extractSteps } from './extract-candidates.ts'
import type { Candidate } from './extraction.ts'
import { gazetteerOf } from './gazetteer.ts'
import { conference, english, names, report } from './testing/articles.ts'
import type { Article, ArticleTruth } from './testing/articles.ts'

const gazetteer = gazetteerOf(names)
const context = { announced: '2026-03-02', gazetteer }
const extract = (text: string) => extractCandidates(text, context).candidates

/** A candidate with a figure, as a truth of the articles is written. */
function asTruth({ kind, figure, unit, comparator, deadline, date, speaker, place }: Candidate): ArticleTruth {
  return [kind, figure?.value ?? null, unit, comparator ?? '', deadline?.deadline ?? date?.date ?? null, speaker?.name ?? null, place.paragraph]
}

const figuresIn = ({ text, announced }: Article) => extractCandidates(text, { announced, gazetteer }).candidates.filter(({ figure }) => figure !== null)

describe('extractCandidates on whole articles', () => {
  it.each([
    ['a conference', conference],
    ['a work report', report],
    ['an English article', english],
  ])('[E6] finds each figure of %s with value, unit, time, speaker and place, and no other', (_, article) => {
    expect(figuresIn(article).map(asTruth)).toEqual(article.truths)
  })

  it('[E10] splits sections by their headings, and names the speakers there', () => {
    const { sections } = extractCandidates(conference.text, context)
    expect(sections.map(({ index, speaker }) => [index, speaker?.name, speaker?.role])).toEqual([
      [0, '沈岸舟', '澄江市委书记'],
      [1, '何未迟', '梧岭市兰渡县委书记、县长'],
      [2, '顾南枝', '青稞物流有限公司董事长'],
    ])
  })

  it('[E12] gives a speaker’s region and organisation', () => {
    const regions = figuresIn(conference).map(({ regions: codes, lead, speaker }) => [speaker?.name, codes.join(), lead].join(' '))
    expect(new Set(regions)).toEqual(new Set(['沈岸舟 980100 chengjiang', '何未迟 980221 landu', '顾南枝 980100 qingke']))
  })
})

/** The only candidate of a text. */
function only(text: string): Candidate {
  const found = extract(text)
  expect(found).toHaveLength(1)
  const [candidate] = found
  if (!candidate) throw new Error('no candidate')
  return candidate
}

const LEAD = '澄江市委书记沈岸舟表示，'

describe('the rules of extraction', () => {
  it.each([
    ['E1', '澄江将建成30座泵站。', 'commitment'],
    ['E1', '在已建成20座泵站的基础上，今年计划再建30座泵站。', 'commitment'],
    ['E1', '未来五年，公司将累计投入研发资金12亿元。', 'commitment'],
    ['E1', 'The city will build 30 pumping stations.', 'commitment'],
    ['E2', '全市已建成30座泵站。', 'achievement'],
    ['E2', '去年，澄江财政收入超200亿元。', 'achievement'],
    ['E2', 'The city has built 30 pumping stations.', 'achievement'],
    ['E2', '2025年，澄江财政收入200亿元。', 'achievement'],
    ['E4', '推动泵站总数突破30座。', 'commitment'],
    ['E5', '泵站覆盖30个镇。', 'achievement'],
  ])('[%s] takes %s as %s', (rule, text, kind) => {
    const found = extract(text).at(-1)
    expect(found?.kind).toBe(kind)
    expect(found?.because).toContain(rule)
  })

  it('[E3] goes on in the sense of the sentence before, or of the heading', () => {
    expect(extract('澄江将扩建港区。总投资约50亿元。').at(-1)).toMatchObject({ kind: 'commitment', because: expect.arrayContaining(['E3']) })
    expect(extract('全市已通高速公路。里程300公里。').at(-1)).toMatchObject({ kind: 'achievement' })
    expect(only('2025年工作回顾\n新建保障房1.2万套。')).toMatchObject({ kind: 'achievement', because: expect.arrayContaining(['E3']) })
  })

  it('[E7] proposes a passage of intent without a figure, one for each verb of doing', () => {
    const found = extract(`${LEAD}澄江将加快建设临港新城，推动渔港更新，让老城焕新。`)
    expect(found.map(({ title, figure, kind }) => [title, figure, kind])).toEqual([
      ['加快建设临港新城', null, 'commitment'],
      ['推动渔港更新', null, 'commitment'],
      ['让老城焕新', null, 'commitment'],
    ])
    expect(found[0]?.because).toContain('E7')
  })

  it('[E7] proposes the step before a figure, and one after a time, but no call to all', () => {
    const found = extract(`${LEAD}澄江将加快推进临港航道工程，年底前建成5座泊位；2026年上半年建成投用临港市场。让我们携手奋进。`)
    expect(found.map(({ title, figure }) => [title, figure?.value ?? null])).toEqual([
      ['加快推进临港航道工程', null],
      ['年底前建成5座泊位', 5],
      ['2026年上半年建成投用临港市场', null],
    ])
  })

  it('[E6] leaves out what only describes the things counted', () => {
    expect(extract('澄江将打造5个产值超50亿元的产业集群。').map(({ figure }) => figure?.value)).toEqual([5])
  })

  it('[E8] takes the deadline of the clause, before or after the figure, but not beyond a 、', () => {
    expect(only('澄江将在2028年底前建成30座泵站。')).toMatchObject({ deadline: { deadline: '2028' }, because: expect.arrayContaining(['E8']) })
    expect(only('The city will build 30 bridges by the end of 2028.')).toMatchObject({ deadline: { deadline: '2028' } })
    const [all, thisYear] = extract('澄江将总投资80亿元、今年完成20亿元。')
    expect([all?.deadline, thisYear?.deadline?.deadline]).toEqual([null, '2026'])
  })

  it('[E9] takes a deadline that rules what follows', () => {
    expect(only('2028年，澄江将建成30座泵站。')).toMatchObject({ deadline: { deadline: '2028' }, because: expect.arrayContaining(['E9']) })
    const found = extract('2026年，澄江将用三年时间建成30座泵站；改造20座水厂。')
    expect(found.map(({ deadline }) => deadline?.deadline)).toEqual(['2029', '2026'])
    expect(only('今年要办好以下实事：新建泵站30座。').deadline?.deadline).toBe('2026')
    expect(only('二、2027年重点任务\n（一）水利先行\n新建泵站30座。').deadline).toMatchObject({ deadline: '2027', text: '2027年' })
    expect(only('二、2025年工作回顾\n新建泵站30座。').date?.date).toBe('2025')
    expect(only('云溪省2027年大会\n澄江将新建泵站30座。').deadline).toBeNull()
  })

  it('[E11] finds the speaker in the paragraph', () => {
    expect(only(`${LEAD}将建成30座泵站。`)).toMatchObject({ speaker: { name: '沈岸舟', role: '澄江市委书记' }, because: expect.arrayContaining(['E11']) })
    expect(only('兰渡县委副书记、县长何未迟在会上说，将建成30座泵站。').speaker).toEqual({ name: '何未迟', role: '兰渡县委副书记、县长' })
    expect(only('Mayor Lu Baiyi said the city will build 30 bridges.').speaker).toEqual({ name: 'Lu Baiyi', role: 'Mayor' })
  })

  it('[E12] [E13] proposes regions', () => {
    expect(only('梧岭市市长陶远山表示，将在兰渡建成30座泵站。')).toMatchObject({ regions: ['980221'], because: expect.arrayContaining(['E12']) })
    expect(only('梧岭市市长陶远山表示，将学习澄江建成30座泵站。').regions).toEqual(['980200'])
    expect(only('公司将在澄江建成30座泵站。')).toMatchObject({ regions: ['980100'], because: expect.arrayContaining(['E13']) })
  })

  it('[E14] proposes sectors by their words', () => {
    expect(only('澄江将建成智算中心30座。')).toMatchObject({ sectors: ['computing'], because: expect.arrayContaining(['E14']) })
    expect(only('The city will train 3,000 graduates.').sectors).toEqual(['talent'])
  })

  it('[E15] means a promised number as at least, or at most where it is to come down', () => {
    expect(only('澄江将建成30座泵站。')).toMatchObject({ comparator: 'at-least', figure: { comparator: 'exactly' }, because: expect.arrayContaining(['E15']) })
    expect(only('澄江将把渗漏率降至8%。').comparator).toBe('at-most')
    expect(only('澄江将建成约30座泵站。').comparator).toBe('about')
    expect(only('全市已建成30座泵站。').comparator).toBe('exactly')
  })

  it('[E16] takes what a person marks, with its place and its first figure', () => {
    const text = `第一部分\n\n${LEAD}要多种树。\n\n到2030年森林有30万亩，总之很绿。`
    const start = text.indexOf('到2030')
    const marked = candidateByHand(text, { start, end: start + 13 }, context)
    expect(marked).toMatchObject({ kind: 'commitment', text: '到2030年森林有30万亩', unit: 'mu', deadline: { deadline: '2030' }, speaker: { name: '沈岸舟' }, place: { paragraph: 2, sentence: 1 } })
    expect(marked?.because).toEqual(['E8', 'E11', 'E12', 'E15', 'E16', 'E6'].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))))
    expect(candidateByHand(text, { start: 0, end: 4 }, context)).toBeNull()
    expect(candidateByHand(text, { start, end: 9999 }, context)?.text).toBe('到2030年森林有30万亩，总之很绿。')
  })

  it('leaves out advice, questions, headings, dates and counts that are only words', () => {
    expect(extract('他建议澄江建设30座泵站。澄江将建30座泵站吗？')).toEqual([])
    expect(extract('●澄江要建30座泵站')).toEqual([])
    expect(extract('泵站1958年建成，共分三个方面，第3届会议在5月12日举行。')).toEqual([])
  })

  it('keeps what is not understood beside the candidate', () => {
    expect(only('澄江将新建一个十亿级茶叶产业园。').unclear.map(({ text, why }) => [text, why])).toEqual([['十亿级', 'size-class']])
  })

  it('joins a paragraph that a page break cut in two', () => {
    const long = '澄江将深入实施水网提质工程，统筹推进水源地保护、管网改造、泵站更新和智慧调度平台建设，着力解决季节性缺水问题，并在全市范围内新建泵站三'
    const found = extract(`${long}\n\n十座，扩建水厂20座。`)
    expect(found.map(({ place, figure }) => [place.paragraph, figure?.value])).toContainEqual([1, 20])
  })
})

describe('extractCandidates on any text', () => {
  const pieces = ['澄江市委书记沈岸舟表示，', '将', '已', '去年', '到2030年', '建成', '30座', '超100亿元', '。', '；', '，', '\n', '●', '：', ' ', 'The city will build 30 bridges. ', '“', '”', '？', '百亿级', '、']
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')))

  it('never throws; every span is where it says', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { candidates, sections } = extractCandidates(text, context)
        for (const { figure, deadline, date, unclear, place, text: clause } of candidates) {
          expect(text.slice(place.span.start, place.span.end).trim()).toBe(clause)
          const readings = [figure, deadline, date, ...unclear].filter((reading) => reading !== null)
          expect(readings.map(({ span }) => text.slice(span.start, span.end))).toEqual(readings.map((reading) => reading.text))
          expect(sections.some(({ index }) => index === place.section)).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('reads a long text in slices, giving way in between, with the same result', async () => {
    const text = `${conference.text}\n`.repeat(Math.ceil(300_000 / conference.text.length))
    let [longest, steps, last] = [0, 0, performance.now()]
    function* timed() {
      const generator = extractSteps(text, context)
      for (;;) {
        const step = generator.next()
        longest = Math.max(longest, performance.now() - last)
        if (step.done === true) return step.value
        steps += 1
        yield
        last = performance.now()
      }
    }
    const sliced = await inSlices(timed())
    expect(steps).toBeGreaterThan(1000)
    expect(longest).toBeLessThan(500)
    expect(sliced.candidates.length).toBeGreaterThan(5000)
  })

  it('cuts even a text without any punctuation into steps', () => {
    const steps = [...extractSteps('澄江将建成30座泵站'.repeat(20_000), context)]
    expect(steps.length).toBeGreaterThan(80)
  })
})
