/**
 * Opens and closes the parts of the share menu, one at a time. Part of the first script: the menu answers before the
 * script that fills it has come.
 * @param wanted called when a part opens
 */
export function bindShareButtons(menu: HTMLElement, wanted: () => void): void {
  const openers = [...menu.querySelectorAll<HTMLElement>('[aria-controls]')]
  const press = (event: MouseEvent) => {
    const pressed = openers.find(opener => opener.contains(event.target as Node))
    if (pressed === undefined) return
    const opens = pressed.getAttribute('aria-expanded') === 'false'
    for (const opener of openers) {
      const open = opener === pressed && opens
      opener.setAttribute('aria-expanded', String(open))
      const part = document.getElementById(opener.getAttribute('aria-controls') ?? '')
      if (part) part.hidden = !open
    }
    if (opens) wanted()
  }
  menu.addEventListener('click', press)
}
