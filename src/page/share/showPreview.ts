import { type Host, startHost } from '../../frame/host.ts'
import type { Preview } from '../../share/menu/shareParts.ts'

/** Makes a frame of an embed page in a holder. @param address of the embed page at the view */
export function showPreview(holder: HTMLElement, address: string, title: string, width: number): Preview {
  const frame = document.createElement('iframe')
  let height = 500
  let wanted = width
  const resizeFrame = () => {
    const scale = Math.min(1, holder.clientWidth / wanted)
    frame.style.width = `${wanted}px`
    frame.style.height = `${height}px`
    frame.style.transform = scale < 1 ? `scale(${scale})` : ''
    holder.style.height = `${Math.ceil(height * scale)}px`
  }
  const host: Host = startHost(window, frame, new URL(address).origin, message => {
    if (message.type !== 'height') return
    height = message.height
    resizeFrame()
  })
  frame.title = title
  frame.src = address
  holder.replaceChildren(frame)
  new ResizeObserver(resizeFrame).observe(holder.parentElement ?? holder)
  resizeFrame()
  return {
    resize(next) {
      wanted = next
      resizeFrame()
    },
    tell: host.tell,
  }
}
