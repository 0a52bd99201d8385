import { textAt } from './form-json.ts'
import type { Unit } from '#src/domain/ledger.ts'
import { useEdit } from './edit-context.ts'

/** The ledger's units, then those that the form adds; a name still missing is ''. */
export function useUnits(): readonly Unit[] {
  const { form, index } = useEdit()
  const added = form.entries.flatMap(({ table, id, base, value }) =>
    table === 'units' && base === null && value
      ? [
          {
            id,
            name: { zh: textAt(value, ['name', 'zh']), en: textAt(value, ['name', 'en']) },
            additive: value['additive'] === true,
          },
        ]
      : [],
  )
  return added.length === 0
    ? index.ledger.units
    : [...index.ledger.units.filter(({ id }) => !added.some((unit) => unit.id === id)), ...added]
}
