export { FlowCanvas, type FlowCanvasProps } from "./FlowCanvas.js";
