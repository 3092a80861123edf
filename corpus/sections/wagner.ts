import type { SectionDefinition } from './section-definition.ts'
import { wagnerWords } from './wagner-words.ts'

/** Words that say that a sentence is about other mercenaries, goods or another age. */
const elsewhere = ['foreign', 'otherForce', 'hardware', 'weaponry', 'oldAge', 'music']

/** Its own names, by which a sentence is about it whoever else is in it. */
const own = ['name', 'successor', 'leader', 'affiliates', 'mercenaries', 'russianForce', 'unmistakable']

/** Wagner and what it is called: presence, contracts, denials. */
export const wagner: SectionDefinition = {
  id: 'wagner',
  label: { en: 'Wagner and Russian mercenaries', fr: 'Wagner et les mercenaires russes' },
  about: {
    en: 'The Wagner group and what it is called (private military company, Russian mercenaries, Africa Corps): presence, contracts, denials.',
    fr: 'Le groupe Wagner et ses autres noms (société militaire privée, mercenaires russes, Africa Corps) : présence, contrats, démentis.',
  },
  terms: wagnerWords,
  actors: {
    ours: [
      'name',
      'successor',
      'leader',
      'mercenaries',
      'russianForce',
      'russians',
      'russianFirm',
      'affiliates',
    ],
    others: ['otherGroup', 'foreign', 'otherForce'],
    within: 6,
  },
  rules: [
    // By name.
    { all: ['unmistakable'], weight: 0.6 },
    { all: ['name'], weight: 1.5 },
    { all: ['name'], article: ['music'], weight: -0.95 },
    {
      all: ['name'],
      article: ['mercenaries', 'successor', 'leader', 'russianForce', 'unmistakable'],
      weight: 0.45,
    },
    { all: ['successor'], weight: 1.5 },
    { all: ['leader'], weight: 0.6 },
    { all: ['leader'], article: ['name', 'mercenaries', 'russian'], weight: 0.6 },
    {
      all: ['surname'],
      article: ['name', 'leader', 'firms', 'successor', 'mercenaries', 'unmistakable'],
      weight: 1.1,
    },
    { all: ['firms'], weight: 1.1 },
    { all: ['russianInstructors'], unless: ['oldAge', 'weaponry'], weight: 0.5 },
    { all: ['russianInstructors', 'action'], near: 10, unless: ['oldAge', 'weaponry'], weight: 0.2 },
    { all: ['affiliates'], weight: 0.5 },
    {
      all: ['places'],
      article: ['name', 'successor', 'leader', 'mercenaries', 'russianForce'],
      weight: 0.25,
    },
    { all: ['places'], actor: 'ours', weight: 0.25 },
    { all: ['affiliates'], article: ['name', 'successor', 'leader'], weight: 0.5 },
    // By what they are.
    { all: ['russian', 'mercenaries'], near: 8, weight: 0.5 },
    { all: ['mercenaries'], weight: 0.55 },
    { all: ['securityFirm', 'russian'], near: 8, weight: 1.3 },
    { all: ['securityFirm'], article: ['name', 'successor', 'leader', 'firms'], weight: 0.8 },
    { all: ['mercenaries'], article: ['russian'], weight: 0.8 },
    { all: ['russianForce'], weight: 0.35 },
    { all: ['russianForce'], article: ['name', 'successor', 'leader', 'mercenaries'], weight: 0.4 },
    { all: ['russianForce', 'deal'], near: 10, weight: 0.25 },
    { all: ['russianFirm'], article: ['name', 'successor', 'leader', 'mercenaries'], weight: 0.35 },
    { all: ['russianFirm'], leans: { on: 'opening', within: 1 }, weight: 0.35 },
    { all: ['russians'], weight: 0.7 },
    { all: ['russians', 'action'], near: 10, weight: 0.1 },
    {
      all: ['countedRussians'],
      article: ['name', 'successor', 'leader', 'mercenaries'],
      weight: 0.4,
    },
    { all: ['ministry', 'deal'], article: ['name', 'successor', 'leader', 'mercenaries'], weight: 0.7 },
    { all: ['ministry', 'service'], article: ['name', 'successor', 'leader', 'mercenaries'], weight: 0.7 },
    {
      all: ['service'],
      actor: 'ours',
      leans: { on: 'previous', within: 2, scope: 'article' },
      weight: 0.4,
    },
    { all: ['instructors', 'denial'], article: ['name', 'successor', 'leader', 'mercenaries'], weight: 0.3 },
    // What speaks against it.
    // Russians in an article that knows of no mercenary and no instructor: soldiers, tourists, anybody.
    {
      all: ['russians'],
      notArticle: ['name', 'successor', 'leader', 'mercenaries', 'instructors', 'russianInstructors'],
      weight: -0.5,
    },
    {
      all: ['russianForce'],
      notArticle: ['name', 'successor', 'leader', 'mercenaries', 'instructors', 'russianInstructors'],
      weight: -0.3,
    },
    { all: ['foreign'], weight: -0.3 },
    { all: ['foreign'], unless: ['name', 'successor', 'leader', 'unmistakable'], weight: -1 },
    { all: ['weaponry'], weight: -0.7 },
    { all: ['oldYear'], unless: ['they', 'group', 'name'], weight: -0.2 },
    { all: ['oldAge'], weight: -1.05 },
    { all: ['oldAge'], unless: own, weight: -0.4 },
    { all: ['person'], weight: -0.45 },
    { all: ['france'], weight: -0.75 },
    { all: ['daily'], weight: -0.75 },
    { all: ['startsState'], unless: own, weight: -0.25 },
    // What the article is about, and what stands beside the sentence.
    { all: [], leans: { on: 'previous', within: 1 }, weight: 0.75 },
    { all: [], leans: { on: 'next', within: 1 }, weight: 0.3 },
    { all: ['group'], actor: 'ours', weight: 0.6 },
    { all: ['group'], leans: { on: 'opening', within: 1 }, weight: 0.3 },
    { all: ['starts'], actor: 'ours', leans: { on: 'previous', within: 1, scope: 'article' }, weight: 0.35 },
    { all: ['startsIt'], actor: 'ours', leans: { on: 'previous', within: 1 }, weight: 0.15 },
    {
      all: ['it'],
      unless: ['namesState', 'institution'],
      actor: 'ours',
      leans: { on: 'previous', within: 1 },
      weight: 0.35,
    },
    { all: ['he'], actor: 'ours', leans: { on: 'previous', within: 1 }, weight: 0.2 },
    {
      all: ['they'],
      unless: ['otherForce', 'institution'],
      leans: { on: 'opening', within: 1 },
      weight: 0.2,
    },
    { all: ['deal'], actor: 'ours', leans: { on: 'around', within: 3, scope: 'article' }, weight: 0.1 },
    { all: ['it', 'denial'], actor: 'ours', leans: { on: 'previous', within: 1 }, weight: 0.35 },
    { all: ['they'], actor: 'ours', leans: { on: 'around', within: 1 }, weight: 0.2 },
    { all: ['starts'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.2 },
    { all: ['they', 'action'], leans: { on: 'around', within: 1 }, weight: 0.05 },
    { all: ['accused'], actor: 'ours', leans: { on: 'previous', within: 3, scope: 'article' }, weight: 0.25 },
    { all: ['accused'], leans: { on: 'opening', within: 1 }, weight: 0.35 },
    { all: ['such'], actor: 'ours', leans: { on: 'previous', within: 2, scope: 'article' }, weight: 0.2 },
    { all: ['denial'], actor: 'ours', weight: 0.5 },
    { all: ['denial'], leans: { on: 'previous', within: 2, scope: 'article' }, weight: 0.25 },
    {
      all: ['instructors'],
      actor: 'ours',
      leans: { on: 'previous', within: 2, scope: 'article' },
      weight: 0.65,
    },
    { all: ['instructors'], leans: { on: 'opening', within: 1 }, weight: 0.75 },
    { all: ['russianForce'], leans: { on: 'previous', within: 4, scope: 'article' }, weight: 0.3 },
    { all: ['russians'], leans: { on: 'opening', within: 1 }, weight: 0.6 },
    {
      all: ['exactions'],
      actor: 'ours',
      leans: { on: 'previous', within: 2, scope: 'article' },
      weight: 0.15,
    },
    // What its paragraph and the article around it are about.
    { all: ['successor'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.35 },
    { all: ['mercenaries'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.3 },
    { all: ['russianForce'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.3 },
    {
      all: ['russianForce'],
      unless: elsewhere,
      leans: { on: 'around', within: 2, scope: 'article' },
      weight: 0.4,
    },
    { all: ['russianFirm'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.6 },
    { all: ['russians'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.6 },
    { all: ['instructors'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.1 },
    { all: ['such'], unless: elsewhere, leans: { on: 'around', within: 1 }, weight: 0.45 },
    { all: [], leans: { on: 'around', within: 1 }, weight: 0.45 },
  ],
}
