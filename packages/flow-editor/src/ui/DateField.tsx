import { type CalendarDate, parseDate } from "@internationalized/date";
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Popover,
} from "react-aria-components";
import { cx } from "./class-names.js";
import { type FieldFacts, FieldLabel, FieldNotes } from "./FieldFrame.js";
import { Icon } from "./Icon.js";

export interface DateFieldProps extends FieldFacts {
  /** `YYYY-MM-DD`; nothing while no date is chosen. */
  readonly value: string | undefined;
  onChange(value: string | undefined): void;
  /** The first day that can be chosen. */
  readonly min?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly className?: string | undefined;
  onBlur?: (() => void) | undefined;
}

/** A date, typed in the order of the reader's language or chosen in a calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, min, isReadOnly = false, error, className, onBlur } = props;
  const first = readDate(min);
  return (
    <DatePicker
      className={cx("sf-field", className)}
      value={readDate(value) ?? null}
      onChange={(date) => onChange(date?.toString())}
      granularity="day"
      isReadOnly={isReadOnly}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      {...(first ? { minValue: first } : {})}
      {...(onBlur ? { onBlur } : {})}
    >
      <FieldLabel {...props} />
      <Group className="sf-input sf-input--date">
        <DateInput className="sf-date">
          {(segment) => <DateSegment segment={segment} className="sf-date__segment" />}
        </DateInput>
        {!isReadOnly && (
          <Button className="sf-input__clear">
            <Icon name="calendar" size={14} />
          </Button>
        )}
      </Group>
      <FieldNotes {...props} />
      <Popover className="sf-popover" offset={4}>
        <Dialog className="sf-popover__dialog">
          <Calendar className="sf-calendar">
            <header className="sf-calendar__header">
              <Button
                slot="previous"
                className="sf-button sf-button--ghost sf-button--icon sf-button--s"
              >
                <Icon name="chevron-left" size={14} />
              </Button>
              <Heading className="sf-calendar__title" />
              <Button
                slot="next"
                className="sf-button sf-button--ghost sf-button--icon sf-button--s"
              >
                <Icon name="chevron-right" size={14} />
              </Button>
            </header>
            <CalendarGrid className="sf-calendar__grid" weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="sf-calendar__weekday">{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className="sf-calendar__day" />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}

function readDate(text: string | undefined): CalendarDate | undefined {
  if (text === undefined) return undefined;
  try {
    return parseDate(text);
  } catch {
    // A document can hold any text here; the checks say so.
    return undefined;
  }
}
