/**
 * The show kept in this browser, in step in all its windows, and the show that
 * is played. Every change can be undone, one step at a time. Places count from 1.
 * While a show is played it is the one truth: the address says its slide.
 */
import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { formatAddress, parseAddress } from '#src/url/address.ts'
import { followSlide } from '#src/url/follow-slide.ts'
import { isOfShow } from '#src/url/is-of-show.ts'
import { sharedShow } from '#src/url/shared-show.ts'
import { KEPT_SHOW, parseShowCode } from '#src/url/show-code.ts'
import { formatShowFile, readShowFile } from '#src/url/show-file.ts'
import { EMPTY_SHOW, type Show, type ShowSlide, type SlideSwitches } from '#src/url/show.ts'
import type { View } from '#src/url/view.ts'
import { goToSlide } from './presentation.ts'
import { getView, navigate, reportProblems, useView, watchView } from './view-store.ts'

interface Kept {
  readonly show: Show
  /** The shows before each step, the latest last. */
  readonly past: readonly Show[]
  /** What the latest step changed: typing on in the same field is one step. Null: a step of its own. */
  readonly step: string | null
  /** False where storage is blocked. */
  readonly lasting: boolean
  /** The last show that a link brought. */
  readonly received: Show | null
}

const STORAGE_KEY = 'duixian-show'
const MOST_STEPS = 50
/** The step that stands for what another window did. */
const ELSEWHERE = 'elsewhere'

const NOTHING_KEPT: Kept = { show: EMPTY_SHOW, past: [], step: null, lasting: true, received: null }
const store = createStore<Kept>(() => NOTHING_KEPT)

/** The show kept in this browser; empty at first. */
export function useKeptShow(): Show {
  return useStore(store, (kept) => kept.show)
}

/** The kept show now, outside of rendering. */
export function getKeptShow(): Show {
  return store.getState().show
}

/** False where the browser keeps nothing (private windows, blocked storage): then the show lasts as long as the page, and the person must be told. */
export function useShowLasts(): boolean {
  return useStore(store, (kept) => kept.lasting)
}

/** True while there is a step to take back. */
export function useCanUndoShow(): boolean {
  return useStore(store, (kept) => kept.past.length > 0)
}

/** The show carried in the address; remembered for the time after. */
function useCarriedShow(): Show | null {
  const name = useView((view) => view.show)
  const carried = useMemo(() => (name === null || name === KEPT_SHOW ? null : parseShowCode(name)), [name])
  useEffect(() => {
    if (carried) store.setState({ received: carried })
  }, [carried])
  return carried
}

/** The show that the address says is played: the kept one, or the one carried in it. Null: no show, or a kept one without slides (a link to it was opened in another browser): the view's own slides. */
export function usePlayingShow(): Show | null {
  const playsKept = useView((view) => view.show === KEPT_SHOW)
  const kept = useKeptShow()
  const carried = useCarriedShow()
  const show = playsKept ? kept : carried
  return show !== null && show.slides.length > 0 ? show : null
}

/** The show that a link brought since the page was opened, as long as it is not the kept one, with its notes or without; null: none. Leaving the stage does not lose it. */
export function useReceivedShow(): Show | null {
  useCarriedShow()
  const received = useStore(store, (kept) => kept.received)
  const kept = useKeptShow()
  const isKept = [true, false].some(
    (withNotes) => received !== null && formatShowFile(received) === formatShowFile(sharedShow(kept, withNotes)),
  )
  return isKept ? null : received
}

function write(text: string): boolean {
  try {
    window.localStorage.setItem(STORAGE_KEY, text)
    return true
  } catch {
    return false // Storage is blocked or full: the show lasts as long as the page.
  }
}

/** Only what can be read again is kept. False: refused, as too large. */
function change(show: Show, step: string | null): boolean {
  const text = formatShowFile(show)
  const reading = readShowFile(text)
  if (!reading.ok) return false
  const before = store.getState()
  if (text === formatShowFile(before.show)) return true
  const goesOn = step !== null && step === before.step
  const past = goesOn ? before.past : [...before.past, before.show].slice(-MOST_STEPS)
  store.setState({ show: reading.show, past, step, lasting: write(text) })
  return true
}

function changeSlides(edit: (slides: readonly ShowSlide[]) => readonly ShowSlide[], step: string | null): boolean {
  const { show } = store.getState()
  return change({ ...show, slides: edit(show.slides) }, step)
}

/** Adds a slide at the end. False: the show is full. */
export function addSlide(slide: ShowSlide): boolean {
  return changeSlides((slides) => [...slides, slide], null)
}

/** The address that a view has as a slide of a show: without the show around it, and live. A slide of the view's own deck stays that slide. */
function slideAddress(view: View): string {
  return formatAddress({
    ...view,
    stage: view.show === null ? view.stage : null,
    show: null,
    embed: false,
    ed: null,
    n: null,
  })
}

