/** A machine and a network that a page is loaded with. */
export interface Profile {
  id: 'normal' | 'slow-cpu' | 'slow-4g'
  name: string
  /** How many times slower than this machine. */
  cpu: number
  network: { latency: number; down: number; up: number } | null
}

/** The three profiles. The network is the "Slow 4G" of Lighthouse and WebPageTest, in bytes a second. */
export const PROFILES: readonly Profile[] = [
  { id: 'normal', name: 'normal', cpu: 1, network: null },
  { id: 'slow-cpu', name: '4× slower CPU', cpu: 4, network: null },
  {
    id: 'slow-4g',
    name: 'slow 4G (1.6 Mbit/s, 150 ms)',
    cpu: 1,
    network: { latency: 150, down: (1638.4 * 1000) / 8, up: (750 * 1000) / 8 },
  },
]
