import { cleanup, render, screen } from '@testing-library/react'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { readLedgerText } from '#src/domain/read-ledger-text.ts'
import { getView, startAddress } from '#src/state/view-store.ts'
import { EmbedFoot } from './embed-foot.tsx'

const read = readLedgerText(readFileSync('public/ledgers/guangdong-2026.json', 'utf8'))
if (!read.ok) throw new Error('the shipped ledger is not valid')
const { ledger } = read

let stop = (): void => undefined
afterEach(() => {
  cleanup()
  stop()
})

function draw(address: string, home: string | null = 'https://promises.example.gov.cn/duixian/'): void {
  window.history.replaceState(null, '', address)
  stop = startAddress()
  render(<EmbedFoot view={getView()} ledger={ledger} asOf="2026-11-23" home={home} />)
}

describe('EmbedFoot', () => {
  it('names ledger, edition and day, and leads to the same view without the frame', () => {
    draw('/?region=440200&view=ledger&embed=1')
    expect(document.body.textContent).toContain(
      `2026年广东省高质量发展大会承诺台账 · 数据版次 ${ledger.edition} · 截至 2026-11-23`,
    )
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: '在兑现中打开' })
    expect(link.href).toBe('https://promises.example.gov.cn/duixian/?region=440200&view=ledger')
    expect(link.target).toBe('_blank')
    expect(link.rel).toContain('noopener')
  })

  it('speaks English, and starts from where the page is without a home', () => {
    draw('/?lang=en&embed=1', null)
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in Duixian' }).href).toBe(
      `${window.location.origin}/?lang=en`,
    )
  })
})
