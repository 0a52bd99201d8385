/** A show: an ordered list of links with what the speaker says to each. Kept in the browser, as a file, or in a link. */

/** What a stage shows around a slide; remembered by the show, not by the slide. */
export interface SlideSwitches {
  /** The filters in words. */
  readonly filters: boolean
  /** Ledger, as-of day and slide number. */
  readonly furniture: boolean
  readonly qr: boolean
  /** Source, edition and rule. */
  readonly source: boolean
}

/** Everything is shown. */
export const DEFAULT_SWITCHES: SlideSwitches = { filters: true, furniture: true, qr: true, source: true }

/** One slide of a show. */
export interface ShowSlide {
  /** The query text of a view as formatAddress writes it, '' for the default view. With `item`: that item; with `stage`: that slide of the view's own deck; else the view as it stands. */
  readonly address: string
  /** Shown as the slide's heading; '' leaves the slide its own. */
  readonly title: string
  /** For the speaker alone; '' for none. */
  readonly notes: string
  /** Planned time in seconds, used by autoplay and the speaker's clock; null: not planned. */
  readonly seconds: number | null
}

/** A show as its owner made it. */
export interface Show {
  readonly title: string
  readonly switches: SlideSwitches
  readonly slides: readonly ShowSlide[]
}

/** A show without slides. */
export const EMPTY_SHOW: Show = { title: '', switches: DEFAULT_SWITCHES, slides: [] }
