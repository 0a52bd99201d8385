import { useMemo } from 'react'
import { encode } from 'uqr'

/** A QR code with a quiet zone, always dark on light, as a sharp drawing. `label` says what it leads to. */
export function Qr({ text, label, size }: { readonly text: string; readonly label: string; readonly size: number }) {
  const { path, modules } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 4 })
    const cells = code.data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    return { path: cells.join(''), modules: code.size }
  }, [text])
  return (
    <svg viewBox={`0 0 ${modules} ${modules}`} width={size} height={size} role="img" aria-label={label} shapeRendering="crispEdges" data-mark>
      <path d={`M0 0h${modules}v${modules}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
