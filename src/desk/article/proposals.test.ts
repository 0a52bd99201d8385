import { describe, expect, it } from 'vitest'
import { extractCandidates } from '#src/desk/extract/extract-candidates.ts'
import { gazetteerOf } from '#src/desk/extract/gazetteer.ts'
import { conference, names } from '#src/desk/extract/testing/articles.ts'
import type { Candidate } from '#src/desk/extract/extraction.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { replaceInSteps } from '#src/desk/records/replace-records.ts'
import { ledgerOf } from '#src/domain/testing/build.ts'
import { runSteps } from '#src/lib/run-steps.ts'
import { entryNames, entryFromEdit, proposedEdit, typedDue, typedNumber, type EntryFault } from './entry.ts'
import { aboutFaults, guessAbout } from './article-source.ts'
import { piecesOf } from './pieces.ts'
import { reasonsOf } from './reasons.ts'
import { findTwins } from './twins.ts'
import { articleProposals, type Accepted } from './proposals.ts'
import { candidateKey, NO_ABOUT, type CandidateEdit } from './article-work.ts'

const TODAY = '2026-11-23'
const ledger: Ledger = { ...ledgerOf([]), ...names }
const about = {
  ...NO_ABOUT,
  title: '云溪省召开产业大会',
  publisher: '云溪日报',
  published: conference.announced,
  url: 'https://example.org/1',
  sector: 'city',
}
const { sections, candidates } = extractCandidates(conference.text, {
  announced: conference.announced,
  gazetteer: gazetteerOf(names),
})

function found(words: string): Candidate {
  const candidate = candidates.find(({ text, figure }) => `${text}${figure?.text ?? ''}`.includes(words))
  if (!candidate) throw new Error(words)
  return candidate
}

function accepted(candidate: Candidate, change: Partial<CandidateEdit> = {}): Accepted {
  const edit = { ...proposedEdit(candidate, about, String), ...change }
  return {
    key: candidateKey(candidate),
    candidate,
    entry: entryFromEdit(edit, about.published, entryNames(ledger)),
    on: null,
  }
}

let count = 0
const newId = (prefix: string) => `${prefix}-${(count += 1)}`
const proposal = (list: readonly Accepted[], over: Ledger = ledger) =>
  articleProposals(list, { about, sections, ledger: over, today: TODAY, newId })

