import { compareTexts } from '#src/texts/compare/texts.ts'
import type { ReactNode } from 'react'
import type { ComparedGroup } from '#src/derive/compare/groups.ts'
import { SOON_DAYS } from '#src/derive/is-open.ts'
import { STATUS_BUCKETS } from '#src/derive/status-strip.ts'
import type { LedgerIndex } from '#src/domain/known.ts'
import type { Language } from '#src/domain/terms.ts'
import { formatCount } from '#src/numbers/number.ts'
import { statusWord } from '#src/format/words.ts'
import { useLanguage, useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { toggleChoice, toggleRegion } from '#src/state/actions.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import type { View } from '#src/url/view.ts'
import { Button } from '#src/ui/button.tsx'
import { ScrollRegion } from '#src/ui/scroll-region.tsx'
import styles from './compare-table.module.css'

type NamedGroup = ComparedGroup & { readonly name: string }

export interface GroupsTableProps {
  readonly groups: readonly NamedGroup[]
  readonly of: 'region' | 'unit'
  readonly index: LedgerIndex
}

/** A count that leads to its items in the table view; none is a plain 0. */
function CountLink({
  group: { value, name },
  of,
  what,
  count,
  patch,
}: {
  readonly group: NamedGroup
  readonly of: GroupsTableProps['of']
  readonly what: string
  readonly count: number
  readonly patch?: Partial<View>
}) {
  const lang = useLanguage()
  const texts = useTexts(compareTexts)
  const hrefFor = useHrefFor()
  if (count === 0) return '0'
  return (
    <a
      href={hrefFor({ [of]: [value], view: 'ledger', item: null, ...patch })}
      aria-label={texts.listThem(name, what, count)}
    >
      {formatCount(count, lang)}
    </a>
  )
}

interface GroupRow {
  readonly key: string
  readonly name: string
  readonly cell: (group: NamedGroup) => ReactNode
}

/** What is counted of each group beside its statuses. */
function buildRows(of: GroupsTableProps['of'], lang: Language): readonly GroupRow[] {
  const texts = compareTexts(lang)
  return [
    {
      key: 'count',
      name: texts.count,
      cell: (group) => <CountLink group={group} of={of} what={texts.count} count={group.count} />,
    },
    {
      key: 'silent',
      name: texts.silent,
      cell: (group) => (
        <CountLink group={group} of={of} what={texts.silent} count={group.silent} patch={{ status: ['silent'] }} />
      ),
    },
    { key: 'soon', name: texts.dueSoon(SOON_DAYS), cell: ({ dueSoon }) => formatCount(dueSoon, lang) },
  ]
}

/** Groups as columns, counts as rows; counts that a filter can say lead to their items. */
export function GroupsTable({ groups, of, index }: GroupsTableProps) {
  const lang = useLanguage()
  const texts = useTexts(compareTexts)
  const statuses = STATUS_BUCKETS.filter((status) => groups.some(({ mix }) => mix.has(status)))
  const rows = buildRows(of, lang)
  const remove = (value: string) => (of === 'region' ? toggleRegion(value, index.regions) : toggleChoice('unit', value))
  return (
    <ScrollRegion className={styles.scroller} label={texts.scroller}>
      <table className={`${styles.table} ${styles.counts}`}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            {groups.map(({ value, name }) => (
              <th key={value} scope="col">
                {name}
                <Button
                  look="plain"
                  className={styles.remove}
                  aria-label={texts.remove(name)}
                  onClick={() => remove(value)}
                >
                  {texts.removeShort}
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cell }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {groups.map((group) => (
                <td key={group.value}>{cell(group)}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody>
          <tr>
            <th scope="rowgroup" colSpan={groups.length + 1} className={styles.between}>
              {texts.byStatus}
            </th>
          </tr>
          {statuses.map((status) => (
            <tr key={status}>
              <th scope="row">
                <VerdictGlyph verdict={status} /> {statusWord(status, lang)}
              </th>
              {groups.map((group) => (
                <td key={group.value}>
                  <CountLink
                    group={group}
                    of={of}
                    what={statusWord(status, lang)}
                    count={group.mix.get(status) ?? 0}
                    patch={{ status: [status] }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
