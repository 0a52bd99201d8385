import { wordTexts } from '#src/texts/words/texts.ts'
import { screenTexts } from '#src/texts/screen/texts.ts'
import { slideTexts } from '#src/texts/slides/texts.ts'
import { useId } from 'react'
import { VERDICTS } from '#src/domain/terms.ts'
import { useTexts } from '#src/marks/use-texts.ts'
import { VerdictGlyph } from '#src/marks/verdict-glyph.tsx'
import { toneOf } from '#src/marks/tone.ts'
import {
  setPresentationSettings,
  PRESENTATION_MARGINS,
  PRESENTATION_SCALES,
  usePresentationSettings,
} from '#src/state/presentation-settings.ts'
import { absoluteAddress } from '#src/state/place.ts'
import { Button } from '#src/ui/button.tsx'
import { Qr } from '#src/ui/qr.tsx'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import styles from './projector-check.module.css'
import { overviewRows } from '../faces/fit/overview-layouts.ts'

/** The corner marks from the edge inwards, by letter: one a margin. */
const LETTERS = ['A', 'B', 'C'] as const
const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const

export interface ProjectorCheckProps {
  /** The deployer's public address; null: from where the page is. */
  readonly home: string | null
  readonly onDone: () => void
}

/** A test slide: its answers set how large slides are written and how much of the edge they leave free. */
export function ProjectorCheck({ home, onDone }: ProjectorCheckProps) {
  const t = useTexts(screenTexts)
  const w = useTexts(wordTexts)
  const texts = useTexts(slideTexts)
  const { theme, scale, margin } = usePresentationSettings()
  const address = absoluteAddress(DEFAULT_VIEW, home)
  return (
    <div className={styles.check} data-theme={theme} data-afar>
      <Corners />
      <div className={styles.slide}>
        <div className={styles.lead}>
          <h2>{texts.check}</h2>
          <p>{texts.checkLead}</p>
        </div>
        <ol className={styles.lines}>
          {PRESENTATION_SCALES.map((each, place) => (
            <li key={each} style={{ fontSize: `calc(100cqh / 36 * ${each})` }}>
              {place + 1} {texts.checkLine}
            </li>
          ))}
        </ol>
        <ul className={styles.verdicts}>
          {VERDICTS.map((verdict) => (
            <li key={verdict} style={{ color: toneOf(verdict) }}>
              <VerdictGlyph verdict={verdict} /> {w.verdicts[verdict].word}
            </li>
          ))}
        </ul>
        <div className={styles.strokes}>
          <p>{texts.checkLines}</p>
          <i aria-hidden="true" />
          <i aria-hidden="true" />
          <i aria-hidden="true" />
        </div>
        {address !== null && (
          <div className={styles.qr}>
            <Qr text={address} label={t.qrLabel} size="calc(100cqh / 4)" />
          </div>
        )}
        <div className={styles.questions}>
          <Question
            text={texts.checkText}
            values={PRESENTATION_SCALES}
            value={scale}
            names={PRESENTATION_SCALES.map((_, place) => String(place + 1))}
            onAnswer={(each) => setPresentationSettings({ scale: each })}
          />
          <Question
            text={texts.checkEdge}
            values={PRESENTATION_MARGINS}
            value={margin}
            names={LETTERS}
            onAnswer={(each) => setPresentationSettings({ margin: each })}
          />
          <p role="status">{texts.checkRows(overviewRows(scale, margin))}</p>
          <Button look="strong" onClick={onDone}>
            {texts.done}
          </Button>
        </div>
      </div>
    </div>
  )
}

function Corners() {
  return (
    <div aria-hidden="true">
      {PRESENTATION_MARGINS.flatMap((margin, place) =>
        CORNERS.map((corner) => (
          <span
            key={`${margin} ${corner}`}
            className={styles.corner}
            data-corner={corner}
            style={{ insetBlock: `calc(100cqh * ${margin})`, insetInline: `calc(100cqw * ${margin})` }}
          >
            {LETTERS[place]}
          </span>
        )),
      )}
    </div>
  )
}

interface QuestionProps<T> {
  readonly text: string
  readonly values: readonly T[]
  readonly value: T
  /** Of the answers, in the order of `values`. */
  readonly names: readonly string[]
  readonly onAnswer: (value: T) => void
}

function Question<T extends number>({ text, values, value, names, onAnswer }: QuestionProps<T>) {
  const group = useId()
  return (
    <fieldset>
      <legend>{text}</legend>
      {values.map((each, place) => (
        <label key={each}>
          <input type="radio" name={group} checked={each === value} onChange={() => onAnswer(each)} /> {names[place]}
        </label>
      ))}
    </fieldset>
  )
}
