import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CopyButton } from './copy-button.tsx'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const drawn = () =>
  render(
    <CopyButton text={() => '一\n二'} label="复制全部提问" copied="已复制" failed="请手动复制">
      复制
    </CopyButton>,
  )

describe('CopyButton', () => {
  it('copies and says so', async () => {
    const user = userEvent.setup()
    drawn()
    await user.click(screen.getByRole('button', { name: '复制全部提问' }))
    expect(await navigator.clipboard.readText()).toBe('一\n二')
    expect(screen.getByRole('status').textContent).toBe('已复制')
    expect(screen.queryByRole('textbox')).toBeNull()
  })

  it('shows the text where the browser does not allow copying', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    drawn()
    await user.click(screen.getByRole('button', { name: '复制全部提问' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '请手动复制' })
    expect(field.value).toBe('一\n二')
    expect(document.activeElement).toBe(field)
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 3])
  })
})
