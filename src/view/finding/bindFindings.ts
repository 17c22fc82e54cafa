import type { PlaceStore } from '../../store/createPlaceStore.ts'

/** Shows the finding of the reader's step. All of them stand in the page. @returns the way to stop */
export function bindFindings(root: ParentNode, store: PlaceStore): () => void {
  const findings = [...root.querySelectorAll('.finding')]
  const show = () => {
    for (const [step, finding] of findings.entries()) {
      finding.toggleAttribute('data-shown', step === store.getState().step)
    }
  }
  show()
  return store.subscribe(show)
}