/** Adds what is on screen now: the open item, the slide of the view's own deck, or the view. False: the show is full. */
export function addView(title: string): boolean {
  return addSlide({ address: slideAddress(getView()), title, notes: '', seconds: null })
}

/** Views as the slides of a show, nothing written to them yet. */
export function showOfViews(views: readonly View[], title: string): Show {
  const slides = views.map((view) => ({ address: slideAddress(view), title: '', notes: '', seconds: null }))
  return { ...EMPTY_SHOW, title, slides }
}

/** Changes a slide; typing on in the same field is one step. False: the show would be too large. */
export function updateSlide(place: number, patch: Partial<ShowSlide>): boolean {
  const step = `${place} ${Object.keys(patch).join(' ')}`
  return changeSlides((slides) => slides.map((slide, at) => (at === place - 1 ? { ...slide, ...patch } : slide)), step)
}

/** Puts a slide before or after others. Nothing happens where there is no such place. */
export function moveSlide(from: number, to: number): boolean {
  const { slides } = store.getState().show
  const moved = slides[from - 1]
  if (!moved || !slides[to - 1]) return true
  return changeSlides(() => slides.toSpliced(from - 1, 1).toSpliced(to - 1, 0, moved), null)
}

/** Takes a slide out. */
export function removeSlide(place: number): boolean {
  return changeSlides((slides) => slides.filter((_, at) => at !== place - 1), null)
}

/** Puts another show in the place of this one; EMPTY_SHOW clears it. False: it is too large to be kept. */
export function replaceShow(show: Show): boolean {
  return change(show, null)
}

/** Names the show. False: it would be too large. */
export function setShowTitle(title: string): boolean {
  return change({ ...store.getState().show, title }, 'title')
}

/** What the kept show's slides show around them. */
export function setShowSwitches(switches: SlideSwitches): boolean {
  return change({ ...store.getState().show, switches }, 'switches')
}

/** Takes the latest step back. */
export function undoShow(): void {
  const { past } = store.getState()
  const show = past.at(-1)
  if (show) store.setState({ show, past: past.slice(0, -1), step: null, lasting: write(formatShowFile(show)) })
}

/** What storage holds; an unreadable text counts as nothing and stays there until the show is changed. */
function readKept(): Pick<Kept, 'show' | 'lasting'> {
  try {
    const reading = readShowFile(window.localStorage.getItem(STORAGE_KEY) ?? '')
    return { show: reading.ok ? reading.show : EMPTY_SHOW, lasting: true }
  } catch {
    return { show: EMPTY_SHOW, lasting: false }
  }
}

/** The slide of the view's own deck that shows what the address is of: it comes after the cover. */
const ON_SCREEN = 2

/** A show that cannot be played here: the address still says what its slide was of, and that is put on the stage. */
function showItself(found: string): void {
  navigate({ show: null, stage: ON_SCREEN }, 'replace')
  reportProblems([{ key: 'show', found, why: 'unknown' }])
}

/** On the stage, makes the address say the slide whose number it gives, whatever else stood there; a show that cannot be played joins the notice. */
function keepToShow(): void {
  const { stage, show: name } = getView()
  if (stage === null || name === null) return
  const show = name === KEPT_SHOW ? getKeptShow() : parseShowCode(name)
  if (!show || show.slides.length === 0) return showItself(name)
  goToSlide(stage, show.slides.length, show)
  reportProblems(parseAddress(show.slides[stage - 1]?.address ?? '').problems)
}

/** The slide on the stage stays there wherever another window moved it. */
function followShow(before: Show, after: Show): void {
  const { stage, show: name } = getView()
  if (stage === null || name !== KEPT_SHOW) return
  if (after.slides.length > 0) goToSlide(followSlide(before, after, stage), after.slides.length, after)
  keepToShow()
}

/** Reads the kept show now (call it before the first render) and when another window changes it, and keeps the stage to the show that is played; gives the function that stops. */
export function startShow(): () => void {
  store.setState({ ...NOTHING_KEPT, ...readKept() })
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== STORAGE_KEY && event.key !== null) return
    const { show: before, past, step } = store.getState()
    const { show } = readKept()
    store.setState({ show, past: step === ELSEWHERE ? past : [...past, before].slice(-MOST_STEPS), step: ELSEWHERE })
    followShow(before, show)
  }
  const stopWatching = watchView(keepToShow)
  const view = getView()
  // A link to a show that is kept in another browser is not of the one that is kept in this.
  const isForeign = view.stage !== null && view.show === KEPT_SHOW && !isOfShow(view, getKeptShow())
  if (isForeign) showItself(KEPT_SHOW)
  else keepToShow()
  window.addEventListener('storage', onStorage)
  return () => {
    stopWatching()
    window.removeEventListener('storage', onStorage)
  }
}
