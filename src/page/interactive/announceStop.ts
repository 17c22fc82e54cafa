import type { Caption } from '../../scene/strip/caption.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { lastStep } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { fill } from '../../words/fill.ts'

/**
 * Says where a replay stopped: at its end, or when it was paused, hidden or scrolled away. A reader who moves the slider or
 * chooses a country hears that instead.
 */
export function announceStop(
  store: PlaceStore,
  timeline: Timeline,
  captions: readonly Caption[],
  text: string,
  say: (text: string) => void,
): void {
  store.subscribe((now, before) => {
    if (!before.playing || now.playing || now.country !== before.country || now.sentence !== before.sentence)
      return
    const atEnd = now.step === lastStep(timeline) && now.step === before.step + 1
    const moved =
      now.step !== before.step && !(atEnd && document.activeElement?.getAttribute('type') !== 'range')
    if (!moved) say(fill(text, { text: captions[now.step]?.valueText ?? '' }))
  })
}
