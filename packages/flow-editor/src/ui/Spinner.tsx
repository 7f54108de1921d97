import { VisuallyHidden } from "./VisuallyHidden.js";

/** Something is on its way; with a label it says what. */
export function Spinner({ label, size = 14 }: { readonly label?: string; readonly size?: number }) {
  return (
    <span className="sf-spinner">
      <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
        <circle className="sf-spinner__track" cx="8" cy="8" r="6.5" />
        <path className="sf-spinner__arc" d="M8 1.5a6.5 6.5 0 0 1 6.5 6.5" />
      </svg>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </span>
  );
}
