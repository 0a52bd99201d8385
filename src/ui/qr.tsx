import { useMemo, type CSSProperties } from 'react'
import { encode } from 'uqr'
import styles from './qr.module.css'

export interface QrProps {
  readonly text: string
  /** What it leads to, for people who do not see it. */
  readonly label: string
  /** The width to keep within: CSS pixels, or any CSS length (`26vh`). */
  readonly size: number | string
}

/** The most bytes that a QR code holds: version 40 at level L, and at level M. */
const CAPACITY = 2953
const CAPACITY_M = 2331
/** Below this a phone, a screenshot or a printer loses modules: a very long text is drawn wider than asked instead. */
const LEAST_STEP = 2

/** False for a text so long that no QR code holds it. */
export function fitsQr(text: string): boolean {
  return bytesOf(text) <= CAPACITY
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/**
 * Level M, raised where that costs no modules. In trials with blur, glare and
 * slant, the larger modules of M saved more codes than the redundancy of Q or H
 * did: a projector takes away sharpness, and nothing is printed over this code.
 */
function draw(text: string): { readonly path: string; readonly modules: number } {
  const ecc = bytesOf(text) <= CAPACITY_M ? 'M' : 'L'
  const code = encode(text, { ecc, boostEcc: true, border: 4 })
  const runs = code.data.map((row, y) => {
    const line = row.map((dark) => (dark ? '#' : ' ')).join('')
    return [...line.matchAll(/#+/g)]
      .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
      .join('')
  })
  return { path: runs.join(''), modules: code.size }
}

/**
 * A QR code with its quiet zone, black on white in every theme, each module a
 * whole number of pixels (two at least), so that a screenshot of it can be
 * read. Draws nothing for a text that does not fit (`fitsQr`).
 */
export function Qr({ text, label, size }: QrProps) {
  const code = useMemo(() => (fitsQr(text) ? draw(text) : null), [text])
  if (code === null) return null
  const { path, modules } = code
  const width = typeof size === 'number' ? `${modules * Math.floor(size / modules)}px` : size
  const measures: CSSProperties & Readonly<Record<`--qr-${string}`, string>> = {
    '--qr-size': width,
    '--qr-modules': `${modules}px`,
    '--qr-least': `${modules * LEAST_STEP}px`,
  }
  return (
    <svg
      className={styles.qr}
      style={measures}
      viewBox={`0 0 ${modules} ${modules}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      data-mark
    >
      <path d={`M0 0h${modules}v${modules}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
