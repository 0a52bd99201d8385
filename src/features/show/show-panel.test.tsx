import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '#tests/browser-gaps.ts'
import { select } from '#src/derive/selection/select.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { makeCommitment, makeLedger } from '#mocks/make.ts'
import { getKeptShow, replaceShow, startShow } from '#src/state/show-store.ts'
import { getView, startAddress } from '#src/state/view-store.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { formatShowCode } from '#src/url/show-code.ts'
import { formatShowFile, MOST_BYTES } from '#src/url/show-file.ts'
import { EMPTY_SHOW, type Show } from '#src/url/show.ts'
import { showFileName } from './file-name.ts'
import { ShowPanel, type ShowPanelProps } from './show-panel.tsx'

let stops: readonly (() => void)[] = []
const onOpen = vi.fn<() => void>()

function openPanel(search = '', home: string | null = null, deck: ShowPanelProps['deck'] = null): void {
  window.history.replaceState(null, '', `/${search}`)
  for (const stop of stops) stop()
  stops = [startAddress(), startShow()]
  render(<ShowPanel home={home} suggestedTitle="韶关市" deck={deck} onOpen={onOpen} />)
}

const slide = (title: string, rest: object = {}) => ({
  address: `?item=${title}`,
  title,
  notes: '',
  seconds: null,
  ...rest,
})
const showOf = (...names: readonly string[]): Show => ({ ...EMPTY_SHOW, slides: names.map((name) => slide(name)) })
const titles = (): string =>
  getKeptShow()
    .slides.map(({ title }) => title)
    .join(' ')
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const said = (): string | null => screen.getAllByRole('status')[0]?.textContent ?? null
const fileOf = (text: string): File => new File([text], 'show.json', { type: 'application/json' })

beforeEach(() => {
  window.localStorage.clear()
  onOpen.mockClear()
})
afterEach(() => {
  cleanup()
  for (const stop of stops) stop()
  stops = []
})

