/** The bytes of a file that the reader chose. */
export async function bytesOfFile(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // It was moved or changed after it had been chosen: an empty file is refused with a sentence.
    return new Uint8Array();
  }
}
