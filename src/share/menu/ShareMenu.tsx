import type { Words } from '../../words/words.ts'
import { type EmbedForm, FORMS } from './embedForm.ts'

/** What the menu is drawn with. */
export interface ShareMenuProps {
  kind: 'page' | 'embed'
  words: Words
  /** The loader that never changes: path from the site's root, and its integrity. */
  loader: { path: string; integrity: string }
}

/**
 * Share, embed, download, print: buttons in a row, one part open at a time. Its names in the page say "take": blocklists
 * hide what is called after sharing, and with it the ways to embed, download and print. Drawn at build; `bindShareButtons` opens the
 * parts, and `bindShareMenu`, which comes when it is wanted, fills them.
 */
export function ShareMenu({ kind, loader, words }: ShareMenuProps) {
  const labels: Readonly<Record<EmbedForm, string>> = {
    address: words.embedAddress,
    frame: words.embedFrame,
    loader: words.embedLoader,
    picture: words.embedPicture,
  }
  return (
    <section
      id="take"
      className="take"
      aria-labelledby="take-heading"
      data-loader={loader.path}
      data-integrity={loader.integrity}
    >
      <h2 id="take-heading">{words.shareHead}</h2>
      <p className="take-ways">
        <Opener part="link" text={words.share} />
        <Opener part="embed" text={words.embed} />
        <Opener part="download" text={words.download} />
        {/* A sandboxed frame may not print. */}
        {kind === 'page' && (
          <button type="button" data-press="print">
            {words.print}
          </button>
        )}
      </p>
      <p className="note take-said" hidden />
      <div id="take-link" className="take-part" hidden>
        <Field id="take-address" label={words.linkToView} copy={words.copy} />
        <button type="button" className="pill" data-native="" hidden>
          {words.shareNative}
        </button>
      </div>
      <div id="take-embed" className="take-part" hidden>
        <p className="help">{words.embedHelp}</p>
        <div className="codes">
          {FORMS.map(form => (
            <Field
              key={form}
              id={`code-${form}`}
              label={labels[form]}
              copy={words.copy}
              rows={form === 'address' ? undefined : 4}
            />
          ))}
          <p className="note nearest" hidden />
        </div>
        {kind === 'page' && (
          <div className="preview">
            <p className="preview-head">
              <b>{words.preview}</b>
              <button type="button" data-preview="360" aria-pressed="true">
                {words.previewPhone}
              </button>
              <button type="button" data-preview="640" aria-pressed="false">
                {words.previewArticle}
              </button>
            </p>
            <div className="preview-frame" data-title={words.preview} />
          </div>
        )}
      </div>
      <div id="take-download" className="take-part" hidden>
        <p className="help">{words.downloadHelp}</p>
        <p className="take-files">
          {(['png', 'svg', 'csv', 'json'] as const).map(file => (
            <button key={file} type="button" className="pill" data-save={file}>
              {
                { png: words.picturePng, svg: words.pictureSvg, csv: words.tableCsv, json: words.dataJson }[
                  file
                ]
              }
            </button>
          ))}
        </p>
        <div className="taken" hidden />
      </div>
    </section>
  )
}

function Opener({ part, text }: { part: string; text: string }) {
  return (
    <button type="button" aria-expanded="false" aria-controls={`take-${part}`}>
      {text}
    </button>
  )
}

/** A text to copy, with its button. */
function Field({
  id,
  label,
  copy,
  rows,
}: {
  id: string
  label: string
  copy: string
  rows?: number | undefined
}) {
  const field = { id, readOnly: true, spellCheck: false, dir: 'ltr' } as const
  return (
    <div className="field">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {rows === undefined ? <input type="text" {...field} /> : <textarea {...field} rows={rows} />}
      <button
        id={`${id}-copy`}
        type="button"
        className="pill"
        data-copy={id}
        aria-labelledby={`${id}-copy ${id}-label`}
      >
        {copy}
      </button>
    </div>
  )
}
