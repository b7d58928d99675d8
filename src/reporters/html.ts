import type {FileResult, Finding} from '../lint/rule.ts'
import {sentence} from '../util/messages.ts'
import {html as markup, plain} from './parts/escape.ts'
import {excerpt} from './parts/excerpt.ts'
import {count, newTally, tellTally} from './parts/tally.ts'
import type {Reporter, ReportContext, RuleInfo} from './reporter.ts'

const STYLE = `body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2430;background:#fff;display:flex;flex-direction:column}
header{order:-2}#summary{order:-1;font-weight:600}h2{font-size:1.05rem;margin:1.6rem 0 .3rem;overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0}li{border-top:1px solid #e4e8ee;padding:.45rem 0}code,pre{font:13px/1.4 ui-monospace,monospace}
pre{margin:.3rem 0 0;padding:.4rem .6rem;background:#f4f6f9;overflow-x:auto}.s{font-weight:600}.error .s{color:#b3261e}.warning .s{color:#8a5a00}.info .s{color:#2457a6}
@media(prefers-color-scheme:dark){body{background:#14181f;color:#dfe5ee}li{border-color:#2a313d}pre{background:#1c222c}.error .s{color:#ff8a80}.warning .s{color:#f0b955}.info .s{color:#8ab4f8}a{color:#8ab4f8}}`

/** A page that needs nothing else: no script, no network. Its summary is written last and shown first. */
export const html: Reporter = {
  name: 'html',
  extension: 'html',
  async* report(results, context) {
    const {language} = context
    const title = escape(sentence('check.title', {}, language))
    const rules = new Map(context.rules.map((rule) => [rule.id, rule]))
    const tally = newTally()
    yield `<!doctype html>\n<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>\n<body><header><h1>${title}</h1></header>\n`
    for await (const result of results) {
      count(tally, result)
      if (result.findings.length > 0) yield section(result, rules, context)
    }
    yield `<section id="summary">${tellTally(tally, language).map((told) => `<p>${escape(told)}</p>`).join('')}</section>\n</body></html>\n`
  },
}

function section({path, text, findings}: FileResult, rules: ReadonlyMap<string, RuleInfo>, context: ReportContext): string {
  return `<section><h2>${escape(path)}</h2><ul>\n${findings.map((finding) => item(finding, text, rules.get(finding.ruleId), context)).join('')}</ul></section>\n`
}

function item({ruleId, severity, message, position, url}: Finding, text: string, rule: RuleInfo | undefined, {language}: ReportContext): string {
  const place = position === null ? '' : `<code>${position.start.line}:${position.start.column}</code> `
  const word = `<span class="s">${escape(sentence(`check.severity-${severity}`, {}, language))}</span>`
  const name = `<code${rule === undefined ? '' : ` title="${escape(`${rule.description} (${rule.clause})`)}"`}>${escape(ruleId)}</code>`
  const linked = /^https?:/u.test(url) ? `<a href="${escape(url)}">${name}</a>` : name
  return `<li class="${severity}">${place}${word} ${escape(message)} ${linked}${source(text, position)}</li>\n`
}

function source(text: string, position: Finding['position']): string {
  if (position === null) return ''
  const {line, carets} = excerpt(text, position)
  return line === '' ? '' : `<pre>${markup(line)}\n${carets}</pre>`
}

function escape(text: string): string {
  return markup(plain(text))
}
