import { boycottMapElement } from '../share/frame/boycottMapElement.ts'

/* `loader.js`, for host pages: makes `<boycott-map>` known, once, and defines nothing else. */

if (!customElements.get('boycott-map')) customElements.define('boycott-map', boycottMapElement())
