import { Command, CommanderError, Option } from "commander";
import manifest from "../../package.json" with { type: "json" };
import { runCall } from "./call/call-command.js";
import type { CallCommandOptions } from "./call/call-options.js";
import { type CheckCommandOptions, runCheck } from "./check/check-command.js";
import { addDocumentCommands } from "./documents/document-commands.js";
import { EXIT } from "./exit-codes.js";
import type { Surroundings } from "./surroundings.js";
import { LANGUAGES, languageOf } from "./texts/speech.js";

/**
 * Runs one command line and answers with its exit code. It touches nothing but what it is handed,
 * and bad input never throws through: it becomes a message and a code.
 */
export async function runCommandLine(surroundings: Surroundings): Promise<number> {
  let code: number = EXIT.ok;
  const program = createProgram(surroundings, (answer) => {
    code = answer;
  });
  try {
    await program.parseAsync([...surroundings.args], { from: "user" });
  } catch (error) {
    // Commander has said what is wrong; help and version are no mistakes.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.unreadable;
    throw error;
  }
  return code;
}

function createProgram(surroundings: Surroundings, answer: (code: number) => void): Command {
  const { out, err, env } = surroundings;
  const program = new Command("smartflow")
    .description("Checks call flows and makes calls on them.")
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => out.write(text),
      writeErr: (text) => err.write(text),
      getOutHelpWidth: () => out.columns,
      getErrHelpWidth: () => err.columns,
    });
  const language = () =>
    new Option("--lang <language>", "language of what is printed")
      .choices(LANGUAGES)
      .default(languageOf(env), "that of the terminal");
  const format = (...more: readonly string[]) =>
    new Option("--format <format>", "for people or for programs")
      .choices(["pretty", "json", ...more])
      .default("pretty");

  program
    .command("check")
    .description("check flows: exit code 0 without errors, 1 with errors, 2 when one is unreadable")
    .argument("<file...>", "flow documents; - reads the standard input")
    .addOption(format("sarif"))
    .addOption(
      new Option("--preset <preset>", "how strict the rules are")
        .choices(["recommended", "strict"])
        .default("recommended"),
    )
    .addOption(language())
    .action(async (files: string[], options: CheckCommandOptions) => {
      answer(await runCheck(files, options, surroundings));
    });

  program
    .command("call")
    .description("call a flow: by a script, or by keys typed while it speaks")
    .argument("<file>", "flow document; - reads the standard input")
    .option("--script <file>", "who does what when, as the editor exports it")
    .option("--agents <agents>", "who is there: anna@sales ben@sales,support:busy", collect)
    .option("--at <instant>", "when the call comes in, such as 2026-03-02T10:00:00+01:00")
    .option("--from <number>", "the caller's number; anonymous when absent")
    .option("--save <file>", "write the call that was played as a script")
    .addOption(format())
    .addOption(language())
    .action(async (file: string, options: CallCommandOptions) => {
      answer(await runCall(file, options, surroundings));
    });

  addDocumentCommands(program, surroundings, answer, { format: () => format(), language });
  return program;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
