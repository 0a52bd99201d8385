import { Component, type ReactNode } from 'react'

export interface BoundaryProps {
  /** Shown in place of children that threw; a function is given the error. */
  readonly fallback: ReactNode | ((error: Error) => ReactNode)
  readonly children: ReactNode
}

/** Keeps a fault of its children from taking the page with it. */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    return typeof this.props.fallback === 'function' ? this.props.fallback(error) : this.props.fallback
  }
}
