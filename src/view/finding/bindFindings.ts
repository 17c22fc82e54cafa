import type { PlaceStore } from '../../store/createPlaceStore.ts'

/** Shows the finding of the reader's step. All of them stand in the page. */
export function bindFindings(root: ParentNode, store: PlaceStore): void {
  const findings = [...root.querySelectorAll('.finding')]
  let shown = findings.findIndex(finding => finding.hasAttribute('data-shown'))
  const show = () => {
    const { step } = store.getState()
    if (step === shown) return
    findings[shown]?.removeAttribute('data-shown')
    findings[step]?.setAttribute('data-shown', 'true')
    shown = step
  }
  show()
  store.subscribe(show)
}