describe('articleProposals', () => {
  it('makes every proposal of an article, taken together, a valid ledger with one source', () => {
    const all = candidates.map((candidate) => accepted(candidate)).filter(({ entry }) => entry.faults.length === 0)
    expect(all.length).toBeGreaterThan(12)
    const { proposals, saved } = proposal(all)
    expect(proposals.filter(({ table }) => table === 'sources')).toHaveLength(1)
    expect(Object.keys(saved)).toHaveLength(all.length)
    expect(runSteps(replaceInSteps(ledger, proposals, TODAY)).issues).toEqual([])
  })

  it('proposes the organisation of the article for all but those who govern elsewhere', () => {
    const text = '梧岭市市长陶远山表示，将建成30座泵站。\n公司将建成20座泵站。'
    const both = extractCandidates(text, {
      announced: conference.announced,
      gazetteer: { ...gazetteerOf(names), organisations: [] },
    }).candidates
    const of = { ...about, region: '980100', lead: 'chengjiang' }
    expect(both.map((candidate) => proposedEdit(candidate, of, String).lead)).toEqual(['', 'chengjiang'])
  })

  it('gives a commitment its figure, deadline, speaker and place', () => {
    const { proposals } = proposal([accepted(found('年底前达到5万标准机架'))])
    expect(proposals[1]).toMatchObject({
      table: 'commitments',
      base: null,
      value: {
        kind: 'measured',
        lead: 'chengjiang',
        regions: ['980100'],
        speaker: { name: { zh: '沈岸舟' } },
        announced: '2026-03-02',
        measure: { unit: 'rack', basis: 'stock', direction: 'increase' },
        targets: [{ value: 50_000, comparator: 'at-least', due: '2027' }],
        citations: [
          { section: { zh: '澄江市委书记沈岸舟: 向算力要增量 向项目要后劲' }, paragraph: 2, figure: '5万标准机架' },
        ],
      },
    })
  })

  it('makes facts of what was achieved, and measured commitments of multiples', () => {
    const { proposals } = proposal([accepted(found('1280亿元')), accepted(found('翻一番'))])
    expect(proposals[1]).toMatchObject({ table: 'units', value: { name: { zh: '倍' } } })
    expect(proposals[2]).toMatchObject({
      table: 'facts',
      value: { value: 128e9, unit: 'yuan', date: '2025', organisation: 'chengjiang' },
    })
    expect(proposals[3]).toMatchObject({
      table: 'commitments',
      value: {
        kind: 'measured',
        measure: { basis: 'stock' },
        targets: [{ value: 2, comparator: 'at-least', due: '2030' }],
      },
    })
  })

  const candidateOf = (text: string) => {
    const context = { announced: '2026-02-01', gazetteer: gazetteerOf(names) }
    const candidate = extractCandidates(text, context).candidates.find(({ figure }) => figure !== null)
    if (!candidate) throw new Error(text)
    return candidate
  }

  it('makes a yearly rate of a range with both its numbers, due in the year of the text', () => {
    const range = accepted(candidateOf('澄江力争地区生产总值增长4.5%—5%。'), { unit: '', newUnit: '%', due: '2026' })
    expect(range.entry).toMatchObject({ value: 4.5, upTo: 5, comparator: 'between', basis: 'annual-rate' })
    expect(proposal([range]).proposals.at(-1)?.value).toMatchObject({
      measure: { basis: 'annual-rate', direction: 'increase', baseline: null },
      targets: [{ value: 4.5, upTo: 5, comparator: 'between', due: '2026', hedged: true }],
      notes: [],
    })
    expect(proposedEdit(candidateOf('澄江力争地区生产总值增长4.5%—5%。'), about, String).due).toBe('2026')
  })

  it.each([
    ['澄江将把居民消费价格涨幅控制在3%左右。', 'annual-rate', 'decrease'],
    ['澄江今年将让单位能耗下降3%以上。', 'annual-rate', 'increase'],
    ['澄江将把绿电占比提高到60%。', 'rate', 'increase'],
  ])('of %s is a %s, to %s', (text, basis, direction) => {
    expect(proposal([accepted(candidateOf(text), { unit: '', newUnit: '%' })]).proposals.at(-1)?.value).toMatchObject({
      measure: { basis, direction },
    })
  })

  it('takes no range for a fact, but its lower end', () => {
    const done = accepted(candidateOf('去年澄江财政收入增长4.5%—5%。'), { unit: '', newUnit: '%' })
    expect(done.entry).toMatchObject({ kind: 'fact', value: 4.5, upTo: null, comparator: 'at-least' })
  })

  it('asks for what nothing says: what a percentage counts, and the upper end of a range', () => {
    const open = candidateOf('到2030年，澄江将让产能提升50%。')
    expect(accepted(open).entry.faults).toContain('no-basis')
    expect(accepted(open, { basis: 'rate' }).entry.faults).not.toContain('no-basis')
    expect(accepted(open, { comparator: 'between', upTo: '40' }).entry.faults).toContain('no-upper')
    expect(accepted(open, { value: '50%—60%' }).entry).toMatchObject({ value: 50, upTo: 60, comparator: 'between' })
  })

  it('adds a new unit once', () => {
    const of = [found('45万平方米'), found('120万件')].map((candidate) =>
      accepted(candidate, { unit: '', newUnit: '格' }),
    )
    expect(proposal(of).proposals.map(({ table }) => table)).toEqual(['sources', 'units', 'facts', 'facts'])
  })

  it('cites the source that is there already', () => {
    const first = proposal([accepted(found('翻一番'))])
    const grown = runSteps(replaceInSteps(ledger, first.proposals, TODAY)).ledger
    expect(proposal([accepted(found('1280亿元'))], grown).proposals.map(({ table }) => table)).toEqual(['facts'])
  })

  it('takes an achieved figure of the same unit as the value of a report, a promise only as its note', () => {
    const grown = runSteps(
      replaceInSteps(ledger, proposal([accepted(found('年底前达到5万标准机架'))]).proposals, TODAY),
    ).ledger
    const on = grown.commitments[0] ?? null
    const promised = proposal([{ ...accepted(found('上半年建成2万标准机架')), on }], grown).proposals
    expect(promised.at(-1)).toMatchObject({
      table: 'reports',
      value: {
        commitment: on?.id,
        date: '2026-03-02',
        recorded: TODAY,
        note: { zh: expect.stringContaining('上半年建成') },
      },
    })
    expect(promised.at(-1)?.value).not.toHaveProperty('value')
    const reported = proposal([{ ...accepted(found('1280亿元'), { unit: 'rack' }), on }], grown).proposals
    expect(reported.at(-1)?.value).toMatchObject({ value: 128e9, date: '2025-12-31' })
    expect(runSteps(replaceInSteps(grown, [...promised, ...reported], TODAY)).issues).toEqual([])
  })
})

