/** A mutant that no test finds, by what stands there: not by its line, which moves. */
export interface Survivor {
  file: string
  /** The line of code on which it begins, without the space around it. */
  line: string
  /** What Stryker took away, and what it put there. */
  from: string
  to: string
  /** Why no test can tell it from the code, or why none should. */
  why: string
}

/**
 * Every mutant that lives, looked at one by one. A run of `mutation.ts` fails at one that does not stand here, and names
 * those that stand here and live no more.
 */
export const SURVIVORS: readonly Survivor[] = []
