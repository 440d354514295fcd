/** A data: address as a Blob. */
export async function pictureOf(address: Promise<string>): Promise<Blob> {
  const [head = '', data = ''] = (await address).split(',', 2);
  const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? 'image/png' });
}
