import { describe, expect, it } from 'vitest'
import { readLedger } from '#src/domain/read-ledger.ts'
import { beginLedger, countBelow, proposedId, proposedTitle } from './begin-ledger.ts'
import { loadDivisions, placesIn, type Division } from './divisions.ts'
import { findPlaces, loadEnglishNames } from './place-names.ts'
import { bodyOf, namesInList, readBodies } from './read-bodies.ts'
import { SECTOR_IDS, UNIT_IDS } from './usual-frame.ts'

const divisions = await loadDivisions()
const englishName = await loadEnglishNames()

function place(text: string): Division {
  const [only, ...more] = findPlaces(divisions, text, englishName)
  if (!only || more.length > 0) throw new Error(`not one place: ${text}`)
  return only.division
}

const codes = (text: string) => findPlaces(divisions, text, englishName).map(({ division }) => division.code)

describe('places', () => {
  it('are three levels under their codes, with no heading among them', () => {
    expect(divisions).toHaveLength(34)
    const all = placesIn(divisions)
    expect(new Set(all.map(({ division }) => division.code)).size).toBe(all.length)
    expect(all.filter(({ division: { code, name } }) => !/^\d{6}$/.test(code) || /市辖区|行政区划/.test(name))).toEqual(
      [],
    )
    // Counties that a province governs itself stand right below it.
    expect(place('海南省').below.map(({ name }) => name)).toContain('琼海市')
  })

  it.each([
    ['韶关市', '440200'],
    ['韶关', '440200'],
    ['广东省韶关市', '440200'],
    ['广东 韶关', '440200'],
    ['440200', '440200'],
    ['Shaoguan', '440200'],
    ['shao guan', '440200'],
    ['韶关市武江区', '440203'],
    ['乳源瑶族自治县', '440232'],
    ['乳源', '440232'],
    ['北京', '110000'],
    ['重庆市渝北区', '500112'],
    ['内蒙古', '150000'],
    ['广西', '450000'],
    ['新疆维吾尔自治区', '650000'],
    ['恩施土家族苗族自治州', '422800'],
  ])('%s is one place', (text, code) => {
    expect(codes(text)).toEqual([code])
  })

  it.each(['朝阳区', '鼓楼区', '吉林', '海南', '城区', 'Chaoyang', 'Jilin'])(
    '%s may be several, and none is taken for the other',
    (text) => {
      expect(codes(text).length).toBeGreaterThan(1)
    },
  )

  it('of no such name are none', () => {
    expect(codes('霁川省')).toEqual([])
    expect(codes('')).toEqual([])
    expect(codes('999999')).toEqual([])
  })

  it.each([
    ['广东省', 'Guangdong'],
    ['韶关市', 'Shaoguan'],
    ['西安市', 'Xi’an'],
    ['重庆市', 'Chongqing'],
    ['六安市', 'Lu’an'],
    ['吕梁市', 'Lüliang'],
    ['陕西省', 'Shaanxi'],
    ['山西省', 'Shanxi'],
    ['武江区', 'Wujiang District'],
    ['翁源县', 'Wengyuan County'],
    ['乳源瑶族自治县', 'Ruyuan Yao Autonomous County'],
    ['东乡族自治县', 'Dongxiang Autonomous County'],
    ['互助土族自治县', 'Huzhu Tu Autonomous County'],
    ['内蒙古自治区', 'Inner Mongolia'],
    ['宁夏回族自治区', 'Ningxia Hui'],
    ['呼和浩特市', 'Hohhot'],
    ['锡林郭勒盟', 'Xilingol League'],
    ['浦东新区', 'Pudong New Area'],
    ['县城', 'Xiancheng'],
  ])('%s in English is %s', (name, english) => {
    expect(englishName(name)).toBe(english)
  })

  it('all have a name in Latin letters', () => {
    const odd = placesIn(divisions)
      .map(({ division: { name } }) => [name, englishName(name)] as const)
      .filter(([, name]) => !/^[A-ZÜ][A-Za-zêüÜ’ -]+$/.test(name))
    expect(odd).toEqual([])
  })
})

