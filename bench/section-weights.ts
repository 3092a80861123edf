/**
 * How far the weights of the sections carry over to texts of authors that they were not fitted to:
 *
 *     node bench/section-weights.ts [SECTION] [--errors] [--weights]
 *
 * For each section and each author of the labelled articles, the weights of the section's rules are fitted anew to the
 * articles of the others (logistic regression, from 0.3 for a rule that speaks for a sentence and -0.3 for one that
 * speaks against, drawn back to that by a ridge), and the author's parts are read with them. The words and the rules
 * themselves stay as they are; they were written with all parts in view but those held out, to which nothing is ever
 * fitted. Prints precision, recall and F1 for each part, for all parts together, and for weights fitted to all that are
 * not held out; with --errors each difference, with --weights what was fitted to all, in the order of the rules.
 * Changes nothing.
 */
import { type ReadArticle, readArticle } from '../corpus/classify/classify.ts'
import { type CompiledSection, compileSections } from '../corpus/classify/compiled-sections.ts'
import { judge } from '../corpus/classify/judge.ts'
import { builtInSections } from '../corpus/index.ts'
import type { SectionDefinition } from '../corpus/sections/section-definition.ts'
import {
  authorOf,
  type LabelledArticle,
  labelledArticles,
  sectionLetters,
} from './labelled/labelled-articles.ts'

/** Steepness of the logistic curve at the threshold of 1, and the ridge. */
const steepness = 4
const ridge = 2
/**
 * How much a miss costs beside a false find: what brings precision and recall on other authors near to each other.
 * Transfers are found by their words; Wagner and the drawdown are told by context, which is missed more easily.
 */
const missCosts: Readonly<Record<string, number>> = {
  history: 1.5,
  'arms-transfers': 1,
  wagner: 2,
  'french-drawdown': 2,
}
const startWeight = 0.3
const rounds = 3
const steps = 400

interface Row {
  readonly rules: readonly number[]
  readonly wanted: boolean
}

interface Score {
  right: number
  found: number
  wanted: number
}

/** An article with what its sentences hold of a section's rules, which no weight changes. */
interface Prepared {
  readonly article: LabelledArticle
  readonly read: ReadArticle
}

const args = process.argv.slice(2)
const asked = args.find((a) => !a.startsWith('--'))
const showErrors = args.includes('--errors')
const showWeights = args.includes('--weights')

/** A section's rules with weights that can be set: fitting reads the same articles some thirty times. */
class Fitting {
  readonly section: SectionDefinition
  readonly #compiled: CompiledSection
  readonly #rules: { weight: number }[]
  readonly prepared: readonly Prepared[]

  constructor(section: SectionDefinition, articles: readonly LabelledArticle[]) {
    const compiled = compileSections([section])
    const [only] = compiled.sections
    if (only === undefined) throw new Error(`section-weights: ${section.id} was not compiled`)
    this.section = section
    this.#compiled = only
    this.#rules = [...compiled.rules]
    this.prepared = articles.map((article) => ({ article, read: readArticle(article.source, compiled) }))
  }

  setWeights(weights: readonly number[]): void {
    this.#rules.forEach((rule, n) => {
      rule.weight = weights[n] ?? 0
    })
  }

  /** What each sentence of the articles holds of the rules, leaning on the labels or on what was found. */
  visit(
    articles: readonly Prepared[],
    onLabels: boolean,
    visit: (row: Row, inside: boolean, text: string, article: LabelledArticle) => void,
  ): void {
    const { id } = this.section
    for (const { article, read } of articles) {
      const labels = [null, ...article.sentences]
      const known = onLabels ? labels.map((l) => l?.must.has(id) ?? false) : undefined
      judge(this.#compiled, read.sentences, read.allowed, known).forEach(({ match, held }, at) => {
        const label = labels[at]
        if (label === null || label === undefined || label.may.has(id)) return
        const row = { rules: held.map((h) => h.compiled.number), wanted: label.must.has(id) }
        visit(row, match !== null, label.text, article)
      })
    }
  }

  /** Fits the weights to articles: first leaning on the labels, then on its own verdicts too. */
  fit(articles: readonly Prepared[]): number[] {
    const signs = this.section.rules.map((rule) => Math.sign(rule.weight ?? 1))
    let weights = signs.map((sign) => sign * startWeight)
    for (let round = 0; round < rounds; round += 1) {
      const rows: Row[] = []
      this.setWeights(weights)
      this.visit(articles, true, (row) => rows.push(row))
      if (round > 0) this.visit(articles, false, (row) => rows.push(row))
      weights = descend(rows, weights, signs, missCosts[this.section.id] ?? 1)
    }
    return weights.map((w) => Math.round(w * 20) / 20)
  }

  score(articles: readonly Prepared[], score: Score, show: boolean): void {
    this.visit(articles, false, ({ wanted }, inside, text, article) => {
      score.right += Number(wanted && inside)
      score.found += Number(inside)
      score.wanted += Number(wanted)
      if (show && inside !== wanted && !heldOut(article.part))
        console.log(`  ${article.source.id} ${wanted ? 'MISSING' : 'EXTRA'} ${text}`)
    })
  }
}

