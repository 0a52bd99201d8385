/** How this browser shows slides: theme, the projector's measure, autoplay, and the switches of a deck that is no show. Kept here, in no link; followed by the speaker's window. */
import * as z from 'zod/mini'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { DEFAULT_SWITCHES, type SlideSwitches } from '#src/url/show.ts'

/** Slides are dark at first, whatever the page is. */
export const PRESENTATION_THEMES = ['dark', 'light'] as const
/** Sizes of text: 1 is a thirty-sixth of the stage's height, the least that is read from the back row. */
export const PRESENTATION_SCALES = [1, 1.15, 1.3, 1.5] as const
/** Part of the width and height left free at each edge, for projectors that cut the picture. */
export const PRESENTATION_MARGINS = [0, 0.03, 0.06] as const
/** Seconds a slide stays under autoplay. */
export const PRESENTATION_INTERVALS = [10, 20, 40, 60] as const

/** The settings as they are kept. */
export interface PresentationSettings {
  readonly theme: (typeof PRESENTATION_THEMES)[number]
  readonly scale: (typeof PRESENTATION_SCALES)[number]
  readonly margin: (typeof PRESENTATION_MARGINS)[number]
  readonly interval: (typeof PRESENTATION_INTERVALS)[number]
  readonly switches: SlideSwitches
}

/** The settings of a browser that keeps none. */
export const DEFAULT_PRESENTATION: PresentationSettings = {
  theme: 'dark',
  scale: 1,
  margin: 0,
  interval: 20,
  switches: DEFAULT_SWITCHES,
}

const STORAGE_KEY = 'duixian-stage'

/** What is missing or was tampered with falls back, field by field. */
const settingsSchema = z.object({
  theme: z.catch(z.enum(PRESENTATION_THEMES), DEFAULT_PRESENTATION.theme),
  scale: z.catch(z.literal(PRESENTATION_SCALES), DEFAULT_PRESENTATION.scale),
  margin: z.catch(z.literal(PRESENTATION_MARGINS), DEFAULT_PRESENTATION.margin),
  interval: z.catch(z.literal(PRESENTATION_INTERVALS), DEFAULT_PRESENTATION.interval),
  switches: z.catch(
    z.object({
      filters: z.catch(z.boolean(), DEFAULT_SWITCHES.filters),
      furniture: z.catch(z.boolean(), DEFAULT_SWITCHES.furniture),
      qr: z.catch(z.boolean(), DEFAULT_SWITCHES.qr),
      source: z.catch(z.boolean(), DEFAULT_SWITCHES.source),
    }),
    DEFAULT_SWITCHES,
  ),
})

function readKept(): PresentationSettings {
  try {
    return settingsSchema.parse(JSON.parse(window.localStorage.getItem(STORAGE_KEY) ?? '{}'))
  } catch {
    return DEFAULT_PRESENTATION // Not ours, or storage is blocked: then settings last as long as the page.
  }
}

const store = createStore<PresentationSettings>(() => DEFAULT_PRESENTATION)

/** The settings, redrawn when they change here or in another window. */
export function usePresentationSettings(): PresentationSettings {
  return useStore(store)
}

/** Changes settings and keeps them. */
export function setPresentationSettings(patch: Partial<PresentationSettings>): void {
  store.setState(patch)
  try {
    window.localStorage.setItem(STORAGE_KEY, JSON.stringify(store.getState()))
  } catch {
    // See readKept.
  }
}

/** Shows slides with a show's own switches, which are not kept; gives the function that goes back to this browser's. */
export function lendSwitches(switches: SlideSwitches): () => void {
  store.setState({ switches })
  return () => store.setState({ switches: readKept().switches })
}

/** Reads the kept settings now (call it before the stage is drawn) and when another window changes them; gives the function that stops. */
export function startPresentationSettings(): () => void {
  store.setState(readKept())
  const onStorage = (event: StorageEvent): void => {
    if (event.key === STORAGE_KEY || event.key === null) store.setState(readKept())
  }
  window.addEventListener('storage', onStorage)
  return () => window.removeEventListener('storage', onStorage)
}
