import styles from './show.module.css'

export interface FilePickProps {
  readonly children: string
  readonly onPick: (file: File) => void
}

/** Chooses a show file. */
export function FilePick({ children, onPick }: FilePickProps) {
  return (
    <label className={styles.pick}>
      <input
        type="file"
        className="visually-hidden"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) onPick(file)
          // The same file can be chosen again.
          event.currentTarget.value = ''
        }}
      />
      {children}
    </label>
  )
}
