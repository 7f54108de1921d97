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
export { CARD_WIDTH, type Measure, plainMeasure } from "./metrics.js";
export {
  type CanvasNode,
  type CardNode,
  type EntryNode,
  type ExitNode,
  type JumpNode,
  toNodes,
} from "./react-flow-elements.js";
export { roundedPath } from "./rounded-path.js";
export { type Direction, neighbour } from "./walk-keys.js";
