import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { makeLedger } from '#mocks/make.ts'
import { select } from '#src/derive/selection/select.ts'
import type { Draft } from '#src/desk/records/draft.ts'
import { indexLedger } from '#src/domain/index-ledger.ts'
import { getView } from '#src/state/view-store.ts'
import { DraftFiles } from './draft-files.tsx'

vi.mock('#src/exchange/save-file.ts', () => ({
  saveFile: () => {
    throw new Error('the browser does not allow it')
  },
}))

afterEach(cleanup)

const TODAY = '2026-11-23'
const ledger = makeLedger()
const published = { index: indexLedger(ledger), setAside: [], kept: false, checked: false }
const draft: Draft = { ledger: ledger.id, table: 'commitments', id: 'c9', base: null, value: {}, note: '', changed: 1 }
const unused = () => {
  throw new Error('nothing is to be saved')
}

function drawn() {
  const say = vi.fn<(text: string, isFault?: boolean) => void>()
  const context = {
    drafted: { published, opened: published, layer: null },
    selection: select(published.index, getView(), TODAY),
    nameOf: () => undefined,
    actions: { save: unused, discard: unused, undo: unused, redo: unused },
    editsFor: () => [],
    act: unused,
    onEdit: unused,
  }
  render(<DraftFiles drafts={[draft]} context={context} today={TODAY} say={say} isTaken={() => false} />)
  return say
}

it('says that a file cannot be opened, instead of taking it for something else', async () => {
  const say = drawn()
  const file = new File([''], 'gone.jsonl')
  file.text = async () => {
    throw new DOMException('gone', 'NotFoundError')
  }
  fireEvent.change(document.querySelector('input[type=file]') ?? document.body, { target: { files: [file] } })
  await waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining('“gone.jsonl”打不开'), true))
})

it('says that the file could not be made', async () => {
  const say = drawn()
  fireEvent.click(screen.getByRole('button', { name: '存成文件' }))
  await waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining('没能存成文件'), true))
})
