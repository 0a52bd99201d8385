import { describe, expect, it } from 'vitest'
import { emptyLedger } from '#src/domain/empty-ledger.ts'
import { readLedger } from '#src/domain/read-ledger.ts'
import type { Ledger } from '#src/domain/ledger.ts'
import { addedBodies, addedOwnPlace, addedPlace, addedSector } from './added-records.ts'
import { beginLedger } from './begin-ledger.ts'
import { loadDivisions, type Place } from './divisions.ts'
import { findPlaces, loadEnglishNames } from './place-names.ts'

const divisions = await loadDivisions()
const englishName = await loadEnglishNames()

function place(text: string): Place {
  const [only] = findPlaces(divisions, text, englishName)
  if (!only) throw new Error(`no place: ${text}`)
  return only
}

const ledger = beginLedger({
  id: 'shaoguan',
  title: { zh: '台账', en: 'Ledger' },
  edition: '2026-11-30',
  place: place('韶关市').division,
  sectors: null,
  bodies: '市教育局',
  englishName,
})
const empty = emptyLedger({ id: 'a', title: ledger.title, description: ledger.description, edition: '2026-11-30' })

function isValid(with_: Partial<Ledger>): boolean {
  return readLedger({ ...ledger, ...with_ }).ok
}

describe('a place that is added', () => {
  it('has its official code, below the nearest place that is there', () => {
    const { regions } = ledger
    const guangdong = addedPlace(place('广东省'), ledger, englishName)
    expect(guangdong).toEqual({
      id: '440000',
      value: { code: '440000', name: { zh: '广东省', en: 'Guangdong' }, parent: null },
      isThere: false,
    })
    expect(addedPlace(place('广州市'), ledger, englishName).value).toMatchObject({ code: '440100', parent: null })
    const wider = { ...ledger, regions: [...regions, { code: '440000', name: ledger.title, parent: null }] }
    expect(addedPlace(place('广州市天河区'), wider, englishName).value).toMatchObject({ parent: '440000' })
    expect(addedPlace(place('武江区'), empty, englishName).value).toMatchObject({ parent: null })
  })

  it('that is there already is taken as it is', () => {
    expect(addedPlace(place('武江区'), ledger, englishName)).toMatchObject({ id: '440203', isThere: true })
    expect(addedOwnPlace('武江区', ledger, new Set())).toMatchObject({ id: '440203', isThere: true })
  })

  it('that the standard does not know has a code of its own, in the first place', () => {
    const added = addedOwnPlace('莞韶产业园', ledger, new Set(['900001']))
    expect(added.value).toEqual({ code: '900002', name: { zh: '莞韶产业园', en: '莞韶产业园' }, parent: '440200' })
    expect(isValid({ regions: [...ledger.regions, { code: '900002', name: ledger.title, parent: '440200' }] })).toBe(
      true,
    )
    expect(addedOwnPlace('甲地', empty, new Set()).value).toMatchObject({ code: '900001', parent: null })
  })
})

describe('a sector that is added', () => {
  it('says the same in both languages until somebody writes the other', () => {
    expect(addedSector('低空经济', ledger, 'zh', new Set()).value).toMatchObject({
      name: { zh: '低空经济', en: '低空经济' },
    })
    expect(addedSector('Low-altitude flight', ledger, 'en', new Set()).id).toBe('low-altitude-flight')
  })

  it('that is there already is taken as it is', () => {
    expect(addedSector('农业农村', ledger, 'zh', new Set())).toMatchObject({ id: 'farming', isThere: true })
    expect(addedSector('farming and villages', ledger, 'en', new Set())).toMatchObject({ id: 'farming', isThere: true })
  })
})

it('bodies that are added are of the ledger’s places, each once', () => {
  const added = addedBodies('市教育局、武江区人民政府', ledger, new Set())
  expect(added.map(({ isThere }) => isThere)).toEqual([true, false])
  expect(added[0]?.id).toBe(ledger.organisations[0]?.id)
  expect(added[1]?.value).toMatchObject({ kind: 'county', region: '440203' })
  expect(addedBodies('某局', empty, new Set())[0]?.value).toMatchObject({ kind: 'city' })
})
