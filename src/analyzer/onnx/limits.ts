/**
 * What is kept of a model and where reading stops. The bounds protect against hostile files: the largest real graphs
 * known to us (60,000 nodes in 7.5 MB without weights; docs/sources/platform.md §8.3) stay a factor of ten below them.
 */

/** Nested messages. Google's protobuf parsers refuse more than 100 (docs/sources/platform.md §8.3): about 33 nested graphs. */
export const MAX_DEPTH = 100

/** Fields walked over in one file. Tree ensembles store every float as its own field: 500 MB of them are 10⁸ fields. */
export const MAX_FIELDS = 200_000_000

/** Fields that are kept. A node with metadata has about 60; each costs up to 16 B once decoded. */
export const MAX_KEPT_FIELDS = 20_000_000

/** Messages that are kept, of all kinds together. A node with its annotations has about 20; each costs about 200 B. */
export const MAX_KEPT_MESSAGES = 3_000_000

/** Nodes of all graphs and functions together. */
export const MAX_NODES = 500_000

/** Tensors, the heaviest messages once decoded: about 800 B each. Real models have fewer tensors than nodes. */
export const MAX_TENSORS = 500_000

/** Attributes, about 500 B each once decoded; a Conv has six. */
export const MAX_ATTRIBUTES = 1_000_000

/** Bytes of the structure, which is held in memory. */
export const MAX_STRUCTURE_BYTES = 256 * 1024 * 1024

/** Bytes of a name, op type, domain or other string that cannot be left out. */
export const MAX_TEXT_BYTES = 64 * 1024

/** Bytes of a model written as text. The syntax is not meant for large tensors (onnx docs/Syntax.md). */
export const MAX_TEXT_MODEL_BYTES = 16 * 1024 * 1024

/** Bytes of a metadata value that is kept; longer ones (stack traces, tokenizers) are left out. */
export const MAX_METADATA_BYTES = 4 * 1024

/** Dimensions of one tensor. NumPy allows 64. */
export const MAX_RANK = 1024

/** Elements of a kept value: integers, booleans and strings can be shapes, indices or axes. */
export const KEPT_ELEMENTS = 4096

/** Elements of a kept floating point tensor: scales of Resize, bounds of Range or Clip, small tables. */
export const KEPT_FLOATS = 512

/** Bytes of kept strings of one tensor or attribute, or of one string attribute. */
export const KEPT_TEXT_BYTES = 64 * 1024

/** A varint of a negative number takes ten bytes. */
export const MAX_VARINT_BYTES = 10

/** Diagnostics about one file; the rest is only counted. */
export const MAX_DIAGNOSTICS = 100
