import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../corpus/read.ts'
import type { Source } from '../../../corpus/types.ts'
import { loadResources } from '../../../main/resources.ts'
import { received } from '../received.ts'

const resources = loadResources()
const body =
  'The army left the town on Monday, and the last of its vehicles crossed the bridge before noon, officials said in the capital.'
const corps =
  'L’armée a quitté la ville lundi, et les derniers de ses véhicules ont franchi le pont avant midi, selon les autorités de la capitale.'

async function read(text: string): Promise<Source> {
  const { value } = await readCorpus([received('a.txt', text)], resources)
  const source = value.sources[0]
  if (source === undefined) throw new Error('no source')
  return source
}

/** Reason and text of each omission of a line that stands between a title and a body. */
async function head(line: string, paragraph = body): Promise<Source> {
  return read(`A town changes hands\n\n${line}\n\n${paragraph}\n`)
}

describe('bylines', () => {
  it.each([
    ['By Jane Roe', 'Jane Roe', null, []],
    ['By Jane Roe and Moussa Keita', 'Jane Roe, Moussa Keita', null, []],
    ['By Jane Roe, Reuters', 'Jane Roe', 'Reuters', []],
    ['Written by Agence France-Presse', null, 'Agence France-Presse', []],
    ['By the Newsroom and BBC News', null, 'Newsroom', ['BBC News']],
  ])('%s', async (line, author, publisher, also) => {
    const source = await head(line)
    expect([source.author, source.publisher, source.also]).toEqual([author, publisher, also])
    expect(source.omitted.map((o) => o.reason)).toEqual(['byline'])
  })

  it.each([
    ['Par Marie Lenoir', 'Marie Lenoir', null],
    ['Par Marie Lenoir, AFP', 'Marie Lenoir', 'AFP'],
    ['Propos recueillis par Paul Durand', 'Paul Durand', null],
  ])('%s', async (line, author, publisher) => {
    const source = await head(line, corps)
    expect([source.author, source.publisher]).toEqual([author, publisher])
  })

  it('takes no sentence for a byline', async () => {
    const source = await head('By Monday the town was empty.')
    expect(source.author).toBeNull()
    expect(source.omitted).toEqual([])
  })
})

describe('dates', () => {
  it.each([
    ['Posted on 14 December 2021', '2021-12-14'],
    ['Published: 2021-12-14', '2021-12-14'],
    ['Published on December 14th, 2021 at 10:32 GMT', '2021-12-14'],
    ['14 December 2021', '2021-12-14'],
    ['Tuesday, 14 December 2021', '2021-12-14'],
    ['14.12.2021', '2021-12-14'],
    ['December 2021', '2021-12'],
    ['Publié le 14 décembre 2021 à 10h32', '2021-12-14'],
    ['Publié le mardi 1er mars 2022', '2022-03-01'],
    ['Paru le 14/12/2021 à 08:15', '2021-12-14'],
    ['31 February 2021', undefined],
    ['03/04/2021', undefined],
  ])('%s is %s', async (line, date) => {
    const source = await head(line)
    expect(source.published?.date).toBe(date)
    if (date !== undefined) expect(source.published?.basis).toBe('stated')
  })

  it('prefers the first publication to an update', async () => {
    const source = await head('Updated: 16 August 2022\n\nPublished: 15 August 2022')
    expect(source.published?.date).toBe('2022-08-15')
  })

  it('leaves a dateline out of the first paragraph and takes its agency', async () => {
    const source = await read(`A town changes hands\n\nGAO, Mali (AFP) — ${body}\n`)
    expect(source.publisher).toBe('AFP')
    expect(source.passages.at(-1)?.text).toBe(body)
    expect(source.omitted.map((o) => [o.reason, o.text])).toEqual([['dateline', 'GAO, Mali (AFP) —']])
  })

  it('dates nothing by the dates of its text', async () => {
    const source = await read(`A town changes hands\n\n${body} It had changed hands on 3 May 2020.\n`)
    expect(source.published).toBeNull()
  })
})

