import { LabelledField, type LabelledFieldProps } from './labelled-field.tsx'

export interface LabelledChoiceProps<Value extends string> extends Omit<LabelledFieldProps, 'children'> {
  readonly value: Value
  /** Values with the words for them, in order. */
  readonly choices: readonly (readonly [value: Value, words: string])[]
  readonly onChange: (value: Value) => void
}

/** One of several, labelled. */
export function LabelledChoice<Value extends string>({
  value,
  choices,
  onChange,
  ...field
}: LabelledChoiceProps<Value>) {
  return (
    <LabelledField {...field}>
      {(links) => (
        <select
          {...links}
          value={value}
          onChange={({ currentTarget }) => {
            const chosen = choices.find(([each]) => each === currentTarget.value)
            if (chosen) onChange(chosen[0])
          }}
        >
          {choices.map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  )
}
