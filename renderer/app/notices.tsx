import { Button } from 'react-aria-components'
import { notify } from '../actions/context.ts'
import { forgetRecovery, recover } from '../actions/files.ts'
import { Icon } from './icon.tsx'
import { IconButton } from './icon-button.tsx'
import { useProgram, useWords, useWorkspace } from './workspace-context.ts'

/** What must be said: a crash that can be made good, a failure, something to know. Never over the work. */
export function Notices() {
  const program = useProgram()
  const words = useWords()
  const notice = useWorkspace((w) => w.notice)
  const recovery = useWorkspace((w) => w.info.recovery)
  return (
    <div className="notices">
      {recovery === null ? null : (
        <div className="notice" role="alert">
          <Icon name="warning" />
          <p>
            {words.recovery.text(
              recovery.title,
              new Date(recovery.savedAt).toLocaleString(words.locale, {
                dateStyle: 'medium',
                timeStyle: 'medium',
              }),
            )}
          </p>
          <Button className="button primary" onPress={() => void recover(program)}>
            {words.recovery.restore}
          </Button>
          <Button className="button" onPress={() => void forgetRecovery(program)}>
            {words.recovery.forget}
          </Button>
        </div>
      )}
      {notice === null ? null : (
        <div className={`notice notice-${notice.tone}`} role={notice.tone === 'error' ? 'alert' : 'status'}>
          <Icon name={notice.tone === 'done' ? 'check' : 'warning'} />
          <div>
            <p>{notice.text}</p>
            {notice.details.length === 0 ? null : (
              <ul>
                {notice.details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            )}
          </div>
          <IconButton icon="close" label={words.close} onPress={() => notify(program, null)} />
        </div>
      )}
    </div>
  )
}
