import type { StancePattern } from '../../model/stance.ts'

/** Side of a texture's tile, in the units of the frame: 8 px on a desktop. */
const SIDE = 32

/** What is drawn on the ground of each texture. */
const MARKS: Readonly<Record<StancePattern, string>> = {
  solid: '',
  diagonal: 'M-4 36 36-4M-20 20 20-20M12 52 52 12',
  cross: 'M0 0 32 32M32 0 0 32',
  horizontal: 'M0 8h32M0 24h32',
  vertical: 'M8 0v32M24 0v32',
  dots: 'M8 8h.1M24 24h.1',
  rings: 'M16 9a7 7 0 1 0 .1 0z',
}

/** The texture of a stance: for paper, more contrast and forced colours. */
export function Texture({ stance, pattern }: { stance: string; pattern: StancePattern }) {
  return (
    <pattern
      id={`texture-${stance}`}
      data-stance={stance}
      width={SIDE}
      height={SIDE}
      patternUnits="userSpaceOnUse"
    >
      <path className="texture-ground" d={`M0 0h${SIDE}v${SIDE}H0z`} />
      <path
        className="texture-mark"
        d={MARKS[pattern]}
        strokeLinecap="round"
        strokeWidth={pattern === 'dots' ? 8 : 3}
      />
    </pattern>
  )
}
