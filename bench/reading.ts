/**
 * How well the sections and the facts are read, on articles labelled by hand (`bench/labelled/`):
 *
 *     node bench/reading.ts [PART] [--errors]
 *
 * Prints precision, recall and F1 for each section, for quotations, events and transfers, for each part of the set;
 * with --errors each difference (never for a part that is held out: its errors are not to be looked at).
 */
import { tokenize } from '../corpus/classify/tokens.ts'
import { builtInSections, classify, extract } from '../corpus/index.ts'
import { stateMentions } from '../corpus/lexicon/state-mentions.ts'
import {
  type LabelledArticle,
  type LabelledTransfer,
  labelledArticles,
  sectionLetters,
} from './labelled/labelled-articles.ts'

class Score {
  right = 0
  found = 0
  wanted = 0
  add(right: number, found: number, wanted: number): void {
    this.right += right
    this.found += found
    this.wanted += wanted
  }
  line(name: string): string {
    const precision = this.found === 0 ? 1 : this.right / this.found
    const recall = this.wanted === 0 ? 1 : this.right / this.wanted
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
    const shown = [precision, recall, f1].map((n) => n.toFixed(3).padStart(9)).join('')
    return `${name.padEnd(18)}${shown}${String(this.wanted).padStart(8)}`
  }
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-–’']+/g, ' ')
    .trim()
/** Singular and plural of a weapon's name are one name. */
const bare = (text: string) =>
  fold(text)
    .split(' ')
    .map((w) => (w.length > 3 ? w.replace(/[sx]$/, '') : w))
    .join(' ')
const designates = (a: string, b: string) => bare(a).includes(bare(b)) || bare(b).includes(bare(a))
const contains = (a: string, b: string) => fold(a).includes(fold(b)) || fold(b).includes(fold(a))
const same = <T>(want: T | null | undefined, got: T | null) => want === undefined || want === got

/** A state under its register name, whatever language the label has it in. */
const registered = (name: string) => stateMentions(tokenize(name))[0]?.state.name ?? name
/** `?` is not compared. */
const named = (wanted: readonly string[], found: string | null) =>
  wanted.some((w) => w === '?' || registered(w) === (found ?? ''))

const args = process.argv.slice(2)
const only = args.find((a) => !a.startsWith('--'))
const showErrors = args.includes('--errors')

function report(article: LabelledArticle, text: string): void {
  if (showErrors && !article.part.startsWith('held-out')) console.log(`  ${article.source.id} ${text}`)
}

function scoreSections(
  article: LabelledArticle,
  source: LabelledArticle['source'],
  scores: Map<string, Score>,
): void {
  const read = source.passages.filter((p) => p.kind !== 'heading').flatMap((p) => p.sentences)
  article.sentences.forEach((label, n) => {
    const sentence = read[n]
    for (const id of Object.keys(sectionLetters)) {
      const match = sentence?.sections.find((s) => s.id === id)
      const inside = match !== undefined
      if (label.may.has(id)) continue
      const wanted = label.must.has(id)
      scores.get(id)?.add(Number(inside && wanted), Number(inside), Number(wanted))
      if (inside !== wanted)
        report(
          article,
          `${wanted ? 'MISSING' : 'EXTRA'} ${id} [${match?.evidence.join(' | ') ?? ''}]${match?.via === undefined ? '' : ' via'} ${label.text}`,
        )
    }
  })
}

/** Pairs each wanted with one found, greedily; counts the pairs. */
function pairs<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  fits: (w: W, f: F) => boolean,
): { right: number; missing: W[]; extra: F[] } {
  const left = [...found]
  const missing: W[] = []
  for (const w of wanted) {
    const at = left.findIndex((f) => fits(w, f))
    if (at === -1) missing.push(w)
    else left.splice(at, 1)
  }
  return { right: wanted.length - missing.length, missing, extra: left }
}

