import { describe, expect, it } from "vitest";
import { commandsIn, flowOf, heard, rehearse, say } from "../../testing/rehearse.js";

const twoMessages = flowOf({
  welcome: { type: "audioMessage", settings: { message: say("Hello.") }, exits: { next: "bye" } },
  bye: { type: "audioMessage", settings: { message: say("Goodbye.") } },
});

describe("audio message", () => {
  it("plays its message to its end and goes on; without a next widget the call ends", () => {
    const call = rehearse(twoMessages);
    expect(heard(call)).toEqual(["Hello.", "Goodbye."]);
    expect(call.visited).toEqual(["welcome", "bye"]);
    expect(call.record).toMatchObject({ outcome: "completed", endedBy: "flow" });
    expect(call.commands.at(-1)).toBe("hangUp");
  });

  it.each([
    ["tts", say("Hello."), "Hello."],
    ["file", { source: "file", media: "m-1", fileName: "hello.mp3" }, "hello.mp3"],
    ["recording", { source: "recording", media: "m-2" }, "m-2"],
  ])("plays a message from the source %s", (_, message, text) => {
    const flow = flowOf({ only: { type: "audioMessage", settings: { message } } });
    const call = rehearse(flow);
    expect(commandsIn(call.trace)).toContainEqual(expect.objectContaining({ messages: [message] }));
    expect(heard(call)).toEqual([text]);
  });

  it("ignores keys while it plays", () => {
    const call = rehearse(twoMessages, { actions: [{ atMs: 100, do: "press", key: "1" }] });
    expect(call.trace).toContainEqual(
      expect.objectContaining({ type: "ignored", reason: "notExpected" }),
    );
    expect(call.visited).toEqual(["welcome", "bye"]);
  });
});
