/** What is presented is kept as a show, and the stage stays where it is: at the same slide, now of the show. */
import { KEPT_SHOW } from '#src/url/show-code.ts'
import { readShowFile } from '#src/url/show-file.ts'
import type { Show } from '#src/url/show.ts'
import { goOnAsShow } from './presentation.ts'
import { getKeptShow, replaceShow } from './show-store.ts'

/** Keeps a show in the place of the one there is, and this window goes on at its slide, from 1. False: it is too large, and nothing happens. */
export function keepAndGoOn(show: Show, place: number): boolean {
  if (!replaceShow(show)) return false
  goOnAsShow(getKeptShow(), KEPT_SHOW, place)
  return true
}

/** As keepAndGoOn, of a show that the speaker's window sends as its file: this window may not have heard yet that it is kept. What cannot be read changes nothing. */
export function takeAndGoOn(text: string, place: number): void {
  const reading = readShowFile(text)
  if (reading.ok) keepAndGoOn(reading.show, place)
}
