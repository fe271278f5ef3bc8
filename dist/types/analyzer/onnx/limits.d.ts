/**
 * What is kept of a model and where reading stops. The bounds protect against hostile files: the largest real graphs
 * known to us (60,000 nodes in 7.5 MB without weights; platform-facts.md §8.3) stay a factor of ten below them.
 */
/** Nested messages. Google's protobuf parsers refuse more than 100 (platform-facts.md §8.3): about 33 nested graphs. */
export declare const MAX_DEPTH = 100;
/** Fields walked over in one file. Tree ensembles store every float as its own field: 500 MB of them are 10⁸ fields. */
export declare const MAX_FIELDS = 200000000;
/** Fields that are kept. A node with metadata has about 60; each costs up to 16 B once decoded. */
export declare const MAX_KEPT_FIELDS = 20000000;
/** Messages that are kept, of all kinds together. A node with its annotations has about 20; each costs about 200 B. */
export declare const MAX_KEPT_MESSAGES = 3000000;
/** Nodes of all graphs and functions together. */
export declare const MAX_NODES = 500000;
/** Tensors, the heaviest messages once decoded: about 800 B each. Real models have fewer tensors than nodes. */
export declare const MAX_TENSORS = 500000;
/** Attributes, about 500 B each once decoded; a Conv has six. */
export declare const MAX_ATTRIBUTES = 1000000;
/** Bytes of the structure, which is held in memory. */
export declare const MAX_STRUCTURE_BYTES: number;
/** Bytes of a name, op type, domain or other string that cannot be left out. */
export declare const MAX_TEXT_BYTES: number;
/** Bytes of a model written as text. The syntax is not meant for large tensors (onnx docs/Syntax.md). */
export declare const MAX_TEXT_MODEL_BYTES: number;
/** Bytes of a metadata value that is kept; longer ones (stack traces, tokenizers) are left out. */
export declare const MAX_METADATA_BYTES: number;
/** Dimensions of one tensor. NumPy allows 64. */
export declare const MAX_RANK = 1024;
/** Elements of a kept value: integers, booleans and strings can be shapes, indices or axes. */
export declare const KEPT_ELEMENTS = 4096;
/** Elements of a kept floating point tensor: scales of Resize, bounds of Range or Clip, small tables. */
export declare const KEPT_FLOATS = 512;
/** Bytes of kept strings of one tensor or attribute, or of one string attribute. */
export declare const KEPT_TEXT_BYTES: number;
/** A varint of a negative number takes ten bytes. */
export declare const MAX_VARINT_BYTES = 10;
/** Diagnostics about one file; the rest is only counted. */
export declare const MAX_DIAGNOSTICS = 100;
