import { cleanup, render, screen } from '@testing-library/react'
import fc from 'fast-check'
import decodeQr from 'qr/decode.js'
import { afterEach, describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from '#src/url/address.ts'
import { fitsQr, Qr } from './qr.tsx'

afterEach(cleanup)

const HOME = 'https://promises.example.gov.cn/duixian/'

function drawn(text: string, size: number | string = 200): SVGSVGElement {
  cleanup()
  render(<Qr text={text} label="二维码" size={size} />)
  return screen.getByRole<HTMLElement & SVGSVGElement>('img', { name: '二维码' })
}

/** Paints the drawing as a screen would, so many pixels a module, on a page of ink: only its own white may help it. */
function raster(svg: SVGSVGElement, step: number): { width: number; height: number; data: Uint8Array } {
  const modules = Number(svg.getAttribute('viewBox')?.split(' ')[2])
  const [margin, width] = [10, modules * step + 20]
  const data = new Uint8Array(width * width * 4).fill(20)
  const paint = (left: number, top: number, across: number, down: number, tone: number) => {
    for (let y = top * step; y < (top + down) * step; y += 1) {
      const from = (y + margin) * width + left * step + margin
      data.fill(tone, from * 4, (from + across * step) * 4)
    }
  }
  const [ground, ink] = [...svg.querySelectorAll('path')]
  expect(ground?.getAttribute('fill')).toBe('#fff')
  expect(ink?.getAttribute('fill')).toBe('#000')
  paint(0, 0, modules, modules, 255)
  for (const [, x, y, run] of (ink?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    paint(Number(x), Number(y), Number(run), 1, 0)
  return { width, height: width, data }
}

const read = (text: string, step = 4) => decodeQr(raster(drawn(text), step), { timeLimit: 2000 })

describe('Qr', () => {
  it.each([
    ['an address without a query', HOME],
    ['a receipt', `${HOME}?region=440200&view=ledger&asof=2026-11-23&ed=2026-11-20&n=12`],
    ['a Chinese search', `${HOME}${formatAddress(parseAddress('?q=数据中心 30万&lang=en').view)}`],
    [
      '200 characters',
      `${HOME}${formatAddress(parseAddress(`?q=${'算力中心'.repeat(4)}年底前`).view)}`.padEnd(200, '1'),
    ],
    ['a search of 200 Chinese characters', `${HOME}${formatAddress(parseAddress(`?q=${'韶关数据'.repeat(50)}`).view)}`],
    ['no address at all', '兑现'],
  ])('is read by another decoder: %s', (_what, text) => {
    expect(read(text)).toBe(text)
  })

  it('is read at two pixels a module', () => {
    const text = `${HOME}?region=440200.441200&sector=computing&asof=2026-11-23&ed=2026-11-20&n=12`
    expect(read(text, 2)).toBe(text)
  })

  it('is read for any search', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('韶', '关', '万', '（', '）', '、', '%', '3', ' ', 'a', '.', '-'),
          maxLength: 40,
        }),
        (q) => {
          const text = HOME + formatAddress(parseAddress(`?q=${encodeURIComponent(q)}`).view)
          expect(read(text, 3)).toBe(text)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('keeps four modules of white around it', () => {
    const path = drawn(HOME).querySelectorAll('path')[1]?.getAttribute('d') ?? ''
    const modules = Number(drawn(HOME).getAttribute('viewBox')?.split(' ')[2])
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
      expect(Math.max(Number(x) + Number(run), Number(y) + 1)).toBeLessThanOrEqual(modules - 4)
    }
  })

  it('takes whole pixels a module, and two at least', () => {
    const measure = (size: number | string, name: string) => drawn(HOME, size).style.getPropertyValue(`--qr-${name}`)
    const modules = Number(drawn(HOME).getAttribute('viewBox')?.split(' ')[2])
    expect(measure(5 * modules + 4, 'size')).toBe(`${5 * modules}px`)
    expect(measure(10, 'least')).toBe(`${2 * modules}px`)
    expect(measure('26vh', 'size')).toBe('26vh')
    expect(measure('26vh', 'modules')).toBe(`${modules}px`)
  })

  it('draws nothing where no code can hold the text', () => {
    expect(fitsQr('a'.repeat(2953))).toBe(true)
    expect(fitsQr('万'.repeat(985))).toBe(false)
    cleanup()
    const { container } = render(<Qr text={'a'.repeat(2954)} label="二维码" size={200} />)
    expect(container.innerHTML).toBe('')
    expect(read('a'.repeat(2953))).toBe('a'.repeat(2953))
  })
})
