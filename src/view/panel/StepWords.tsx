import type { StanceId } from '../../model/stance.ts'
import { stepPanel } from '../../scene/quotes/stepPanel.ts'
import type { Step } from '../../timeline/step.ts'
import { fill } from '../../words/fill.ts'
import { usePageContext } from '../PageContext.ts'
import { Quote } from './Quote.tsx'
import { StanceLine } from './StanceLine.tsx'

/** The words of a step. */
export function StepWords({ step }: { step: Step }) {
  const { story, timeline, words } = usePageContext()
  const panel = stepPanel(story, timeline, step)
  return (
    <>
      <p className="step-number">
        {step === 0 ? words.beforeFirst : fill(words.stepOf, { k: step, n: story.events.length })}
      </p>
      <h2 id="panel-heading" tabIndex={-1}>
        {panel.heading}
      </h2>
      {panel.stance && <StanceLine standing={{ kind: 'stance', stance: panel.stance as StanceId }} />}
      {panel.when && (
        <p className="since">
          {panel.when.from === 'outside' ? fill(words.outside, { text: panel.when.text }) : panel.when.text}
        </p>
      )}
      {panel.quotations.map(quotation => (
        <Quote key={quotation.statements.join()} quotation={quotation} />
      ))}
      {panel.remark && <p className="our-words">{panel.remark}</p>}
      {panel.outside && <p className="outside">{fill(words.outside, { text: panel.outside })}</p>}
      <p className="outside choose-hint">{words.chooseHint}</p>
    </>
  )
}
