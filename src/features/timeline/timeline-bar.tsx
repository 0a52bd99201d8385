import { screenTexts } from '#src/texts/screen/texts.ts'
import { timelineTexts } from '#src/texts/timeline/texts.ts'
import type { Zoom } from '#src/derive/timeline/axis.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { choose } from '#src/state/actions.ts'
import { useView } from '#src/state/view-store.ts'
import { Button } from '#src/ui/button.tsx'
import { GROUP_KEYS } from '#src/url/view.ts'
import styles from './timeline-bar.module.css'

export interface TimelineBarProps {
  readonly zoom: Zoom
  readonly onZoom: (zoom: Zoom) => void
  /** How many quarters the quarters shown were moved. */
  readonly shift: number
  readonly onShift: (shift: number) => void
  /** Whether anything lies before or after what is shown. */
  readonly room: { readonly before: boolean; readonly after: boolean }
}

const ZOOMS = ['year', 'quarter'] as const
/** Without a choice the timeline is grouped by year already. */
const GROUPS = GROUP_KEYS.filter((key) => key !== 'year')

/** Grouping, and the scale of the axis. */
export function TimelineBar({ zoom, onZoom, shift, onShift, room }: TimelineBarProps) {
  const t = useTexts(screenTexts)
  const texts = useTexts(timelineTexts)
  const group = useView((view) => view.group)
  return (
    <div className={styles.bar} data-no-picture>
      <label>
        {t.groupBy}{' '}
        <select
          value={GROUPS.find((key) => key === group) ?? ''}
          onChange={(event) => choose('group', GROUPS.find((key) => key === event.currentTarget.value) ?? null)}
        >
          <option value="">{texts.byDeadline}</option>
          {GROUPS.map((key) => (
            <option key={key} value={key}>
              {t.facet[key]}
            </option>
          ))}
        </select>
      </label>
      <div role="group" aria-label={texts.zoom} className={styles.buttons}>
        {ZOOMS.map((each) => (
          <Button key={each} aria-pressed={zoom === each} onClick={() => onZoom(each)}>
            {texts.zooms[each]}
          </Button>
        ))}
      </div>
      {zoom === 'quarter' && (
        <div role="group" aria-label={texts.axis} className={styles.buttons}>
          <Button disabled={!room.before} onClick={() => onShift(shift - 4)}>
            <span aria-hidden="true">‹</span> {texts.earlier}
          </Button>
          <Button disabled={!room.after} onClick={() => onShift(shift + 4)}>
            {texts.later} <span aria-hidden="true">›</span>
          </Button>
          {shift !== 0 && (
            <Button look="plain" onClick={() => onShift(0)}>
              {texts.back}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
