export { type CardContent, cardContent, exitLabel, heightOfCard } from "./card-content.js";
export type {
  Ending,
  FlowLayout,
  PlacedCard,
  PlacedEntry,
  PlacedExit,
  PlacedJump,
  PlacedLine,
  Rect,
} from "./layout.js";
export { layoutFlow } from "./layout-flow.js";
export { createLayouter } from "./layouter.js";
export { type Measure, plainMeasure } from "./metrics.js";
export {
  type CanvasEdge,
  type CanvasElements,
  type CanvasNode,
  type CardNode,
  type EntryNode,
  type ExitNode,
  type JumpNode,
  NO_ELEMENTS,
  toElements,
} from "./react-flow-elements.js";
