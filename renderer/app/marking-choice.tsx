import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { Icon } from './icon.tsx'

interface MarkingChoiceProps {
  readonly label: string
  readonly placeholder: string
  readonly value: string | null
  readonly suggestions: readonly string[]
  readonly onChange: (value: string | null) => void
}

/** A marking: one of the standard's labels, or whatever line the user's own rules ask for. */
export function MarkingChoice({ label, placeholder, value, suggestions, onChange }: MarkingChoiceProps) {
  const set = (text: string) => onChange(text.trim() === '' ? null : text.trim())
  return (
    <ComboBox
      className="field marking-field"
      key={value ?? ''}
      allowsCustomValue
      menuTrigger="focus"
      defaultInputValue={value ?? ''}
      defaultItems={suggestions.map((id) => ({ id }))}
      defaultFilter={() => true}
      onSelectionChange={(key) => {
        if (key !== null) set(String(key))
      }}
      onBlur={(event) => {
        if (event.target instanceof HTMLInputElement && event.target.value.trim() !== (value ?? ''))
          set(event.target.value)
      }}
    >
      <Label className="field-label">{label}</Label>
      <div className="combo">
        <Input className="input" placeholder={placeholder} />
        <Button className="icon-button">
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox className="options">
          {(item: { readonly id: string }) => (
            <ListBoxItem id={item.id} textValue={item.id} className="option">
              <span className="option-label">{item.id}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
