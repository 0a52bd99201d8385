import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { FileDrop } from './file-drop.tsx'

afterEach(cleanup)

const file = (name: string) => new File(['x'], name)

function drawn() {
  const onFile = vi.fn<(file: File) => void>()
  render(<FileDrop title="放这里" hint="可读 Excel" onFile={onFile} />)
  return {
    onFile,
    zone: screen.getByRole('region', { name: '放这里' }),
    input: screen.getByLabelText<HTMLInputElement>('选择文件'),
  }
}

it('takes a file that is dropped, and one at a time', () => {
  const { onFile, zone } = drawn()
  const one = file('a.xlsx')
  fireEvent.dragOver(zone, { dataTransfer: { types: ['Files'] } })
  expect(zone.dataset['over']).toBe('true')
  fireEvent.drop(zone, { dataTransfer: { files: [one, file('b.xlsx')] } })
  expect(onFile).not.toHaveBeenCalled()
  expect(screen.getByRole('status').textContent).toBe('请一次只放一个文件。')
  fireEvent.drop(zone, { dataTransfer: { files: [one] } })
  expect(onFile).toHaveBeenCalledExactlyOnceWith(one)
  expect(screen.getByRole('status').textContent).toBe('')
  expect(zone.dataset['over']).toBe('false')
})

it('is reached by the keyboard, and takes the same file again', async () => {
  const person = userEvent.setup()
  const { onFile, input } = drawn()
  await person.tab()
  expect(document.activeElement).toBe(input)
  await person.upload(input, file('a.csv'))
  await person.upload(input, file('a.csv'))
  expect(onFile).toHaveBeenCalledTimes(2)
})

it('takes several at once where they are wanted', () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>()
  render(<FileDrop title="放这里" hint="可读 Excel" onFiles={onFiles} />)
  const all = [file('a.xlsx'), file('b.xlsx')]
  fireEvent.drop(screen.getByRole('region', { name: '放这里' }), { dataTransfer: { files: all } })
  expect(onFiles).toHaveBeenCalledExactlyOnceWith(all)
  expect(screen.getByRole('status').textContent).toBe('')
  expect(screen.getByLabelText<HTMLInputElement>('选择文件（可多选）').multiple).toBe(true)
})
