import type { WidgetNode } from "@smartflow/flow-schema";
import type { ComponentType } from "react";

export interface WidgetViewProps {
  readonly id: string;
  readonly node: WidgetNode;
}

/** What a host draws itself of one widget type; what it leaves out is derived from the definition. */
export interface EditorView {
  /** The lower part of the card on the canvas, in the place of the derived summary. */
  readonly card?: {
    readonly Body: ComponentType<WidgetViewProps>;
    /** The body's height in pixels. The layout is made before anything is drawn. */
    height(node: WidgetNode): number;
  };
  /** The content of the side panel, in the place of the derived form. */
  readonly Panel?: ComponentType<WidgetViewProps>;
}

/** Views by widget type. Partial: a type that is not here gets the derived card and form. */
export type EditorViews = { readonly [type: string]: EditorView };

export const NO_VIEWS: EditorViews = {};