/** One fit by gradient descent with momentum (Adam); a weight that would change its sign becomes 0. */
function descend(
  rows: readonly Row[],
  from: readonly number[],
  signs: readonly number[],
  missCost: number,
): number[] {
  const weights = [...from]
  const mean = weights.map(() => 0)
  const spread = weights.map(() => 0)
  for (let step = 1; step <= steps; step += 1) {
    const slope = weights.map((w, n) => ridge * steepness * (w - startWeight * (signs[n] ?? 0)))
    for (const { rules, wanted } of rows) {
      const sum = rules.reduce((total, n) => total + (weights[n] ?? 0), 0)
      const share = 1 / (1 + Math.exp(-steepness * (sum - 1)))
      const error = (share - Number(wanted)) * (wanted ? missCost : 1) * steepness
      for (const n of rules) slope[n] = (slope[n] ?? 0) + error
    }
    weights.forEach((weight, n) => {
      const g = slope[n] ?? 0
      const m = 0.9 * (mean[n] ?? 0) + 0.1 * g
      const v = 0.999 * (spread[n] ?? 0) + 0.001 * g * g
      mean[n] = m
      spread[n] = v
      const moved = weight - (0.02 * m) / (1 - 0.9 ** step) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
      weights[n] = Math.sign(moved) === signs[n] ? Math.max(-2, Math.min(1.5, moved)) : 0
    })
  }
  return weights
}

const nothing = (): Score => ({ right: 0, found: 0, wanted: 0 })

function line(name: string, { right, found, wanted }: Score): string {
  const precision = found === 0 ? 1 : right / found
  const recall = wanted === 0 ? 1 : right / wanted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const shown = [precision, recall, f1].map((n) => n.toFixed(3).padStart(9)).join('')
  return `${name.padEnd(26)}${shown}${String(wanted).padStart(8)}`
}

const articles = labelledArticles()
const heldOut = (part: string) => part.startsWith('held-out')
for (const section of builtInSections) {
  if (!(section.id in sectionLetters) || (asked !== undefined && asked !== section.id)) continue
  console.log(`\n${section.id}`)
  console.log(`${'fitted to other authors'.padEnd(26)}precision   recall       F1  labels`)
  const fitting = new Fitting(section, articles)
  const open = fitting.prepared.filter((p) => !heldOut(p.article.part))
  const all = nothing()
  for (const author of new Set(articles.map((a) => authorOf(a.part)))) {
    fitting.setWeights(fitting.fit(open.filter((p) => authorOf(p.article.part) !== author)))
    for (const part of new Set(articles.filter((a) => authorOf(a.part) === author).map((a) => a.part))) {
      const score = nothing()
      fitting.score(
        fitting.prepared.filter((p) => p.article.part === part),
        score,
        showErrors,
      )
      console.log(line(part, score))
      for (const key of ['right', 'found', 'wanted'] as const) all[key] += score[key]
    }
  }
  console.log(line('all of these', all))
  const whole = nothing()
  const weights = fitting.fit(open)
  fitting.setWeights(weights)
  fitting.score(open, whole, false)
  console.log(line('(fitted to all)', whole))
  if (showWeights) console.log(`weights: ${weights.join(' ')}`)
}
