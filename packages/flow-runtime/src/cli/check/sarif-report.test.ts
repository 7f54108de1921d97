import { describe, expect, it } from "vitest";
import { memorySurroundings } from "../memory-surroundings.js";
import { runCommandLine } from "../run-command-line.js";

const faulty = JSON.stringify({
  schemaVersion: 1,
  id: "faulty",
  start: "welcome",
  widgets: {
    welcome: {
      type: "audioMessage",
      title: "Welcome",
      settings: { message: { source: "tts", text: "Hello" } },
      exits: { next: "gone" },
    },
  },
});

async function sarif(files: readonly string[], input = faulty) {
  const surroundings = memorySurroundings(["check", "--format", "sarif", ...files], { input });
  const code = await runCommandLine(surroundings);
  return { code, log: JSON.parse(surroundings.written.out) };
}

describe("smartflow check --format sarif", () => {
  it("given a flow with a problem, then the log names rule, level, place and words", async () => {
    const { code, log } = await sarif(["-"]);
    expect(code).toBe(1);
    const [run] = log.runs;
    const rules = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "SF2003");
    expect(log.version).toBe("2.1.0");
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
    expect(rules).toContain("SF2003");
    expect(found).toEqual({
      ruleId: "SF2003",
      ruleIndex: rules.indexOf("SF2003"),
      level: "error",
      message: { text: expect.stringContaining("Welcome") },
      locations: [
        {
          logicalLocations: [
            { fullyQualifiedName: "/widgets/welcome/exits/next", name: "Welcome" },
          ],
        },
      ],
    });
  });

  it("given files that cannot be read, then each is located as a reference and the run failed", async () => {
    const { code, log } = await sarif([
      "flows/été 1.json",
      "/srv/flows/a.json",
      "C:\\flows\\b.json",
    ]);
    expect(code).toBe(2);
    expect(log.runs[0].invocations).toEqual([{ executionSuccessful: false }]);
    expect(
      log.runs[0].results.map(
        (result: { locations: { physicalLocation: { artifactLocation: unknown } }[] }) =>
          result.locations[0]?.physicalLocation.artifactLocation,
      ),
    ).toEqual([
      { uri: "flows/%C3%A9t%C3%A9%201.json" },
      { uri: "file:///srv/flows/a.json" },
      { uri: "file:///C:/flows/b.json" },
    ]);
  });
});
