import { afterEach, describe, expect, it } from 'vitest'
import { renderHook } from '@testing-library/react'
import {
  DEFAULT_PRESENTATION,
  setPresentationSettings,
  startPresentationSettings,
  usePresentationSettings,
} from './presentation-settings.ts'

const KEY = 'duixian-stage'

function settingsOf(kept: string | null) {
  if (kept === null) window.localStorage.removeItem(KEY)
  else window.localStorage.setItem(KEY, kept)
  const stop = startPresentationSettings()
  const { result } = renderHook(usePresentationSettings)
  stop()
  return result.current
}

afterEach(() => window.localStorage.clear())

describe('how this browser shows slides', () => {
  it.each([
    null,
    '',
    'null',
    '5',
    '[]',
    '{"theme":',
    '{}',
    '{"switches":null}',
    '{"switches":[]}',
    '{"scale":9,"interval":"20"}',
  ])('falls back where %s was kept', (kept) => {
    expect(settingsOf(kept)).toEqual(DEFAULT_PRESENTATION)
  })

  it('keeps each field that is good, whatever the others are', () => {
    expect(settingsOf('{"theme":"light","scale":1.15,"margin":1,"switches":{"qr":false,"source":0},"more":1}')).toEqual(
      {
        ...DEFAULT_PRESENTATION,
        theme: 'light',
        scale: 1.15,
        switches: { ...DEFAULT_PRESENTATION.switches, qr: false },
      },
    )
  })

  it('reads again what it kept', () => {
    settingsOf(null)
    setPresentationSettings({ theme: 'light', margin: 0.06, interval: 60 })
    const kept = window.localStorage.getItem(KEY)
    expect(settingsOf(kept)).toEqual({ ...DEFAULT_PRESENTATION, theme: 'light', margin: 0.06, interval: 60 })
  })
})
