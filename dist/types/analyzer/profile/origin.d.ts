import type { Origin } from '../dim/expression.ts';
/** Why a dimension is not known, in words, with what the user can do. */
export declare const describeOrigin: ({ reason, node, pin }: Origin) => string;
