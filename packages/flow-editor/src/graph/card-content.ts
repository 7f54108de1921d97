import type {
  ExitSpec,
  Phrasebook,
  WidgetCategory,
  WidgetNode,
  WidgetRegistry,
} from "@smartflow/flow-schema";
import type { Entry } from "./forest.js";
import { CARD_WIDTH } from "./metrics.js";

/** What a card says of its widget, in the reader's language. */
export interface CardContent {
  /** Nothing for a type that this editor does not know. */
  readonly category: WidgetCategory | undefined;
  readonly icon: string;
  /** What the author called it, else what its type is called. */
  readonly title: string;
  /** What its type is called; empty where the title says so already. */
  readonly typeName: string;
  readonly summary:
    | { readonly kind: "quote" | "text" | "empty"; readonly text: string; readonly lines: 1 | 2 }
    | undefined;
}

const PADDING = 12;
const HEADER = 36;
const SUMMARY_GAP = 10;
const LINE = 18;
/** The width a summary has for its text; summaries are set a little larger than 12 pixels. */
const SUMMARY_WIDTH = (CARD_WIDTH - 2 * PADDING) * (12 / 12.5);

export function cardContent(
  node: WidgetNode,
  registry: WidgetRegistry,
  book: Phrasebook,
  textWidth: (text: string) => number,
): CardContent {
  const definition = registry.definition(node.type);
  const typeName = definition ? book.widget(node.type) : node.type;
  return {
    category: definition?.category,
    icon: definition?.icon ?? "box",
    title: node.title || typeName,
    typeName: node.title ? typeName : "",
    summary: summaryOf(node, registry, book, textWidth),
  };
}

function summaryOf(
  node: WidgetNode,
  registry: WidgetRegistry,
  book: Phrasebook,
  textWidth: (text: string) => number,
): CardContent["summary"] {
  const definition = registry.definition(node.type);
  const reading = registry.read(node);
  if (!definition || !reading?.ok) return undefined;
  const { key, params, quote } = definition.summary(reading.settings);
  const linesOf = (text: string) => (textWidth(text) > SUMMARY_WIDTH ? 2 : 1);
  if (quote !== undefined && quote.trim() !== "") {
    const text = quote.trim();
    return { kind: "quote", text, lines: linesOf(`“${text}”`) };
  }
  if (key !== undefined && book.has(key)) {
    const text = book.text(key, params);
    return { kind: "text", text, lines: linesOf(text) };
  }
  const silent = definition.messages(reading.settings).some(({ required }) => required);
  return silent ? { kind: "empty", text: book.text("message.empty"), lines: 1 } : undefined;
}

/** The height of a card with that content, or with a body of the host's own. */
export function heightOfCard(content: CardContent, entry: Entry, ownBody?: number): number {
  const summary = content.summary ? SUMMARY_GAP + content.summary.lines * LINE : 0;
  const body = ownBody === undefined ? summary : SUMMARY_GAP + ownBody;
  const reason = entry === "unreachable" ? SUMMARY_GAP + LINE : 0;
  return PADDING + HEADER + body + reason + PADDING;
}

/** What stands on a connection: nothing on the one way on, else what leads that way. */
export function exitLabel(node: WidgetNode, exit: ExitSpec, book: Phrasebook): string {
  return exit.kind === "next" ? "" : book.exit(node.type, exit);
}