describe('page furniture', () => {
  it.each([
    'Reading time : 1 min.',
    '4 min read',
    'Temps de lecture : 3 min',
    'Share this article on Facebook',
    'Partager sur Twitter',
    'We use cookies to improve your experience. Accept all',
    'Ce site utilise des cookies pour votre navigation. Accepter',
    'Read also: The road to Gao',
    'Lire aussi : La route de Gao',
    'À lire aussi',
    'Related articles',
    'Sign up for our weekly newsletter',
    'Abonnez-vous pour lire la suite',
    '© 2023 The Daily Monitor. All rights reserved.',
    'Tous droits réservés',
    'Advertisement',
    'Publicité',
    'source site',
    'Back to top',
    'Listen (5 mins)',
    'Écouter l’article',
    'Story continues below this advertisement',
    'La suite après cette publicité',
    'Enter your email address',
    'Recevez chaque matin l’essentiel de l’actualité africaine',
    'By signing up you agree to our terms and privacy policy.',
    'list 1 of 3',
    'Most Read',
    'Les plus lus',
    'Suggested reading',
    'Réagissez à cet article',
    'À lire aussi Sahel : une coalition à bout de souffle',
    'Our Standards: The Thomson Reuters Trust Principles.',
    'The views expressed in this article are those of the author and do not reflect those of the paper.',
    'Les opinions exprimées dans cet article n’engagent que leur auteur.',
    'Correction: An earlier version of this article gave the wrong date for the loss of Tessit.',
    'This story has been corrected to show that the colonel’s name is Idrissa Traoré.',
    'Cet article a été modifié le 10 août pour préciser le nom du colonel.',
    'Contact the author: jane.roe@example.org',
    'Soldiers patrol in Gao in this file photo of 3 March 2022. REUTERS/Paul Lorgerie/File Photo',
    'https://www.example.org/live/today',
  ])('%s', async (line) => {
    const source = await read(`A town changes hands\n\n${body}\n\n${line}\n\n${body} It was over.\n`)
    expect(source.omitted.map((o) => o.text)).toEqual([line])
  })

  it.each([
    'Read the treaty and you will see that it says nothing of the kind about the base.',
    'Share prices of the mining companies fell after the news, and the franc with them.',
    'Related groups in Niger and Burkina Faso claimed two more attacks in the same week.',
    'Support our troops, the general told them, and they will hold the town until the spring.',
    'The position of the army is that the author of the attack is known, and that he will be tried.',
    'The opinions of the officers were not those of the president, who wanted to negotiate.',
    'This report was published by the ministry on Monday and says that six vehicles were lost.',
    'The article was amended in 1994 to give the president the right to name the chief of staff.',
    'Listen to this: the soldiers had not been paid for three months when they left the camp.',
    'Les opinions du général ne sont pas celles du président, a dit un proche de la rédaction.',
    'Lire aussi le rapport de la mission serait utile, a dit le ministre à la presse.',
    'Idrissa Traoré is a colonel and a professor at the military academy, where he teaches history.',
    'The newsletter of the general staff is printed in Bamako, and few officers read it.',
  ])('keeps the sentence %s', async (line) => {
    const source = await read(`A town changes hands\n\n${body}\n\n${line}\n`)
    expect(source.omitted).toEqual([])
  })

  it('leaves out a paragraph that is repeated', async () => {
    const source = await read(`A town changes hands\n\n${body}\n\nIt was over.\n\n${body}\n`)
    expect(source.omitted.map((o) => o.reason)).toEqual(['duplicate'])
  })
})

