/** A length of time, whole seconds rounded down, as a stopwatch writes it: 0:05, 12:30, 1:02:03. Below zero counts as zero. */
export function formatSpan(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = (part: number): string => String(part).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/** The time of day where the reader is (or in an IANA time zone), as both languages write it: 09:05, 14:30. */
export function formatTimeOfDay(epochMs: number, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(epochMs)
}
