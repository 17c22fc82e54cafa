/**
 * Writes the address of the view on the paper, and opens what a frame keeps closed, while the page is printed.
 * @param address the element that holds it
 */
export function bindPrinting(address: HTMLElement | null): void {
  const closed = () => [...document.querySelectorAll<HTMLDetailsElement>('details.part:not([open])')]
  let opened: HTMLDetailsElement[] = []
  const before = () => {
    if (address) address.textContent = location.href
    opened = closed()
    for (const part of opened) part.open = true
  }
  const after = () => {
    for (const part of opened) part.open = false
    opened = []
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
}
