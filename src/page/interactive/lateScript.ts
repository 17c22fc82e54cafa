/**
 * Brings in a script that stands in a `<template>`: cloning is what Trusted Types allows, setting an address is not.
 * Rejects where the file is missing or broken; the next call tries again. A script that has run to its end says so on
 * its own element (`data-came`, see `scriptConfig`): a browser reports half a file, or a page of HTML, as loaded.
 */
export function lateScript(templateId: string): () => Promise<void> {
  let coming: Promise<void> | undefined
  return () => {
    coming ??= new Promise<void>((resolve, reject) => {
      const template = document.getElementById(templateId)
      const script =
        template instanceof HTMLTemplateElement ? template.content.cloneNode(true).firstChild : null
      if (!(script instanceof HTMLScriptElement)) return reject()
      const over = () => {
        if (script.dataset.came === '') return resolve()
        coming = undefined
        script.remove()
        reject()
      }
      script.addEventListener('load', over)
      script.addEventListener('error', over)
      document.head.append(script)
    })
    return coming
  }
}

/** Runs when nothing else does, soon after the page is loaded. */
export function whenIdle(run: () => void): void {
  const idle = () =>
    'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 1500 }) : setTimeout(run, 200)
  if (document.readyState === 'complete') idle()
  else window.addEventListener('load', idle, { once: true })
}
