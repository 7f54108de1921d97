export { FlowOutline } from "./outline/FlowOutline.js";
export { WidgetPalette, type WidgetPaletteProps } from "./palette/WidgetPalette.js";
export type { ExistingStep } from "./StepPicker.js";
export { TestCallPanel, type TestCallPanelProps } from "./test-call/TestCallPanel.js";
export { WidgetPanel, type WidgetPanelProps } from "./widget-panel/WidgetPanel.js";
