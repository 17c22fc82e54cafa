import type { Story } from '../../model/story.ts'
import type { Step } from '../../timeline/step.ts'
import { RichText } from '../Rich.tsx'

/**
 * The findings of all steps, one of them shown. They lie in one grid cell, so that the tallest keeps the
 * room and nothing below moves when the step does.
 */
export function Findings({ story, step }: { story: Story; step: Step }) {
  return (
    <div className="findings">
      {[story.start, ...story.events].map(({ finding }, index) => (
        <p
          key={index === 0 ? 'start' : story.events[index - 1]?.id}
          className="finding"
          data-shown={index === step || undefined}
        >
          <RichText runs={finding} />
        </p>
      ))}
    </div>
  )
}
