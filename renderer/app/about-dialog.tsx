import { WindowDialog } from './window-dialog.tsx'
import { useWords, useWorkspace } from './workspace-context.ts'

/** What the program is, and the licences of what is in it. */
export function AboutDialog() {
  const words = useWords()
  const { version, licences } = useWorkspace((w) => w.info)
  return (
    <WindowDialog title={words.about.title}>
      <p>
        <strong>{words.app}</strong> · {words.about.version(version)}
      </p>
      <p>{words.about.text}</p>
      <h3 id="licences-heading">{words.about.licences}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list scrolls, and must do so by keyboard too */}
      <section className="licences" tabIndex={0} aria-labelledby="licences-heading">
        <table>
          <tbody>
            {licences.map((l) => (
              <tr key={`${l.name} ${l.version}`}>
                <th scope="row">{l.name}</th>
                <td>{l.version}</td>
                <td>{l.licence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </WindowDialog>
  )
}
