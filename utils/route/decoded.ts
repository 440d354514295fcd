/** What percent-encoding stands for, as the URL standard has it; a text that was encoded wrongly is the page's own, and stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
