import { type Guest, type GuestWindow, startGuest } from '../../frame/guest.ts'
import type { HostMessage } from '../../frame/protocol.ts'
import { type CountryCode, isCountryCode } from '../../model/country/countryCode.ts'
import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { stepName, stepOf } from '../../timeline/step.ts'
import type { Timeline } from '../../timeline/timeline.ts'
import { pageState, setPageState } from '../../view/pageState.ts'

/** The longest that the host waits for a page whose last file does not come, ms. */
const PATIENCE = 3000

/**
 * Lets the page that frames this one follow the place and move it.
 * @param content the element whose height is the frame's
 * @param known whether a code has a shape on the map
 * @returns the guest: to tell the host of an error, and to stop
 */
export function bindHost(
  window: GuestWindow,
  content: Element,
  store: PlaceStore,
  timeline: Timeline,
  known: (code: CountryCode) => boolean,
): Guest {
  const { events } = store
  const follow = (message: HostMessage) => {
    if (message.type === 'play') events.playbackStarted()
    else if (message.type === 'pause') events.playbackStopped()
    else if (message.type === 'theme') setPageState('theme', message.theme)
    else if (message.type === 'step') {
      const step = stepOf(timeline, message.step)
      if (step !== undefined) events.placeArrived({ step, country: null })
    } else {
      const code = message.country?.toUpperCase() ?? null
      if (code === null) events.readerWentBackToStep()
      else if (isCountryCode(code) && known(code)) events.placeArrived({ country: code })
    }
  }
  // Words that stand for another place make the page another height, for a moment.
  const settled = () => pageState('wordsPending') === undefined
  const guest = startGuest(window, content, follow, settled, pageState('address'))
  const unsubscribe = store.subscribe((now, before) => {
    if (now.step !== before.step) guest.tell({ type: 'step', step: stepName(timeline, now.step) })
    if (now.country !== before.country) guest.tell({ type: 'country', country: now.country })
  })
  // After this page's own load: a host can then tell by the next load that the frame has gone elsewhere.
  const sayReady = () => {
    window.clearTimeout(patience)
    window.removeEventListener('load', loaded)
    guest.tell({ type: 'ready' })
  }
  const loaded = () => {
    window.clearTimeout(patience)
    patience = window.setTimeout(sayReady)
  }
  let patience = window.setTimeout(sayReady, PATIENCE)
  if (window.document.readyState === 'complete') sayReady()
  else window.addEventListener('load', loaded)
  return {
    tell: guest.tell,
    lead: guest.lead,
    stop() {
      window.clearTimeout(patience)
      window.removeEventListener('load', loaded)
      unsubscribe()
      guest.stop()
    },
  }
}
