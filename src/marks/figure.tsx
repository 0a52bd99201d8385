import { figureParts, type FigureInput } from '#src/format/figure.ts'
import styles from './marks.module.css'
import { useLanguage } from './use-texts.ts'

/** A figure set large: prefix, number, scale and unit; 30万 never breaks. `bare` leaves the unit out. */
export function BigFigure({ figure, bare = false }: { readonly figure: FigureInput; readonly bare?: boolean }) {
  const lang = useLanguage()
  const { prefix, number, scale, unit } = figureParts(figure, lang)
  return (
    <span className={styles.figure}>
      {prefix && <small>{prefix}</small>}
      {number}
      {scale}
      {!bare && unit && <small>{unit}</small>}
    </span>
  )
}
