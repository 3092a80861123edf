import { type Briefing, type Corpus, draftBriefing, sampleSections } from '../../corpus/index.ts'
import { sampleSelections } from '../../templates/index.ts'

/** The sample briefing of a template over the bundled articles, with judgements, a note, an edit and a marking. */
export function galleryBriefing(corpus: Corpus, template: string): Briefing {
  const drafted = draftBriefing(corpus, {
    sections: sampleSelections[template] ?? sampleSections,
    title: 'Mali and Russia: the state of defence ties',
    subtitle: 'To inform the committee of what two press articles state on Mali’s new partner',
    author: 'A. Analyst, Sahel desk',
    date: '2021-12-14',
    template,
    marking: 'TLP:AMBER',
  })
  const judgements: Briefing['judgements'] = [
    {
      id: '1',
      text: 'Bamako treats Russian equipment and training as its main means of restoring security, and presents it as diversification rather than replacement.',
      likelihood: 'very likely (80–95 %)',
      confidence: 'moderate',
    },
    {
      id: '2',
      text: 'A contract with the Wagner group is denied; the sources do not settle whether one exists.',
      likelihood: null,
      confidence: 'low',
    },
    {
      id: '3',
      text: 'French regrouping around Gao and Ménaka leaves room for new partners in the north.',
      likelihood: 'likely (55–80 %)',
      confidence: 'moderate',
    },
  ]
  const edited = drafted.sections
    .flatMap((s) => s.excerpts.flatMap((e) => e.sentences))
    .map((id) =>
      corpus.sources.flatMap((s) => s.passages.flatMap((p) => p.sentences)).find((s) => s.id === id),
    )
    .find((s) => s?.text.includes('none other than'))
  return {
    ...drafted,
    judgements: template === 'information-paper' ? judgements.slice(0, 1) : judgements,
    sections: drafted.sections.map((s) =>
      s.id === 'arms-transfers'
        ? {
            ...s,
            noteAfter:
              'The helicopters delivered in 2017 and those sought in 2019 are of one type; maintenance contracts tie the fleet to its maker for its whole life.',
          }
        : s,
    ),
    edits:
      edited === undefined
        ? []
        : [
            {
              sentence: edited.id,
              before: edited.text,
              after: edited.text.replace('none other than paramilitaries', 'paramilitaries'),
              author: 'A. Analyst',
              date: '2021-12-13T09:00:00Z',
            },
          ],
  }
}
