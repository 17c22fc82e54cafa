import { Component, type ReactNode } from 'react'

/** The parts of a page that React joins, each by itself, so that a fault in one leaves the others. */
export const ISLANDS = ['aside', 'article', 'table'] as const
export type IslandName = (typeof ISLANDS)[number]

/** The id of the element that holds an island; also the prefix of the ids made inside it. */
export function islandId(name: IslandName): string {
  return `${name}-island`
}

/** Keeps a fault inside one view. What it says stands in plain words; the rest of the page goes on. */
export class Boundary extends Component<{ said: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <p className="our-words">{this.props.said}</p> : this.props.children
  }
}
