import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeCommitment, makeLedger } from '#mocks/make.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import '#tests/browser-gaps.ts'
import { getView, startAddress } from '#src/state/view-store.ts'
import { ShareButton } from './share-button.tsx'

const HOME = 'https://promises.example.gov.cn/duixian/'
const RECEIPT = `${HOME}?region=440200&asof=2026-11-23&ed=2026-11-20&n=9`
const SENTENCE = '9 项承诺中 5 项须在 39 天内兑现。'
const person = userEvent.setup()
let stop = (): void => undefined

/** What this browser keeps; nothing is fetched. */
function keeping(kept: { readonly drafts?: readonly unknown[]; readonly own?: readonly unknown[] } = {}): QueryClient {
  const client = new QueryClient()
  client.setQueryData(['desk-there'], true)
  client.setQueryData(['ledger-list'], { home: null, default: 'gd', ledgers: [] })
  client.setQueryData(['own-ledgers', []], kept.own ?? [])
  client.setQueryData(['drafts', 'gd'], { drafts: kept.drafts ?? [], undo: null, redo: null, revision: 0 })
  return client
}

/** As the build says in the head that it wrote pages of an edition. */
function writtenFor(edition: string): void {
  const link = document.createElement('link')
  link.rel = 'alternate'
  link.type = 'application/atom+xml'
  link.setAttribute('href', './r/gd/changes.xml')
  link.dataset['edition'] = edition
  document.head.append(link)
}

function openedLedger(client = keeping()): QueryClient {
  const ledger = makeLedger({ id: 'gd', edition: '2026-11-20', commitments: [makeCommitment({ id: 'racks' })] })
  client.setQueryData(['ledger', 'gd'], { index: indexLedger(ledger), setAside: [], kept: false })
  return client
}

async function openPanel(address = '/?region=440200&stage=3&show=1', client = keeping()): Promise<void> {
  window.history.replaceState(null, '', address)
  stop = startAddress()
  render(
    <QueryClientProvider client={client}>
      <ShareButton
        view={getView()}
        ledger="gd"
        asOf="2026-11-23"
        edition="2026-11-20"
        count={9}
        sentence={SENTENCE}
        home={HOME}
      />
    </QueryClientProvider>,
  )
  await person.click(screen.getByRole('button', { name: '分享' }))
  await screen.findByRole('button', { name: '复制链接（固定当前数字）' })
}

const press = (name: string) => person.click(screen.getByRole('button', { name }))
const said = () =>
  screen
    .getAllByRole('status')
    .map((status) => status.textContent)
    .filter((text) => text !== '')

beforeEach(() => {
  document.title = '韶关市 · 兑现'
})
afterEach(() => {
  cleanup()
  stop()
  vi.restoreAllMocks()
  Reflect.deleteProperty(navigator, 'share')
  document.head.replaceChildren()
})