describe('bodies', () => {
  it('are read from lines and from lists, with numbering and repeats left out and brackets kept whole', () => {
    const text = '1. 市发展改革局\n2、市教育局；市财政局，市教育局\n（三）各县（市、区）人民政府\n一、韶关供电局\n'
    expect(namesInList(text)).toEqual(['市发展改革局', '市教育局', '市财政局', '各县（市、区）人民政府', '韶关供电局'])
  })

  it('an unclosed bracket ends with its line', () => {
    expect(namesInList('市住管局（含人防\n市水务局、市林业局')).toEqual(['市住管局（含人防', '市水务局', '市林业局'])
  })

  it.each([
    ['市发展改革局', 'city', '440200'],
    ['武江区人民政府', 'county', '440203'],
    ['乐昌市政府', 'county', '440281'],
    ['乳源县', 'county', '440232'],
    ['各县（市、区）人民政府', 'county', '440200'],
    ['韶关供电局有限公司', 'enterprise', '440200'],
    ['韶关学院', 'research', '440200'],
    ['国家税务总局韶关市税务局', 'city', '440200'],
    ['国家税务总局武江区税务局', 'county', '440203'],
    ['新丰江水库管理局', 'city', '440200'],
  ])('%s is of the kind %s', (name, kind, region) => {
    expect(bodyOf(name, place('韶关市'))).toEqual({ kind, region })
  })

  it('of a province are its own', () => {
    expect(bodyOf('省发展改革委', place('广东省'))).toEqual({ kind: 'province', region: '440000' })
    expect(bodyOf('韶关市政府', place('广东省'))).toEqual({ kind: 'city', region: '440200' })
    expect(bodyOf('国家税务总局', place('广东省'))).toEqual({ kind: 'national' })
  })

  it('have the ids that an import gives the same names', () => {
    const [first] = readBodies('市发展改革局', place('韶关市'), new Set())
    expect(first?.id).toMatch(/^o-[a-z0-9]{10}$/)
  })
})

describe('a ledger begun', () => {
  const begun = (text: string) =>
    beginLedger({
      id: 'my-ledger',
      title: proposedTitle(place(text), '2026-11-30', englishName),
      edition: '2026-11-30',
      place: place(text),
      sectors: null,
      bodies: '市发展改革局、市财政局',
      englishName,
    })

  it.each(['韶关市', '广东省', '重庆市', '武江区', '海南省', '西藏自治区', '新疆维吾尔自治区', '香港特别行政区'])(
    'for %s is valid, with its own tree and no other',
    (text) => {
      const ledger = begun(text)
      expect(readLedger(ledger)).toEqual({ ok: true, ledger, setAside: [] })
      expect(ledger.regions).toHaveLength(1 + countBelow(place(text)))
      expect(ledger.regions.filter(({ parent }) => parent === null).map(({ name }) => name.zh)).toEqual([
        place(text).name,
      ])
      expect(ledger.sectors).toHaveLength(SECTOR_IDS.length)
      expect(ledger.units).toHaveLength(UNIT_IDS.length)
      expect(ledger.organisations).toHaveLength(2)
    },
  )

  it('is called after its place and year', () => {
    expect(begun('韶关市').title).toEqual({ zh: '韶关市2026年重点任务', en: 'Shaoguan: key tasks of 2026' })
    const id = (taken: readonly string[]) =>
      proposedId(place('乳源'), '2026-11-30', englishName, (each) => taken.includes(each))
    expect(id([])).toBe('ruyuan-yao-autonomous-county-2026')
    expect(id(['ruyuan-yao-autonomous-county-2026'])).toBe('ruyuan-yao-autonomous-county-2026-2')
    expect(proposedId(place('西安市'), '2026-11-30', englishName, () => false)).toBe('xian-2026')
  })

  it('keeps the sectors that are wanted', () => {
    const ledger = beginLedger({
      id: 'a',
      title: { zh: '台账', en: 'Ledger' },
      edition: '2026-11-30',
      place: place('韶关市'),
      sectors: ['farming'],
      bodies: '',
      englishName,
    })
    expect(ledger.sectors).toEqual([{ id: 'farming', name: { zh: '农业农村', en: 'Farming and villages' } }])
    expect(ledger.organisations).toEqual([])
  })
})
