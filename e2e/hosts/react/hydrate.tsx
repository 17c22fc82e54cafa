import { hydrateRoot } from 'react-dom/client'
import { Article } from './Article.tsx'

/* In the browser: takes over what the server has drawn, and lets a test draw it again. */

const place = document.getElementById('root') as HTMLElement
const first = JSON.parse(place.dataset.props ?? '{}')
const root = hydrateRoot(place, <Article {...first} />)
Object.assign(window, { draw: (props: object) => root.render(<Article {...first} {...props} />) })
