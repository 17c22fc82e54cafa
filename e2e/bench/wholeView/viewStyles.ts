import type { AnchorStory } from '../anchorStory.ts'

/** What the whole first view adds to the look of the hand-written pages: the product's sizes and motion. */
export function viewStyles({ stances }: AnchorStory): string {
  return `.columns{display:flex;justify-content:center;gap:48px}
main{margin:0}
aside{width:360px;padding:24px 16px}
.kicker,.small{margin:0 0 8px;font-size:13px;color:#4a4f55}
.name{font:600 13px sans-serif;pointer-events:none;fill:#1b1d21}
.name circle,.name line{fill:none;stroke:#1b1d21}
.name .halo{stroke:#fff;stroke-width:3}
${stances.map(({ id, fill }) => `.name[data-stance=${id}]:not([data-inside]){fill:${fill}}.name[data-stance=${id}][data-inside]{fill:#fff}li[data-stance=${id}] i{background:${fill};border-style:solid}.head[data-stance=${id}]{color:${fill}}`).join('\n')}
.strip{display:flex;align-items:end;justify-content:space-between}
.track{position:relative;width:520px;height:200px}
ol{display:flex;margin:0;padding:32px 0 0;list-style:none}
li{position:relative;width:88px;height:90px;border-bottom:1.5px solid}
i{position:absolute;bottom:0;left:0;box-sizing:border-box;width:14px;height:90px;border:1px dashed;border-radius:2px;background:#e6e6e3;transform-origin:100% 100%;transition:transform .3s cubic-bezier(.4,0,1,1),background-color 0s .3s}
u{position:absolute;top:105px;left:56px;width:6px;height:6px;border-radius:50%;background:currentcolor}
li[data-current] u{transform:scale(3)}
li a{position:absolute;top:124px;left:60px;translate:-50%;font-size:13px;color:inherit;text-decoration:none;white-space:nowrap}
.head{position:absolute;top:0;width:auto;height:auto;margin:0;font-size:13px;white-space:nowrap}
.at4{left:396px}.at5{left:476px}
.track input{position:absolute;top:118px;left:0;width:530px;height:38px;margin:0;opacity:0}
button{padding:10px 20px;border:1px solid;border-radius:22px;background:#fff;font:inherit}
figure{margin:0 0 16px}
`
}
