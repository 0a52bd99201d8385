import type { ComponentProps } from 'react'

export interface ScrollRegionProps extends Omit<ComponentProps<'div'>, 'role' | 'tabIndex' | 'aria-label'> {
  /** Names the box to whoever hears the page. */
  readonly label: string
  /** `region` is a landmark; `group` where the page names it already. */
  readonly role?: 'region' | 'group'
  /** False while all of it is in sight: then it is a plain box, and the keyboard passes it by. */
  readonly scrolls?: boolean
}

/** A box that scrolls, with a name and within reach of the keyboard: whoever has no wheel moves it with the arrow keys. */
export function ScrollRegion({ label, role = 'region', scrolls = true, children, ...rest }: ScrollRegionProps) {
  return (
    <div
      {...rest}
      data-scroll-region
      role={scrolls ? role : undefined}
      aria-label={scrolls ? label : undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
      tabIndex={scrolls ? 0 : undefined}
    >
      {children}
    </div>
  )
}
