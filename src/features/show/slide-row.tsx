import { showTexts } from '#src/texts/show/texts.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { presentShow } from '#src/state/presentation.ts'
import { getKeptShow, updateSlide } from '#src/state/show-store.ts'
import { useHrefFor } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { parseAddress } from '#src/url/address.ts'
import { KEPT_SHOW } from '#src/url/show-code.ts'
import { MOST_SECONDS } from '#src/url/show-file.ts'
import type { ShowSlide } from '#src/url/show.ts'
import styles from './show.module.css'

export interface SlideRowProps {
  readonly slide: ShowSlide
  /** From 1. */
  readonly place: number
  readonly total: number
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
  /** A change that the show has no room for. */
  readonly onFull: () => void
  readonly onOpen: () => void
}

/** A slide of the kept show: what it is called, when it is said and what for. */
export function SlideRow({ slide, place, total, onMove, onRemove, onFull, onOpen }: SlideRowProps) {
  const s = useTexts(showTexts)
  const hrefFor = useHrefFor()
  const edit = (patch: Partial<ShowSlide>) => updateSlide(place, patch) || onFull()
  return (
    <li className={styles.slide} aria-label={s.slide(place)}>
      <div className={styles.head}>
        <span className={`${styles.number} numbers`} aria-hidden="true">
          {place}
        </span>
        <input
          className={styles.text}
          aria-label={s.slideTitle(place)}
          placeholder={s.ownTitle}
          value={slide.title}
          onChange={(event) => edit({ title: event.currentTarget.value })}
        />
      </div>
      <div className={styles.actions}>
        <Button aria-label={s.of(s.up, place)} data-move="up" disabled={place === 1} onClick={() => onMove(place - 1)}>
          {s.up}
        </Button>
        <Button
          aria-label={s.of(s.down, place)}
          data-move="down"
          disabled={place === total}
          onClick={() => onMove(place + 1)}
        >
          {s.down}
        </Button>
        <Button aria-label={s.of(s.playHere, place)} onClick={() => presentShow(getKeptShow(), KEPT_SHOW, place)}>
          {s.playHere}
        </Button>
        <a
          className={styles.link}
          href={hrefFor({ ...parseAddress(slide.address).view, show: null })}
          aria-label={s.of(s.open, place)}
          onClick={onOpen}
        >
          {s.open}
        </a>
        <Button look="plain" aria-label={s.of(s.remove, place)} data-remove onClick={onRemove}>
          {s.remove}
        </Button>
      </div>
      <details className={styles.more}>
        <summary>{s.details}</summary>
        <label className={styles.field}>
          {s.notes}
          <textarea rows={3} value={slide.notes} onChange={(event) => edit({ notes: event.currentTarget.value })} />
        </label>
        <label className={styles.field}>
          {s.seconds}
          <input
            className={styles.seconds}
            type="number"
            min={1}
            max={MOST_SECONDS}
            step={1}
            value={slide.seconds ?? ''}
            onChange={(event) => edit({ seconds: secondsOf(event.currentTarget.value) })}
          />
        </label>
      </details>
    </li>
  )
}

/** Null for an empty field and for what is no time. */
function secondsOf(text: string): number | null {
  const seconds = Math.trunc(Number(text))
  return seconds >= 1 && seconds <= MOST_SECONDS ? seconds : null
}
