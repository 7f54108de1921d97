import { useMemo, useState } from "react";
import { useEditor } from "../../context/index.js";
import { useLocale, useText } from "../../i18n/index.js";
import { ComboBox } from "../../ui/index.js";
import { type ControlProps, errorAt } from "../control.js";
import { findZones, zoneChoices } from "../time-zones.js";

/** The choice that leaves the setting out. */
const FLOW = "flow";

/** A time zone, found by the name of a city. */
export function TimeZoneControl(props: ControlProps) {
  const { label, help, value, isReadOnly, issues, change, settle } = props;
  const t = useText();
  const { locale } = useLocale();
  const flowZone = useEditor((state) => state.flow.timeZone);
  const [query, setQuery] = useState("");
  const zones = useMemo(() => zoneChoices(locale), [locale]);
  const zone = typeof value === "string" ? value : "";
  const asFlow = { id: FLOW, label: t("form.timeZone.flow", { zone: flowZone }) };
  const shown = zones.find(({ id }) => id === zone)?.label ?? zone;

  return (
    <ComboBox
      label={label}
      help={help}
      value={zone === "" ? FLOW : zone}
      shownAs={zone === "" ? asFlow.label : shown}
      options={[...(query === "" ? [asFlow] : []), ...findZones(zones, query)]}
      onSearch={setQuery}
      onChange={(id) => {
        change(id === FLOW ? undefined : id);
        settle();
      }}
      isReadOnly={isReadOnly}
      error={errorAt(issues)}
      empty={t("form.timeZone.none")}
    />
  );
}
