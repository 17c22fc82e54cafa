/** Tests that Firefox's driver (Playwright 1.64.1) cannot run, by words of their titles or files, and why. */
export const NOT_IN_FIREFOX: readonly { readonly title: RegExp; readonly why: string }[] = [
  { title: /noScript\.spec/, why: 'javaScriptEnabled: false does nothing' },
  { title: /with a finger/, why: 'tap and isMobile do nothing' },
  { title: /axe finds nothing/, why: 'the part axe looks in Chromium; emulateMedia does nothing' },
  { title: /reduced motion: nothing runs at any step/, why: 'emulateMedia does nothing' },
  { title: /in forced colours stances/, why: 'emulateMedia does nothing' },
  { title: /frameReturn\.spec|faultsAround\.spec/, why: 'starts Chromium with an option of its own' },
  {
    title: /leaving and coming back/,
    why: 'a page that comes back from its cache never ends loading for the driver',
  },
  { title: /frameShift\.spec|a font that comes late/, why: 'Firefox reports no layout shifts' },
  { title: /share\.spec\S* files /, why: 'a download raises no event' },
  {
    title: /nothing moves by itself/,
    why: 'its screenshots need a style of its own, which the policy blocks',
  },
  {
    title: /the ring around Britain is seen/,
    why: 'its screenshots need a style of its own, which the policy blocks',
  },
  { title: /on paper/, why: 'emulateMedia does nothing' },
  { title: /paper waits for nothing|paper has its sheet/, why: 'emulateMedia does nothing' },
  { title: /or not at all: reduce/, why: 'emulateMedia does nothing' },
  { title: /in a frame of 360 by 500/, why: 'its scrollbar takes 12 px of the width' },
  {
    title: /letters that the browser sets twice as large/,
    why: 'its driver cannot set the standard size of letters',
  },
  { title: /built\.spec/, why: 'reads the built files; no browser is asked' },
  { title: /is copied, and says so/, why: 'the permission to read the clipboard cannot be granted' },
]
