/** A machine and a network that a page is loaded with. */
export interface Profile {
  name: string
  /** How many times slower than this machine. */
  cpu: number
  network: { latency: number; down: number; up: number } | null
}

export type ProfileId = 'normal' | 'slowCpu' | 'slow4g'

/** The network is the "Slow 4G" of Lighthouse and WebPageTest: 1.6 Mbit/s down, 750 kbit/s up; here in bytes a second. */
export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  normal: { name: 'normal', cpu: 1, network: null },
  slowCpu: { name: '4× slower CPU', cpu: 4, network: null },
  slow4g: {
    name: 'slow 4G',
    cpu: 1,
    network: { latency: 150, down: (1638.4 * 1000) / 8, up: (750 * 1000) / 8 },
  },
}