describe('the show panel', () => {
  it('says what to do with an empty show, takes the view in, and can take it back', async () => {
    const user = userEvent.setup()
    openPanel('?region=440200')
    expect(screen.getByText(/演示单还是空的/)).toBeInTheDocument()
    await user.click(button('加入当前视图'))
    expect(getKeptShow().slides).toEqual([{ address: '?region=440200', title: '韶关市', notes: '', seconds: null }])
    expect(screen.getByText('已加入，现在共 1 张')).toBeInTheDocument()
    await user.click(button('撤销上一步'))
    expect(getKeptShow()).toEqual(EMPTY_SHOW)
  })

  it('keeps every slide of the view as a show, in the place of another, and can take it back', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a')))
    const commitments = ['c1', 'c2'].map((id) => makeCommitment({ id }))
    const selection = select(indexLedger(makeLedger({ commitments })), DEFAULT_VIEW, '2026-11-23')
    openPanel('', null, { selection, view: DEFAULT_VIEW })
    await user.click(button('整组存成演示单'))
    expect(getKeptShow().slides.map(({ address }) => address)).toEqual([
      '?stage=1',
      '',
      '?item=c1',
      '?item=c2',
      '?stage=5',
    ])
    expect(said()).toBe('已把 5 张存成演示单，可以逐张写备注，也可以撤销')
    await user.click(button('撤销上一步'))
    expect(titles()).toBe('a')
  })

  it('edits title, notes and time', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a', 'b')))
    openPanel()
    const second = within(screen.getByRole('listitem', { name: '第 2 张' }))
    await user.clear(second.getByRole('textbox', { name: '第 2 张的标题' }))
    await user.type(second.getByRole('textbox', { name: '第 2 张的标题' }), '重点')
    await user.click(second.getByText('备注和用时'))
    await user.type(second.getByRole('textbox', { name: /^备注/ }), '讲慢一点')
    await user.type(second.getByRole('spinbutton', { name: /用时/ }), '90')
    await user.type(screen.getByRole('textbox', { name: '演示单名称' }), '汇报')
    expect(getKeptShow()).toEqual({
      ...EMPTY_SHOW,
      title: '汇报',
      slides: [slide('a'), { ...slide('b'), title: '重点', notes: '讲慢一点', seconds: 90 }],
    })
    expect(screen.getByText('共 2 张，计划用时 1:30')).toBeInTheDocument()
  })

  it('moves a slide by keyboard, takes the focus along and says where it is', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a', 'b', 'c')))
    openPanel()
    button('下移：第 1 张').focus()
    await user.keyboard('{Enter}')
    expect(titles()).toBe('b a c')
    expect(button('下移：第 2 张')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(titles()).toBe('b c a')
    expect(button('上移：第 3 张')).toHaveFocus()
    expect(screen.getByText('已移到第 3 张，共 3 张')).toBeInTheDocument()
  })

  it('removes and clears, each to be undone', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a', 'b')))
    openPanel()
    await user.click(button('移除：第 2 张'))
    expect(titles()).toBe('a')
    expect(button('移除：第 1 张')).toHaveFocus()
    await user.click(button('清空'))
    expect(titles()).toBe('')
    await user.click(button('撤销上一步'))
    await user.click(button('撤销上一步'))
    expect(titles()).toBe('a b')
  })

  it('plays from any slide and opens a slide as a plain link', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a', 'b')))
    openPanel()
    const link = screen.getByRole('link', { name: '打开：第 2 张' })
    expect(link).toHaveAttribute('href', '?item=b')
    await user.click(button('从此放映：第 2 张'))
    expect(getView()).toMatchObject({ item: 'b', stage: 2, show: '1' })
  })

  it('imports a file into an empty show at once, else asks; a file that is none is refused in a sentence', async () => {
    const user = userEvent.setup()
    openPanel()
    const input = screen.getByLabelText('导入文件')
    await user.upload(input, fileOf(formatShowFile(showOf('a'))))
    await waitFor(() => expect(titles()).toBe('a'))
    await user.upload(input, fileOf(formatShowFile(showOf('b'))))
    await user.click(await screen.findByRole('button', { name: '接在后面' }))
    expect(titles()).toBe('a b')
    fireEvent.drop(screen.getByRole('region', { name: '带走和交换' }), {
      dataTransfer: { files: [fileOf(formatShowFile(showOf('c')))] },
    })
    await user.click(await screen.findByRole('button', { name: '替换现有的' }))
    expect(titles()).toBe('c')
    await user.click(button('撤销上一步'))
    expect(titles()).toBe('a b')
    await user.upload(input, fileOf('{"format":"duixian-show/1","slides":[{"address":"?a","seconds":"x"}]}'))
    expect(
      await screen.findByText('文件没有导入：第 1 张的 seconds（用时）应是 1 到 99999 的整数，或 null，这里是 "x"。'),
    ).toBeInTheDocument()
    await user.upload(input, fileOf('x'.repeat(200_001)))
    expect(await screen.findByText(/文件超过 200 kB/)).toBeInTheDocument()
    expect(titles()).toBe('a b')
  })

  it('does not leave the refusal of one file beside the question about the next', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a')))
    openPanel()
    const input = screen.getByLabelText('导入文件')
    await user.upload(input, fileOf('no show'))
    expect(await screen.findByText(/没有导入/)).toBeInTheDocument()
    await user.upload(input, fileOf(formatShowFile(showOf('b'))))
    expect(await screen.findByRole('button', { name: '替换现有的' })).toBeInTheDocument()
    expect(screen.queryByText(/没有导入/)).toBeNull()
  })

  it('copies a link that carries the show, and says where that does not go', async () => {
    const user = userEvent.setup()
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a', 'b')))
    openPanel('', 'https://duixian.example/2026/')
    await user.click(button(/^复制一个带着整份演示单的链接/))
    expect(await navigator.clipboard.readText()).toBe(
      `https://duixian.example/2026/?item=a&stage=1&show=${formatShowCode(showOf('a', 'b'))}`,
    )
    cleanup()
    window.localStorage.setItem('duixian-show', formatShowFile({ ...EMPTY_SHOW, slides: [slide('一'.repeat(700))] }))
    openPanel()
    expect(screen.getByText(/演示单太长，放不进链接/)).toBeInTheDocument()
  })

  it('offers to keep the show that a link brought', async () => {
    const user = userEvent.setup()
    const code = formatShowCode({ ...showOf('x', 'y'), title: '来件' })
    window.localStorage.setItem('duixian-show', formatShowFile(showOf('a')))
    openPanel()
    expect(screen.queryByRole('button', { name: '保存到本机' })).toBeNull()
    cleanup()
    openPanel(`?item=x&show=${code}`)
    expect(titles()).toBe('a')
    await user.click(button('保存到本机'))
    expect(titles()).toBe('x y')
    await user.click(button('撤销上一步'))
    expect(titles()).toBe('a')
  })

  it('says when the browser keeps nothing, and when the show is full', async () => {
    const user = userEvent.setup()
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    openPanel()
    expect(screen.getByText(/关闭页面就没有了/)).toBeInTheDocument()
    const room = MOST_BYTES - formatShowFile(showOf('a')).length
    replaceShow({ ...EMPTY_SHOW, slides: [slide('a', { notes: 'x'.repeat(room) })] })
    await user.click(button('加入当前视图'))
    expect(screen.getByText(/最多 500 张/)).toBeInTheDocument()
    expect(said()).toMatch(/没有改动/)
  })

  it.each([
    ['2026 年中汇报', 'duixian-show-2026-年中汇报.json'],
    ['', 'duixian-show.json'],
    ['../../etc/passwd', 'duixian-show-etc-passwd.json'],
    ['a:b|c?', 'duixian-show-a-b-c.json'],
    ['\u202Egpj', 'duixian-show-gpj.json'],
  ])('names the file of the show %j %s', (title, name) => {
    expect(showFileName(title)).toBe(name)
  })
})
