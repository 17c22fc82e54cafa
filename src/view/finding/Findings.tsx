import type { Story } from '../../model/story.ts'
import type { Step } from '../../timeline/step.ts'
import { RichText } from '../Rich.tsx'

/**
 * The findings of all steps, one of them shown. They lie in one grid cell, so that the tallest keeps the
 * room and nothing below moves when the step does.
 * Those that are not shown are marked as hidden, for reader views, which see no styles.
 */
export function Findings({ story, step }: { story: Story; step: Step }) {
  return (
    <div className="findings">
      {[story.start, ...story.events].map(({ finding }, index) => (
        <div
          key={index === 0 ? 'start' : story.events[index - 1]?.id}
          className="finding-cell"
          aria-hidden={index !== step || undefined}
        >
          <p className="finding" data-shown={index === step || undefined}>
            <RichText runs={finding} />
          </p>
        </div>
      ))}
    </div>
  )
}
