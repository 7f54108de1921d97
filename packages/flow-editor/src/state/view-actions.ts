import { widgetAt } from "@smartflow/flow-schema";
import { castDraft } from "immer";
import type { ViewActions } from "./editor-actions.js";
import type { EditorCore } from "./editor-core.js";

export function createViewActions({ patch, settle, getState }: EditorCore): ViewActions {
  return {
    select(id) {
      settle();
      const known = id !== undefined && widgetAt(getState().flow, id) ? id : undefined;
      patch((draft) => {
        draft.selection = known;
      });
    },
    focusWidget(id, where = {}) {
      settle();
      if (!widgetAt(getState().flow, id)) return;
      patch((draft) => {
        draft.selection = id;
        draft.focus = castDraft({ ...where, seq: (draft.focus?.seq ?? 0) + 1, widget: id });
      });
    },
    openPalette(place) {
      settle();
      if (getState().readOnly) return;
      patch((draft) => {
        draft.palette = place;
      });
    },
    closePalette() {
      patch((draft) => {
        draft.palette = undefined;
      });
    },
    toggleProblems(open) {
      patch((draft) => {
        draft.problemsOpen = open ?? !draft.problemsOpen;
      });
    },
    toggleTestCall(open) {
      patch((draft) => {
        draft.testCallOpen = open ?? !draft.testCallOpen;
        if (draft.testCallOpen) draft.selection = undefined;
        else draft.call = undefined;
      });
    },
    showCall(call) {
      patch((draft) => {
        draft.call = castDraft(call);
      });
    },
  };
}
