import { LabelledField, type LabelledFieldProps } from './labelled-field.tsx'

export interface LabelledInputProps extends Omit<LabelledFieldProps, 'children'> {
  /** text where it is left out. */
  readonly type?: 'text' | 'date' | 'url'
  readonly value: string
  readonly onChange: (value: string) => void
}

/** One line to type, labelled. */
export function LabelledInput({ type = 'text', value, onChange, ...field }: LabelledInputProps) {
  return (
    <LabelledField {...field}>
      {(links) => (
        <input
          {...links}
          type={type}
          inputMode={type === 'url' ? 'url' : undefined}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </LabelledField>
  )
}
