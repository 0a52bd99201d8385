import { describe, expect, it } from 'vitest'
import { embedCode } from './embed-code.ts'

describe('embedCode', () => {
  it('is one frame that leads to the address, whatever address and title hold', () => {
    const address = 'https://promises.example.gov.cn/?region=440200&sector=computing&q=%22&embed=1'
    const title = '"韶关" <b>&amp; · 兑现'
    document.body.innerHTML = embedCode(address, title)
    expect(document.body.children).toHaveLength(1)
    const frame = document.querySelector('iframe')
    expect(frame?.getAttribute('src')).toBe(address)
    expect(frame?.title).toBe(title)
  })

  it('asks for no permission and waits until it is near the screen', () => {
    const code = embedCode('https://promises.example.gov.cn/?embed=1', '兑现')
    expect(code).toBe(
      '<iframe src="https://promises.example.gov.cn/?embed=1" title="兑现" width="100%" height="640" loading="lazy" style="border: 0"></iframe>',
    )
  })
})
