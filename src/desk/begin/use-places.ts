import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { loadDivisions, type Division, type Place } from './divisions.ts'
import { findPlaces, loadEnglishNames } from './place-names.ts'

/** All places and how they are called in English. */
export interface Gazette {
  readonly divisions: readonly Division[]
  readonly englishName: (name: string) => string
}

/** The places a text may mean. `gazette` null: not there yet, or (`hasFailed`) its code did not come. */
export interface FoundPlaces {
  readonly gazette: Gazette | null
  readonly hasFailed: boolean
  readonly places: readonly Place[]
}

const NONE: readonly Place[] = []

/** Finds places as they are typed; the codes are loaded with the first letter. */
export function usePlaces(text: string): FoundPlaces {
  const [gazette, setGazette] = useState<Gazette | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const isWanted = text.trim() !== ''
  useEffect(() => {
    if (!isWanted || gazette) return
    let isLeft = false
    const load = async () => {
      const [divisions, englishName] = await Promise.all([loadDivisions(), loadEnglishNames()])
      if (isLeft) return
      setGazette({ divisions, englishName })
      setFailed(false)
    }
    load().catch(() => !isLeft && setFailed(true))
    return () => {
      isLeft = true
    }
  }, [isWanted, gazette, text])
  const calm = useDeferredValue(text)
  const places = useMemo(
    () => (gazette ? findPlaces(gazette.divisions, calm, gazette.englishName) : NONE),
    [gazette, calm],
  )
  return { gazette, hasFailed, places }
}