describe('lines of pages', () => {
  it.each([
    ['·2 min read', 'boilerplate'],
    ['#Mali #Sahel', 'boilerplate'],
    ['ALSO READ | Another story', 'boilerplate'],
    ['Follow the Courier on Facebook', 'boilerplate'],
    ['Suivez toute l’actualité sur WhatsApp', 'boilerplate'],
    ['(This report has not been edited by our staff and comes from a syndicated feed.)', 'boilerplate'],
    ['The post A town changes hands appeared first on The Courier.', 'boilerplate'],
    ['Home > World > Africa', 'boilerplate'],
    ['Leave a comment', 'boilerplate'],
    ['1,204 views', 'boilerplate'],
    ['(Image credit: AP)', 'caption'],
    ['© Marie Lenoir / RFI', 'caption'],
    ['From our correspondent in Bamako,', 'byline'],
    ['De notre envoyée spéciale à Gao', 'byline'],
    ['(AFP)', 'byline'],
    ['Source: Reuters', 'byline'],
  ])('%s', async (line, reason) => {
    const source = await head(line)
    expect(source.omitted.map((o) => [o.reason, o.text])).toEqual([[reason, line]])
  })

  it.each([
    ['Le Monde with AFP and Reuters', 'Le Monde', ['AFP', 'Reuters'], null],
    ['Avec AFP', 'AFP', [], null],
    ['Reporting by Jane Roe; Editing by John Doe', null, [], 'Jane Roe'],
    ['(With inputs from Reuters)', 'Reuters', [], null],
    ['Par Jeanne Durand (avec AFP)', 'AFP', [], 'Jeanne Durand'],
    ['Jeanne Durand (à Bamako) avec agences', null, [], 'Jeanne Durand'],
    ['J.D. avec AFP', 'AFP', [], null],
    ['.–Agencies', null, [], null],
    ['Source: News Agencies', null, [], null],
  ])('credits: %s', async (line, publisher, also, author) => {
    const source = await head(line)
    expect([source.publisher, source.also, source.author]).toEqual([publisher, also, author])
  })

  it.each([
    'An interview with AFP',
    'Read the agreement with the army and the source: it is a long one, he said.',
    'Our correspondents were there when the army left the town.',
    'He had 1,204 views on the matter and said so.',
  ])('keeps what only looks so: %s', async (line) => {
    const source = await read(`A town changes hands\n\n${body}\n\n${line}\n\n${body} More.\n`)
    expect(source.omitted).toEqual([])
  })

  it.each([
    ['By Jane Roe', 'Jane Roe is a research fellow at an institute in Dakar.', 'Jane Roe'],
    ['Par Jeanne Durand', 'Jeanne Durand est chercheuse à Dakar.', 'Jeanne Durand'],
    ['ISSN 2041-2045', 'John Doe is a senior fellow at an institute in Dakar.', 'John Doe'],
  ])('leaves the note on the author out: %s … %s', async (head, note, author) => {
    const source = await read(`A town changes hands\n\n${head}\n\n${body}\n\n${note}\n\nMost Read\n`)
    expect(source.author).toBe(author)
    expect(source.passages.map((p) => p.text)).toEqual(['A town changes hands', body])
  })

  it('keeps whom an article is about, though he is a professor', async () => {
    const about = 'Moussa Diarra is a professor of law in Bamako.'
    const source = await read(`A town changes hands\n\nDiarra speaks.\n\n${body}\n\n${about}\n`)
    expect(source.passages.at(-1)?.text).toBe(about)
    expect(source.author).toBeNull()
  })

  it.each(['(AFP)', '–Agencies', '— Reuters'])(
    'takes the credit %s off the last paragraph',
    async (credit) => {
      const source = await read(`A town changes hands\n\n${body}\n\n${body} It was over.${credit}\n`)
      expect(source.passages.at(-1)?.text).toBe(`${body} It was over.`)
      expect(source.omitted.map((o) => [o.reason, o.text])).toEqual([['byline', credit]])
    },
  )

  it('reads a post that the page shows as a quotation of its account', async () => {
    const post = 'We are back in Tessit and we came to stay, whatever others say of us.'
    const { value } = await readCorpus(
      [
        received(
          'a.txt',
          `A town changes hands\n\n${body}\n\n${post}\n\n— Armée Malienne (@FAMa_Mali) August 9, 2022\n`,
        ),
      ],
      resources,
    )
    expect(value.sources[0]?.passages.at(-1)?.kind).toBe('quote')
    expect(value.facts.quotes.map((q) => [q.speaker, q.date, q.text])).toEqual([
      ['Armée Malienne', '2022-08-09', post],
    ])
  })

  it('leaves a list of pointers out to its end', async () => {
    const source = await read(
      `A town changes hands\n\n${body}\n\nREAD MORE ON:\n\n- Mali\n\n- The army\n\n${body} More.\n`,
    )
    expect(source.omitted.map((o) => o.text)).toEqual(['READ MORE ON:', '- Mali', '- The army'])
  })

  it('reads the dateline of an agency below the page’s own lines', async () => {
    const source = await read(`A town changes hands\n\n·3 min read\n\nNICE, France (AP) — ${body}\n`)
    expect(source.publisher).toBe('AP')
    expect(source.passages.at(-1)?.text).toBe(body)
  })

  it('finds a heading between paragraphs that no blank lines separate', async () => {
    const source = await read(`A town changes hands\n\n${body}\nWhat the army says\n${body} More.\n`)
    expect(source.passages.map((p) => p.kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })
})
