import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DraftEdit } from '#src/desk/store/draft-store.ts'
import { makeLedger } from '#mocks/make.ts'
import { AddName, type AddNameProps } from './add-name.tsx'

const kept = vi.hoisted(() => ({ saved: [] as (readonly DraftEdit[])[] }))
vi.mock('#src/desk/store/use-drafts.ts', () => ({
  useDrafts: () => ({ drafts: [] }),
  useDraftActions: () => ({
    save: async (edits: readonly DraftEdit[]) => {
      kept.saved.push(edits)
      return { ok: true }
    },
  }),
}))

const person = userEvent.setup()
beforeEach(() => void (kept.saved.length = 0))
afterEach(cleanup)

function draw(table: AddNameProps['table']) {
  const onDone = vi.fn<AddNameProps['onDone']>()
  render(<AddName table={table} ledger={makeLedger()} onDone={onDone} />)
  return onDone
}

it('adds a place by its official code, with Enter', async () => {
  const onDone = draw('regions')
  await person.type(screen.getByLabelText('地名'), '韶关市')
  await screen.findByText(/440200/, {}, { timeout: 8000 })
  await person.keyboard('{Enter}')
  await waitFor(() => expect(onDone).toHaveBeenCalledWith([['440200', '韶关市']]))
  expect(kept.saved[0]?.[0]).toMatchObject({ table: 'regions', id: '440200', base: null, value: { code: '440200' } })
})

it('asks which place is meant, and adds none before that is said', async () => {
  const onDone = draw('regions')
  await person.type(screen.getByLabelText('地名'), '鼓楼区')
  await screen.findByRole('group', { name: '是哪一个？' }, { timeout: 8000 })
  await person.click(screen.getByRole('button', { name: '加入' }))
  expect(onDone).not.toHaveBeenCalled()
  await person.click(screen.getByLabelText(/福建省福州市鼓楼区/))
  await person.click(screen.getByRole('button', { name: '加入' }))
  await waitFor(() => expect(onDone).toHaveBeenCalledWith([['350102', '鼓楼区']]))
})

it('adds several bodies as one step, and nothing where it is given up', async () => {
  const onDone = draw('organisations')
  await person.click(screen.getByRole('textbox', { name: '新单位' }))
  await person.paste('市教育局、市财政局')
  await person.click(screen.getByRole('button', { name: '加入' }))
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
  expect(kept.saved.map((edits) => edits.length)).toEqual([2])
  cleanup()
  const other = draw('sectors')
  await person.click(screen.getByRole('button', { name: '不加了' }))
  expect(other).toHaveBeenCalledWith([])
  expect(kept.saved).toHaveLength(1)
})
