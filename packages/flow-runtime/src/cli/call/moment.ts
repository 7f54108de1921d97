/** A moment of a call for people: `1:05.2`, minutes and seconds with a tenth. */
export function moment(ms: number): string {
  const tenths = Math.floor(ms / 100);
  const seconds = Math.floor(tenths / 10);
  const parts = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, "0")];
  return `${parts.join(":")}.${tenths % 10}`;
}

/** A length of time for people: `42 s`, `1 min 05 s`, `1 h 02 min`. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  const two = (value: number) => String(value).padStart(2, "0");
  if (minutes < 60) return `${minutes} min ${two(seconds % 60)} s`;
  return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`;
}