const parts = [...new Set(labelledArticles().map((a) => a.part))].filter(
  (p) => only === undefined || p === only,
)
for (const part of parts) {
  const articles = labelledArticles().filter((a) => a.part === part)
  const names = [...Object.keys(sectionLetters), 'events', 'quotations', 'transfers', 'transfer fields']
  const scores = new Map(names.map((name) => [name, new Score()]))
  for (const article of articles) {
    const [source] = classify([article.source], builtInSections)
    if (source === undefined) continue
    scoreSections(article, source, scores)
    const facts = extract([source])

    const dates = [...new Set(facts.events.map((e) => `${e.date} ${e.precision}`))]
    const events = pairs(article.events, dates, (w, f) => `${w.date} ${w.precision}` === f)
    scores.get('events')?.add(events.right, dates.length, article.events.length)
    for (const w of events.missing) report(article, `MISSING event ${w.date} ${w.precision}`)
    for (const f of events.extra) report(article, `EXTRA event ${f}`)

    // A quotation that its own frame interrupts is one, however many pieces are found.
    const pieces = facts.quotes.filter(
      (f, n) =>
        !facts.quotes
          .slice(0, n)
          .some((e) => article.quotes.some((w) => contains(w.text, f.text) && contains(w.text, e.text))),
    )
    const said = (w: LabelledArticle['quotes'][number], f: (typeof pieces)[number]) =>
      contains(w.text, f.text) &&
      w.speaker.some(
        (s) =>
          f.speaker !== null &&
          (contains(s, f.speaker) || fold(f.speaker).includes(fold(s).split(' ').at(-1) ?? '')),
      )
    const quotes = pairs(article.quotes, pieces, said)
    scores.get('quotations')?.add(quotes.right, pieces.length, article.quotes.length)
    for (const w of quotes.missing) report(article, `MISSING quote ${w.speaker[0]}: ${w.text}`)
    for (const f of quotes.extra) report(article, `EXTRA quote ${f.speaker}: ${f.text}`)

    const row = (w: LabelledTransfer, f: (typeof facts.transfers)[number]) =>
      named(w.supplier, f.supplier) &&
      named(w.recipient, f.recipient) &&
      w.designation.some((d) => d === '?' || designates(d, f.designation))
    const transfers = pairs(article.transfers, facts.transfers, row)
    scores.get('transfers')?.add(transfers.right, facts.transfers.length, article.transfers.length)
    const shown = (f: (typeof facts.transfers)[number]) =>
      `${f.supplier}; ${f.recipient}; ${f.designation}; ${f.ordered}; ${f.orderYear}; ${f.delivered}; ${f.deliveryYears}`
    for (const w of transfers.missing)
      report(article, `MISSING transfer ${w.supplier[0]}; ${w.recipient[0]}; ${w.designation[0]}`)
    for (const f of transfers.extra)
      report(
        article,
        `EXTRA transfer ${shown(f)} — ${source.passages.flatMap((p) => p.sentences).find((s) => s.id === f.sentences[0])?.text}`,
      )
    for (const w of article.transfers) {
      const f = facts.transfers.find((t) => row(w, t))
      if (f === undefined) continue
      const years = w.deliveryYears === undefined || w.deliveryYears.join() === f.deliveryYears.join()
      const fields = [
        same(w.ordered, f.ordered),
        same(w.orderYear, f.orderYear),
        same(w.delivered, f.delivered),
        years,
      ]
      const right = fields.filter(Boolean).length
      scores.get('transfer fields')?.add(right, 4, 4)
      if (right < 4)
        report(
          article,
          `FIELDS of ${shown(f)} — wanted ${w.ordered}; ${w.orderYear}; ${w.delivered}; ${w.deliveryYears}`,
        )
    }
  }
  const sentences = articles.reduce((sum, a) => sum + a.sentences.length, 0)
  console.log(`\n${part}: ${articles.length} articles, ${sentences} sentences`)
  console.log(`${''.padEnd(18)}precision   recall       F1  labels`)
  for (const [name, score] of scores) console.log(score.line(name))
}
