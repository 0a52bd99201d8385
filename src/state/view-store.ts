/**
 * The view store: the one holder of the view and the one user of history and
 * location. A change is formatted, written to the address, parsed back and only
 * then stored, so that a click, Back, a cold link and a link in the page all
 * enter at the same point.
 */
import { createContext, use, useCallback } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { textsComing } from '#src/texts/load-texts.ts'
import { formatAddress, keepReferences, parseAddress } from '#src/url/address.ts'
import { DEFAULT_VIEW } from '#src/url/parameters.ts'
import { dropStaleReceipt } from '#src/url/receipt.ts'
import type { AddressProblem, View } from '#src/url/view.ts'
import { ASKS, pageReference, place } from './place.ts'

/** `push`: a discrete choice, Back undoes it. `replace`: typing and dragging. */
export type HistoryStep = 'push' | 'replace'

interface ViewState {
  /** What is drawn. */
  readonly view: View
  /** What the address asks for while the texts of its language are on their way; null: nothing else than what is drawn. */
  readonly coming: View | null
  readonly problems: readonly AddressProblem[]
}

const NO_PROBLEMS: readonly AddressProblem[] = []

const store = createStore<ViewState>(() => ({ view: DEFAULT_VIEW, coming: null, problems: NO_PROBLEMS }))

/** Problems named since the page was opened: each is named once, even when Back brings it up again. */
const named = new Set<string>()

/** A slice of the view, redrawn when it changes. Select one key (its reference is stable) or a plain value; never build a new object. */
export function useView<Slice>(select: (view: View) => Slice): Slice {
  return useStore(store, (state) => select(state.view))
}

/** What of the address could not be honoured and was not dismissed yet. */
export function useProblems(): readonly AddressProblem[] {
  return useStore(store, (state) => state.problems)
}

let settled = Promise.resolve()

/** Resolves once the view that the address asks for is the one that is drawn. */
export function viewSettled(): Promise<void> {
  return settled
}

/** The view now, outside of rendering: what the address says, and the next change starts from. */
export function getView(): View {
  const { view, coming } = store.getState()
  return coming ?? view
}

/** Whether the address asks for a language whose texts are still on their way. */
export function useIsViewComing(): boolean {
  return useStore(store, ({ coming }) => coming !== null)
}

/** Calls `listener` after each change of the view, and before anything is drawn; gives the function that stops. */
export function watchView(listener: () => void): () => void {
  return store.subscribe(({ view }, before) => {
    if (view !== before.view) listener()
  })
}

/** Adds problems to the notice, each at most once since the page was opened. */
export function reportProblems(list: readonly AddressProblem[]): void {
  const fresh = list.filter((problem) => {
    const name = formatProblem(problem)
    return !named.has(name) && named.add(name)
  })
  if (fresh.length > 0) store.setState((state) => ({ problems: [...state.problems, ...fresh] }))
}

const formatProblem = ({ key, found, why }: AddressProblem): string => `${why} ${key} ${found}`

/** Empties the notice. */
export function dismissProblems(): void {
  store.setState({ problems: NO_PROBLEMS })
}

function accept(search: string): void {
  const { view, problems } = parseAddress(search)
  const texts = textsComing(view.lang)
  if (texts) settled = takeWith(texts, view)
  else take(view)
  reportProblems(problems)
}

function take(view: View): void {
  store.setState((state) => ({ view: keepReferences(state.view, view), coming: null }))
}

/** Shows a view once its language has its texts. Where they do not come, the language stays as it was, and that is named. */
async function takeWith(texts: Promise<void>, view: View): Promise<void> {
  store.setState({ coming: view })
  const [{ status }] = await Promise.allSettled([texts])
  if (store.getState().coming !== view) return
  if (status === 'fulfilled') return take(view)
  const { lang } = store.getState().view
  write(formatAddress({ ...view, lang }), 'replace', null, '')
  take({ ...view, lang })
  reportProblems([{ key: 'lang', found: view.lang, why: 'absent' }])
}

