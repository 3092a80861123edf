import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../main/package-root.ts'
import type { Contestant } from '../compare.ts'

const fonts = join(packageRoot, 'node_modules/@expo-google-fonts/source-serif-4')
const cuts = ['400Regular/SourceSerif4_400Regular.ttf', '600SemiBold/SourceSerif4_600SemiBold.ttf']
const faces = [...cuts, '400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'].map((cut) => join(fonts, cut))
const peer = (file: string) => join(packageRoot, 'bench', 'peers', file)

function missing(program: string): string | undefined {
  return spawnSync(program, ['--version']).status === 0 ? undefined : `${program} is not installed`
}

export type PeerName = 'pdfmake' | 'typst' | 'weasyprint' | 'pandoc' | 'chromium' | 'office'

/** The peers on the content that `writeContent` put into a folder; each writes its file beside it. */
export function peers(folder: string, wanted: readonly PeerName[]): readonly Contestant[] {
  const at = (name: string) => join(folder, name)
  const all: Readonly<Record<PeerName, Contestant>> = {
    pdfmake: {
      name: 'stock pdfmake → PDF',
      command: [process.execPath, peer('stock-pdfmake.ts'), at('content.json'), at('pdfmake.pdf'), ...faces],
    },
    typst: {
      name: 'typst → PDF',
      command: [process.execPath, peer('typst.mjs'), at('content.typ'), at('typst.pdf'), fonts],
      missing: existsSync(peer('node_modules/@myriaddreamin'))
        ? undefined
        : 'npm install --prefix bench/peers',
    },
    weasyprint: {
      name: 'pandoc and weasyprint → PDF',
      command: [
        ...[process.execPath, peer('pandoc-weasyprint.mjs')],
        ...[at('content.md'), at('style.css'), at('weasyprint.pdf')],
      ],
      missing: missing('pandoc') ?? missing('weasyprint'),
    },
    pandoc: {
      name: 'pandoc → Word',
      command: ['pandoc', '--toc', '-o', at('pandoc.docx'), at('content.md')],
      missing: missing('pandoc'),
    },
    chromium: {
      name: 'Chromium → PDF',
      command: [
        ...['chromium', '--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${at('profile')}`],
        ...[`--print-to-pdf=${at('chromium.pdf')}`, `file://${at('content.html')}`],
      ],
      missing: missing('chromium'),
    },
    office: {
      name: 'LibreOffice, Word → PDF',
      command: [
        ...['soffice', `-env:UserInstallation=file://${at('office')}`, '--headless', '--convert-to', 'pdf'],
        ...['--outdir', at('office-out'), at('pandoc.docx')],
      ],
      missing: missing('soffice') ?? missing('pandoc'),
    },
  }
  return wanted.map((name) => all[name])
}
