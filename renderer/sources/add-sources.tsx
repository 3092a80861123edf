import { useId } from 'react'
import { Button } from 'react-aria-components'
import { givenFiles } from '../actions/given-files.ts'
import { chooseSources, importFiles } from '../actions/sources.ts'
import { setView } from '../actions/view.ts'
import { Icon } from '../app/icon.tsx'
import { useProgram, useWords, useWorkspace } from '../app/workspace-context.ts'

/** Adding: the system's dialog in the desktop window, the browser's own where there is none; or pasted text. */
export function AddSources() {
  const program = useProgram()
  const words = useWords()
  const dialogs = useWorkspace((w) => w.info.capabilities.files)
  return (
    <div className="add-sources">
      {dialogs ? (
        <>
          <Button className="button" onPress={() => void chooseSources(program, 'files')}>
            <Icon name="add" /> {words.sources.addFiles}
          </Button>
          <Button className="button" onPress={() => void chooseSources(program, 'folder')}>
            <Icon name="add" /> {words.sources.addFolder}
          </Button>
        </>
      ) : (
        <>
          <BrowserFiles label={words.sources.addFiles} folder={false} />
          <BrowserFiles label={words.sources.addFolder} folder />
        </>
      )}
      <Button className="button" onPress={() => setView(program, { dialog: 'paste' })}>
        {words.command['paste-source']}
      </Button>
    </div>
  )
}

function BrowserFiles({ label, folder }: { readonly label: string; readonly folder: boolean }) {
  const program = useProgram()
  const formats = useWorkspace((w) => w.info.formats)
  const id = useId()
  const take = async (files: FileList | null) => {
    if (files === null || files.length === 0) return
    const visible = [...files].filter((file) => !file.name.startsWith('.'))
    await importFiles(program, givenFiles(visible, null))
  }
  return (
    <>
      <Button
        id={folder ? 'add-folder' : 'add-files'}
        className="button"
        onPress={() => document.getElementById(id)?.click()}
      >
        <Icon name="add" /> {label}
      </Button>
      <input
        id={id}
        type="file"
        multiple
        hidden
        aria-label={label}
        accept={folder ? undefined : formats.flatMap((f) => f.extensions).join(',')}
        // React knows the attribute only in lower case.
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          const files = event.target.files
          void take(files).finally(() => {
            event.target.value = ''
          })
        }}
      />
    </>
  )
}
