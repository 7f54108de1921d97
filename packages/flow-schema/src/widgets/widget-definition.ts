import type * as z from "zod";
import type { JsonObject } from "../kernel/json.js";
import type { HoldAudio } from "../messages/hold-audio.js";
import type { Message } from "../messages/message.js";
import type { WidgetRule } from "./rule.js";
import type { Causes, EndingSpec } from "./widget-endings.js";
import type { ExitSpec, MessageUse, ReferenceUse, WidgetTraits } from "./widget-facets.js";
import type { WidgetStory } from "./widget-story.js";

/** Where the palette shows a widget, and which colour family it wears. */
export type WidgetCategory = "message" | "input" | "routing" | "people" | "end";

/** How a form shows one setting. */
export interface Field {
  readonly control:
    | "message"
    | "holdAudio"
    | "text"
    | "number"
    | "switch"
    | "select"
    | "duration"
    | "options"
    | "valueBranches"
    | "submit"
    | "schedule"
    | "specialDates"
    | "timeZone"
    | "target"
    | "hidden"
    | (string & {});
  /** Fields of one group stand together; groups in the order of first mention. */
  readonly group: "content" | "choices" | "behaviour" | "retries" | "advanced" | (string & {});
  /** Numbers and durations: the bounds and step a person may choose from, in the setting's unit. */
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Select: the values, labelled by `widget.<type>.<field>.<value>`. */
  readonly values?: readonly string[];
  /**
   * What of it callers cannot notice: all of it, or its parts of these names, such as the label of
   * an option. Default: they can notice everything.
   */
  readonly unheard?: true | readonly string[];
  /** Shown only while it answers true for the widget's settings. */
  visible?(settings: JsonObject): boolean;
}

/** Brings settings of version `from` to version `from + 1`. */
export interface SettingsMigration {
  readonly from: number;
  migrate(settings: JsonObject): JsonObject;
}

/** Texts of one language, by key. Placeholders are `{name}`. */
export type Catalogue = { readonly [key: string]: string };

/** A catalogue in another language: the same keys, demanded by the compiler. */
export type Translated<Original extends Catalogue> = { readonly [Key in keyof Original]: string };

export interface WidgetDefinition<
  Type extends string = string,
  Settings extends z.ZodObject = z.ZodObject,
> {
  readonly type: Type;
  /** The version of the settings' shape, from 1. Each step up has a migration. */
  readonly version: number;
  readonly category: WidgetCategory;
  /** A name of the icon set that editors draw; unknown names get a plain one. */
  readonly icon: string;
  /**
   * The shape of the settings. Every property has a default or is optional, so that a widget
   * just added, or half-finished, parses; what is missing is a rule's business.
   */
  readonly settings: Settings;
  /** The ways out, for given settings, in the order they are drawn. */
  exits(settings: z.output<Settings>): readonly ExitSpec[];
  traits(settings: z.output<Settings>): WidgetTraits;
  /** Every message a caller may hear from it. */
  messages(settings: z.output<Settings>): readonly MessageUse[];
  references(settings: z.output<Settings>): readonly ReferenceUse[];
  /** Values that put what the widget does in a line, for the text `widget.<type>.summary…`. */
  summary(settings: z.output<Settings>): WidgetSummary;
  /**
   * How the walk may end here beside its exits (somebody answers, a redirect). Absent: it does not,
   * or, without any exit, it is just over.
   */
  endings?(settings: z.output<Settings>): readonly EndingSpec[];
  /**
   * What makes a call take each exit, where the kind of the exit does not say it (an option's key
   * does). Null: no call can ever take it.
   */
  causes?(settings: z.output<Settings>): Causes;
  /** What callers experience here, for descriptions in plain words. Absent: its messages say it. */
  story?(settings: z.output<Settings>): WidgetStory;
  /**
   * What the prompt has to match, as a short mark to keep in `promptReview` whenever the author
   * confirms or edits it (IVR-2). Absent: the widget has no prompt to review.
   */
  promptMark?(settings: z.output<Settings>): string;
  readonly rules: readonly WidgetRule<z.output<Settings>>[];
  readonly migrations: readonly SettingsMigration[];
  readonly fields: { readonly [Name in keyof z.output<Settings>]-?: Field };
  /** Settings of a widget that is added by hand, where they differ from the schema's defaults. */
  initial?(context: { readonly locale: string }): z.input<Settings>;
  /** A host's own widget brings its texts along; built-in widgets have theirs in the catalogues. */
  readonly catalogues?: { readonly [language: string]: Catalogue };
}

/** What a card shows of a widget: a text key with values, and short facts beside it. */
export interface WidgetSummary {
  /** A key of the catalogue; absent when `quote` says it all. */
  readonly key?: string;
  readonly params?: { readonly [name: string]: string | number };
  /** What callers hear, in the author's own words. */
  readonly quote?: string;
  /** The hold audio or media it plays. */
  readonly audio?: HoldAudio | Message;
}

type AllOptional<Definition> = Partial<Definition>;

type Declared<Type extends string, Settings extends z.ZodObject> = Omit<
  WidgetDefinition<Type, Settings>,
  "traits" | "messages" | "references" | "summary" | "rules" | "migrations" | "icon"
> &
  AllOptional<
    Pick<
      WidgetDefinition<Type, Settings>,
      "messages" | "references" | "summary" | "rules" | "migrations" | "icon"
    >
  > & { traits?(settings: z.output<Settings>): Partial<WidgetTraits> };

/**
 * What a widget tells of the calls that come through it: all that only descriptions, comparisons
 * and explored paths ask for.
 */
export type WidgetTale<Settings extends z.ZodObject = z.ZodObject> = Pick<
  WidgetDefinition<string, Settings>,
  "endings" | "causes" | "story"
>;

const PLAIN_TRAITS: WidgetTraits = {
  waitsForCaller: false,
  speaksFirst: false,
  ringsPeople: false,
  allowsCallbackRequest: false,
  choosesHoldAudio: false,
};

/**
 * Defines a widget once: editor, runtime, checks and documentation derive from it.
 *
 * Only `type`, `version`, `category`, `settings`, `exits` and `fields` are demanded; traits that
 * are not named are false, lists are empty.
 *
 * @example
 * const lookup = defineWidget({
 *   type: "acmeLookup", version: 1, category: "routing",
 *   settings: z.strictObject({ list: z.string().default("") }),
 *   exits: () => [{ id: "found", kind: "branch" }, { id: "notFound", kind: "otherwise" }],
 *   fields: { list: { control: "text", group: "content" } },
 * });
 */
export function defineWidget<const Type extends string, Settings extends z.ZodObject>(
  declared: Declared<Type, Settings>,
): WidgetDefinition<Type, Settings> {
  const { traits, ...rest } = declared;
  return {
    icon: "box",
    messages: () => [],
    references: () => [],
    summary: () => ({}),
    rules: [],
    migrations: [],
    ...rest,
    traits: (settings) => ({ ...PLAIN_TRAITS, ...traits?.(settings) }),
  };
}
