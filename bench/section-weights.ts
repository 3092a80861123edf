/**
 * How far the weights of the sections carry over to texts of authors that they were not fitted to:
 *
 *     node bench/section-weights.ts [SECTION]
 *
 * For each section and each part of the labelled articles, the weights of the section's rules are fitted anew to the
 * other parts (logistic regression, from 0.3 for a rule that speaks for a sentence and -0.3 for one that speaks
 * against, drawn back to that by a ridge), and the part is read with them. The words and the rules themselves stay as
 * they are; they were written with all parts in view. Prints precision, recall and F1 for each part, for all parts
 * together, and for weights fitted to all. Changes nothing.
 */
import { readArticle } from '../corpus/classify/classify.ts'
import { type CompiledRule, compileSections } from '../corpus/classify/compiled-sections.ts'
import { judge } from '../corpus/classify/judge.ts'
import { builtInSections } from '../corpus/index.ts'
import type { SectionDefinition } from '../corpus/sections/section-definition.ts'
import { type LabelledArticle, labelledArticles, sectionLetters } from './labelled/labelled-articles.ts'

/** Steepness of the logistic curve at the threshold of 1, the ridge, and how much a miss costs beside a false find. */
const steepness = 4
const ridge = 2
const missCost = 1.5
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

/** The section with other weights, as the classifier compiles it. */
function weighted(section: SectionDefinition, weights: readonly number[]): SectionDefinition {
  return { ...section, rules: section.rules.map((rule, n) => ({ ...rule, weight: weights[n] ?? 0 })) }
}

/** Labels in the order of the article's sentences, its title (null) among them. */
function labelsOf(article: LabelledArticle): (LabelledArticle['sentences'][number] | null)[] {
  return [null, ...article.sentences]
}

/** What each sentence of the articles holds of the rules, leaning on the labels or on what was found. */
function rowsOf(
  section: SectionDefinition,
  articles: readonly LabelledArticle[],
  onLabels: boolean,
  visit: (row: Row, inside: boolean) => void,
): void {
  const compiled = compileSections([section])
  const [only] = compiled.sections
  if (only === undefined) return
  const numberOf = (rule: CompiledRule) => rule.number
  for (const article of articles) {
    const { sentences, allowed } = readArticle(article.source, compiled)
    const labels = labelsOf(article)
    const known = onLabels ? labels.map((l) => l?.must.has(section.id) ?? false) : undefined
    judge(only, sentences, allowed, known).forEach(({ match, held }, at) => {
      const label = labels[at]
      if (label === null || label === undefined || label.may.has(section.id)) return
      const row = { rules: held.map((h) => numberOf(h.compiled)), wanted: label.must.has(section.id) }
      visit(row, match !== null)
    })
  }
}

/** One fit by gradient descent with momentum (Adam); a weight that would change its sign becomes 0. */
function descend(rows: readonly Row[], from: readonly number[], signs: readonly number[]): number[] {
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

/** Fits the weights of a section to articles: first leaning on the labels, then on its own verdicts too. */
function fit(section: SectionDefinition, articles: readonly LabelledArticle[]): number[] {
  const signs = section.rules.map((rule) => Math.sign(rule.weight ?? 1))
  let weights = signs.map((sign) => sign * startWeight)
  for (let round = 0; round < rounds; round += 1) {
    const rows: Row[] = []
    const current = weighted(section, weights)
    rowsOf(current, articles, true, (row) => rows.push(row))
    if (round > 0) rowsOf(current, articles, false, (row) => rows.push(row))
    weights = descend(rows, weights, signs)
  }
  return weights.map((w) => Math.round(w * 20) / 20)
}

function read(section: SectionDefinition, articles: readonly LabelledArticle[], score: Score): void {
  rowsOf(section, articles, false, ({ wanted }, inside) => {
    score.right += Number(wanted && inside)
    score.found += Number(inside)
    score.wanted += Number(wanted)
  })
}

function line(name: string, { right, found, wanted }: Score): string {
  const precision = found === 0 ? 1 : right / found
  const recall = wanted === 0 ? 1 : right / wanted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const shown = [precision, recall, f1].map((n) => n.toFixed(3).padStart(9)).join('')
  return `${name.padEnd(26)}${shown}${String(wanted).padStart(8)}`
}

const [asked] = process.argv.slice(2)
const articles = labelledArticles()
const parts = [...new Set(articles.map((a) => a.part))]
for (const section of builtInSections) {
  if (!(section.id in sectionLetters) || (asked !== undefined && asked !== section.id)) continue
  console.log(`\n${section.id}`)
  console.log(`${'fitted to all parts but'.padEnd(26)}precision   recall       F1  labels`)
  const all: Score = { right: 0, found: 0, wanted: 0 }
  for (const part of parts) {
    const score: Score = { right: 0, found: 0, wanted: 0 }
    const others = articles.filter((a) => a.part !== part)
    const mine = articles.filter((a) => a.part === part)
    read(weighted(section, fit(section, others)), mine, score)
    console.log(line(part, score))
    for (const key of ['right', 'found', 'wanted'] as const) all[key] += score[key]
  }
  console.log(line('all of these', all))
  const whole: Score = { right: 0, found: 0, wanted: 0 }
  read(weighted(section, fit(section, articles)), articles, whole)
  console.log(line('(fitted to all parts)', whole))
}
