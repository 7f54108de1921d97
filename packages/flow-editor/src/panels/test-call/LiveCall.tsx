import type { TestCall, TestCallState } from "@smartflow/flow-schema/call";
import { useState } from "react";
import { CallEnded } from "./CallEnded.js";
import { Phone } from "./Phone.js";
import { RingingAgents } from "./RingingAgents.js";
import { TimeControls } from "./TimeControls.js";
import { Transcript } from "./Transcript.js";
import { type Speed, useCallClock } from "./use-call-clock.js";

export interface LiveCallProps {
  readonly call: TestCall;
  readonly state: TestCallState;
  again(): void;
  clear(): void;
}

/** A call that goes on: the telephone, the agents who ring, the clock, and the transcript. */
export function LiveCall({ call, state, again, clear }: LiveCallProps) {
  const [speed, setSpeed] = useState<Speed>(1);
  const [isPaused, setPaused] = useState(false);
  useCallClock(call, isPaused ? 0 : speed);
  const isOver = state.status === "ended";
  return (
    <div className="sf-live-call">
      <div className="sf-live-call__phone">
        <Phone call={call} state={state} again={again} />
        {!isOver && (
          <>
            <RingingAgents call={call} state={state} />
            <TimeControls
              call={call}
              state={state}
              speed={speed}
              isPaused={isPaused}
              onSpeed={setSpeed}
              onPaused={setPaused}
            />
          </>
        )}
      </div>
      <div className="sf-live-call__story">
        <Transcript lines={state.transcript} />
        {isOver && <CallEnded call={call} state={state} again={again} clear={clear} />}
      </div>
    </div>
  );
}
