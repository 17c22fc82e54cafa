import type { PlaceStore } from '../../store/createPlaceStore.ts'
import { setAttribute } from '../setAttribute.ts'

/** Shows the finding of the reader's step. All of them stand in the page. */
export function bindFindings(root: ParentNode, store: PlaceStore): void {
  const findings = [...root.querySelectorAll('.finding')]
  const mark = (finding: Element | undefined, isShown: boolean) => {
    if (finding === undefined) return
    setAttribute(finding, 'data-shown', isShown ? 'true' : undefined)
    if (finding.parentElement)
      setAttribute(finding.parentElement, 'aria-hidden', isShown ? undefined : 'true')
  }
  let shown = findings.findIndex(finding => finding.hasAttribute('data-shown'))
  const show = () => {
    const { step } = store.getState()
    if (step === shown) return
    mark(findings[shown], false)
    mark(findings[step], true)
    shown = step
  }
  show()
  store.subscribe(show)
}
