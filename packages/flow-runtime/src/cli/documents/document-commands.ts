import { Argument, type Command, InvalidArgumentError, type Option } from "commander";
import type { Surroundings } from "../surroundings.js";
import { type DiffCommandOptions, runDiff } from "./diff-command.js";
import { DESCRIBED, runSchema } from "./schema-command.js";
import {
  type PathsOptions,
  runDescribe,
  runDiagram,
  runPaths,
  type TellOptions,
} from "./tell-commands.js";

/** The commands that look at documents and make no call. */
export function addDocumentCommands(
  program: Command,
  surroundings: Surroundings,
  answer: (code: number) => void,
  options: { format(): Option; language(): Option },
): void {
  program
    .command("diff")
    .description("say what changed between two flows: exit code 0 when nothing did, 1 when it did")
    .argument("<before>", "flow document; - reads the standard input")
    .argument("<after>", "flow document; - reads the standard input")
    .addOption(options.format())
    .addOption(options.language())
    .action(async (before: string, after: string, chosen: DiffCommandOptions) => {
      answer(await runDiff([before, after], chosen, surroundings));
    });

  program
    .command("describe")
    .description("say in plain words what callers of a flow experience")
    .argument("<file>", "flow document; - reads the standard input")
    .addOption(options.language())
    .action(async (file: string, chosen: TellOptions) => {
      answer(await runDescribe(file, chosen, surroundings));
    });

  program
    .command("paths")
    .description("list every distinct experience that callers of a flow can have")
    .argument("<file>", "flow document; - reads the standard input")
    .option("--max <number>", "the most paths to list", toCount, 100)
    .addOption(options.format())
    .addOption(options.language())
    .action(async (file: string, chosen: PathsOptions) => {
      answer(await runPaths(file, chosen, surroundings));
    });

  program
    .command("diagram")
    .description("print a flow as a Mermaid flowchart")
    .argument("<file>", "flow document; - reads the standard input")
    .addOption(options.language())
    .action(async (file: string, chosen: TellOptions) => {
      answer(await runDiagram(file, chosen, surroundings));
    });

  program
    .command("schema")
    .description("print the JSON Schema (2020-12) of a document")
    .addArgument(
      new Argument("[document]", "what to print the schema of").choices(DESCRIBED).default("flow"),
    )
    .action((document: (typeof DESCRIBED)[number]) => {
      answer(runSchema(document, surroundings));
    });
}

function toCount(value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1 || count > 100_000) {
    throw new InvalidArgumentError("It is a whole number from 1 to 100000.");
  }
  return count;
}
