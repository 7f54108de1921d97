import { useReactFlow, useViewport } from "@xyflow/react";
import { useText } from "../i18n/index.js";
import { IconButton } from "../ui/index.js";
import { glideMs } from "./use-camera.js";

/** Buttons that bring the picture nearer and farther. */
export function CanvasControls() {
  const t = useText();
  const { zoomIn, zoomOut, zoomTo, fitView } = useReactFlow();
  const percent = Math.round(useViewport().zoom * 100);
  const duration = glideMs();
  return (
    <div className="sf-controls">
      <IconButton
        size="s"
        icon="minus"
        label={t("canvas.zoomOut")}
        onPress={() => void zoomOut({ duration })}
      />
      <button
        type="button"
        className="sf-controls__zoom"
        aria-label={t("canvas.zoomReset", { percent })}
        title={t("canvas.zoomReset", { percent })}
        onClick={() => void zoomTo(1, { duration })}
      >
        {percent} %
      </button>
      <IconButton
        size="s"
        icon="plus"
        label={t("canvas.zoomIn")}
        onPress={() => void zoomIn({ duration })}
      />
      <span className="sf-controls__divider" />
      <IconButton
        size="s"
        icon="maximize"
        label={t("canvas.fit")}
        onPress={() => void fitView({ duration, padding: 0.08, maxZoom: 1 })}
      />
    </div>
  );
}
