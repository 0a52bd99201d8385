import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeAfter, placeFromBlack, readPresentationKey } from './keys.ts'

const press = (key: string, digits = '', shift = false) => readPresentationKey({ key, shift }, digits)

describe('[stage keys] clickers and people', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['Enter', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['Backspace', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['B', 'black'],
    ['.', 'black'],
    ['Escape', 'leave'],
    ['f', 'screen'],
    ['Tab', null],
    ['x', null],
  ])('[stage keys] %j means %j', (key, action) => {
    expect(press(key)).toEqual({ action, digits: '' })
  })

  it('[stage keys] a number and Enter go to that slide; Esc gives the number up before it leaves', () => {
    expect(press('2', press('1').digits)).toEqual({ action: null, digits: '12' })
    expect(press('Enter', '12')).toEqual({ action: 12, digits: '' })
    expect(press('Escape', '12')).toEqual({ action: null, digits: '' })
    expect(press(' ', '', true).action).toBe('previous')
    expect(press('Shift', '1')).toEqual({ action: null, digits: '1' })
  })

  it('[stage keys] of a number too long the beginning holds', () => {
    expect(press('7', '123456')).toEqual({ action: null, digits: '123456' })
  })

  it('[stage keys] from black a number leads on, all else stays', () => {
    expect(placeFromBlack(5, 9)).toBe(5)
    expect(placeFromBlack(50, 9)).toBe(9)
    for (const action of ['next', 'previous', 'first', 'last', 'black', 'leave'] as const)
      expect(placeFromBlack(action, 9)).toBeNull()
  })

  it('[stage keys] a step never leaves the deck', () => {
    const action = fc.oneof(fc.constantFrom('next', 'previous', 'first', 'last'), fc.integer({ min: 0, max: 999_999 }))
    fc.assert(
      fc.property(action, fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 300 }), (step, place, more) => {
        const after = placeAfter(step, place, place + more)
        expect(after).toBeGreaterThanOrEqual(1)
        expect(after).toBeLessThanOrEqual(place + more)
      }),
    )
    expect(placeAfter('next', 3, 9)).toBe(4)
    expect(placeAfter('black', 3, 9)).toBeNull()
  })
})
