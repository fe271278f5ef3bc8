/** Git LFS pointers. Source: git-lfs docs/spec.md. */

export interface LfsPointer {
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly oid: string
  /** Size of the content in bytes. */
  readonly size: number
}

/** "Pointer files must be less than 1024 bytes" (git-lfs docs/spec.md). */
export const LFS_POINTER_MAX_BYTES = 1024

/** The second address is the one of the pre-release; git-lfs still reads it. */
const VERSION = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n/

/** Undefined when the bytes are not a pointer: a model, for example. */
export const parseLfsPointer = (content: Uint8Array): LfsPointer | undefined => {
  if (content.length >= LFS_POINTER_MAX_BYTES) return undefined
  const text = Buffer.from(content).toString('utf8').replaceAll('\r\n', '\n')
  const oid = /\noid sha256:([0-9a-f]{64})(?:\n|$)/.exec(text)?.[1]
  const size = Number(/\nsize (\d{1,15})(?:\n|$)/.exec(text)?.[1])
  return VERSION.test(text) && oid !== undefined && Number.isSafeInteger(size) ? { oid, size } : undefined
}
