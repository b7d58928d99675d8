import type {Language} from '../../model/message.ts'
import {headOf, sectionsOf, type Section} from './sections.ts'
import type {Tally} from './tally.ts'
import {reportTexts} from './texts.ts'

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#1c2430;background:#fff}
dl{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:0}dt{color:#556}dd{margin:0;font-size:1.7rem;font-weight:600}
table{border-collapse:collapse;width:100%}td{padding:.2rem .5rem;border-bottom:1px solid #e4e8ee}td:first-child{width:45%;overflow-wrap:anywhere}
td.n{text-align:right;white-space:nowrap;width:6rem;font-variant-numeric:tabular-nums}rect{fill:#2f6fb0}svg{display:block;width:100%;height:12px}
@media(prefers-color-scheme:dark){body{background:#14181f;color:#dfe5ee}td{border-color:#2a313d}dt{color:#9aa6b8}rect{fill:#6aa5e0}}`

/** The report as a page that needs nothing else: no script, no network. */
export function reportPage(tally: Tally, language: Language): string {
  const text = reportTexts(language)
  const head = headOf(tally, language).map(([name, count]) => `<div><dt>${escape(name)}</dt><dd>${count}</dd></div>`).join('')
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text.title}</title><style>${STYLE}</style></head>
<body><h1>${text.title}</h1><dl>${head}</dl>
${sectionsOf(tally, 25, language).map(chart).join('\n')}
</body></html>
`
}

function chart({title, rows}: Section): string {
  const lines = rows.map(([name, figure, share]) => {
    const percent = (share * 100).toFixed(1)
    return `<tr><td>${escape(name)}</td><td class="n">${figure}</td><td><svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label="${percent} %"><rect width="${percent}" height="12"/></svg></td></tr>`
  })
  return `<h2>${escape(title)}</h2><table>${lines.join('\n')}</table>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
