import type { ReactNode } from 'react'
import { verdictOf } from '#src/derive/status-strip.ts'
import type { StatusChoice } from '#src/url/view.ts'
import { toneOf } from './tone.ts'

/** One shape a status, none like another without its colour. Those of the reasons have the motif of their pattern in a bar (status-mix.module.css). */
const SHAPES: Readonly<Record<StatusChoice, ReactNode>> = {
  met: <path d="M2 7.5 5.5 11 12 3.5" fill="none" strokeWidth="2.4" />,
  'on-track': <circle cx="7" cy="7" r="5" fill="currentColor" />,
  'slightly-behind': <path d="M7 2 12.5 12h-11Z" fill="currentColor" />,
  behind: <path d="M4.5 2.5 8.4 12H.6ZM10 2.5 13.6 12H9.3L7.5 7.6Z" fill="currentColor" stroke="none" />,
  'far-behind': <path d="M2 2h10v10H2Z" fill="currentColor" />,
  overdue: (
    <>
      <path d="M2 2h10v10H2Z" fill="currentColor" />
      <path d="m4.4 4.4 5.2 5.2m0-5.2L4.4 9.6" stroke="var(--paper)" strokeWidth="1.6" />
    </>
  ),
  'overdue-unverified': <path d="M2.2 2.2h9.6v9.6H2.2Z" fill="none" strokeDasharray="2.4 1.6" />,
  unjudged: (
    <>
      <circle cx="7" cy="7" r="5" fill="none" />
      <path d="M4 9.6 9.6 4M6 10.8 10.8 6M3.2 7.6 7.6 3.2" strokeWidth="0.9" />
    </>
  ),
  'too-early': <path d="M7 1.6 12.4 7 7 12.4 1.6 7Z" fill="none" />,
  closed: <path d="m3 3 8 8m0-8-8 8" fill="none" strokeWidth="2" />,
  silent: (
    <>
      <circle cx="7" cy="7" r="5" fill="none" />
      <path d="M2 7a5 5 0 0 0 10 0Z" fill="currentColor" stroke="none" />
    </>
  ),
  'no-number': (
    <>
      <circle cx="7" cy="7" r="5" fill="none" />
      <path d="M4.6 7h.01M7 7h.01M9.4 7h.01" strokeWidth="1.7" strokeLinecap="round" />
    </>
  ),
  'no-report': (
    <>
      <circle cx="7" cy="7" r="5.2" fill="none" strokeWidth="1.2" strokeDasharray="2.6 1.5" />
      <path d="M4.2 9.8 9.8 4.2" strokeWidth="1.6" />
    </>
  ),
  'no-deadline': <path d="M9.6 3.2a5 5 0 1 0 0 7.6M5.4 5.6h7.4M5.4 8.4h7.4" fill="none" strokeWidth="1.2" />,
  'no-baseline': <path d="M2 8.4a5 5 0 0 1 10 0ZM2 11.6h1.6m1.8 0h1.6m1.8 0h1.6" fill="none" strokeWidth="1.3" />,
  'not-defined': (
    <path d="M4.6 5a2.5 2.5 0 1 1 3.5 2.3c-.8.3-1.1.8-1.1 1.7m0 2.4v.1" fill="none" strokeLinecap="round" />
  ),
}

export interface VerdictGlyphProps {
  /** A verdict, or the reason why there is none. */
  readonly verdict: StatusChoice
  readonly size?: number
}

/** The shape of a status in its colour. Always beside its word; hidden from screen readers. */
export function VerdictGlyph({ verdict, size = 14 }: VerdictGlyphProps) {
  return (
    <svg
      viewBox="0 0 14 14"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      stroke="currentColor"
      strokeWidth="1.4"
      style={{ color: toneOf(verdictOf(verdict)), flex: 'none', verticalAlign: '-0.12em' }}
    >
      {SHAPES[verdict]}
    </svg>
  )
}
