import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setTheme, startTheme, useTheme } from './theme.ts'

/** The system's preference, as the test sets it. */
const system = Object.assign(new EventTarget(), { matches: false })

let stop = (): void => undefined

function Shown() {
  return <output>{useTheme()}</output>
}

const attribute = (): string | null => document.documentElement.getAttribute('data-theme')

beforeEach(() => {
  window.localStorage.clear()
  system.matches = false
  vi.stubGlobal('matchMedia', () => system)
})
afterEach(() => {
  cleanup()
  stop()
  vi.unstubAllGlobals()
})

describe('[theme]', () => {
  it.each([
    [null, 'system', 'light'],
    ['light', 'light', 'light'],
    ['dark', 'dark', 'dark'],
    ['sepia', 'system', 'light'],
  ])('[theme] kept as %s it starts as %s', (kept, theme, expected) => {
    if (kept !== null) window.localStorage.setItem('duixian-theme', kept)
    stop = startTheme()
    render(<Shown />)
    expect(screen.getByRole('status').textContent).toBe(theme)
    expect(attribute()).toBe(expected)
  })

  it('[theme] a choice is drawn, applied and kept; system follows the system', () => {
    vi.useFakeTimers()
    stop = startTheme()
    vi.runAllTimers()
    vi.useRealTimers()
    render(<Shown />)
    act(() => setTheme('dark'))
    expect(screen.getByRole('status').textContent).toBe('dark')
    expect(attribute()).toBe('dark')
    expect(window.localStorage.getItem('duixian-theme')).toBe('dark')
    act(() => setTheme('system'))
    expect(attribute()).toBe('light')
    system.matches = true
    act(() => void system.dispatchEvent(new Event('change')))
    expect(attribute()).toBe('dark')
  })

  it('[theme] what the system changed while the page was opening is followed', () => {
    vi.useFakeTimers()
    stop = startTheme()
    system.matches = true
    vi.runAllTimers()
    vi.useRealTimers()
    expect(attribute()).toBe('dark')
  })

  it('[theme] another tab’s choice is taken over until stopped', () => {
    stop = startTheme()
    window.localStorage.setItem('duixian-theme', 'dark')
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'another' })))
    expect(attribute()).toBe('light')
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'duixian-theme' })))
    expect(attribute()).toBe('dark')
    stop()
    window.localStorage.clear()
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: null })))
    expect(attribute()).toBe('dark')
  })

  it('[theme] where storage is refused the choice lasts as long as the page', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError')
    })
    stop = startTheme()
    expect(attribute()).toBe('light')
    setTheme('dark')
    expect(attribute()).toBe('dark')
  })
})
