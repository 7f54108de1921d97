import { TELEPHONE_KEYS } from "@smartflow/flow-schema";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Button, Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { cx } from "../../ui/index.js";

/** The letters that stand on telephone keys. */
const LETTERS: { readonly [key: string]: string } = {
  "2": "ABC",
  "3": "DEF",
  "4": "GHI",
  "5": "JKL",
  "6": "MNO",
  "7": "PQRS",
  "8": "TUV",
  "9": "WXYZ",
  "0": "+",
};

export interface PhoneKeypadProps {
  readonly padRef: RefObject<HTMLDivElement | null>;
  readonly isDisabled: boolean;
  onPress(key: string): void;
}

/** The keys of the telephone. */
export function PhoneKeypad({ padRef, isDisabled, onPress }: PhoneKeypadProps) {
  const t = useText();
  const [lit, light] = useLitKey();
  const press = (key: string) => {
    light(key);
    onPress(key);
  };
  // A call has just begun: the keyboard's keys are the telephone's.
  useEffect(() => {
    padRef.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [padRef]);

  return (
    <Group
      ref={padRef}
      className="sf-keypad"
      aria-label={t("call.keypad")}
      onKeyDownCapture={(event) => {
        const isKey = TELEPHONE_KEYS.some((key) => key === event.key);
        if (!isKey || isDisabled || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        press(event.key);
      }}
    >
      {TELEPHONE_KEYS.map((key) => (
        <Button
          key={key}
          className={cx("sf-keypad__key", lit === key && "sf-keypad__key--lit")}
          isDisabled={isDisabled}
          aria-label={t("call.key", { key })}
          onPress={() => press(key)}
        >
          <span className="sf-keypad__digit" data-key={key}>
            {key}
          </span>
          {LETTERS[key] !== undefined && (
            <span className="sf-keypad__letters" data-letters={LETTERS[key]} />
          )}
        </Button>
      ))}
    </Group>
  );
}

/** A key that was pressed by keyboard shows it for a moment. */
function useLitKey(): [string | undefined, (key: string) => void] {
  const [lit, setLit] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const light = (key: string) => {
    setLit(key);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setLit(undefined), 140);
  };
  return [lit, light];
}
