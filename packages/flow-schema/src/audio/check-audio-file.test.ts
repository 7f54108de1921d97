import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../catalogues/en.js";
import { fr } from "../catalogues/fr.js";
import { createPhrasebook } from "../catalogues/phrasebook.js";
import { checkAudioFile } from "./check-audio-file.js";

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`./samples/${name}.mp3`, import.meta.url)));
}

function concat(...parts: readonly (Uint8Array | string)[]): Uint8Array {
  const encoded = parts.map((part) =>
    typeof part === "string" ? Uint8Array.from(part, (char) => char.charCodeAt(0)) : part,
  );
  const whole = new Uint8Array(encoded.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of encoded) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const codes = (bytes: Uint8Array) => checkAudioFile(bytes).problems.map(({ code }) => code);
const plain = sample("plain");

describe("an audio file that was chosen for callers", () => {
  it("MSG-2: given a plain MP3, its sound is known and nothing is wrong", () => {
    expect(checkAudioFile(plain)).toEqual({
      ok: true,
      sizeBytes: 2_340,
      problems: [],
      audio: {
        durationMs: 1_080,
        bitRate: 16_000,
        variableBitRate: false,
        sampleRate: 16_000,
        channels: 1,
      },
    });
  });

  it("given a variable bit rate, the average is told", () => {
    const { audio } = checkAudioFile(sample("variable-bit-rate"));
    expect(audio).toMatchObject({ variableBitRate: true, sampleRate: 44_100, channels: 2 });
    expect(audio?.durationMs).toBeGreaterThan(1_000);
    expect(audio?.durationMs).toBeLessThan(1_060);
  });

  it.each([
    ["wav", "wav"],
    ["flac", "flac"],
    ["aiff", "aiff"],
    ["caf", "caf"],
    ["webm", "webm"],
    ["ogg", "ogg"],
    ["mp2", "mp2"],
    ["aac", "aac"],
    ["m4a", "m4a"],
  ])("MSG-2: given a %s file renamed to .mp3, it is refused by its real name", (name, format) => {
    const { ok, problems, cleaned } = checkAudioFile(sample(`renamed-${name}`));
    expect({ ok, cleaned }).toEqual({ ok: false, cleaned: undefined });
    expect(problems).toMatchObject([{ code: "SF4102", severity: "error", params: { format } }]);
  });

  it("MSG-2: given 10,000,000 bytes it is too large, and with one byte less it is not", () => {
    const tooLarge = new Uint8Array(10_000_000);
    for (let at = 0; at + plain.length < tooLarge.length; at += plain.length) {
      tooLarge.set(plain, at);
    }
    expect(codes(tooLarge)).toContain("SF4101");
    expect(codes(tooLarge.subarray(0, 9_999_999))).not.toContain("SF4101");
  });

  it.each(["itunes", "itunes-24"])(
    "MSG-3: given %s, what Apple added and the cover are named, and the copy has the frames alone",
    (name) => {
      const { ok, problems, cleaned } = checkAudioFile(sample(name));
      expect(ok).toBe(false);
      expect(problems).toMatchObject([
        { code: "SF4105", params: { entries: ["iTunes", "iTunNORM", "iTunSMPB"] } },
        { code: "SF4106", params: { pictures: 1, kilobytes: 1 } },
      ]);
      expect(cleaned).toEqual(plain);
    },
  );

  it("MSG-3: given a picture alone, it is refused and cleaned", () => {
    expect(codes(sample("picture"))).toEqual(["SF4106"]);
    expect(checkAudioFile(sample("picture")).cleaned).toEqual(plain);
  });

  it("given harmless tags before and behind, it may be used, and can be cleaned", () => {
    const { ok, problems, cleaned } = checkAudioFile(sample("tagged"));
    expect(ok).toBe(true);
    expect(problems).toMatchObject([
      { code: "SF4110", severity: "info", params: { tags: ["ID3v2", "ID3v1"] } },
    ]);
    expect(cleaned).toEqual(plain);
  });

  it("given APE and Lyrics3 tags behind the sound, they are found and cleaned away", () => {
    const lyrics = concat("LYRICSBEGIN", "IND0000200", "000021", "LYRICS200");
    const ape = concat("APETAGEX", new Uint8Array([208, 7, 0, 0, 32, 0, 0, 0]), new Uint8Array(16));
    const { problems, cleaned } = checkAudioFile(concat(plain, ape, lyrics));
    expect(problems).toMatchObject([{ code: "SF4110", params: { tags: ["Lyrics3", "APE"] } }]);
    expect(cleaned).toEqual(plain);
  });

  it("given a cover that alone makes it too large, the copy is small enough", () => {
    const size = 9_999_000;
    const grouped = [21, 14, 7, 0].map((shift) => (size >> shift) & 0x7f);
    const picture = concat(
      concat("ID3", new Uint8Array([3, 0, 0]), new Uint8Array(grouped)),
      concat("APIC", new Uint8Array([0, (size - 10) >> 16, ((size - 10) >> 8) & 255, 0, 0, 0])),
      new Uint8Array(size - 10),
    );
    const { problems, cleaned } = checkAudioFile(concat(picture, plain));
    expect(problems.map(({ code }) => code)).toEqual(["SF4101", "SF4106"]);
    expect(cleaned).toEqual(plain);
  });

  it("given a tag that claims more than the file has, the sound is found behind it", () => {
    const tag = concat("ID3", new Uint8Array([3, 0, 0, 0x7f, 0x7f, 0x7f, 0x7f]));
    const { problems, cleaned } = checkAudioFile(concat(tag, plain));
    expect(problems).toMatchObject([{ code: "SF4107", severity: "error" }]);
    expect(cleaned).toEqual(plain);
  });

  it("given a file that was cut off, callers would hear it break off", () => {
    const { ok, problems, audio } = checkAudioFile(plain.subarray(0, 1_500));
    expect(ok).toBe(true);
    expect(problems).toMatchObject([{ code: "SF4104", severity: "warning" }]);
    expect(audio?.durationMs).toBeLessThan(1_080);
  });

  it("given bytes within that are no sound, the copy is without them", () => {
    // The encoder's own frame has 180 bytes, each of the others 72.
    const half = 180 + 5 * 72;
    const { problems, cleaned } = checkAudioFile(
      concat(plain.subarray(0, half), "garbage", plain.subarray(half)),
    );
    expect(problems).toMatchObject([{ code: "SF4108", params: { bytes: 7 } }]);
    expect(cleaned).toEqual(plain);
  });

  it("given two sounds glued together, the change is told", () => {
    expect(
      codes(concat(plain, checkAudioFile(sample("variable-bit-rate")).cleaned ?? "")),
    ).toContain("SF4109");
  });

  it.each([
    ["nothing", "", "SF4103"],
    ["a tag without sound", "ID3\x03\0\0\0\0\0\0", "SF4103"],
    ["text", "Bonjour", "SF4102"],
    ["a web page", "<!DOCTYPE html>", "SF4102"],
  ])("given %s, it is refused", (_, text, code) => {
    expect(codes(concat(text))).toEqual([code]);
  });

  it("given any problem, it is worded in English and in French with nothing left open", () => {
    const found = ["renamed-caf", "itunes", "tagged"].flatMap(
      (name) => checkAudioFile(sample(name)).problems,
    );
    for (const [language, catalogue] of [
      ["en", en],
      ["fr", fr],
    ] as const) {
      const texts = createPhrasebook(language, catalogue);
      for (const problem of found) expect(texts.problem(problem)).not.toMatch(/[{}]|^problem\./);
    }
    expect(createPhrasebook("en", en).problem(found[0] ?? never())).toContain(
      "an Apple audio file (CAF)",
    );
  });
});

function never(): never {
  throw new Error("there is a problem");
}