describe('entryOf', () => {
  it.each<[Partial<CandidateEdit>, EntryFault]>([
    [{ title: ' ' }, 'no-title'],
    [{ value: '很多' }, 'no-value'],
    [{ unit: 'parsec' }, 'no-unit'],
    [{ due: '早晚' }, 'due-unread'],
    [{ due: '2026-02' }, 'due-past'],
    [{ kind: 'fact', due: '2027' }, 'date-ahead'],
    [{ regions: ['000000'] }, 'no-region'],
    [{ sectors: [] }, 'no-sector'],
    [{ lead: '' }, 'no-lead'],
  ])('finds what is wrong with %o', (change, fault) =>
    expect(accepted(found('年底前达到5万标准机架'), change).entry.faults).toEqual([fault]),
  )

  it('reads numbers and times as people type them', () => {
    expect(['300000', '300,000', '３０万', '0.3 million', '-5', '', '三五个人'].map(typedNumber)).toEqual([
      300_000,
      300_000,
      300_000,
      300_000,
      -5,
      null,
      null,
    ])
    expect(['2027', '2029/2031', '2027年底', '三年内', 'x'].map((text) => typedDue(text, '2026-03-02', false))).toEqual(
      ['2027', '2029/2031', '2027', '2029', null],
    )
  })
})

describe('the article as a source', () => {
  it('says what is missing', () => {
    expect(aboutFaults('', NO_ABOUT, TODAY)).toEqual(['no-text', 'no-title', 'no-date'])
    expect(aboutFaults('x', { ...about, published: '2027-01-01' }, TODAY)).toEqual(['date-ahead'])
    expect(
      ['https://a.cn/1', 'ftp://a.cn', 'javascript:alert(1)', 'http://', 'www.a.cn'].map(
        (url) => aboutFaults('x', { ...about, url }, TODAY).length,
      ),
    ).toEqual([0, 1, 1, 1, 1])
  })

  it('guesses the region of a title, and its government', () => {
    expect(guessAbout({ ...about, title: '澄江市工作报告' }, '', gazetteerOf(names))).toMatchObject({
      region: '980100',
      lead: 'chengjiang',
    })
  })
})

describe('findTwins', () => {
  it('finds the same region, figure and unit, and the same words', () => {
    const grown = runSteps(
      replaceInSteps(
        ledger,
        proposal(
          ['年底前达到5万标准机架', '建设云湖算力基地', '1280亿元'].map((words) =>
            accepted(found(words), { sectors: ['city'] }),
          ),
        ).proposals,
        TODAY,
      ),
    ).ledger
    const twins = findTwins(grown, candidates)
    const twin = (words: string) => twins.get(candidateKey(found(words)))
    expect(twin('年底前达到5万标准机架')).toMatchObject({ table: 'commitments', by: 'figure' })
    expect(twin('1280亿元')).toMatchObject({ table: 'facts', by: 'figure' })
    expect(twin('建设云湖算力基地')).toMatchObject({ table: 'commitments', by: 'words' })
    expect(twins.size).toBe(3)
  })
})

describe('reasonsOf', () => {
  it('gives the rules with their words', () => {
    expect(reasonsOf(found('力争完成投资超600亿元'))).toContainEqual({ rule: 'G4', words: '超600亿元' })
    expect(reasonsOf(found('年底前达到5万标准机架')).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['E1', 'E6', 'E8', 'G2', 'G10']),
    )
  })
})

describe('piecesOf', () => {
  it('cuts a stretch where passages, figures and times begin and end', () => {
    const pieces = piecesOf({ start: 0, end: 20 }, [
      { at: 3, passage: { start: 2, end: 12 }, figure: { start: 8, end: 10 }, time: { start: 2, end: 5 } },
    ])
    expect(pieces.map(({ start, end, part, of, begins }) => [start, end, part, of.join(), begins.join()])).toEqual([
      [0, 2, 'words', '', ''],
      [2, 5, 'time', '3', '3'],
      [5, 8, 'words', '3', ''],
      [8, 10, 'figure', '3', ''],
      [10, 12, 'words', '3', ''],
      [12, 20, 'words', '', ''],
    ])
  })
})
