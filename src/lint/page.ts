import type {Language} from '../model/message.ts'
import type {Example} from './examples/example.ts'
import {PRESETS} from './presets/index.ts'
import type {Applies, Rule} from './rule.ts'
import {resolveSettings} from './settings.ts'

/** The titles of a page, and what it says in fixed words. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    severity: 'Severity', presets: 'In the profiles', none: 'none', rests: 'Rests on', custom: 'usage, not law',
    memory: 'The clause was not compared with its text, so this rule is never an error.',
    applies: 'Judges', all: 'every document', regimes: 'documents of the family', types: 'of the types', from: 'issued from', to: 'until',
    tells: 'What it tells', help: 'What to do', options: 'Options', bad: 'Tells of', ok: 'Silent on', base: 'The document of example `{base}`, in which',
    at: 'tells of `{marks}`', whole: 'tells of the whole document', unchanged: 'The document of example `{base}` as it is.', elsewhere: 'no such clause there',
  },
  vi: {
    severity: 'Mức độ', presets: 'Có trong bộ quy tắc', none: 'không', rests: 'Căn cứ', custom: 'thông lệ, không phải quy định',
    memory: 'Điều khoản này chưa được đối chiếu với nguyên văn nên quy tắc không bao giờ báo lỗi.',
    applies: 'Xét', all: 'mọi văn bản', regimes: 'văn bản thuộc nhóm', types: 'loại', from: 'ban hành từ', to: 'đến',
    tells: 'Thông báo', help: 'Cách xử lý', options: 'Tùy chọn', bad: 'Báo khi', ok: 'Không báo khi', base: 'Văn bản mẫu `{base}`, trong đó',
    at: 'báo tại `{marks}`', whole: 'báo về cả văn bản', unchanged: 'Văn bản mẫu `{base}`, giữ nguyên.', elsewhere: 'không có quy định này',
  },
}

/** The page of a rule, in Markdown: what it looks for, what it tells, what to do, examples. */
export function rulePage(rule: Rule, language: Language): string {
  const {id, severity, description, sentence, sentences = {}, help, options, examples} = rule
  const words = WORDS[language]
  const presets = Object.keys(PRESETS).filter((name) => resolveSettings([{extends: [name]}]).rules.has(id))
  return [
    `# ${id}`,
    description[language],
    [
      `- ${words['severity']}: ${severity}`,
      `- ${words['presets']}: ${presets.length === 0 ? words['none'] : presets.map((name) => `\`${name}\``).join(', ')}`,
      `- ${words['rests']}: ${rule.clause === 'custom' ? words['custom'] : rule.clause}${rule.rests === 'memory' ? `. ${words['memory']}` : ''}`,
      `- ${words['applies']}: ${judged(rule.applies ?? {}, words)}`,
    ].join('\n'),
    `## ${words['tells']}`,
    [sentence, ...Object.values(sentences)].map((texts) => `- ${texts[language]}`).join('\n'),
    `## ${words['help']}`,
    help[language],
    ...(options === undefined ? [] : [`## ${words['options']}`, `\`\`\`json\n${JSON.stringify(options, null, 2)}\n\`\`\``]),
    `## ${words['bad']}`,
    ...examples.bad.map((example) => shown(example, `${example.shows}: ${example.marks == null ? words['whole'] : words['at']?.replace('{marks}', example.marks.trim())}`, words)),
    `## ${words['ok']}`,
    ...examples.ok.map((example) => shown(example, `${example.shows}${example.elsewhere === true ? ` (${words['elsewhere']})` : ''}`, words)),
  ].join('\n\n') + '\n'
}

function judged({regimes, types, from, to}: Applies, words: Readonly<Record<string, string>>): string {
  const parts = [
    ...(regimes === undefined ? [] : [`${words['regimes']} ${regimes.join(', ')}`]), ...(types === undefined ? [] : [`${words['types']} ${types.join(', ')}`]),
    ...(from === undefined ? [] : [`${words['from']} ${from}`]), ...(to === undefined ? [] : [`${words['to']} ${to}`]),
  ]
  return parts.length === 0 ? words['all'] ?? '' : parts.join(', ')
}

function shown({base = 'plan', change = [], options}: Example, title: string, words: Readonly<Record<string, string>>): string {
  const fill = (text = ''): string => text.replace('{base}', base)
  const diff = change.map(([from, to]) => [...marked('-', from), ...marked('+', to)].join('\n')).join('\n')
  return [
    `### ${title}`,
    ...(options === undefined ? [] : [`\`${JSON.stringify(options)}\``]),
    ...(change.length === 0 ? [fill(words['unchanged'])] : [fill(words['base']), `\`\`\`diff\n${diff}\n\`\`\``]),
  ].join('\n\n')
}

function marked(sign: string, text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/u, '').split('\n').map((line) => `${sign} ${line}`)
}
