import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components'
import { Icon } from './icon.tsx'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly id: T; readonly label: string; readonly description?: string }[]
  readonly onChange: (value: T) => void
  readonly className?: string
}

/** One of a few, in a pop-up list. */
export function Choice<T extends string>({ label, value, options, onChange, className }: ChoiceProps<T>) {
  return (
    <Select
      className={`choice ${className ?? ''}`}
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find((o) => o.id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
    >
      <Label className="field-label">{label}</Label>
      <Button className="choice-button">
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="options" items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className="option">
              <span className="option-label">{option.label}</span>
              {option.description === undefined ? null : (
                <span className="option-description">{option.description}</span>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
