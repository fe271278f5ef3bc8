/** Which operator families serve which domain. A new family is listed here; a new operator is not. */
import { activation } from './onnx/activation.ts'
import { arithmetic } from './onnx/arithmetic.ts'
import { attention as attentionAttention } from './onnx/attention.ts'
import { previewAttention as attentionPreviewattention } from './onnx/attention.ts'
import { cast } from './onnx/cast.ts'
import { comparison } from './onnx/comparison.ts'
import { controlFlow } from './onnx/control-flow.ts'
import { convolution } from './onnx/convolution.ts'
import { cumulative } from './onnx/cumulative.ts'
import { detection } from './onnx/detection.ts'
import { determinant } from './onnx/determinant.ts'
import { einsum } from './onnx/einsum.ts'
import { elementwise } from './onnx/elementwise.ts'
import { gather } from './onnx/gather.ts'
import { generator } from './onnx/generator.ts'
import { image } from './onnx/image.ts'
import { joining } from './onnx/joining.ts'
import { layout } from './onnx/layout.ts'
import { linearAttention } from './onnx/linear-attention.ts'
import { loss } from './onnx/loss.ts'
import { matmul } from './onnx/matmul.ts'
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
import { normalization } from './onnx/normalization.ts'
import { OPTIONAL as optional } from './onnx/optional.ts'
import { padding } from './onnx/padding.ts'
import { pooling } from './onnx/pooling.ts'
import { quantization } from './onnx/quantization.ts'
import { random } from './onnx/random.ts'
import { recurrent } from './onnx/recurrent.ts'
import { reduction } from './onnx/reduction.ts'
import { reshape } from './onnx/reshape.ts'
import { resize } from './onnx/resize.ts'
import { sampling } from './onnx/sampling.ts'
import { scatter } from './onnx/scatter.ts'
import { selection } from './onnx/selection.ts'
import { SEQUENCE as sequence } from './onnx/sequence.ts'
import { signal } from './onnx/signal.ts'
import { slice } from './onnx/slice.ts'
import { softmax } from './onnx/softmax.ts'
import { sorting } from './onnx/sorting.ts'
import { TEXT as text } from './onnx/text.ts'
import { training } from './onnx/training.ts'
import { transposedConvolution } from './onnx/transposed-convolution.ts'
import { windowFunction } from './onnx/window-function.ts'
import type { Family, Operator } from './contract/operator.ts'

/** Exported for the test that no two families name the same operator. */
export const FAMILIES: Readonly<Record<string, readonly Family[]>> = {
  '': [
    activation,
    arithmetic,
    attentionAttention,
    cast,
    comparison,
    controlFlow,
    convolution,
    cumulative,
    detection,
    determinant,
    einsum,
    elementwise,
    gather,
    generator,
    image,
    joining,
    layout,
    linearAttention,
    loss,
    matmul,
    normalization,
    optional,
    padding,
    pooling,
    quantization,
    random,
    recurrent,
    reduction,
    reshape,
    resize,
    sampling,
    scatter,
    selection,
    sequence,
    signal,
    slice,
    softmax,
    sorting,
    text,
    transposedConvolution,
    windowFunction,
  ],
  'ai.onnx.ml': [mlFeature, mlLinear, mlMap, mlTree],
  'ai.onnx.preview': [attentionPreviewattention],
  'ai.onnx.preview.training': [training],
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

const registry: ReadonlyMap<string, ReadonlyMap<string, Operator>> = new Map(
  Object.entries(FAMILIES).map(([domain, families]) => [
    domain,
    new Map(families.flatMap(family => Object.entries(family))),
  ]),
)

/** The rule of an operator; '' is the default domain. */
export const operatorFor = (domain: string, opType: string): Operator | undefined => registry.get(domain)?.get(opType)

interface RegisteredOperator {
  readonly domain: string
  readonly name: string
  readonly operator: Operator
}

/** Every rule: for the documentation, and for the test that none is silently free. */
export const allOperators = (): readonly RegisteredOperator[] =>
  [...registry].flatMap(([domain, operators]) => [...operators].map(([name, operator]) => ({ domain, name, operator })))
