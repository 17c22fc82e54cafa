import { boycottMapElement } from './boycottMapElement.ts'
import { quietly } from './quietly.ts'

/* `loader.js`, for host pages: makes `<boycott-map>` known, once, and defines nothing else. */

// Where there are no custom elements, what stands in the element stays.
quietly(() => {
  if (!customElements.get('boycott-map')) customElements.define('boycott-map', boycottMapElement())
})
