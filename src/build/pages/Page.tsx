import type { ReactNode } from 'react'
import type { CountryCode } from '../../model/country/countryCode.ts'
import type { RegionId } from '../../model/country/region.ts'
import type { MapScene } from '../../scene/map/mapScene.ts'
import { optionName, shapeStates } from '../../scene/map/shapeStates.ts'
import { standingTexts } from '../../scene/standingTexts.ts'
import type { Caption } from '../../scene/strip/caption.ts'
import { ShareMenu } from '../../share/menu/ShareMenu.tsx'
import { addressedAt } from '../../timeline/standingsAt.ts'
import type { Step } from '../../timeline/step.ts'
import { Answer } from '../../view/answer/Answer.tsx'
import { Counts } from '../../view/counts/Counts.tsx'
import { useDrawnPage } from '../../view/DrawnPage.tsx'
import { Findings } from '../../view/finding/Findings.tsx'
import { type IslandName, islandId } from '../../view/Island.tsx'
import { CloserChoice } from '../../view/map/CloserChoice.tsx'
import { MapPicture } from '../../view/map/MapPicture.tsx'
import { UnderMap } from '../../view/map/UnderMap.tsx'
import { SourceLine } from '../../view/SourceLine.tsx'
import { LongNotes } from '../../view/strip/LongNotes.tsx'
import { Strip } from '../../view/strip/Strip.tsx'
import { UnderStrip } from '../../view/strip/UnderStrip.tsx'
import { OtherPlaces } from '../../view/table/OtherPlaces.tsx'
import { fill } from '../../words/fill.ts'
import type { SiteLanguage } from '../story/siteLanguages.ts'
import { markOfHtml } from './markOfHtml.ts'
import { wordsWhole } from './wordsWhole.tsx'

/** What a page is made of beside the reader's things. */
export interface PageProps {
  kind: 'page' | 'embed'
  map: MapScene
  step: Step
  country: CountryCode | null
  caption: Caption
  policy: readonly string[]
  /** The islands as HTML, drawn by the prerender. */
  islands: Readonly<Record<IslandName, string>>
  /** The loader that never changes: path from the site's root, and its integrity. */
  loader: { path: string; integrity: string }
  /** The way from this page to the site's root. */
  root: string
  /** The path of this page from the pages of its language, the same in each. */
  path: string
  languages: readonly SiteLanguage[]
  /** The regions that the map can show larger. */
  regions: readonly RegionId[]
}

/** A page with more countries and sentences than this is long: its table is not drawn while it is out of sight. */
const LONG = 150