/** What a history entry remembers beside its address: whether the stage was entered from the entry before it. */
type Entered = 'stage' | null

/** The hash names the speaker's window (see speakerChannel); it stays for as long as the window does. */
function write(search: string, how: HistoryStep, entered: Entered, within: string): void {
  const reference = pageReference(search) + (speakerChannel() === null ? within : place().hash)
  try {
    if (how === 'push') window.history.pushState(entered, '', reference)
    else window.history.replaceState(window.history.state, '', reference)
  } catch {
    // Safari refuses more than a hundred changes in half a minute, and sandboxed frames refuse all: the view must still change.
  }
}

function go(search: string, how: HistoryStep, entered: Entered = null, within = ''): void {
  if (search === formatAddress(getView())) return
  write(search, how, entered, within)
  accept(search)
}

function patched(patch: Partial<View>, before = getView()): View {
  return dropStaleReceipt(before, { ...before, ...patch })
}

/** Changes the view. Nothing happens where the address stays the same. A receipt whose items the change replaces is dropped. */
export function navigate(patch: Partial<View>, how: HistoryStep): void {
  go(formatAddress(patched(patch)), how)
}

/** Enters the stage as a step of its own, which leavePresentation goes back from. */
export function enterPresentation(patch: Partial<View>): void {
  go(formatAddress(patched(patch)), 'push', 'stage')
}

/** Whether the stage was entered from a page, and not by a link straight to a slide. */
export function isStageEntered(): boolean {
  return getView().stage !== null && window.history.state === 'stage'
}

/** Leaves the stage: back to the very view it was entered from, else (a link led straight to it) to the same view without it. */
export function leavePresentation(): void {
  if (window.history.state === 'stage') window.history.back()
  else navigate({ stage: null, show: null }, 'replace')
}

/** The channel of the stage that this window is the speaker's desk of; null in any other window. */
export function speakerChannel(): string | null {
  return /^#speaker-([a-z0-9]{4,40})$/.exec(place().hash)?.[1] ?? null
}

/** The address of the speaker's desk for the view now; opened in a window of its own. */
export function speakerHref(channel: string): string {
  return `${pageReference(formatAddress(getView()))}#speaker-${channel}`
}

/** Goes to the view that a query text says, with a place in it after '#', as a followed link does. What of it is unreadable joins the notice. */
export function openAddress(reference: string): void {
  const [search = '', within] = reference.split('#')
  const { view, problems } = parseAddress(search)
  go(formatAddress(view), 'push', null, within === undefined ? '' : `#${within}`)
  reportProblems(problems)
}

/** The href of a real link to the view now with a patch: '?…', or './' and the file's name for the default view. In a component: useHrefFor. */
export function hrefFor(patch: Partial<View>): string {
  return pageReference(formatAddress(patched(patch)))
}

/** The view that a part of the page shows where it follows the address a moment later; its links start from it. */
export const ShownView = createContext<View | null>(null)

/** hrefFor for a component that draws links: it is redrawn when the view changes, so that no link is left behind. */
export function useHrefFor(): typeof hrefFor {
  const shown = use(ShownView)
  const now = useStore(store, ({ view, coming }) => shown ?? coming ?? view)
  return useCallback((patch) => pageReference(formatAddress(patched(patch, now))), [now])
}

/** Whether the address leads to the questions, and not to the top of their view. */
export function leadsToAsks(): boolean {
  return place().hash === ASKS
}

/** Reads the address now (call it before the first render) and at each Back and Forward; gives the function that stops. */
export function startAddress(): () => void {
  const read = (): void => accept(place().search)
  named.clear()
  store.setState({ problems: NO_PROBLEMS })
  read()
  window.addEventListener('popstate', read)
  return () => window.removeEventListener('popstate', read)
}

/** Loads the page again at the same address. */
export function reloadPage(): void {
  window.location.reload()
}
