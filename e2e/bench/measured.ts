import type { Answer } from './measureAnswer.ts'
import type { Bytes } from './measureBytes.ts'
import type { Load } from './measureLoad.ts'
import type { Pieces } from './measurePieces.ts'
import type { Steps } from './measureSteps.ts'
import type { BenchPage } from './pages.ts'
import type { Profile } from './profiles.ts'
import { median, middleHalf, pairedRatio } from './statistics.ts'

export type PageId = BenchPage['id']
export type ProfileId = Profile['id']
/** One load of each kind, put together. */
export type Visit = Load & Answer

/** Everything a run measures. Lists hold one entry a round, in the order of the rounds. */
export interface Measured {
  machine: { cores: number; model: string; browser: string; date: string; story: string }
  rounds: number
  stepRounds: number
  visits: Record<ProfileId, Record<PageId, Visit[]>>
  steps: Record<'normal' | 'slow-cpu', Record<PageId, Steps[]>>
  bytes: Record<PageId, Bytes>
  pieces: Record<'page' | 'embed', Pieces>
}

/** One figure of a page, round by round. */
export function figures(measured: Measured, profile: ProfileId, page: PageId, figure: keyof Visit): number[] {
  return measured.visits[profile][page].map(visit => visit[figure])
}

/** One figure of a page's steps, round by round. */
export function stepFigures(
  measured: Measured,
  profile: 'normal' | 'slow-cpu',
  page: PageId,
  of: (steps: Steps) => number,
): number[] {
  return measured.steps[profile][page].map(of)
}

/**
 * How noisy the run was: the floor's spread as a share of its median, and what the floor is to itself, the even rounds
 * by the odd ones. A ratio closer to its bar than this says nothing.
 */
export function noise(measured: Measured, profile: ProfileId): { spread: number; itself: number } {
  const floor = figures(measured, profile, 'floor', 'coloured')
  return {
    spread: middleHalf(floor) / median(floor),
    itself: pairedRatio(
      floor.filter((_, round) => round % 2 === 0),
      floor.filter((_, round) => round % 2 === 1),
    ),
  }
}