/** Puts the pieces side by side; they do not know each other. Drawn at build only. */
export function Page({
  kind,
  map,
  step,
  country,
  caption,
  policy,
  islands,
  languages,
  loader,
  path,
  regions,
  root,
}: PageProps) {
  const { nameOf, story, timeline, words } = useDrawnPage()
  const states = shapeStates(timeline, step)
  const texts = standingTexts(story, words)
  const embed = kind === 'embed'
  const long = story.countries.length + story.sentences.length > LONG
  const source = fill(words.source, { publisher: story.publisher })
  const island = (name: IslandName) => {
    // Browsers offer their reader view where they find an article, whatever the length of its paragraphs.
    const Holder = name === 'article' ? 'article' : 'div'
    // The HTML is React's own, made a moment ago in this build.
    return (
      <Holder
        id={islandId(name)}
        className={`${name}-island`}
        data-built={markOfHtml(islands[name])}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: runs at build only
        dangerouslySetInnerHTML={{ __html: islands[name] }}
      />
    )
  }
  const notes = (
    <div className="notes">
      <p className="definition">{story.words.definition}</p>
      {embed ? <LongNotes /> : <UnderStrip />}
    </div>
  )
  return (
    <div className={embed ? 'page embed' : 'page'} id="top" data-long={(long && !embed) || undefined}>
      {/* A frame is to be crossed in few stops: it leaves out what its reader is offered elsewhere. */}
      {!embed && (
        <a className="skip" href="#table">
          {words.skipToTable}
        </a>
      )}
      <header>
        <p className="kicker">{story.words.kicker}</p>
        <h1>{wordsWhole(story.words.headline, story.language)}</h1>
      </header>
      {/* By these names reader views take it for what the page is about. */}
      <main id="main" className="content">
        <div className="stage-column">
          <div className="stage">
            <Findings story={story} step={step} />
            <p className="notice" hidden />
            <Counts step={step} />
            {/* The world is not mirrored. */}
            <div className="map" id="map" dir="ltr">
              <MapPicture
                scene={map}
                states={states}
                chosen={country}
                step={step}
                name={caption.mapName}
                optionName={(code, state) => optionName(nameOf(code), state, texts, words)}
              />
              <p className="tooltip" hidden>
                <b />
                <span />
                <span className="clause-told" lang={story.articleLanguage} />
              </p>
              {regions.length > 0 && <CloserChoice regions={regions} />}
              <button type="button" className="whole-map" data-press="whole-map" hidden>
                {words.wholeMap}
              </button>
              <p className="hidden" id="map-help">
                {words.mapHelp}
              </p>
            </div>
            <Answer />
            <UnderMap
              addressed={addressedAt(timeline, step).length > 0}
              later={[...states.values()].some(({ later }) => later)}
            />
            <Strip step={step} caption={caption} beside={embed && <SourceLine />} />
            {!embed && notes}
          </div>
        </div>
        {island('aside')}
        {embed && notes}
        <Part embed={embed} id="article-part" title={words.inArticle}>
          {island('article')}
        </Part>
        <Part embed={embed} id="table" title={words.table}>
          <section aria-labelledby="table-heading">
            <h2 id="table-heading">{words.table}</h2>
            {island('table')}
            <OtherPlaces />
          </section>
        </Part>
        <Part embed={embed} id="take-part" title={words.shareHead}>
          <ShareMenu kind={kind} words={words} loader={loader} />
        </Part>
      </main>
      <footer>
        <div id="notes">
          {!embed && <LongNotes />}
          <p>{story.words.quotesNote}</p>
          <p id="borders-note">{policy.join(' ')}</p>
          {words.notReviewed && <p className="not-reviewed">{words.notReviewed}</p>}
        </div>
        <p className="sources">
          {embed ? (
            source
          ) : (
            <a href={story.address} target="_blank" rel="noopener noreferrer">
              {source}
            </a>
          )}
          <br />
          {words.mapCredit}
          <bdi className="on-paper" id="paper-address" />
          {!embed && (
            <span className="files">
              {words.files}{' '}
              <a href={`${root}record.csv`} download>
                CSV
              </a>
              {' · '}
              <a href={`${root}record.json`} download>
                JSON
              </a>
            </span>
          )}
        </p>
        {!embed && languages.length > 1 && (
          <nav className="languages" aria-label={words.languages}>
            <ul>
              {languages.map(({ directory, name, tag }) => (
                <li key={tag}>
                  <a
                    href={`${root}${directory}${path}`}
                    lang={tag}
                    hrefLang={tag}
                    data-language={tag}
                    aria-current={tag === words.language ? 'page' : undefined}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </footer>
      {/* The one place that speaks by itself; empty until the reader does something. */}
      <p id="status" className="hidden" role="status" />
    </div>
  )
}

/**
 * A part of the page; in a frame it is closed until opened. As sections the parts tell reader views that what is around
 * them belongs together: of mere boxes they would keep one, and drop the finding or the table.
 */
function Part({
  embed,
  id,
  title,
  children,
}: {
  embed: boolean
  id: string
  title: string
  children: ReactNode
}) {
  return embed ? (
    <details className="part" id={id}>
      <summary>{title}</summary>
      {children}
    </details>
  ) : (
    <section className="part" id={id}>
      {children}
    </section>
  )
}
