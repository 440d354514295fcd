/** Gives the memory of bytes back at once: hundreds of megabytes pile up before they are collected. They cannot be read any more. */
export function release({ buffer }: Uint8Array): void {
  // Node has it from version 21 on.
  if (buffer instanceof ArrayBuffer && 'transfer' in buffer) buffer.transfer(0);
}
