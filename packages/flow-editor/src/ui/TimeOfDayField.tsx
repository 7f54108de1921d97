import { useState } from "react";
import { cx } from "./class-names.js";
import { TextField } from "./TextField.js";

export interface TimeOfDayFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  /** `HH:MM`, from `00:00` to `24:00`. */
  readonly value: string;
  onChange(value: string): void;
  /** What to say when what was typed is no time. */
  readonly invalidText: string;
  readonly isReadOnly?: boolean | undefined;
  onBlur?: (() => void) | undefined;
}

const DAY = 24 * 60;

/**
 * What a person means by a time of day: `9`, `930`, `9:30`, `9h30`, `9.30`, `6 pm`. `24:00` is the
 * end of the day. Nothing when it is no time.
 */
export function parseTimeOfDay(text: string): string | undefined {
  const match = /^\s*(\d{1,2})(?:\s*[:h.]?\s*(\d{2}))?\s*h?\s*(am|pm)?\s*$/i.exec(text);
  if (!match) return undefined;
  const [, hours = "", minutes = "0", half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  const total = hour * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= DAY ? write(total) : undefined;
}

function write(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A time of day, typed as people type it; the arrow keys go by quarters of an hour. */
export function TimeOfDayField(props: TimeOfDayFieldProps) {
  const { label, labelHidden, value, onChange, invalidText, isReadOnly, onBlur } = props;
  const [typed, setTyped] = useState<string>();
  const [isWrong, setWrong] = useState(false);

  const type = (text: string) => {
    setTyped(text);
    setWrong(false);
  };
  const commit = () => {
    if (typed === undefined) return;
    const time = parseTimeOfDay(typed);
    setWrong(time === undefined);
    if (time === undefined) return;
    setTyped(undefined);
    if (time !== value) onChange(time);
  };
  const count = (direction: 1 | -1) => {
    const [hours = "0", minutes = "0"] = (parseTimeOfDay(typed ?? value) ?? value).split(":");
    const quarters = (Number(hours) * 60 + Number(minutes)) / 15;
    const next = direction > 0 ? Math.floor(quarters + 1) : Math.ceil(quarters - 1);
    setTyped(undefined);
    setWrong(false);
    onChange(write(Math.min(DAY, Math.max(0, next * 15))));
  };

  return (
    <TextField
      className={cx("sf-time")}
      label={label}
      labelHidden={labelHidden}
      value={typed ?? value}
      onChange={type}
      isReadOnly={isReadOnly}
      error={isWrong ? invalidText : undefined}
      onBlur={() => {
        commit();
        onBlur?.();
      }}
      onKeyDown={(event) => {
        if (isReadOnly) return;
        if (event.key === "Enter") commit();
        if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
        event.preventDefault();
        count(event.key === "ArrowUp" ? 1 : -1);
      }}
    />
  );
}
