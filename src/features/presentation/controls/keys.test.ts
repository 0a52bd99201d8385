import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leadsBack, placeAfter, placeFromBlack, readPresentationKey, screenAfter } from './keys.ts'

const press = (key: string, digits = '', shift = false) => readPresentationKey({ key, shift }, digits)

describe('[stage keys] clickers and people', () => {
  it.each([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowDown', 'down'],
    ['ArrowUp', 'up'],
    ['n', 'next-slide'],
    ['P', 'previous-slide'],
    ['?', 'keys'],
    ['h', 'keys'],
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

  it('[stage keys] of a few screens a clicker sees each; past many it goes on at one press, until the second is on', () => {
    expect(screenAfter('next', 1, 3)).toBe(2)
    expect(screenAfter('next', 3, 3)).toBeNull()
    expect(screenAfter('next', 1, 14)).toBeNull()
    expect(screenAfter('next', 2, 14)).toBe(3)
    expect(screenAfter('down', 1, 14)).toBe(2)
    expect(screenAfter('up', 2, 14)).toBe(1)
    expect(screenAfter('previous', 5, 14)).toBe(4)
    for (const action of ['next-slide', 'previous-slide'] as const) {
      expect(screenAfter(action, 2, 3)).toBeNull()
      expect(leadsBack(action)).toBe(false)
    }
    expect([placeAfter('next-slide', 3, 9), placeAfter('previous-slide', 3, 9)]).toEqual([4, 2])
    expect([placeAfter('down', 3, 9), placeAfter('up', 3, 9)]).toEqual([4, 2])
    expect([leadsBack('previous'), leadsBack('up'), leadsBack('next')]).toEqual([true, true, false])
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
