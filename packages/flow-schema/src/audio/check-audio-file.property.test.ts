import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkAudioFile } from "./check-audio-file.js";

const samples = ["plain", "itunes", "itunes-24", "tagged", "variable-bit-rate", "renamed-m4a"].map(
  (name) => new Uint8Array(readFileSync(new URL(`./samples/${name}.mp3`, import.meta.url))),
);

/** A real file with some bytes changed, some taken out, and its end cut off. */
const mutated = fc
  .record({
    sample: fc.constantFrom(...samples),
    changes: fc.array(fc.tuple(fc.nat(6_000), fc.integer({ min: 0, max: 255 })), { maxLength: 30 }),
    cut: fc.tuple(fc.nat(6_000), fc.nat(200)),
    end: fc.nat(6_000),
  })
  .map(({ sample, changes, cut: [from, length], end }) => {
    const bytes = [...sample];
    for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
    bytes.splice(from, length);
    return new Uint8Array(bytes.slice(0, Math.max(end, 1)));
  });

/** Bytes that look like headers and tags at every turn. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "ID3\x04\0\0",
        "TAG",
        "APETAGEX",
        "LYRICS200",
        "3DI",
        "Xing",
        "ftypM4A ",
        "OggS",
      ),
      fc.constantFrom(
        "\xff\xfb\x90\x00",
        "\xff\xf3\x48\xc0",
        "\xff\xff\xff\xff",
        "\x7f\x7f\x7f\x7f",
      ),
      fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((n) => String.fromCharCode(n)) }),
    ),
    { maxLength: 200 },
  )
  .map((parts) => Uint8Array.from(parts.join(""), (char) => char.charCodeAt(0)));

const anything = fc.oneof(fc.uint8Array({ maxLength: 4_000 }), mutated, hostile);

describe("any bytes under the name of an audio file", () => {
  it("MSG-2: given any bytes, the answer is a report, and twice the same", () => {
    fc.assert(
      fc.property(anything, (bytes) => {
        const report = checkAudioFile(bytes);
        expect(checkAudioFile(bytes)).toEqual(report);
        expect(report.ok).toBe(report.problems.every(({ severity }) => severity !== "error"));
        if (report.ok) expect(report.audio?.durationMs).toBeGreaterThanOrEqual(0);
        for (const value of Object.values(report.audio ?? {})) expect(value).not.toBeNaN();
      }),
      { seed: 20_260_303, numRuns: 5_000 },
    );
  });

  it("MSG-3: given any file that can be cleaned, the copy can be used and has nothing left to clean", () => {
    let cleanedOnes = 0;
    fc.assert(
      fc.property(mutated, (bytes) => {
        const { cleaned } = checkAudioFile(bytes);
        if (!cleaned) return;
        cleanedOnes++;
        const again = checkAudioFile(cleaned);
        expect(again.ok).toBe(true);
        expect(again.cleaned).toBeUndefined();
        expect(cleaned.length).toBeLessThanOrEqual(bytes.length);
      }),
      { seed: 20_260_304, numRuns: 3_000 },
    );
    expect(cleanedOnes).toBeGreaterThan(300);
  });

  it("given megabytes that look like headers at every byte, the work stays linear", () => {
    const work = (size: number): number => {
      const header = [0xff, 0xfb, 0x10, 0xff];
      const bytes = Uint8Array.from({ length: size }, (_, index) => header[index % 4] ?? 0);
      let reads = 0;
      const counted = new Proxy(bytes, {
        get(target, key) {
          reads++;
          const value: unknown = Reflect.get(target, key, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      checkAudioFile(counted);
      return reads / size;
    };
    expect(work(40_000)).toBeLessThan(2 * work(10_000) + 10);
  });
});
