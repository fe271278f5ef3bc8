/** Facts from what the file states: constant tensors and dim_params. */
import { type Dim } from '../dim/dim.ts';
import type { Tensor } from '../onnx/model.ts';
import type { TensorFact } from '../ops/contract/fact.ts';
export declare const factOfTensor: (constant: Tensor) => TensorFact;
/** A dim_param as a dimension: an expression over symbols when it reads as one, else a symbol of that very name. */
export declare const symbolicDim: (text: string) => Dim;
