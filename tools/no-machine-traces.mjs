// What is committed must work anywhere: no path of one machine, and no host name of one package
// registry, so that whoever has another registry configured installs from theirs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { must, root } from "./lib/processes.mjs";
import { say } from "./lib/terminal.mjs";

// Written in pieces, so that this file does not find itself.
const slash = "/";
const traces = [
  {
    pattern: new RegExp(
      `(?<![\\w.~-])${slash}(?:work|root|home${slash}\\w+|Users${slash}\\w+)${slash}`,
    ),
    remedy: "Write a path relative to the repository.",
  },
  {
    pattern: new RegExp(`${slash}tmp${slash}bash_jobs`),
    remedy: "Write a path relative to the repository.",
  },
  {
    pattern: /registry\.(?:npmjs|yarnpkg|npmmirror)\.(?:org|com)|npm\.pkg\.github\.com|jsr\.io/,
    remedy: "Leave the registry to the configuration of whoever installs.",
  },
];

const binary = /\.(?:png|jpe?g|gif|webp|ico|wav|mp3|woff2?|tgz)$/;
const own = "tools/no-machine-traces.mjs";
const listed = await must("git ls-files", "git", ["ls-files", "-z"]);
const files = listed
  .split("\0")
  .filter((file) => file !== "" && file !== own && !binary.test(file));

let found = 0;
for (const file of files) {
  let text;
  try {
    text = readFileSync(join(root, file), "utf8");
  } catch {
    // The file is deleted in the working tree and not yet in the index.
    continue;
  }
  if (!traces.some(({ pattern }) => pattern.test(text))) continue;
  text.split("\n").forEach((line, index) => {
    for (const { pattern, remedy } of traces) {
      const match = pattern.exec(line);
      if (match === null) continue;
      found += 1;
      say(`${file}:${index + 1} says ${match[0]}. ${remedy}`);
    }
  });
}
if (found > 0) process.exitCode = 1;
else say(`» ${files.length} files looked at`);