describe('ShareButton', () => {
  it('copies the receipt, the live link, and the sentence with the receipt, without the stage', async () => {
    await openPanel()
    for (const [name, text] of [
      ['复制链接（固定当前数字）', RECEIPT],
      ['复制链接（随数据更新）', `${HOME}?region=440200`],
      ['复制这句话和链接', `${SENTENCE}\n${RECEIPT}`],
    ] as const) {
      await press(name)
      expect(await navigator.clipboard.readText()).toBe(text)
      expect(said()).toEqual(['已复制'])
    }
  })

  it('says what the receiver will not see: drafts, and a ledger that this browser alone has', async () => {
    await openPanel()
    expect(screen.queryByRole('note')).toBeNull()
    cleanup()
    stop()
    await openPanel('/', keeping({ drafts: [{}], own: [{ id: 'gd' }] }))
    expect(screen.getAllByRole('note').map((note) => note.textContent)).toEqual([
      expect.stringContaining('须另有这份文件'),
      expect.stringContaining('不含本机草稿'),
    ])
  })

  it('shows the text where the browser does not allow copying', async () => {
    await openPanel()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await press('复制链接（固定当前数字）')
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /手动复制/ })
    expect(text.value).toBe(RECEIPT)
    expect(text).toHaveFocus()
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, RECEIPT.length])
  })

  it('hands title, sentence and link to the system; closing its sheet is no failure', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue()
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    await openPanel()
    await press('发送到其他应用')
    expect(share).toHaveBeenCalledWith({ title: '韶关市 · 兑现', text: SENTENCE, url: RECEIPT })
    share.mockRejectedValueOnce(new DOMException('closed', 'AbortError'))
    await press('发送到其他应用')
    expect(said()).toEqual([])
    share.mockRejectedValueOnce(new DOMException('busy', 'InvalidStateError'))
    await press('发送到其他应用')
    expect(said()).toEqual(['没能打开系统的分享面板，请改用复制链接。'])
  })

  it('has no button for a share sheet that is not there', async () => {
    await openPanel()
    expect(screen.queryByRole('button', { name: '发送到其他应用' })).toBeNull()
  })

  it('draws the QR code only when open, and enlarges it in a dialog; Esc there leaves the panel open', async () => {
    await openPanel()
    await press('放大二维码')
    const dialog = screen.getByRole('dialog', { name: '扫码打开这一视图' })
    expect(within(dialog).getByRole('img', { name: /二维码/ })).toBeDefined()
    expect(dialog.textContent).toContain(SENTENCE)
    within(dialog).getByRole('button', { name: '关闭' }).focus()
    await person.keyboard('{Escape}')
    // A browser closes the dialog itself; jsdom has none.
    fireEvent(dialog, new Event('close'))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: '放大二维码' })).toBeDefined()
    await press('分享')
    expect(screen.queryByRole('img', { name: /二维码/ })).toBeNull()
  })

  it('says so where the address is too long for a QR code, and still copies it', async () => {
    const picks = Array.from({ length: 120 }, (_, at) => `a-commitment-of-some-length-${at}`).join('.')
    await openPanel(`/?pick=${picks}`)
    expect(screen.queryByRole('img', { name: /二维码/ })).toBeNull()
    expect(screen.getByText(/装不进二维码/)).toBeDefined()
  })

  it('gives the code that embeds the view, and the example page beside it', async () => {
    await openPanel()
    await person.click(screen.getByText('嵌入网页'))
    await press('复制嵌入代码')
    expect(await navigator.clipboard.readText()).toContain(
      `src="${HOME}?region=440200&amp;embed=1" title="韶关市 · 兑现"`,
    )
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /示例网页/ }).href).toBe(`${HOME}embed.html`)
  })

  it('offers the page of an open item, in the reader’s language, and the addresses to follow', async () => {
    writtenFor('2026-11-20')
    await openPanel('/?item=racks&lang=zh', openedLedger())
    await press('复制网页地址（谁都能打开）')
    expect(await navigator.clipboard.readText()).toBe(`${HOME}r/gd/racks.html`)
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: '打开这个网页' }).href).toBe(`${HOME}r/gd/racks.html`)
    await person.click(screen.getByText('订阅变化和期限'))
    for (const [name, file] of [
      ['复制变化的订阅地址（Atom）', 'changes.xml'],
      ['复制期限日历的订阅地址（ics）', 'deadlines.ics'],
    ] as const) {
      await press(name)
      expect(await navigator.clipboard.readText()).toBe(`${HOME}r/gd/${file}`)
    }
  })

  it.each([
    ['of a draft that nobody published', '2026-11-20', '/?item=draft', openedLedger(), 1],
    ['of an edition that came after the pages were written', '2026-11-01', '/?item=racks', openedLedger(), 0],
    ['of a ledger that this browser alone has', '2026-11-20', '/?item=racks', keeping({ own: [{ id: 'gd' }] }), 0],
  ])('offers no page %s', async (_name, edition, address, client, ways) => {
    writtenFor(edition)
    await openPanel(address, client)
    expect(screen.queryByRole('button', { name: '复制网页地址（谁都能打开）' })).toBeNull()
    expect(screen.queryAllByText('订阅变化和期限')).toHaveLength(ways)
  })
})
