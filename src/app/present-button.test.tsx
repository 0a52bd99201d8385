import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import '#tests/browser-gaps.ts'
import { startAddress } from '#src/state/view-store.ts'
import { readShowFile } from '#src/url/show-file.ts'
import { PresentButton } from './present-button.tsx'

afterEach(cleanup)

it('adds to the show that storage holds, however soon after the page was opened', async () => {
  const user = userEvent.setup()
  window.localStorage.setItem(
    'duixian-show',
    JSON.stringify({ format: 'duixian-show/1', slides: [{ address: '?item=shaoguan-racks', title: '机架' }] }),
  )
  window.history.replaceState(null, '', '/?region=440200')
  const stop = startAddress()
  render(<PresentButton home={null} suggestedTitle="韶关市" deck={null} />)
  await user.click(screen.getByRole('button', { name: '演示' }))
  await user.click(await screen.findByRole('button', { name: '加入当前视图' }))
  const kept = readShowFile(window.localStorage.getItem('duixian-show') ?? '')
  expect(kept.ok && kept.show.slides.map(({ title }) => title)).toEqual(['机架', '韶关市'])
  stop()
})
