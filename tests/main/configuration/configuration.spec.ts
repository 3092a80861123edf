import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noConfiguration, readConfiguration } from '../../../main/configuration/configuration.ts'
import { configInArguments, pathsInArguments } from '../../../main/electron/opened-paths.ts'
import { nodeHost } from '../../../main/host.ts'
import { fromCallersFolder } from '../../../main/start.ts'
import { emptyFolder } from '../../cli/spawn-dossier.ts'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const section = 'id: aid\nlabel: { en: Aid, fr: Aide }\nterms: { aid: { en: [relief], fr: [secours] } }\n'
const template = 'id: house\nlabel: House\nblocks: [title, sections, sources]\n'

describe('a configuration folder', () => {
  it('adds its sections and templates to the built-in ones', async () => {
    const folder = folderWith({ 'sections/aid.yaml': section, 'templates/house.yml': template })
    const read = await readConfiguration(nodeHost, folder)
    expect(read.sections.map((s) => s.id)).toEqual(['aid'])
    expect(read.templates.slice(noConfiguration.templates.length).map((t) => t.id)).toEqual(['house'])
    expect(read.templateFiles).toEqual([{ name: 'house.yml', content: template }])
    expect(read.diagnostics).toEqual([])
  })

  it('refuses a file that is not in UTF-8, whose letters would be lost', async () => {
    const folder = folderWith({ 'sections/good.yaml': section })
    writeFileSync(join(folder, 'sections/latin.yaml'), Buffer.from('id: ete\nlabel: \xe9t\xe9\n', 'latin1'))
    const { sections, diagnostics } = await readConfiguration(nodeHost, folder)
    expect(sections.map((s) => s.id)).toEqual(['aid'])
    expect(diagnostics).toMatchObject([{ severity: 'error', file: 'latin.yaml' }])
  })

  it('names the line and field of each mistake, and keeps the good files', async () => {
    const folder = folderWith({
      'sections/aid.yaml': section,
      'sections/bad.yaml': 'id: bad\nlabel: Bad\nterms:\n  a: [x]\nrules:\n  - { all: [nobody] }\n',
      'templates/bad.yaml':
        'id: tall\nlabel: Tall\npage: { body: { size: 900 } }\nblocks: [title, sources]\n',
    })
    const { sections, templates, diagnostics } = await readConfiguration(nodeHost, folder)
    expect(sections.map((s) => s.id)).toEqual(['aid'])
    expect(templates).toEqual(noConfiguration.templates)
    expect(diagnostics.map((d) => d.message)).toEqual([
      expect.stringMatching(/^bad\.yaml, line 6, rules\[0\]\.all/),
      expect.stringMatching(/^bad\.yaml, line 3.*page\.body\.size/),
    ])
  })

  it('lets the first of two files with one id count and reports the second', async () => {
    const folder = folderWith({ 'sections/a.yaml': section, 'sections/b.yaml': section })
    const { sections, diagnostics } = await readConfiguration(nodeHost, folder)
    expect(sections).toHaveLength(1)
    expect(diagnostics.map((d) => [d.file, d.rule])).toEqual([['b.yaml', 'section-file']])
  })

  it('that is missing holds nothing', async () => {
    const read = await readConfiguration(nodeHost, join(emptyFolder(), 'nowhere'))
    expect({ ...read, folder: null }).toEqual(noConfiguration)
  })
})

describe('--config on the program’s command line', () => {
  it.each([
    [['electron', 'app', '--config', 'own', 'a.dossier'], '/home/own', ['/home/a.dossier']],
    [['electron', 'app', '--config=/own', 'a.dossier'], '/own', ['/home/a.dossier']],
    [['electron', 'app', 'a.dossier'], null, ['/home/a.dossier']],
    [['electron', 'app', '--config'], null, []],
  ])('is a folder and no file to open: %j', (args, config, paths) => {
    expect(configInArguments(args, '/home')).toBe(config)
    expect(pathsInArguments(args, 2, '/home')).toEqual(paths)
  })

  it('counts from the folder in which `npm start` was called', () => {
    const env = { npm_lifecycle_event: 'start', INIT_CWD: '/home' }
    const given = ['--config', 'own', 'a.dossier', '--config=b', '--flag']
    expect(fromCallersFolder(given, env, '/package')).toEqual([
      '--config',
      '/home/own',
      '/home/a.dossier',
      '--config=/home/b',
      '--flag',
    ])
  })
})
