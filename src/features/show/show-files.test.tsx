import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '#tests/browser-gaps.ts'
import { startShow } from '#src/state/show-store.ts'
import { startAddress } from '#src/state/view-store.ts'
import { parseAddress } from '#src/url/address.ts'
import { parseShowCode } from '#src/url/show-code.ts'
import { formatShowFile, readShowFile } from '#src/url/show-file.ts'
import { EMPTY_SHOW, type Show } from '#src/url/show.ts'
import { ShowFiles } from './show-files.tsx'

const saved: Blob[] = []
vi.mock('#src/exchange/save-file.ts', () => ({ saveFile: (blob: Blob) => void saved.push(blob) }))

const slideOf = (notes: string) => ({ address: '?item=a', title: 'a', notes, seconds: null })
const showOf = (...notes: readonly string[]): Show => ({ ...EMPTY_SHOW, slides: notes.map(slideOf) })
const onSay = vi.fn<(text: string) => void>()
let stops: readonly (() => void)[] = []

function openFiles(show: Show, search = ''): void {
  window.localStorage.setItem('duixian-show', formatShowFile(show))
  window.history.replaceState(null, '', `/${search}`)
  stops = [startAddress(), startShow()]
  render(<ShowFiles home="https://duixian.example/" onSay={onSay} />)
}

const box = () => screen.getByRole('checkbox', { name: '包含讲者备注' })
async function copied(name: RegExp): Promise<Show | null> {
  await userEvent.click(screen.getByRole('button', { name }))
  const address = await navigator.clipboard.readText()
  return parseShowCode(parseAddress(new URL(address).search).view.show ?? '')
}
async function exported(): Promise<Show | null> {
  await userEvent.click(screen.getByRole('button', { name: '导出文件' }))
  const reading = readShowFile((await saved.at(-1)?.text()) ?? '')
  return reading.ok ? reading.show : null
}

beforeEach(() => {
  userEvent.setup()
  saved.length = 0
  onSay.mockClear()
})
afterEach(() => {
  cleanup()
  for (const stop of stops) stop()
  window.localStorage.clear()
})

describe('the notes of a show that is given away', () => {
  it('stay at home unless the speaker ticks the box, by keyboard too; the line says which', async () => {
    openFiles(showOf('讲稿', ''))
    expect(box()).not.toBeChecked()
    expect(box()).toHaveAccessibleDescription('链接、文件含网址、标题、用时，不含备注。')
    expect(await copied(/不含讲者备注$/)).toEqual(showOf('', ''))
    expect(await exported()).toEqual(showOf('', ''))
    expect(onSay).toHaveBeenLastCalledWith('已导出 duixian-show.json，不含讲者备注')
    box().focus()
    await userEvent.keyboard(' ')
    expect(box()).toHaveAccessibleDescription(/和 1 张的讲者备注/)
    expect(await copied(/包含讲者备注$/)).toEqual(showOf('讲稿', ''))
    expect(await exported()).toEqual(showOf('讲稿', ''))
    expect(onSay).toHaveBeenLastCalledWith('已导出 duixian-show.json，包含讲者备注')
  })

  it('are not asked about where there are none', () => {
    openFiles(showOf(''))
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.getByText('链接、文件含网址、标题、用时。')).toBeInTheDocument()
  })

  it('too long for a link say so, and without them the link is there', async () => {
    openFiles(showOf('一'.repeat(700)))
    await userEvent.click(box())
    expect(screen.getByText(/取消「包含讲者备注」/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^复制/ })).toBeNull()
    await userEvent.click(box())
    expect(await copied(/不含讲者备注$/)).toEqual(showOf(''))
  })

  it('of another show are asked about anew', async () => {
    openFiles(showOf('讲稿'))
    await userEvent.click(box())
    const file = new File([formatShowFile(showOf('别的'))], 'show.json')
    fireEvent.drop(screen.getByRole('region', { name: '带走和交换' }), { dataTransfer: { files: [file] } })
    await userEvent.click(await screen.findByRole('button', { name: '替换现有的' }))
    expect(box()).not.toBeChecked()
  })

  it('a link copied by hand does not stay when they are left out', async () => {
    openFiles(showOf('讲稿'))
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await userEvent.click(box())
    await userEvent.click(screen.getByRole('button', { name: /包含讲者备注$/ }))
    expect(await screen.findByRole('textbox')).toBeInTheDocument()
    await userEvent.click(box())
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})
