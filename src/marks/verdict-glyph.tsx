import type { ReactNode } from 'react'
import type { Verdict } from '#src/domain/terms.ts'
import { toneOf } from './tone.ts'

const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
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
}

/** The shape of a verdict in its colour. Always beside its word; hidden from screen readers. */
export function VerdictGlyph({ verdict, size = 14 }: { readonly verdict: Verdict; readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 14 14"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      stroke="currentColor"
      strokeWidth="1.4"
      style={{ color: toneOf(verdict), flex: 'none', verticalAlign: '-0.12em' }}
    >
      {SHAPES[verdict]}
    </svg>
  )
}
