import { type CompiledFlow, newCall, step } from "@smartflow/flow-runtime";
import type { CallSubject } from "./call-subject.js";
import { bare } from "./measured-call.js";

/** The engine as backends use it: the pure step, with its trace, timers and command ids. */
export function ourEngine(flow: CompiledFlow): CallSubject {
  return {
    name: "Smartflow step",
    run(events) {
      let state = newCall(flow);
      const commands = [];
      for (const event of events) {
        const result = step(flow, state, event);
        state = result.state;
        for (const command of result.commands) commands.push(bare(command));
      }
      return commands;
    },
  };
}
