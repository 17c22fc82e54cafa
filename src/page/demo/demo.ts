/* The script of the demo page: each section of the text sets the step of the map beside it as it is read. */

const map = document.querySelector<HTMLElement & { step: string | null }>('.told boycott-map')
const sections = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting && map && target instanceof HTMLElement) map.step = target.dataset.step ?? null
    }
  },
  // A section counts while it lies across the middle of the window.
  { rootMargin: '-50% 0px -50% 0px' },
)
for (const section of document.querySelectorAll('[data-step]')) sections.observe(section)
