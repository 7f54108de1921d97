// The document

// Audio files
export {
  type AudioFacts,
  type AudioFileOptions,
  type AudioFileReport,
  checkAudioFile,
  MAX_AUDIO_BYTES,
} from "./audio/check-audio-file.js";
// Texts
export { coreEn } from "./catalogues/core.en.js";
export { coreFr } from "./catalogues/core.fr.js";
export { en } from "./catalogues/en.js";
export { fr } from "./catalogues/fr.js";
export { createPhrasebook, type Phrasebook } from "./catalogues/phrasebook.js";
// Checks
export { checkFlow } from "./checks/check-flow.js";
export { checkLine } from "./checks/check-line.js";
export type { CheckOptions, Preset } from "./checks/check-options.js";
export { type Checker, createChecker } from "./checks/checker.js";
export {
  createFlowSchemas,
  flowDraft,
  type PublishableFlow,
  type PublishedFlow,
  publishableFlow,
  publishFlow,
} from "./checks/publishable-flow.js";
export { ruleCodes } from "./checks/rule-set.js";
// Comparing and merging
export { compareFlows, type FlowComparison } from "./compare/compare-flows.js";
export { type ChangeSentence, describeChanges } from "./compare/describe-changes.js";
export { type FlowMerge, type MergeConflict, mergeFlows } from "./compare/merge-flows.js";
export { applyEdits } from "./edits/apply-edits.js";
export {
  deleteBranch,
  deleteWidget,
  insertWidget,
  leadsTo,
  leadTo,
  type Place,
  reachableFrom,
  widgetsOnlyBehind,
} from "./edits/intents.js";
export { parseEdits } from "./edits/parse-edits.js";
export { readSetting } from "./edits/setting-path.js";
// Flows
export { emptyFlow } from "./flow/empty-flow.js";
export { callbackSettingsSchema, type Line, lineSchema, whyClosed } from "./flow/line.js";
export { type ParsedFlow, parseFlow, type ReadOptions } from "./flow/parse-flow.js";
export { flowVersion, serializeFlow } from "./flow/serialize-flow.js";
// JSON Schema
export { flowJsonSchema } from "./json-schema/flow-json-schema.js";
export type { JsonSchema } from "./json-schema/json-schema-of.js";
export { lineJsonSchema } from "./json-schema/line-json-schema.js";
export {
  MAX_DOCUMENT_BYTES,
  MAX_TEXT_LENGTH,
  MAX_TITLE_LENGTH,
  MAX_WIDGETS,
} from "./kernel/bounds.js";
export {
  connectionsTo,
  DEFAULT_LIMITS,
  type ExitRef,
  type FlowDraft,
  type FlowEnvelope,
  type FlowLimits,
  SCHEMA_VERSION,
  targetOf,
  type WidgetNode,
  widgetAt,
} from "./kernel/document.js";
// Edits
export {
  type Edit,
  type EditOf,
  editSchema,
  type PathSegment,
  type SettingPath,
} from "./kernel/edit.js";
export { freshId, isId } from "./kernel/ids.js";
export { isJsonObject, type JsonObject, type JsonValue, sameJson } from "./kernel/json.js";
export type { Fix, Outcome, Problem, ProblemParam, Severity } from "./kernel/problem.js";
// Messages
export { type DefaultTexts, defaultTexts } from "./messages/default-texts.js";
export { DEFAULT_HOLD_AUDIO, type HoldAudio, holdAudioSchema } from "./messages/hold-audio.js";
export { EMPTY_MESSAGE, isEmptyMessage, type Message, messageSchema } from "./messages/message.js";
// Describing
export { describeFlow } from "./paths/describe-flow.js";
export { describePath } from "./paths/describe-path.js";
export {
  type CallerPath,
  type ExploredPaths,
  explorePaths,
  type PathEnd,
  type PathOptions,
  type PathStep,
} from "./paths/explore-paths.js";
export { type DiagramNames, type MermaidOptions, toMermaid } from "./paths/to-mermaid.js";
export { audioMessage } from "./widgets/audio-message/audio-message.js";
export { type BuiltinWidget, builtinRegistry, builtinWidgets } from "./widgets/builtin-widgets.js";
export { holdExperience } from "./widgets/hold-experience/hold-experience.js";
export {
  ivrInput,
  matchValue,
  type Submit,
  type ValueBranch,
  type ValueMatch,
} from "./widgets/ivr-input/ivr-input.js";
export {
  type IvrOption,
  ivrStandard,
  TELEPHONE_KEYS,
  type TelephoneKey,
} from "./widgets/ivr-standard/ivr-standard.js";
export type { Phrase, PhraseValue, Wording } from "./widgets/phrase.js";
export {
  createWidgetRegistry,
  isWidget,
  type SettingsReading,
  type WidgetNodeOf,
  type WidgetOf,
  type WidgetRegistry,
} from "./widgets/registry.js";
export {
  isRedirect,
  RING_STRATEGIES,
  type RingStrategy,
  type RingTarget,
  ringTo,
} from "./widgets/ring-to/ring-to.js";
export type {
  DerivedFact,
  Finding,
  FlowReader,
  FlowRule,
  KnownReferences,
  LineFacts,
  Report,
  WidgetRule,
  WidgetView,
} from "./widgets/rule.js";
export { timeRule } from "./widgets/time-rule/time-rule.js";
export {
  type Slot,
  type SpecialDate,
  type TimeBranch,
  WEEKDAYS,
  type Weekday,
} from "./widgets/time-rule/time-rule.settings.js";
export { isTimeZone } from "./widgets/time-rule/time-zone.js";
export { voicemail } from "./widgets/voicemail/voicemail.js";
// Widgets
export {
  type Catalogue,
  defineWidget,
  type Field,
  type SettingsMigration,
  type Translated,
  type WidgetCategory,
  type WidgetDefinition,
  type WidgetSummary,
} from "./widgets/widget-definition.js";
export type { Cause, Causes, EndingKind, EndingSpec } from "./widgets/widget-endings.js";
export type {
  ExitKind,
  ExitSpec,
  MessageUse,
  ReferenceUse,
  WidgetTraits,
} from "./widgets/widget-facets.js";
export type { WidgetStory } from "./widgets/widget-story.js";
