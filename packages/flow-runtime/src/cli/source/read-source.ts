import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { MAX_DOCUMENT_BYTES, type Outcome, type Problem } from "@smartflow/flow-schema";

/** How the command line names the standard input. */
export const STANDARD_INPUT = "-";

type Bytes = Outcome<{ readonly bytes: Uint8Array }>;

/**
 * Reads a file, or the standard input for `-`. Whatever is wrong comes back as a problem (`SF91nn`,
 * or `SF1002` for too large) and never as an exception. No more than the limit is ever held, so an
 * endless source is refused like a large one.
 */
export async function readSource(
  source: string,
  input: () => AsyncIterable<Uint8Array>,
): Promise<Bytes> {
  try {
    if (source === STANDARD_INPUT) return await collect(source, input());
    const file = await open(source, "r");
    const facts = await file.stat();
    if (facts.isDirectory()) {
      await file.close();
      return refuse("SF9502", source);
    }
    if (facts.size > MAX_DOCUMENT_BYTES) {
      await file.close();
      return tooLarge();
    }
    return await collect(source, createReadStream(source, { fd: file }));
  } catch (error) {
    return refuse(...reasonOf(error, source));
  }
}

async function collect(source: string, stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > MAX_DOCUMENT_BYTES) return tooLarge();
    parts.push(part);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  // JSON text holds no zero byte; images, archives and UTF-16 do, near their beginning.
  if (bytes.subarray(0, 8_192).includes(0)) return refuse("SF9504", source);
  return { ok: true, bytes };
}

function reasonOf(error: unknown, source: string): [string, string, string?] {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return ["SF9501", source];
    case "EISDIR":
      return ["SF9502", source];
    default:
      return ["SF9503", source, error instanceof Error ? error.message : String(error)];
  }
}

function refuse(code: string, file: string, reason = ""): { ok: false; problems: [Problem] } {
  return { ok: false, problems: [problem(code, { file, reason })] };
}

function tooLarge(): Bytes {
  return { ok: false, problems: [problem("SF1002", { limit: MAX_DOCUMENT_BYTES, megabytes: 32 })] };
}

/** Makes a problem of the command line. */
export function problem(code: string, params: Problem["params"]): Problem {
  return { code, severity: "error", path: [], params, fixes: [] };
}
