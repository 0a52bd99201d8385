import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Ledger } from '#src/domain/ledger.ts'
import { BeginForm } from './begin-form.tsx'
import { NOTHING_TYPED, readTyped } from './begin-typed.ts'

afterEach(cleanup)

function drawn(failure: string | null = null) {
  const onLedger = vi.fn<(ledger: Ledger) => Promise<string | null>>(async () => failure)
  function Drawn() {
    const [form, change] = useState(NOTHING_TYPED)
    return (
      <BeginForm
        kept={{ form, change, drop: () => undefined, isLoaded: true, fault: null }}
        today="2026-11-30"
        isTaken={(id) => id === 'shaoguan-2026'}
        onLedger={onLedger}
        onGiveUp={() => undefined}
      />
    )
  }
  render(<Drawn />)
  return { onLedger, person: userEvent.setup() }
}

const make = () => screen.getByRole('button', { name: '建好并打开' })

it('makes the ledger of a place from its name and a pasted list of bodies', async () => {
  const { onLedger, person } = drawn()
  await person.type(screen.getByLabelText('地名'), '韶关')
  await screen.findByText('广东省韶关市（440200），连同下辖 10 个地区', {}, { timeout: 8000 })
  expect(screen.getByLabelText<HTMLInputElement>('台账名称').value).toBe('韶关市2026年重点任务')
  await person.click(screen.getByLabelText('责任单位'))
  await person.paste('市发展改革局、市教育局')
  expect(screen.getByText('读到 2 家：市发展改革局、市教育局')).toBeTruthy()
  await person.click(screen.getByText('领域：已备 21 个常用的，可去掉用不着的'))
  await person.click(screen.getByLabelText('数字经济'))
  await person.click(make())
  await waitFor(() => expect(onLedger).toHaveBeenCalledOnce())
  const [ledger] = onLedger.mock.calls[0] ?? []
  expect(ledger).toMatchObject({ id: 'shaoguan-2026-2', edition: '2026-11-29', commitments: [] })
  expect(ledger?.regions).toHaveLength(11)
  expect(ledger?.organisations.map(({ name }) => name.zh)).toEqual(['市发展改革局', '市教育局'])
  expect(ledger?.sectors.map(({ id }) => id)).not.toContain('digital')
})

it('asks which place is meant, and makes nothing before that is said', async () => {
  const { onLedger, person } = drawn('存不下')
  await person.type(screen.getByLabelText('地名'), '鼓楼区')
  const which = await screen.findByRole('group', { name: '是哪一个？' }, { timeout: 8000 })
  await person.click(make())
  expect(onLedger).not.toHaveBeenCalled()
  expect(screen.getByLabelText('地名').getAttribute('aria-invalid')).toBe('true')
  await person.click(screen.getByLabelText(/江苏省南京市鼓楼区/))
  expect(which).toBeTruthy()
  await person.click(make())
  expect(await screen.findByText('存不下')).toBeTruthy()
  expect(onLedger.mock.calls[0]?.[0].regions).toEqual([
    { code: '320106', name: { zh: '鼓楼区', en: 'Gulou District' }, parent: null },
  ])
})

it('says that there is no place of that name', async () => {
  const { onLedger, person } = drawn()
  await person.type(screen.getByLabelText('地名'), '霁川省')
  expect(await screen.findByText('没有这个地名，请写全称或换一个写法。', {}, { timeout: 8000 })).toBeTruthy()
  await person.click(make())
  expect(onLedger).not.toHaveBeenCalled()
})

it('comes back as it was left, whatever became of what was kept', () => {
  const typed = { ...NOTHING_TYPED, place: '韶关', without: ['farming' as const] }
  expect(readTyped(JSON.stringify(typed))).toEqual(typed)
  expect(readTyped('{"without":["none"],"title":3}')).toEqual(NOTHING_TYPED)
  expect(readTyped('null')).toBeNull()
})
