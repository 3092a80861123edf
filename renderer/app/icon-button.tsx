import { memo } from 'react'
import { Button, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import type { CommandId } from '../../main/contract.ts'
import { runCommand } from '../actions/run-command.ts'
import { Icon, type IconName } from './icon.tsx'
import { writtenShortcut } from './shortcuts.ts'
import { useProgram, useWords, useWorkspace } from './workspace-context.ts'

interface IconButtonProps extends Omit<ButtonProps, 'children'> {
  readonly icon: IconName
  readonly label: string
  /** As it is written on this platform; shown in the tooltip. */
  readonly keys?: string
}

/** A button that is an icon, with its name and keys in a tooltip. */
export function IconButton({ icon, label, keys, className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...rest} className={`icon-button ${className ?? ''}`} aria-label={label}>
        <Icon name={icon} />
      </Button>
      <Tooltip className="tooltip" placement="bottom">
        {label}
        {keys === undefined || keys === '' ? null : <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}

/** A button for a command: named, with its shortcut, in the user's language. */
export const CommandButton = memo(function CommandButton({
  command,
  icon,
  isDisabled = false,
}: {
  readonly command: CommandId
  readonly icon: IconName
  readonly isDisabled?: boolean
}) {
  const program = useProgram()
  const words = useWords()
  const mac = useWorkspace((w) => w.info.platform === 'darwin')
  return (
    <IconButton
      icon={icon}
      label={words.command[command].replace('…', '')}
      keys={writtenShortcut(command, mac)}
      isDisabled={isDisabled}
      onPress={() => runCommand(program, command)}
    />
  )
})
