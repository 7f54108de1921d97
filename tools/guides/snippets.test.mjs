import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../lib/processes.mjs";
import { snippetsOf } from "./snippets.mjs";

const guides = join(root, "docs", "guides");
const read = (name) => readFileSync(join(guides, name), "utf8");

describe("snippetsOf, given a page", () => {
  it("then it finds the code blocks that name a file, and only these", () => {
    const page = "text\n```ts src/a.ts\nconst a = 1;\n\nconst b = 2;\n```\n```sh\nnpm test\n```\n";
    expect(snippetsOf(page)).toEqual([
      { file: "src/a.ts", code: "const a = 1;\n\nconst b = 2;\n", line: 2 },
    ]);
  });
});

describe("the guides, given the files that they quote", () => {
  const quoted = readdirSync(guides)
    .filter((name) => name.endsWith(".md"))
    .flatMap((name) => snippetsOf(read(name)).map((snippet) => ({ name, ...snippet })));

  it.each(quoted)("then $name:$line stands in $file word for word", ({ file, code }) => {
    expect(existsSync(join(root, file)), `${file} exists`).toBe(true);
    expect(readFileSync(join(root, file), "utf8")).toContain(code);
  });

  it("then the walk through a widget of one's own quotes each file of its folder", () => {
    const folder = "examples/custom-widget/src/customer-lookup";
    const walked = new Set(snippetsOf(read("add-a-widget.md")).map(({ file }) => file));
    const files = readdirSync(join(root, folder)).filter((name) => !name.includes(".test."));
    expect(files.filter((name) => !walked.has(`${folder}/${name}`))).toEqual([]);
  });
});
