import type { Message } from "@smartflow/flow-schema";
import type { CallRecord, IssuedCommand, TraceEntry } from "@smartflow/flow-schema/call";
import type { CallAccount, Happening } from "./account.js";

/** What an engine says of a call, brought into the form of the reference. */
export function observedCall(trace: readonly TraceEntry[], record: CallRecord): CallAccount {
  const since = (instant: number) => instant - record.startedAt;
  const { voicemail } = record;
  return {
    happenings: happeningsOf(trace, record),
    outcome: record.outcome,
    endedBy: record.endedBy,
    endedAt: since(record.endedAt),
    answeredAt: record.answeredAt === undefined ? undefined : since(record.answeredAt),
    widgets: record.widgets.map((passed) => ({
      ...passed,
      enteredAt: since(passed.enteredAt),
      ...(passed.leftAt === undefined ? {} : { leftAt: since(passed.leftAt) }),
    })),
    choices: record.choices.map((choice) => ({ ...choice, at: since(choice.at) })),
    inputs: record.inputs.map((input) => ({ ...input, at: since(input.at) })),
    voicemail: voicemail && { widget: voicemail.widget, durationMs: voicemail.durationMs },
    legs: record.legs.map(({ legId: _legId, ...leg }) => ({
      ...leg,
      rangAt: since(leg.rangAt),
      ...(leg.endedAt === undefined ? {} : { endedAt: since(leg.endedAt) }),
    })),
  };
}

function happeningsOf(trace: readonly TraceEntry[], record: CallRecord): Happening[] {
  const happenings: Happening[] = [];
  const open = new Map<string, Happening>();
  const agents = new Map<string, string>();
  let now = 0;

  const begin = (id: string, happening: Happening) => {
    happenings.push(happening);
    open.set(id, happening);
  };
  const end = (id: string | undefined) => {
    const happening = id === undefined ? undefined : open.get(id);
    if (happening) happening.until = now;
    if (id !== undefined) open.delete(id);
  };
  const playing = () => [...open].find(([, { what }]) => what === "plays" || what === "asks")?.[0];

  for (const entry of trace) {
    now = entry.at - record.startedAt;
    if (entry.type === "event") {
      const { event } = entry;
      if ("re" in event) end(event.re);
      if (event.type === "legRinging") {
        agents.set(event.legId, event.agent);
        happenings.push({ at: now, what: "rings", agent: event.agent });
      }
    }
    if (entry.type !== "command") continue;
    // The trace holds commands as JSON, so that those of hosts fit in too.
    const command = entry.command as unknown as IssuedCommand;
    const { id } = command;
    switch (command.type) {
      case "play":
        begin(id, { at: now, what: "plays", messages: command.messages.map(heard) });
        break;
      case "gather":
        begin(id, { at: now, what: "asks", messages: command.messages.map(heard) });
        break;
      case "stopPlaying":
        end(playing());
        break;
      case "startHold": {
        const { audio } = command;
        const media = audio.source === "ringtone" ? "ringtone" : audio.media;
        begin("hold", { at: now, what: "holds", audio: media });
        break;
      }
      case "stopHold":
        end("hold");
        break;
      case "record":
        begin(id, { at: now, what: "records" });
        break;
      case "enqueue":
        happenings.push({
          at: now,
          what: "queues",
          target: `${command.target.kind} ${command.target.id}`,
          ringForMs: command.ringForMs,
          ringIfBusy: command.ringIfBusy,
          exclude: command.exclude.toSorted(),
        });
        break;
      case "connect":
        happenings.push({ at: now, what: "connects", agent: agents.get(command.legId) ?? "" });
        break;
      case "redirect":
        happenings.push({ at: now, what: "redirects", number: command.number });
        break;
      case "hangUp":
        happenings.push({ at: now, what: "hangsUp" });
        break;
      default:
    }
  }
  // What still goes on when the call ends, ends with it.
  for (const id of [...open.keys()]) end(id);
  return happenings;
}

function heard(message: Message): string {
  return message.source === "tts" ? message.text : `file ${message.media}`;
}
