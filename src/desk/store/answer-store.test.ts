import { describe, expect, it } from 'vitest'
import { createAnswerStore } from './answer-store.ts'
import { memoryDesk } from './memory-desk.ts'

describe('answers to the questions of tables', () => {
  it('are kept by the shape of the table, each as it was last given, until they are forgotten', async () => {
    const store = createAnswerStore(memoryDesk())
    expect(await store.recall('a')).toEqual({})
    await store.remember('a', { one: 'x', two: 'y' })
    await store.remember('a', { two: 'z' })
    await store.remember('b', { one: 'w' })
    expect(await store.recall('a')).toEqual({ one: 'x', two: 'z' })
    await store.forget('a')
    expect([await store.recall('a'), await store.recall('b')]).toEqual([{}, { one: 'w' }])
  })

  it('are asked for again where the storage fails', async () => {
    const fail = () => Promise.reject(new Error('no storage'))
    const store = createAnswerStore({ read: fail, write: fail })
    await store.remember('a', { one: 'x' })
    await store.forget('a')
    expect(await store.recall('a')).toEqual({})
  })
})
