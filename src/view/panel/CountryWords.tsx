import { Fragment } from 'react'
import type { CountryCode } from '../../model/countryCode.ts'
import { type CountryPanel, countryPanel } from '../../scene/countryPanel.ts'
import type { Quotation } from '../../scene/quotation.ts'
import type { Step } from '../../timeline/step.ts'
import { fill } from '../../words/fill.ts'
import { nameOf, useReader } from '../Reader.ts'
import { Quote } from './Quote.tsx'
import { StanceLine } from './StanceLine.tsx'

/** The words of a chosen country, or that there are none. */
export function CountryWords({ step, code }: { step: Step; code: CountryCode }) {
  const reader = useReader()
  const { story, timeline, words } = reader
  const panel = countryPanel(story, timeline, step, code)
  return (
    <>
      <button type="button" className="back" data-press="back">
        <span aria-hidden="true">‹ </span>
        {step === 0 ? words.backToStart : fill(words.backToStep, { k: step })}
      </button>
      <h2 id="panel-heading" tabIndex={-1}>
        <bdi>{nameOf(reader, code)}</bdi>
      </h2>
      <StanceLine standing={panel.standing} />
      {panel.kind === 'named' ? <Named panel={panel} /> : <Unnamed panel={panel} />}
      <p>
        <button type="button" className="larger" data-larger={code}>
          {words.larger}
        </button>
      </p>
    </>
  )
}

function Named({ panel }: { panel: CountryPanel & { kind: 'named' } }) {
  const { story, words } = useReader()
  const { about, colours, date, first, leavesOpen, outside, said, seeAlso, since } = panel
  const event = story.events[(since ?? first) - 1]
  const at = { k: since ?? first, label: event?.label ?? story.start.label }
  const [firstOpen, ...moreOpen] = leavesOpen
  return (
    <>
      <p className="since">
        {since === 0 ? words.fromBeginning : fill(since === undefined ? words.laterAt : words.since, at)}
      </p>
      <Quotes quotations={colours} />
      <Quotes head={words.saidHead} quotations={said} />
      <Quotes head={words.aboutHead} quotations={about} />
      {firstOpen !== undefined && <h3>{words.openHead}</h3>}
      {firstOpen !== undefined && <p className="remark">{firstOpen}</p>}
      {seeAlso.length > 0 && <SeeAlso numbers={seeAlso} />}
      {outside.map(text => (
        <p key={text} className="remark">
          {fill(words.outside, { text })}
        </p>
      ))}
      {moreOpen.map(text => (
        <p key={text} className="remark">
          {text}
        </p>
      ))}
      {date && <p className="outside">{fill(words.outside, { text: date })}</p>}
    </>
  )
}

function Quotes({ head, quotations }: { head?: string; quotations: readonly Quotation[] }) {
  if (quotations.length === 0) return null
  return (
    <>
      {head && <h3>{head}</h3>}
      {quotations.map(quotation => (
        <Quote key={quotation.statements.join()} quotation={quotation} />
      ))}
    </>
  )
}

function SeeAlso({ numbers }: { numbers: readonly string[] }) {
  const { words } = useReader()
  const [a = '', b = ''] = numbers
  return (
    <p className="remark">
      <a href={`#sentence-${a}`}>
        {fill(b === '' ? words.seeSentence : words.seeSentences, { a, b })}
        <span aria-hidden="true"> ↓</span>
      </a>
    </p>
  )
}

function Unnamed({ panel }: { panel: CountryPanel }) {
  const { names, states, words } = useReader()
  const name = names[panel.code]
  const state = states.includes(panel.code)
  return (
    <>
      {name?.note && <p className="remark">{name.note}</p>}
      <p className="remark">{state ? words.notNamedMeans : words.notNamedPlace}</p>
      {name?.parts?.map(part => (
        <Fragment key={part}>
          <p className="outside">{fill(words.partOf, { part })}</p>
        </Fragment>
      ))}
    </>
  )
}
