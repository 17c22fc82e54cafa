import type { PageId } from '../pages.ts'
import type { Load } from './measureLoad.ts'
import type { Moves } from './measureMoves.ts'
import type { ProfileId } from './profiles.ts'

/** Everything a run measures. Lists hold one entry a round, in the order of the rounds. */
export interface Measured {
  machine: { cores: number; model: string; browser: string; date: string; story: string }
  rounds: number
  loads: Partial<Record<PageId, Record<ProfileId, Load[]>>>
  moves: Partial<Record<PageId, Record<'normal' | 'slowCpu', Moves[]>>>
}

/** The rounds of one figure; none where it was not measured. */
export function loadsOf(measured: Measured, page: PageId, profile: ProfileId, figure: keyof Load): number[] {
  return measured.loads[page]?.[profile].map(load => load[figure]) ?? []
}

export function movesOf(
  measured: Measured,
  page: PageId,
  profile: 'normal' | 'slowCpu',
  figure: keyof Moves,
): number[] {
  return (measured.moves[page]?.[profile] ?? []).flatMap(moves => moves[figure] ?? [])
}
