const known = new Map<string, boolean>();

/**
 * Whether a text names an IANA zone. Asked of the platform, so that checking needs no zone
 * library; remembered, since asking builds a formatter.
 */
export function isTimeZone(zone: string): boolean {
  const answer = known.get(zone);
  if (answer !== undefined) return answer;
  let is = false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    // An offset such as +02:00 is taken by Intl but keeps no daylight-saving rules.
    is = /^[A-Za-z]/.test(zone);
  } catch {
    is = false;
  }
  // Zones come from strangers' documents: the memory stays small whatever they send.
  if (known.size < 1_000) known.set(zone, is);
  return is;
}
