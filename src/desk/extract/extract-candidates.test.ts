import { describe, expect, it } from 'vitest'
import { candidateByHand, extractCandidates } from './extract-candidates.ts'
import type { Candidate } from './extraction.ts'
import { gazetteerOf } from './gazetteer.ts'
import { conference, english, names, numberedReport } from './testing/articles.ts'
import type { Article, ArticleTruth } from './testing/articles.ts'

const gazetteer = gazetteerOf(names)
const context = { announced: '2026-03-02', gazetteer }
const extract = (text: string) => extractCandidates(text, context).candidates

/** A candidate with a figure, as a truth of the articles is written. */
function asTruth({ kind, figure, unit, comparator, deadline, date, speaker, place }: Candidate): ArticleTruth {
  return [
    kind,
    figure?.value ?? null,
    unit,
    comparator ?? '',
    deadline?.deadline ?? date?.date ?? null,
    speaker?.name ?? null,
    place.paragraph,
  ]
}

const figuresIn = ({ text, announced }: Article) =>
  extractCandidates(text, { announced, gazetteer }).candidates.filter(({ figure }) => figure !== null)

describe('extractCandidates on whole articles', () => {
  it.each([
    ['a conference', conference],
    ['a work report', numberedReport],
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
    const regions = figuresIn(conference).map(({ regions: codes, lead, speaker }) =>
      [speaker?.name, codes.join(), lead].join(' '),
    )
    expect(new Set(regions)).toEqual(
      new Set(['沈岸舟 980100 chengjiang', '何未迟 980221 landu', '顾南枝 980100 qingke']),
    )
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
    ['E1', '会议明确，今年财政收入增长6%以上。', 'commitment'],
    ['E1', '2030年，泵站达到50座。', 'commitment'],
    ['E1', '2025年泵站为30座，到2028年达到50座。', 'commitment'],
    ['E1', 'Last year output rose 9 percent. The plan calls for 30 stations in the north.', 'commitment'],
    ['E1', 'Last year output rose 9 percent. It is about cutting energy use by 3.5 percent by 2030.', 'commitment'],
    ['E1', '澄江计划上半年开工建设机场路，总投资8亿元。', 'commitment'],
    ['E1', '去年，澄江财政收入增长5%，今年增长6%左右。', 'commitment'],
    ['E2', 'Last year the city opened 30 stations.', 'achievement'],
    ['E2', '项目投产前年均财政收入已超3亿元。', 'achievement'],
    ['E4', '城镇调查失业率控制在5.5%以内。', 'commitment'],
    ['E5', 'The city will build 30 bridges. The port handles 3,000 people.', 'achievement'],
    ['E4', '推动泵站总数突破30座。', 'commitment'],
    ['E5', '泵站覆盖30个镇。', 'achievement'],
  ])('[%s] takes %s as %s', (rule, text, kind) => {
    const found = extract(text).at(-1)
    expect(found?.kind).toBe(kind)
    expect(found?.because).toContain(rule)
  })

  it('[E3] goes on in the sense of the sentence before, or of the heading', () => {
    expect(extract('澄江将扩建港区。总投资约50亿元。').at(-1)).toMatchObject({
      kind: 'commitment',
      because: expect.arrayContaining(['E3']),
    })
    expect(extract('全市已通高速公路。里程300公里。').at(-1)).toMatchObject({ kind: 'achievement' })
    expect(only('2025年工作回顾\n新建保障房1.2万套。')).toMatchObject({
      kind: 'achievement',
      because: expect.arrayContaining(['E3']),
    })
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
    const found = extract(
      `${LEAD}澄江将加快推进临港航道工程，年底前建成5座泊位；2026年上半年建成投用临港市场。让我们携手奋进。`,
    )
    expect(found.map(({ title, figure }) => [title, figure?.value ?? null])).toEqual([
      ['加快推进临港航道工程', null],
      ['建成泊位', 5],
      ['2026年上半年建成投用临港市场', null],
    ])
  })

  it('[E6] leaves out what only describes the things counted', () => {
    expect(extract('澄江将打造5个产值超50亿元的产业集群。').map(({ figure }) => figure?.value)).toEqual([5])
  })

  it('[E8] takes the deadline of the clause, before or after the figure, but not beyond a 、', () => {
    expect(only('澄江将在2028年底前建成30座泵站。')).toMatchObject({
      deadline: { deadline: '2028' },
      because: expect.arrayContaining(['E8']),
    })
    expect(only('The city will build 30 bridges by the end of 2028.')).toMatchObject({ deadline: { deadline: '2028' } })
    const [all, thisYear] = extract('澄江将总投资80亿元、今年完成20亿元。')
    expect([all?.deadline, thisYear?.deadline?.deadline]).toEqual([null, '2026'])
  })

  it('[E9] takes a deadline that rules what follows', () => {
    expect(only('2028年，澄江将建成30座泵站。')).toMatchObject({
      deadline: { deadline: '2028' },
      because: expect.arrayContaining(['E9']),
    })
    const found = extract('2026年，澄江将用三年时间建成30座泵站；改造20座水厂。')
    expect(found.map(({ deadline }) => deadline?.deadline)).toEqual(['2029', '2026'])
    expect(only('今年要办好以下实事：新建泵站30座。').deadline?.deadline).toBe('2026')
    expect(extract('2027年计划改造水厂20座；新建泵站30座。').map(({ deadline }) => deadline?.deadline)).toEqual([
      '2027',
      '2027',
    ])
    expect(only('二、2027年重点任务\n（一）水利先行\n新建泵站30座。').deadline).toMatchObject({
      deadline: '2027',
      text: '2027年',
    })
    expect(only('二、2025年工作回顾\n新建泵站30座。').date?.date).toBe('2025')
    expect(only('云溪省2027年大会\n澄江将新建泵站30座。').deadline).toBeNull()
  })

  it('[E9] gives what is invested the day that the next clause ends on, and what comes afterwards none', () => {
    const found = extract('澄江将投资12.6亿元建设产业园，2027年6月底前投产，达产后年产值可达50亿元，带动就业3000余人。')
    expect(found.map(({ figure, deadline, kind }) => [figure?.value, deadline?.deadline ?? null, kind])).toEqual([
      [1.26e9, '2027-06', 'commitment'],
      [5e9, null, 'commitment'],
      [3000, null, 'commitment'],
    ])
    expect(
      extract('澄江将建设产业园，2027年6月底前建成投产。').map(({ title, deadline }) => [title, deadline?.deadline]),
    ).toEqual([['建设产业园，2027年6月底前建成投产', '2027-06']])
    expect(extract('澄江计划上半年开工建设机场路，总投资8亿元。').at(-1)).toMatchObject({
      figure: { value: 8e8 },
      deadline: null,
    })
  })

  it('[E11] leaves the speaker at the next paragraph that does not go on with the speech', () => {
    const speakers = (text: string) => extract(text).map(({ speaker }) => speaker?.name ?? null)
    expect(speakers(`${LEAD}将建成30座泵站。\n梧岭市计划年底前建成20座泵站。`)).toEqual(['沈岸舟', null])
    expect(speakers(`${LEAD}将建成30座泵站。\n他还表示，将改造20座水厂。\n“还将新建20座水厂。”`)).toEqual([
      '沈岸舟',
      '沈岸舟',
      '沈岸舟',
    ])
    expect(
      speakers('"By the end of 2027, we will build 30 bridges," Mayor Lu Baiyi said.\nThe port will build 20 bridges.'),
    ).toEqual(['Lu Baiyi', null])
  })

  it('[E13] takes no region from where something was said, and the government from the subject', () => {
    expect(only('“到2027年将建成30座泵站。”市长在澄江说').regions).toEqual([])
    expect(only('市长在澄江表示，到2027年将建成30座泵站。').regions).toEqual([])
    expect(only('澄江市将建成30座泵站。').lead).toBe('chengjiang')
    expect(only('将在澄江市建成30座泵站。').lead).toBeNull()
  })

  it('[E6] leaves out the terms of subsidies and who attended, but not what is paid out in all', () => {
    expect(
      extract('对新建项目将给予最高500万元补助，按实际投资额的10%给予奖励。').filter(({ figure }) => figure),
    ).toEqual([])
    const heads = extract(
      'The city will build bridges. The meeting, attended by 300 delegates, lasted 2 hours.\n200余人参加会议。',
    )
    expect(heads.filter(({ figure }) => figure)).toEqual([])
    expect(only('澄江将发放消费补贴5亿元。').figure?.value).toBe(5e8)
  })

  it('[E11] finds the speaker in the paragraph', () => {
    expect(only(`${LEAD}将建成30座泵站。`)).toMatchObject({
      speaker: { name: '沈岸舟', role: '澄江市委书记' },
      because: expect.arrayContaining(['E11']),
    })
    expect(only('兰渡县委副书记、县长何未迟在会上说，将建成30座泵站。').speaker).toEqual({
      name: '何未迟',
      role: '兰渡县委副书记、县长',
    })
    expect(only('Mayor Lu Baiyi said the city will build 30 bridges.').speaker).toEqual({
      name: 'Lu Baiyi',
      role: 'Mayor',
    })
  })

  it('[E12] [E13] proposes regions', () => {
    expect(only('梧岭市市长陶远山表示，将在兰渡建成30座泵站。')).toMatchObject({
      regions: ['980221'],
      because: expect.arrayContaining(['E12']),
    })
    expect(only('梧岭市市长陶远山表示，将学习澄江建成30座泵站。').regions).toEqual(['980200'])
    expect(only('公司将在澄江建成30座泵站。')).toMatchObject({
      regions: ['980100'],
      because: expect.arrayContaining(['E13']),
    })
  })

  it('[E14] proposes sectors by their words', () => {
    expect(only('澄江将建成智算中心30座。')).toMatchObject({
      sectors: ['computing'],
      because: expect.arrayContaining(['E14']),
    })
    expect(only('The city will train 3,000 graduates.').sectors).toEqual(['talent'])
  })

  it('[E15] means a promised number as at least, or at most where it is to come down', () => {
    expect(only('澄江将建成30座泵站。')).toMatchObject({
      comparator: 'at-least',
      figure: { comparator: 'exactly' },
      because: expect.arrayContaining(['E15']),
    })
    expect(only('澄江将把渗漏率降至8%。').comparator).toBe('at-most')
    expect(only('澄江将建成约30座泵站。').comparator).toBe('about')
    expect(only('全市已建成30座泵站。').comparator).toBe('exactly')
  })

  it.each([
    ['全年地区生产总值增长4.5%—5%。', 'between', [4.5, 5], '2026'],
    ['今年全市生产总值增长5%左右。', 'about', 5, '2026'],
    ['居民消费价格涨幅控制在3.5%左右。', 'about', 3.5, undefined],
    ['城镇调查失业率保持在5.5%以内。', 'at-most', 5.5, undefined],
    ['“十五五”时期，生产总值年均增长5%左右。', 'about', 5, '2030'],
    ['今年力争进出口由负转正。', 'more-than', 0, '2026'],
    ['今年要确保税收零增长。', 'at-least', 0, '2026'],
    ['今年要确保进出口保持正增长。', 'more-than', 0, '2026'],
    ['今年规上工业增加值增速不低于5%。', 'at-least', 5, '2026'],
    ['今年居民消费价格涨幅3%。', 'at-most', 3, '2026'],
    ['今年单位能耗下降3%以上。', 'at-least', 3, '2026'],
    ['The city expects its product to grow by about 5% this year.', 'about', 5, '2026'],
    ['The city aims for growth of between 4.5% and 5% in 2026.', 'between', [4.5, 5], '2026'],
    ['The city aims for growth of 4.5–5 percent in 2026.', 'between', [4.5, 5], '2026'],
    ['Inflation will be kept below 3% in 2026.', 'less-than', 3, '2026'],
  ])('[E17] takes %s as a yearly rate', (text, comparator, amount, due) => {
    const found = extract(text).find(({ figure }) => figure !== null)
    const { value = null, range = null } = found?.figure ?? {}
    expect([found?.kind, found?.basis, found?.comparator, value ?? [range?.low, range?.high]]).toEqual([
      'commitment',
      'annual-rate',
      comparator,
      amount,
    ])
    expect(found?.deadline?.deadline).toBe(due)
    expect(found?.because).toContain('E17')
  })

  it('[E17] leaves open what a percentage counts where nothing says', () => {
    expect(only('到2030年，澄江将把绿电占比提高到60%。').basis).toBe('rate')
    expect(only('到2030年，澄江将让产能提升50%。').basis).toBeNull()
    expect(only('澄江将建成30座泵站。').basis).toBe('cumulative')
  })

  it('[E16] takes what a person marks, with its place and its first figure', () => {
    const text = `第一部分\n\n${LEAD}要多种树。\n\n他还表示，到2030年森林有30万亩，总之很绿。`
    const start = text.indexOf('到2030')
    const marked = candidateByHand(text, { start, end: start + 13 }, context)
    expect(marked).toMatchObject({
      kind: 'commitment',
      text: '到2030年森林有30万亩',
      unit: 'mu',
      deadline: { deadline: '2030' },
      speaker: { name: '沈岸舟' },
      place: { paragraph: 2, sentence: 1 },
    })
    expect(marked?.because).toEqual(
      ['E8', 'E11', 'E12', 'E15', 'E16', 'E6'].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
    )
    expect(candidateByHand(text, { start: 0, end: 4 }, context)).toBeNull()
    expect(candidateByHand(text, { start, end: 9999 }, context)?.text).toBe('到2030年森林有30万亩，总之很绿。')
  })

  it('leaves out advice, questions, headings, dates and counts that are only words', () => {
    expect(extract('他建议澄江建设30座泵站。澄江将建30座泵站吗？')).toEqual([])
    expect(extract('●澄江要建30座泵站\n“我们喝的是山泉水，村里老人都这样讲。”记者在渡口听到。')).toEqual([])
    expect(extract('泵站1958年建成，共分三个方面，第3届会议在5月12日举行。')).toEqual([])
  })

  it('keeps what is not understood beside the candidate', () => {
    expect(only('澄江将新建一个十亿级茶叶产业园。').unclear.map(({ text, why }) => [text, why])).toEqual([
      ['十亿级', 'size-class'],
    ])
  })

  it.each([
    [
      '澄江将新建泵站30座，改造供水管网、排水管网和污水管网一百二十余公里，惠及沿线居\n民3000人，年底前全部完成。',
      ['30座', '一百二十余公里', '3000人'],
    ],
    [
      'The city will build 30 bridges over the river and repair the embankment, the infra-\nstructure of the port and 20 roads by the end of 2028, and it will train another 300\nengineers by 2029.',
      ['30 bridges', '20 roads', '300 engineers'],
    ],
  ])('[E18] joins the lines that a page broke: %s', (text, figures) => {
    const found = extract(text)
    expect(found.flatMap(({ figure }) => figure?.text ?? [])).toEqual(figures)
    const written = found.flatMap(({ figure }) => (figure ? [text.slice(figure.span.start, figure.span.end)] : []))
    expect(written.map((words) => words.replace('\n', ' ').replace('居 民', '居民'))).toEqual(figures)
  })

  it.each([
    ['2026年工作目标\n● 新建泵站30座\n● 改造水厂20座'],
    ['2026年，澄江市为民办好2件实事：\n一是新建泵站30座。\n二是改造水厂20座。'],
    ['2026年重点工作\n新建泵站30座\n改造水厂20座'],
    ['By the end of 2026 we will:\n• build 30 stations\n• repair 20 plants'],
  ])('[E19] takes what leads up to a list as the frame of its items: %s', (text) => {
    const found = extract(text).filter(({ figure }) => figure !== null)
    expect(found.map(({ kind, figure, deadline }) => [kind, figure?.value, deadline?.deadline])).toEqual([
      ['commitment', 30, '2026'],
      ['commitment', 20, '2026'],
    ])
    expect(found[0]?.because).toContain('E9')
  })

  it('[E19] reads as a heading what a person says is one, and as text what is none', () => {
    const text = '澄江动态\n2025年工作回顾\n新建泵站30座。'
    const readAs = (kind: 'heading' | 'text') => new Map([[text.indexOf('2025'), kind] as const])
    const kinds = (kind: 'heading' | 'text') =>
      extractCandidates(text, { ...context, readAs: readAs(kind) }).candidates.map((candidate) => candidate.kind)
    expect(kinds('heading')).toEqual(['achievement'])
    expect(kinds('text')).toEqual(['commitment'])
  })

  it('[E20] reads the lines of a table by its headings, and not the baseline', () => {
    const years = extract('Outcome | 2025 | 2028 target | 2030 target\nStations | 30 | 40 | 60')
    expect(years.map(({ figure, deadline }) => [figure?.value, deadline?.deadline])).toEqual([
      [40, '2028'],
      [60, '2030'],
    ])
    const due = extract('任务|目标|完成时限|牵头单位\n新建泵站|30座|2027年6月|市水务局')
    expect(due.map(({ figure, unit, deadline }) => [figure?.value, unit, deadline?.deadline])).toEqual([
      [30, null, '2027-06'],
    ])
  })

  it.each([
    ['澄江将加强管理，不良贷款率2%。', ['comparator'], 'at-most'],
    ['澄江上半年建成泵站30座，今年计划上半年再建20座。', ['deadline'], 'at-least'],
    ['澄江将建成泵站30座。', [], 'at-least'],
  ])('[E21] says what the words leave open: %s', (text, doubts, comparator) => {
    const found = extractCandidates(text, { announced: '2026-09-02', gazetteer }).candidates
    const last = found.findLast(({ figure, kind }) => figure !== null && kind === 'commitment')
    expect([last?.doubts, last?.comparator]).toEqual([doubts, comparator])
  })

  it('[E22] sees that the same is promised twice', () => {
    const found = extract('到2028年，澄江将建成泵站30座。澄江将扩建水厂30座。围绕水网，到2028年建成泵站30座。')
    expect(found.map(({ repeats }) => repeats)).toEqual([null, null, found[0]?.place.span])
  })

  it.each([
    ['今年全省城镇新增就业110万人以上。', '全省城镇新增就业'],
    ['2027年，PM2.5平均浓度降至26微克/立方米。', 'PM2.5平均浓度'],
    ['年底前建成30座泵站。', '建成泵站'],
    ['澄江将改造管网300公里，总投资20亿元。', '改造管网（总投资）'],
    ['到2028年，研发投入占比由2025年的2.1%提高到3.2%。', '研发投入占比'],
    ['We will plant 9,000 trees along the river by 2028.', 'plant trees along the river'],
    ['The city will cut emissions by 45% from 2019 levels by 2030.', 'cut emissions'],
  ])('[E6] keeps what is counted apart from the figure: %s', (text, metric) => {
    const last = extract(text).findLast(({ figure }) => figure !== null)
    expect([last?.metric, last?.title]).toEqual([metric, metric])
  })

  it('joins a paragraph that a page break cut in two', () => {
    const long =
      '澄江将深入实施水网提质工程，统筹推进水源地保护、管网改造、泵站更新和智慧调度平台建设，着力解决季节性缺水问题，并在全市范围内新建泵站三'
    const found = extract(`${long}\n\n十座，扩建水厂20座。`)
    expect(found.map(({ place, figure }) => [place.paragraph, figure?.value])).toContainEqual([1, 20])
  })
})
