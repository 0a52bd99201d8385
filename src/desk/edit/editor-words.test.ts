import { describe, expect, it } from 'vitest'
import { makeLedger, makeReport } from '#mocks/make.ts'
import { tryProposal } from '#src/desk/records/lay-drafts.ts'
import { draftFault } from './editor-words.ts'

describe('why a draft cannot be used', () => {
  const value = makeReport({ id: 'c1-20271231', date: '2027-12-31', recorded: '2027-12-31' })
  const draft = { table: 'reports', id: value.id } as const
  const { issues } = tryProposal(makeLedger(), { ...draft, value }, '2026-11-23')

  it('is said with the names that the form gives its fields, and without ids', () => {
    const said = issues.map((issue) => draftFault(issue, draft, () => '', 'zh')).join()
    expect(said).toContain('公布日期：')
    expect(said).not.toContain('c1-20271231')
  })

  it('names another record as people call it', () => {
    const said = issues
      .map((issue) => draftFault(issue, { table: 'commitments', id: 'c1' }, () => '机架 · 2027-12-31', 'en'))
      .join()
    expect(said).toContain('机架 · 2027-12-31 · Published on: ')
    expect(said).not.toContain('c1-20271231')
  })
})
