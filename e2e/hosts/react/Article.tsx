import type { BoycottMapAttributes } from '../../../src/frame/loaderTypes.d.ts'

/** A page of a site made with React, as its server and its browser draw it: the element by itself, nothing wrapped around it. */
export function Article(props: BoycottMapAttributes) {
  return (
    <article>
      <p>Before the map.</p>
      <boycott-map {...props} onstepchange={({ detail }) => document.body.setAttribute('data-told', detail)}>
        <a href="https://map.example/">See the map</a>
      </boycott-map>
    </article>
  )
}
