import type { TestCall, TestCallState } from "@smartflow/flow-schema/call";
import { Group } from "react-aria-components";
import { useText } from "../../i18n/index.js";
import { Button, IconButton, SegmentedControl } from "../../ui/index.js";
import type { Speed } from "./use-call-clock.js";

const SPEEDS = ["1", "4", "16"] as const;
const SPEED_OF: { readonly [Id in (typeof SPEEDS)[number]]: Speed } = { "1": 1, "4": 4, "16": 16 };

export interface TimeControlsProps {
  readonly call: TestCall;
  readonly state: TestCallState;
  readonly speed: Speed;
  readonly isPaused: boolean;
  onSpeed(speed: Speed): void;
  onPaused(isPaused: boolean): void;
}

/** The clock of the call: stopped, as in life, faster, or on to where something happens. */
export function TimeControls(props: TimeControlsProps) {
  const { call, state, speed, isPaused, onSpeed, onPaused } = props;
  const t = useText();
  const until = state.waitingFor?.untilMs;
  return (
    <Group className="sf-time-controls" aria-label={t("call.time")}>
      <IconButton
        icon={isPaused ? "play" : "pause"}
        label={t(isPaused ? "call.resume" : "call.pause")}
        variant="secondary"
        onPress={() => onPaused(!isPaused)}
      />
      <SegmentedControl
        label={t("call.speed")}
        labelHidden
        value={SPEEDS.find((id) => SPEED_OF[id] === speed) ?? "1"}
        onChange={(id) => onSpeed(SPEED_OF[id])}
        options={SPEEDS.map((id) => ({ id, label: `${id}×` }))}
      />
      <Button
        icon="skip-forward"
        isDisabled={until === undefined}
        onPress={() => {
          if (until !== undefined) call.advance(Math.max(1, Math.ceil(until - state.elapsedMs)));
        }}
      >
        {t("call.skip")}
      </Button>
    </Group>
  );
}
