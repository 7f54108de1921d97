/** Reads its text aloud whenever it changes, when the listener has a pause. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div className="sf-visually-hidden" role="status" aria-live="polite" aria-atomic="true">
      {text}
    </div>
  );
}
