/** Row-major positions: which source element each output element comes from. */
/** Elements between neighbours along each axis of a row-major tensor. */
export declare const rowMajorStrides: (dims: readonly number[]) => readonly number[];
/** Source positions in output order: Σ index · stride + offset. Stride 0 repeats, a negative one walks backwards. */
export declare const positions: (dims: readonly number[], strides: readonly number[], offset?: number) => readonly number[];
/** Strides that read a tensor of shape `from` as if it were broadcast to `to` (aligned at the right). */
export declare const broadcastStrides: (from: readonly number[], to: readonly number[]) => readonly number[];
/** Multi-index of a row-major position. */
export declare const indexAt: (position: number, dims: readonly number[]) => readonly number[];
