/** Once each: what was met before is known again, of the latest so many; what is older is as good as new. */
export function onceEach(most: number): (key: string) => boolean {
  const met = new Set<string>();
  return (key) => {
    if (met.has(key)) return false;
    met.add(key);
    const [oldest] = met;
    if (met.size > most && oldest !== undefined) met.delete(oldest);
    return true;
  };
}
