/** Bytes as 32-bit numbers, in a copy when they are not aligned; bytes that fill no number are left out. */
export function asNumbers(bytes: Uint8Array): Uint32Array {
  const count = bytes.byteLength >> 2;
  if (bytes.byteOffset % 4 === 0) return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
  const numbers = new Uint32Array(count);
  new Uint8Array(numbers.buffer).set(bytes.subarray(0, count * 4));
  return numbers;
}

/** The bytes of 32-bit numbers, without copying them. */
export const asBytes = (numbers: Uint32Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
