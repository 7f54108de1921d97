import { parseCallScript, type TestCallPort } from "@smartflow/flow-schema/call";
import { supportFlowEn } from "@smartflow/flow-schema/fixtures";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FlowEditorProvider } from "../../context/index.js";
import { createEditorStore } from "../../state/index.js";
import { createFakeTestCall } from "../../testing/fake-test-call.js";
import { TestCallPanel } from "./TestCallPanel.js";

const fake = createFakeTestCall({
  welcome: "welcome",
  menu: "menu",
  ring: "ringSupport",
  voicemail: "supportVoicemail",
});
const agents = [
  { id: "amelie", name: "Amélie", teams: ["support"], presence: "available" as const },
];

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal("cancelAnimationFrame", (id: number) => {
    frames = frames.filter((_, index) => index !== id - 1);
  });
});

afterEach(() => vi.unstubAllGlobals());

/** Draws one frame after the other; `times` are the screen's clock in milliseconds. */
function draw(...times: readonly number[]) {
  for (const time of times) {
    const due = frames;
    frames = [];
    act(() => {
      for (const run of due) run(time);
    });
  }
}

function open(port: TestCallPort = fake) {
  const store = createEditorStore({ flow: supportFlowEn });
  const view = render(
    <FlowEditorProvider store={store} locale="en">
      <TestCallPanel port={port} agents={agents} onClose={() => undefined} />
    </FlowEditorProvider>,
  );
  return { store, view, user: userEvent.setup() };
}

const press = (name: string | RegExp) =>
  userEvent.setup().click(screen.getByRole("button", { name }));

describe("the test call panel", () => {
  it("given a flow that rings users and teams, asks who is there to answer", async () => {
    open();
    const people = screen.getByRole("region", { name: "Who can answer" });
    expect(within(people).getByText("Amélie")).toBeTruthy();
    // Nobody here is in the team `sales`: somebody is made up for it.
    expect(within(people).getByText("sales-agent")).toBeTruthy();
    expect(within(people).queryByText("support-agent")).toBeNull();
  });

  it("given what is decided beforehand, begins the call with it", async () => {
    const start = vi.fn(fake.start);
    const { user } = open({ start });
    const number = screen.getByRole("textbox", { name: "Caller’s number" });
    await user.clear(number);
    await user.type(number, "+44201234567");
    await user.click(screen.getByRole("radio", { name: "At a chosen time" }));
    const time = screen.getByLabelText("Date and time");
    await user.clear(time);
    await user.type(time, "2026-07-14T09:59");
    await press("Call");
    expect(start).toHaveBeenCalledWith(
      supportFlowEn,
      // Clocks in Paris are two hours ahead in July.
      expect.objectContaining({ from: "+44201234567", startsAt: "2026-07-14T07:59:00.000Z" }),
    );
  });

  it("given an anonymous caller, calls without a number", async () => {
    const start = vi.fn(fake.start);
    const { user } = open({ start });
    await user.click(screen.getByRole("switch", { name: "Anonymous caller" }));
    await press("Call");
    expect(start.mock.calls[0]?.[1]).toMatchObject({ from: null });
  });

  it("given a flow that cannot be called, says why", async () => {
    open({
      start: () => ({
        ok: false,
        problems: [{ code: "SF2001", severity: "error", path: ["start"], params: {}, fixes: [] }],
      }),
    });
    await press("Call");
    expect(screen.getByText("The flow cannot be called yet")).toBeTruthy();
    expect(screen.getByText(/does not say where calls begin/)).toBeTruthy();
  });

  it("lets the call's time pass with the screen's, faster on demand, and not while it pauses", async () => {
    const { user } = open();
    await press("Call");
    draw(0, 100, 200);
    expect(screen.getByRole("timer").textContent).toBe("00:00");
    for (let time = 300; time <= 1_000; time += 100) draw(time);
    expect(screen.getByRole("timer").textContent).toBe("00:01");

    await user.click(screen.getByRole("radio", { name: "4×" }));
    draw(0, 200, 400, 600);
    expect(screen.getByRole("timer").textContent).toBe("00:03");

    await press("Pause");
    draw(0, 200, 400);
    expect(screen.getByRole("timer").textContent).toBe("00:03");
  });

  it("lights the widgets the call passes, and none when the panel is gone", async () => {
    const { store, view } = open();
    await press("Call");
    expect(store.getState().call).toMatchObject({ active: "welcome", visited: ["welcome"] });
    await press("Skip to next");
    expect(store.getState().call).toMatchObject({ active: "menu", visited: ["welcome", "menu"] });
    view.unmount();
    expect(store.getState().call).toBeUndefined();
  });

  it("takes the keys of the real keyboard while the keypad has the focus, and no others", async () => {
    const { user } = open();
    await press("Call");
    await press("Skip to next");
    act(() => screen.getByRole("button", { name: "Key 1" }).focus());
    await user.keyboard("a");
    expect(screen.queryByText("Presses")).toBeNull();
    await user.keyboard("2");
    expect(screen.getByText("Presses")).toBeTruthy();
    expect(screen.getByText("Amélie", { selector: ".sf-ringing__name" })).toBeTruthy();
  });

  it("lets a person answer as the agent who rings, and hang up as one", async () => {
    open();
    await press("Call");
    await press("Skip to next");
    await press("Key 2");
    await press("Answer as Amélie");
    expect(screen.getByText("Connected")).toBeTruthy();
    await press("Amélie hangs up");
    expect(screen.getByText("An agent answered")).toBeTruthy();
  });

  it("lets a click in the transcript show the widget in the flow", async () => {
    const { store } = open();
    await press("Call");
    await press(/^Show .* in the flow$/);
    expect(store.getState().selection).toBe("welcome");
  });

  it("given a call that has ended, says how, and hands its script on", async () => {
    open();
    await press("Call");
    await press("Skip to next");
    await press("Key 2");
    await press("Hang up");
    expect(screen.getByText("Nobody answered")).toBeTruthy();
    await press("Copy script");
    const script = parseCallScript(await navigator.clipboard.readText());
    expect(script.ok && script.script.actions.map((action) => action.do)).toEqual([
      "press",
      "hangUp",
    ]);
  });

  it("calls again with the same settings", async () => {
    const start = vi.fn(fake.start);
    open({ start });
    await press("Call");
    await press("Hang up");
    await press(/^Call again$/);
    expect(start).toHaveBeenCalledTimes(2);
    expect(start.mock.calls[1]?.[1]).toMatchObject({ agents: start.mock.calls[0]?.[1]?.agents });
  });

  it("announces what happens", async () => {
    open();
    await press("Call");
    const said = () => screen.getAllByRole("status").map((region) => region.textContent);
    expect(said().join()).toContain("The caller hears: Welcome to Lumen");
  });
});
