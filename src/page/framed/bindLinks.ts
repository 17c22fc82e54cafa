import type { Guest } from '../../frame/guest.ts'

/** So long after a press the page that it opens has the reader's view, ms. */
const PATIENCE = 1000

/**
 * Makes up for links that a frame may not open: the host is asked to go to a page of our own, where it has a word for that;
 * else what did not open is said, with its address. No browser tells a page what its frame may do.
 * @param page what the links stand in
 * @param unopened the sentence, which the address follows
 */
export function bindLinks(page: HTMLElement, guest: Guest, unopened: string): void {
  const notice = Object.assign(document.createElement('p'), { className: 'notice' })
  notice.setAttribute('role', 'status')
  const tell = (link: HTMLAnchorElement) => {
    const address = document.createElement('bdi')
    address.textContent = link.href
    notice.replaceChildren(unopened, ' ', address)
    // In no part that changes with the reader's place.
    ;(link.closest('p, ul') ?? link).after(notice)
  }
  page.addEventListener('click', event => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]')
    if (!link || event.defaultPrevented) return
    const isFile = link.hasAttribute('download')
    if (!isFile && link.target !== '_blank') return
    notice.remove()
    if (!isFile && new URL(link.href).host === location.host && guest.lead(link.href)) {
      event.preventDefault()
      return
    }
    // A page that has opened is seen instead of this one, or has its focus; a file tells nothing of itself.
    setTimeout(() => {
      if (isFile || (document.visibilityState === 'visible' && document.hasFocus())) tell(link)
    }, PATIENCE)
  })
}
