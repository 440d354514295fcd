/**
 * A new visit id: UUID version 7 (RFC 9562), so that ids sort by time. The `uuid` package makes all others; the
 * sentinel rides on every page of the web, and there its 1.2 kB count.
 */
export function newVisitId(now: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  const hex = (from: number, to: number) =>
    Array.from(bytes.slice(from, to), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = now.toString(16).padStart(12, '0');
  const variant = ((Number(bytes[2]) & 0x3f) | 0x80).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(0, 2).slice(1)}-${variant}${hex(3, 4)}-${hex(4, 10)}`;
}
