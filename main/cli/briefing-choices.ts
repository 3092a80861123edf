import type { BriefingChoices, Paper, SectionDefinition } from '../../corpus/index.ts'
import type { Template } from '../../templates/index.ts'
import { type Given, type Options, UsageError } from './command.ts'

/** The options of `build` that say what the briefing is. */
export const choiceOptions: Options = {
  sections: { kind: 'list', value: 'ID', about: 'sections, in this order', commas: true },
  template: {
    kind: 'value',
    value: 'ID|FILE',
    about: 'template: one of `dossier templates`, or a file of your own',
  },
  title: { kind: 'value', value: 'T', about: 'title of the briefing' },
  author: { kind: 'value', value: 'A', about: 'who wrote it' },
  date: { kind: 'value', value: 'YYYY-MM-DD', about: 'its date; today by default' },
  marking: { kind: 'value', value: 'M', about: 'marking on every page: TLP:AMBER, or a line of your own' },
  lang: { kind: 'value', value: 'en|fr', about: 'language of the headings and labels', oneOf: ['en', 'fr'] },
  paper: { kind: 'value', value: 'a4|letter', about: 'paper size', oneOf: ['a4', 'letter'] },
}

/** The sections that the user named. @throws UsageError for an unknown one, with the list of what there is */
export function chosenSections(given: Given, known: readonly SectionDefinition[]): readonly string[] {
  const chosen = given.list('sections')
  const unknown = chosen.filter((id) => !known.some((s) => s.id === id))
  if (unknown.length > 0)
    throw new UsageError(
      `There is no section ${unknown.map((id) => `"${id}"`).join(', ')}. Sections: ${known.map((s) => s.id).join(', ')}.`,
    )
  return [...new Set(chosen)]
}

/** A template by its id. @throws UsageError for an unknown one, with the list of what there is */
export function templateOfId(id: string, known: readonly Template[]): Template {
  const template = known.find((t) => t.id === id)
  if (template === undefined)
    throw new UsageError(`There is no template "${id}". Templates: ${known.map((t) => t.id).join(', ')}.`)
  return template
}

/** A day that the calendar has. @throws UsageError for anything else */
export function checkedDate(date: string): string {
  const real = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))
  // Date.parse rolls 30 February over into March; writing it out again shows that.
  if (!real || new Date(date).toISOString().slice(0, 10) !== date)
    throw new UsageError(`--date cannot be "${date}". It is a day, written YYYY-MM-DD.`)
  return date
}

/** The part of the choices that overrides a saved briefing too: only what the user gave. */
export function givenChoices(given: Given): Omit<BriefingChoices, 'sections' | 'template'> {
  const value = (name: string) => given.value(name)
  const date = value('date')
  return {
    ...(value('title') === null ? {} : { title: value('title') ?? '' }),
    ...(value('author') === null ? {} : { author: value('author') }),
    ...(date === null ? {} : { date: checkedDate(date) }),
    ...(value('marking') === null ? {} : { marking: value('marking') }),
    ...(value('lang') === null ? {} : { lang: value('lang') === 'fr' ? 'fr' : 'en' }),
    ...(value('paper') === null ? {} : { paper: value('paper') as Paper }),
  }
}
