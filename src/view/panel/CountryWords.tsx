import { Fragment } from 'react'
import type { CountryCode } from '../../model/country/countryCode.ts'
import { beforeText } from '../../scene/beforeText.ts'
import { citedSentences } from '../../scene/quotes/citedSentences.ts'
import { type CountryPanel, countryPanel } from '../../scene/quotes/countryPanel.ts'
import type { Quotation } from '../../scene/quotes/quotation.ts'
import { sentencesText } from '../../scene/quotes/quotationPlace.ts'
import type { Step } from '../../timeline/step.ts'
import { fill } from '../../words/fill.ts'
import { usePageContext } from '../PageContext.ts'
import { Quote } from './Quote.tsx'
import { StanceLine } from './StanceLine.tsx'

/** The words of a chosen country, or that there are none. */
export function CountryWords({ step, code }: { step: Step; code: CountryCode }) {
  const { nameOf, story, timeline, words } = usePageContext()
  const panel = countryPanel(story, timeline, step, code)
  return (
    <>
      <button type="button" className="back" data-press="back">
        <span aria-hidden="true">‹ </span>
        {step === 0 ? words.backToStart : fill(words.backToStep, { k: step })}
      </button>
      <h2 id="panel-heading" tabIndex={-1}>
        <bdi>{nameOf(code)}</bdi>
      </h2>
      <StanceLine standing={panel.standing} />
      {panel.kind === 'named' && <Since panel={panel} />}
      <p className="larger-line">
        <button type="button" className="larger" data-larger={code}>
          {words.larger}
        </button>
      </p>
      {panel.kind === 'named' ? <Named panel={panel} /> : <Unnamed panel={panel} />}
    </>
  )
}

/** From which step it holds its stance, or which later step names it. */
function Since({ panel: { first, since } }: { panel: CountryPanel & { kind: 'named' } }) {
  const { story, words } = usePageContext()
  const k = since ?? first
  const label = story.events[k - 1]?.label ?? story.start.label
  const text = since === undefined ? words.laterAt : words.since
  return <p className="since">{since === 0 ? words.fromBeginning : fill(text, { k, label })}</p>
}

function Named({ panel }: { panel: CountryPanel & { kind: 'named' } }) {
  const { story, words } = usePageContext()
  const { about, before, colours, date, leavesOpen, outside, said, seeAlso } = panel
  const [firstOpen, ...moreOpen] = leavesOpen
  return (
    <>
      <Quotes quotations={colours} />
      {before.map(({ key, quotations, since }) => (
        <Quotes
          always
          key={since}
          head={beforeText({ key, step: since }, story, words)}
          quotations={quotations}
        />
      ))}
      <Quotes head={words.saidHead} quotations={said} />
      <Quotes head={words.aboutHead} quotations={about} />
      {firstOpen !== undefined && <h3>{words.openHead}</h3>}
      {firstOpen !== undefined && <p className="our-words">{firstOpen}</p>}
      {seeAlso.length > 0 && <SeeAlso numbers={seeAlso} />}
      {outside.map(text => (
        <p key={text} className="our-words">
          {fill(words.outside, { text })}
        </p>
      ))}
      {moreOpen.map(text => (
        <p key={text} className="our-words">
          {text}
        </p>
      ))}
      {date && <p className="outside">{fill(words.outside, { text: date })}</p>}
    </>
  )
}

/** @param always whether the head stands by itself too */
function Quotes({
  always = false,
  head,
  quotations,
}: {
  always?: boolean
  head?: string
  quotations: readonly Quotation[]
}) {
  if (quotations.length === 0 && !always) return null
  return (
    <>
      {head && <h3>{head}</h3>}
      {quotations.map(quotation => (
        <Quote key={quotation.statements.join()} quotation={quotation} />
      ))}
    </>
  )
}

/** A link to each row of "In the article" that holds one of these sentences: a row is named after its first. */
function SeeAlso({ numbers }: { numbers: readonly string[] }) {
  const { story, timeline, words } = usePageContext()
  return citedSentences(story, timeline).map(({ sentences }) => {
    const held = sentences.map(({ number }) => number)
    const seen = held.filter(number => numbers.includes(number))
    return (
      seen.length > 0 && (
        <p key={held[0]} className="our-words see-also">
          <a href={`#sentence-${held[0]}`}>
            {sentencesText(seen, words.seeSentence, words.seeSentences, words)}
            <span aria-hidden="true"> ↓</span>
          </a>
        </p>
      )
    )
  })
}

function Unnamed({ panel }: { panel: CountryPanel }) {
  const { names, territories, words } = usePageContext()
  const name = names[panel.code]
  const state = !territories.includes(panel.code)
  return (
    <>
      {name?.note && <p className="our-words">{name.note}</p>}
      <p className="our-words">
        {panel.kind === 'spoken' ? words.spokenMeans : state ? words.notNamedMeans : words.notNamedPlace}
      </p>
      {panel.kind === 'spoken' && <Quotes head={words.saidHead} quotations={panel.said} />}
      {panel.kind === 'spoken' && <Quotes head={words.aboutHead} quotations={panel.about} />}
      {name?.parts?.map(part => (
        <Fragment key={part}>
          <p className="outside">{fill(words.partOf, { part })}</p>
        </Fragment>
      ))}
    </>
  )
}
