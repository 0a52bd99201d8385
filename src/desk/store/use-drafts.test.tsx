import { renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useDraftActions } from './use-drafts.ts'

vi.mock('./kept-drafts.ts', () => {
  throw new Error('a new build has taken the place of this one')
})

it('an action says that it failed where the code of the store does not come', async () => {
  const { result } = renderHook(() => useDraftActions('mock'))
  expect(await result.current.save([])).toEqual({ ok: false, why: 'failed' })
  expect(await result.current.undo()).toEqual({ ok: false, why: 'failed' })
})
