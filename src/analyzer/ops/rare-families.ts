/**
 * The operator families of ONNX Runtime's domains and of classical machine learning. They are there from the start; in the
 * library build rare-families-when-needed.ts takes the place of this file, so that a browser loads them for the models
 * that need them.
 */
import type { Families } from './contract/operator.ts'
import { ACTIVATION as microsoftActivation } from './microsoft/activation.ts'
import { ATTENTION as microsoftAttention } from './microsoft/attention.ts'
import { NCHWC as microsoftBlocked } from './microsoft/blocked.ts'
import { CONVOLUTION as microsoftConvolution } from './microsoft/convolution.ts'
import { DECODER_ATTENTION as microsoftDecoderAttention } from './microsoft/decoder-attention.ts'
import { EXPERTS as microsoftExperts } from './microsoft/experts.ts'
import { GEMM as microsoftGemm } from './microsoft/gemm.ts'
import { GENERATION as microsoftGeneration } from './microsoft/generation.ts'
import { GROUPED_ATTENTION as microsoftGroupedAttention } from './microsoft/grouped-attention.ts'
import { INTEGER as microsoftInteger } from './microsoft/integer.ts'
import { INTERNAL_NHWC as microsoftInternalNhwc } from './microsoft/internal-nhwc.ts'
import { LINEAR_ATTENTION as microsoftLinearAttention } from './microsoft/linear-attention.ts'
import { MATMUL as microsoftMatmul } from './microsoft/matmul.ts'
import { NORM as microsoftNorm } from './microsoft/norm.ts'
import { OPAQUE as microsoftOpaque } from './microsoft/opaque.ts'
import { PACKED_MATMUL as microsoftPackedMatmul } from './microsoft/packed-matmul.ts'
import { POOLING as microsoftPooling } from './microsoft/pooling.ts'
import { PROJECTED_ATTENTION as microsoftProjectedAttention } from './microsoft/projected-attention.ts'
import { QUANTIZATION as microsoftQuantization } from './microsoft/quantization.ts'
import { RECURRENT as microsoftRecurrent } from './microsoft/recurrent.ts'
import { ROTARY as microsoftRotary } from './microsoft/rotary.ts'
import { SIGNAL as microsoftSignal } from './microsoft/signal.ts'
import { TENSOR as microsoftTensor } from './microsoft/tensor.ts'
import { TOKENS as microsoftTokens } from './microsoft/tokens.ts'
import { FEATURE as mlFeature } from './ml/feature.ts'
import { LINEAR as mlLinear } from './ml/linear.ts'
import { MAP as mlMap } from './ml/map.ts'
import { TREE as mlTree } from './ml/tree.ts'

const RARE_FAMILIES: Families = {
  'ai.onnx.ml': [mlFeature, mlLinear, mlMap, mlTree],
  'com.microsoft': [
    microsoftActivation,
    microsoftAttention,
    microsoftConvolution,
    microsoftDecoderAttention,
    microsoftExperts,
    microsoftGemm,
    microsoftGeneration,
    microsoftGroupedAttention,
    microsoftInteger,
    microsoftLinearAttention,
    microsoftMatmul,
    microsoftNorm,
    microsoftOpaque,
    microsoftPackedMatmul,
    microsoftPooling,
    microsoftProjectedAttention,
    microsoftQuantization,
    microsoftRecurrent,
    microsoftRotary,
    microsoftSignal,
    microsoftTensor,
    microsoftTokens,
  ],
  'com.microsoft.nchwc': [microsoftBlocked],
  'com.ms.internal.nhwc': [microsoftInternalNhwc],
}

export const rareFamilies = (): Families => RARE_FAMILIES

export const loadRareFamilies = async (): Promise<void> => {}
