import type { ToolStory } from './toolStory.ts'

/** The look of all pages: the product's sizes, colours and order, nothing more. */
export function pageStyles({ stances }: ToolStory): string {
  return `body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1b1d21;background:#fff}
main{max-width:848px;margin:0 auto;padding:24px 16px}
h1{margin:0 0 8px;font:600 36px/40px Georgia,serif}
#finding{margin:0 0 16px;min-height:54px;font-size:19px;line-height:27px}
main>svg,.rsm-svg{display:block;width:100%;height:auto}
svg path{stroke-linejoin:round;stroke-linecap:round}
[data-country]{fill:#e6e6e3;stroke:#767874;stroke-width:4.4;cursor:pointer}
.dot{stroke-width:9.6}
[data-country][data-stance=disputed]{fill:#c9c9c4}
.borders{fill:none;stroke:#fff;stroke-width:3.6}
.dashed{fill:none;stroke:#767874;stroke-width:3.6;stroke-dasharray:10 8}
[data-country][data-chosen]{stroke:#1b1d21;stroke-width:8}
.borders,.dashed{pointer-events:none}
${stances.map(({ id, fill }) => `[data-country][data-stance=${id}]{fill:${fill}}`).join('\n')}
ul{display:flex;gap:16px;margin:12px 0;padding:0;list-style:none;font-size:13px}
b{display:inline-block;width:12px;height:12px;margin-right:6px}
input{width:100%;margin:12px 0 4px}
#event{margin:0 0 16px;font-size:13px}
#panel{min-height:160px;border-top:1px solid}
blockquote{margin:0;font-family:Georgia,serif}
figure{margin:0}
figcaption,footer{color:#4a4f55;font-size:13px}
`
}
