import { type CalendarDate, parseDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components'
import { Icon } from './icon.tsx'

interface DateChoiceProps {
  readonly label: string
  /** YYYY-MM-DD, or null. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

function calendarDate(value: string | null): CalendarDate | null {
  try {
    return value === null ? null : parseDate(value)
  } catch {
    return null
  }
}

/** A date, typed in the order that the user's language has or picked in a calendar. */
export function DateChoice({ label, value, onChange }: DateChoiceProps) {
  return (
    <DatePicker
      className="field date-field"
      value={calendarDate(value)}
      onChange={(date) => onChange(date?.toString() ?? null)}
    >
      <Label className="field-label">{label}</Label>
      <Group className="date-group">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="icon-button">
          <Icon name="calendar" />
        </Button>
      </Group>
      <Popover className="popover">
        <Dialog className="calendar-dialog">
          <Calendar>
            <header className="calendar-header">
              <Button slot="previous" className="icon-button">
                <Icon name="left" />
              </Button>
              <Heading />
              <Button slot="next" className="icon-button">
                <Icon name="right" />
              </Button>
            </header>
            <CalendarGrid className="calendar-grid">
              {(date) => <CalendarCell date={date} className="calendar-cell" />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  )
}
