import {
  coverageOf,
  sumByOperator,
  totalsOf
} from "./chunk-LX2IHHZW.js";
import {
  bytes,
  flopsOf,
  macs
} from "./chunk-5JMB2QBP.js";
import {
  MAX_INTEGER_ELEMENTS,
  ONE,
  add,
  addAll,
  addElements,
  asDim,
  attention,
  attributeDim,
  broadcastDims,
  broadcastExpressions,
  broadcastPair,
  broadcastShapes,
  broadcastStrides,
  ceilDivide,
  ceilDivideExpressions,
  ceilOf,
  checkRank,
  conflicting,
  constant,
  convolution,
  counted,
  differ,
  dimAt,
  divideElements,
  divideExactly,
  divideExpressionsExactly,
  dot,
  elementCount,
  elementLimit,
  elementOf,
  elementTypeAttribute,
  elementsOf,
  equals,
  evaluated,
  expressionOf,
  firstKnown,
  floorDivide,
  floorDivideExpressions,
  floorDivideIntegers,
  floorOf,
  format,
  free,
  freshSymbol,
  gather,
  generator,
  indexAt,
  intOf,
  interpolationFlops,
  intsOf,
  isAtLeast,
  isDyadic,
  isInt,
  isKnown,
  isNonNegative,
  isPositive,
  isPositive2,
  isSame,
  isSentinel,
  keptIn,
  knownDims,
  knownInts,
  layout,
  like,
  limited,
  linearAttention,
  mapAxes,
  matmul,
  maxElements,
  maximum,
  maximumOf,
  minElements,
  minimum,
  minimumOf,
  minus,
  modulo,
  moduloElements,
  moduloExpressions,
  moves,
  multiply,
  multiplyElements,
  multiplyExpressions,
  namedAxes,
  negate,
  normalization,
  normalizeAxis,
  ofAtom,
  padding,
  plus,
  pooling,
  position,
  positions,
  powerElements,
  previewAttention,
  productDim,
  quantization,
  recurrent,
  remainderElements,
  replaceAxis,
  requireAxes,
  requireAxis,
  requirePositiveInt,
  resize,
  roundOf,
  roundTo,
  rowMajorStrides,
  sampling,
  scalar,
  scaled,
  shapeAttribute,
  shapeOfRank,
  showDim,
  showShape,
  showTensor,
  signal,
  subtract,
  subtractElements,
  symbol,
  targetInts,
  tensor,
  termOf,
  times,
  toDim,
  toExpression,
  transposedConvolution,
  uncounted,
  unifyDims,
  unifyShapes,
  upperBound,
  volume,
  whyUnknown
} from "./chunk-MKD2NXZQ.js";
import {
  Reader,
  isSet,
  isTextForm,
  require_minimal,
  toNumber
} from "./chunk-322HWW37.js";
import {
  DiagnosticError,
  diagnostic
} from "./chunk-C4C3EQW6.js";
import {
  KEPT_ELEMENTS,
  KEPT_FLOATS,
  KEPT_TEXT_BYTES,
  MAX_ATTRIBUTES,
  MAX_DEPTH,
  MAX_DIAGNOSTICS,
  MAX_FIELDS,
  MAX_KEPT_FIELDS,
  MAX_KEPT_MESSAGES,
  MAX_METADATA_BYTES,
  MAX_NODES,
  MAX_RANK,
  MAX_STRUCTURE_BYTES,
  MAX_TENSORS,
  MAX_TEXT_BYTES,
  MAX_TEXT_MODEL_BYTES,
  MAX_VARINT_BYTES
} from "./chunk-JR7I5LTP.js";
import {
  ELEMENT_TYPES,
  bitsOf,
  elementTypeOf,
  isFloat,
  isInteger,
  kindOf,
  storedBytes
} from "./chunk-5RVUSMIJ.js";
import {
  __commonJS,
  __toESM
} from "./chunk-WJUITPA6.js";

// node_modules/onnx-proto/dist/onnx.js
var require_onnx = __commonJS({
  "node_modules/onnx-proto/dist/onnx.js"(exports, module) {
    "use strict";
    var $protobuf = require_minimal();
    var $Reader = $protobuf.Reader;
    var $Writer = $protobuf.Writer;
    var $util = $protobuf.util;
    var $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});
    $root.onnx = (function() {
      var onnx2 = {};
      onnx2.Version = (function() {
        var valuesById = {}, values = Object.create(valuesById);
        values[valuesById[0] = "_START_VERSION"] = 0;
        values[valuesById[1] = "IR_VERSION_2017_10_10"] = 1;
        values[valuesById[2] = "IR_VERSION_2017_10_30"] = 2;
        values[valuesById[3] = "IR_VERSION_2017_11_3"] = 3;
        values[valuesById[4] = "IR_VERSION_2019_1_22"] = 4;
        values[valuesById[5] = "IR_VERSION_2019_3_18"] = 5;
        values[valuesById[6] = "IR_VERSION_2019_9_19"] = 6;
        values[valuesById[7] = "IR_VERSION_2020_5_8"] = 7;
        values[valuesById[8] = "IR_VERSION"] = 8;
        return values;
      })();
      onnx2.AttributeProto = (function() {
        function AttributeProto(properties) {
          this.floats = [];
          this.ints = [];
          this.strings = [];
          this.tensors = [];
          this.graphs = [];
          this.sparseTensors = [];
          this.typeProtos = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        AttributeProto.prototype.name = "";
        AttributeProto.prototype.refAttrName = "";
        AttributeProto.prototype.docString = "";
        AttributeProto.prototype.type = 0;
        AttributeProto.prototype.f = 0;
        AttributeProto.prototype.i = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        AttributeProto.prototype.s = $util.newBuffer([]);
        AttributeProto.prototype.t = null;
        AttributeProto.prototype.g = null;
        AttributeProto.prototype.sparseTensor = null;
        AttributeProto.prototype.tp = null;
        AttributeProto.prototype.floats = $util.emptyArray;
        AttributeProto.prototype.ints = $util.emptyArray;
        AttributeProto.prototype.strings = $util.emptyArray;
        AttributeProto.prototype.tensors = $util.emptyArray;
        AttributeProto.prototype.graphs = $util.emptyArray;
        AttributeProto.prototype.sparseTensors = $util.emptyArray;
        AttributeProto.prototype.typeProtos = $util.emptyArray;
        AttributeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.AttributeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.name = reader.string();
                break;
              case 21:
                message2.refAttrName = reader.string();
                break;
              case 13:
                message2.docString = reader.string();
                break;
              case 20:
                message2.type = reader.int32();
                break;
              case 2:
                message2.f = reader.float();
                break;
              case 3:
                message2.i = reader.int64();
                break;
              case 4:
                message2.s = reader.bytes();
                break;
              case 5:
                message2.t = $root.onnx.TensorProto.decode(reader, reader.uint32());
                break;
              case 6:
                message2.g = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 22:
                message2.sparseTensor = $root.onnx.SparseTensorProto.decode(reader, reader.uint32());
                break;
              case 14:
                message2.tp = $root.onnx.TypeProto.decode(reader, reader.uint32());
                break;
              case 7:
                if (!(message2.floats && message2.floats.length))
                  message2.floats = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.floats.push(reader.float());
                } else
                  message2.floats.push(reader.float());
                break;
              case 8:
                if (!(message2.ints && message2.ints.length))
                  message2.ints = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.ints.push(reader.int64());
                } else
                  message2.ints.push(reader.int64());
                break;
              case 9:
                if (!(message2.strings && message2.strings.length))
                  message2.strings = [];
                message2.strings.push(reader.bytes());
                break;
              case 10:
                if (!(message2.tensors && message2.tensors.length))
                  message2.tensors = [];
                message2.tensors.push($root.onnx.TensorProto.decode(reader, reader.uint32()));
                break;
              case 11:
                if (!(message2.graphs && message2.graphs.length))
                  message2.graphs = [];
                message2.graphs.push($root.onnx.GraphProto.decode(reader, reader.uint32()));
                break;
              case 23:
                if (!(message2.sparseTensors && message2.sparseTensors.length))
                  message2.sparseTensors = [];
                message2.sparseTensors.push($root.onnx.SparseTensorProto.decode(reader, reader.uint32()));
                break;
              case 15:
                if (!(message2.typeProtos && message2.typeProtos.length))
                  message2.typeProtos = [];
                message2.typeProtos.push($root.onnx.TypeProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        AttributeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        AttributeProto.AttributeType = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          values[valuesById[0] = "UNDEFINED"] = 0;
          values[valuesById[1] = "FLOAT"] = 1;
          values[valuesById[2] = "INT"] = 2;
          values[valuesById[3] = "STRING"] = 3;
          values[valuesById[4] = "TENSOR"] = 4;
          values[valuesById[5] = "GRAPH"] = 5;
          values[valuesById[11] = "SPARSE_TENSOR"] = 11;
          values[valuesById[13] = "TYPE_PROTO"] = 13;
          values[valuesById[6] = "FLOATS"] = 6;
          values[valuesById[7] = "INTS"] = 7;
          values[valuesById[8] = "STRINGS"] = 8;
          values[valuesById[9] = "TENSORS"] = 9;
          values[valuesById[10] = "GRAPHS"] = 10;
          values[valuesById[12] = "SPARSE_TENSORS"] = 12;
          values[valuesById[14] = "TYPE_PROTOS"] = 14;
          return values;
        })();
        return AttributeProto;
      })();
      onnx2.ValueInfoProto = (function() {
        function ValueInfoProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        ValueInfoProto.prototype.name = "";
        ValueInfoProto.prototype.type = null;
        ValueInfoProto.prototype.docString = "";
        ValueInfoProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.ValueInfoProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.name = reader.string();
                break;
              case 2:
                message2.type = $root.onnx.TypeProto.decode(reader, reader.uint32());
                break;
              case 3:
                message2.docString = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        ValueInfoProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return ValueInfoProto;
      })();
      onnx2.NodeProto = (function() {
        function NodeProto(properties) {
          this.input = [];
          this.output = [];
          this.attribute = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        NodeProto.prototype.input = $util.emptyArray;
        NodeProto.prototype.output = $util.emptyArray;
        NodeProto.prototype.name = "";
        NodeProto.prototype.opType = "";
        NodeProto.prototype.domain = "";
        NodeProto.prototype.attribute = $util.emptyArray;
        NodeProto.prototype.docString = "";
        NodeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.NodeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.input && message2.input.length))
                  message2.input = [];
                message2.input.push(reader.string());
                break;
              case 2:
                if (!(message2.output && message2.output.length))
                  message2.output = [];
                message2.output.push(reader.string());
                break;
              case 3:
                message2.name = reader.string();
                break;
              case 4:
                message2.opType = reader.string();
                break;
              case 7:
                message2.domain = reader.string();
                break;
              case 5:
                if (!(message2.attribute && message2.attribute.length))
                  message2.attribute = [];
                message2.attribute.push($root.onnx.AttributeProto.decode(reader, reader.uint32()));
                break;
              case 6:
                message2.docString = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        NodeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return NodeProto;
      })();
      onnx2.TrainingInfoProto = (function() {
        function TrainingInfoProto(properties) {
          this.initializationBinding = [];
          this.updateBinding = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TrainingInfoProto.prototype.initialization = null;
        TrainingInfoProto.prototype.algorithm = null;
        TrainingInfoProto.prototype.initializationBinding = $util.emptyArray;
        TrainingInfoProto.prototype.updateBinding = $util.emptyArray;
        TrainingInfoProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TrainingInfoProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.initialization = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 2:
                message2.algorithm = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 3:
                if (!(message2.initializationBinding && message2.initializationBinding.length))
                  message2.initializationBinding = [];
                message2.initializationBinding.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              case 4:
                if (!(message2.updateBinding && message2.updateBinding.length))
                  message2.updateBinding = [];
                message2.updateBinding.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TrainingInfoProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return TrainingInfoProto;
      })();
      onnx2.ModelProto = (function() {
        function ModelProto(properties) {
          this.opsetImport = [];
          this.metadataProps = [];
          this.trainingInfo = [];
          this.functions = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        ModelProto.prototype.irVersion = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        ModelProto.prototype.opsetImport = $util.emptyArray;
        ModelProto.prototype.producerName = "";
        ModelProto.prototype.producerVersion = "";
        ModelProto.prototype.domain = "";
        ModelProto.prototype.modelVersion = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        ModelProto.prototype.docString = "";
        ModelProto.prototype.graph = null;
        ModelProto.prototype.metadataProps = $util.emptyArray;
        ModelProto.prototype.trainingInfo = $util.emptyArray;
        ModelProto.prototype.functions = $util.emptyArray;
        ModelProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.ModelProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.irVersion = reader.int64();
                break;
              case 8:
                if (!(message2.opsetImport && message2.opsetImport.length))
                  message2.opsetImport = [];
                message2.opsetImport.push($root.onnx.OperatorSetIdProto.decode(reader, reader.uint32()));
                break;
              case 2:
                message2.producerName = reader.string();
                break;
              case 3:
                message2.producerVersion = reader.string();
                break;
              case 4:
                message2.domain = reader.string();
                break;
              case 5:
                message2.modelVersion = reader.int64();
                break;
              case 6:
                message2.docString = reader.string();
                break;
              case 7:
                message2.graph = $root.onnx.GraphProto.decode(reader, reader.uint32());
                break;
              case 14:
                if (!(message2.metadataProps && message2.metadataProps.length))
                  message2.metadataProps = [];
                message2.metadataProps.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              case 20:
                if (!(message2.trainingInfo && message2.trainingInfo.length))
                  message2.trainingInfo = [];
                message2.trainingInfo.push($root.onnx.TrainingInfoProto.decode(reader, reader.uint32()));
                break;
              case 25:
                if (!(message2.functions && message2.functions.length))
                  message2.functions = [];
                message2.functions.push($root.onnx.FunctionProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        ModelProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return ModelProto;
      })();
      onnx2.StringStringEntryProto = (function() {
        function StringStringEntryProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        StringStringEntryProto.prototype.key = "";
        StringStringEntryProto.prototype.value = "";
        StringStringEntryProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.StringStringEntryProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.key = reader.string();
                break;
              case 2:
                message2.value = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        StringStringEntryProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return StringStringEntryProto;
      })();
      onnx2.TensorAnnotation = (function() {
        function TensorAnnotation(properties) {
          this.quantParameterTensorNames = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TensorAnnotation.prototype.tensorName = "";
        TensorAnnotation.prototype.quantParameterTensorNames = $util.emptyArray;
        TensorAnnotation.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorAnnotation();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.tensorName = reader.string();
                break;
              case 2:
                if (!(message2.quantParameterTensorNames && message2.quantParameterTensorNames.length))
                  message2.quantParameterTensorNames = [];
                message2.quantParameterTensorNames.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TensorAnnotation.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return TensorAnnotation;
      })();
      onnx2.GraphProto = (function() {
        function GraphProto(properties) {
          this.node = [];
          this.initializer = [];
          this.sparseInitializer = [];
          this.input = [];
          this.output = [];
          this.valueInfo = [];
          this.quantizationAnnotation = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        GraphProto.prototype.node = $util.emptyArray;
        GraphProto.prototype.name = "";
        GraphProto.prototype.initializer = $util.emptyArray;
        GraphProto.prototype.sparseInitializer = $util.emptyArray;
        GraphProto.prototype.docString = "";
        GraphProto.prototype.input = $util.emptyArray;
        GraphProto.prototype.output = $util.emptyArray;
        GraphProto.prototype.valueInfo = $util.emptyArray;
        GraphProto.prototype.quantizationAnnotation = $util.emptyArray;
        GraphProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.GraphProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.node && message2.node.length))
                  message2.node = [];
                message2.node.push($root.onnx.NodeProto.decode(reader, reader.uint32()));
                break;
              case 2:
                message2.name = reader.string();
                break;
              case 5:
                if (!(message2.initializer && message2.initializer.length))
                  message2.initializer = [];
                message2.initializer.push($root.onnx.TensorProto.decode(reader, reader.uint32()));
                break;
              case 15:
                if (!(message2.sparseInitializer && message2.sparseInitializer.length))
                  message2.sparseInitializer = [];
                message2.sparseInitializer.push($root.onnx.SparseTensorProto.decode(reader, reader.uint32()));
                break;
              case 10:
                message2.docString = reader.string();
                break;
              case 11:
                if (!(message2.input && message2.input.length))
                  message2.input = [];
                message2.input.push($root.onnx.ValueInfoProto.decode(reader, reader.uint32()));
                break;
              case 12:
                if (!(message2.output && message2.output.length))
                  message2.output = [];
                message2.output.push($root.onnx.ValueInfoProto.decode(reader, reader.uint32()));
                break;
              case 13:
                if (!(message2.valueInfo && message2.valueInfo.length))
                  message2.valueInfo = [];
                message2.valueInfo.push($root.onnx.ValueInfoProto.decode(reader, reader.uint32()));
                break;
              case 14:
                if (!(message2.quantizationAnnotation && message2.quantizationAnnotation.length))
                  message2.quantizationAnnotation = [];
                message2.quantizationAnnotation.push($root.onnx.TensorAnnotation.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        GraphProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return GraphProto;
      })();
      onnx2.TensorProto = (function() {
        function TensorProto(properties) {
          this.dims = [];
          this.floatData = [];
          this.int32Data = [];
          this.stringData = [];
          this.int64Data = [];
          this.externalData = [];
          this.doubleData = [];
          this.uint64Data = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TensorProto.prototype.dims = $util.emptyArray;
        TensorProto.prototype.dataType = 0;
        TensorProto.prototype.segment = null;
        TensorProto.prototype.floatData = $util.emptyArray;
        TensorProto.prototype.int32Data = $util.emptyArray;
        TensorProto.prototype.stringData = $util.emptyArray;
        TensorProto.prototype.int64Data = $util.emptyArray;
        TensorProto.prototype.name = "";
        TensorProto.prototype.docString = "";
        TensorProto.prototype.rawData = $util.newBuffer([]);
        TensorProto.prototype.externalData = $util.emptyArray;
        TensorProto.prototype.dataLocation = 0;
        TensorProto.prototype.doubleData = $util.emptyArray;
        TensorProto.prototype.uint64Data = $util.emptyArray;
        TensorProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.dims && message2.dims.length))
                  message2.dims = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.dims.push(reader.int64());
                } else
                  message2.dims.push(reader.int64());
                break;
              case 2:
                message2.dataType = reader.int32();
                break;
              case 3:
                message2.segment = $root.onnx.TensorProto.Segment.decode(reader, reader.uint32());
                break;
              case 4:
                if (!(message2.floatData && message2.floatData.length))
                  message2.floatData = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.floatData.push(reader.float());
                } else
                  message2.floatData.push(reader.float());
                break;
              case 5:
                if (!(message2.int32Data && message2.int32Data.length))
                  message2.int32Data = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.int32Data.push(reader.int32());
                } else
                  message2.int32Data.push(reader.int32());
                break;
              case 6:
                if (!(message2.stringData && message2.stringData.length))
                  message2.stringData = [];
                message2.stringData.push(reader.bytes());
                break;
              case 7:
                if (!(message2.int64Data && message2.int64Data.length))
                  message2.int64Data = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.int64Data.push(reader.int64());
                } else
                  message2.int64Data.push(reader.int64());
                break;
              case 8:
                message2.name = reader.string();
                break;
              case 12:
                message2.docString = reader.string();
                break;
              case 9:
                message2.rawData = reader.bytes();
                break;
              case 13:
                if (!(message2.externalData && message2.externalData.length))
                  message2.externalData = [];
                message2.externalData.push($root.onnx.StringStringEntryProto.decode(reader, reader.uint32()));
                break;
              case 14:
                message2.dataLocation = reader.int32();
                break;
              case 10:
                if (!(message2.doubleData && message2.doubleData.length))
                  message2.doubleData = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.doubleData.push(reader.double());
                } else
                  message2.doubleData.push(reader.double());
                break;
              case 11:
                if (!(message2.uint64Data && message2.uint64Data.length))
                  message2.uint64Data = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.uint64Data.push(reader.uint64());
                } else
                  message2.uint64Data.push(reader.uint64());
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TensorProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        TensorProto.DataType = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          values[valuesById[0] = "UNDEFINED"] = 0;
          values[valuesById[1] = "FLOAT"] = 1;
          values[valuesById[2] = "UINT8"] = 2;
          values[valuesById[3] = "INT8"] = 3;
          values[valuesById[4] = "UINT16"] = 4;
          values[valuesById[5] = "INT16"] = 5;
          values[valuesById[6] = "INT32"] = 6;
          values[valuesById[7] = "INT64"] = 7;
          values[valuesById[8] = "STRING"] = 8;
          values[valuesById[9] = "BOOL"] = 9;
          values[valuesById[10] = "FLOAT16"] = 10;
          values[valuesById[11] = "DOUBLE"] = 11;
          values[valuesById[12] = "UINT32"] = 12;
          values[valuesById[13] = "UINT64"] = 13;
          values[valuesById[14] = "COMPLEX64"] = 14;
          values[valuesById[15] = "COMPLEX128"] = 15;
          values[valuesById[16] = "BFLOAT16"] = 16;
          return values;
        })();
        TensorProto.Segment = (function() {
          function Segment(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Segment.prototype.begin = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
          Segment.prototype.end = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
          Segment.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorProto.Segment();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.begin = reader.int64();
                  break;
                case 2:
                  message2.end = reader.int64();
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Segment.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Segment;
        })();
        TensorProto.DataLocation = (function() {
          var valuesById = {}, values = Object.create(valuesById);
          values[valuesById[0] = "DEFAULT"] = 0;
          values[valuesById[1] = "EXTERNAL"] = 1;
          return values;
        })();
        return TensorProto;
      })();
      onnx2.SparseTensorProto = (function() {
        function SparseTensorProto(properties) {
          this.dims = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        SparseTensorProto.prototype.values = null;
        SparseTensorProto.prototype.indices = null;
        SparseTensorProto.prototype.dims = $util.emptyArray;
        SparseTensorProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.SparseTensorProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.values = $root.onnx.TensorProto.decode(reader, reader.uint32());
                break;
              case 2:
                message2.indices = $root.onnx.TensorProto.decode(reader, reader.uint32());
                break;
              case 3:
                if (!(message2.dims && message2.dims.length))
                  message2.dims = [];
                if ((tag & 7) === 2) {
                  var end2 = reader.uint32() + reader.pos;
                  while (reader.pos < end2)
                    message2.dims.push(reader.int64());
                } else
                  message2.dims.push(reader.int64());
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        SparseTensorProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return SparseTensorProto;
      })();
      onnx2.TensorShapeProto = (function() {
        function TensorShapeProto(properties) {
          this.dim = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TensorShapeProto.prototype.dim = $util.emptyArray;
        TensorShapeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorShapeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                if (!(message2.dim && message2.dim.length))
                  message2.dim = [];
                message2.dim.push($root.onnx.TensorShapeProto.Dimension.decode(reader, reader.uint32()));
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TensorShapeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        TensorShapeProto.Dimension = (function() {
          function Dimension(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Dimension.prototype.dimValue = null;
          Dimension.prototype.dimParam = null;
          Dimension.prototype.denotation = "";
          var $oneOfFields;
          Object.defineProperty(Dimension.prototype, "value", {
            get: $util.oneOfGetter($oneOfFields = ["dimValue", "dimParam"]),
            set: $util.oneOfSetter($oneOfFields)
          });
          Dimension.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TensorShapeProto.Dimension();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.dimValue = reader.int64();
                  break;
                case 2:
                  message2.dimParam = reader.string();
                  break;
                case 3:
                  message2.denotation = reader.string();
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Dimension.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Dimension;
        })();
        return TensorShapeProto;
      })();
      onnx2.TypeProto = (function() {
        function TypeProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        TypeProto.prototype.tensorType = null;
        TypeProto.prototype.sequenceType = null;
        TypeProto.prototype.mapType = null;
        TypeProto.prototype.optionalType = null;
        TypeProto.prototype.sparseTensorType = null;
        TypeProto.prototype.denotation = "";
        var $oneOfFields;
        Object.defineProperty(TypeProto.prototype, "value", {
          get: $util.oneOfGetter($oneOfFields = ["tensorType", "sequenceType", "mapType", "optionalType", "sparseTensorType"]),
          set: $util.oneOfSetter($oneOfFields)
        });
        TypeProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.tensorType = $root.onnx.TypeProto.Tensor.decode(reader, reader.uint32());
                break;
              case 4:
                message2.sequenceType = $root.onnx.TypeProto.Sequence.decode(reader, reader.uint32());
                break;
              case 5:
                message2.mapType = $root.onnx.TypeProto.Map.decode(reader, reader.uint32());
                break;
              case 9:
                message2.optionalType = $root.onnx.TypeProto.Optional.decode(reader, reader.uint32());
                break;
              case 8:
                message2.sparseTensorType = $root.onnx.TypeProto.SparseTensor.decode(reader, reader.uint32());
                break;
              case 6:
                message2.denotation = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        TypeProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        TypeProto.Tensor = (function() {
          function Tensor(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Tensor.prototype.elemType = 0;
          Tensor.prototype.shape = null;
          Tensor.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Tensor();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = reader.int32();
                  break;
                case 2:
                  message2.shape = $root.onnx.TensorShapeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Tensor.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Tensor;
        })();
        TypeProto.Sequence = (function() {
          function Sequence(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Sequence.prototype.elemType = null;
          Sequence.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Sequence();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = $root.onnx.TypeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Sequence.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Sequence;
        })();
        TypeProto.Map = (function() {
          function Map2(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Map2.prototype.keyType = 0;
          Map2.prototype.valueType = null;
          Map2.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Map();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.keyType = reader.int32();
                  break;
                case 2:
                  message2.valueType = $root.onnx.TypeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Map2.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Map2;
        })();
        TypeProto.Optional = (function() {
          function Optional(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          Optional.prototype.elemType = null;
          Optional.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.Optional();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = $root.onnx.TypeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          Optional.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return Optional;
        })();
        TypeProto.SparseTensor = (function() {
          function SparseTensor(properties) {
            if (properties) {
              for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
                if (properties[keys[i]] != null)
                  this[keys[i]] = properties[keys[i]];
            }
          }
          SparseTensor.prototype.elemType = 0;
          SparseTensor.prototype.shape = null;
          SparseTensor.decode = function decode2(reader, length) {
            if (!(reader instanceof $Reader))
              reader = $Reader.create(reader);
            var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.TypeProto.SparseTensor();
            while (reader.pos < end) {
              var tag = reader.uint32();
              switch (tag >>> 3) {
                case 1:
                  message2.elemType = reader.int32();
                  break;
                case 2:
                  message2.shape = $root.onnx.TensorShapeProto.decode(reader, reader.uint32());
                  break;
                default:
                  reader.skipType(tag & 7);
                  break;
              }
            }
            return message2;
          };
          SparseTensor.prototype.toJSON = function toJSON() {
            return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
          };
          return SparseTensor;
        })();
        return TypeProto;
      })();
      onnx2.OperatorSetIdProto = (function() {
        function OperatorSetIdProto(properties) {
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        OperatorSetIdProto.prototype.domain = "";
        OperatorSetIdProto.prototype.version = $util.Long ? $util.Long.fromBits(0, 0, false) : 0;
        OperatorSetIdProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.OperatorSetIdProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.domain = reader.string();
                break;
              case 2:
                message2.version = reader.int64();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        OperatorSetIdProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return OperatorSetIdProto;
      })();
      onnx2.OperatorStatus = (function() {
        var valuesById = {}, values = Object.create(valuesById);
        values[valuesById[0] = "EXPERIMENTAL"] = 0;
        values[valuesById[1] = "STABLE"] = 1;
        return values;
      })();
      onnx2.FunctionProto = (function() {
        function FunctionProto(properties) {
          this.input = [];
          this.output = [];
          this.attribute = [];
          this.node = [];
          this.opsetImport = [];
          if (properties) {
            for (var keys = Object.keys(properties), i = 0; i < keys.length; ++i)
              if (properties[keys[i]] != null)
                this[keys[i]] = properties[keys[i]];
          }
        }
        FunctionProto.prototype.name = "";
        FunctionProto.prototype.input = $util.emptyArray;
        FunctionProto.prototype.output = $util.emptyArray;
        FunctionProto.prototype.attribute = $util.emptyArray;
        FunctionProto.prototype.node = $util.emptyArray;
        FunctionProto.prototype.docString = "";
        FunctionProto.prototype.opsetImport = $util.emptyArray;
        FunctionProto.prototype.domain = "";
        FunctionProto.decode = function decode2(reader, length) {
          if (!(reader instanceof $Reader))
            reader = $Reader.create(reader);
          var end = length === void 0 ? reader.len : reader.pos + length, message2 = new $root.onnx.FunctionProto();
          while (reader.pos < end) {
            var tag = reader.uint32();
            switch (tag >>> 3) {
              case 1:
                message2.name = reader.string();
                break;
              case 4:
                if (!(message2.input && message2.input.length))
                  message2.input = [];
                message2.input.push(reader.string());
                break;
              case 5:
                if (!(message2.output && message2.output.length))
                  message2.output = [];
                message2.output.push(reader.string());
                break;
              case 6:
                if (!(message2.attribute && message2.attribute.length))
                  message2.attribute = [];
                message2.attribute.push(reader.string());
                break;
              case 7:
                if (!(message2.node && message2.node.length))
                  message2.node = [];
                message2.node.push($root.onnx.NodeProto.decode(reader, reader.uint32()));
                break;
              case 8:
                message2.docString = reader.string();
                break;
              case 9:
                if (!(message2.opsetImport && message2.opsetImport.length))
                  message2.opsetImport = [];
                message2.opsetImport.push($root.onnx.OperatorSetIdProto.decode(reader, reader.uint32()));
                break;
              case 10:
                message2.domain = reader.string();
                break;
              default:
                reader.skipType(tag & 7);
                break;
            }
          }
          return message2;
        };
        FunctionProto.prototype.toJSON = function toJSON() {
          return this.constructor.toObject(this, $protobuf.util.toJSONOptions);
        };
        return FunctionProto;
      })();
      return onnx2;
    })();
    module.exports = $root;
  }
});

// src/analyzer/onnx/text/text-to-binary-when-needed.ts
var loaded;
var textToBinary = (bytes2, file) => {
  if (loaded === void 0) throw new Error("the text forms are not loaded");
  return loaded(bytes2, file);
};
var loadTextForms = async () => {
  loaded = (await import("./text-to-binary-ARYMEROA.js")).textToBinary;
};

// src/analyzer/dim/substitute.ts
var substitute = (dim, replacements) => typeof dim === "number" ? dim : toDim(new Substitution(replacements).expression(dim));
var Substitution = class {
  #replacements;
  #done = /* @__PURE__ */ new Map();
  constructor(replacements) {
    this.#replacements = replacements;
  }
  expression(of) {
    return scaled(addAll(of.terms.map((term) => this.#term(term))), 1n, of.denominator);
  }
  #term({ coefficient, factors }) {
    let product2 = constant(coefficient);
    for (const { atom, power } of factors) {
      const base = this.#atom(atom);
      for (let i = 0; i < power; i++) product2 = multiplyExpressions(product2, base);
    }
    return product2;
  }
  #atom(atom) {
    const known = this.#done.get(atom.key);
    if (known !== void 0) return known;
    const result = limited(this.#replace(atom));
    this.#done.set(atom.key, result);
    return result;
  }
  #replace(atom) {
    if (atom.kind === "symbol") {
      const dim = this.#replacements.get(atom.name);
      return dim === void 0 ? ofAtom(atom) : toExpression(dim);
    }
    if (atom.kind === "floor-div") return floorDivideExpressions(this.expression(atom.of), this.expression(atom.by));
    const operands = atom.operands.map((operand) => this.expression(operand));
    if (atom.kind === "min") return minimumOf(operands);
    if (atom.kind === "max") return maximumOf(operands);
    return operands.reduce((a, b) => broadcastExpressions(a, b) ?? conflicting());
  }
};

// src/analyzer/ops/contract/unary.ts
var unary = (rows) => Object.fromEntries(Object.entries(rows).map(([name2, row]) => [name2, unaryOperator(row)]));
var unaryOperator = ({ vector, special = 0, evaluate: evaluate2, formula }) => ({
  infer: (call) => [mapElements(call.tensor(0), evaluate2)],
  cost: perElement(formula ?? perOutput(vector), () => ({ vector, special }))
});
var perOutput = (vector) => vector === 1 ? "1 per element" : `${vector} per element`;
var mapElements = ({ type, shape, value }, rule) => evaluated(type, shape, () => rule === void 0 ? void 0 : value?.map((element2) => rule(element2, type)));
var perElement = (formula, facts) => counted(formula, (call) => {
  const { vector, special = 0 } = facts(call);
  const elements2 = volume(call.outDims());
  return { vector: times(vector, elements2), special: times(special, elements2) };
});

// src/analyzer/ops/contract/binary.ts
var binaryOperator = (facts, evaluate2) => ({
  infer: (call) => {
    const rule = evaluate2(call);
    const [a, b] = aligned(call);
    const type = facts.mixed === true ? a.type : a.type ?? b.type;
    const inputs = facts.mixed === true || agree(a, b) ? [a, b] : [];
    return [combine(facts.result ?? type, pairShape(call, a, b), inputs, (x, y) => rule?.(x, y, type))];
  },
  cost: perElement("1 per output element", () => facts)
});
var binary = (rows, facts) => Object.fromEntries(Object.entries(rows).map(([name2, rule]) => [name2, binaryOperator(facts, () => rule)]));
var aligned = (call) => {
  const [a, b] = [call.tensor(0), call.tensor(1)];
  const axis = call.since < 7 ? call.int("axis") : void 0;
  if (axis === void 0 || a.shape === void 0 || b.shape === void 0) return [a, b];
  const missing = a.shape.length - (axis < 0 ? axis + a.shape.length : axis) - b.shape.length;
  return missing > 0 ? [a, { ...b, shape: [...b.shape, ...Array(missing).fill(1)] }] : [a, b];
};
var pairShape = (call, a, b) => {
  if (call.since >= 7) return broadcastShapes(call, a.shape, b.shape);
  if (call.int("broadcast") !== 1) return unifyShapes(call, a.shape, b.shape);
  if (a.shape === void 0 || b.shape === void 0) return a.shape;
  if (broadcastPair(a.shape, b.shape)?.length !== a.shape.length)
    call.fail("shape-mismatch", `Cannot broadcast ${showShape(b.shape)} to ${showShape(a.shape)}`);
  return a.shape;
};
var agree = (a, b) => a.type === void 0 || b.type === void 0 || a.type === b.type;
var combine = (type, shape, inputs, rule) => evaluated(type, shape, (dims2, count) => {
  if (inputs.every((input) => input.value === void 0)) return void 0;
  const sources = inputs.map((input) => {
    const from = knownDims(input.shape);
    return from === void 0 || input.value === void 0 ? [] : positions(dims2, broadcastStrides(from, dims2));
  });
  return Array.from(
    { length: count },
    (_, at3) => rule(...inputs.map((input, nth) => input.value?.[sources[nth]?.[at3] ?? -1]))
  );
});
var variadicOperator = (rule, cost2) => ({
  infer: (call) => {
    const inputs = call.inputs.map((_, index) => call.tensor(index));
    const first = inputs.find((input) => input.type !== void 0) ?? call.tensor(0);
    const { type } = first;
    const shapes = inputs.map((input) => input.shape);
    const shape = call.since >= 8 ? broadcastShapes(call, ...shapes) : shapes.reduce((joined, each) => unifyShapes(call, joined, each), void 0);
    return [
      combine(
        type,
        shape,
        inputs.every((input) => agree(input, first)) ? inputs : [],
        (start, ...rest) => rest.reduce((left, right) => rule?.(left, right, type), start)
      )
    ];
  },
  cost: cost2
});
var foldCost = (formula, more) => counted(formula, (call) => {
  const elements2 = volume(call.outDims());
  return {
    vector: times(call.inputs.length - 1 + more.vector, elements2),
    special: times(more.special, elements2)
  };
});

// src/analyzer/ops/contract/evaluate-unary.ts
var unary2 = ({ numbers, symbols }) => (a, type) => {
  if (type === void 0) return void 0;
  if (typeof a === "object") return symbols?.(a);
  if (typeof a !== "number" || isInteger(type) && isSentinel(a)) return void 0;
  return roundTo(type, numbers(a));
};
var roundNumber = (value) => {
  const rounded = roundOf(value);
  return typeof rounded === "number" ? rounded : NaN;
};
var absElement = unary2({ numbers: Math.abs, symbols: (a) => isNonNegative(floorOf(a)) ? a : void 0 });
var negElement = unary2({ numbers: (a) => -a, symbols: (a) => subtract(0, a) });
var signElement = unary2({ numbers: Math.sign, symbols: (a) => isInt(a) && isPositive2(a) ? 1 : void 0 });
var reluElement = unary2({
  numbers: (a) => Math.max(a, 0),
  symbols: (a) => isNonNegative(floorOf(a)) ? a : void 0
});
var floorElement = unary2({ numbers: Math.floor, symbols: floorOf });
var ceilElement = unary2({ numbers: Math.ceil, symbols: ceilOf });
var roundElement = unary2({ numbers: roundNumber, symbols: roundOf });
var sqrtElement = unary2({ numbers: Math.sqrt });
var reciprocalElement = unary2({ numbers: (a) => 1 / a });
var castElement = (a, from, to) => {
  if (from === to) return a;
  if (from === void 0 || from === "string" || to === "string") return void 0;
  if (to === "bool") return truthOf(a);
  if (typeof a === "boolean") return roundTo(to, a ? 1 : 0);
  if (typeof a === "number") return castNumber(a, from, to);
  if (typeof a !== "object") return void 0;
  if (isFloat(to)) return castToFloat(a, from, to);
  return isInteger(to) ? castToInteger(a) : void 0;
};
var castToFloat = (a, from, to) => {
  const kept = keptIn(to, a);
  return isInteger(from) || from === to || isDyadic(a) ? kept : void 0;
};
var castToInteger = (a) => {
  const floor = floorOf(a);
  return isInt(a) || isNonNegative(floor) ? floor : void 0;
};
var truthOf = (a) => {
  if (typeof a === "number") return a !== 0;
  if (typeof a === "boolean") return a;
  return typeof a === "object" && isAtLeast(floorOf(a), 1) === true ? true : void 0;
};
var castNumber = (a, from, to) => {
  if (isInteger(from) && isSentinel(a)) return void 0;
  if (!isInteger(to)) return roundTo(to, a);
  return Number.isFinite(a) ? roundTo(to, Math.trunc(a)) : void 0;
};

// src/analyzer/ops/onnx/activation.ts
var activation = {
  ...unary({
    Relu: { vector: 1, evaluate: reluElement },
    LeakyRelu: { vector: 2, formula: "x < 0, alpha · x: 2 per element" },
    Sigmoid: { vector: 1, special: 1 },
    HardSigmoid: { vector: 4, formula: "alpha · x + beta, max, min: 4 per element" },
    HardSwish: { vector: 5, formula: "x · HardSigmoid(x): 5 per element" },
    Elu: { vector: 4, special: 1, formula: "x < 0, alpha · (exp(x) − 1): 4 per element" },
    Celu: { vector: 6, special: 2, formula: "alpha · Elu(x / alpha): 6 per element" },
    Selu: { vector: 6, special: 1, formula: "x < 0, gamma · x, gamma · (alpha · exp(x) − alpha): 6 per element" },
    ThresholdedRelu: { vector: 1, formula: "alpha < x: 1 per element" },
    Softplus: { vector: 3, special: 2, formula: "log(exp(x) + 1): 3 per element" },
    Softsign: { vector: 3, special: 1, formula: "x / (1 + |x|): 3 per element" },
    Mish: { vector: 5, special: 3, formula: "x · tanh(Softplus(x)): 5 per element" },
    Shrink: { vector: 4, formula: "x < −lambd, x + bias, lambd < x, x − bias: 4 per element" },
    // Deprecated since opset 10.
    ParametricSoftplus: { vector: 5, special: 2, formula: "alpha · log(exp(beta · x) + 1): 5 per element" },
    ScaledTanh: { vector: 3, special: 1, formula: "alpha · tanh(beta · x): 3 per element" }
  }),
  Gelu: {
    infer: (call) => [like(call.tensor(0))],
    // erf: 0.5 · x · (1 + erf(x / √2)); tanh: 0.5 · x · (1 + tanh(√(2/π) · (x + 0.044715 · x³))).
    cost: perElement(
      "5 per element with erf, 8 with tanh",
      (call) => call.string("approximate") === "tanh" ? { vector: 8, special: 2 } : { vector: 5, special: 2 }
    )
  },
  Swish: {
    infer: (call) => [like(call.tensor(0))],
    cost: perElement(
      "x · sigmoid(alpha · x): 2 per element, 3 when alpha is not 1",
      (call) => call.float("alpha") === 1 ? { vector: 2, special: 1 } : { vector: 3, special: 1 }
    )
  },
  PRelu: { infer: (call) => [prelu(call)], cost: perElement("x < 0, slope · x: 2 per element", () => ({ vector: 2 })) },
  Clip: {
    infer: (call) => [clip(call)],
    cost: perElement("max and min: 1 per bound and element", (call) => ({ vector: boundCount(call) }))
  }
};
var prelu = (call) => {
  const { type, shape } = call.tensor(0);
  const slope = call.tensor(1).shape;
  if (call.since >= 7 && shape !== void 0 && slope !== void 0) {
    const joined = broadcastPair(shape, slope);
    if (joined === void 0 || joined.length !== shape.length)
      call.fail("shape-mismatch", `Cannot broadcast slope ${showShape(slope)} to ${showShape(shape)}`);
  }
  return tensor(type, shape);
};
var bounds = (call) => call.since < 11 ? [call.float("min") ?? -Infinity, call.float("max") ?? Infinity] : [inputBound(call, 1, -Infinity), inputBound(call, 2, Infinity)];
var inputBound = (call, index, absent) => {
  if (!call.has(index)) return absent;
  return agree(call.tensor(0), call.tensor(index)) ? elementOf(call.tensor(index)) : void 0;
};
var boundCount = (call) => {
  if (call.since >= 11) return Number(call.has(1)) + Number(call.has(2));
  return Number(call.attribute("min") !== void 0) + Number(call.attribute("max") !== void 0);
};
var clip = (call) => {
  const { type, shape, value } = call.tensor(0);
  const [low, high] = bounds(call);
  return evaluated(type, shape, () => value?.map((element2) => minElements(maxElements(element2, low, type), high, type)));
};

// src/analyzer/ops/contract/evaluate-comparison.ts
var equalElements = (a, b) => {
  if (isInt(a) && isInt(b)) return isSame(a, b);
  if (typeof a === "object" || typeof b === "object" || a === void 0 || b === void 0) return void 0;
  return a === b;
};
var lessElements = (a, b) => negate2(greaterOrEqualElements(a, b, void 0));
var greaterElements = (a, b) => lessElements(b, a, void 0);
var lessOrEqualElements = (a, b) => greaterOrEqualElements(b, a, void 0);
var greaterOrEqualElements = (a, b) => {
  if (isInt(a) && isInt(b)) {
    return isKnown(a) && isKnown(b) && a === b && isSentinel(a) ? void 0 : isAtLeast(a, b);
  }
  if (typeof a !== "number" || typeof b !== "number" || Number.isNaN(a) || Number.isNaN(b)) return void 0;
  return a >= b;
};
var negate2 = (element2) => typeof element2 === "boolean" ? !element2 : void 0;
var notElement = negate2;
var andElements = (a, b) => {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : void 0;
};
var orElements = (a, b) => {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : void 0;
};
var xorElements = (a, b) => typeof a === "boolean" && typeof b === "boolean" ? a !== b : void 0;
var bitwise = (combine2) => (a, b, type) => {
  if (!isSafe(a) || !isSafe(b) || type === void 0 || !isInteger(type)) return void 0;
  return roundTo(type, Number(combine2(BigInt(a), BigInt(b))));
};
var isSafe = (element2) => Number.isSafeInteger(element2);
var bitwiseAndElements = bitwise((a, b) => a & b);
var bitwiseOrElements = bitwise((a, b) => a | b);
var bitwiseXorElements = bitwise((a, b) => a ^ b);
var shiftLeftElements = bitwise((a, b) => b < 64n ? a << b : -1n);
var shiftRightElements = bitwise((a, b) => b < 64n ? a >> b : -1n);
var bitwiseNotElement = (a, type) => {
  if (!isSafe(a) || type === void 0 || !isInteger(type)) return void 0;
  return roundTo(type, kindOf(type) === "uint" ? 2 ** bitsOf(type) - 1 - a : -a - 1);
};
var selectElement = (condition, a, b) => {
  if (condition === true) return a;
  if (condition === false) return b;
  return equalElements(a, b, void 0) === true ? a : void 0;
};
var isNanElement = (a) => typeof a === "number" ? Number.isNaN(a) : typeof a === "object" ? false : void 0;

// src/analyzer/ops/onnx/arithmetic.ts
var watched = (rule, exact2) => (call) => {
  let isReported = false;
  return (a, b, type) => {
    const result = rule(a, b, type);
    if (result !== void 0 || isReported || type !== "int64") return result;
    if (typeof a !== "number" || typeof b !== "number" || isInt64(exact2(toInt64(a), toInt64(b)))) return result;
    isReported = true;
    call.report("integer-overflow", `Cannot hold the result of ${call.opType} on ${a} and ${b} in 64 bits`);
    return result;
  };
};
var isInt64 = (value) => BigInt.asIntN(64, value) === value;
var toInt64 = (value) => {
  if (value >= 2 ** 63) return 2n ** 63n - 1n;
  return value <= -(2 ** 63) ? -(2n ** 63n) : BigInt(value);
};
var NOTHING_MORE = { vector: 0, special: 0 };
var arithmetic = {
  Add: binaryOperator(
    { vector: 1 },
    watched(addElements, (a, b) => a + b)
  ),
  Sub: binaryOperator(
    { vector: 1 },
    watched(subtractElements, (a, b) => a - b)
  ),
  Mul: binaryOperator(
    { vector: 1 },
    watched(multiplyElements, (a, b) => a * b)
  ),
  ...binary({ Div: divideElements }, { vector: 1, special: 1 }),
  ...binary({ Pow: powerElements }, { vector: 1, special: 1, mixed: true }),
  // A remainder takes a division.
  Mod: binaryOperator({ vector: 1, special: 1 }, (call) => call.int("fmod") === 1 ? remainderElements : moduloElements),
  ...binary(
    { BitwiseAnd: bitwiseAndElements, BitwiseOr: bitwiseOrElements, BitwiseXor: bitwiseXorElements },
    { vector: 1 }
  ),
  BitShift: binaryOperator(
    { vector: 1 },
    (call) => call.string("direction") === "LEFT" ? shiftLeftElements : shiftRightElements
  ),
  Max: variadicOperator(maxElements, foldCost("1 per output element and input after the first", NOTHING_MORE)),
  Min: variadicOperator(minElements, foldCost("1 per output element and input after the first", NOTHING_MORE)),
  Sum: variadicOperator(addElements, foldCost("1 per output element and input after the first", NOTHING_MORE)),
  Mean: variadicOperator(void 0, foldCost("Sum, and 1 division per output element", { vector: 1, special: 1 })),
  Where: {
    infer: (call) => {
      const [condition, a, b] = [call.tensor(0), call.tensor(1), call.tensor(2)];
      const shape = broadcastShapes(call, condition.shape, a.shape, b.shape);
      return [combine(a.type ?? b.type, shape, agree(a, b) ? [condition, a, b] : [], selectElement)];
    },
    cost: moves("a selection: nothing is computed")
  }
};

// src/analyzer/ops/onnx/cast.ts
var isElementType = (name2) => Object.hasOwn(ELEMENT_TYPES, name2);
var targetType = (call) => {
  const name2 = call.string("to")?.toLowerCase();
  const type = name2 !== void 0 && isElementType(name2) ? name2 : elementTypeOf(call.int("to") ?? 0);
  return type ?? call.fail(
    "attribute-invalid",
    `Cannot cast to element type ${name2 ?? call.int("to") ?? "(none)"}`,
    "It is none of ONNX"
  );
};
var converted = ({ type, shape, value }, to) => to === void 0 ? tensor(void 0, shape) : evaluated(to, shape, () => value?.map((element2) => castElement(element2, type, to)));
var reinterpreted = (call) => {
  const { type, shape } = call.tensor(0);
  const to = targetType(call);
  if (type !== void 0 && bitsOf(type) !== bitsOf(to))
    call.fail(
      "type-mismatch",
      `Cannot read ${type} as ${to}`,
      `${bitsOf(type)} and ${bitsOf(to)} bits are not the same width`
    );
  return tensor(to, shape);
};
var cast = {
  Cast: { infer: (call) => [converted(call.tensor(0), targetType(call))], cost: moves("a conversion of types") },
  CastLike: {
    infer: (call) => [converted(call.tensor(0), call.tensor(1).type)],
    // The target is looked at for its type only.
    cost: moves("a conversion of types", () => ({ 1: 0n }))
  },
  BitCast: { infer: (call) => [reinterpreted(call)], cost: free("a view: the same bits under another type") }
};

// src/analyzer/ops/onnx/comparison.ts
var test = (rule) => ({
  infer: (call) => {
    const { shape, value } = call.tensor(0);
    return [evaluated("bool", shape, () => value?.map((element2) => rule(element2, call)))];
  },
  cost: perElement("1 per element", () => ({ vector: 1 }))
});
var comparison = {
  ...binary(
    {
      Equal: equalElements,
      Less: lessElements,
      LessOrEqual: lessOrEqualElements,
      Greater: greaterElements,
      GreaterOrEqual: greaterOrEqualElements,
      And: andElements,
      Or: orElements,
      Xor: xorElements
    },
    { vector: 1, result: "bool" }
  ),
  IsNaN: test(isNanElement),
  IsInf: test((element2, call) => isInfinite(element2, call))
};
var isInfinite = (element2, call) => {
  if (typeof element2 === "object") return false;
  if (typeof element2 !== "number") return void 0;
  return element2 === Infinity && call.int("detect_positive") === 1 || element2 === -Infinity && call.int("detect_negative") === 1;
};

// src/analyzer/dim/evaluate.ts
var evaluate = (expression, bindings) => {
  let sum2 = 0n;
  for (const { coefficient, factors } of expression.terms) {
    let product2 = coefficient;
    for (const { atom, power } of factors) {
      const value = evaluateAtom(atom, bindings);
      if (value === void 0) return void 0;
      product2 *= value ** BigInt(power);
    }
    sum2 += product2;
  }
  return sum2 % expression.denominator === 0n ? sum2 / expression.denominator : void 0;
};
var evaluateCount = (count, bindings) => typeof count === "bigint" ? count : evaluate(count, bindings);
var evaluateAtom = (atom, bindings) => {
  if (atom.kind === "symbol") return bindings.get(atom.name);
  if (atom.kind === "floor-div") {
    const [of, by] = [evaluate(atom.of, bindings), evaluate(atom.by, bindings)];
    return of === void 0 || by === void 0 || by === 0n ? void 0 : floorDivideIntegers(of, by);
  }
  const values = atom.operands.map((operand) => evaluate(operand, bindings));
  return values.reduce((a, b) => a === void 0 || b === void 0 ? void 0 : choose(atom.kind, a, b));
};
var choose = (kind, a, b) => {
  if (kind === "min") return a < b ? a : b;
  if (kind === "max") return a > b ? a : b;
  if (a === b || b === 1n) return a;
  return a === 1n ? b : void 0;
};
var symbolAtoms = (value) => {
  const symbols = /* @__PURE__ */ new Map();
  const visited = /* @__PURE__ */ new Set();
  const visit = (expression) => {
    if (visited.has(expression)) return;
    visited.add(expression);
    for (const { factors } of expression.terms) for (const { atom } of factors) visitAtom(atom);
  };
  const visitAtom = (atom) => {
    if (atom.kind === "symbol") symbols.set(atom.key, atom);
    else if (atom.kind === "floor-div") [atom.of, atom.by].forEach(visit);
    else atom.operands.forEach(visit);
  };
  if (typeof value === "object") visit(value);
  return [...symbols.values()];
};
var symbolsOf = (value) => new Set(symbolAtoms(value).map((atom) => atom.name));
var syntheticOrigins = (value) => symbolAtoms(value).flatMap((atom) => atom.origin === void 0 ? [] : [atom.origin]);

// src/analyzer/ops/contract/merge.ts
var mergeFacts = (facts, differs2) => {
  const [first, ...rest] = facts;
  return rest.reduce((merged, fact) => mergeTwo(merged, fact, differs2), first);
};
var mergeTwo = (a, b, differs2) => {
  if (a === void 0 || b === void 0) return void 0;
  if (a === b) return a;
  if (isTensor(a) && isTensor(b)) return a.kind === b.kind ? mergeTensors(a, b, differs2) : void 0;
  if (a.kind === "sequence" && b.kind === "sequence") return mergeSequences(a, b, differs2);
  if (a.kind === "optional" && b.kind === "optional")
    return {
      kind: "optional",
      element: mergeTwo(a.element, b.element, differs2),
      present: a.present === b.present ? a.present : void 0
    };
  if (a.kind === "map" && b.kind === "map")
    return {
      kind: "map",
      keyType: a.keyType === b.keyType ? a.keyType : void 0,
      value: mergeTwo(a.value, b.value, differs2)
    };
  return a.kind === b.kind ? a : void 0;
};
var isTensor = (fact) => fact.kind === "tensor" || fact.kind === "sparse-tensor";
var mergeTensors = (a, b, differs2) => {
  const shape = mergeShapes(a.shape, b.shape, differs2);
  const value = a.value !== void 0 && b.value !== void 0 ? mergeValues(a, b) : void 0;
  return {
    kind: a.kind,
    type: a.type === b.type ? a.type : void 0,
    shape,
    ...value === void 0 ? {} : { value },
    ...a.constant === true && b.constant === true ? { constant: true } : {},
    ...a.planned === true && b.planned === true ? { planned: true } : {}
  };
};
var mergeShapes = (a, b, differs2) => {
  if (a === void 0 || b === void 0 || a.length !== b.length) return void 0;
  return a.map((dim, axis) => sameDim(dim, b[axis]) ? dim : differs2());
};
var sameDim = (a, b) => b !== void 0 && equals(a, b) === true;
var mergeValues = (a, b) => {
  const same = a.shape?.length === b.shape?.length && a.shape?.every((dim, axis) => sameDim(dim, b.shape?.[axis]));
  if (same !== true) return void 0;
  return a.value?.map((element2, index) => sameElement(element2, b.value?.[index]) ? element2 : void 0);
};
var sameElement = (a, b) => typeof a === "object" && typeof b === "object" ? a.key === b.key : a === b;
var mergeSequences = (a, b, differs2) => {
  const sameLength = equals(a.length, b.length) === true;
  const merged = {
    kind: "sequence",
    element: mergeElements(a, b, differs2),
    length: sameLength ? a.length : differs2()
  };
  if (!sameLength || a.elements === void 0 || b.elements === void 0) return merged;
  const other = b.elements;
  return { ...merged, elements: a.elements.map((fact, index) => mergeTwo(fact, other[index], differs2)) };
};
var mergeElements = (a, b, differs2) => {
  if (a.length === 0) return b.element;
  if (b.length === 0) return a.element;
  return mergeTwo(a.element, b.element, differs2);
};

// src/analyzer/ops/contract/widening.ts
var MAX_ROUNDS = 4;
var fixpoint = (call, initial, step) => {
  const widened = /* @__PURE__ */ new Set();
  const differs2 = () => {
    const dim = call.unknown("data-dependent");
    if (!isKnown(dim)) widened.add(dim.key);
    return dim;
  };
  let carried = initial;
  for (let round = 0; ; round++) {
    const { run, carried: after } = step(carried);
    const joined = carried.map((fact, i) => mergeFacts([fact, settle(fact, after[i], widened)], differs2));
    const isStable = carried.every((fact, i) => sameFact(fact, joined[i]));
    if (isStable || round > MAX_ROUNDS) return { run, carried: carried.map((fact) => renew(call, fact, widened)) };
    carried = round < MAX_ROUNDS ? joined : joined.map(typeOnly);
  }
};
var isWidened = (dim, widened) => !isKnown(dim) && widened.has(dim.key);
var settle = (before, after, widened) => {
  if (isTensor2(before) && isTensor2(after) && before.shape?.length === after.shape?.length) {
    const old = before.shape ?? [];
    if (!old.some((dim) => isWidened(dim, widened))) return after;
    return {
      ...after,
      shape: after.shape?.map((dim, axis) => {
        const earlier = old[axis];
        return earlier !== void 0 && isWidened(earlier, widened) ? earlier : dim;
      })
    };
  }
  if (before?.kind === "sequence" && after?.kind === "sequence") {
    return {
      kind: "sequence",
      element: settle(before.element, after.element, widened),
      length: isWidened(before.length, widened) ? before.length : after.length
    };
  }
  return after;
};
var renew = (call, fact, widened) => {
  const fresh = (dim) => isWidened(dim, widened) ? call.unknown("data-dependent") : dim;
  if (isTensor2(fact) && fact.shape?.some((dim) => isWidened(dim, widened)) === true)
    return tensor(fact.type, fact.shape.map(fresh));
  if (fact?.kind !== "sequence" || fact.elements !== void 0) return fact;
  return { kind: "sequence", element: renew(call, fact.element, widened), length: fresh(fact.length) };
};
var typeOnly = (fact) => isTensor2(fact) ? tensor(fact.type, void 0) : void 0;
var isTensor2 = (fact) => fact?.kind === "tensor";
var sameFact = (a, b) => {
  if (isTensor2(a) && isTensor2(b)) return a.type === b.type && sameShape(a, b) && sameValue(a, b);
  if (a?.kind === "sequence" && b?.kind === "sequence")
    return equals(a.length, b.length) === true && sameFact(a.element, b.element) && a.elements === b.elements;
  return a === b;
};
var sameShape = (a, b) => a.shape?.length === b.shape?.length && (a.shape ?? []).every((dim, i) => equals(dim, b.shape?.[i] ?? -1) === true);
var sameValue = (a, b) => a.value === b.value || a.value?.length === b.value?.length && a.value?.every((e, i) => e === b.value?.[i]) === true;

// src/analyzer/ops/onnx/bodies.ts
var requireGraph = (call, name2) => call.graph(name2) ?? call.fail("attribute-invalid", `Cannot use ${call.opType}: its graph attribute "${name2}" is missing`);
var differs = (call) => () => call.unknown("data-dependent");
var countOf = (dim) => isKnown(dim) ? BigInt(dim) : dim;
var bodyItem = (run, trips, label) => trips.isProven || isKnown(trips.count) ? { label, run, times: countOf(trips.count) } : { label, run, times: 1n, assumed: { name: "trip_count" } };
var stack = (call, fact, length, axis) => {
  if (fact?.kind !== "tensor" || fact.shape === void 0)
    return fact?.kind === "tensor" ? tensor(fact.type, void 0) : void 0;
  const at3 = normalizeAxis(axis, fact.shape.length + 1);
  if (at3 === void 0) return call.fail("attribute-invalid", `Cannot stack scan output on axis ${axis}`);
  return tensor(fact.type, fact.shape.toSpliced(at3, 0, length));
};

// src/analyzer/ops/onnx/branch.ts
var conditionOf = (call) => {
  const condition = elementOf(call.tensor(0));
  if (typeof condition === "boolean") return condition;
  const pinned = call.pinned("condition");
  return isKnown(pinned) ? pinned !== 0 : void 0;
};
var inferIf = (call) => {
  const graphs = [requireGraph(call, "then_branch"), requireGraph(call, "else_branch")];
  const condition = conditionOf(call);
  if (condition !== void 0) {
    const label = condition ? "then" : "else";
    return takeBranch(label, call.run(graphs[condition ? 0 : 1], [], label));
  }
  const [thenRun, elseRun] = [call.run(graphs[0], [], "then"), call.run(graphs[1], [], "else")];
  if (thenRun.failure !== void 0 && elseRun.failure === void 0)
    return takePossible(call, { label: "else", run: elseRun }, { label: "then", run: thenRun });
  if (elseRun.failure !== void 0 && thenRun.failure === void 0)
    return takePossible(call, { label: "then", run: thenRun }, { label: "else", run: elseRun });
  return {
    outputs: thenRun.outputs.map((fact, i) => mergeFacts([fact, elseRun.outputs[i]], differs(call))),
    bodies: {
      combine: "max",
      items: [
        { label: "then", run: thenRun, times: 1n },
        { label: "else", run: elseRun, times: 1n }
      ]
    }
  };
};
var takeBranch = (label, run) => ({
  outputs: run.outputs,
  bodies: { combine: "sum", items: [{ label, run, times: 1n }] }
});
var takePossible = (call, taken, other) => {
  call.dismiss(other.run);
  call.report(
    "branch-assumed",
    `Counting the ${taken.label} branch: the ${other.label} branch cannot run with these sizes`,
    other.run.failure
  );
  return takeBranch(taken.label, taken.run);
};

// src/analyzer/ops/onnx/steps.ts
var MAX_PLAIN_STEPS = 64;
var PEELED = /* @__PURE__ */ new Set([0, 1, MAX_PLAIN_STEPS]);
var walkSteps = (call, steps) => new Walk(call, steps).result();
var Walk = class {
  #call;
  #steps;
  /** Key → the first run of the kind, the step it was, and how often it runs. */
  #kinds = /* @__PURE__ */ new Map();
  #outputs = [];
  #carried;
  constructor(call, steps) {
    this.#call = call;
    this.#steps = steps;
    this.#carried = steps.initial;
  }
  result() {
    const { limit, walk, carriedOf, goesOn } = this.#steps;
    const reserve = this.#call.walksLeft / 2;
    for (let step = 0; step < limit; step++) {
      if (this.#isRestAlike(step)) return this.#finished(limit);
      if (this.#call.walksLeft < reserve) return this.#cut(step);
      const run = walk(step, this.#carried);
      const next = goesOn(run);
      if (next === void 0) return void 0;
      this.#add(run, step, 1);
      this.#carried = carriedOf(run);
      if (!next) return this.#finished(step + 1);
    }
    return this.#finished(limit);
  }
  /** All steps from here on are of one kind, which is proved by walking one that stands for all. */
  #isRestAlike(step) {
    const { limit, general, goesOn } = this.#steps;
    if (limit <= MAX_PLAIN_STEPS || !Number.isFinite(limit) || !PEELED.has(step)) return false;
    const { run, carried } = general(this.#carried, step);
    if (!run.kind.isComplete || goesOn(run) !== true) {
      this.#call.dismiss(run);
      return false;
    }
    this.#add(run, step, limit - step);
    this.#carried = carried;
    return true;
  }
  #add(run, step, times2) {
    const { key } = run.kind;
    const known = this.#kinds.get(key);
    if (known === void 0) this.#kinds.set(key, { run, step, times: times2 });
    else known.times += times2;
    this.#outputs.push(run.outputs);
  }
  /** Too many steps to follow. What holds after any number of steps holds after these. */
  #cut(step) {
    const { limit, general, initial } = this.#steps;
    const { run, carried } = general(initial, 0);
    this.#carried = carried;
    this.#outputs.push(run.outputs);
    const [only] = this.#kinds;
    if (this.#kinds.size === 1 && only?.[0] === run.kind.key && Number.isFinite(limit)) {
      only[1].times = limit;
      return this.#finished(limit);
    }
    const all = Number.isFinite(limit) ? `of ${limit} steps` : "steps of a loop without a trip count";
    return { ...this.#finished(step), missing: `limit: only the first ${step} ${all} are counted` };
  }
  #finished(count) {
    const kinds = [...this.#kinds.values()];
    const bodies = kinds.map(({ run, step, times: times2 }) => ({
      label: kinds.length === 1 ? "body" : `body[${step}]`,
      run,
      times: BigInt(times2)
    }));
    return { bodies, missing: void 0, carried: this.#carried, count, outputs: this.#outputs };
  }
};
var stepLimit = (dim) => dim === void 0 || !isKnown(dim) ? void 0 : dim >= NO_LIMIT ? Infinity : Math.max(0, dim);
var NO_LIMIT = 2 ** 31 - 1;

// src/analyzer/ops/onnx/loop.ts
var STEP_NUMBER = { ...tensor("int64", []), planned: true };
var stepNumber = (element2) => ({ ...scalar("int64", element2), planned: true });
var asDeclared = (body, index, fact) => {
  const type = body.inputs[index]?.type;
  return type?.kind === "tensor" && type.shape?.length === 1 ? { ...fact, shape: [1] } : fact;
};
var isAlwaysTrue = (fact) => fact?.kind === "tensor" && elementOf(fact) === true;
var isTrueOf = (fact) => {
  const element2 = fact?.kind === "tensor" ? elementOf(fact) : void 0;
  return typeof element2 === "boolean" ? element2 : void 0;
};
var inferLoop = (call) => {
  const loop = {
    call,
    body: requireGraph(call, "body"),
    initial: call.inputs.slice(2),
    condition: call.has(1) ? call.tensor(1) : scalar("bool", true),
    limit: call.has(0) ? intOf(call.tensor(0)) : Infinity
  };
  if (isTrueOf(loop.condition) === false) return finishLoop(loop, { carried: loop.initial, trips: NEVER });
  return stepLoop(loop) ?? widenLoop(loop);
};
var NEVER = { count: 0, isProven: true };
var walkLoop = ({ call, body }, step, { condition, carried }) => call.run(body, [asDeclared(body, 0, step), asDeclared(body, 1, condition), ...carried], "body");
var carriedBy = ({ initial }) => (run) => run.outputs.slice(1, 1 + initial.length);
var generalStep = (loop) => (initial, first) => {
  const step = first === 0 ? STEP_NUMBER : stepNumber(loop.call.unknown("data-dependent"));
  const condition = isAlwaysTrue(loop.condition) ? scalar("bool", true) : tensor("bool", []);
  return fixpoint(loop.call, initial, (carried) => {
    const run = walkLoop(loop, step, { condition, carried });
    return { run, carried: carriedBy(loop)(run) };
  });
};
var stepLoop = (loop) => {
  const { call, initial, condition } = loop;
  const limit = stepLimit(loop.limit);
  const bound = call.pinned("trip_count");
  const steps = {
    initial,
    walk: (step, carried) => walkLoop(loop, stepNumber(step), { condition: scalar("bool", true), carried }),
    carriedOf: carriedBy(loop),
    general: generalStep(loop)
  };
  const proven = limit !== void 0 && isAlwaysTrue(condition) ? walkSteps(call, { ...steps, limit, goesOn: (run) => isTrueOf(run.outputs[0]) }) : void 0;
  const isWhole2 = proven !== void 0 && (proven.missing === void 0 || Number.isFinite(limit));
  const walked = isWhole2 || !isKnown(bound) ? proven : walkSteps(call, { ...steps, limit: bound, goesOn: () => true });
  return walked === void 0 ? void 0 : finishSteps(loop, walked);
};
var finishSteps = (loop, walked) => {
  const { call, body, initial, limit } = loop;
  if (walked.count === 0) return finishLoop(loop, { carried: initial, trips: NEVER });
  const { missing, bodies, outputs, carried } = walked;
  const length = missing === void 0 ? walked.count : Number.isFinite(stepLimit(limit)) ? limit : void 0;
  const scans = body.outputs.slice(1 + initial.length).map((_, i) => {
    const perStep = outputs.map((step) => step[1 + initial.length + i]);
    return stack(call, mergeFacts(perStep, differs(call)), length ?? call.pinned("trip_count"), 0);
  });
  return {
    outputs: [...carried, ...scans],
    bodies: { combine: "sum", items: bodies, ...missing === void 0 ? {} : { missing: withPin(call, missing) } }
  };
};
var withPin = (call, missing) => `${missing}; its trip count is "${call.node}.trip_count"`;
var widenLoop = (loop) => {
  const { call, initial, condition, limit } = loop;
  const { run, carried } = generalStep(loop)(initial, 0);
  const runsOn = isAlwaysTrue(condition) && isAlwaysTrue(run.outputs[0]);
  const trips = limit !== void 0 && stepLimit(limit) !== Infinity && runsOn ? { count: limit, isProven: true } : { count: call.pinned("trip_count"), isProven: false };
  return finishLoop(loop, { carried, trips, run });
};
var finishLoop = (loop, { carried, trips, run }) => {
  const { call, initial } = loop;
  const walked = run ?? walkLoop(loop, STEP_NUMBER, { condition: tensor("bool", []), carried: initial });
  const scans = walked.outputs.slice(1 + initial.length).map((fact) => stack(call, fact, trips.count, 0));
  return { outputs: [...carried, ...scans], bodies: { combine: "sum", items: [bodyItem(walked, trips, "body")] } };
};

// src/analyzer/ops/onnx/control-flow.ts
var COSTS_OF_BODY = "the cost is that of its body";
var inferScan = (call) => {
  const body = requireGraph(call, "body");
  const isBatched = call.since < 9;
  const inputs = isBatched ? call.inputs.slice(1) : call.inputs;
  const scanCount = call.requireInt("num_scan_inputs");
  const stateCount = inputs.length - scanCount;
  if (scanCount < 1 || stateCount < 0) {
    return call.fail(
      "attribute-invalid",
      `Cannot scan ${scanCount} of ${inputs.length} inputs`,
      "num_scan_inputs must lie between 1 and the number of inputs."
    );
  }
  const scanned = inputs.slice(stateCount);
  const slices = scanned.map(
    (fact, i) => sliceOf(call, fact, isBatched ? [0, 1] : [call.ints("scan_input_axes")?.[i] ?? 0])
  );
  const length = lengthOf(
    call,
    slices.flatMap((slice2) => slice2.length ?? [])
  );
  const states = inputs.slice(0, stateCount).map((fact) => isBatched ? dropBatch(fact) : fact);
  const walk = (facts) => call.run(body, [...facts, ...slices.map((slice2) => slice2.element)], "body");
  const carriedOf = (run) => run.outputs.slice(0, stateCount);
  const general = (initial) => fixpoint(call, initial.map(dropElements), (facts) => {
    const run = walk(facts);
    return { run, carried: carriedOf(run) };
  });
  const batch = isBatched ? batchOf(inputs) : void 0;
  const walked = isKnown(length) ? walkSteps(call, {
    limit: length,
    initial: states,
    walk: (_, facts) => walk(facts),
    carriedOf,
    goesOn: () => true,
    general
  }) : void 0;
  return finishScan(call, { walked: walked ?? widenedScan(general(states), length), length, batch, stateCount });
};
var widenedScan = ({ run, carried }, length) => ({
  bodies: [{ label: "body", run, times: countOf(length) }],
  missing: void 0,
  carried,
  count: 1,
  outputs: [run.outputs]
});
var finishScan = (call, { walked, length, batch, stateCount }) => {
  const axes = call.ints("scan_output_axes");
  const { carried, missing, bodies } = walked;
  const scanCount = Math.max(0, call.outputCount - stateCount);
  const scans = Array.from({ length: scanCount }, (_, i) => {
    const perStep = walked.outputs.map((outputs2) => outputs2[stateCount + i]);
    const stacked = stack(call, mergeFacts(perStep, differs(call)), length, batch === void 0 ? axes?.[i] ?? 0 : 0);
    return batch === void 0 ? stacked : stack(call, stacked, batch, 0);
  });
  const outputs = batch === void 0 ? carried : carried.map((fact) => stack(call, fact, batch, 0));
  const items = bodies.map((body) => ({ ...body, times: times(body.times, batch ?? 1) }));
  return {
    outputs: [...outputs, ...scans],
    bodies: { combine: "sum", items, ...missing === void 0 ? {} : { missing } }
  };
};
var dropElements = (fact) => fact?.kind === "tensor" ? tensor(fact.type, fact.shape) : fact;
var dropBatch = (fact) => fact?.kind === "tensor" ? tensor(fact.type, fact.shape?.slice(1)) : fact;
var batchOf = (inputs) => inputs.flatMap((fact) => fact?.kind === "tensor" ? fact.shape?.[0] ?? [] : [])[0];
var sliceOf = (call, fact, axes) => {
  if (fact?.kind !== "tensor") return { element: void 0, length: void 0 };
  const shape = fact.shape;
  if (shape === void 0) return { element: tensor(fact.type, void 0), length: void 0 };
  const at3 = axes.map((axis) => normalizeAxis(axis, shape.length));
  const scanAxis = at3.at(-1);
  if (scanAxis === void 0)
    return call.fail("shape-mismatch", `Cannot scan axis ${axes.join(", ")} of a rank-${shape.length} input`);
  return {
    element: tensor(
      fact.type,
      shape.filter((_, axis) => !at3.includes(axis))
    ),
    length: shape[scanAxis]
  };
};
var lengthOf = (call, lengths) => {
  const known = lengths.find(isKnown);
  if (known !== void 0 && lengths.some((length) => isKnown(length) && length !== known)) {
    return call.fail("shape-mismatch", `Cannot scan inputs of different lengths: ${lengths.filter(isKnown).join(", ")}`);
  }
  return known ?? lengths[0] ?? call.pinned("trip_count");
};
var inferSequenceMap = (call) => {
  const body = requireGraph(call, "body");
  const [first] = call.inputs;
  if (first?.kind !== "sequence") return { outputs: [] };
  const elementAt = (fact, index) => fact?.kind === "sequence" ? index === void 0 ? fact.element : fact.elements?.[index] ?? fact.element : fact;
  const runAt = (index) => call.run(
    body,
    call.inputs.map((fact) => elementAt(fact, index)),
    "body"
  );
  const count = first.elements?.length ?? 0;
  const general = () => ({ run: runAt(void 0), carried: [] });
  const walked = count > 0 ? walkSteps(call, {
    limit: count,
    initial: [],
    walk: runAt,
    carriedOf: () => [],
    goesOn: () => true,
    general
  }) : void 0;
  return walked === void 0 ? mapAny(call, first, runAt(void 0)) : finishMap(call, walked, count);
};
var mapAny = (call, { length }, run) => {
  const outputs = run.outputs.map((element2) => ({ kind: "sequence", element: element2, length }));
  const isOpen = syntheticOrigins(length).some(({ reason }) => reason !== "unbound-symbol");
  const trips = isOpen ? { count: call.pinned("trip_count"), isProven: false } : { count: length, isProven: true };
  return { outputs, bodies: { combine: "sum", items: [bodyItem(run, trips, "body")] } };
};
var finishMap = (call, { outputs, bodies, missing }, count) => ({
  outputs: (outputs[0] ?? []).map((_, i) => {
    const elements2 = outputs.map((step) => step[i]);
    const element2 = mergeFacts(elements2, differs(call));
    return { kind: "sequence", element: element2, length: count, ...elements2.length === count ? { elements: elements2 } : {} };
  }),
  bodies: { combine: "sum", items: bodies, ...missing === void 0 ? {} : { missing } }
});
var controlFlow = {
  If: {
    infer: inferIf,
    cost: { kind: "bodies", reason: "the branch taken, or the costlier one when the condition is not constant" }
  },
  Loop: { infer: inferLoop, cost: { kind: "bodies", reason: `${COSTS_OF_BODY}, times the trip count` } },
  Scan: {
    infer: inferScan,
    cost: { kind: "bodies", reason: `${COSTS_OF_BODY}, times the length of the scanned axis` }
  },
  SequenceMap: {
    infer: inferSequenceMap,
    cost: { kind: "bodies", reason: `${COSTS_OF_BODY}, times the length of the sequence` }
  }
};

// src/analyzer/ops/onnx/cumulative.ts
var running = (rule, start) => ({
  infer: (call) => [accumulated(call, rule, start)],
  cost: counted("1 per element", (call) => ({ vector: volume(call.outDims()) }))
});
var cumulative = {
  CumSum: running(addElements, 0),
  CumProd: running(multiplyElements, 1)
};
var accumulated = (call, rule, start) => {
  const { type, shape, value } = call.tensor(0);
  const axis = intOf(call.tensor(1));
  return evaluated(type, shape, (dims2, count) => {
    const along = axis !== void 0 && isKnown(axis) ? normalizeAxis(axis, dims2.length) : void 0;
    if (along === void 0 || value === void 0) return void 0;
    const stride = rowMajorStrides(dims2)[along] ?? 1;
    const line = { start, stride, length: dims2[along] ?? 1, reverse: call.int("reverse") === 1 };
    const before = (totals2, at3) => previous(line, totals2, at3);
    const order = Array.from({ length: count }, (_, at3) => line.reverse ? count - 1 - at3 : at3);
    const totals = Array(count).fill(void 0);
    for (const at3 of order) totals[at3] = rule(before(totals, at3), value[at3], type);
    return call.int("exclusive") === 1 ? totals.map((_, at3) => before(totals, at3)) : totals;
  });
};
var previous = ({ start, stride, length, reverse }, totals, at3) => {
  const index = Math.floor(at3 / stride) % length;
  if (reverse) return index === length - 1 ? start : totals[at3 + stride];
  return index === 0 ? start : totals[at3 - stride];
};

// src/analyzer/ops/onnx/detection.ts
var survivors = (call) => !call.has(2) || elementOf(call.tensor(2)) === 0 ? 0 : call.pinned("n");
var inferSuppression = (call) => {
  const boxes = shapeOfRank(call, 0, 3);
  const scores = shapeOfRank(call, 1, 3);
  if (differ(boxes?.[0], scores?.[0]) || differ(boxes?.[1], scores?.[2]) || differ(boxes?.[2], 4))
    call.fail(
      "shape-mismatch",
      `Cannot match boxes ${showTensor(call.tensor(0))} with scores ${showTensor(call.tensor(1))}`
    );
  return [tensor("int64", [survivors(call), 3])];
};
var inferEfficientNms = (call) => {
  const boxes = call.tensor(0);
  const scores = call.tensor(1);
  const batch = firstKnown(call, boxes.shape?.[0], scores.shape?.[0]);
  const kept = requirePositiveInt(call, "max_output_boxes");
  return [
    tensor("int32", [batch, 1]),
    tensor(boxes.type, [batch, kept, 4]),
    tensor(boxes.type, [batch, kept]),
    tensor("int32", [batch, kept])
  ];
};
var inferPatches = (call) => {
  const boxes = shapeOfRank(call, 0, 3);
  const features = shapeOfRank(call, 1, 4);
  const pooled = requirePositiveInt(call, "pooled_size");
  const [batch, count] = [dimAt(call, boxes, 0), dimAt(call, boxes, 1)];
  return [tensor(call.tensor(1).type, [batch, count, dimAt(call, features, 1), pooled, pooled])];
};
var detection = {
  NonMaxSuppression: {
    infer: inferSuppression,
    cost: moves("Sorts scores and compares boxes; by convention sorting and selection are no FLOPs")
  },
  EfficientNMS_TRT: {
    infer: inferEfficientNms,
    cost: moves("Sorts scores and compares boxes; by convention sorting and selection are no FLOPs")
  },
  MultilevelCropAndResize_TRT: {
    infer: inferPatches,
    cost: counted("9 per output element: one bilinear sample", (call) => ({
      vector: times(interpolationFlops("linear", 2), volume(call.outDims()))
    }))
  },
  PyramidROIAlign_TRT: {
    infer: inferPatches,
    cost: uncounted("The plugin chooses the number of samples per region")
  },
  DisentangledAttention_TRT: {
    infer: (call) => [like(call.tensor(0))],
    cost: counted("3 per score: two additions and the scale", (call) => ({ vector: times(3n, volume(call.dims(0))) }))
  }
};

// src/analyzer/ops/onnx/determinant.ts
var determinant = {
  Det: {
    infer: (call) => [det(call)],
    // Gaussian elimination: k divisions and k² multiply-subtracts for each k below n, then n − 1 products.
    cost: counted("n(n−1)/2 + n(n−1)(2n−1)/3 + n − 1 per n × n matrix", (call) => {
      const dims2 = call.dims(0);
      const n = dims2.at(-1);
      if (n === void 0 || !isKnown(n)) return call.giveUp("the size of the matrix is not known");
      return elimination(BigInt(n), volume(dims2.slice(0, -2)));
    })
  }
};
var elimination = (n, matrices) => {
  if (n === 0n) return { vector: 0n };
  const divisions = n * (n - 1n) / 2n;
  const updates = n * (n - 1n) * (2n * n - 1n) / 3n;
  return { vector: times(divisions + updates + n - 1n, matrices), special: times(divisions, matrices) };
};
var det = (call) => {
  const { type, shape } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const [rows, columns] = shape.slice(-2);
  if (rows === void 0 || columns === void 0 || equals(rows, columns) === false)
    call.fail("shape-mismatch", `Cannot take the determinant of ${showShape(shape)}`, "Square matrices are needed");
  return tensor(type, shape.slice(0, -2));
};

// src/analyzer/ops/contract/einsum-equation.ts
var ELLIPSIS = "...";
var TERM = /^[A-Za-z]*(\.\.\.)?[A-Za-z]*$/;
var letters = (term) => [...term.replace(ELLIPSIS, "")];
var spell = (term, width) => {
  const at3 = term.indexOf(ELLIPSIS);
  if (at3 < 0) return [...term];
  const hidden = Array.from({ length: width }, (_, axis) => `.${width - 1 - axis}`);
  return [...term.slice(0, at3), ...hidden, ...term.slice(at3 + ELLIPSIS.length)];
};
var implicitOutput = (terms) => {
  const all = terms.flatMap(letters);
  const once = all.filter((letter) => all.indexOf(letter) === all.lastIndexOf(letter));
  return (terms.some((term) => term.includes(ELLIPSIS)) ? ELLIPSIS : "") + [...once].sort().join("");
};
var readTerms = (call) => {
  const text = (call.string("equation") ?? "").replaceAll(/\s/g, "");
  const refuse = (why) => call.fail("attribute-invalid", `Cannot read the equation "${text}"`, why);
  const [left = "", right, ...rest] = text.split("->");
  const inputs = left.split(",");
  const output = right ?? implicitOutput(inputs);
  if (rest.length > 0 || ![...inputs, output].every((term) => TERM.test(term)))
    refuse('Terms are letters and at most one "...", separated by ","; the output follows "->"');
  if (inputs.length !== call.inputs.length) refuse(`It has ${inputs.length} terms for ${call.inputs.length} inputs`);
  const known = new Set(inputs.flatMap(letters));
  if (letters(output).some((letter) => !known.has(letter))) refuse("The output names a letter that no input has");
  return { inputs, output };
};
var ellipsisWidth = (call, term, shape) => {
  const width = shape.length - letters(term).length;
  if (width < 0 || width > 0 && !term.includes(ELLIPSIS))
    call.fail("shape-mismatch", `Cannot read ${showShape(shape)} as "${term}"`, "The rank differs");
  return width;
};
var labelSizes = (call, inputs, shapes) => {
  const sizes2 = /* @__PURE__ */ new Map();
  for (const [index, shape] of shapes.entries())
    for (const [axis, dim] of (shape ?? []).entries()) {
      const label = inputs[index]?.[axis] ?? "";
      const before = sizes2.get(label);
      const joined = before === void 0 ? dim : broadcastDims(before, dim);
      sizes2.set(
        label,
        joined ?? call.fail(
          "shape-mismatch",
          `Cannot contract ${shapes.map(showShape).join(", ")}`,
          `The sizes of "${label}" differ`
        )
      );
    }
  return sizes2;
};
var readEquation = (call, shapes) => {
  const terms = readTerms(call);
  const widths = terms.inputs.map((term, index) => {
    const shape = shapes[index];
    return shape === void 0 ? term.includes(ELLIPSIS) ? void 0 : 0 : ellipsisWidth(call, term, shape);
  });
  if (widths.includes(void 0)) return void 0;
  const width = Math.max(0, ...widths.map((own) => own ?? 0));
  const inputs = terms.inputs.map((term, index) => spell(term, widths[index] ?? 0));
  return { inputs, output: spell(terms.output, width), sizes: labelSizes(call, inputs, shapes) };
};

// src/analyzer/ops/onnx/einsum.ts
var EXHAUSTIVE_OPERANDS = 5;
var GREEDY_OPERANDS = 32;
var TYPICAL_SIZE = 64;
var unionOf = (...sets) => [...new Set(sets.flat())];
var joinPair = (operands, output, [i, j]) => {
  const rest = operands.filter((_, index) => index !== i && index !== j);
  const labels = unionOf(operands[i] ?? [], operands[j] ?? []);
  const needed = /* @__PURE__ */ new Set([...output, ...rest.flat()]);
  const kept = labels.filter((label) => needed.has(label));
  return [{ labels, contracts: kept.length < labels.length }, [...rest, kept]];
};
var pairsOf = (count) => Array.from(
  { length: count },
  (_, i) => Array.from({ length: count - 1 - i }, (_2, k) => [i, i + 1 + k])
).flat();
var cheapestPath = (operands, { output, sizes: sizes2 }) => {
  const weigh = (labels) => labels.reduce((product2, label) => product2 * typicalSize(sizes2.get(label) ?? 1), 1);
  const search = (left) => {
    if (left.length < 2) return { weight: 0, steps: [] };
    const pairs = left.length > GREEDY_OPERANDS ? [[0, 1]] : pairsOf(left.length);
    const candidates = pairs.map((pair) => joinPair(left, output, pair));
    const greedy = candidates.toSorted(([a], [b]) => weigh(a.labels) - weigh(b.labels)).slice(0, 1);
    const paths = (left.length > EXHAUSTIVE_OPERANDS ? greedy : candidates).map(([step, next]) => {
      const onward = search(next);
      return { weight: weigh(step.labels) + onward.weight, steps: [step, ...onward.steps] };
    });
    return paths.reduce((best, path) => path.weight < best.weight ? path : best);
  };
  return search(operands);
};
var typicalSize = (dim) => isKnown(dim) ? dim : TYPICAL_SIZE;
var einsumWork = (equation) => {
  const size = (labels) => volume(labels.map((label) => equation.sizes.get(label) ?? 1));
  const [only, ...others] = equation.inputs;
  if (only !== void 0 && others.length === 0)
    return only.some((label) => !equation.output.includes(label)) ? { vector: size(unionOf(only)) } : {};
  const { steps } = cheapestPath(equation.inputs, equation);
  const sum2 = (contracts) => plus(...steps.filter((step) => step.contracts === contracts).map((step) => size(step.labels)), 0n);
  return { macs: sum2(true), vector: sum2(false) };
};
var shapesOf = (call) => call.inputs.map((_, index) => call.tensor(index).shape);
var inferEinsum = (call) => {
  const equation = readEquation(call, shapesOf(call));
  const shape = equation?.output.map((label) => equation.sizes.get(label) ?? call.unknown("missing-value"));
  return [tensor(call.tensor(0).type, shape)];
};
var countEinsum = (call) => {
  const shapes = call.inputs.map((_, index) => call.dims(index));
  return einsumWork(readEquation(call, shapes) ?? call.giveUp("An operand has no rank"));
};
var einsum = {
  Einsum: {
    infer: inferEinsum,
    cost: counted(
      "Pairs of operands along the cheapest path: the product of all label sizes of the pair, in MACs when a label is summed, else in FLOPs",
      countEinsum
    )
  }
};

// src/analyzer/ops/onnx/elementwise.ts
var SPECIAL = { vector: 1, special: 1 };
var elementwise = {
  ...unary({
    Abs: { vector: 1, evaluate: absElement },
    Neg: { vector: 1, evaluate: negElement },
    Sign: { vector: 1, evaluate: signElement },
    Floor: { vector: 1, evaluate: floorElement },
    Ceil: { vector: 1, evaluate: ceilElement },
    Round: { vector: 1, evaluate: roundElement },
    Sqrt: { ...SPECIAL, evaluate: sqrtElement },
    Reciprocal: { ...SPECIAL, evaluate: reciprocalElement },
    Exp: SPECIAL,
    Log: SPECIAL,
    Erf: SPECIAL,
    Sin: SPECIAL,
    Cos: SPECIAL,
    Tan: SPECIAL,
    Asin: SPECIAL,
    Acos: SPECIAL,
    Atan: SPECIAL,
    Sinh: SPECIAL,
    Cosh: SPECIAL,
    Tanh: SPECIAL,
    Asinh: SPECIAL,
    Acosh: SPECIAL,
    Atanh: SPECIAL,
    Not: { vector: 1, evaluate: notElement },
    BitwiseNot: { vector: 1, evaluate: bitwiseNotElement },
    // Deprecated since opset 10.
    Affine: { vector: 2, formula: "alpha · x + beta: 2 per element" },
    Scale: { vector: 1, formula: "scale · x: 1 per element" },
    ImageScaler: { vector: 2, formula: "scale · x + bias: 2 per element" }
  }),
  // Passes sequences and optionals through as well.
  Identity: { infer: (call) => [call.inputs[0]], cost: free("a view: no byte moves") }
};

// src/analyzer/ops/onnx/image.ts
var image = {
  /** [height, width, channels]: the extents lie in the compressed stream. */
  ImageDecoder: {
    infer: (call) => {
      const channels = call.string("pixel_format") === "Grayscale" ? 1 : 3;
      return [tensor("uint8", [call.pinned("height"), call.pinned("width"), channels])];
    },
    cost: uncounted("The work of decoding depends on the compressed stream")
  },
  MemcpyFromHost: { infer: (call) => [call.inputs[0]], cost: moves("A copy to the device") },
  MemcpyToHost: { infer: (call) => [call.inputs[0]], cost: moves("A copy to the host") }
};

// src/analyzer/ops/onnx/joining.ts
var joining = {
  Concat: { infer: (call) => [concatenated(call)], cost: moves("a copy") },
  Split: { infer: (call) => split(call), cost: moves("a copy") }
};
var concatenated = (call) => {
  const inputs = call.inputs.map((_, index) => call.tensor(index));
  const type = inputs.find((input) => input.type !== void 0)?.type;
  const shapes = inputs.map((input) => input.shape);
  const known = shapes.filter((shape2) => shape2 !== void 0);
  const [first] = known;
  if (first === void 0) return tensor(type, void 0);
  const axis = requireAxis(call, call.int("axis") ?? 1, first.length);
  const shape = known.slice(1).reduce((joined, each) => joinAlong(call, joined, each, axis), first);
  if (known.length < shapes.length) return tensor(type, replaceAxis(shape, axis, call.unknown("unknown-op")));
  return evaluated(type, shape, (dims2) => {
    if (inputs.every((input) => input.value === void 0) || inputs.some((input) => input.type !== type)) return void 0;
    return interleave(
      dims2.slice(0, axis).reduce((product2, dim) => product2 * dim, 1),
      inputs
    );
  });
};
var joinAlong = (call, a, b, along) => {
  const mismatch = () => call.fail("shape-mismatch", `Cannot concatenate ${showShape(a)} with ${showShape(b)} along axis ${along}`);
  if (a.length !== b.length) return mismatch();
  return a.map((dim, axis) => {
    const other = b[axis] ?? dim;
    return axis === along ? add(dim, other) : unifyDims(dim, other) ?? mismatch();
  });
};
var interleave = (outer, inputs) => {
  const parts = inputs.map((input) => elementsOf(input) ?? []);
  return Array.from(
    { length: outer },
    (_, at3) => parts.flatMap((part) => {
      const piece = part.length / outer;
      return part.slice(at3 * piece, (at3 + 1) * piece);
    })
  ).flat();
};
var split = (call) => {
  const { type, shape, value } = call.tensor(0);
  if (shape === void 0) return Array.from({ length: call.outputCount }, () => tensor(type, void 0));
  const axis = requireAxis(call, call.int("axis") ?? 0, shape.length);
  const sizes2 = pieceSizes(call, shape[axis] ?? 1);
  let start = 0;
  return sizes2.map((size) => {
    const from = start;
    start = start === void 0 || size === void 0 ? void 0 : add(start, size);
    return evaluated(type, replaceAxis(shape, axis, size ?? call.unknown("data-dependent")), (dims2) => {
      if (from === void 0 || !isKnown(from) || value === void 0) return void 0;
      const strides = rowMajorStrides(knownDims(shape) ?? []);
      return positions(dims2, strides, from * (strides[axis] ?? 0)).map((at3) => value[at3]);
    });
  });
};
var pieceSizes = (call, dim) => {
  const given = call.has(1) ? intsOf(call.tensor(1)) : call.ints("split");
  if (call.has(1) && given === void 0) return Array(call.outputCount).fill(void 0);
  if (given === void 0) return equalPieces(call, dim);
  if (given.length !== call.outputCount)
    call.fail("input-invalid", `Cannot split into ${given.length} sizes and ${call.outputCount} outputs`);
  const negative = given.find((size) => size !== void 0 && isKnown(size) && size < 0);
  if (negative !== void 0) call.fail("input-invalid", `Cannot split off a piece of ${showDim(negative)}`);
  const sizes2 = given.map(asDim);
  const known = sizes2.filter((size) => size !== void 0);
  const total = known.reduce(add, 0);
  if (known.length === sizes2.length && unifyDims(total, dim) === void 0)
    call.fail(
      "shape-mismatch",
      `Cannot split a dimension of ${showDim(dim)} into ${sizes2.map((size) => showDim(size ?? 0)).join(" + ")}`
    );
  return known.length === sizes2.length - 1 ? sizes2.map((size) => size ?? asDim(subtract(dim, total))) : sizes2;
};
var equalPieces = (call, dim) => {
  if (call.since >= 18 && call.int("num_outputs") === void 0)
    call.fail("attribute-invalid", "Cannot split without sizes", "Either split or num_outputs is needed");
  const count = call.since < 18 ? call.outputCount : call.int("num_outputs") ?? call.outputCount;
  if (count < 1 || count !== call.outputCount)
    call.fail("attribute-invalid", `Cannot split into ${count} pieces and ${call.outputCount} outputs`);
  const equal = divideExactly(dim, count);
  if (equal !== void 0) return Array(count).fill(equal);
  if (call.since < 18 && isKnown(dim))
    call.fail("shape-mismatch", `Cannot split a dimension of ${dim} into ${count} equal pieces`);
  const chunk = ceilDivide(dim, count);
  const last = call.since < 18 ? chunk : subtract(dim, multiply(chunk, count - 1));
  if (isKnown(last) && last < 0)
    call.fail("shape-mismatch", `Cannot split a dimension of ${showDim(dim)} into ${count} pieces of ${showDim(chunk)}`);
  return [...Array(count - 1).fill(chunk), last];
};

// src/analyzer/ops/onnx/loss.ts
var checkLoss = (call) => {
  const [scores, labels, weights] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const refuse = (why) => call.fail("shape-mismatch", `Cannot compare ${showTensor(scores)} with labels ${showTensor(labels)}`, why);
  if (scores.shape !== void 0 && scores.shape.length < 2) refuse("Scores have batch and classes");
  const expected = scores.shape === void 0 ? void 0 : withoutClasses(scores.shape);
  if (expected !== void 0 && labels.shape !== void 0) {
    if (labels.shape.length !== expected.length) refuse("Labels have the shape of the scores without their classes");
    if (labels.shape.some((dim, axis) => differ(dim, expected[axis]))) refuse("A dimension differs");
  }
  if (weights.shape !== void 0 && (weights.shape.length !== 1 || differ(weights.shape[0], scores.shape?.[1])))
    refuse(`The weights ${showTensor(weights)} are not one per class`);
};
var withoutClasses = ([batch, , ...places]) => batch === void 0 ? [] : [batch, ...places];
var lossShape = (call) => {
  const { shape } = call.tensor(0);
  if ((call.string("reduction") ?? "mean") !== "none") return [];
  return call.tensor(1).shape ?? (shape === void 0 ? void 0 : withoutClasses(shape));
};
var inferNll = (call) => {
  checkLoss(call);
  return [tensor(call.tensor(0).type, lossShape(call))];
};
var inferCrossEntropy = (call) => {
  const [loss2] = inferNll(call);
  return loss2 === void 0 ? [] : call.outputCount > 1 ? [loss2, like(call.tensor(0))] : [loss2];
};
var nllFlops = (call) => {
  const reduced2 = (call.string("reduction") ?? "mean") !== "none";
  return times(1n + (call.has(2) ? 1n : 0n) + (reduced2 ? 1n : 0n), volume(call.dims(1)));
};
var LOG_SOFTMAX_FLOPS = 6n;
var countCrossEntropy = (call) => {
  const scores = volume(call.dims(0));
  return { vector: plus(times(LOG_SOFTMAX_FLOPS, scores), nllFlops(call)), special: scores };
};
var loss = {
  NegativeLogLikelihoodLoss: {
    infer: inferNll,
    cost: counted("1 per label, 1 more for weights, 1 more for a reduction", (call) => ({ vector: nllFlops(call) }))
  },
  SoftmaxCrossEntropyLoss: {
    infer: inferCrossEntropy,
    cost: counted("6 per score for the log-softmax; per label as NegativeLogLikelihoodLoss", countCrossEntropy)
  }
};

// src/analyzer/ops/contract/declared-type.ts
var factOfType = (type, readDim3) => {
  if (type === void 0) return void 0;
  switch (type.kind) {
    case "tensor":
    case "sparse-tensor":
      return { kind: type.kind, type: type.elementType, shape: type.shape?.map((dim, axis) => readDim3(dim, axis)) };
    case "sequence":
      return { kind: "sequence", element: factOfType(type.element, readDim3), length: readDim3(void 0, "length") };
    case "optional":
      return { kind: "optional", element: factOfType(type.element, readDim3), present: void 0 };
    case "map":
      return { kind: "map", keyType: type.keyType, value: factOfType(type.value, readDim3) };
    case "opaque":
      return { kind: "opaque" };
  }
};

// src/analyzer/ops/onnx/optional.ts
var readDim = (call) => (declared, axis) => typeof declared === "number" ? declared : call.unknown(axis === "length" ? "data-dependent" : "unbound-symbol");
var wrap = (call) => {
  if (call.has(0)) return { kind: "optional", element: call.inputs[0], present: true };
  const type = call.attribute("type");
  const element2 = type?.type === "type" ? factOfType(type.value, readDim(call)) : void 0;
  return { kind: "optional", element: element2, present: false };
};
var element = (call) => {
  const fact = call.inputs[0];
  if (fact?.kind !== "optional") return fact;
  if (fact.present === false)
    call.report(
      "input-invalid",
      "OptionalGetElement reads an empty optional",
      "The element does not exist at run time."
    );
  return fact.element;
};
var isPresent = (call) => {
  if (!call.has(0)) return false;
  const fact = call.inputs[0];
  if (fact === void 0) return void 0;
  return fact.kind === "optional" ? fact.present : true;
};
var cost = free("An optional refers to its value; nothing is copied.");
var OPTIONAL = {
  Optional: { infer: (call) => [wrap(call)], cost },
  OptionalGetElement: { infer: (call) => [element(call)], cost },
  OptionalHasElement: {
    infer: (call) => {
      const present2 = isPresent(call);
      return [tensor("bool", [], [present2])];
    },
    cost
  }
};

// src/analyzer/ops/onnx/random.ts
var DRAW = moves("writes random numbers");
var DRAW_LIKE = moves("writes random numbers", () => ({ 0: 0n }));
var drawn = {
  infer: (call) => [tensor(elementTypeAttribute(call, "dtype", "float"), shapeAttribute(call, "shape"))],
  cost: DRAW
};
var drawnLike = { infer: (call) => [likeFirst(call)], cost: DRAW_LIKE };
var random = {
  RandomNormal: drawn,
  RandomUniform: drawn,
  RandomNormalLike: drawnLike,
  RandomUniformLike: drawnLike,
  // One draw per element, compared with the input.
  Bernoulli: {
    infer: (call) => [likeFirst(call)],
    cost: counted("1 comparison per element", (call) => ({ vector: volume(call.outDims()) }))
  },
  Multinomial: { infer: (call) => [multinomial(call)], cost: DRAW }
};
var likeFirst = (call) => {
  const { type, shape } = call.tensor(0);
  return tensor(elementTypeAttribute(call, "dtype", type), shape);
};
var multinomial = (call) => {
  const { shape } = call.tensor(0);
  if (shape !== void 0 && shape.length !== 2)
    call.fail("shape-mismatch", `Cannot draw from ${showShape(shape)}`, "Rank 2 is needed");
  const batch = shape?.[0] ?? call.unknown("unbound-symbol");
  return tensor(elementTypeAttribute(call, "dtype", "int32"), [batch, attributeDim(call, "sample_size")]);
};

// src/analyzer/ops/onnx/reduction.ts
var fold = (rule, start, prepare = (each) => each) => (line, type) => {
  const [first, ...rest] = line.map((each) => prepare(each, type));
  return line.length === 0 ? start : rest.reduce((total, each) => rule(total, each, type), first);
};
var sum = fold(addElements, 0);
var product = fold(multiplyElements, 1);
var reduce = (rows) => Object.fromEntries(Object.entries(rows).map(([name2, facts]) => [name2, reduceOperator(facts)]));
var reduceOperator = ({ formula, vector, special = {}, axesInput = 18, evaluate: evaluate2 }) => ({
  infer: (call) => [reduced(call, namedReduction(call, axesInput), evaluate2)],
  cost: counted(formula, (call) => {
    const [taken, given] = [volume(call.dims(0)), volume(call.outDims())];
    return {
      vector: times(vector, taken),
      special: special.perInput === void 0 ? times(special.perOutput ?? 0, given) : times(special.perInput, taken)
    };
  })
});
var reduction = {
  ...reduce({
    ReduceSum: { formula: "1 per input element", vector: 1, axesInput: 13, evaluate: sum },
    ReduceMean: {
      formula: "1 per input element",
      vector: 1,
      special: { perOutput: 1 },
      // The mean of nothing is undefined by the standard; runtimes give 0.
      evaluate: (line, type) => line.length === 0 ? void 0 : divideElements(sum(line, type), line.length, type)
    },
    ReduceMax: { formula: "1 per input element", vector: 1, evaluate: fold(maxElements, void 0) },
    ReduceMin: { formula: "1 per input element", vector: 1, evaluate: fold(minElements, void 0) },
    ReduceProd: { formula: "1 per input element", vector: 1, evaluate: product },
    ReduceL1: { formula: "|x|, sum: 2 per input element", vector: 2, evaluate: fold(addElements, 0, absElement) },
    ReduceL2: { formula: "x², sum: 2 per input element", vector: 2, special: { perOutput: 1 } },
    ReduceSumSquare: {
      formula: "x², sum: 2 per input element",
      vector: 2,
      evaluate: fold(addElements, 0, (each, type) => multiplyElements(each, each, type))
    },
    ReduceLogSum: { formula: "1 per input element", vector: 1, special: { perOutput: 1 } },
    ReduceLogSumExp: { formula: "exp(x), sum: 2 per input element", vector: 2, special: { perInput: 1 } }
  })
};
var namedReduction = (call, axesInput) => {
  const axes = namedAxes(call, axesInput);
  if (axes === "absent" || axes.count === 0)
    return { axes: call.since >= axesInput && call.int("noop_with_empty_axes") === 1 ? [] : "all" };
  return axes.values === void 0 ? { axes: void 0, count: axes.count } : { axes: axes.values };
};
var reduced = (call, named, evaluate2) => {
  const data = call.tensor(0);
  const keeps = call.int("keepdims") !== 0;
  const { shape, type } = data;
  if (shape === void 0) return tensor(type, named.axes === "all" && !keeps ? [] : void 0);
  if (named.axes === void 0) return tensor(type, shapeOfUnknownAxes(call, shape, keeps, named.count));
  const axes = named.axes === "all" ? [...shape.keys()] : requireAxes(call, named.axes, shape.length);
  const result = keeps ? shape.map((dim, axis) => axes.includes(axis) ? 1 : dim) : shape.filter((_, axis) => !axes.includes(axis));
  return evaluated(type, result, (dims2, count) => {
    if (type === "bool" || named.axes !== "all" && axes.length === 0) return void 0;
    const lines2 = linesOf(data, axes, { dims: dims2, count, keeps });
    return evaluate2 === void 0 ? void 0 : lines2?.map((line) => evaluate2(line, type));
  });
};
var linesOf = ({ shape, value }, axes, { dims: dims2, count, keeps }) => {
  const from = knownDims(shape);
  if (from === void 0 || value === void 0) return void 0;
  const strides = rowMajorStrides(dims2);
  const lines2 = Array.from({ length: count }, () => []);
  for (const [at3, element2] of value.entries()) {
    const index = indexAt(at3, from);
    const kept = keeps ? index.map((each, axis) => axes.includes(axis) ? 0 : each) : index.filter((_, axis) => !axes.includes(axis));
    lines2[dot(kept, strides)]?.push(element2);
  }
  return lines2;
};
var shapeOfUnknownAxes = (call, shape, keeps, count) => {
  const unknown = () => call.unknown("data-dependent");
  if (keeps) return shape.map((dim) => equals(dim, 1) === true ? 1 : unknown());
  if (count === void 0 || count > shape.length) return void 0;
  return Array.from({ length: shape.length - count }, unknown);
};

// src/analyzer/ops/onnx/reshape.ts
var VIEW = free("a view: no byte moves");
var reshape = {
  Reshape: { infer: (call) => [view(call, reshapedShape(call))], cost: VIEW },
  Flatten: { infer: (call) => [view(call, flattenedShape(call))], cost: VIEW },
  Squeeze: { infer: (call) => [view(call, squeezedShape(call))], cost: VIEW },
  Unsqueeze: { infer: (call) => [view(call, unsqueezedShape(call))], cost: VIEW }
};
var view = (call, shape) => {
  const { type, value } = call.tensor(0);
  return evaluated(type, shape, () => value);
};
var reshapedShape = (call) => {
  const target = call.since < 5 ? call.ints("shape") : targetInts(call, 1);
  if (target === void 0) return void 0;
  const data = call.tensor(0).shape;
  const dims2 = target.map((wanted, axis) => targetDim(call, wanted, axis));
  const open = [...dims2.keys()].filter((axis) => dims2[axis] === void 0);
  const asked = target.filter((wanted) => wanted === -1).length;
  if (asked > 1) call.fail("input-invalid", `Cannot reshape to ${showTarget(target)}: −1 stands more than once`);
  if (asked === 1 && call.int("allowzero") === 1 && target.includes(0))
    call.fail("input-invalid", `Cannot reshape to ${showTarget(target)}`, "With allowzero, −1 cannot stand beside 0");
  const fixed = dims2.filter((dim) => dim !== void 0);
  if (open.length === 0) checkVolume(call, data, fixed);
  const solved = open.length === 1 && data !== void 0 ? remainder(call, data, fixed) : void 0;
  return dims2.map((dim) => dim ?? solved ?? call.unknown(whyUnknown(call, 1)));
};
var showTarget = (target) => `[${target.map((wanted) => wanted === void 0 ? "?" : isKnown(wanted) ? wanted : wanted.key).join(",")}]`;
var targetDim = (call, wanted, axis) => {
  if (wanted === void 0 || !isKnown(wanted)) return wanted;
  if (wanted > 0 && !isSentinel(wanted)) return wanted;
  if (wanted < -1 || wanted > 0) return call.fail("input-invalid", `Cannot reshape to a dimension of ${wanted}`);
  if (wanted === -1) return void 0;
  if (call.since >= 14 && call.int("allowzero") === 1) return 0;
  const { shape } = call.tensor(0);
  if (shape === void 0) return void 0;
  return shape[axis] ?? call.fail(
    "shape-mismatch",
    `Cannot copy dimension ${axis} of ${showShape(shape)}`,
    `It has ${shape.length} dimensions`
  );
};
var checkVolume = (call, data, dims2) => {
  if (data === void 0 || data.includes(0) && dims2.includes(0)) return;
  const [have, want] = cancel(data, dims2);
  if (equals(productDim(have), productDim(want)) === false)
    call.fail("shape-mismatch", `Cannot reshape ${showShape(data)} to ${showShape(dims2)}`, "The element counts differ");
};
var remainder = (call, data, fixed) => {
  const [have, want] = cancel(data, fixed);
  const [numerator, denominator] = [productDim(have), productDim(want)];
  if (denominator === 0) return void 0;
  const exact2 = divideExactly(numerator, denominator);
  if (exact2 !== void 0) return exact2;
  if (isKnown(numerator) && isKnown(denominator))
    call.fail("shape-mismatch", `Cannot reshape ${showShape(data)} to ${showShape(fixed)} and one more dimension`);
  return floorDivide(numerator, denominator);
};
var cancel = (a, b) => {
  const rest = [...b];
  const kept = a.filter((dim) => {
    const at3 = rest.findIndex((other) => equals(dim, other) === true);
    if (at3 >= 0) rest.splice(at3, 1);
    return at3 < 0;
  });
  return [kept, rest];
};
var flattenedShape = (call) => {
  const { shape } = call.tensor(0);
  const axis = call.int("axis") ?? 1;
  if (shape === void 0) return [call.unknown("unbound-symbol"), call.unknown("unbound-symbol")];
  const split3 = axis === shape.length ? axis : normalizeAxis(axis, shape.length);
  if (split3 === void 0) return call.fail("attribute-invalid", `Cannot flatten ${showShape(shape)} at axis ${axis}`);
  return [shape.slice(0, split3).reduce(multiply, 1), shape.slice(split3).reduce(multiply, 1)];
};
var squeezedShape = (call) => {
  const { shape } = call.tensor(0);
  const axes = namedAxes(call, 13);
  if (shape === void 0) return void 0;
  if (axes === "absent") return withoutOnes(shape);
  if (axes.count === 0) return shape.every((dim) => equals(dim, 1) === false) ? shape : void 0;
  if (axes.values === void 0) {
    const ones = shape.filter((dim) => equals(dim, 1) !== false);
    if (ones.length === axes.count && ones.every((dim) => dim === 1)) return shape.filter((dim) => dim !== 1);
    const rank = axes.count === void 0 ? void 0 : shape.length - axes.count;
    return rank === void 0 || rank < 0 ? void 0 : unknownShape(call, rank);
  }
  const dropped = requireAxes(call, axes.values, shape.length);
  for (const axis of dropped)
    if (equals(shape[axis] ?? 1, 1) === false)
      call.fail("shape-mismatch", `Cannot squeeze axis ${axis} of ${showShape(shape)}`, "Only a dimension of 1 can go");
  return shape.filter((_, axis) => !dropped.includes(axis));
};
var withoutOnes = (shape) => shape.some((dim) => equals(dim, 1) === void 0) ? void 0 : shape.filter((dim) => dim !== 1);
var unknownShape = (call, rank) => Array.from({ length: checkRank(call, rank) }, () => call.unknown(whyUnknown(call, 1)));
var unsqueezedShape = (call) => {
  const { shape } = call.tensor(0);
  const axes = namedAxes(call, 13);
  if (axes === "absent") return call.fail("attribute-invalid", "Cannot unsqueeze without axes");
  if (shape === void 0 || axes.count === void 0) return void 0;
  const rank = checkRank(call, shape.length + axes.count);
  if (axes.values === void 0) return unknownShape(call, rank);
  const inserted = requireAxes(call, axes.values, rank);
  const rest = [...shape];
  return Array.from({ length: rank }, (_, axis) => inserted.includes(axis) ? 1 : rest.shift() ?? 1);
};

// src/analyzer/ops/onnx/scatter.ts
var elements = {
  infer: (call) => [scatteredElements(call)],
  cost: moves("a copy with some elements replaced")
};
var scatter = {
  ScatterElements: elements,
  // The name of ScatterElements before opset 11.
  Scatter: elements,
  ScatterND: { infer: (call) => [scatteredSlices(call)], cost: moves("a copy with some slices replaced") },
  TensorScatter: { infer: (call) => [updatedCache(call)], cost: moves("a copy with some positions replaced") }
};
var replace = (_, update) => update;
var REDUCTIONS = /* @__PURE__ */ new Map([
  ["none", replace],
  ["add", addElements],
  ["mul", multiplyElements],
  ["max", maxElements],
  ["min", minElements]
]);
var reductionOf = (call) => REDUCTIONS.get(call.string("reduction") ?? "none") ?? call.fail("attribute-invalid", `Cannot reduce with "${call.string("reduction")}"`, "It is none, add, mul, max or min");
var write = (data, targets, updates, call) => {
  if (targets.includes(void 0)) return void 0;
  const result = [...elementsOf(data) ?? []];
  const rule = reductionOf(call);
  const type = data.type;
  for (const [nth, target] of targets.entries())
    if (target !== void 0) result[target] = rule(result[target], updates[nth], type);
  return result;
};
var scatteredElements = (call) => {
  const [data, indices, updates] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const axis = data.shape === void 0 ? 0 : requireAxis(call, call.int("axis") ?? 0, data.shape.length);
  if (data.shape !== void 0 && indices.shape !== void 0 && data.shape.length !== indices.shape.length)
    call.fail(
      "shape-mismatch",
      `Cannot scatter into ${showShape(data.shape)} with ${showShape(indices.shape)}`,
      "The ranks differ"
    );
  return evaluated(data.type, data.shape, (from) => {
    const dims2 = knownDims(indices.shape);
    const sources = elementsOf(updates);
    if (dims2 === void 0 || indices.value === void 0 || sources === void 0) return void 0;
    const strides = rowMajorStrides(from);
    const targets = indices.value.map((index, at3) => {
      const chosen = position(index, from[axis] ?? 0);
      return chosen === void 0 ? void 0 : dot(indexAt(at3, dims2).with(axis, chosen), strides);
    });
    return write(data, targets, sources, call);
  });
};
var scatteredSlices = (call) => {
  const [data, indices, updates] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const depth = indices.shape?.at(-1);
  if (data.shape !== void 0 && depth !== void 0 && isKnown(depth) && depth > data.shape.length)
    call.fail("shape-mismatch", `Cannot index ${showShape(data.shape)} with tuples of ${depth}`);
  return evaluated(data.type, data.shape, (from) => {
    const sources = elementsOf(updates);
    if (depth === void 0 || !isKnown(depth) || indices.value === void 0 || sources === void 0) return void 0;
    const strides = rowMajorStrides(from);
    const slice2 = elementCount(from.slice(depth)) ?? 1;
    const tuples = depth === 0 ? 1 : indices.value.length / depth;
    const targets = Array.from({ length: tuples }, (_, nth) => {
      const tuple = Array.from(
        { length: depth },
        (__, axis) => position(indices.value?.[nth * depth + axis], from[axis] ?? 0)
      );
      const known = tuple.filter((each) => each !== void 0);
      return known.length < depth ? void 0 : dot(known, strides);
    });
    const spread = targets.flatMap(
      (start) => Array.from({ length: slice2 }, (_, at3) => start === void 0 ? void 0 : start + at3)
    );
    return write(data, spread, sources, call);
  });
};
var updatedCache = (call) => {
  const [cache, update, starts] = [call.tensor(0), call.tensor(1), call.tensor(2)];
  const refuse = (why) => call.fail("shape-mismatch", `Cannot write ${showTensor(update)} into ${showTensor(cache)}`, why);
  if (cache.shape === void 0 || update.shape === void 0) return like(cache);
  if (cache.shape.length !== update.shape.length) refuse("The ranks differ");
  const along = requireAxis(call, call.int("axis") ?? -2, cache.shape.length);
  const other = update.shape;
  if (cache.shape.some((dim, axis) => axis !== along && differ(dim, other[axis])))
    refuse(`Only axis ${along} may differ`);
  const [room, length] = [cache.shape[along], other[along]];
  if (room !== void 0 && length !== void 0 && isKnown(room) && isKnown(length) && length > room)
    refuse("The update is longer than the cache");
  if (differ(starts.shape?.[0], cache.shape[0])) refuse("One write index per batch item is needed");
  return like(cache);
};

// src/analyzer/ops/onnx/selection.ts
var selection = {
  NonZero: { infer: (call) => [nonZero(call)], cost: moves("a search: nothing is computed") },
  Compress: {
    infer: (call) => [compressed(call)],
    cost: moves("a copy of the picked elements", (call) => ({ 0: volume(call.outDims()) }))
  },
  Unique: { infer: (call) => unique(call), cost: moves("a search: nothing is computed") }
};
var isNonZero = (element2) => {
  if (typeof element2 === "number") return element2 !== 0;
  return typeof element2 === "boolean" ? element2 : void 0;
};
var nonZero = (call) => {
  const { shape, value } = call.tensor(0);
  const dims2 = knownDims(shape);
  const found = value?.map(isNonZero);
  if (shape === void 0) return tensor("int64", [call.unknown("unbound-symbol"), call.pinned("n")]);
  if (dims2 === void 0 || found === void 0 || found.includes(void 0))
    return tensor("int64", [shape.length, elementCount(shape) === 0 ? 0 : call.pinned("n")]);
  const hits = [...found.keys()].filter((at3) => found[at3] === true).map((at3) => indexAt(at3, dims2));
  return evaluated("int64", [dims2.length, hits.length], () => dims2.flatMap((_, axis) => hits.map((hit) => hit[axis])));
};
var compressed = (call) => {
  const [data, condition] = [call.tensor(0), call.tensor(1)];
  const named = call.int("axis");
  const picks = pickedPositions(condition);
  const count = picks?.length ?? call.pinned("n");
  if (named === void 0) return evaluated(data.type, [count], () => data.value && picks?.map((at3) => data.value?.[at3]));
  if (data.shape === void 0) return tensor(data.type, void 0);
  const axis = requireAxis(call, named, data.shape.length);
  return evaluated(data.type, replaceAxis(data.shape, axis, count), (dims2, total) => {
    const strides = rowMajorStrides(knownDims(data.shape) ?? []);
    if (data.value === void 0 || picks === void 0) return void 0;
    return Array.from({ length: total }, (_, at3) => {
      const index = indexAt(at3, dims2);
      return data.value?.[dot(index.with(axis, picks[index[axis] ?? 0] ?? 0), strides)];
    });
  });
};
var pickedPositions = (condition) => {
  const flags = condition.value?.map(isNonZero);
  if (flags === void 0 || flags.includes(void 0)) return void 0;
  return [...flags.keys()].filter((at3) => flags[at3] === true);
};
var unique = (call) => {
  const data = call.tensor(0);
  const named = call.int("axis");
  const axis = named === void 0 || data.shape === void 0 ? void 0 : requireAxis(call, named, data.shape.length);
  if (named === void 0) return uniqueElements(call, data);
  if (data.shape === void 0 || axis === void 0)
    return withLength(call.pinned("n"), tensor(data.type, void 0), void 0);
  const count = distinctSlices(data, axis) ?? call.pinned("n");
  return withLength(count, tensor(data.type, replaceAxis(data.shape, axis, count)), [data.shape[axis] ?? 1]);
};
var withLength = (count, values, inverse) => [
  values,
  tensor("int64", [count]),
  tensor("int64", inverse),
  tensor("int64", [count])
];
var uniqueElements = (call, data) => {
  const inverse = data.shape === void 0 ? [call.unknown("unbound-symbol")] : [productDim(data.shape)];
  const value = data.value;
  if (value === void 0 || !value.every(isPlain)) {
    const length = elementCount(data.shape) === 0 ? 0 : call.pinned("n");
    return withLength(length, tensor(data.type, [length]), inverse);
  }
  const firsts = [...new Set(value)];
  const kept = call.int("sorted") === 0 ? firsts : firsts.toSorted(ascending);
  const count = kept.length;
  return [
    evaluated(data.type, [count], () => kept),
    evaluated("int64", [count], () => kept.map((each) => value.indexOf(each))),
    evaluated("int64", inverse, () => value.map((each) => kept.indexOf(each))),
    evaluated("int64", [count], () => kept.map((each) => value.filter((other) => other === each).length))
  ];
};
var isPlain = (element2) => typeof element2 === "number" ? !Number.isNaN(element2) && !isSentinel(element2) : element2 !== void 0 && typeof element2 !== "object";
var ascending = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var distinctSlices = ({ shape, value }, axis) => {
  const dims2 = knownDims(shape);
  if (dims2 === void 0 || value === void 0 || !value.every(isPlain)) return void 0;
  const slices = Array.from({ length: dims2[axis] ?? 0 }, () => []);
  for (const [at3, element2] of value.entries()) slices[indexAt(at3, dims2)[axis] ?? 0]?.push(String(element2));
  return new Set(slices.map((slice2) => JSON.stringify(slice2))).size;
};

// src/analyzer/ops/onnx/sequence.ts
var MAX_KEPT_ELEMENTS = 1024;
var sequenceOf = (call, elements2) => {
  const element2 = mergeFacts(elements2, () => call.unknown("data-dependent"));
  const known = { kind: "sequence", element: element2, length: elements2.length };
  return elements2.length > MAX_KEPT_ELEMENTS ? known : { ...known, elements: elements2 };
};
var sequenceAt = (call, index) => {
  const fact = call.inputs[index];
  if (fact?.kind === "sequence") return fact;
  return { kind: "sequence", element: void 0, length: call.unknown("missing-value") };
};
var positionAt = (call, index, length) => {
  const element2 = intOf(call.tensor(index));
  if (typeof element2 !== "number") return void 0;
  return element2 < 0 ? element2 + length : element2;
};
var failOutside = (call, position2, length) => call.fail("input-invalid", `Position ${position2} lies outside a sequence of ${length} elements`);
var construct = (call) => sequenceOf(call, call.inputs);
var empty = (call) => {
  const element2 = tensor(elementTypeAttribute(call, "dtype", "float"), void 0);
  return { kind: "sequence", element: element2, length: 0, elements: [] };
};
var insert = (call) => {
  const sequence = sequenceAt(call, 0);
  const added = call.inputs[1];
  const [own, other] = [sequence.element, added].map((fact) => fact?.kind === "tensor" ? fact.type : void 0);
  if (sequence.length !== 0 && own !== void 0 && other !== void 0 && own !== other)
    call.fail("type-mismatch", `Cannot insert ${other} into a sequence of ${own}`, "All elements have one type");
  const { elements: elements2 } = sequence;
  const position2 = call.has(2) ? positionAt(call, 2, elements2?.length ?? 0) : elements2?.length;
  if (elements2 === void 0 || position2 === void 0) return insertSomewhere(call, sequence, added);
  if (position2 < 0 || position2 > elements2.length) failOutside(call, position2, elements2.length);
  return sequenceOf(call, [...elements2.slice(0, position2), added, ...elements2.slice(position2)]);
};
var insertSomewhere = (call, sequence, added) => ({
  kind: "sequence",
  element: sequence.length === 0 ? added : mergeFacts([sequence.element, added], () => call.unknown("data-dependent")),
  length: add(sequence.length, 1)
});
var erase = (call) => {
  const sequence = sequenceAt(call, 0);
  const { elements: elements2 } = sequence;
  const last = elements2 === void 0 ? void 0 : elements2.length - 1;
  const position2 = call.has(1) ? positionAt(call, 1, elements2?.length ?? 0) : last;
  if (elements2 === void 0 || position2 === void 0)
    return { kind: "sequence", element: sequence.element, length: subtract(sequence.length, 1) };
  if (position2 < 0 || position2 >= elements2.length) failOutside(call, position2, elements2.length);
  const kept = elements2.filter((_, index) => index !== position2);
  return kept.length === 0 ? { ...sequence, length: 0, elements: [] } : sequenceOf(call, kept);
};
var at = (call) => {
  const { element: element2, elements: elements2 } = sequenceAt(call, 0);
  if (elements2 === void 0) return freshen(call, element2);
  const position2 = positionAt(call, 1, elements2.length);
  if (position2 === void 0)
    return freshen(
      call,
      mergeFacts(elements2, () => call.unknown("data-dependent"))
    );
  if (position2 < 0 || position2 >= elements2.length) failOutside(call, position2, elements2.length);
  return elements2[position2];
};
var freshen = (call, fact) => {
  if (fact?.kind !== "tensor") return fact;
  return tensor(
    fact.type,
    fact.shape?.map((dim) => mayVary(dim) ? call.unknown("data-dependent") : dim)
  );
};
var mayVary = (dim) => typeof dim !== "number" && dim.terms.some((term) => term.factors.some(({ atom }) => atom.kind !== "symbol" || atom.origin !== void 0));
var checkPieces = (call, along) => {
  const sizes2 = knownInts(call.tensor(1));
  if (sizes2 === void 0) return;
  const total = sizes2.reduce((sum2, size) => sum2 + size, 0);
  if (sizes2.some((size) => size < 0) || differ(along, total))
    call.fail("input-invalid", `Cannot split a dimension of ${showDim(along)} into ${sizes2.join(" + ")}`);
};
var split2 = (call) => {
  const input = call.tensor(0);
  const { shape } = input;
  if (shape === void 0)
    return { kind: "sequence", element: tensor(input.type, void 0), length: call.unknown("missing-value") };
  const axis = requireAxis(call, call.int("axis") ?? 0, shape.length);
  const along = shape[axis] ?? 0;
  const piece = (size) => tensor(input.type, replaceAxis(shape, axis, size));
  if (!call.has(1)) {
    const single = call.int("keepdims") === 0 ? tensor(input.type, replaceAxis(shape, axis)) : piece(1);
    return repeated(call, single, along);
  }
  const sizes2 = call.tensor(1);
  if (sizes2.shape?.length === 0) return splitEvenly(call, along, piece);
  const count = sizes2.shape?.[0];
  checkPieces(call, along);
  if (sizes2.value !== void 0)
    return sequenceOf(
      call,
      sizes2.value.map((size) => piece(dimOf(call, size)))
    );
  const element2 = piece(call.unknown("data-dependent"));
  return { kind: "sequence", element: element2, length: count ?? call.unknown("missing-value") };
};
var dimOf = (call, element2) => asDim(element2) ?? call.unknown("missing-value");
var repeated = (call, element2, length) => typeof length === "number" && length <= MAX_KEPT_ELEMENTS ? sequenceOf(
  call,
  Array.from({ length }, () => element2)
) : { kind: "sequence", element: element2, length };
var splitEvenly = (call, along, piece) => {
  const size = dimOf(call, intOf(call.tensor(1)));
  if (size === 0) call.fail("input-invalid", "SplitToSequence has a piece size of 0");
  const length = ceilDivide(along, size);
  if (divideExactly(along, size) !== void 0) return repeated(call, piece(size), length);
  if (typeof length !== "number" || length > MAX_KEPT_ELEMENTS)
    return { kind: "sequence", element: piece(call.unknown("data-dependent")), length };
  const sizes2 = Array.from({ length }, (_, index) => index === length - 1 ? modulo(along, size) : size);
  return sequenceOf(call, sizes2.map(piece));
};
var concat = (call) => {
  const sequence = sequenceAt(call, 0);
  const common2 = sequence.element?.kind === "tensor" ? sequence.element : tensor(void 0, void 0);
  const shapes = (sequence.elements ?? []).map((fact) => fact?.kind === "tensor" ? fact.shape : void 0);
  const shape = shapes.find((known) => known !== void 0) ?? common2.shape;
  if (shape === void 0) return tensor(common2.type, void 0);
  const stacks = call.int("new_axis") === 1;
  const axis = requireAxis(call, call.requireInt("axis"), stacks ? shape.length + 1 : shape.length);
  const agreed = shape.map((dim, index) => agreedDim(shapes, index) ?? dim);
  const result = stacks ? agreed.toSpliced(axis, 0, sequence.length) : replaceAxis(agreed, axis, lengthAlong(call, sequence, shapes, axis));
  const value = axis === 0 ? joinedValues(sequence) : void 0;
  return tensor(common2.type, result, result.every((dim) => typeof dim === "number") ? value : void 0);
};
var agreedDim = (shapes, index) => shapes.map((shape) => shape?.[index]).find((dim) => typeof dim === "number");
var lengthAlong = (call, sequence, shapes, axis) => {
  const dims2 = shapes.map((shape) => shape?.[axis]);
  const known = dims2.filter((dim) => dim !== void 0);
  if (sequence.elements !== void 0 && known.length === dims2.length) return known.reduce(add, 0);
  const each = sequence.element?.kind === "tensor" ? sequence.element.shape?.[axis] : void 0;
  if (each === void 0 || mayVary(each)) return call.unknown("data-dependent");
  return multiply(sequence.length, each);
};
var joinedValues = (sequence) => {
  if (sequence.elements === void 0) return void 0;
  const joined = [];
  for (const fact of sequence.elements) {
    if (fact?.kind !== "tensor" || fact.value === void 0) return void 0;
    joined.push(...fact.value);
    if (joined.length > MAX_INTEGER_ELEMENTS) return void 0;
  }
  return joined;
};
var byReference = free("A sequence refers to its tensors; nothing is copied.");
var SEQUENCE = {
  SequenceConstruct: { infer: (call) => [construct(call)], cost: byReference },
  SequenceEmpty: { infer: (call) => [empty(call)], cost: byReference },
  SequenceInsert: { infer: (call) => [insert(call)], cost: byReference },
  SequenceErase: { infer: (call) => [erase(call)], cost: byReference },
  SequenceAt: { infer: (call) => [at(call)], cost: byReference },
  SequenceLength: {
    infer: (call) => [tensor("int64", [], [sequenceAt(call, 0).length])],
    cost: free("The length is known to the host.")
  },
  SplitToSequence: { infer: (call) => [split2(call)], cost: moves("The pieces are copied out of the input.") },
  ConcatFromSequence: { infer: (call) => [concat(call)], cost: moves("The elements are copied into one tensor.") }
};

// src/analyzer/ops/onnx/slice.ts
var PART = moves("a copy of a part", (call) => ({ 0: volume(call.outDims()) }));
var slice = {
  Slice: { infer: (call) => [sliced(call)], cost: PART },
  // Experimental in opset 1; its inputs are those of Slice 10 without steps.
  DynamicSlice: { infer: (call) => [sliced(call)], cost: PART }
};
var readCut = (call, rank) => {
  const byAttribute = call.opType === "Slice" && call.since < 10;
  const starts = byAttribute ? call.ints("starts") : intsOf(call.tensor(1));
  const ends = byAttribute ? call.ints("ends") : intsOf(call.tensor(2));
  const count = starts?.length ?? ends?.length;
  const named = byAttribute ? call.ints("axes") : call.has(3) ? knownInts(call.tensor(3)) ?? "unknown" : void 0;
  if (named === "unknown" || named === void 0 && count === void 0) return void 0;
  const axes = requireAxes(call, named ?? Array.from({ length: count ?? 0 }, (_, axis) => axis), rank);
  for (const [what, list] of Object.entries({ starts, ends }))
    if (list !== void 0 && list.length !== axes.length)
      call.fail("input-invalid", `Cannot slice ${axes.length} axes with ${list.length} ${what}`);
  const unknown = Array(axes.length).fill(void 0);
  const steps = !byAttribute && call.has(4) ? intsOf(call.tensor(4)) ?? unknown : axes.map(() => 1);
  return { axes, starts: starts ?? unknown, ends: ends ?? unknown, steps };
};
var sliced = (call) => {
  const { type, shape, value } = call.tensor(0);
  if (shape === void 0) return tensor(type, void 0);
  const cut = readCut(call, shape.length);
  if (cut === void 0)
    return tensor(
      type,
      shape.map(() => call.unknown(whyUnknown(call, 3)))
    );
  const result = mapAxes(shape, cut.axes, (dim, nth) => lengthOf2(call, dim, cut, nth));
  return evaluated(type, result, (dims2) => {
    const walk = strideWalk(shape, cut);
    return walk && value && positions(dims2, walk.strides, walk.offset).map((at3) => value[at3]);
  });
};
var strideWalk = (shape, { axes, starts, steps }) => {
  const strides = [...rowMajorStrides(knownDims(shape) ?? [])];
  let offset = 0;
  for (const [nth, axis] of axes.entries()) {
    const [dim, step, start] = [shape[axis], steps[nth], starts[nth]];
    if (dim === void 0 || step === void 0 || start === void 0 || !isKnown(step)) return void 0;
    const first = clamp(start, dim, 0, step > 0 ? dim : subtract(dim, 1));
    const stride = strides[axis] ?? 0;
    if (first === void 0 || !isKnown(first)) return void 0;
    offset += first * stride;
    strides[axis] = stride * step;
  }
  return { offset, strides };
};
var lengthOf2 = (call, dim, { starts, ends, steps }, nth) => {
  const [start, end, step] = [starts[nth], ends[nth], steps[nth]];
  if (dim === 0) return 0;
  const unknown = () => call.unknown(start === void 0 ? whyUnknown(call, 1) : whyUnknown(call, 2));
  if (step === void 0 || !isKnown(step) || start === void 0 || end === void 0) return unknown();
  if (step === 0) return call.fail("input-invalid", "Cannot slice with a step of 0");
  const length = step > 0 ? forward(start, end, dim) : backward(start, end, dim);
  return length === void 0 ? unknown() : ceilDivide(length, Math.abs(step));
};
var forward = (start, end, dim) => {
  const to = clamp(end, dim, 0, dim);
  if (to === void 0) return void 0;
  if (isNonNegative(start) && !isFar(start)) return maximum(subtract(to, start), 0);
  if (to === dim && isAtLeast(-1, start) === true && !isFar(start)) return minimum(subtract(0, start), dim);
  const from = clamp(start, dim, 0, dim);
  return from === void 0 ? void 0 : maximum(subtract(to, from), 0);
};
var backward = (start, end, dim) => {
  const last = subtract(dim, 1);
  const [from, to] = [clamp(start, dim, 0, last), clamp(end, dim, -1, last)];
  return from === void 0 || to === void 0 ? void 0 : maximum(subtract(from, to), 0);
};
var FAR = 2 ** 31 - 1;
var isFar = (position2) => isKnown(position2) && Math.abs(position2) >= FAR;
var clamp = (position2, dim, low, high) => {
  if (isFar(position2)) return position2 > 0 ? high : low;
  if (isNonNegative(position2)) return minimum(position2, high);
  return isAtLeast(-1, position2) === true ? maximum(add(dim, position2), low) : void 0;
};

// src/analyzer/ops/onnx/softmax.ts
var softmax = {
  // max, x − max, exp, sum, division.
  Softmax: {
    infer: (call) => [activated(call)],
    cost: counted("5 per element", (call) => {
      const elements2 = volume(call.outDims());
      return { vector: times(5, elements2), special: times(2, elements2) };
    })
  },
  // As Softmax, and a logarithm.
  LogSoftmax: {
    infer: (call) => [activated(call)],
    cost: counted("6 per element", (call) => {
      const elements2 = volume(call.outDims());
      return { vector: times(6, elements2), special: times(3, elements2) };
    })
  },
  Hardmax: { infer: (call) => [activated(call)], cost: moves("a search: comparisons are not counted") }
};
var activated = (call) => {
  const data = call.tensor(0);
  if (data.shape !== void 0) requireAxis(call, call.int("axis") ?? -1, data.shape.length);
  return like(data);
};

// src/analyzer/ops/onnx/sorting.ts
var SEARCH = moves("a search: comparisons are not counted");
var sorting = {
  TopK: { infer: (call) => topK(call), cost: SEARCH },
  ArgMax: { infer: (call) => [argExtreme(call, 1)], cost: SEARCH },
  ArgMin: { infer: (call) => [argExtreme(call, -1)], cost: SEARCH }
};
var lineOf = ({ shape, value }, axis, index) => {
  const dims2 = knownDims(shape);
  if (dims2 === void 0 || value === void 0) return void 0;
  const strides = rowMajorStrides(dims2);
  const line = Array.from({ length: dims2[axis] ?? 0 }, (_, at3) => value[dot(index.with(axis, at3), strides)]);
  const numbers = line.filter((each) => typeof each === "number" && !Number.isNaN(each));
  return numbers.length === line.length ? numbers.filter((each) => typeof each === "number") : void 0;
};
var ranking = (line, direction) => [...line.keys()].toSorted((a, b) => direction * ((line[b] ?? 0) - (line[a] ?? 0)) || a - b);
var topK = (call) => {
  const data = call.tensor(0);
  if (data.shape === void 0) return [tensor(data.type, void 0), tensor("int64", void 0)];
  const axis = requireAxis(call, call.int("axis") ?? -1, data.shape.length);
  const dim = data.shape[axis] ?? 1;
  const wanted = call.since < 10 ? call.requireInt("k") : intOf(call.tensor(1));
  const count = asDim(wanted) ?? call.pinned("k");
  if (wanted !== void 0 && isAtLeast(dim, wanted) === false && isKnown(wanted) && isKnown(dim))
    call.fail("shape-mismatch", `Cannot take ${wanted} of ${dim} elements`);
  const shape = replaceAxis(data.shape, axis, count);
  const ranked = rankedLines(call, data, axis);
  const pick = (choose2) => (dims2, total) => ranked && Array.from({ length: total }, (_, at3) => {
    const index = indexAt(at3, dims2);
    const line = ranked(index);
    return line && choose2(line, index[axis] ?? 0);
  });
  return [
    evaluated(
      data.type,
      shape,
      pick((line, nth) => line.values[line.order[nth] ?? 0])
    ),
    evaluated(
      "int64",
      shape,
      pick((line, nth) => line.order[nth])
    )
  ];
};
var rankedLines = (call, data, axis) => {
  if (data.value === void 0 || call.since >= 11 && call.int("sorted") === 0) return void 0;
  const direction = call.since >= 11 && call.int("largest") === 0 ? -1 : 1;
  const lines2 = /* @__PURE__ */ new Map();
  return (index) => {
    const key = index.with(axis, 0).join();
    if (!lines2.has(key)) {
      const values = lineOf(data, axis, index);
      lines2.set(key, values && { values, order: ranking(values, direction) });
    }
    return lines2.get(key);
  };
};
var argExtreme = (call, direction) => {
  const data = call.tensor(0);
  if (data.shape === void 0) return tensor("int64", void 0);
  const axis = requireAxis(call, call.int("axis") ?? 0, data.shape.length);
  const keeps = call.int("keepdims") !== 0;
  const shape = keeps ? replaceAxis(data.shape, axis, 1) : replaceAxis(data.shape, axis);
  const dim = data.shape[axis] ?? 1;
  if (equals(dim, 1) === true) return evaluated("int64", shape, (_, total) => Array(total).fill(0));
  return evaluated("int64", shape, (dims2, total) => {
    if (data.value === void 0) return void 0;
    return Array.from({ length: total }, (_, at3) => {
      const index = indexAt(at3, dims2);
      const line = lineOf(data, axis, keeps ? index : index.toSpliced(axis, 0, 0));
      if (line === void 0 || line.length === 0) return void 0;
      const best = line[ranking(line, direction)[0] ?? 0] ?? 0;
      return call.int("select_last_index") === 1 ? line.lastIndexOf(best) : line.indexOf(best);
    });
  });
};

// src/analyzer/ops/onnx/text.ts
var searched = moves("Text is searched and copied; there is no arithmetic.");
var stringsOf = (fact) => {
  const strings = (fact.value ?? []).filter((element2) => typeof element2 === "string");
  return fact.value !== void 0 && strings.length === fact.value.length ? strings : void 0;
};
var splitText = (text, delimiter, limit) => {
  const parts = [];
  let rest = delimiter === "" ? text.trimStart() : text;
  while (parts.length < limit) {
    const found = delimiter === "" ? rest.search(/\s/) : rest.indexOf(delimiter);
    if (found < 0) break;
    parts.push(rest.slice(0, found));
    rest = delimiter === "" ? rest.slice(found).trimStart() : rest.slice(found + delimiter.length);
  }
  return delimiter === "" && rest === "" ? parts : [...parts, rest];
};
var stringSplit = (call) => {
  const input = call.tensor(0);
  if (input.shape === void 0) return [tensor("string", void 0), tensor("int64", void 0)];
  const delimiter = call.string("delimiter") ?? "";
  const limit = call.int("maxsplit") ?? Infinity;
  const counts = stringsOf(input)?.map((text) => splitText(text, delimiter, limit).length);
  const longest = counts === void 0 ? call.pinned("substrings") : Math.max(0, ...counts);
  return [
    tensor("string", [...input.shape, longest]),
    counts === void 0 ? tensor("int64", input.shape) : tensor("int64", input.shape, counts)
  ];
};
var normalize = (call) => {
  const input = call.tensor(0);
  if (input.shape?.length === 2 && differ(input.shape[0], 1))
    call.fail("shape-mismatch", `Cannot normalise ${showTensor(input)}`, "[C] or [1, C] is needed");
  const stopwords = call.strings("stopwords") ?? [];
  if (input.shape === void 0 || stopwords.length === 0) return tensor("string", input.shape);
  const fold2 = (text) => call.int("is_case_sensitive") === 1 ? text : text.toLowerCase();
  const dropped = new Set(stopwords.map(fold2));
  const kept = stringsOf(input)?.filter((text) => !dropped.has(fold2(text)));
  const length = kept === void 0 ? call.pinned("kept") : Math.max(1, kept.length);
  return tensor("string", replaceAxis(input.shape, input.shape.length - 1, length));
};
var vectorized = (call) => {
  const { shape } = call.tensor(0);
  const columns = call.ints("ngram_indexes");
  if (columns?.some((column) => column < 0) === true)
    call.fail("attribute-invalid", "Cannot use ngram_indexes: a column is negative");
  const width = columns === void 0 ? call.unknown("limit") : asDim(columns.reduce((most, column) => Math.max(most, column), -1) + 1) ?? call.fail("attribute-invalid", "Cannot use ngram_indexes: a column lies beyond every tensor");
  return shape === void 0 ? void 0 : [...shape.slice(0, -1), width];
};
var concatenated2 = (call) => {
  const shape = broadcastShapes(call, call.tensor(0).shape, call.tensor(1).shape);
  const [left, right] = [stringsOf(call.tensor(0)), stringsOf(call.tensor(1))];
  if (left?.length !== 1 || right?.length !== 1) return tensor("string", shape);
  return evaluated("string", shape, () => [`${left[0] ?? ""}${right[0] ?? ""}`]);
};
var TEXT = {
  StringConcat: { infer: (call) => [concatenated2(call)], cost: searched },
  StringSplit: { infer: stringSplit, cost: searched },
  StringNormalizer: { infer: (call) => [normalize(call)], cost: searched },
  RegexFullMatch: { infer: (call) => [tensor("bool", call.tensor(0).shape)], cost: searched },
  TfIdfVectorizer: {
    infer: (call) => [tensor("float", vectorized(call))],
    cost: counted("one multiply per output with IDF weights; finding and counting n-grams is hashing", (call) => ({
      vector: call.string("mode") === "TF" ? 0n : volume(call.outDims())
    }))
  }
};

// src/analyzer/ops/onnx/training.ts
var HEADING = 2;
var optimizedTensors = (call, states) => {
  const group = 2 + states;
  const count = (call.inputs.length - HEADING) / group;
  if (!Number.isInteger(count) || count < 1)
    call.fail(
      "input-invalid",
      `Cannot optimize with ${call.inputs.length} inputs`,
      `2 and a multiple of ${group} are needed`
    );
  return count;
};
var inferOptimizer = (states) => (call) => {
  const count = optimizedTensors(call, states);
  const tensors = Array.from({ length: count }, (_, nth) => like(call.tensor(HEADING + nth)));
  return Array.from({ length: 1 + states }, () => tensors).flat();
};
var optimizer = (states, each, what) => ({
  infer: inferOptimizer(states),
  cost: counted(what, (call) => {
    const count = optimizedTensors(call, states);
    const elements2 = plus(0n, ...Array.from({ length: count }, (_, nth) => volume(call.dims(HEADING + nth))));
    return { vector: times(each(call), elements2) };
  })
});
var training = {
  Adam: optimizer(2, () => 14n, "14 per element: gradient 2, first moment 3, second moment 4, step 5"),
  Adagrad: optimizer(1, () => 9n, "9 per element: gradient 2, squared sum 2, step 5"),
  Momentum: optimizer(
    1,
    (call) => call.string("mode") === "nesterov" ? 9n : 7n,
    "7 per element: gradient 2, momentum 3, step 2; 2 more for Nesterov"
  ),
  Gradient: {
    infer: (call) => Array.from({ length: call.outputCount }, (_, nth) => like(call.tensor(nth))),
    cost: uncounted("A derivative of the surrounding graph, which only a training framework builds")
  }
};

// src/analyzer/ops/onnx/window-function.ts
var windowOperator = {
  infer: (call) => [samples(call)],
  cost: perElement("two angles, two cosines, two weights, a difference and a sum: 8 per element", () => ({
    vector: 8,
    special: 2
  }))
};
var windowFunction = {
  HannWindow: windowOperator,
  HammingWindow: windowOperator,
  BlackmanWindow: windowOperator
};
var samples = (call) => {
  const type = elementTypeAttribute(call, "output_datatype", "float");
  return tensor(type, [asDim(intOf(call.tensor(0))) ?? call.unknown(whyUnknown(call, 0))]);
};

// src/analyzer/ops/rare-families-when-needed.ts
var loaded2 = {};
var rareFamilies = () => loaded2;
var loadRareFamilies = async () => {
  loaded2 = (await import("./rare-families-MWMWLWC3.js")).rareFamilies();
};

// src/analyzer/ops/registry.ts
var COMMON_FAMILIES = {
  "": [
    activation,
    arithmetic,
    attention,
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
    OPTIONAL,
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
    SEQUENCE,
    signal,
    slice,
    softmax,
    sorting,
    TEXT,
    transposedConvolution,
    windowFunction
  ],
  "ai.onnx.preview": [previewAttention],
  "ai.onnx.preview.training": [training]
};
var registered = (families) => new Map(
  Object.entries(families).map(([domain, ofDomain]) => [
    domain,
    new Map(ofDomain.flatMap((family) => Object.entries(family)))
  ])
);
var common = registered(COMMON_FAMILIES);
var rare;
var rareOperators = () => {
  const families = rareFamilies();
  if (rare?.families !== families) rare = { families, operators: registered(families) };
  return rare.operators;
};
var operatorFor = (domain, opType) => (common.get(domain) ?? rareOperators().get(domain))?.get(opType);

// src/analyzer/dim/tokens.ts
var MAX_DIGITS = 15;
var PATTERN = /\s*(?:(?<number>\d+(?:\.\d+)?)(?![\p{L}_])|(?<name>[\p{L}_][\p{L}\p{Nd}_.]*)|(?<power>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)|(?<sign>\/\/|\*\*|[-+*/%(),·×−⌊⌋⌈⌉^]))/uy;
var SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var SYNONYMS = /* @__PURE__ */ new Map([
  ["·", "*"],
  ["×", "*"],
  ["−", "-"],
  ["^", "**"]
]);
var HYPHENATED = /^[\p{L}_][\p{L}\p{Nd}_.]*(?:-[\p{L}\p{Nd}_.]+)+$/u;
var tokenize = (text) => {
  if (HYPHENATED.test(text)) return void 0;
  const tokens = [];
  const end = text.trimEnd().length;
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < end) {
    const groups = PATTERN.exec(text)?.groups;
    if (groups === void 0) return void 0;
    const found = tokensOf(groups);
    if (found === void 0) return void 0;
    tokens.push(...found);
  }
  return tokens;
};
var tokensOf = (groups) => {
  const { number, name: name2, power, sign } = groups;
  if (number !== void 0) return number.length > MAX_DIGITS ? void 0 : [numberToken(number)];
  if (name2 !== void 0) return [{ kind: "name", text: name2 }];
  if (power !== void 0) {
    const digits = power.replace(/./gu, (digit) => SUPERSCRIPTS.indexOf(digit).toString());
    return digits.length > MAX_DIGITS ? void 0 : [{ kind: "sign", text: "**" }, numberToken(digits)];
  }
  return sign === void 0 ? void 0 : [{ kind: "sign", text: SYNONYMS.get(sign) ?? sign }];
};
var numberToken = (text) => {
  const [whole = "", fraction = ""] = text.split(".");
  return { kind: "number", numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) };
};

// src/analyzer/dim/parse.ts
var MAX_LENGTH = 1024;
var MAX_NESTING = 24;
var MAX_POWER = 8n;
var parseDimExpression = (text) => {
  const tokens = text.length > MAX_LENGTH ? void 0 : tokenize(text);
  if (tokens === void 0 || tokens.length === 0) return void 0;
  const ratio = new Parser(tokens).whole();
  const value = ratio === void 0 ? void 0 : integerOf(ratio);
  if (value === void 0 || syntheticOrigins(value).length > 0) return void 0;
  const high = upperBound(value);
  return high !== void 0 && high < 0n ? void 0 : toDim(value);
};
var ratioOf = (of) => ({ of, by: ONE });
var integerOf = ({ of, by }) => {
  const value = divideExpressionsExactly(of, by);
  return value?.denominator === 1n ? value : void 0;
};
var addRatios = (a, b) => ({
  of: addAll([multiplyExpressions(a.of, b.by), multiplyExpressions(b.of, a.by)]),
  by: multiplyExpressions(a.by, b.by)
});
var multiplyRatios = (a, b) => ({
  of: multiplyExpressions(a.of, b.of),
  by: multiplyExpressions(a.by, b.by)
});
var invert = ({ of, by }) => of.terms.length === 0 ? void 0 : { of: by, by: of };
var onIntegers = (combine2) => (operands) => {
  const integers = operands.flatMap((operand) => integerOf(operand) ?? []);
  return integers.length === operands.length && integers.length > 0 ? combine2(integers) : void 0;
};
var onTwo = (combine2) => onIntegers(
  ([a, b, ...more]) => a === void 0 || b === void 0 || b.terms.length === 0 || more.length > 0 ? void 0 : combine2(a, b)
);
var onOne = (combine2) => ([operand, ...more]) => operand === void 0 || more.length > 0 ? void 0 : combine2(operand.of, operand.by);
var broadcastAll = (operands) => operands.reduce((a, b) => a === void 0 ? void 0 : broadcastExpressions(a, b), ONE);
var FUNCTIONS = /* @__PURE__ */ new Map([
  ["floor", onOne(floorDivideExpressions)],
  ["ceil", onOne(ceilDivideExpressions)],
  ["ceiling", onOne(ceilDivideExpressions)],
  ["floordiv", onTwo(floorDivideExpressions)],
  ["ceildiv", onTwo(ceilDivideExpressions)],
  ["mod", onTwo(moduloExpressions)],
  ["min", onIntegers(minimumOf)],
  ["max", onIntegers(maximumOf)],
  ["broadcast", onIntegers(broadcastAll)]
]);
var BRACKETS = /* @__PURE__ */ new Map([
  ["⌊", { close: "⌋", combine: onOne(floorDivideExpressions) }],
  ["⌈", { close: "⌉", combine: onOne(ceilDivideExpressions) }]
]);
var Parser = class {
  #tokens;
  #position = 0;
  #nesting = 0;
  constructor(tokens) {
    this.#tokens = tokens;
  }
  whole() {
    const value = this.#sum();
    return this.#position === this.#tokens.length ? value : void 0;
  }
  #take(...texts2) {
    const token = this.#tokens[this.#position];
    if (token?.kind !== "sign" || !texts2.includes(token.text)) return void 0;
    this.#position++;
    return token.text;
  }
  #sum() {
    let value = this.#product();
    for (; ; ) {
      if (value === void 0) return void 0;
      const sign = this.#take("+", "-");
      if (sign === void 0) return value;
      const other = this.#product();
      value = other === void 0 ? void 0 : addRatios(value, sign === "-" ? negateRatio(other) : other);
    }
  }
  #product() {
    let value = this.#signed();
    for (; ; ) {
      if (value === void 0) return void 0;
      const sign = this.#take("*", "/", "//", "%");
      if (sign === void 0) return value;
      const other = this.#signed();
      value = other === void 0 ? void 0 : combineBy(sign, value, other);
    }
  }
  #signed() {
    if (this.#take("-") === void 0) return this.#power();
    const value = this.#nested(() => this.#signed());
    return value === void 0 ? void 0 : negateRatio(value);
  }
  #power() {
    const base = this.#primary();
    if (base === void 0 || this.#take("**") === void 0) return base;
    const token = this.#tokens[this.#position++];
    if (token?.kind !== "number" || token.denominator !== 1n || token.numerator > MAX_POWER) return void 0;
    let value = ratioOf(ONE);
    for (let i = 0n; i < token.numerator; i++) value = multiplyRatios(value, base);
    return value;
  }
  #primary() {
    const token = this.#tokens[this.#position++];
    if (token === void 0) return void 0;
    if (token.kind === "number") return ratioOf(expressionOf([termOf(token.numerator, [])], token.denominator));
    if (token.kind === "name") return this.#named(token.text);
    const bracket = BRACKETS.get(token.text);
    if (bracket !== void 0) return this.#call(bracket.combine, bracket.close);
    if (token.text !== "(") return void 0;
    const value = this.#nested(() => this.#sum());
    return this.#take(")") === void 0 ? void 0 : value;
  }
  #named(name2) {
    if (this.#take("(") === void 0) return ratioOf(symbol(name2));
    const combine2 = FUNCTIONS.get(name2.toLowerCase());
    return combine2 === void 0 ? void 0 : this.#call(combine2, ")");
  }
  #call(combine2, close) {
    const operands = [];
    do {
      const operand = this.#nested(() => this.#sum());
      if (operand === void 0) return void 0;
      operands.push(operand);
    } while (this.#take(",") !== void 0);
    const value = this.#take(close) === void 0 ? void 0 : combine2(operands);
    return value === void 0 ? void 0 : ratioOf(value);
  }
  #nested(parse) {
    if (this.#nesting >= MAX_NESTING) return void 0;
    this.#nesting++;
    const value = parse();
    this.#nesting--;
    return value;
  }
};
var negateRatio = ({ of, by }) => ({ of: negate(of), by });
var combineBy = (sign, a, b) => {
  const inverse = sign === "*" ? b : invert(b);
  if (inverse === void 0) return void 0;
  const ratio = multiplyRatios(a, inverse);
  if (sign === "*" || sign === "/") return ratio;
  const floor = ratioOf(floorDivideExpressions(ratio.of, ratio.by));
  return sign === "//" ? floor : addRatios(a, negateRatio(multiplyRatios(b, floor)));
};

// src/analyzer/infer/tensor-fact.ts
var factOfTensor = (constant2) => ({
  kind: constant2.nonZeros === void 0 ? "tensor" : "sparse-tensor",
  type: constant2.elementType,
  shape: constant2.dims,
  value: constant2.values,
  constant: true,
  ...constant2.nonZeros === void 0 ? {} : { nonZeros: constant2.nonZeros }
});
var symbolicDim = (text) => parseDimExpression(text) ?? symbol(text);

// src/analyzer/infer/names.ts
var nodeName = ({ name: name2, opType }, index) => name2 === "" ? `${opType}_${index}` : name2;
var namesIn = (model) => {
  const names = /* @__PURE__ */ new Set();
  const visitNodes = (nodes) => {
    nodes.forEach((node, index) => {
      names.add(nodeName(node, index));
      for (const output of node.outputs) names.add(output);
      for (const attribute of node.attributes.values()) {
        if (attribute.type === "graph") visitGraph(attribute.value);
        else if (attribute.type === "graphs") attribute.value.forEach(visitGraph);
      }
    });
  };
  const visitGraph = (graph) => {
    for (const { name: name2 } of graph.inputs) names.add(name2);
    visitNodes(graph.nodes);
  };
  visitGraph(model.graph);
  for (const { nodes } of model.functions.values()) visitNodes(nodes);
  return names;
};
var dimensionNamesIn = (model) => {
  const names = /* @__PURE__ */ new Set();
  const visitType = (type) => {
    if (type === void 0) return;
    if (type.kind === "sequence" || type.kind === "optional") visitType(type.element);
    if (type.kind !== "tensor" && type.kind !== "sparse-tensor") return;
    for (const dim of type.shape ?? []) {
      if (typeof dim !== "string" || dim === "") continue;
      names.add(dim);
      for (const name2 of symbolsOf(symbolicDim(dim))) names.add(name2);
    }
  };
  const visitNodes = (nodes) => {
    for (const { attributes } of nodes)
      for (const attribute of attributes.values()) {
        if (attribute.type === "graph") visitGraph(attribute.value);
        else if (attribute.type === "graphs") attribute.value.forEach(visitGraph);
      }
  };
  const visitGraph = (graph) => {
    for (const { type } of [...graph.inputs, ...graph.outputs, ...graph.valueInfos]) visitType(type);
    visitNodes(graph.nodes);
  };
  visitGraph(model.graph);
  for (const { nodes, valueInfos } of model.functions.values()) {
    for (const { type } of valueInfos) visitType(type);
    visitNodes(nodes);
  }
  return names;
};

// src/analyzer/infer/bind.ts
var modelInputs = (model) => model.graph.inputs.filter((input) => !model.graph.initializers.has(input.name));
var bindInputs = (model, request) => {
  const binder = new Binder(model, request);
  const facts = new Map(modelInputs(model).map((input) => [input.name, binder.bindInput(input)]));
  return { facts, symbols: binder.symbols, diagnostics: binder.finish() };
};
var givenShape = ({ inputs }, name2) => Object.hasOwn(inputs, name2) ? inputs[name2] : void 0;
var Binder = class {
  symbols;
  #request;
  #diagnostics = [];
  /** Input name → its dimensions as text, the unbound ones marked. */
  #unbound = /* @__PURE__ */ new Map();
  #missing = /* @__PURE__ */ new Set();
  #named = /* @__PURE__ */ new Set();
  /** Symbol → the values that whole shapes give it. */
  #stated = /* @__PURE__ */ new Map();
  constructor(model, request) {
    this.#request = request;
    this.symbols = new Map(Object.entries(request.symbols));
    for (const input of modelInputs(model)) this.#takeSymbols(input);
    this.#settleSymbols();
    this.#checkNames(model);
  }
  bindInput(input) {
    const known = this.#request.facts?.get(input.name);
    if (known !== void 0) return known;
    const given = givenShape(this.#request, input.name);
    if (input.type === void 0)
      return given === void 0 ? void 0 : { kind: "tensor", type: void 0, shape: given };
    if (given !== void 0) {
      const length = this.#bindDim(void 0, input.name, "length");
      const whole = withShape(input.type, given, length);
      if (whole !== void 0) return whole;
      this.#conflict(`Cannot give input "${input.name}" a shape`, `It holds a ${input.type.kind}, not a tensor.`);
    }
    if (input.type.kind === "tensor" && input.type.elementType === void 0) this.#reportUntyped(input.name);
    const unbound = [];
    const texts2 = [];
    const fact = factOfType(input.type, (declared, axis) => {
      const dim = this.#bindDim(declared, input.name, axis);
      const open = typeof declared === "string" && declared !== "" ? declared : "?";
      texts2.push(isKnown(dim) ? `${dim}` : open);
      if (!isKnown(dim) && axis !== "length" && !holdsSequence(input.type)) unbound.push(open);
      return dim;
    });
    if (unbound.length > 0) this.#unbound.set(input.name, texts2);
    return this.#withValue(input.name, fact);
  }
  finish() {
    if (this.#request.mode === "bound" && this.#unbound.size > 0) this.#diagnostics.push(this.#unboundError());
    return this.#diagnostics;
  }
  #bindDim(declared, input, axis) {
    if (typeof declared === "number" && declared > 0) return declared;
    if (typeof declared !== "string" || declared === "") {
      const pin = `${input}.${axis}`;
      const pinned = this.symbols.get(pin);
      if (pinned !== void 0) return pinned;
      if (declared === 0) this.#reportPlaceholder(input, axis);
      return freshSymbol({ reason: axis === "length" ? "data-dependent" : "unbound-symbol", node: input, pin });
    }
    const whole = this.symbols.get(declared);
    if (whole !== void 0) return whole;
    const dim = substitute(symbolicDim(declared), this.symbols);
    if (isKnown(dim)) return dim;
    for (const name2 of symbolsOf(dim)) this.#missing.add(name2);
    return dim;
  }
  /** The value of a scalar input, where the user states it: it may decide branches and trip counts. */
  #withValue(name2, fact) {
    const value = Object.hasOwn(this.#request.symbols, name2) ? this.#request.symbols[name2] : void 0;
    if (value === void 0 || this.#named.has(name2)) return fact;
    const valued = scalarWith(fact, value);
    if (valued === void 0)
      this.#conflict(
        `Cannot bind input "${name2}" to ${value}`,
        "Only an input of one number takes a value; give others a shape."
      );
    return valued ?? fact;
  }
  /** A whole shape also states the values of the symbols it covers. */
  #takeSymbols(input) {
    const given = givenShape(this.#request, input.name);
    const declared = shapeIn(input.type);
    if (declared === void 0) return;
    declared.forEach((dim, axis) => {
      if (typeof dim !== "string") return;
      this.#named.add(dim);
      for (const name2 of symbolsOf(symbolicDim(dim))) this.#named.add(name2);
      const value = given?.[axis];
      if (value === void 0) return;
      const before = this.symbols.get(dim);
      if (before !== void 0 && before !== value) {
        this.#conflict(
          `Cannot bind "${dim}" to ${value}: it is already ${String(before)}`,
          `Input "${input.name}" has it at axis ${axis}.`
        );
      }
      this.#stated.set(dim, (this.#stated.get(dim) ?? /* @__PURE__ */ new Set()).add(value));
    });
    if (given !== void 0 && given.length !== declared.length) {
      this.#conflict(
        `Cannot give input "${input.name}" ${given.length} dimensions`,
        `The model declares ${declared.length}.`
      );
    } else if (given !== void 0) this.#checkFixed(input.name, given, declared);
  }
  /** A name that whole shapes give several values (`?`, `None`) is no symbol: each axis keeps its own. */
  #settleSymbols() {
    for (const [name2, values] of this.#stated) {
      const [value] = values;
      if (values.size === 1 && value !== void 0) this.symbols.set(name2, value);
      else if (values.size > 1)
        this.#diagnostics.push(
          diagnostic("symbol-ambiguous", {}, `Taking "${name2}" as a placeholder: whole shapes give it several sizes`, {
            why: `They are ${[...values].join(", ")}.`
          })
        );
    }
  }
  #checkFixed(name2, given, declared) {
    declared.forEach((dim, axis) => {
      if (typeof dim === "number" && dim > 0 && dim !== given[axis]) {
        this.#conflict(`Cannot set axis ${axis} of input "${name2}" to ${given[axis]}`, `The model fixes it at ${dim}.`);
      }
    });
  }
  #checkNames(model) {
    const inputs = model.graph.inputs.map((input) => input.name);
    const unnamed = Object.keys(this.#request.symbols).filter((name2) => !this.#named.has(name2) && !inputs.includes(name2));
    const annotated = unnamed.length > 0 ? dimensionNamesIn(model) : /* @__PURE__ */ new Set();
    const others = unnamed.filter((name2) => !annotated.has(name2));
    const pinnable = others.some(isPin) ? namesIn(model) : /* @__PURE__ */ new Set();
    const strange = [
      ...others.filter((name2) => !isPin(name2) || !pinnable.has(name2.slice(0, name2.lastIndexOf(".")))),
      ...Object.keys(this.#request.inputs).filter((name2) => !inputs.includes(name2))
    ];
    for (const name2 of strange) {
      const known = [...this.#named, ...inputs];
      const why = known.length > 0 ? `Its symbols are ${[...this.#named].join(", ") || "none"}; its inputs ${inputs.join(", ") || "none"}.` : "It has no inputs.";
      this.#diagnostics.push(
        diagnostic("binding-unknown", {}, `The model has no symbol or input "${name2}" to bind`, { why })
      );
    }
  }
  #conflict(what, why) {
    this.#diagnostics.push(diagnostic("binding-conflict", {}, what, { why }));
  }
  #reportPlaceholder(input, axis) {
    this.#diagnostics.push(
      diagnostic("dimension-placeholder", {}, `Taking axis ${axis} of input "${input}" as open: the model writes 0`, {
        why: 'Exporters write 0 for "any size"; an input without elements makes no sense.',
        fix: `bind "${input}.${axis}" to a number.`
      })
    );
  }
  #reportUntyped(input) {
    this.#diagnostics.push(
      diagnostic("type-mismatch", {}, `Cannot know the element type of input "${input}": the model gives none`, {
        severity: "warning"
      })
    );
  }
  #unboundError() {
    const list = [...this.#unbound].map(([name2, dims2]) => `${name2}[${dims2.join(", ")}]`).join(", ");
    const unnamed = [...this.#unbound].filter(([, dims2]) => dims2.includes("?"));
    const symbols = [...this.#missing].map((name2) => `${quoteKey(name2)}: 1`);
    const shapes = unnamed.map(
      ([name2, dims2]) => `${quoteKey(name2)}: [${dims2.map((dim) => /^\d+$/.test(dim) ? dim : "1").join(", ")}]`
    );
    const options = [
      ...[...this.#missing].map((name2) => `--bind ${shellWord(name2)}=1`),
      ...unnamed.map(
        ([name2, dims2]) => `--input ${shellWord(name2)}=${dims2.map((dim) => /^\d+$/.test(dim) ? dim : "1").join("x")}`
      )
    ];
    return diagnostic("unbound-dimension", {}, `Cannot count with open dimensions: ${list}`, {
      why: "Counts depend on them, and the budget binds no value.",
      fix: `add "bind: { ${[...symbols, ...shapes].join(", ")} }" to the model in flopgate.yml (or ${options.join(" ")}), with your values.`
    });
  }
};
var shapeIn = (type) => {
  if (type?.kind === "tensor" || type?.kind === "sparse-tensor") return type.shape;
  return type?.kind === "sequence" || type?.kind === "optional" ? shapeIn(type.element) : void 0;
};
var withShape = (type, shape, length) => {
  switch (type?.kind) {
    case "tensor":
    case "sparse-tensor":
      return { kind: type.kind, type: type.elementType, shape };
    case "sequence":
      return { kind: "sequence", element: withShape(type.element, shape, length), length };
    case "optional":
      return { kind: "optional", element: withShape(type.element, shape, length), present: void 0 };
    default:
      return void 0;
  }
};
var scalarWith = (fact, value) => {
  if (fact?.kind !== "tensor" || fact.shape === void 0 || !fact.shape.every((dim) => dim === 1)) return void 0;
  return { ...fact, value: [fact.type === "bool" ? value !== 0 : value] };
};
var holdsSequence = (type) => type?.kind === "sequence" || type?.kind === "optional" && holdsSequence(type.element);
var isPin = (name2) => name2.includes(".");
var shellWord = (name2) => /^[\w./:-]+$/.test(name2) ? name2 : `'${name2}'`;
var quoteKey = (name2) => /^[\w.-]+$/.test(name2) ? name2 : JSON.stringify(name2);

// src/analyzer/infer/context.ts
var MAX_NESTING2 = 64;
var Scope = class {
  #facts = /* @__PURE__ */ new Map();
  parent;
  constructor(parent) {
    this.parent = parent;
  }
  set(name2, fact) {
    this.#facts.set(name2, fact);
  }
  has(name2) {
    return this.#facts.has(name2) || (this.parent?.has(name2) ?? false);
  }
  get(name2) {
    if (this.#facts.has(name2)) return this.#facts.get(name2);
    return this.parent?.get(name2);
  }
  get own() {
    return this.#facts;
  }
};
var walkedGraphs = /* @__PURE__ */ new WeakSet();
var markWalked = (run) => {
  walkedGraphs.add(run);
  return run;
};
var isWalked = (run) => walkedGraphs.has(run);

// src/analyzer/infer/budget.ts
var BASE_NODES = 1e5;
var NODES_PER_NODE = 64;
var MAX_NODES_WALKED = 15e5;
var nodeLimit = (model) => Math.min(MAX_NODES_WALKED, BASE_NODES + NODES_PER_NODE * countNodes(model));
var countNodes = (model) => {
  const inGraph = (nodes) => {
    let count2 = nodes.length;
    for (const { attributes } of nodes) {
      for (const attribute of attributes.values()) {
        if (attribute.type === "graph") count2 += inGraph(attribute.value.nodes);
        else if (attribute.type === "graphs") for (const graph of attribute.value) count2 += inGraph(graph.nodes);
      }
    }
    return count2;
  };
  let count = inGraph(model.graph.nodes);
  for (const { nodes } of model.functions.values()) count += inGraph(nodes);
  return count;
};
var MAX_SIZE = 2e7;
var WEIGHT_OF_SYMBOLS = 64;
var ALWAYS_KEPT_ELEMENTS = 16;
var SHORT_KEY = 256;
var spendOn = (fact, budget) => spendOnShape(spendOnValue(fact, budget), budget);
var spendOnValue = (fact, budget) => {
  const { value, type } = fact;
  if (value === void 0 || value.length <= ALWAYS_KEPT_ELEMENTS) return fact;
  for (const element2 of value) budget.size -= weightOf(element2);
  return value.length > elementLimit(type) || budget.size < 0 ? { ...fact, value: void 0 } : fact;
};
var weightOf = (element2) => typeof element2 === "object" ? WEIGHT_OF_SYMBOLS + element2.key.length : 1;
var spendOnShape = (fact, budget) => {
  const { shape } = fact;
  if (shape === void 0 || !shape.some(isLong)) return fact;
  for (const dim of shape) if (isLong(dim)) budget.size -= dim.key.length;
  if (budget.size >= 0) return fact;
  return { ...fact, shape: shape.map((dim) => isLong(dim) ? freshSymbol({ reason: "limit", node: "" }) : dim) };
};
var isLong = (dim) => !isKnown(dim) && dim.key.length > SHORT_KEY;

// src/analyzer/infer/defaults.ts
var FIRST_IR_WITH_DEFAULTS = 4;
var MAX_ELEMENTS = 8;
var defaultFacts = (model, bindings, diagnostics) => {
  const facts = /* @__PURE__ */ new Map();
  if (model.irVersion < FIRST_IR_WITH_DEFAULTS) return facts;
  const assumed = [];
  for (const { name: name2 } of model.graph.inputs) {
    const tensor2 = model.graph.initializers.get(name2);
    if (tensor2 === void 0 || !isSetting(tensor2)) continue;
    const fact = { ...factOfTensor(tensor2), constant: false, planned: true };
    const bound = bindings.get(name2);
    const stated = bound !== void 0 && isKnown(bound) ? scalarWith(fact, bound) : void 0;
    if (stated === void 0) assumed.push(name2);
    facts.set(name2, stated ?? (tensor2.elementType === "bool" ? { ...fact, value: void 0, planned: false } : fact));
  }
  if (assumed.length > 0) diagnostics.push(note(assumed));
  return facts;
};
var isSetting = ({ elementType, dims: dims2 }) => (elementType === "bool" || isInteger(elementType) && elementType.endsWith("64") || elementType === "int32") && dims2.reduce((product2, dim) => product2 * dim, 1) <= MAX_ELEMENTS;
var note = (names) => diagnostic(
  "default-assumed",
  {},
  `Counting with the defaults of inputs ${names.map((name2) => `"${name2}"`).join(", ")}`,
  {
    why: "They have a value in the file, and a caller may feed another. A condition among them is taken as not known.",
    fix: `bind "${names[0] ?? ""}" to the number that is fed.`
  }
);

// src/analyzer/onnx/small-floats.ts
var SMALL_FLOATS = /* @__PURE__ */ new Map([
  ["float16", { exponentBits: 5, mantissaBits: 10, bias: 15, special: "ieee" }],
  ["bfloat16", { exponentBits: 8, mantissaBits: 7, bias: 127, special: "ieee" }],
  ["float8e4m3fn", { exponentBits: 4, mantissaBits: 3, bias: 7, special: "lastIsNan" }],
  ["float8e4m3fnuz", { exponentBits: 4, mantissaBits: 3, bias: 8, special: "negativeZeroIsNan" }],
  ["float8e5m2", { exponentBits: 5, mantissaBits: 2, bias: 15, special: "ieee" }],
  ["float8e5m2fnuz", { exponentBits: 5, mantissaBits: 2, bias: 16, special: "negativeZeroIsNan" }],
  ["float4e2m1", { exponentBits: 2, mantissaBits: 1, bias: 1, special: "finite" }],
  ["float6e2m3", { exponentBits: 2, mantissaBits: 3, bias: 1, special: "finite" }],
  ["float6e3m2", { exponentBits: 3, mantissaBits: 2, bias: 3, special: "finite" }]
]);
var decodeSmallFloat = (pattern, format2) => {
  const { exponentBits, mantissaBits, bias, special } = format2;
  const lastExponent = 2 ** exponentBits - 1;
  const lastMantissa = 2 ** mantissaBits - 1;
  const mantissa = pattern & lastMantissa;
  const exponent = pattern >> mantissaBits & lastExponent;
  const isNegative = (pattern >> mantissaBits + exponentBits & 1) === 1;
  const sign = isNegative ? -1 : 1;
  if (special === "ieee" && exponent === lastExponent) return mantissa === 0 ? sign * Infinity : NaN;
  if (special === "lastIsNan" && exponent === lastExponent && mantissa === lastMantissa) return NaN;
  if (special === "negativeZeroIsNan" && isNegative && exponent === 0 && mantissa === 0) return NaN;
  const fraction = mantissa / 2 ** mantissaBits;
  return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias);
};
var decodeE8m0 = (pattern) => pattern === 255 ? NaN : 2 ** (pattern - 127);

// src/analyzer/onnx/elements.ts
var isKept = (type, count) => {
  const kind = kindOf(type);
  return kind !== "complex" && count <= (kind === "float" ? KEPT_FLOATS : KEPT_ELEMENTS);
};
var decodeRaw = (type, bytes2, count) => {
  const view2 = new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.byteLength);
  const width = bitsOf(type);
  return Array.from({ length: count }, (_, index) => {
    switch (type) {
      case "float":
        return view2.getFloat32(4 * index, true);
      case "double":
        return view2.getFloat64(8 * index, true);
      case "int64":
        return Number(view2.getBigInt64(8 * index, true));
      case "uint64":
        return Number(view2.getBigUint64(8 * index, true));
      default:
        return fromPattern(type, readBits(view2, index * width, width));
    }
  });
};
var readBits = (view2, start, width) => {
  if (width === 32) return view2.getUint32(start / 8, true);
  if (width === 16) return view2.getUint16(start / 8, true);
  const byte = Math.floor(start / 8);
  const low = view2.getUint8(byte);
  const high = byte + 1 < view2.byteLength ? view2.getUint8(byte + 1) : 0;
  return (low | high << 8) >> start % 8 & 2 ** width - 1;
};
var fromPattern = (type, pattern) => {
  const kind = kindOf(type);
  if (kind === "bool") return pattern !== 0;
  const bits = bitsOf(type);
  if (kind === "int") return pattern << 32 - bits >> 32 - bits;
  if (kind === "uint") return pattern >>> 0;
  if (type === "float8e8m0") return decodeE8m0(pattern);
  const format2 = SMALL_FLOATS.get(type);
  return format2 === void 0 ? void 0 : decodeSmallFloat(pattern, format2);
};
var decodeTyped = (type, tensor2, count) => {
  switch (type) {
    case "float":
      return exactly(tensor2.floatData ?? [], count);
    case "double":
      return exactly(tensor2.doubleData ?? [], count);
    case "int64":
      return exactly((tensor2.int64Data ?? []).map(toNumber), count);
    case "uint32":
    case "uint64":
      return exactly((tensor2.uint64Data ?? []).map(toNumber), count);
    case "string":
      return exactly((tensor2.stringData ?? []).map(decodeText), count);
    default:
      return decodeInt32Data(type, tensor2.int32Data ?? [], count);
  }
};
var decodeInt32Data = (type, entries, count) => {
  const bits = bitsOf(type);
  const perEntry = bits === 4 || bits === 2 ? 8 / bits : 1;
  if (entries.length !== Math.ceil(count / perEntry)) return void 0;
  return Array.from({ length: count }, (_, index) => {
    const entry = entries[Math.floor(index / perEntry)] ?? 0;
    const pattern = bits === 32 ? entry : entry >> bits * (index % perEntry) & 2 ** bits - 1;
    return fromPattern(type, pattern);
  });
};
var exactly = (elements2, count) => elements2.length === count ? [...elements2] : void 0;
var TEXT2 = new TextDecoder("utf-8", { ignoreBOM: true });
var decodeText = (bytes2) => TEXT2.decode(bytes2);

// src/analyzer/infer/check-initializers.ts
var checkInitializers = (graph) => [
  ...graph.inputs.flatMap((input) => conflictWith(input, graph.initializers.get(input.name)) ?? []),
  ...withoutData([...graph.initializers.values()])
];
var conflictWith = ({ name: name2, type }, initializer) => {
  if (initializer === void 0 || type?.kind !== "tensor") return void 0;
  const { shape, elementType } = type;
  const { dims: dims2 } = initializer;
  const fits = (elementType === void 0 || elementType === initializer.elementType) && (shape === void 0 || shape.length === dims2.length && shape.every((dim, axis) => typeof dim !== "number" || dim === dims2[axis]));
  if (fits) return void 0;
  const declared = `${elementType ?? "?"}[${shape?.map((dim) => dim ?? "?").join(", ") ?? "?"}]`;
  return diagnostic("annotation-stale", {}, `The declaration of input "${name2}" contradicts its initializer`, {
    why: `It says ${declared}; the initializer is ${initializer.elementType}[${dims2.join(", ")}].`
  });
};
var withoutData = (initializers) => {
  const missing = initializers.filter(isWithoutData);
  const [first] = missing;
  if (first === void 0) return [];
  return [
    diagnostic(
      "initializer-without-data",
      {},
      `The values of ${missing.length} small initializers are unknown: they have no data`,
      { why: `The first is "${first.name}", ${first.elementType}[${first.dims.join(", ")}].` }
    )
  ];
};
var isWithoutData = ({ dims: dims2, elementType, values, external, nonZeros }) => values === void 0 && external === void 0 && nonZeros === void 0 && isKept(
  elementType,
  dims2.reduce((product2, dim) => product2 * dim, 1)
);

// src/analyzer/ops/contract/rare-schemas-when-needed.ts
var loaded3 = "";
var rareSchemaLines = () => loaded3;
var loadRareSchemas = async () => {
  loaded3 = (await import("./rare-schema-data-KIG73LQK.js")).RARE_OPERATOR_LINES;
};

// src/analyzer/ops/contract/schema-data.ts
var OPERATOR_LINES = `
	Abs	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s35"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s16"}}]]
	Acos	[[[7],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Acosh	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Add	[[[1],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0],"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s62"}}],[[7],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s62"}}],[[13],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s12"}}],[[14],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s16"}}]]
	Affine	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1],"beta":["FLOAT",0,0]},"t":{"T":"s3"}}],[[10],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1],"beta":["FLOAT",0,0]},"t":{"T":"s3"},"d":1}]]
	AffineGrid	[[[20],{"i":["theta:T1","size:T2"],"o":["grid:T1"],"m":2,"a":{"align_corners":["INT",0,0]},"t":{"T1":"s0","T2":"s2"}}]]
	And	[[[1],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s29","T1":"s29"}}],[[7],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s29","T1":"s29"}}]]
	ArgMax	[[[1,11],{"i":["data:T"],"o":["reduced:tensor(int64)"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1]},"t":{"T":"s35"}}],[[12],{"i":["data:T"],"o":["reduced:tensor(int64)"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1],"select_last_index":["INT",0,0]},"t":{"T":"s35"}}],[[13],{"i":["data:T"],"o":["reduced:tensor(int64)"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1],"select_last_index":["INT",0,0]},"t":{"T":"s16"}}]]
	ArgMin	[[[1,11],{"i":["data:T"],"o":["reduced:tensor(int64)"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1]},"t":{"T":"s35"}}],[[12],{"i":["data:T"],"o":["reduced:tensor(int64)"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1],"select_last_index":["INT",0,0]},"t":{"T":"s35"}}],[[13],{"i":["data:T"],"o":["reduced:tensor(int64)"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1],"select_last_index":["INT",0,0]},"t":{"T":"s16"}}]]
	Asin	[[[7],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Asinh	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Atan	[[[7],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Atanh	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Attention	[[[23],{"i":["Q:T1","K:T1","V:T2","attn_mask?:U","past_key?:T1","past_value?:T2"],"o":["Y:T1","present_key?:T1","present_value?:T2","qk_matmul_output?:T1"],"m":3,"a":{"is_causal":["INT",0,0],"kv_num_heads":["INT",0,null],"q_num_heads":["INT",0,null],"qk_matmul_output_mode":["INT",0,0],"scale":["FLOAT",0,null],"softcap":["FLOAT",0,0],"softmax_precision":["INT",0,null]},"t":{"T1":"s0","T2":"s0","U":"s55"}}],[[24],{"i":["Q:T1","K:T1","V:T2","attn_mask?:U","past_key?:T1","past_value?:T2","nonpad_kv_seqlen?:tensor(int64)"],"o":["Y:T1","present_key?:T1","present_value?:T2","qk_matmul_output?:T1"],"m":3,"a":{"is_causal":["INT",0,0],"kv_num_heads":["INT",0,null],"q_num_heads":["INT",0,null],"qk_matmul_output_mode":["INT",0,0],"scale":["FLOAT",0,null],"softcap":["FLOAT",0,0],"softmax_precision":["INT",0,null]},"t":{"T1":"s0","T2":"s0","U":"s55"}}],[[25],{"i":["Q:T1","K:T1","V:T2","attn_mask?:U","past_key?:T1","past_value?:T2","nonpad_kv_seqlen?:tensor(int64)"],"o":["Y:T1","present_key?:T1","present_value?:T2","qk_matmul_output?:T1"],"m":3,"a":{"is_causal":["INT",0,0],"kv_num_heads":["INT",0,null],"left_window_size":["INT",0,-1],"q_num_heads":["INT",0,null],"qk_matmul_output_mode":["INT",0,0],"right_window_size":["INT",0,-1],"scale":["FLOAT",0,null],"softcap":["FLOAT",0,0],"softmax_precision":["INT",0,null]},"t":{"T1":"s0","T2":"s0","U":"s55"}}]]
	AveragePool	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[7],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"count_include_pad":["INT",0,0],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[10,11],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"count_include_pad":["INT",0,0],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[19],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"count_include_pad":["INT",0,0],"dilations":["INTS",0,null],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"count_include_pad":["INT",0,0],"dilations":["INTS",0,null],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s0"}}]]
	BatchNormalization	[[[1],{"i":["X:T","scale:T","B:T","mean:T","var:T"],"o":["Y:T","mean?:T","var?:T","saved_mean?:T","saved_var?:T"],"m":5,"a":{"consumed_inputs":["INTS",1,null],"epsilon":["FLOAT",0,0.00001],"is_test":["INT",0,0],"momentum":["FLOAT",0,0.9],"spatial":["INT",0,1]},"t":{"T":"s3"}}],[[6],{"i":["X:T","scale:T","B:T","mean:T","var:T"],"o":["Y:T","mean?:T","var?:T","saved_mean?:T","saved_var?:T"],"m":5,"a":{"epsilon":["FLOAT",0,0.00001],"is_test":["INT",0,0],"momentum":["FLOAT",0,0.9],"spatial":["INT",0,1]},"t":{"T":"s3"}}],[[7],{"i":["X:T","scale:T","B:T","mean:T","var:T"],"o":["Y:T","mean?:T","var?:T","saved_mean?:T","saved_var?:T"],"m":5,"a":{"epsilon":["FLOAT",0,0.00001],"momentum":["FLOAT",0,0.9],"spatial":["INT",0,1]},"t":{"T":"s3"}}],[[9],{"i":["X:T","scale:T","B:T","mean:T","var:T"],"o":["Y:T","mean?:T","var?:T","saved_mean?:T","saved_var?:T"],"m":5,"a":{"epsilon":["FLOAT",0,0.00001],"momentum":["FLOAT",0,0.9]},"t":{"T":"s3"}}],[[14],{"i":["X:T","scale:T","B:T","input_mean:U","input_var:U"],"o":["Y:T","running_mean?:U","running_var?:U"],"m":5,"a":{"epsilon":["FLOAT",0,0.00001],"momentum":["FLOAT",0,0.9],"training_mode":["INT",0,0]},"t":{"T":"s0","U":"s0"}}],[[15],{"i":["X:T","scale:T1","B:T1","input_mean:T2","input_var:T2"],"o":["Y:T","running_mean?:T2","running_var?:T2"],"m":5,"a":{"epsilon":["FLOAT",0,0.00001],"momentum":["FLOAT",0,0.9],"training_mode":["INT",0,0]},"t":{"T":"s0","T1":"s0","T2":"s0"}}]]
	Bernoulli	[[[15],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"seed":["FLOAT",0,null]},"t":{"T1":"s3","T2":"s55"}}],[[22],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"seed":["FLOAT",0,null]},"t":{"T1":"s0","T2":"s55"}}]]
	BitCast	[[[26],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"to":["INT",1,null]},"t":{"T1":"s34","T2":"s34"}}]]
	BitShift	[[[11],{"i":["X:T","Y:T"],"o":["Z:T"],"m":2,"a":{"direction":["STRING",1,null]},"t":{"T":"s86"}}],[[28],{"i":["X:T","Y:T"],"o":["Z:T"],"m":2,"a":{"direction":["STRING",1,null]},"t":{"T":"s15"}}]]
	BitwiseAnd	[[[18],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s15"}}]]
	BitwiseNot	[[[18],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s15"}}]]
	BitwiseOr	[[[18],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s15"}}]]
	BitwiseXor	[[[18],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s15"}}]]
	BlackmanWindow	[[[17],{"i":["size:T1"],"o":["output:T2"],"m":1,"a":{"output_datatype":["INT",0,1],"periodic":["INT",0,1]},"t":{"T1":"s13","T2":"s16"}}]]
	Cast	[[[1],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"to":["STRING",1,null]},"t":{"T1":"s76","T2":"s76"}}],[[6],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"to":["INT",1,null]},"t":{"T1":"s76","T2":"s76"}}],[[9],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"to":["INT",1,null]},"t":{"T1":"s77","T2":"s77"}}],[[13],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"to":["INT",1,null]},"t":{"T1":"s22","T2":"s22"}}],[[19],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"saturate":["INT",0,1],"to":["INT",1,null]},"t":{"T1":"s23","T2":"s23"}}],[[21],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"saturate":["INT",0,1],"to":["INT",1,null]},"t":{"T1":"s24","T2":"s24"}}],[[23],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"saturate":["INT",0,1],"to":["INT",1,null]},"t":{"T1":"s25","T2":"s25"}}],[[24],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"round_mode":["STRING",0,"up"],"saturate":["INT",0,1],"to":["INT",1,null]},"t":{"T1":"s26","T2":"s26"}}],[[25],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"round_mode":["STRING",0,"up"],"saturate":["INT",0,1],"to":["INT",1,null]},"t":{"T1":"s27","T2":"s27"}}],[[28],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"round_mode":["STRING",0,"up"],"saturate":["INT",0,1],"to":["INT",1,null]},"t":{"T1":"s78","T2":"s78"}}]]
	CastLike	[[[15],{"i":["input:T1","target_type:T2"],"o":["output:T2"],"m":2,"a":{},"t":{"T1":"s22","T2":"s22"}}],[[19],{"i":["input:T1","target_type:T2"],"o":["output:T2"],"m":2,"a":{"saturate":["INT",0,1]},"t":{"T1":"s23","T2":"s23"}}],[[21],{"i":["input:T1","target_type:T2"],"o":["output:T2"],"m":2,"a":{"saturate":["INT",0,1]},"t":{"T1":"s24","T2":"s24"}}],[[23],{"i":["input:T1","target_type:T2"],"o":["output:T2"],"m":2,"a":{"saturate":["INT",0,1]},"t":{"T1":"s25","T2":"s25"}}],[[24],{"i":["input:T1","target_type:T2"],"o":["output:T2"],"m":2,"a":{"round_mode":["STRING",0,"up"],"saturate":["INT",0,1]},"t":{"T1":"s26","T2":"s26"}}],[[25],{"i":["input:T1","target_type:T2"],"o":["output:T2"],"m":2,"a":{"round_mode":["STRING",0,"up"],"saturate":["INT",0,1]},"t":{"T1":"s27","T2":"s27"}}]]
	CausalConvWithState	[[[27],{"i":["input:T","weight:T","bias?:T","past_state?:T"],"o":["output:T","present_state:T"],"m":2,"a":{"activation":["STRING",0,"none"]},"t":{"T":"s11"}}]]
	Ceil	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Celu	[[[12],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s36"}}],[[28],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s0"}}]]
	CenterCropPad	[[[18],{"i":["input_data:T","shape:Tind"],"o":["output_data:T"],"m":2,"a":{"axes":["INTS",0,null]},"t":{"T":"s21","Tind":"s13"}}]]
	Clip	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null],"max":["FLOAT",0,null],"min":["FLOAT",0,null]},"t":{"T":"s3"}}],[[6],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"max":["FLOAT",0,3.4028235e+38],"min":["FLOAT",0,-3.4028235e+38]},"t":{"T":"s3"}}],[[11],{"i":["input:T","min?:T","max?:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[12],{"i":["input:T","min?:T","max?:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s35"}}],[[13],{"i":["input:T","min?:T","max?:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s16"}}]]
	Col2Im	[[[18],{"i":["input:T","image_shape:tensor(int64)","block_shape:tensor(int64)"],"o":["output:T"],"m":3,"a":{"dilations":["INTS",0,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s21"}}]]
	Compress	[[[9,11],{"i":["input:T","condition:T1"],"o":["output:T"],"m":2,"a":{"axis":["INT",0,null]},"t":{"T":"s17","T1":"s29"}}],[[28],{"i":["input:T","condition:T1"],"o":["output:T"],"m":2,"a":{"axis":["INT",0,null]},"t":{"T":"s21","T1":"s29"}}]]
	Concat	[[[1],{"i":["inputs*:T"],"o":["concat_result:T"],"m":1,"a":{"axis":["INT",0,null]},"t":{"T":"s3"}}],[[4,11],{"i":["inputs*:T"],"o":["concat_result:T"],"m":1,"a":{"axis":["INT",1,null]},"t":{"T":"s17"}}],[[13],{"i":["inputs*:T"],"o":["concat_result:T"],"m":1,"a":{"axis":["INT",1,null]},"t":{"T":"s21"}}]]
	ConcatFromSequence	[[[11],{"i":["input_sequence:S"],"o":["concat_result:T"],"m":1,"a":{"axis":["INT",1,null],"new_axis":["INT",0,0]},"t":{"S":"s18","T":"s17"}}]]
	Constant	[[[1],{"i":[],"o":["output:T"],"m":0,"a":{"value":["TENSOR",1,null]},"t":{"T":"s3"}}],[[9],{"i":[],"o":["output:T"],"m":0,"a":{"value":["TENSOR",1,null]},"t":{"T":"s17"}}],[[11],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null]},"t":{"T":"s17"}}],[[12],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null],"value_float":["FLOAT",0,null],"value_floats":["FLOATS",0,null],"value_int":["INT",0,null],"value_ints":["INTS",0,null],"value_string":["STRING",0,null],"value_strings":["STRINGS",0,null]},"t":{"T":"s17"}}],[[13],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null],"value_float":["FLOAT",0,null],"value_floats":["FLOATS",0,null],"value_int":["INT",0,null],"value_ints":["INTS",0,null],"value_string":["STRING",0,null],"value_strings":["STRINGS",0,null]},"t":{"T":"s21"}}],[[19],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null],"value_float":["FLOAT",0,null],"value_floats":["FLOATS",0,null],"value_int":["INT",0,null],"value_ints":["INTS",0,null],"value_string":["STRING",0,null],"value_strings":["STRINGS",0,null]},"t":{"T":"s57"}}],[[21],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null],"value_float":["FLOAT",0,null],"value_floats":["FLOATS",0,null],"value_int":["INT",0,null],"value_ints":["INTS",0,null],"value_string":["STRING",0,null],"value_strings":["STRINGS",0,null]},"t":{"T":"s58"}}],[[23],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null],"value_float":["FLOAT",0,null],"value_floats":["FLOATS",0,null],"value_int":["INT",0,null],"value_ints":["INTS",0,null],"value_string":["STRING",0,null],"value_strings":["STRINGS",0,null]},"t":{"T":"s59"}}],[[24],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null],"value_float":["FLOAT",0,null],"value_floats":["FLOATS",0,null],"value_int":["INT",0,null],"value_ints":["INTS",0,null],"value_string":["STRING",0,null],"value_strings":["STRINGS",0,null]},"t":{"T":"s60"}}],[[25],{"i":[],"o":["output:T"],"m":0,"a":{"sparse_value":["SPARSE_TENSOR",0,null],"value":["TENSOR",0,null],"value_float":["FLOAT",0,null],"value_floats":["FLOATS",0,null],"value_int":["INT",0,null],"value_ints":["INTS",0,null],"value_string":["STRING",0,null],"value_strings":["STRINGS",0,null]},"t":{"T":"s61"}}]]
	ConstantOfShape	[[[9],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"value":["TENSOR",0,null]},"t":{"T1":"s2","T2":"s76"}}],[[20],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"value":["TENSOR",0,null]},"t":{"T1":"s2","T2":"s88"}}],[[21],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"value":["TENSOR",0,null]},"t":{"T1":"s2","T2":"s89"}}],[[23],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"value":["TENSOR",0,null]},"t":{"T1":"s2","T2":"s90"}}],[[24],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"value":["TENSOR",0,null]},"t":{"T1":"s2","T2":"s91"}}],[[25],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"value":["TENSOR",0,null]},"t":{"T1":"s2","T2":"s92"}}]]
	Conv	[[[1,11],{"i":["X:T","W:T","B?:T"],"o":["Y:T"],"m":2,"a":{"auto_pad":["STRING",0,"NOTSET"],"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[22],{"i":["X:T","W:T","B?:T"],"o":["Y:T"],"m":2,"a":{"auto_pad":["STRING",0,"NOTSET"],"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s0"}}]]
	ConvInteger	[[[10],{"i":["x:T1","w:T2","x_zero_point?:T1","w_zero_point?:T2"],"o":["y:T3"],"m":2,"a":{"auto_pad":["STRING",0,"NOTSET"],"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T1":"s46","T2":"s46","T3":"s54"}}]]
	ConvTranspose	[[[1,11],{"i":["X:T","W:T","B?:T"],"o":["Y:T"],"m":2,"a":{"auto_pad":["STRING",0,"NOTSET"],"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"output_padding":["INTS",0,null],"output_shape":["INTS",0,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[22],{"i":["X:T","W:T","B?:T"],"o":["Y:T"],"m":2,"a":{"auto_pad":["STRING",0,"NOTSET"],"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"output_padding":["INTS",0,null],"output_shape":["INTS",0,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s0"}}]]
	Cos	[[[7],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Cosh	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Crop	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"border":["INTS",0,null],"scale":["INTS",0,null]},"t":{"T":"s3"}}],[[10],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"border":["INTS",1,null],"scale":["INTS",0,null]},"t":{"T":"s3"},"d":1}]]
	CumProd	[[[26],{"i":["x:T","axis:T2"],"o":["y:T"],"m":2,"a":{"exclusive":["INT",0,0],"reverse":["INT",0,0]},"t":{"T":"s12","T2":"s13"}}]]
	CumSum	[[[11],{"i":["x:T","axis:T2"],"o":["y:T"],"m":2,"a":{"exclusive":["INT",0,0],"reverse":["INT",0,0]},"t":{"T":"s37","T2":"s13"}}],[[14],{"i":["x:T","axis:T2"],"o":["y:T"],"m":2,"a":{"exclusive":["INT",0,0],"reverse":["INT",0,0]},"t":{"T":"s12","T2":"s13"}}]]
	DeformConv	[[[19],{"i":["X:T","W:T","offset:T","B?:T","mask?:T"],"o":["Y:T"],"m":3,"a":{"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"offset_group":["INT",0,1],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[22],{"i":["X:T","W:T","offset:T","B?:T","mask?:T"],"o":["Y:T"],"m":3,"a":{"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"offset_group":["INT",0,1],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s0"}}]]
	DepthToSpace	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"blocksize":["INT",1,null]},"t":{"T":"s17"}}],[[11],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"blocksize":["INT",1,null],"mode":["STRING",0,"DCR"]},"t":{"T":"s17"}}],[[13,28],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"blocksize":["INT",1,null],"mode":["STRING",0,"DCR"]},"t":{"T":"s21"}}]]
	DequantizeLinear	[[[10],{"i":["x:T","x_scale:tensor(float)","x_zero_point?:T"],"o":["y:tensor(float)"],"m":2,"a":{},"t":{"T":"s38"}}],[[13],{"i":["x:T","x_scale:tensor(float)","x_zero_point?:T"],"o":["y:tensor(float)"],"m":2,"a":{"axis":["INT",0,1]},"t":{"T":"s38"}}],[[19],{"i":["x:T1","x_scale:T2","x_zero_point?:T1"],"o":["y:T2"],"m":2,"a":{"axis":["INT",0,1]},"t":{"T1":"s39","T2":"s11"}}],[[21],{"i":["x:T1","x_scale:T2","x_zero_point?:T1"],"o":["y:T2"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0]},"t":{"T1":"s40","T2":"s11"}}],[[23],{"i":["x:T1","x_scale:T2","x_zero_point?:T1"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0]},"t":{"T1":"s41","T2":"s11","T3":"s11"}}],[[24],{"i":["x:T1","x_scale:T2","x_zero_point?:T1"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0]},"t":{"T1":"s41","T2":"s42","T3":"s11"}}],[[25],{"i":["x:T1","x_scale:T2","x_zero_point?:T1"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0]},"t":{"T1":"s43","T2":"s42","T3":"s11"}}],[[28],{"i":["x:T1","x_scale:T2","x_zero_point?:T1"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0]},"t":{"T1":"s44","T2":"s42","T3":"s11"}}]]
	Det	[[[11],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	DFT	[[[17],{"i":["input:T1","dft_length?:T2"],"o":["output:T1"],"m":1,"a":{"axis":["INT",0,1],"inverse":["INT",0,0],"onesided":["INT",0,0]},"t":{"T1":"s0","T2":"s13"}}],[[20],{"i":["input:T1","dft_length?:T2","axis?:tensor(int64)"],"o":["output:T1"],"m":1,"a":{"inverse":["INT",0,0],"onesided":["INT",0,0]},"t":{"T1":"s0","T2":"s13"}}]]
	DisentangledAttention_TRT	[[[1],{"i":["c2c_attention:T","c2p_attention:T","p2c_attention:T"],"o":["disentangled_attention:T"],"m":3,"a":{"factor":["FLOAT",1,null],"span":["INT",1,null]},"t":{"T":"s104"}}]]
	Div	[[[1],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0],"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s62"}}],[[7],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s62"}}],[[13],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s12"}}],[[14],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s16"}}]]
	Dropout	[[[1],{"i":["data:T"],"o":["output:T","mask?:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null],"is_test":["INT",0,0],"ratio":["FLOAT",0,0.5]},"t":{"T":"s3"}}],[[6],{"i":["data:T"],"o":["output:T","mask?:T"],"m":1,"a":{"is_test":["INT",0,0],"ratio":["FLOAT",0,0.5]},"t":{"T":"s3"}}],[[7],{"i":["data:T"],"o":["output:T","mask?:T"],"m":1,"a":{"ratio":["FLOAT",0,0.5]},"t":{"T":"s3"}}],[[10],{"i":["data:T"],"o":["output:T","mask?:T1"],"m":1,"a":{"ratio":["FLOAT",0,0.5]},"t":{"T":"s3","T1":"s29"}}],[[12],{"i":["data:T","ratio?:T1","training_mode?:T2"],"o":["output:T","mask?:T2"],"m":1,"a":{"seed":["INT",0,null]},"t":{"T":"s3","T1":"s3","T2":"s29"}}],[[13],{"i":["data:T","ratio?:T1","training_mode?:T2"],"o":["output:T","mask?:T2"],"m":1,"a":{"seed":["INT",0,null]},"t":{"T":"s0","T1":"s3","T2":"s29"}}],[[22],{"i":["data:T","ratio?:T1","training_mode?:T2"],"o":["output:T","mask?:T2"],"m":1,"a":{"seed":["INT",0,null]},"t":{"T":"s56","T1":"s56","T2":"s29"}}]]
	DynamicQuantizeLinear	[[[11],{"i":["x:T1"],"o":["y:T2","y_scale:tensor(float)","y_zero_point:T2"],"m":1,"a":{},"t":{"T1":"s36","T2":"s82"}}]]
	DynamicSlice	[[[1],{"i":["data:T","starts:Tind","ends:Tind","axes?:Tind"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s17","Tind":"s13"}}],[[10],{"i":["data:T","starts:Tind","ends:Tind","axes?:Tind"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s17","Tind":"s13"},"d":1}]]
	EfficientNMS_TRT	[[[1],{"i":["boxes:T","scores:T","anchors?:T"],"o":["num_detections:tensor(int32)","detection_boxes:T","detection_scores:T","detection_classes:tensor(int32)"],"m":2,"a":{"background_class":["INT",1,null],"box_coding":["INT",1,null],"iou_threshold":["FLOAT",1,null],"max_output_boxes":["INT",1,null],"plugin_version":["STRING",1,null],"score_activation":["INT",1,null],"score_threshold":["FLOAT",1,null]},"t":{"T":"s104"}}]]
	Einsum	[[[12],{"i":["Inputs*:T"],"o":["Output:T"],"m":1,"a":{"equation":["STRING",1,null]},"t":{"T":"s35"}}],[[28],{"i":["Inputs*:T"],"o":["Output:T"],"m":1,"a":{"equation":["STRING",1,null]},"t":{"T":"s16"}}]]
	Elu	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1],"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s0"}}]]
	Equal	[[[1],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s83","T1":"s29"}}],[[7],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s83","T1":"s29"}}],[[11],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s76","T1":"s29"}}],[[13],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s55","T1":"s29"}}],[[19],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s22","T1":"s29"}}]]
	Erf	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s35"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Exp	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Expand	[[[8],{"i":["input:T","shape:tensor(int64)"],"o":["output:T"],"m":2,"a":{},"t":{"T":"s17"}}],[[13],{"i":["input:T","shape:tensor(int64)"],"o":["output:T"],"m":2,"a":{},"t":{"T":"s21"}}]]
	EyeLike	[[[9],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"k":["INT",0,0]},"t":{"T1":"s76","T2":"s76"}}],[[22],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"k":["INT",0,0]},"t":{"T1":"s55","T2":"s55"}}]]
	Flatten	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s3"}}],[[9,11],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s17"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s21"}}],[[21],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s58"}}],[[23],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s59"}}],[[24],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s60"}}],[[25],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s61"}}]]
	Floor	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Gather	[[[1,11],{"i":["data:T","indices:Tind"],"o":["output:T"],"m":2,"a":{"axis":["INT",0,0]},"t":{"T":"s17","Tind":"s13"}}],[[13],{"i":["data:T","indices:Tind"],"o":["output:T"],"m":2,"a":{"axis":["INT",0,0]},"t":{"T":"s21","Tind":"s13"}}]]
	GatherElements	[[[11],{"i":["data:T","indices:Tind"],"o":["output:T"],"m":2,"a":{"axis":["INT",0,0]},"t":{"T":"s17","Tind":"s13"}}],[[13],{"i":["data:T","indices:Tind"],"o":["output:T"],"m":2,"a":{"axis":["INT",0,0]},"t":{"T":"s21","Tind":"s13"}}]]
	GatherND	[[[11],{"i":["data:T","indices:tensor(int64)"],"o":["output:T"],"m":2,"a":{},"t":{"T":"s17"}}],[[12],{"i":["data:T","indices:tensor(int64)"],"o":["output:T"],"m":2,"a":{"batch_dims":["INT",0,0]},"t":{"T":"s17"}}],[[13],{"i":["data:T","indices:tensor(int64)"],"o":["output:T"],"m":2,"a":{"batch_dims":["INT",0,0]},"t":{"T":"s21"}}]]
	Gelu	[[[20],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"approximate":["STRING",0,"none"]},"t":{"T":"s0"}}]]
	Gemm	[[[1,6],{"i":["A:T","B:T","C:T"],"o":["Y:T"],"m":3,"a":{"alpha":["FLOAT",0,1],"beta":["FLOAT",0,1],"broadcast":["INT",0,0],"transA":["INT",0,0],"transB":["INT",0,0]},"t":{"T":"s3"}}],[[7],{"i":["A:T","B:T","C:T"],"o":["Y:T"],"m":3,"a":{"alpha":["FLOAT",0,1],"beta":["FLOAT",0,1],"transA":["INT",0,0],"transB":["INT",0,0]},"t":{"T":"s3"}}],[[9],{"i":["A:T","B:T","C:T"],"o":["Y:T"],"m":3,"a":{"alpha":["FLOAT",0,1],"beta":["FLOAT",0,1],"transA":["INT",0,0],"transB":["INT",0,0]},"t":{"T":"s62"}}],[[11],{"i":["A:T","B:T","C?:T"],"o":["Y:T"],"m":2,"a":{"alpha":["FLOAT",0,1],"beta":["FLOAT",0,1],"transA":["INT",0,0],"transB":["INT",0,0]},"t":{"T":"s62"}}],[[13],{"i":["A:T","B:T","C?:T"],"o":["Y:T"],"m":2,"a":{"alpha":["FLOAT",0,1],"beta":["FLOAT",0,1],"transA":["INT",0,0],"transB":["INT",0,0]},"t":{"T":"s12"}}]]
	GivenTensorFill	[[[1],{"i":["shape?:T"],"o":["X:T"],"m":0,"a":{"extra_shape":["INTS",0,null],"input_as_shape":["INT",0,null],"shape":["INTS",0,null],"values":["FLOATS",0,null]},"t":{"T":"s3"}}],[[10],{"i":["shape?:T"],"o":["X:T"],"m":0,"a":{"extra_shape":["INTS",0,null],"input_as_shape":["INT",0,null],"shape":["INTS",0,null],"values":["FLOATS",0,null]},"t":{"T":"s3"},"d":1}]]
	GlobalAveragePool	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	GlobalLpPool	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"p":["FLOAT",0,2]},"t":{"T":"s3"}}],[[2],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"p":["INT",0,2]},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"p":["INT",0,2]},"t":{"T":"s0"}}]]
	GlobalMaxPool	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Greater	[[[1],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s3","T1":"s29"}}],[[7],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s3","T1":"s29"}}],[[9],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s35","T1":"s29"}}],[[13],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s16","T1":"s29"}}]]
	GreaterOrEqual	[[[12],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s35","T1":"s29"}}],[[16],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s16","T1":"s29"}}]]
	GridSample	[[[16],{"i":["X:T1","grid:T2"],"o":["Y:T1"],"m":2,"a":{"align_corners":["INT",0,0],"mode":["STRING",0,"bilinear"],"padding_mode":["STRING",0,"zeros"]},"t":{"T1":"s17","T2":"s3"}}],[[20],{"i":["X:T1","grid:T2"],"o":["Y:T1"],"m":2,"a":{"align_corners":["INT",0,0],"mode":["STRING",0,"linear"],"padding_mode":["STRING",0,"zeros"]},"t":{"T1":"s17","T2":"s3"}}],[[22],{"i":["X:T1","grid:T2"],"o":["Y:T1"],"m":2,"a":{"align_corners":["INT",0,0],"mode":["STRING",0,"linear"],"padding_mode":["STRING",0,"zeros"]},"t":{"T1":"s21","T2":"s0"}}]]
	GroupNormalization	[[[18],{"i":["X:T","scale:T","bias:T"],"o":["Y:T"],"m":3,"a":{"epsilon":["FLOAT",0,0.00001],"num_groups":["INT",1,null]},"t":{"T":"s0"},"d":1}],[[21],{"i":["X:T","scale:T","bias:T"],"o":["Y:T"],"m":3,"a":{"epsilon":["FLOAT",0,0.00001],"num_groups":["INT",1,null],"stash_type":["INT",0,1]},"t":{"T":"s0"}}]]
	GRU	[[[1],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"foward"],"hidden_size":["INT",0,null],"output_sequence":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[3],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"linear_before_reset":["INT",0,0],"output_sequence":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[7],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"linear_before_reset":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[14],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"layout":["INT",0,0],"linear_before_reset":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[22],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"layout":["INT",0,0],"linear_before_reset":["INT",0,0]},"t":{"T":"s0","T1":"s54"}}]]
	GRUUnit	[[[1],{"i":["hidden_prev:T","gates:T","seq_lengths:T","t:T"],"o":["hidden:T"],"m":4,"a":{"drop_states":["INT",0,null]},"t":{"T":"s3"}}],[[10],{"i":["hidden_prev:T","gates:T","seq_lengths:T","t:T"],"o":["hidden:T"],"m":4,"a":{"drop_states":["INT",0,null]},"t":{"T":"s3"},"d":1}]]
	HammingWindow	[[[17],{"i":["size:T1"],"o":["output:T2"],"m":1,"a":{"output_datatype":["INT",0,1],"periodic":["INT",0,1]},"t":{"T1":"s13","T2":"s16"}}]]
	HannWindow	[[[17],{"i":["size:T1"],"o":["output:T2"],"m":1,"a":{"output_datatype":["INT",0,1],"periodic":["INT",0,1]},"t":{"T1":"s13","T2":"s16"}}]]
	Hardmax	[[[1,11],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s3"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,-1]},"t":{"T":"s0"}}]]
	HardSigmoid	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.2],"beta":["FLOAT",0,0.5],"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.2],"beta":["FLOAT",0,0.5]},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.2],"beta":["FLOAT",0,0.5]},"t":{"T":"s0"}}]]
	HardSwish	[[[14],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Identity	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s17"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s21"}}],[[14],{"i":["input:V"],"o":["output:V"],"m":1,"a":{},"t":{"V":"s93"}}],[[16],{"i":["input:V"],"o":["output:V"],"m":1,"a":{},"t":{"V":"s94"}}],[[19],{"i":["input:V"],"o":["output:V"],"m":1,"a":{},"t":{"V":"s95"}}],[[21],{"i":["input:V"],"o":["output:V"],"m":1,"a":{},"t":{"V":"s96"}}],[[23],{"i":["input:V"],"o":["output:V"],"m":1,"a":{},"t":{"V":"s97"}}],[[24],{"i":["input:V"],"o":["output:V"],"m":1,"a":{},"t":{"V":"s98"}}],[[25],{"i":["input:V"],"o":["output:V"],"m":1,"a":{},"t":{"V":"s99"}}]]
	If	[[[1,11],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s17","B":"s29"}}],[[13],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s19","B":"s29"}}],[[16],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s66","B":"s29"}}],[[19],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s67","B":"s29"}}],[[21],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s68","B":"s29"}}],[[23],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s69","B":"s29"}}],[[24],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s70","B":"s29"}}],[[25],{"i":["cond:B"],"o":["outputs*:V"],"m":1,"a":{"else_branch":["GRAPH",1,null],"then_branch":["GRAPH",1,null]},"t":{"V":"s71","B":"s29"}}]]
	ImageDecoder	[[[20],{"i":["encoded_stream:T1"],"o":["image:T2"],"m":1,"a":{"pixel_format":["STRING",0,"RGB"]},"t":{"T1":"s82","T2":"s82"}}]]
	ImageScaler	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"bias":["FLOATS",0,null],"scale":["FLOAT",0,1]},"t":{"T":"s3"}}],[[10],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"bias":["FLOATS",0,null],"scale":["FLOAT",0,1]},"t":{"T":"s3"},"d":1}]]
	InstanceNormalization	[[[1],{"i":["input:T","scale:T","B:T"],"o":["output:T"],"m":3,"a":{"consumed_inputs":["INTS",0,null],"epsilon":["FLOAT",0,0.00001]},"t":{"T":"s3"}}],[[6],{"i":["input:T","scale:T","B:T"],"o":["output:T"],"m":3,"a":{"epsilon":["FLOAT",0,0.00001]},"t":{"T":"s3"}}],[[22],{"i":["input:T","scale:T","B:T"],"o":["output:T"],"m":3,"a":{"epsilon":["FLOAT",0,0.00001]},"t":{"T":"s0"}}]]
	IsInf	[[[10],{"i":["X:T1"],"o":["Y:T2"],"m":1,"a":{"detect_negative":["INT",0,1],"detect_positive":["INT",0,1]},"t":{"T1":"s1","T2":"s29"}}],[[20],{"i":["X:T1"],"o":["Y:T2"],"m":1,"a":{"detect_negative":["INT",0,1],"detect_positive":["INT",0,1]},"t":{"T1":"s56","T2":"s29"}}]]
	IsNaN	[[[9],{"i":["X:T1"],"o":["Y:T2"],"m":1,"a":{},"t":{"T1":"s3","T2":"s29"}}],[[13],{"i":["X:T1"],"o":["Y:T2"],"m":1,"a":{},"t":{"T1":"s0","T2":"s29"}}],[[20],{"i":["X:T1"],"o":["Y:T2"],"m":1,"a":{},"t":{"T1":"s56","T2":"s29"}}]]
	LayerNormalization	[[[1],{"i":["X:T","Scale:V","B?:V"],"o":["Y:V","Mean?:U","InvStdDev?:U"],"m":2,"a":{"axis":["INT",0,-1],"epsilon":["FLOAT",0,0.00001],"stash_type":["INT",0,1]},"t":{"T":"s0","U":"s1","V":"s0"}}],[[17],{"i":["X:T","Scale:T","B?:T"],"o":["Y:T","Mean?:U","InvStdDev?:U"],"m":2,"a":{"axis":["INT",0,-1],"epsilon":["FLOAT",0,0.00001],"stash_type":["INT",0,1]},"t":{"T":"s0","U":"s20"}}]]
	LeakyRelu	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.01],"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.01]},"t":{"T":"s3"}}],[[16],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.01]},"t":{"T":"s0"}}]]
	Less	[[[1],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s3","T1":"s29"}}],[[7],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s3","T1":"s29"}}],[[9],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s35","T1":"s29"}}],[[13],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s16","T1":"s29"}}]]
	LessOrEqual	[[[12],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s35","T1":"s29"}}],[[16],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s16","T1":"s29"}}]]
	LinearAttention	[[[27],{"i":["query:T","key:T","value:T","past_state?:S","decay?:T","beta?:T"],"o":["output:T","present_state:S"],"m":3,"a":{"chunk_size":["INT",0,64],"kv_num_heads":["INT",1,null],"q_num_heads":["INT",1,null],"scale":["FLOAT",0,0],"update_rule":["STRING",0,"gated_delta"]},"t":{"T":"s11","S":"s11"}}]]
	Log	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	LogSoftmax	[[[1,11],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s3"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,-1]},"t":{"T":"s0"}}]]
	Loop	[[[1],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":3,"a":{"body":["GRAPH",1,null]},"t":{"V":"s17","I":"s2","B":"s29"}}],[[11],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s17","I":"s2","B":"s29"}}],[[13],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s19","I":"s2","B":"s29"}}],[[16],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s66","I":"s2","B":"s29"}}],[[19],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s67","I":"s2","B":"s29"}}],[[21],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s68","I":"s2","B":"s29"}}],[[23],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s69","I":"s2","B":"s29"}}],[[24],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s70","I":"s2","B":"s29"}}],[[25],{"i":["M?:I","cond?:B","v_initial*:V"],"o":["v_final_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null]},"t":{"V":"s71","I":"s2","B":"s29"}}]]
	LpNormalization	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,-1],"p":["INT",0,2]},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,-1],"p":["INT",0,2]},"t":{"T":"s0"}}]]
	LpPool	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"kernel_shape":["INTS",0,null],"p":["FLOAT",0,2],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[2,11],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"kernel_shape":["INTS",1,null],"p":["INT",0,2],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[18],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"dilations":["INTS",0,null],"kernel_shape":["INTS",1,null],"p":["INT",0,2],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"dilations":["INTS",0,null],"kernel_shape":["INTS",1,null],"p":["INT",0,2],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s0"}}]]
	LRN	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.0001],"beta":["FLOAT",0,0.75],"bias":["FLOAT",0,1],"size":["INT",1,null]},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,0.0001],"beta":["FLOAT",0,0.75],"bias":["FLOAT",0,1],"size":["INT",1,null]},"t":{"T":"s0"}}]]
	LSTM	[[[1],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T","initial_c?:T","P?:T"],"o":["Y?:T","Y_h?:T","Y_c?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"input_forget":["INT",0,0],"output_sequence":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[7],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T","initial_c?:T","P?:T"],"o":["Y?:T","Y_h?:T","Y_c?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"input_forget":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[14],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T","initial_c?:T","P?:T"],"o":["Y?:T","Y_h?:T","Y_c?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"input_forget":["INT",0,0],"layout":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[22],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T","initial_c?:T","P?:T"],"o":["Y?:T","Y_h?:T","Y_c?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,null],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"input_forget":["INT",0,0],"layout":["INT",0,0]},"t":{"T":"s0","T1":"s54"}}]]
	MatMul	[[[1],{"i":["A:T","B:T"],"o":["Y:T"],"m":2,"a":{},"t":{"T":"s3"}}],[[9],{"i":["A:T","B:T"],"o":["Y:T"],"m":2,"a":{},"t":{"T":"s62"}}],[[13],{"i":["A:T","B:T"],"o":["Y:T"],"m":2,"a":{},"t":{"T":"s12"}}]]
	MatMulInteger	[[[10],{"i":["A:T1","B:T2","a_zero_point?:T1","b_zero_point?:T2"],"o":["Y:T3"],"m":2,"a":{},"t":{"T1":"s46","T2":"s46","T3":"s54"}}]]
	Max	[[[1],{"i":["data_0*:T"],"o":["max:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6,8],{"i":["data_0*:T"],"o":["max:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[12],{"i":["data_0*:T"],"o":["max:T"],"m":1,"a":{},"t":{"T":"s35"}}],[[13],{"i":["data_0*:T"],"o":["max:T"],"m":1,"a":{},"t":{"T":"s16"}}]]
	MaxPool	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T":"s3"}}],[[8],{"i":["X:T"],"o":["Y:T","Indices?:I"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"storage_order":["INT",0,0],"strides":["INTS",0,null]},"t":{"T":"s3","I":"s2"}}],[[10,11],{"i":["X:T"],"o":["Y:T","Indices?:I"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"dilations":["INTS",0,null],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"storage_order":["INT",0,0],"strides":["INTS",0,null]},"t":{"T":"s3","I":"s2"}}],[[12],{"i":["X:T"],"o":["Y:T","Indices?:I"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"dilations":["INTS",0,null],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"storage_order":["INT",0,0],"strides":["INTS",0,null]},"t":{"T":"s72","I":"s2"}}],[[22],{"i":["X:T"],"o":["Y:T","Indices?:I"],"m":1,"a":{"auto_pad":["STRING",0,"NOTSET"],"ceil_mode":["INT",0,0],"dilations":["INTS",0,null],"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"storage_order":["INT",0,0],"strides":["INTS",0,null]},"t":{"T":"s73","I":"s2"}}]]
	MaxRoiPool	[[[1],{"i":["X:T","rois:T"],"o":["Y:T"],"m":2,"a":{"pooled_shape":["INTS",1,null],"spatial_scale":["FLOAT",0,1]},"t":{"T":"s3"}}],[[22],{"i":["X:T","rois:T"],"o":["Y:T"],"m":2,"a":{"pooled_shape":["INTS",1,null],"spatial_scale":["FLOAT",0,1]},"t":{"T":"s0"}}]]
	MaxUnpool	[[[9,11],{"i":["X:T1","I:T2","output_shape?:T2"],"o":["output:T1"],"m":2,"a":{"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T1":"s3","T2":"s2"}}],[[22],{"i":["X:T1","I:T2","output_shape?:T2"],"o":["output:T1"],"m":2,"a":{"kernel_shape":["INTS",1,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T1":"s0","T2":"s2"}}]]
	Mean	[[[1],{"i":["data_0*:T"],"o":["mean:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6,8],{"i":["data_0*:T"],"o":["mean:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["data_0*:T"],"o":["mean:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	MeanVarianceNormalization	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"across_channels":["INT",0,0],"normalize_variance":["INT",0,1]},"t":{"T":"s3"}}],[[9],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"axes":["INTS",0,[0,2,3]]},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"axes":["INTS",0,[0,2,3]]},"t":{"T":"s0"}}]]
	MelWeightMatrix	[[[17],{"i":["num_mel_bins:T1","dft_length:T1","sample_rate:T1","lower_edge_hertz:T2","upper_edge_hertz:T2"],"o":["output:T3"],"m":5,"a":{"output_datatype":["INT",0,1]},"t":{"T1":"s13","T2":"s0","T3":"s16"}}]]
	MemcpyFromHost	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s103"}}]]
	MemcpyToHost	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s103"}}]]
	Min	[[[1],{"i":["data_0*:T"],"o":["min:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6,8],{"i":["data_0*:T"],"o":["min:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[12],{"i":["data_0*:T"],"o":["min:T"],"m":1,"a":{},"t":{"T":"s35"}}],[[13],{"i":["data_0*:T"],"o":["min:T"],"m":1,"a":{},"t":{"T":"s16"}}]]
	Mish	[[[18],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Mod	[[[10],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"fmod":["INT",0,0]},"t":{"T":"s35"}}],[[13,28],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"fmod":["INT",0,0]},"t":{"T":"s16"}}]]
	Mul	[[[1],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0],"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s62"}}],[[7],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s62"}}],[[13],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s12"}}],[[14],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s16"}}]]
	MultilevelCropAndResize_TRT	[[[1],{"i":["boxes:T","feature_map_0:T","feature_map_1:T","feature_map_2:T","feature_map_3:T"],"o":["patches:T"],"m":5,"a":{"image_size":["INTS",1,null],"plugin_version":["STRING",1,null],"pooled_size":["INT",1,null]},"t":{"T":"s36"}}]]
	Multinomial	[[[7],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,6],"sample_size":["INT",0,1],"seed":["FLOAT",0,null]},"t":{"T1":"s3","T2":"s13"}}],[[22],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,6],"sample_size":["INT",0,1],"seed":["FLOAT",0,null]},"t":{"T1":"s0","T2":"s13"}}]]
	Neg	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s79"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s80"}}]]
	NegativeLogLikelihoodLoss	[[[12,13],{"i":["input:T","target:Tind","weight?:T"],"o":["loss:T"],"m":2,"a":{"ignore_index":["INT",0,null],"reduction":["STRING",0,"mean"]},"t":{"T":"s3","Tind":"s13"}}],[[22],{"i":["input:T","target:Tind","weight?:T"],"o":["loss:T"],"m":2,"a":{"ignore_index":["INT",0,null],"reduction":["STRING",0,"mean"]},"t":{"T":"s0","Tind":"s13"}}]]
	NonMaxSuppression	[[[10,11],{"i":["boxes:tensor(float)","scores:tensor(float)","max_output_boxes_per_class?:tensor(int64)","iou_threshold?:tensor(float)","score_threshold?:tensor(float)"],"o":["selected_indices:tensor(int64)"],"m":2,"a":{"center_point_box":["INT",0,0]},"t":{}}]]
	NonZero	[[[9],{"i":["X:T"],"o":["Y:tensor(int64)"],"m":1,"a":{},"t":{"T":"s17"}}],[[13],{"i":["X:T"],"o":["Y:tensor(int64)"],"m":1,"a":{},"t":{"T":"s21"}}]]
	Not	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s29"}}]]
	OneHot	[[[9,11],{"i":["indices:T1","depth:T2","values:T3"],"o":["output:T3"],"m":3,"a":{"axis":["INT",0,-1]},"t":{"T1":"s35","T2":"s35","T3":"s17"}}],[[28],{"i":["indices:T1","depth:T2","values:T3"],"o":["output:T3"],"m":3,"a":{"axis":["INT",0,-1]},"t":{"T1":"s35","T2":"s35","T3":"s21"}}]]
	Optional	[[[15],{"i":["input?:V"],"o":["output:O"],"m":0,"a":{"type":["TYPE_PROTO",0,null]},"t":{"V":"s19","O":"s28"}}],[[28],{"i":["input?:V"],"o":["output:O"],"m":0,"a":{"type":["TYPE_PROTO",0,null]},"t":{"V":"s32","O":"s33"}}]]
	OptionalGetElement	[[[15],{"i":["input:O"],"o":["output:V"],"m":1,"a":{},"t":{"O":"s28","V":"s19"}}],[[18],{"i":["input:O"],"o":["output:V"],"m":1,"a":{},"t":{"O":"s30","V":"s19"}}],[[28],{"i":["input:O"],"o":["output:V"],"m":1,"a":{},"t":{"O":"s31","V":"s32"}}]]
	OptionalHasElement	[[[15],{"i":["input:O"],"o":["output:B"],"m":1,"a":{},"t":{"O":"s28","B":"s29"}}],[[18],{"i":["input?:O"],"o":["output:B"],"m":0,"a":{},"t":{"O":"s30","B":"s29"}}],[[28],{"i":["input?:O"],"o":["output:B"],"m":0,"a":{},"t":{"O":"s31","B":"s29"}}]]
	Or	[[[1],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s29","T1":"s29"}}],[[7],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s29","T1":"s29"}}]]
	Pad	[[[1],{"i":["data:T"],"o":["output:T"],"m":1,"a":{"mode":["STRING",0,"constant"],"paddings":["INTS",1,null],"value":["FLOAT",0,0]},"t":{"T":"s3"}}],[[2],{"i":["data:T"],"o":["output:T"],"m":1,"a":{"mode":["STRING",0,"constant"],"pads":["INTS",1,null],"value":["FLOAT",0,0]},"t":{"T":"s3"}}],[[11],{"i":["data:T","pads:tensor(int64)","constant_value?:T"],"o":["output:T"],"m":2,"a":{"mode":["STRING",0,"constant"]},"t":{"T":"s35"}}],[[13],{"i":["data:T","pads:tensor(int64)","constant_value?:T"],"o":["output:T"],"m":2,"a":{"mode":["STRING",0,"constant"]},"t":{"T":"s21"}}],[[18,19],{"i":["data:T","pads:tensor(int64)","constant_value?:T","axes?:Tind"],"o":["output:T"],"m":2,"a":{"mode":["STRING",0,"constant"]},"t":{"T":"s21","Tind":"s13"}}],[[21],{"i":["data:T","pads:tensor(int64)","constant_value?:T","axes?:Tind"],"o":["output:T"],"m":2,"a":{"mode":["STRING",0,"constant"]},"t":{"T":"s58","Tind":"s13"}}],[[23],{"i":["data:T","pads:tensor(int64)","constant_value?:T","axes?:Tind"],"o":["output:T"],"m":2,"a":{"mode":["STRING",0,"constant"]},"t":{"T":"s59","Tind":"s13"}}],[[24],{"i":["data:T","pads:tensor(int64)","constant_value?:T","axes?:Tind"],"o":["output:T"],"m":2,"a":{"mode":["STRING",0,"constant"]},"t":{"T":"s60","Tind":"s13"}}],[[25],{"i":["data:T","pads:tensor(int64)","constant_value?:T","axes?:Tind"],"o":["output:T"],"m":2,"a":{"mode":["STRING",0,"constant"]},"t":{"T":"s61","Tind":"s13"}}]]
	ParametricSoftplus	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,null],"beta":["FLOAT",0,null]},"t":{"T":"s3"}}],[[10],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,null],"beta":["FLOAT",0,null]},"t":{"T":"s3"},"d":1}]]
	Pow	[[[1],{"i":["X:T","Y:T"],"o":["Z:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s3"}}],[[7],{"i":["X:T","Y:T"],"o":["Z:T"],"m":2,"a":{},"t":{"T":"s3"}}],[[12],{"i":["X:T","Y:T1"],"o":["Z:T"],"m":2,"a":{},"t":{"T":"s101","T1":"s35"}}],[[13],{"i":["X:T","Y:T1"],"o":["Z:T"],"m":2,"a":{},"t":{"T":"s102","T1":"s35"}}],[[15],{"i":["X:T","Y:T1"],"o":["Z:T"],"m":2,"a":{},"t":{"T":"s102","T1":"s16"}}]]
	PRelu	[[[1],{"i":["X:T","slope:T"],"o":["Y:T"],"m":2,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6,7],{"i":["X:T","slope:T"],"o":["Y:T"],"m":2,"a":{},"t":{"T":"s3"}}],[[9],{"i":["X:T","slope:T"],"o":["Y:T"],"m":2,"a":{},"t":{"T":"s62"}}],[[16],{"i":["X:T","slope:T"],"o":["Y:T"],"m":2,"a":{},"t":{"T":"s12"}}]]
	PyramidROIAlign_TRT	[[[1],{"i":["boxes:T","feature_map_0:T","feature_map_1:T","feature_map_2:T","feature_map_3:T"],"o":["patches:T"],"m":5,"a":{"plugin_version":["STRING",1,null],"pooled_size":["INT",1,null]},"t":{"T":"s36"}}]]
	QLinearConv	[[[10],{"i":["x:T1","x_scale:tensor(float)","x_zero_point:T1","w:T2","w_scale:tensor(float)","w_zero_point:T2","y_scale:tensor(float)","y_zero_point:T3","B?:T4"],"o":["y:T3"],"m":8,"a":{"auto_pad":["STRING",0,"NOTSET"],"dilations":["INTS",0,null],"group":["INT",0,1],"kernel_shape":["INTS",0,null],"pads":["INTS",0,null],"strides":["INTS",0,null]},"t":{"T1":"s46","T2":"s46","T3":"s46","T4":"s54"}}]]
	QLinearMatMul	[[[10],{"i":["a:T1","a_scale:tensor(float)","a_zero_point:T1","b:T2","b_scale:tensor(float)","b_zero_point:T2","y_scale:tensor(float)","y_zero_point:T3"],"o":["y:T3"],"m":8,"a":{},"t":{"T1":"s46","T2":"s46","T3":"s46"}}],[[21],{"i":["a:T1","a_scale:TS","a_zero_point:T1","b:T2","b_scale:TS","b_zero_point:T2","y_scale:TS","y_zero_point:T3"],"o":["y:T3"],"m":8,"a":{},"t":{"TS":"s11","T1":"s48","T2":"s48","T3":"s48"}}]]
	QuantizeLinear	[[[10],{"i":["x:T1","y_scale:tensor(float)","y_zero_point?:T2"],"o":["y:T2"],"m":2,"a":{},"t":{"T1":"s45","T2":"s46"}}],[[13],{"i":["x:T1","y_scale:tensor(float)","y_zero_point?:T2"],"o":["y:T2"],"m":2,"a":{"axis":["INT",0,1]},"t":{"T1":"s45","T2":"s46"}}],[[19],{"i":["x:T1","y_scale:T1","y_zero_point?:T2"],"o":["y:T2"],"m":2,"a":{"axis":["INT",0,1],"saturate":["INT",0,1]},"t":{"T1":"s47","T2":"s48"}}],[[21],{"i":["x:T1","y_scale:T1","y_zero_point?:T2"],"o":["y:T2"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0],"saturate":["INT",0,1]},"t":{"T1":"s47","T2":"s49"}}],[[23],{"i":["x:T1","y_scale:T2","y_zero_point?:T3"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0],"precision":["INT",0,0],"saturate":["INT",0,1]},"t":{"T1":"s47","T2":"s47","T3":"s50"}}],[[24],{"i":["x:T1","y_scale:T2","y_zero_point?:T3"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0],"precision":["INT",0,0],"saturate":["INT",0,1]},"t":{"T1":"s47","T2":"s51","T3":"s50"}}],[[25],{"i":["x:T1","y_scale:T2","y_zero_point?:T3"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0],"precision":["INT",0,0],"saturate":["INT",0,1]},"t":{"T1":"s47","T2":"s51","T3":"s52"}}],[[28],{"i":["x:T1","y_scale:T2","y_zero_point?:T3"],"o":["y:T3"],"m":2,"a":{"axis":["INT",0,1],"block_size":["INT",0,0],"output_dtype":["INT",0,0],"precision":["INT",0,0],"saturate":["INT",0,1]},"t":{"T1":"s47","T2":"s51","T3":"s53"}}]]
	RandomNormal	[[[1],{"i":[],"o":["output:T"],"m":0,"a":{"dtype":["INT",0,1],"mean":["FLOAT",0,0],"scale":["FLOAT",0,1],"seed":["FLOAT",0,null],"shape":["INTS",1,null]},"t":{"T":"s3"}}],[[22],{"i":[],"o":["output:T"],"m":0,"a":{"dtype":["INT",0,1],"mean":["FLOAT",0,0],"scale":["FLOAT",0,1],"seed":["FLOAT",0,null],"shape":["INTS",1,null]},"t":{"T":"s0"}}]]
	RandomNormalLike	[[[1],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"mean":["FLOAT",0,0],"scale":["FLOAT",0,1],"seed":["FLOAT",0,null]},"t":{"T1":"s17","T2":"s3"}}],[[22],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"mean":["FLOAT",0,0],"scale":["FLOAT",0,1],"seed":["FLOAT",0,null]},"t":{"T1":"s21","T2":"s0"}}]]
	RandomUniform	[[[1],{"i":[],"o":["output:T"],"m":0,"a":{"dtype":["INT",0,1],"high":["FLOAT",0,1],"low":["FLOAT",0,0],"seed":["FLOAT",0,null],"shape":["INTS",1,null]},"t":{"T":"s3"}}],[[22],{"i":[],"o":["output:T"],"m":0,"a":{"dtype":["INT",0,1],"high":["FLOAT",0,1],"low":["FLOAT",0,0],"seed":["FLOAT",0,null],"shape":["INTS",1,null]},"t":{"T":"s0"}}]]
	RandomUniformLike	[[[1],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"high":["FLOAT",0,1],"low":["FLOAT",0,0],"seed":["FLOAT",0,null]},"t":{"T1":"s17","T2":"s3"}}],[[22],{"i":["input:T1"],"o":["output:T2"],"m":1,"a":{"dtype":["INT",0,null],"high":["FLOAT",0,1],"low":["FLOAT",0,0],"seed":["FLOAT",0,null]},"t":{"T1":"s21","T2":"s0"}}]]
	Range	[[[11],{"i":["start:T","limit:T","delta:T"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s74"}}],[[27],{"i":["start:T","limit:T","delta:T"],"o":["output:T"],"m":3,"a":{"stash_type":["INT",0,1]},"t":{"T":"s75"}}]]
	Reciprocal	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	ReduceL1	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s12"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}]]
	ReduceL2	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s12"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}]]
	ReduceLogSum	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s12"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}],[[28],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s0"}}]]
	ReduceLogSumExp	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s12"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}],[[28],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s0"}}]]
	ReduceMax	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[12],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s63"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s64"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s64"}}],[[20],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s65"}}]]
	ReduceMean	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s12"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}]]
	ReduceMin	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[12],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s63"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s64"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s64"}}],[[20],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s65"}}]]
	ReduceProd	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s12"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}]]
	ReduceSum	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}]]
	ReduceSumSquare	[[[1,11],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s62"}}],[[13],{"i":["data:T"],"o":["reduced:T"],"m":1,"a":{"axes":["INTS",0,null],"keepdims":["INT",0,1]},"t":{"T":"s12"}}],[[18],{"i":["data:T","axes?:tensor(int64)"],"o":["reduced:T"],"m":1,"a":{"keepdims":["INT",0,1],"noop_with_empty_axes":["INT",0,0]},"t":{"T":"s12"}}]]
	RegexFullMatch	[[[20],{"i":["X:T1"],"o":["Y:T2"],"m":1,"a":{"pattern":["STRING",0,null]},"t":{"T1":"s14","T2":"s29"}}]]
	Relu	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}],[[14],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s80"}}]]
	Reshape	[[[1],{"i":["data:T"],"o":["reshaped:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null],"shape":["INTS",0,null]},"t":{"T":"s3"}}],[[5],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{},"t":{"T":"s17"}}],[[13],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{},"t":{"T":"s21"}}],[[14],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{"allowzero":["INT",0,0]},"t":{"T":"s21"}}],[[19],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{"allowzero":["INT",0,0]},"t":{"T":"s57"}}],[[21],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{"allowzero":["INT",0,0]},"t":{"T":"s58"}}],[[23],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{"allowzero":["INT",0,0]},"t":{"T":"s59"}}],[[24],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{"allowzero":["INT",0,0]},"t":{"T":"s60"}}],[[25],{"i":["data:T","shape:tensor(int64)"],"o":["reshaped:T"],"m":2,"a":{"allowzero":["INT",0,0]},"t":{"T":"s61"}}]]
	Resize	[[[10],{"i":["X:T","scales:tensor(float)"],"o":["Y:T"],"m":2,"a":{"mode":["STRING",0,"nearest"]},"t":{"T":"s17"}}],[[11],{"i":["X:T1","roi:T2","scales:tensor(float)","sizes?:tensor(int64)"],"o":["Y:T1"],"m":3,"a":{"coordinate_transformation_mode":["STRING",0,"half_pixel"],"cubic_coeff_a":["FLOAT",0,-0.75],"exclude_outside":["INT",0,0],"extrapolation_value":["FLOAT",0,0],"mode":["STRING",0,"nearest"],"nearest_mode":["STRING",0,"round_prefer_floor"]},"t":{"T1":"s17","T2":"s3"}}],[[13],{"i":["X:T1","roi?:T2","scales?:tensor(float)","sizes?:tensor(int64)"],"o":["Y:T1"],"m":1,"a":{"coordinate_transformation_mode":["STRING",0,"half_pixel"],"cubic_coeff_a":["FLOAT",0,-0.75],"exclude_outside":["INT",0,0],"extrapolation_value":["FLOAT",0,0],"mode":["STRING",0,"nearest"],"nearest_mode":["STRING",0,"round_prefer_floor"]},"t":{"T1":"s21","T2":"s3"}}],[[18,19],{"i":["X:T1","roi?:T2","scales?:tensor(float)","sizes?:tensor(int64)"],"o":["Y:T1"],"m":1,"a":{"antialias":["INT",0,0],"axes":["INTS",0,null],"coordinate_transformation_mode":["STRING",0,"half_pixel"],"cubic_coeff_a":["FLOAT",0,-0.75],"exclude_outside":["INT",0,0],"extrapolation_value":["FLOAT",0,0],"keep_aspect_ratio_policy":["STRING",0,"stretch"],"mode":["STRING",0,"nearest"],"nearest_mode":["STRING",0,"round_prefer_floor"]},"t":{"T1":"s21","T2":"s3"}}]]
	ReverseSequence	[[[10],{"i":["input:T","sequence_lens:tensor(int64)"],"o":["Y:T"],"m":2,"a":{"batch_axis":["INT",0,1],"time_axis":["INT",0,0]},"t":{"T":"s17"}}],[[28],{"i":["input:T","sequence_lens:tensor(int64)"],"o":["Y:T"],"m":2,"a":{"batch_axis":["INT",0,1],"time_axis":["INT",0,0]},"t":{"T":"s21"}}]]
	RMSNormalization	[[[23],{"i":["X:T","scale:V"],"o":["Y:V"],"m":2,"a":{"axis":["INT",0,-1],"epsilon":["FLOAT",0,0.00001],"stash_type":["INT",0,1]},"t":{"T":"s0","V":"s0"}}]]
	RNN	[[[1],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,["Tanh","Tanh"]],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"output_sequence":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[7],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,["Tanh","Tanh"]],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null]},"t":{"T":"s3","T1":"s54"}}],[[14],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,["Tanh","Tanh"]],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"layout":["INT",0,0]},"t":{"T":"s3","T1":"s54"}}],[[22],{"i":["X:T","W:T","R:T","B?:T","sequence_lens?:T1","initial_h?:T"],"o":["Y?:T","Y_h?:T"],"m":3,"a":{"activation_alpha":["FLOATS",0,null],"activation_beta":["FLOATS",0,null],"activations":["STRINGS",0,["Tanh","Tanh"]],"clip":["FLOAT",0,null],"direction":["STRING",0,"forward"],"hidden_size":["INT",0,null],"layout":["INT",0,0]},"t":{"T":"s0","T1":"s54"}}]]
	RoiAlign	[[[10],{"i":["X:T1","rois:T1","batch_indices:T2"],"o":["Y:T1"],"m":3,"a":{"mode":["STRING",0,"avg"],"output_height":["INT",0,1],"output_width":["INT",0,1],"sampling_ratio":["INT",0,0],"spatial_scale":["FLOAT",0,1]},"t":{"T1":"s3","T2":"s2"}}],[[16],{"i":["X:T1","rois:T1","batch_indices:T2"],"o":["Y:T1"],"m":3,"a":{"coordinate_transformation_mode":["STRING",0,"half_pixel"],"mode":["STRING",0,"avg"],"output_height":["INT",0,1],"output_width":["INT",0,1],"sampling_ratio":["INT",0,0],"spatial_scale":["FLOAT",0,1]},"t":{"T1":"s3","T2":"s2"}}],[[22],{"i":["X:T1","rois:T1","batch_indices:T2"],"o":["Y:T1"],"m":3,"a":{"coordinate_transformation_mode":["STRING",0,"half_pixel"],"mode":["STRING",0,"avg"],"output_height":["INT",0,1],"output_width":["INT",0,1],"sampling_ratio":["INT",0,0],"spatial_scale":["FLOAT",0,1]},"t":{"T1":"s0","T2":"s2"}}]]
	RotaryEmbedding	[[[23],{"i":["X:T","cos_cache:T","sin_cache:T","position_ids?:M"],"o":["Y:T"],"m":3,"a":{"interleaved":["INT",0,0],"num_heads":["INT",0,null],"rotary_embedding_dim":["INT",0,0]},"t":{"T":"s11","M":"s2"}}]]
	Round	[[[11],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Scale	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"scale":["FLOAT",0,1]},"t":{"T":"s3"}}],[[10],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"scale":["FLOAT",0,1]},"t":{"T":"s3"},"d":1}]]
	ScaledTanh	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"alpha":["FLOAT",0,null],"beta":["FLOAT",0,null]},"t":{"T":"s3"}}],[[10],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"alpha":["FLOAT",0,null],"beta":["FLOAT",0,null]},"t":{"T":"s3"},"d":1}]]
	Scan	[[[8],{"i":["sequence_lens?:I","initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":2,"a":{"body":["GRAPH",1,null],"directions":["INTS",0,null],"num_scan_inputs":["INT",1,null]},"t":{"I":"s2","V":"s17"}}],[[9,11],{"i":["initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":1,"a":{"body":["GRAPH",1,null],"num_scan_inputs":["INT",1,null],"scan_input_axes":["INTS",0,null],"scan_input_directions":["INTS",0,null],"scan_output_axes":["INTS",0,null],"scan_output_directions":["INTS",0,null]},"t":{"V":"s17"}}],[[16],{"i":["initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":1,"a":{"body":["GRAPH",1,null],"num_scan_inputs":["INT",1,null],"scan_input_axes":["INTS",0,null],"scan_input_directions":["INTS",0,null],"scan_output_axes":["INTS",0,null],"scan_output_directions":["INTS",0,null]},"t":{"V":"s21"}}],[[19],{"i":["initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":1,"a":{"body":["GRAPH",1,null],"num_scan_inputs":["INT",1,null],"scan_input_axes":["INTS",0,null],"scan_input_directions":["INTS",0,null],"scan_output_axes":["INTS",0,null],"scan_output_directions":["INTS",0,null]},"t":{"V":"s57"}}],[[21],{"i":["initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":1,"a":{"body":["GRAPH",1,null],"num_scan_inputs":["INT",1,null],"scan_input_axes":["INTS",0,null],"scan_input_directions":["INTS",0,null],"scan_output_axes":["INTS",0,null],"scan_output_directions":["INTS",0,null]},"t":{"V":"s58"}}],[[23],{"i":["initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":1,"a":{"body":["GRAPH",1,null],"num_scan_inputs":["INT",1,null],"scan_input_axes":["INTS",0,null],"scan_input_directions":["INTS",0,null],"scan_output_axes":["INTS",0,null],"scan_output_directions":["INTS",0,null]},"t":{"V":"s59"}}],[[24],{"i":["initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":1,"a":{"body":["GRAPH",1,null],"num_scan_inputs":["INT",1,null],"scan_input_axes":["INTS",0,null],"scan_input_directions":["INTS",0,null],"scan_output_axes":["INTS",0,null],"scan_output_directions":["INTS",0,null]},"t":{"V":"s60"}}],[[25],{"i":["initial_state_and_scan_inputs*:V"],"o":["final_state_and_scan_outputs*:V"],"m":1,"a":{"body":["GRAPH",1,null],"num_scan_inputs":["INT",1,null],"scan_input_axes":["INTS",0,null],"scan_input_directions":["INTS",0,null],"scan_output_axes":["INTS",0,null],"scan_output_directions":["INTS",0,null]},"t":{"V":"s61"}}]]
	Scatter	[[[9],{"i":["data:T","indices:Tind","updates:T"],"o":["output:T"],"m":3,"a":{"axis":["INT",0,0]},"t":{"T":"s17","Tind":"s13"}}],[[11],{"i":["data:T","indices:Tind","updates:T"],"o":["output:T"],"m":3,"a":{"axis":["INT",0,0]},"t":{"T":"s17","Tind":"s13"},"d":1}]]
	ScatterElements	[[[11],{"i":["data:T","indices:Tind","updates:T"],"o":["output:T"],"m":3,"a":{"axis":["INT",0,0]},"t":{"T":"s17","Tind":"s13"}}],[[13],{"i":["data:T","indices:Tind","updates:T"],"o":["output:T"],"m":3,"a":{"axis":["INT",0,0]},"t":{"T":"s21","Tind":"s13"}}],[[16,18],{"i":["data:T","indices:Tind","updates:T"],"o":["output:T"],"m":3,"a":{"axis":["INT",0,0],"reduction":["STRING",0,"none"]},"t":{"T":"s21","Tind":"s13"}}]]
	ScatterND	[[[11],{"i":["data:T","indices:tensor(int64)","updates:T"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s17"}}],[[13],{"i":["data:T","indices:tensor(int64)","updates:T"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s21"}}],[[16,18],{"i":["data:T","indices:tensor(int64)","updates:T"],"o":["output:T"],"m":3,"a":{"reduction":["STRING",0,"none"]},"t":{"T":"s21"}}]]
	Selu	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1.6732],"consumed_inputs":["INTS",0,null],"gamma":["FLOAT",0,1.0507]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1.6732632],"gamma":["FLOAT",0,1.050701]},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1.6732632],"gamma":["FLOAT",0,1.050701]},"t":{"T":"s0"}}]]
	SequenceAt	[[[11],{"i":["input_sequence:S","position:I"],"o":["tensor:T"],"m":2,"a":{},"t":{"S":"s18","T":"s17","I":"s13"}}]]
	SequenceConstruct	[[[11],{"i":["inputs*:T"],"o":["output_sequence:S"],"m":1,"a":{},"t":{"T":"s17","S":"s18"}}]]
	SequenceEmpty	[[[11],{"i":[],"o":["output:S"],"m":0,"a":{"dtype":["INT",0,null]},"t":{"S":"s18"}}]]
	SequenceErase	[[[11],{"i":["input_sequence:S","position?:I"],"o":["output_sequence:S"],"m":1,"a":{},"t":{"S":"s18","I":"s13"}}]]
	SequenceInsert	[[[11],{"i":["input_sequence:S","tensor:T","position?:I"],"o":["output_sequence:S"],"m":2,"a":{},"t":{"T":"s17","S":"s18","I":"s13"}}]]
	SequenceLength	[[[11],{"i":["input_sequence:S"],"o":["length:I"],"m":1,"a":{},"t":{"S":"s18","I":"s2"}}]]
	SequenceMap	[[[17],{"i":["input_sequence:S","additional_inputs*:V"],"o":["out_sequence*:S"],"m":1,"a":{"body":["GRAPH",1,null]},"t":{"S":"s18","V":"s19"}}]]
	Shape	[[[1],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{},"t":{"T":"s17","T1":"s2"}}],[[13],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{},"t":{"T":"s21","T1":"s2"}}],[[15],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{"end":["INT",0,null],"start":["INT",0,0]},"t":{"T":"s21","T1":"s2"}}],[[19],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{"end":["INT",0,null],"start":["INT",0,0]},"t":{"T":"s57","T1":"s2"}}],[[21],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{"end":["INT",0,null],"start":["INT",0,0]},"t":{"T":"s58","T1":"s2"}}],[[23],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{"end":["INT",0,null],"start":["INT",0,0]},"t":{"T":"s59","T1":"s2"}}],[[24],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{"end":["INT",0,null],"start":["INT",0,0]},"t":{"T":"s60","T1":"s2"}}],[[25],{"i":["data:T"],"o":["shape:T1"],"m":1,"a":{"end":["INT",0,null],"start":["INT",0,0]},"t":{"T":"s61","T1":"s2"}}]]
	Shrink	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"bias":["FLOAT",0,0],"lambd":["FLOAT",0,0.5]},"t":{"T":"s35"}}]]
	Sigmoid	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Sign	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s35"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s16"}}]]
	SimplifiedLayerNormalization	[[[1],{"i":["X:T","scale:V"],"o":["Y:V","inv_std_var?:U"],"m":2,"a":{"axis":["INT",0,-1],"epsilon":["FLOAT",0,0.00001],"stash_type":["INT",0,1]},"t":{"T":"s0","U":"s1","V":"s0"}}]]
	Sin	[[[7],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Sinh	[[[9],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Size	[[[1],{"i":["data:T"],"o":["size:T1"],"m":1,"a":{},"t":{"T":"s17","T1":"s2"}}],[[13],{"i":["data:T"],"o":["size:T1"],"m":1,"a":{},"t":{"T":"s21","T1":"s2"}}],[[19],{"i":["data:T"],"o":["size:T1"],"m":1,"a":{},"t":{"T":"s57","T1":"s2"}}],[[21],{"i":["data:T"],"o":["size:T1"],"m":1,"a":{},"t":{"T":"s58","T1":"s2"}}],[[23],{"i":["data:T"],"o":["size:T1"],"m":1,"a":{},"t":{"T":"s59","T1":"s2"}}],[[24],{"i":["data:T"],"o":["size:T1"],"m":1,"a":{},"t":{"T":"s60","T1":"s2"}}],[[25],{"i":["data:T"],"o":["size:T1"],"m":1,"a":{},"t":{"T":"s61","T1":"s2"}}]]
	Slice	[[[1],{"i":["data:T"],"o":["output:T"],"m":1,"a":{"axes":["INTS",0,null],"ends":["INTS",1,null],"starts":["INTS",1,null]},"t":{"T":"s17"}}],[[10,11],{"i":["data:T","starts:Tind","ends:Tind","axes?:Tind","steps?:Tind"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s17","Tind":"s13"}}],[[13],{"i":["data:T","starts:Tind","ends:Tind","axes?:Tind","steps?:Tind"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s21","Tind":"s13"}}]]
	Softmax	[[[1,11],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,1]},"t":{"T":"s3"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"axis":["INT",0,-1]},"t":{"T":"s0"}}]]
	SoftmaxCrossEntropyLoss	[[[12],{"i":["scores:T","labels:Tind","weights?:T"],"o":["output:T","log_prob?:T"],"m":2,"a":{"ignore_index":["INT",0,null],"reduction":["STRING",0,"mean"]},"t":{"T":"s3","Tind":"s13"}}],[[13],{"i":["scores:T","labels:Tind","weights?:T"],"o":["output:T","log_prob?:T"],"m":2,"a":{"ignore_index":["INT",0,null],"reduction":["STRING",0,"mean"]},"t":{"T":"s0","Tind":"s13"}}]]
	Softplus	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Softsign	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	SpaceToDepth	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"blocksize":["INT",1,null]},"t":{"T":"s17"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"blocksize":["INT",1,null]},"t":{"T":"s21"}}],[[28],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"blocksize":["INT",1,null],"mode":["STRING",0,"DCR"]},"t":{"T":"s21"}}]]
	Split	[[[1],{"i":["input:T","split?:T"],"o":["outputs...*:T"],"m":1,"a":{"axis":["INT",0,null],"split":["INTS",0,null]},"t":{"T":"s3"}}],[[2,11],{"i":["input:T"],"o":["outputs*:T"],"m":1,"a":{"axis":["INT",0,0],"split":["INTS",0,null]},"t":{"T":"s17"}}],[[13],{"i":["input:T","split?:tensor(int64)"],"o":["outputs*:T"],"m":1,"a":{"axis":["INT",0,0]},"t":{"T":"s21"}}],[[18],{"i":["input:T","split?:tensor(int64)"],"o":["outputs*:T"],"m":1,"a":{"axis":["INT",0,0],"num_outputs":["INT",0,null]},"t":{"T":"s21"}}]]
	SplitToSequence	[[[11],{"i":["input:T","split?:I"],"o":["output_sequence:S"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1]},"t":{"T":"s17","I":"s13","S":"s18"}}],[[24],{"i":["input:T","split?:I"],"o":["output_sequence:S"],"m":1,"a":{"axis":["INT",0,0],"keepdims":["INT",0,1]},"t":{"T":"s21","I":"s13","S":"s85"}}]]
	Sqrt	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Squeeze	[[[1,11],{"i":["data:T"],"o":["squeezed:T"],"m":1,"a":{"axes":["INTS",0,null]},"t":{"T":"s17"}}],[[13],{"i":["data:T","axes?:tensor(int64)"],"o":["squeezed:T"],"m":1,"a":{},"t":{"T":"s21"}}],[[21],{"i":["data:T","axes?:tensor(int64)"],"o":["squeezed:T"],"m":1,"a":{},"t":{"T":"s58"}}],[[23],{"i":["data:T","axes?:tensor(int64)"],"o":["squeezed:T"],"m":1,"a":{},"t":{"T":"s59"}}],[[24],{"i":["data:T","axes?:tensor(int64)"],"o":["squeezed:T"],"m":1,"a":{},"t":{"T":"s60"}}],[[25],{"i":["data:T","axes?:tensor(int64)"],"o":["squeezed:T"],"m":1,"a":{},"t":{"T":"s61"}}]]
	STFT	[[[17],{"i":["signal:T1","frame_step:T2","window?:T1","frame_length?:T2"],"o":["output:T1"],"m":2,"a":{"onesided":["INT",0,1]},"t":{"T1":"s0","T2":"s13"}}]]
	StringConcat	[[[20],{"i":["X:T","Y:T"],"o":["Z:T"],"m":2,"a":{},"t":{"T":"s14"}}]]
	StringNormalizer	[[[10],{"i":["X:tensor(string)"],"o":["Y:tensor(string)"],"m":1,"a":{"case_change_action":["STRING",0,"NONE"],"is_case_sensitive":["INT",0,0],"locale":["STRING",0,null],"stopwords":["STRINGS",0,null]},"t":{}}]]
	StringSplit	[[[20],{"i":["X:T1"],"o":["Y:T2","Z:T3"],"m":1,"a":{"delimiter":["STRING",0,null],"maxsplit":["INT",0,null]},"t":{"T1":"s14","T2":"s14","T3":"s2"}}]]
	Sub	[[[1],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0],"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s62"}}],[[7],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s62"}}],[[13],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s12"}}],[[14],{"i":["A:T","B:T"],"o":["C:T"],"m":2,"a":{},"t":{"T":"s16"}}]]
	Sum	[[[1],{"i":["data_0*:T"],"o":["sum:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6,8],{"i":["data_0*:T"],"o":["sum:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["data_0*:T"],"o":["sum:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	SwiGLU	[[[28],{"i":["A:T","B:T"],"o":["Y:T"],"m":2,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s0"}}]]
	Swish	[[[24],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s0"}}]]
	Tan	[[[7],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[22],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	Tanh	[[[1],{"i":["input:T"],"o":["output:T"],"m":1,"a":{"consumed_inputs":["INTS",0,null]},"t":{"T":"s3"}}],[[6],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s3"}}],[[13],{"i":["input:T"],"o":["output:T"],"m":1,"a":{},"t":{"T":"s0"}}]]
	TensorScatter	[[[24],{"i":["past_cache:T","update:T","write_indices?:tensor(int64)"],"o":["present_cache:T"],"m":2,"a":{"axis":["INT",0,-2],"mode":["STRING",0,"linear"]},"t":{"T":"s60"}}]]
	TfIdfVectorizer	[[[9],{"i":["X:T"],"o":["Y:T1"],"m":1,"a":{"max_gram_length":["INT",1,null],"max_skip_count":["INT",1,null],"min_gram_length":["INT",1,null],"mode":["STRING",1,null],"ngram_counts":["INTS",1,null],"ngram_indexes":["INTS",1,null],"pool_int64s":["INTS",0,null],"pool_strings":["STRINGS",0,null],"weights":["FLOATS",0,null]},"t":{"T":"s81","T1":"s36"}}]]
	ThresholdedRelu	[[[1,10],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s3"}}],[[22],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"alpha":["FLOAT",0,1]},"t":{"T":"s0"}}]]
	Tile	[[[1],{"i":["input:T","tiles:T","axis:T"],"o":["output:T"],"m":3,"a":{},"t":{"T":"s3","T1":"s2"}}],[[6],{"i":["input:T","repeats:T1"],"o":["output:T"],"m":2,"a":{},"t":{"T":"s17","T1":"s2"}}],[[13],{"i":["input:T","repeats:T1"],"o":["output:T"],"m":2,"a":{},"t":{"T":"s21","T1":"s2"}}]]
	TopK	[[[1],{"i":["X:T"],"o":["Values:T","Indices:I"],"m":1,"a":{"axis":["INT",0,-1],"k":["INT",1,null]},"t":{"T":"s3","I":"s2"}}],[[10],{"i":["X:T","K:tensor(int64)"],"o":["Values:T","Indices:I"],"m":2,"a":{"axis":["INT",0,-1]},"t":{"T":"s3","I":"s2"}}],[[11],{"i":["X:T","K:tensor(int64)"],"o":["Values:T","Indices:I"],"m":2,"a":{"axis":["INT",0,-1],"largest":["INT",0,1],"sorted":["INT",0,1]},"t":{"T":"s35","I":"s2"}}],[[24],{"i":["X:T","K:tensor(int64)"],"o":["Values:T","Indices:I"],"m":2,"a":{"axis":["INT",0,-1],"largest":["INT",0,1],"sorted":["INT",0,1]},"t":{"T":"s16","I":"s2"}}]]
	Transpose	[[[1],{"i":["data:T"],"o":["transposed:T"],"m":1,"a":{"perm":["INTS",0,null]},"t":{"T":"s17"}}],[[13],{"i":["data:T"],"o":["transposed:T"],"m":1,"a":{"perm":["INTS",0,null]},"t":{"T":"s21"}}],[[21],{"i":["data:T"],"o":["transposed:T"],"m":1,"a":{"perm":["INTS",0,null]},"t":{"T":"s58"}}],[[23],{"i":["data:T"],"o":["transposed:T"],"m":1,"a":{"perm":["INTS",0,null]},"t":{"T":"s59"}}],[[24],{"i":["data:T"],"o":["transposed:T"],"m":1,"a":{"perm":["INTS",0,null]},"t":{"T":"s60"}}],[[25],{"i":["data:T"],"o":["transposed:T"],"m":1,"a":{"perm":["INTS",0,null]},"t":{"T":"s61"}}]]
	Trilu	[[[14],{"i":["input:T","k?:tensor(int64)"],"o":["output:T"],"m":1,"a":{"upper":["INT",0,1]},"t":{"T":"s21"}}]]
	Unique	[[[11],{"i":["X:T"],"o":["Y:T","indices?:tensor(int64)","inverse_indices?:tensor(int64)","counts?:tensor(int64)"],"m":1,"a":{"axis":["INT",0,null],"sorted":["INT",0,1]},"t":{"T":"s17"}}],[[28],{"i":["X:T"],"o":["Y:T","indices?:tensor(int64)","inverse_indices?:tensor(int64)","counts?:tensor(int64)"],"m":1,"a":{"axis":["INT",0,null],"sorted":["INT",0,1]},"t":{"T":"s21"}}]]
	Unsqueeze	[[[1,11],{"i":["data:T"],"o":["expanded:T"],"m":1,"a":{"axes":["INTS",1,null]},"t":{"T":"s17"}}],[[13],{"i":["data:T","axes:tensor(int64)"],"o":["expanded:T"],"m":2,"a":{},"t":{"T":"s21"}}],[[21],{"i":["data:T","axes:tensor(int64)"],"o":["expanded:T"],"m":2,"a":{},"t":{"T":"s58"}}],[[23],{"i":["data:T","axes:tensor(int64)"],"o":["expanded:T"],"m":2,"a":{},"t":{"T":"s59"}}],[[24],{"i":["data:T","axes:tensor(int64)"],"o":["expanded:T"],"m":2,"a":{},"t":{"T":"s60"}}],[[25],{"i":["data:T","axes:tensor(int64)"],"o":["expanded:T"],"m":2,"a":{},"t":{"T":"s61"}}]]
	Upsample	[[[1],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"height_scale":["FLOAT",1,null],"mode":["STRING",0,"nearest"],"width_scale":["FLOAT",1,null]},"t":{"T":"s100"}}],[[7],{"i":["X:T"],"o":["Y:T"],"m":1,"a":{"mode":["STRING",0,"nearest"],"scales":["FLOATS",1,null]},"t":{"T":"s17"}}],[[9],{"i":["X:T","scales:tensor(float)"],"o":["Y:T"],"m":2,"a":{"mode":["STRING",0,"nearest"]},"t":{"T":"s17"}}],[[10],{"i":["X:T","scales:tensor(float)"],"o":["Y:T"],"m":2,"a":{"mode":["STRING",0,"nearest"]},"t":{"T":"s17"},"d":1}]]
	Where	[[[9],{"i":["condition:B","X:T","Y:T"],"o":["output:T"],"m":3,"a":{},"t":{"B":"s29","T":"s17"}}],[[16],{"i":["condition:B","X:T","Y:T"],"o":["output:T"],"m":3,"a":{},"t":{"B":"s29","T":"s21"}}]]
	Xor	[[[1],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{"axis":["INT",0,null],"broadcast":["INT",0,0]},"t":{"T":"s29","T1":"s29"}}],[[7],{"i":["A:T","B:T"],"o":["C:T1"],"m":2,"a":{},"t":{"T":"s29","T1":"s29"}}]]
`;
var TYPE_SET_LINES = `
s0	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16)
s1	tensor(double) | tensor(float)
s2	tensor(int64)
s3	tensor(double) | tensor(float) | tensor(float16)
s4	seq(map(int64, float)) | seq(map(string, float))
s5	tensor(double) | tensor(float) | tensor(int32) | tensor(int64)
s6	tensor(int64) | tensor(string)
s7	map(int64, double) | map(int64, float) | map(int64, string) | map(string, double) | map(string, float) | map(string, int64)
s8	tensor(double) | tensor(float) | tensor(int64) | tensor(string)
s9	map(int64, float) | map(int64, string)
s10	tensor(float) | tensor(int64) | tensor(string)
s11	tensor(bfloat16) | tensor(float) | tensor(float16)
s12	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64) | tensor(uint32) | tensor(uint64)
s13	tensor(int32) | tensor(int64)
s14	tensor(string)
s15	tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s16	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s17	tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s18	seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8))
s19	seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s20	tensor(bfloat16) | tensor(float)
s21	tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s22	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s23	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s24	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s25	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s26	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s27	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s28	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8))
s29	tensor(bool)
s30	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s31	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(float4e2m1))) | optional(seq(tensor(float6e2m3))) | optional(seq(tensor(float6e3m2))) | optional(seq(tensor(float8e4m3fn))) | optional(seq(tensor(float8e4m3fnuz))) | optional(seq(tensor(float8e5m2))) | optional(seq(tensor(float8e5m2fnuz))) | optional(seq(tensor(float8e8m0))) | optional(seq(tensor(int16))) | optional(seq(tensor(int2))) | optional(seq(tensor(int32))) | optional(seq(tensor(int4))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint2))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint4))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(float4e2m1)) | optional(tensor(float6e2m3)) | optional(tensor(float6e3m2)) | optional(tensor(float8e4m3fn)) | optional(tensor(float8e4m3fnuz)) | optional(tensor(float8e5m2)) | optional(tensor(float8e5m2fnuz)) | optional(tensor(float8e8m0)) | optional(tensor(int16)) | optional(tensor(int2)) | optional(tensor(int32)) | optional(tensor(int4)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint2)) | optional(tensor(uint32)) | optional(tensor(uint4)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(float4e2m1)) | seq(tensor(float6e2m3)) | seq(tensor(float6e3m2)) | seq(tensor(float8e4m3fn)) | seq(tensor(float8e4m3fnuz)) | seq(tensor(float8e5m2)) | seq(tensor(float8e5m2fnuz)) | seq(tensor(float8e8m0)) | seq(tensor(int16)) | seq(tensor(int2)) | seq(tensor(int32)) | seq(tensor(int4)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint2)) | seq(tensor(uint32)) | seq(tensor(uint4)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float6e2m3) | tensor(float6e3m2) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s32	seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(float4e2m1)) | seq(tensor(float6e2m3)) | seq(tensor(float6e3m2)) | seq(tensor(float8e4m3fn)) | seq(tensor(float8e4m3fnuz)) | seq(tensor(float8e5m2)) | seq(tensor(float8e5m2fnuz)) | seq(tensor(float8e8m0)) | seq(tensor(int16)) | seq(tensor(int2)) | seq(tensor(int32)) | seq(tensor(int4)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint2)) | seq(tensor(uint32)) | seq(tensor(uint4)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float6e2m3) | tensor(float6e3m2) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s33	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(float4e2m1))) | optional(seq(tensor(float6e2m3))) | optional(seq(tensor(float6e3m2))) | optional(seq(tensor(float8e4m3fn))) | optional(seq(tensor(float8e4m3fnuz))) | optional(seq(tensor(float8e5m2))) | optional(seq(tensor(float8e5m2fnuz))) | optional(seq(tensor(float8e8m0))) | optional(seq(tensor(int16))) | optional(seq(tensor(int2))) | optional(seq(tensor(int32))) | optional(seq(tensor(int4))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint2))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint4))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(float4e2m1)) | optional(tensor(float6e2m3)) | optional(tensor(float6e3m2)) | optional(tensor(float8e4m3fn)) | optional(tensor(float8e4m3fnuz)) | optional(tensor(float8e5m2)) | optional(tensor(float8e5m2fnuz)) | optional(tensor(float8e8m0)) | optional(tensor(int16)) | optional(tensor(int2)) | optional(tensor(int32)) | optional(tensor(int4)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint2)) | optional(tensor(uint32)) | optional(tensor(uint4)) | optional(tensor(uint64)) | optional(tensor(uint8))
s34	tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s35	tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s36	tensor(float)
s37	tensor(double) | tensor(float) | tensor(int32) | tensor(int64) | tensor(uint32) | tensor(uint64)
s38	tensor(int32) | tensor(int8) | tensor(uint8)
s39	tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int32) | tensor(int8) | tensor(uint8)
s40	tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint4) | tensor(uint8)
s41	tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint4) | tensor(uint8)
s42	tensor(bfloat16) | tensor(float) | tensor(float16) | tensor(float8e8m0)
s43	tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint2) | tensor(uint4) | tensor(uint8)
s44	tensor(float4e2m1) | tensor(float6e2m3) | tensor(float6e3m2) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint2) | tensor(uint4) | tensor(uint8)
s45	tensor(float) | tensor(int32)
s46	tensor(int8) | tensor(uint8)
s47	tensor(bfloat16) | tensor(float) | tensor(float16) | tensor(int32)
s48	tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int8) | tensor(uint8)
s49	tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint4) | tensor(uint8)
s50	tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint4) | tensor(uint8)
s51	tensor(bfloat16) | tensor(float) | tensor(float16) | tensor(float8e8m0) | tensor(int32)
s52	tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int2) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint2) | tensor(uint4) | tensor(uint8)
s53	tensor(float4e2m1) | tensor(float6e2m3) | tensor(float6e3m2) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int2) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint2) | tensor(uint4) | tensor(uint8)
s54	tensor(int32)
s55	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s56	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz)
s57	tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s58	tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s59	tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s60	tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s61	tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s62	tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64) | tensor(uint32) | tensor(uint64)
s63	tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s64	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s65	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s66	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s67	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(float8e4m3fn)) | optional(tensor(float8e4m3fnuz)) | optional(tensor(float8e5m2)) | optional(tensor(float8e5m2fnuz)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(float8e4m3fn)) | seq(tensor(float8e4m3fnuz)) | seq(tensor(float8e5m2)) | seq(tensor(float8e5m2fnuz)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s68	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(float8e4m3fn)) | optional(tensor(float8e4m3fnuz)) | optional(tensor(float8e5m2)) | optional(tensor(float8e5m2fnuz)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int4)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint4)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(float8e4m3fn)) | seq(tensor(float8e4m3fnuz)) | seq(tensor(float8e5m2)) | seq(tensor(float8e5m2fnuz)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int4)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint4)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s69	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(float4e2m1)) | optional(tensor(float8e4m3fn)) | optional(tensor(float8e4m3fnuz)) | optional(tensor(float8e5m2)) | optional(tensor(float8e5m2fnuz)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int4)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint4)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(float4e2m1)) | seq(tensor(float8e4m3fn)) | seq(tensor(float8e4m3fnuz)) | seq(tensor(float8e5m2)) | seq(tensor(float8e5m2fnuz)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int4)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint4)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s70	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(float4e2m1)) | optional(tensor(float8e4m3fn)) | optional(tensor(float8e4m3fnuz)) | optional(tensor(float8e5m2)) | optional(tensor(float8e5m2fnuz)) | optional(tensor(float8e8m0)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int4)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint4)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(float4e2m1)) | seq(tensor(float8e4m3fn)) | seq(tensor(float8e4m3fnuz)) | seq(tensor(float8e5m2)) | seq(tensor(float8e5m2fnuz)) | seq(tensor(float8e8m0)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int4)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint4)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s71	optional(seq(tensor(bfloat16))) | optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bfloat16)) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(float4e2m1)) | optional(tensor(float8e4m3fn)) | optional(tensor(float8e4m3fnuz)) | optional(tensor(float8e5m2)) | optional(tensor(float8e5m2fnuz)) | optional(tensor(float8e8m0)) | optional(tensor(int16)) | optional(tensor(int2)) | optional(tensor(int32)) | optional(tensor(int4)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint2)) | optional(tensor(uint32)) | optional(tensor(uint4)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(float4e2m1)) | seq(tensor(float8e4m3fn)) | seq(tensor(float8e4m3fnuz)) | seq(tensor(float8e5m2)) | seq(tensor(float8e5m2fnuz)) | seq(tensor(float8e8m0)) | seq(tensor(int16)) | seq(tensor(int2)) | seq(tensor(int32)) | seq(tensor(int4)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint2)) | seq(tensor(uint32)) | seq(tensor(uint4)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s72	tensor(double) | tensor(float) | tensor(float16) | tensor(int8) | tensor(uint8)
s73	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(int8) | tensor(uint8)
s74	tensor(double) | tensor(float) | tensor(int16) | tensor(int32) | tensor(int64)
s75	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64)
s76	tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s77	tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s78	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float6e2m3) | tensor(float6e3m2) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s79	tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8)
s80	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8)
s81	tensor(int32) | tensor(int64) | tensor(string)
s82	tensor(uint8)
s83	tensor(bool) | tensor(int32) | tensor(int64)
s84	tensor(double) | tensor(float) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(string)
s85	seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8))
s86	tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s87	tensor(double) | tensor(float) | tensor(int32) | tensor(int64) | tensor(string)
s88	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s89	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s90	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s91	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s92	tensor(bfloat16) | tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s93	seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s94	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s95	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s96	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s97	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s98	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s99	optional(seq(tensor(bool))) | optional(seq(tensor(complex128))) | optional(seq(tensor(complex64))) | optional(seq(tensor(double))) | optional(seq(tensor(float))) | optional(seq(tensor(float16))) | optional(seq(tensor(int16))) | optional(seq(tensor(int32))) | optional(seq(tensor(int64))) | optional(seq(tensor(int8))) | optional(seq(tensor(string))) | optional(seq(tensor(uint16))) | optional(seq(tensor(uint32))) | optional(seq(tensor(uint64))) | optional(seq(tensor(uint8))) | optional(tensor(bool)) | optional(tensor(complex128)) | optional(tensor(complex64)) | optional(tensor(double)) | optional(tensor(float)) | optional(tensor(float16)) | optional(tensor(int16)) | optional(tensor(int32)) | optional(tensor(int64)) | optional(tensor(int8)) | optional(tensor(string)) | optional(tensor(uint16)) | optional(tensor(uint32)) | optional(tensor(uint64)) | optional(tensor(uint8)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(string)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float4e2m1) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(float8e8m0) | tensor(int16) | tensor(int2) | tensor(int32) | tensor(int4) | tensor(int64) | tensor(int8) | tensor(string) | tensor(uint16) | tensor(uint2) | tensor(uint32) | tensor(uint4) | tensor(uint64) | tensor(uint8)
s100	tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64)
s101	tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64)
s102	tensor(bfloat16) | tensor(double) | tensor(float) | tensor(float16) | tensor(int32) | tensor(int64)
s103	seq(tensor(bfloat16)) | seq(tensor(bool)) | seq(tensor(complex128)) | seq(tensor(complex64)) | seq(tensor(double)) | seq(tensor(float)) | seq(tensor(float16)) | seq(tensor(int16)) | seq(tensor(int32)) | seq(tensor(int64)) | seq(tensor(int8)) | seq(tensor(uint16)) | seq(tensor(uint32)) | seq(tensor(uint64)) | seq(tensor(uint8)) | tensor(bfloat16) | tensor(bool) | tensor(complex128) | tensor(complex64) | tensor(double) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e4m3fnuz) | tensor(float8e5m2) | tensor(float8e5m2fnuz) | tensor(int16) | tensor(int32) | tensor(int64) | tensor(int8) | tensor(uint16) | tensor(uint32) | tensor(uint64) | tensor(uint8)
s104	tensor(float) | tensor(float16)
s105	sparse_tensor(double) | sparse_tensor(float) | sparse_tensor(int32) | sparse_tensor(int64) | sparse_tensor(uint32) | sparse_tensor(uint64)
s106	tensor(uint32)
s107	tensor(float) | tensor(uint16) | tensor(uint8)
s108	tensor(bfloat16) | tensor(float16)
s109	tensor(bfloat16) | tensor(float16) | tensor(float8e4m3fn) | tensor(int8) | tensor(uint8)
s110	tensor(float8e4m3fn) | tensor(uint8)
s111	tensor(bfloat16) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e8m0)
s112	tensor(int16) | tensor(uint16)
s113	tensor(int32) | tensor(uint32)
s114	tensor(int16) | tensor(int32) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint4) | tensor(uint8)
s115	tensor(float) | tensor(int8) | tensor(uint8)
s116	tensor(float) | tensor(float16) | tensor(int32)
s117	tensor(float8e4m3fn)
s118	tensor(bfloat16) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(int8) | tensor(uint8)
s119	tensor(int8)
s120	tensor(bfloat16) | tensor(float) | tensor(float16) | tensor(uint8)
s121	tensor(float16)
s122	tensor(bfloat16) | tensor(float) | tensor(float16) | tensor(float8e4m3fn) | tensor(float8e5m2)
s123	tensor(double) | tensor(float) | tensor(int32) | tensor(int64) | tensor(string) | tensor(uint32) | tensor(uint64)
s124	tensor(int16) | tensor(int4) | tensor(int8) | tensor(uint16) | tensor(uint4) | tensor(uint8)
s125	tensor(int4) | tensor(uint4) | tensor(uint8)
s126	tensor(bool) | tensor(double) | tensor(float) | tensor(float16) | tensor(int64)
`;

// src/analyzer/ops/contract/schema.ts
var keyOf = (domain, name2) => `${domain}	${name2}`;
var linesOf2 = (text) => new Map(
  text.split("\n").filter((line) => line !== "").map((line) => {
    const end = line.indexOf("	", line.indexOf("	") + 1);
    return [line.slice(0, end), line.slice(end + 1)];
  })
);
var lines = linesOf2(OPERATOR_LINES);
var rareLines;
var lineOf2 = (domain, name2) => {
  const key = keyOf(domain, name2);
  if (domain === "") return lines.get(key);
  if (rareSchemaLines() === "") return void 0;
  rareLines ??= linesOf2(rareSchemaLines());
  return rareLines.get(key);
};
var typeSets;
var typeSet = (key) => {
  typeSets ??= new Map(
    TYPE_SET_LINES.trim().split("\n").map((line) => {
      const [name2 = "", types = ""] = line.split("	");
      return [name2, types.split(" | ")];
    })
  );
  return typeSets.get(key) ?? [];
};
var parsed = /* @__PURE__ */ new Map();
var schemaVersions = (domain, name2) => {
  const key = keyOf(domain, name2);
  const known = parsed.get(key);
  if (known !== void 0) return known;
  const line = lineOf2(domain, name2);
  const versions = line === void 0 ? [] : JSON.parse(line);
  const schemas = versions.flatMap(([sinces, compact]) => sinces.map((since) => expand(domain, name2, since, compact)));
  parsed.set(key, schemas);
  return schemas;
};
var schemaFor = (domain, name2, version) => schemaVersions(domain, name2).findLast((schema) => schema.since <= version);
var expand = (domain, name2, since, compact) => ({
  domain,
  name: name2,
  since,
  inputs: compact.i.map(parameter),
  outputs: compact.o.map(parameter),
  minInputs: compact.m,
  attributes: new Map(
    Object.entries(compact.a).map(([key, [type, required, value]]) => [
      key,
      { type, required: required === 1, default: value }
    ])
  ),
  types: new Map(Object.entries(compact.t).map(([variable, set]) => [variable, typeSet(set)])),
  deprecated: compact.d === 1
});
var parameter = (text) => {
  const colon = text.indexOf(":");
  const label = text.slice(0, colon);
  const option = label.endsWith("?") ? "optional" : label.endsWith("*") ? "variadic" : "single";
  return { name: option === "single" ? label : label.slice(0, -1), option, type: text.slice(colon + 1) };
};
var BIAS = /^B$|bias/i;
var INDEX_TYPES = /* @__PURE__ */ new Set(["tensor(int32)", "tensor(int64)", "tensor(bool)"]);
var takesIndices = (schema, index) => {
  const parameter2 = schema?.inputs[Math.min(index, schema.inputs.length - 1)];
  if (schema === void 0 || parameter2 === void 0 || BIAS.test(parameter2.name)) return false;
  const types = schema.types.get(parameter2.type) ?? [parameter2.type];
  return types.every((type) => INDEX_TYPES.has(type));
};

// src/analyzer/infer/annotations.ts
var fillFromAnnotation = (inferred, declared, at3) => {
  const { context, run } = at3;
  if (declared === void 0 || context.annotations === "ignore") return inferred;
  const annotation = factOfType(declared, (dim) => readDim2(dim, at3));
  if (annotation?.kind !== "tensor") return inferred ?? annotation;
  if (inferred !== void 0 && inferred.kind !== "tensor") return inferred;
  compare(inferred, annotation, at3);
  const mayFill = context.annotations === "keep" || run.problem?.startsWith("unknown-op") === true;
  return mayFill ? merge(inferred, annotation) : withBound(inferred, annotation, declared);
};
var withBound = (inferred, annotation, declared) => {
  if (declared.kind !== "tensor" || inferred?.shape?.length !== declared.shape?.length) return inferred;
  if (inferred?.shape?.some(isSynthetic) !== true) return inferred;
  const shape = inferred.shape.map((dim, axis) => {
    const bound = annotation.shape?.[axis];
    const isNamed = typeof declared.shape?.[axis] === "string";
    return isNamed && isSynthetic(dim) && bound !== void 0 && isKnown(bound) ? bound : dim;
  });
  return { ...inferred, shape };
};
var readDim2 = (dim, { name: name2, context }) => {
  if (typeof dim === "number" && dim >= 0) return dim;
  if (typeof dim !== "string" || dim === "") return context.anonymousDim(name2);
  return context.bindings.get(dim) ?? context.bind(symbolicDim(dim));
};
var isSynthetic = (dim) => !isKnown(dim) && syntheticOrigins(dim).length > 0;
var merge = (inferred, annotation) => {
  if (inferred === void 0) return annotation;
  const type = inferred.type ?? annotation.type;
  if (inferred.shape === void 0) return { ...inferred, type, shape: annotation.shape };
  if (annotation.shape?.length !== inferred.shape.length) return { ...inferred, type };
  const shape = inferred.shape.map((dim, axis) => {
    const other = annotation.shape?.[axis];
    return other !== void 0 && isSynthetic(dim) && !isSynthetic(other) ? other : dim;
  });
  return { ...inferred, type, shape };
};
var compare = (inferred, annotation, { name: name2, run, context }) => {
  if (inferred === void 0) return;
  const stale = (why) => {
    context.diagnostics.push(
      diagnostic("annotation-stale", { node: run.name }, `The annotation of "${name2}" contradicts the inferred type`, {
        why
      })
    );
  };
  if (inferred.type !== void 0 && annotation.type !== void 0 && inferred.type !== annotation.type) {
    stale(`It says ${annotation.type}; inferred is ${inferred.type}.`);
  }
  if (inferred.shape === void 0 || annotation.shape === void 0) return;
  const text = (shape) => `[${shape.map((dim) => isKnown(dim) ? dim : "?").join(", ")}]`;
  const differs2 = inferred.shape.length !== annotation.shape.length || inferred.shape.some((dim, axis) => {
    const other = annotation.shape?.[axis];
    return other !== void 0 && isKnown(dim) && isKnown(other) && dim !== other;
  });
  if (differs2) stale(`It says ${text(annotation.shape)}; inferred is ${text(inferred.shape)}.`);
};

// src/analyzer/ops/contract/stated-ranks.ts
var at2 = (input, ...ranks) => ({ input, ranks });
var vectors = (...inputs) => inputs.map((input) => at2(input, 1));
var STATED_RANKS = {
  Attention: [at2(4, 4), at2(5, 4), at2(6, 1)],
  BatchNormalization: vectors(1, 2, 3, 4).map((stated) => ({ ...stated, since: 9 })),
  CausalConvWithState: [at2(1, 3), at2(2, 1), at2(3, 3)],
  Col2Im: [at2(0, 3), ...vectors(1, 2)],
  ConstantOfShape: vectors(0),
  ConvTranspose: vectors(2),
  Conv: vectors(2),
  Dropout: [at2(1, 0), at2(2, 0)],
  GroupNormalization: vectors(1, 2),
  ImageDecoder: vectors(0),
  InstanceNormalization: vectors(1, 2),
  OneHot: [at2(1, 0, 1), at2(2, 1)],
  Reshape: [{ ...at2(1, 1), since: 5 }],
  Resize: [...vectors(1, 2, 3)].map((stated) => ({ ...stated, since: 11 })),
  ReverseSequence: vectors(1),
  RoiAlign: vectors(2),
  StringNormalizer: [at2(0, 1, 2)],
  STFT: vectors(2),
  TensorScatter: vectors(2),
  TfIdfVectorizer: [at2(0, 1, 2)]
};
var checkStatedRanks = (call) => {
  if (call.domain !== "") return;
  for (const { input, ranks, since = 1 } of STATED_RANKS[call.opType] ?? []) {
    const fact = call.tensor(input);
    if (call.since < since || fact.shape === void 0 || ranks.includes(fact.shape.length)) continue;
    call.fail(
      "input-invalid",
      `Cannot use input ${input} ${showTensor(fact)}`,
      `${call.opType} takes rank ${ranks.join(" or ")} there`
    );
  }
};

// src/analyzer/infer/check.ts
var checkAgainstSchema = (call, schema) => {
  if (schema === void 0) return;
  checkArity(call, schema);
  for (const [name2, facts] of schema.attributes) {
    if (facts.required && call.attribute(name2) === void 0) {
      call.fail("attribute-invalid", `Cannot use ${call.opType}: its attribute "${name2}" is missing`);
    }
  }
  checkTypes(call, schema);
  checkTypeVariables(call, schema);
  checkStatedRanks(call);
};
var checkArity = (call, schema) => {
  const given = call.inputs.length;
  const isVariadic = schema.inputs.at(-1)?.option === "variadic";
  if (given < schema.minInputs || !isVariadic && given > schema.inputs.length) {
    const range = isVariadic ? `at least ${schema.minInputs}` : `${schema.minInputs} to ${schema.inputs.length}`;
    call.fail(
      "input-invalid",
      `Cannot use ${call.opType} with ${given} inputs`,
      `Version ${schema.since} takes ${range}.`
    );
  }
};
var checkTypes = (call, schema) => {
  call.inputs.forEach((fact, index) => {
    const parameter2 = schema.inputs[Math.min(index, schema.inputs.length - 1)];
    const written = typeText(fact);
    if (parameter2 === void 0 || written === void 0) return;
    const allowed = schema.types.get(parameter2.type) ?? [parameter2.type];
    if (allowed.length > 0 && !allowed.includes(written)) {
      call.report(
        "type-mismatch",
        `${call.opType} does not take ${written} as ${parameter2.name}`,
        `Version ${schema.since} takes ${allowed.slice(0, 4).join(", ")}${allowed.length > 4 ? ", …" : ""}.`
      );
    }
  });
};
var HOMOGENEOUS = /* @__PURE__ */ new Set(["Concat", "Max", "Min", "Mean", "Sum", "Einsum"]);
var checkTypeVariables = (call, schema) => {
  const bound = /* @__PURE__ */ new Map();
  call.inputs.forEach((fact, index) => {
    const parameter2 = schema.inputs[Math.min(index, schema.inputs.length - 1)];
    const written = typeText(fact);
    if (parameter2 === void 0 || written === void 0 || !schema.types.has(parameter2.type)) return;
    if (parameter2.option === "variadic" && !HOMOGENEOUS.has(schema.name)) return;
    const { name: name2 } = parameter2;
    const first = bound.get(parameter2.type);
    if (first === void 0) bound.set(parameter2.type, { name: name2, written });
    else if (first.written !== written)
      call.report(
        "type-mismatch",
        `${call.opType} does not take ${first.written} as ${first.name} with ${written} as ${name2}`,
        "Both must have one type."
      );
  });
};
var checkExtents = (call, outputs) => {
  for (const fact of outputs) {
    if (fact?.kind === "sequence" || fact?.kind === "optional") checkExtents(call, [fact.element]);
    if (fact?.kind !== "tensor" && fact?.kind !== "sparse-tensor" || fact.shape === void 0) continue;
    if (fact.shape.some((dim) => isKnown(dim) && dim < 0)) {
      call.fail("shape-mismatch", `Cannot make an output of ${showShape(fact.shape)}`, "An extent would be below zero");
    }
  }
};
var typeText = (fact) => fact?.kind === "tensor" && fact.type !== void 0 ? `tensor(${fact.type})` : void 0;

// src/analyzer/onnx/model.ts
var functionKey = (domain, name2, overload) => `${domain}::${name2}::${overload}`;

// src/analyzer/infer/functions.ts
var functionFor = (node, frame, context) => {
  const key = functionKey(node.domain, node.opType, node.overload);
  const definition = context.model.functions.get(key);
  if (definition === void 0 || !hasOperator(node, frame, context)) return definition;
  if (!context.shadowedOperators.has(key)) {
    context.shadowedOperators.add(key);
    context.diagnostics.push(
      diagnostic("function-shadowed", { node: node.name }, `Counting the operator ${node.opType}, not the function`, {
        why: "The model holds a local function of that name, too; runtimes take their own operator."
      })
    );
  }
  return void 0;
};
var hasOperator = ({ domain, opType }, { opsetImports }, context) => schemaFor(domain, opType, opsetImports.get(domain) ?? 1) !== void 0 && context.operatorOf(domain, opType) !== void 0;
var callFunction = (definition, call, { frame, context, walk }) => {
  const key = functionKey(definition.domain, definition.name, definition.overload);
  if (frame.functionStack.includes(key) || frame.depth >= MAX_NESTING2) {
    context.diagnostics.push(
      diagnostic(
        "function-recursion",
        { node: call.node },
        `Cannot expand function "${definition.name}": it calls itself`,
        {
          why: `The calls are ${[...frame.functionStack, key].map((k) => k.split("::")[1]).join(" → ")}.`
        }
      )
    );
    return "function-recursion";
  }
  const attributes = boundAttributes(definition, call);
  const signature = signatureOf(key, call.inputs, attributes);
  const known = context.functionRuns.get(signature);
  if (known !== void 0) return known;
  const scope = new Scope();
  definition.inputs.forEach((name2, position2) => scope.set(name2, call.inputs[position2]));
  const body = walk(
    {
      nodes: definition.nodes,
      initializers: /* @__PURE__ */ new Map(),
      valueInfos: definition.valueInfos,
      inputNames: definition.inputs,
      outputNames: definition.outputs,
      outputs: []
    },
    scope,
    {
      opsetImports: definition.opsetImports.size > 0 ? definition.opsetImports : frame.opsetImports,
      attributes,
      functionStack: [...frame.functionStack, key],
      depth: frame.depth + 1
    },
    context
  );
  context.functionRuns.set(signature, body);
  return body;
};
var boundAttributes = (definition, call) => {
  const bound = new Map(definition.attributeDefaults);
  for (const name2 of [...definition.attributes, ...definition.attributeDefaults.keys()]) {
    const given = call.attribute(name2);
    if (given !== void 0) bound.set(name2, given);
  }
  return bound;
};
var signatureOf = (key, inputs, attributes) => `${key}|${inputs.map(factKey).join(";")}|${[...attributes].map(([name2, value]) => `${name2}=${attributeKey(value)}`).join(";")}`;
var factKey = (fact) => {
  if (fact === void 0) return "-";
  if (fact.kind !== "tensor" && fact.kind !== "sparse-tensor") return objectId(fact);
  const shape = fact.shape?.map((dim) => typeof dim === "number" ? dim : format(dim)).join(",") ?? "?";
  const value = fact.value === void 0 ? "" : fact.value.length <= 64 ? fact.value.map(elementKey).join(",") : objectId(fact.value);
  return `${fact.type}[${shape}]${fact.constant === true ? "c" : ""}${fact.planned === true ? "p" : ""}${value}`;
};
var elementKey = (element2) => typeof element2 === "object" && element2 !== null && "key" in element2 ? `e${String(element2.key)}` : `${typeof element2}${String(element2)}`;
var attributeKey = (attribute) => {
  switch (attribute.type) {
    case "float":
    case "int":
    case "string":
      return `${attribute.value}`;
    case "floats":
    case "ints":
    case "strings":
      return attribute.value === void 0 ? objectId(attribute) : attribute.value.join(",");
    default:
      return objectId(attribute);
  }
};
var ids = /* @__PURE__ */ new WeakMap();
var lastId = 0;
var objectId = (value) => {
  const id = ids.get(value) ?? ++lastId;
  ids.set(value, id);
  return `#${id}`;
};

// src/analyzer/infer/node-call.ts
var NOTHING = { kind: "tensor", type: void 0, shape: void 0 };
var Uncountable = class extends Error {
};
var NodeCall = class {
  #parts;
  /** What the walk of a body reported. */
  #reported = /* @__PURE__ */ new Map();
  #outputs = [];
  constructor(parts) {
    this.#parts = parts;
  }
  get node() {
    return this.#parts.name;
  }
  get opType() {
    return this.#parts.node.opType;
  }
  get domain() {
    return this.#parts.node.domain;
  }
  get since() {
    return this.#parts.schema?.since ?? 1;
  }
  get inputs() {
    return this.#parts.inputs;
  }
  get outputCount() {
    return this.#parts.node.outputs.length;
  }
  has(index) {
    return (this.#parts.node.inputs[index] ?? "") !== "";
  }
  wants(index) {
    return (this.#parts.node.outputs[index] ?? "") !== "";
  }
  tensor(index) {
    const fact = this.#parts.inputs[index];
    return fact?.kind === "tensor" || fact?.kind === "sparse-tensor" ? fact : NOTHING;
  }
  readers(index) {
    return this.#parts.readersOf(this.#parts.node.outputs[index] ?? "");
  }
  attribute(name2) {
    const written = this.#parts.node.attributes.get(name2);
    return written?.type === "reference" ? this.#parts.frame.attributes?.get(written.name) : written;
  }
  int(name2) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "int") return attribute.value;
    return attribute === void 0 ? numberOr(this.#default(name2)) : void 0;
  }
  float(name2) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "float" || attribute?.type === "int") return attribute.value;
    return attribute === void 0 ? numberOr(this.#default(name2)) : void 0;
  }
  string(name2) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "string") return attribute.value;
    const fallback = attribute === void 0 ? this.#default(name2) : void 0;
    return typeof fallback === "string" ? fallback : void 0;
  }
  ints(name2) {
    return this.#numbers(name2, "ints");
  }
  floats(name2) {
    return this.#numbers(name2, "floats");
  }
  strings(name2) {
    const attribute = this.attribute(name2);
    return attribute?.type === "strings" ? attribute.value : void 0;
  }
  tensorAttribute(name2) {
    const attribute = this.attribute(name2);
    return attribute?.type === "tensor" ? attribute.value : void 0;
  }
  graph(name2) {
    const attribute = this.attribute(name2);
    return attribute?.type === "graph" ? attribute.value : void 0;
  }
  requireInt(name2) {
    return this.int(name2) ?? this.fail("attribute-invalid", `Cannot read attribute "${name2}" of ${this.opType}: it is missing`);
  }
  unknown(reason) {
    return freshSymbol({ reason, node: this.node });
  }
  pinned(name2) {
    return this.#parts.context.bindings.get(`${this.node}.${name2}`) ?? freshSymbol({ reason: "data-dependent", node: this.node, pin: `${this.node}.${name2}` });
  }
  fail(code, what, why) {
    throw new DiagnosticError(this.#diagnostic(code, what, why));
  }
  report(code, what, why) {
    this.#parts.context.diagnostics.push(this.#diagnostic(code, what, why));
  }
  get walksLeft() {
    return this.#parts.context.budget.walks;
  }
  run(graph, inputs, label) {
    const { diagnostics } = this.#parts.context;
    const before = diagnostics.length;
    const run = this.#parts.runBody(graph, inputs, label);
    if (diagnostics.length > before) this.#reported.set(run, new Set(diagnostics.slice(before)));
    return run;
  }
  dismiss(run) {
    const { diagnostics } = this.#parts.context;
    const reported = this.#reported.get(run);
    if (reported === void 0) return;
    const kept = diagnostics.filter((entry) => !reported.has(entry));
    diagnostics.splice(0, diagnostics.length, ...kept);
  }
  /** Records what was inferred, for counting. */
  complete(outputs) {
    this.#outputs = outputs;
  }
  get outputs() {
    return this.#outputs;
  }
  dims(index) {
    return this.tensor(index).shape ?? this.giveUp(`the shape of input ${index} is unknown`);
  }
  outDims(index = 0) {
    const fact = this.#outputs[index];
    return (fact?.kind === "tensor" ? fact.shape : void 0) ?? this.giveUp(`the shape of output ${index} is unknown`);
  }
  typeOf(index) {
    return this.tensor(index).type;
  }
  giveUp(reason) {
    throw new Uncountable(reason);
  }
  #default(name2) {
    return this.#parts.schema?.attributes.get(name2)?.default;
  }
  #numbers(name2, type) {
    const attribute = this.attribute(name2);
    if (attribute?.type === "ints" || attribute?.type === "floats") return attribute.value;
    if (attribute?.type === (type === "ints" ? "int" : "float")) return [attribute.value];
    const fallback = attribute === void 0 ? this.#default(name2) : void 0;
    return Array.isArray(fallback) ? fallback.filter((entry) => typeof entry === "number") : void 0;
  }
  #diagnostic(code, what, why) {
    const where = { node: `${this.node} (${this.opType})` };
    return diagnostic(code, where, what, why === void 0 ? {} : { why });
  }
};
var numberOr = (value) => typeof value === "number" ? value : void 0;

// src/analyzer/infer/finish.ts
var RANDOM = /^(Random|Bernoulli|Multinomial|Dropout)/;
var finish = (outputs, { node, inputs, budget }) => {
  const isFixed = !RANDOM.test(node.opType);
  const isConstant = isFixed && inputs.every((fact, i) => node.inputs[i] === "" || isConstantFact(fact));
  const isPlanned = isFixed && (isConstant || readsShapeAlone(node, inputs) || inputs.every((fact, i) => node.inputs[i] === "" || isPlannedFact(fact)));
  const ownsBody = [...node.attributes.values()].some(({ type }) => type === "graph");
  return node.outputs.map((_, i) => {
    const fact = outputs[i];
    if (fact === void 0 || fact.kind !== "tensor" && fact.kind !== "sparse-tensor") return fact;
    const kept = spendOn(fact, budget);
    return ownsBody ? kept : withOrigin(kept, isConstant, isPlanned);
  });
};
var withOrigin = (fact, constant2, planned) => constant2 === (fact.constant === true) && planned === (fact.planned === true) ? fact : { ...fact, constant: constant2, planned };
var isConstantFact = (fact) => fact?.kind === "tensor" && fact.constant === true;
var isPlannedFact = (fact) => fact?.kind === "tensor" && (fact.constant === true || fact.planned === true);
var readsShapeAlone = ({ opType, domain }, [fact]) => domain === "" && (opType === "Shape" || opType === "Size") && fact?.kind === "tensor" && fact.shape !== void 0 && fact.shape.every((dim) => isKnown(dim) || syntheticOrigins(dim).every(({ reason }) => reason === "unbound-symbol"));

// src/analyzer/infer/order.ts
var executionOrder = (nodes) => {
  const producer = /* @__PURE__ */ new Map();
  nodes.forEach((node, index) => {
    for (const output of node.outputs) if (output !== "") producer.set(output, index);
  });
  const moved = nodes.find((node, index) => readsOf(node).some((name2) => (producer.get(name2) ?? -1) >= index));
  return moved === void 0 ? { nodes, cyclic: [] } : { ...sort(nodes, producer), moved };
};
var sort = (nodes, producer) => {
  const waiting = nodes.map(() => 0);
  const consumers = nodes.map(() => []);
  nodes.forEach((node, index) => {
    for (const name2 of new Set(readsOf(node))) {
      const from = producer.get(name2);
      if (from === void 0) continue;
      consumers[from]?.push(index);
      waiting[index] = (waiting[index] ?? 0) + 1;
    }
  });
  const order = [];
  waiting.forEach((count, index) => {
    if (count === 0) order.push(index);
  });
  for (let next = 0; next < order.length; next++) {
    for (const consumer of consumers[order[next] ?? -1] ?? []) {
      const left = (waiting[consumer] ?? 0) - 1;
      waiting[consumer] = left;
      if (left === 0) order.push(consumer);
    }
  }
  return {
    nodes: order.flatMap((index) => nodes[index] ?? []),
    cyclic: nodes.filter((_, index) => (waiting[index] ?? 0) > 0)
  };
};
var readsOf = (node) => {
  let captured;
  for (const attribute of node.attributes.values()) {
    if (attribute.type === "graph") captured = [...captured ?? [], ...capturedNames(attribute.value)];
    else if (attribute.type === "graphs") captured = [...captured ?? [], ...attribute.value.flatMap(capturedNames)];
  }
  return captured === void 0 ? node.inputs : [...node.inputs, ...captured];
};
var capturedNames = (graph) => {
  const own = /* @__PURE__ */ new Set([...graph.inputs.map((input) => input.name), ...graph.initializers.keys()]);
  for (const node of graph.nodes) for (const output of node.outputs) own.add(output);
  const read = [...graph.nodes.flatMap(readsOf), ...graph.outputs.map((output) => output.name)];
  return read.filter((name2) => name2 !== "" && !own.has(name2));
};

// src/analyzer/infer/run-kind.ts
var kindOfRun = (walked) => {
  const writer = new KindWriter();
  for (const name2 of walked.graph.inputNames) writer.fact(walked.facts.get(name2));
  for (const node of walked.nodes) writer.node(node);
  return { key: writer.text, isComplete: writer.isComplete };
};
var KindWriter = class {
  text = "";
  isComplete = true;
  /** Sizes that the data give: what counts is where the same one stands again, not which one it is. */
  #open = /* @__PURE__ */ new Map();
  node(run) {
    this.text += `
${run.name}`;
    if (run.problem !== void 0) this.#lack(run.problem);
    for (const output of run.outputs) this.fact(output);
    this.#work(run);
    const { bodies } = run;
    if (bodies === void 0) return;
    if (bodies.combine === "max") this.#lack("max");
    if (bodies.missing !== void 0) this.#lack(bodies.missing);
    for (const { label, run: body, times: times2, assumed } of bodies.items) {
      this.text += `{${label}×`;
      this.#size(times2);
      if (assumed !== void 0) this.#lack(assumed.name);
      const { key, isComplete } = body.kind;
      this.isComplete &&= isComplete;
      this.text += `${key}}`;
    }
  }
  fact(fact) {
    if (fact === void 0) return this.#lack("-");
    switch (fact.kind) {
      case "tensor":
      case "sparse-tensor":
        return this.#tensor(fact);
      case "sequence":
        this.text += " (";
        this.#size(fact.length);
        if (fact.elements === void 0) this.fact(fact.element);
        else for (const element2 of fact.elements) this.fact(element2);
        this.text += ")";
        return;
      case "optional":
        this.text += ` ${String(fact.present)}`;
        return fact.present === false ? void 0 : this.fact(fact.element);
      case "map":
      case "opaque":
        this.text += ` ${fact.kind}`;
    }
  }
  #tensor({ type, shape, value, constant: constant2, planned }) {
    const isValued = value !== void 0 && value.every((element2) => element2 !== void 0);
    this.text += ` ${type}${constant2 === true ? "c" : ""}${planned === true ? "p" : ""}${isValued ? "v" : ""}[`;
    if (shape === void 0) this.#lack("?");
    for (const dim of shape ?? []) this.#size(dim);
    this.text += "]";
  }
  /** Counts may read values, which differ from step to step: so the counts themselves are compared. */
  #work({ operator, call }) {
    const cost2 = operator?.cost;
    if (cost2?.kind !== "counted" && (cost2?.kind !== "moves" || cost2.reads === void 0)) return;
    try {
      const work = cost2.kind === "counted" ? cost2.count(call) : { reads: cost2.reads?.(call) ?? {} };
      const { operands, reads, ...counts } = work;
      this.text += `=${operands?.join() ?? ""}`;
      for (const [name2, count] of [...Object.entries(counts), ...Object.entries(reads ?? {})]) {
        this.text += ` ${name2}:`;
        this.#size(count);
      }
    } catch (error) {
      this.#lack(error instanceof Error ? error.message : String(error));
    }
  }
  #size(size) {
    if (typeof size !== "object") {
      this.text += `${size},`;
      return;
    }
    if (syntheticOrigins(size).every(({ reason }) => reason === "unbound-symbol")) {
      this.text += `${size.key},`;
      return;
    }
    const number = this.#open.get(size.key) ?? this.#open.size;
    this.#open.set(size.key, number);
    this.#lack(`${number}`);
  }
  #lack(what) {
    this.isComplete = false;
    this.text += `?${what},`;
  }
};
var FATAL = /^(shape-mismatch|input-invalid): /;
var failureOf = (walked) => {
  for (const { name: name2, problem, bodies, isFunctionCall } of walked.nodes) {
    if (problem !== void 0 && FATAL.test(problem)) return `${name2}: ${problem.replace(FATAL, "")}`;
    const body = isFunctionCall ? bodies?.items[0]?.run : void 0;
    const inner = body !== void 0 && isWalked(body) ? failureOf(body) : void 0;
    if (inner !== void 0) return inner;
  }
  return void 0;
};

// src/analyzer/infer/pin.ts
var pinUnknown = (fact, output) => {
  if (fact?.kind !== "tensor" || fact.shape === void 0 || fact.shape.every(isKnown)) return fact;
  return { ...fact, shape: fact.shape.map((dim, axis) => pinDim(dim, axis, output)) };
};
var pinDim = (dim, axis, { name: name2, node, context, named }) => {
  if (isKnown(dim)) return dim;
  const pin = `${name2}.${axis}`;
  const bound = context.bindings.get(pin);
  if (bound !== void 0) return bound;
  const known = named.get(dim.key);
  if (known !== void 0) return known;
  const [origin, ...others] = syntheticOrigins(dim);
  if (origin?.node !== node || origin.pin !== void 0 || others.length > 0) return dim;
  const isOwnSymbol = dim.terms.length === 1 && dim.terms[0]?.coefficient === 1n && dim.terms[0].degree === 1;
  if (!isOwnSymbol || dim.denominator !== 1n || dim.depth !== 1) return dim;
  const renamed = freshSymbol({ ...origin, pin });
  named.set(dim.key, renamed);
  return renamed;
};

// src/analyzer/infer/walk.ts
var walkGraph = (graph, scope, frame, context) => {
  for (const [name2, constant2] of graph.initializers) if (!scope.own.has(name2)) scope.set(name2, factOfTensor(constant2));
  const annotations = new Map([...graph.valueInfos, ...graph.outputs].map((info) => [info.name, info.type]));
  const { nodes, cyclic, moved } = executionOrder(graph.nodes);
  if (moved !== void 0) reportUnsorted(moved, context);
  if (cyclic.length > 0) {
    const names = cyclic.slice(0, 3).map((node) => `"${node.name || node.opType}"`);
    context.diagnostics.push(
      diagnostic("graph-cycle", {}, `Cannot order ${cyclic.length} nodes: they form a cycle`, {
        why: `Among them ${names.join(", ")}.`
      })
    );
  }
  const runs = [];
  nodes.forEach((node, index) => {
    const run = walkNode(node, index, { scope, frame, context, nodes });
    const named = /* @__PURE__ */ new Map();
    const outputs = node.outputs.map((name2, position2) => {
      const filled = fillFromAnnotation(run.outputs[position2], annotations.get(name2), { name: name2, run, context });
      return pinUnknown(filled, { name: name2, node: run.name, context, named });
    });
    node.outputs.forEach((name2, position2) => {
      if (name2 !== "") scope.set(name2, outputs[position2]);
    });
    run.call.complete(outputs);
    runs.push(outputs.every((fact, position2) => fact === run.outputs[position2]) ? run : { ...run, outputs });
  });
  return markWalked(
    walkedGraph({
      graph,
      nodes: runs,
      facts: scope.own,
      outputs: graph.outputNames.map((name2) => scope.get(name2))
    })
  );
};
var walkedGraph = (walked) => {
  let kind;
  return {
    ...walked,
    get kind() {
      return kind ??= kindOfRun(walked);
    },
    get failure() {
      return failureOf(walked);
    }
  };
};
var reportUnsorted = (node, context) => {
  context.diagnostics.push(
    diagnostic("graph-unsorted", {}, "Sorting the nodes of a graph: the file does not list them in execution order", {
      why: `Node "${node.name || node.opType}" stands before one whose result it reads.`
    })
  );
};
var walkNode = (node, index, around) => {
  const { frame, context } = around;
  const name2 = nodeName(node, index);
  const inputs = node.inputs.map((input) => readInput(input, name2, around));
  const definition = functionFor(node, frame, context);
  const schema = definition === void 0 ? schemaOf(node, frame, context) : void 0;
  const call = new NodeCall({
    node,
    name: name2,
    schema,
    inputs,
    frame,
    context,
    readersOf: (value) => readersOf(value, around),
    runBody: (graph, bodyInputs) => walkBody(graph, bodyInputs, around)
  });
  const base = { node, name: name2, call, bodies: void 0, isFunctionCall: false };
  if (--context.budget.walks < 0)
    return { ...base, operator: void 0, outputs: [], problem: "limit: too many node walks" };
  if (definition !== void 0) {
    const body = callFunction(definition, call, { ...around, walk: walkGraph });
    if (typeof body === "string") return { ...base, operator: void 0, outputs: [], problem: body };
    const bodies = { combine: "sum", items: [{ label: node.opType, run: body, times: 1n }] };
    return { ...base, operator: void 0, outputs: body.outputs, bodies, isFunctionCall: true, problem: void 0 };
  }
  const operator = context.operatorOf(node.domain, node.opType);
  if (operator === void 0 || schema === void 0 && schemaVersions(node.domain, node.opType).length === 0) {
    return { ...base, operator, outputs: [], problem: unknownOperator(node, name2, context) };
  }
  const result = applyRule(operator, call, schema);
  return { ...base, operator, ...result, outputs: finish(result.outputs, { node, inputs, budget: context.budget }) };
};
var readersOf = (value, around) => value === "" ? [] : around.nodes.filter((node) => node.inputs.includes(value)).map((node) => ({
  node,
  input: (index) => around.scope.get(node.inputs[index] ?? ""),
  readers: (index) => readersOf(node.outputs[index] ?? "", around)
}));
var readInput = (input, node, { scope, context }) => {
  if (input === "") return void 0;
  if (!scope.has(input)) {
    context.diagnostics.push(
      diagnostic("value-undefined", { node }, `Cannot find the value "${input}"`, {
        why: "No node, initializer or graph input produces it."
      })
    );
  }
  return scope.get(input);
};
var schemaOf = (node, frame, context) => {
  const version = frame.opsetImports.get(node.domain);
  if (version !== void 0) return schemaFor(node.domain, node.opType, version) ?? olderThan(node, version, context);
  if (!context.missingOpsets.has(node.domain)) {
    context.missingOpsets.add(node.domain);
    context.diagnostics.push(
      diagnostic("opset-missing", {}, `Assuming version 1 of domain "${node.domain || "ai.onnx"}"`, {
        why: `Node "${node.name || node.opType}" uses it, and the model does not import it.`
      })
    );
  }
  return schemaFor(node.domain, node.opType, 1);
};
var olderThan = (node, version, context) => {
  const [first] = schemaVersions(node.domain, node.opType);
  const id = node.domain === "" ? node.opType : `${node.domain}:${node.opType}`;
  if (first === void 0 || context.tooNewOperators.has(id)) return first;
  context.tooNewOperators.add(id);
  context.diagnostics.push(
    diagnostic("operator-too-new", { node: node.name }, `Using ${id} of version ${first.since}`, {
      why: `The model imports version ${version}, which does not have it yet.`
    })
  );
  return first;
};
var unknownOperator = (node, name2, context) => {
  const id = node.domain === "" ? node.opType : `${node.domain}:${node.opType}`;
  if (!context.unknownOperators.has(id)) {
    context.unknownOperators.add(id);
    context.diagnostics.push(
      diagnostic("unknown-operator", { node: name2 }, `Cannot count operator ${id}`, {
        why: "It is in no known schema and the model holds no local function of that name."
      })
    );
  }
  return `unknown-op: ${id}`;
};
var applyRule = (operator, call, schema) => {
  try {
    checkAgainstSchema(call, schema);
    const result = operator.infer(call);
    const inference = isInference(result) ? result : { outputs: result };
    checkExtents(call, inference.outputs);
    return { outputs: inference.outputs, bodies: inference.bodies, problem: void 0 };
  } catch (error) {
    if (error instanceof DiagnosticError) {
      const { code, what, why } = error.diagnostic;
      call.report(code, what, why);
      return { outputs: [], bodies: void 0, problem: `${code}: ${what}` };
    }
    call.report("rule-failed", `Cannot infer ${call.opType}: its rule does not cover these values`);
    return { outputs: [], bodies: void 0, problem: "rule-failed: its rule does not cover these values" };
  }
};
var isInference = (result) => "outputs" in result;
var walkBody = (graph, inputs, { scope, frame, context }) => {
  if (frame.depth >= MAX_NESTING2) {
    throw new DiagnosticError(diagnostic("model-limit", {}, `Cannot follow more than ${MAX_NESTING2} nested graphs`));
  }
  const inner = new Scope(scope);
  graph.inputs.forEach((input, position2) => {
    const given = inputs[position2];
    const declared = factOfType(
      input.type,
      (dim) => typeof dim === "number" && dim >= 0 ? dim : context.anonymousDim(input.name)
    );
    inner.set(input.name, given ?? declared);
  });
  return walkGraph(walkable(graph), inner, { ...frame, depth: frame.depth + 1 }, context);
};
var walkable = (graph) => ({
  ...graph,
  inputNames: graph.inputs.map((input) => input.name),
  outputNames: graph.outputs.map((output) => output.name)
});

// src/analyzer/infer/infer.ts
var infer = (model, options = {}) => {
  const bound = bindInputs(model, {
    symbols: options.symbols ?? {},
    inputs: options.inputs ?? {},
    mode: options.mode ?? "bound",
    ...options.facts === void 0 ? {} : { facts: options.facts }
  });
  const limit = nodeLimit(model);
  const context = {
    model,
    operatorOf: options.operatorOf ?? operatorFor,
    bindings: bound.symbols,
    annotations: options.annotations ?? "fallback",
    diagnostics: [...bound.diagnostics, ...checkInitializers(model.graph)],
    functionRuns: /* @__PURE__ */ new Map(),
    budget: { walks: limit, size: MAX_SIZE },
    missingOpsets: /* @__PURE__ */ new Set(),
    unknownOperators: /* @__PURE__ */ new Set(),
    tooNewOperators: /* @__PURE__ */ new Set(),
    shadowedOperators: /* @__PURE__ */ new Set(),
    anonymousDim: (name2) => freshSymbol({ reason: "missing-value", node: name2 }),
    bind: (dim) => isKnown(dim) ? dim : substitute(dim, bound.symbols)
  };
  const scope = new Scope();
  for (const [name2, fact] of bound.facts) scope.set(name2, fact);
  for (const [name2, fact] of defaultFacts(model, bound.symbols, context.diagnostics)) scope.set(name2, fact);
  const frame = { opsetImports: model.opsetImports, attributes: void 0, functionStack: [], depth: 0 };
  const main = walkGraph(walkable(model.graph), scope, frame, context);
  if (context.budget.walks < 0) {
    context.diagnostics.push(
      diagnostic("model-limit", {}, `Cannot follow more than ${limit} nodes: functions or loops unfold without end`)
    );
  }
  return { main, inputs: bound.facts, symbols: bound.symbols, diagnostics: withoutRepeats(context.diagnostics), limit };
};
var withoutRepeats = (diagnostics) => [
  ...new Map(
    diagnostics.map((entry) => [`${entry.code}|${entry.where.node}|${entry.what}|${entry.why}`, entry])
  ).values()
];

// src/analyzer/onnx/domains.ts
var domainsOf = (model) => {
  const domains = /* @__PURE__ */ new Set();
  const collect = (nodes) => {
    for (const { domain, attributes } of nodes) {
      domains.add(domain);
      for (const attribute of attributes.values()) {
        if (attribute.type === "graph") collect(attribute.value.nodes);
        else if (attribute.type === "graphs") for (const { nodes: inner } of attribute.value) collect(inner);
      }
    }
  };
  collect(model.graph.nodes);
  for (const { nodes } of model.functions.values()) collect(nodes);
  return domains;
};

// src/analyzer/onnx/build-model.ts
var import_onnx_proto2 = __toESM(require_onnx(), 1);

// src/analyzer/onnx/dropped.ts
var NOTHING2 = /* @__PURE__ */ new Map();
var writeNote = (fields) => [...fields].map(([field, { count, bytes: bytes2 }]) => `${field}:${count}:${bytes2}`).join(" ");
var readNote = (note2) => {
  if (note2 === "") return NOTHING2;
  return new Map(
    note2.split(" ").map((part) => {
      const [field = 0, count = 0, bytes2 = 0] = part.split(":").map(Number);
      return [field, { count, bytes: bytes2 }];
    })
  );
};

// src/analyzer/onnx/external-data.ts
var parseExternalData = (entries) => {
  const values = new Map(entries.map((entry) => [entry.key ?? "", entry.value ?? ""]));
  const location = values.get("location") ?? "";
  const problem = locationProblem(location);
  if (problem !== void 0) return { problem };
  const offset = parseCount(values.get("offset") ?? "0");
  if (offset === void 0) return { problem: "its offset is not a number of bytes" };
  const lengthText = values.get("length");
  const length = lengthText === void 0 ? void 0 : parseCount(lengthText);
  if (lengthText !== void 0 && length === void 0) return { problem: "its length is not a number of bytes" };
  return { reference: { location, offset, length } };
};
var parseCount = (text) => {
  if (!/^\d{1,16}$/.test(text)) return void 0;
  const count = Number(text);
  return Number.isSafeInteger(count) ? count : void 0;
};
var locationProblem = (location) => {
  if (location === "") return "it names no file";
  if (location.includes("\0")) return "its path contains a NUL character";
  if (location.includes("_ORT_MEM_ADDR_")) return "it is an address in the memory of another program";
  if (/^[a-z][a-z0-9+.-]+:/i.test(location)) return "it is a URL";
  if (/^[a-z]:/i.test(location) || /^[/\\]/.test(location)) return "its path is absolute";
  if (location.split(/[/\\]/).includes("..")) return "its path leads out of the directory of the model";
  return void 0;
};

// src/analyzer/onnx/problems.ts
var Problems = class {
  file;
  #list = [];
  #omitted = 0;
  constructor(file) {
    this.file = file;
  }
  report(code, what, details = {}) {
    if (this.#list.length >= MAX_DIAGNOSTICS) {
      this.#omitted++;
      return;
    }
    const { node, ...more } = details;
    this.#list.push(diagnostic(code, node === void 0 ? { file: this.file } : { file: this.file, node }, what, more));
  }
  all() {
    if (this.#omitted === 0) return this.#list;
    const more = diagnostic(
      "model-malformed",
      { file: this.file },
      `${this.#omitted} more problems of this kind are not shown`,
      {
        severity: "warning"
      }
    );
    return [...this.#list, more];
  }
};
var quote = (name2) => {
  const cut = name2.length > 80 ? `${name2.slice(0, 77)}…` : name2;
  return JSON.stringify(cut);
};

// src/analyzer/onnx/build-tensor.ts
var RAW_DATA = 9;
var STRING_DATA = 6;
var EXTERNAL = 1;
var buildTensor = (proto, context) => {
  const draft = draftTensor(proto, context.problems);
  if (draft === void 0) return void 0;
  return proto.dataLocation === EXTERNAL ? buildExternal(draft, context) : buildInline(draft, context.problems);
};
var buildSparseTensor = (proto, context) => {
  const name2 = proto.values?.name ?? "";
  const dims2 = checkDims((proto.dims ?? []).map(toNumber), `sparse tensor ${quote(name2)}`, context.problems);
  const values = buildTensor(proto.values ?? {}, context);
  const indices = buildTensor(proto.indices ?? {}, context);
  if (dims2 === void 0 || values === void 0 || indices === void 0) return void 0;
  return {
    name: name2,
    elementType: values.elementType,
    dims: dims2,
    storedBytes: values.storedBytes + indices.storedBytes,
    nonZeros: volumeOf(values.dims)
  };
};
var draftTensor = (proto, problems) => {
  const name2 = proto.name ?? "";
  const code = proto.dataType ?? 0;
  const elementType = elementTypeOf(code);
  if (elementType === void 0) {
    problems.report(
      "model-malformed",
      `The tensor ${quote(name2)} has the element type ${code}, which ONNX does not define`,
      {
        why: "Its size cannot be known, so it is left out.",
        fix: "Export the model again; if the type is new in ONNX, update Flopgate."
      }
    );
    return void 0;
  }
  const dims2 = checkDims((proto.dims ?? []).map(toNumber), `tensor ${quote(name2)}`, problems);
  if (dims2 === void 0) return void 0;
  return { proto, name: name2, elementType, dims: dims2, count: volumeOf(dims2), dropped: readNote(proto.docString ?? "") };
};
var volumeOf = (dims2) => dims2.reduce((volume2, dim) => volume2 * dim, 1);
var MAX_ELEMENTS2 = 2 ** 48;
var checkDims = (dims2, what, problems) => {
  const isSane = dims2.every((dim) => Number.isSafeInteger(dim) && dim >= 0) && volumeOf(dims2) <= MAX_ELEMENTS2;
  if (isSane) return dims2;
  const shown = dims2.slice(0, 8).join("×");
  problems.report("model-malformed", `The ${what} has impossible dimensions`, {
    why: `They are ${shown}${dims2.length > 8 ? "×…" : ""}; it is left out.`,
    fix: "Export the model again."
  });
  return void 0;
};
var expectedBytes = ({ elementType, count }) => Number(storedBytes(elementType, BigInt(count)));
var tensorOf = (draft, bytes2, values) => {
  const { name: name2, elementType, dims: dims2 } = draft;
  const base = { name: name2, elementType, dims: dims2, storedBytes: bytes2 };
  return values === void 0 ? base : { ...base, values };
};
var buildInline = (draft, problems) => {
  if (draft.elementType === "string") return tensorOf(draft, textBytes(draft), valuesOf(draft, problems));
  const raw = draft.dropped.get(RAW_DATA)?.bytes ?? draft.proto.rawData?.length ?? 0;
  if (raw > 0 && raw !== expectedBytes(draft)) {
    reportSize(draft, problems, `${raw} bytes of data`);
    return tensorOf(draft, raw, void 0);
  }
  return tensorOf(draft, expectedBytes(draft), valuesOf(draft, problems));
};
var textBytes = ({ proto, dropped }) => {
  const note2 = dropped.get(STRING_DATA);
  if (note2 !== void 0) return note2.bytes - note2.count;
  return (proto.stringData ?? []).reduce((sum2, text) => sum2 + text.length, 0);
};
var valuesOf = (draft, problems) => {
  const { proto, elementType, count, dropped } = draft;
  if (dropped.size > 0 || !isKept(elementType, count)) return void 0;
  if (count === 0) return [];
  const raw = proto.rawData ?? new Uint8Array(0);
  if (raw.length > 0 && elementType !== "string") return decodeRaw(elementType, raw, count);
  if (!hasTypedData(proto)) return void 0;
  const values = decodeTyped(elementType, proto, count);
  if (values === void 0) reportSize(draft, problems, "another number of elements");
  return values;
};
var hasTypedData = (proto) => [proto.floatData, proto.int32Data, proto.stringData, proto.int64Data, proto.doubleData, proto.uint64Data].some(
  (data) => (data?.length ?? 0) > 0
);
var reportSize = (draft, problems, found) => {
  const bits = bitsOf(draft.elementType);
  problems.report("model-malformed", `The data of tensor ${quote(draft.name)} does not fit its dimensions`, {
    severity: "warning",
    why: `${draft.count} elements of ${bits} bits are declared, but the file holds ${found}.`,
    fix: "Export the model again."
  });
};
var buildExternal = (draft, context) => {
  const expected = expectedBytes(draft);
  const parsed2 = parseExternalData(draft.proto.externalData ?? []);
  const report = (problem) => context.problems.report(
    "external-data-invalid",
    `The external data of tensor ${quote(draft.name)} cannot be used`,
    {
      why: `In its reference, ${problem}.`,
      fix: "Save the model again with its data in a file beside it."
    }
  );
  if ("problem" in parsed2) {
    report(parsed2.problem);
    return tensorOf(draft, expected, void 0);
  }
  const { reference } = parsed2;
  if (draft.elementType === "string") report("the data is text, which ONNX does not store externally");
  else if (reference.length !== void 0 && reference.length !== expected) {
    report(`the length is ${reference.length} bytes, but dims and type make ${expected}`);
  }
  const external = {
    ...tensorOf(draft, reference.length ?? expected, externalValues(draft, reference, context)),
    external: reference
  };
  return external;
};
var externalValues = (draft, reference, context) => {
  const { elementType, count } = draft;
  if (context.readExternal === void 0 || elementType === "string" || !isKept(elementType, count)) return void 0;
  if (count === 0) return [];
  const expected = expectedBytes(draft);
  if (reference.length !== void 0 && reference.length !== expected) return void 0;
  const bytes2 = context.readExternal(reference, expected);
  return bytes2?.length === expected ? decodeRaw(elementType, bytes2, count) : void 0;
};

// src/analyzer/onnx/build-type.ts
var buildValueInfo = (proto, problems) => {
  const name2 = proto.name ?? "";
  return { name: name2, type: buildType(proto.type, `The declaration of ${quote(name2)}`, problems) };
};
var buildType = (proto, place, problems) => {
  if (!isSet(proto)) return void 0;
  const tensor2 = proto.tensorType ?? proto.sparseTensorType;
  if (isSet(tensor2)) {
    const kind = isSet(proto.tensorType) ? "tensor" : "sparse-tensor";
    return {
      kind,
      elementType: knownType(tensor2.elemType, place, problems),
      shape: buildShape(tensor2.shape, place, problems)
    };
  }
  if (isSet(proto.sequenceType))
    return { kind: "sequence", element: buildType(proto.sequenceType.elemType, place, problems) };
  if (isSet(proto.optionalType))
    return { kind: "optional", element: buildType(proto.optionalType.elemType, place, problems) };
  if (isSet(proto.mapType)) {
    const { keyType, valueType } = proto.mapType;
    return { kind: "map", keyType: knownType(keyType, place, problems), value: buildType(valueType, place, problems) };
  }
  return void 0;
};
var knownType = (code, place, problems) => {
  const type = elementTypeOf(code ?? 0);
  if (type === void 0 && isSet(code) && code !== 0) {
    problems.report("model-malformed", `${place} has the element type ${code}, which ONNX does not define`, {
      severity: "warning",
      why: "The type is taken as unknown.",
      fix: "Export the model again; if the type is new in ONNX, update Flopgate."
    });
  }
  return type;
};
var buildShape = (proto, place, problems) => {
  if (!isSet(proto)) return void 0;
  return (proto.dim ?? []).map((dim) => {
    if (isSet(dim.dimParam)) return dim.dimParam === "" ? void 0 : dim.dimParam;
    if (!isSet(dim.dimValue)) return void 0;
    const value = toNumber(dim.dimValue);
    if (Number.isSafeInteger(value) && value >= 0) return value;
    if (value !== -1) {
      problems.report("model-malformed", `${place} has the impossible dimension ${value}`, {
        severity: "warning",
        why: "It is taken as unknown.",
        fix: "Export the model again."
      });
    }
    return void 0;
  });
};

// src/analyzer/onnx/build-attribute.ts
var TYPE_OF_FIELD = [
  ["f", 1],
  ["i", 2],
  ["s", 3],
  ["t", 4],
  ["g", 5],
  ["floats", 6],
  ["ints", 7],
  ["strings", 8],
  ["tensors", 9],
  ["graphs", 10],
  ["sparseTensor", 11],
  ["sparseTensors", 12],
  ["tp", 13],
  ["typeProtos", 14]
];
var FLOATS = 7;
var INTS = 8;
var STRINGS = 9;
var STRING = 4;
var TYPE_OF_DROPPED = [
  [STRING, 3],
  [FLOATS, 6],
  [INTS, 7],
  [STRINGS, 8]
];
var buildAttribute = (proto, later, context) => {
  const reference = proto.refAttrName ?? "";
  if (reference !== "") return { type: "reference", name: reference };
  const declared = proto.type ?? 0;
  const type = declared === 0 ? inferType(proto) : declared;
  const attribute = buildScalar(proto, type) ?? buildList(proto, type) ?? buildNested(proto, type, { later, context });
  if (attribute === void 0) {
    context.problems.report("model-malformed", `The attribute ${quote(proto.name ?? "")} has no usable value`, {
      severity: "warning",
      node: context.node,
      why: type === void 0 ? "It has neither a type nor a value." : `Its type is ${type}.`,
      fix: "Export the model again."
    });
  }
  return attribute;
};
var inferType = (proto) => {
  const found = TYPE_OF_FIELD.find(([field]) => Object.hasOwn(proto, field));
  if (found !== void 0) return found[1];
  const [dropped] = readNote(proto.docString ?? "").keys();
  return TYPE_OF_DROPPED.find(([field]) => field === dropped)?.[1];
};
var buildScalar = (proto, type) => {
  switch (type) {
    case 1:
      return { type: "float", value: proto.f ?? 0 };
    case 2:
      return { type: "int", value: toNumber(proto.i) };
    case 3: {
      const dropped = readNote(proto.docString ?? "").get(STRING);
      if (dropped !== void 0) return { type: "string", value: "", byteLength: dropped.bytes };
      const bytes2 = proto.s ?? new Uint8Array(0);
      return { type: "string", value: decodeText(bytes2), byteLength: bytes2.length };
    }
    default:
      return void 0;
  }
};
var buildList = (proto, type) => {
  const note2 = readNote(proto.docString ?? "");
  switch (type) {
    case 6:
      return { type: "floats", ...keptList(proto.floats ?? [], note2.get(FLOATS)?.count) };
    case 7:
      return { type: "ints", ...keptList((proto.ints ?? []).map(toNumber), note2.get(INTS)?.count) };
    case 8:
      return { type: "strings", ...keptList((proto.strings ?? []).map(decodeText), note2.get(STRINGS)?.count) };
    default:
      return void 0;
  }
};
var keptList = (items, droppedCount) => {
  if (droppedCount !== void 0) return { value: void 0, count: droppedCount };
  return { value: items.length <= KEPT_ELEMENTS ? items : void 0, count: items.length };
};
var buildNested = (proto, type, { later, context }) => {
  const place = `The attribute ${quote(proto.name ?? "")}`;
  switch (type) {
    case 4:
      return tensorAttribute(isSet(proto.t) ? buildTensor(proto.t, context) : void 0);
    case 11:
      return tensorAttribute(isSet(proto.sparseTensor) ? buildSparseTensor(proto.sparseTensor, context) : void 0);
    case 5:
      return isSet(proto.g) ? { type: "graph", value: context.buildGraph(proto.g, later?.graph, context) } : void 0;
    case 9:
      return { type: "tensors", value: present((proto.tensors ?? []).map((tensor2) => buildTensor(tensor2, context))) };
    case 12:
      return {
        type: "tensors",
        value: present((proto.sparseTensors ?? []).map((tensor2) => buildSparseTensor(tensor2, context)))
      };
    case 10:
      return {
        type: "graphs",
        value: (proto.graphs ?? []).map((graph, index) => context.buildGraph(graph, later?.graphs[index], context))
      };
    case 13: {
      const value = buildType(proto.tp, place, context.problems);
      return value === void 0 ? void 0 : { type: "type", value };
    }
    case 14:
      return {
        type: "types",
        value: present((proto.typeProtos ?? []).map((item) => buildType(item, place, context.problems)))
      };
    default:
      return void 0;
  }
};
var tensorAttribute = (value) => value === void 0 ? void 0 : { type: "tensor", value };
var present = (items) => items.filter((item) => item !== void 0);

// src/analyzer/onnx/later-fields.ts
var import_onnx_proto = __toESM(require_onnx(), 1);
var { onnx } = import_onnx_proto.default;
var NO_METADATA = /* @__PURE__ */ new Map();
var NO_GRAPHS = { graph: void 0, graphs: [] };
var OMITTED_METADATA = "pkg.torch.onnx.stack_trace";
var readLaterFields = (slim) => {
  let graph;
  const functions = [];
  const reader = Reader.create(slim);
  eachField(reader, slim.length, (field) => {
    if (field === 7) graph = readGraph(reader, messageEnd(reader));
    else if (field === 25) functions.push(readFunction(reader, messageEnd(reader)));
    else return false;
    return true;
  });
  return { graph, functions };
};
var eachField = (reader, end, visit) => {
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (!visit(tag >>> 3)) reader.skipType(tag & 7);
  }
};
var messageEnd = (reader) => {
  const length = reader.uint32();
  return reader.pos + length;
};
var readGraph = (reader, end) => {
  const nodes = [];
  eachField(reader, end, (field) => {
    if (field !== 1) return false;
    nodes.push(readNode(reader, messageEnd(reader)));
    return true;
  });
  return { nodes };
};
var readNode = (reader, end) => {
  let overload = "";
  let metadata;
  const attributes = [];
  eachField(reader, end, (field) => {
    if (field === 5) attributes.push(readAttribute(reader, messageEnd(reader)));
    else if (field === 8) overload = reader.string();
    else if (field === 9) {
      const { key, value } = onnx.StringStringEntryProto.decode(reader, reader.uint32());
      if (key !== OMITTED_METADATA) (metadata ??= /* @__PURE__ */ new Map()).set(key, value);
    } else return false;
    return true;
  });
  return { overload, metadata: metadata ?? NO_METADATA, attributes };
};
var readAttribute = (reader, end) => {
  let graph;
  const graphs = [];
  eachField(reader, end, (field) => {
    if (field === 6) graph = readGraph(reader, messageEnd(reader));
    else if (field === 11) graphs.push(readGraph(reader, messageEnd(reader)));
    else return false;
    return true;
  });
  return graph === void 0 && graphs.length === 0 ? NO_GRAPHS : { graph, graphs };
};
var readFunction = (reader, end) => {
  let overload = "";
  const nodes = [];
  const attributeDefaults = [];
  const valueInfos = [];
  eachField(reader, end, (field) => {
    if (field === 7) nodes.push(readNode(reader, messageEnd(reader)));
    else if (field === 11) attributeDefaults.push(onnx.AttributeProto.decode(reader, reader.uint32()));
    else if (field === 12) valueInfos.push(onnx.ValueInfoProto.decode(reader, reader.uint32()));
    else if (field === 13) overload = reader.string();
    else return false;
    return true;
  });
  return { overload, nodes, attributeDefaults, valueInfos };
};

// src/analyzer/onnx/build-graph.ts
var buildGraph = (proto, later, context) => ({
  name: proto.name ?? "",
  nodes: (proto.node ?? []).map((node, index) => buildNode(node, later?.nodes[index], { context, index })),
  inputs: (proto.input ?? []).map((info) => buildValueInfo(info, context.problems)),
  outputs: (proto.output ?? []).map((info) => buildValueInfo(info, context.problems)),
  valueInfos: (proto.valueInfo ?? []).map((info) => buildValueInfo(info, context.problems)),
  initializers: buildInitializers(proto, context)
});
var buildInitializers = (proto, context) => {
  const tensors = [
    ...(proto.initializer ?? []).map((tensor2) => buildTensor(tensor2, context)),
    ...(proto.sparseInitializer ?? []).map((tensor2) => buildSparseTensor(tensor2, context))
  ];
  const initializers = /* @__PURE__ */ new Map();
  for (const tensor2 of tensors) {
    if (tensor2 === void 0) continue;
    if (initializers.has(tensor2.name)) {
      context.problems.report("model-malformed", `Two initializers are named ${quote(tensor2.name)}`, {
        severity: "warning",
        why: "The last one is used and counted.",
        fix: "Give each initializer a name of its own."
      });
    }
    initializers.set(tensor2.name, tensor2);
  }
  return initializers;
};
var buildNode = (proto, later, place) => {
  const name2 = proto.name ?? "";
  const opType = proto.opType ?? "";
  const label = name2 === "" ? `${opType}#${place.index}` : name2;
  return {
    name: name2,
    opType,
    domain: normalizeDomain(proto.domain),
    overload: later?.overload ?? "",
    inputs: proto.input ?? [],
    outputs: proto.output ?? [],
    attributes: buildAttributes(proto.attribute ?? [], later?.attributes, { ...place.context, node: label }),
    metadata: later?.metadata ?? NO_METADATA
  };
};
var NO_ATTRIBUTES = /* @__PURE__ */ new Map();
var buildAttributes = (protos, later, context) => {
  if (protos.length === 0) return NO_ATTRIBUTES;
  const attributes = /* @__PURE__ */ new Map();
  for (const [index, proto] of protos.entries()) {
    const attribute = buildAttribute(proto, later?.[index], context);
    if (attribute === void 0) continue;
    const name2 = proto.name ?? "";
    if (attributes.has(name2)) {
      context.problems.report("model-malformed", `A node has two attributes named ${quote(name2)}`, {
        severity: "warning",
        node: context.node,
        why: "The last one is used.",
        fix: "Export the model again."
      });
    }
    attributes.set(name2, attribute);
  }
  return attributes;
};
var normalizeDomain = (domain) => domain === "ai.onnx" ? "" : domain ?? "";

// src/analyzer/onnx/build-model.ts
var buildModel = (slim, problems, readExternal) => {
  const proto = decode(slim.bytes, problems.file);
  if (!isSet(proto.graph)) return void 0;
  const later = slim.hasLaterFields ? readLaterFields(slim.bytes) : void 0;
  const context = { problems, readExternal, node: "", buildGraph };
  return {
    irVersion: toNumber(proto.irVersion),
    producerName: proto.producerName,
    producerVersion: proto.producerVersion,
    opsetImports: buildOpsets(proto.opsetImport),
    graph: buildGraph(proto.graph, later?.graph, context),
    functions: buildFunctions(proto.functions, later, context),
    metadata: new Map(proto.metadataProps.map((entry) => [entry.key ?? "", entry.value ?? ""])),
    fileBytes: slim.fileBytes
  };
};
var decode = (bytes2, file) => {
  try {
    return import_onnx_proto2.default.onnx.ModelProto.decode(Reader.create(bytes2));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    const fix = "Export the model again.";
    throw new DiagnosticError(diagnostic("model-malformed", { file }, "The model cannot be decoded", { why, fix }));
  }
};
var buildOpsets = (protos) => new Map(protos.map(({ domain, version }) => [normalizeDomain(domain), toNumber(version)]));
var buildFunctions = (protos, later, context) => {
  const functions = /* @__PURE__ */ new Map();
  for (const [index, proto] of protos.entries()) {
    const definition = buildFunction(proto, later?.functions[index], context);
    const key = functionKey(definition.domain, definition.name, definition.overload);
    if (functions.has(key)) {
      context.problems.report("model-malformed", `Two local functions are named ${quote(definition.name)}`, {
        severity: "warning",
        why: "The last one is used.",
        fix: "Export the model again."
      });
    }
    functions.set(key, definition);
  }
  return functions;
};
var buildFunction = (proto, later, context) => {
  const name2 = proto.name ?? "";
  return {
    name: name2,
    domain: normalizeDomain(proto.domain),
    overload: later?.overload ?? "",
    inputs: proto.input ?? [],
    outputs: proto.output ?? [],
    attributes: proto.attribute ?? [],
    attributeDefaults: buildAttributes(later?.attributeDefaults ?? [], void 0, {
      ...context,
      node: `function ${name2}`
    }),
    nodes: (proto.node ?? []).map((node, index) => buildNode(node, later?.nodes[index], { context, index })),
    opsetImports: buildOpsets(proto.opsetImport ?? []),
    valueInfos: (later?.valueInfos ?? []).map((info) => buildValueInfo(info, context.problems))
  };
};

// src/analyzer/onnx/schema.ts
var varint = { kind: "varint" };
var float = { kind: "fixed32" };
var name = { kind: "text", limit: MAX_TEXT_BYTES, beyond: "refuse" };
var blob = { kind: "text", limit: KEPT_TEXT_BYTES, beyond: "note" };
var dims = { kind: "array", element: "varint", limit: MAX_VARINT_BYTES * MAX_RANK, beyond: "refuse" };
var varints = { kind: "array", element: "varint", limit: MAX_VARINT_BYTES * KEPT_ELEMENTS, beyond: "note" };
var floats = (count) => ({ kind: "array", element: "fixed32", limit: 4 * count, beyond: "note" });
var doubles = { kind: "array", element: "fixed64", limit: 8 * KEPT_FLOATS, beyond: "note" };
var texts = { kind: "array", element: "text", limit: KEPT_TEXT_BYTES, beyond: "note" };
var message = (of) => ({ kind: "message", of, isRepeated: false });
var messages = (of) => ({ kind: "message", of, isRepeated: true });
var MESSAGES = {
  model: {
    1: varint,
    2: name,
    3: name,
    4: name,
    5: varint,
    7: message("graph"),
    8: messages("opset"),
    14: messages("entry"),
    25: messages("function")
  },
  graph: {
    1: messages("node"),
    2: name,
    5: messages("tensor"),
    11: messages("valueInfo"),
    12: messages("valueInfo"),
    13: messages("valueInfo"),
    15: messages("sparseTensor")
  },
  node: { 1: name, 2: name, 3: name, 4: name, 5: messages("attribute"), 7: name, 8: name, 9: messages("entry") },
  attribute: {
    1: name,
    2: float,
    3: varint,
    4: blob,
    5: message("tensor"),
    6: message("graph"),
    7: floats(KEPT_ELEMENTS),
    8: varints,
    9: texts,
    10: messages("tensor"),
    11: messages("graph"),
    14: message("type"),
    15: messages("type"),
    20: varint,
    21: name,
    22: message("sparseTensor"),
    23: messages("sparseTensor")
  },
  tensor: {
    1: dims,
    2: varint,
    4: floats(KEPT_FLOATS),
    5: varints,
    6: texts,
    7: varints,
    8: name,
    9: blob,
    10: doubles,
    11: varints,
    13: messages("entry"),
    14: varint
  },
  sparseTensor: { 1: message("tensor"), 2: message("tensor"), 3: dims },
  valueInfo: { 1: name, 2: message("type") },
  type: {
    1: message("tensorType"),
    4: message("elementType"),
    5: message("mapType"),
    8: message("tensorType"),
    9: message("elementType")
  },
  tensorType: { 1: varint, 2: message("shape") },
  elementType: { 1: message("type") },
  mapType: { 1: varint, 2: message("type") },
  shape: { 1: messages("dimension") },
  dimension: { 1: varint, 2: name },
  function: {
    1: name,
    4: name,
    5: name,
    6: name,
    7: messages("node"),
    9: messages("opset"),
    10: name,
    11: messages("attribute"),
    12: messages("valueInfo"),
    13: name
  },
  opset: { 1: name, 2: varint },
  entry: { 1: name, 2: { kind: "text", limit: MAX_METADATA_BYTES, beyond: "omit" } }
};
var NOTE_FIELDS = /* @__PURE__ */ new Map([
  ["attribute", 13],
  ["tensor", 12]
]);
var MOST = /* @__PURE__ */ new Map([
  ["node", MAX_NODES],
  ["tensor", MAX_TENSORS],
  ["attribute", MAX_ATTRIBUTES]
]);
var LATER_FIELDS = /* @__PURE__ */ new Map([
  ["node", [8, 9]],
  ["function", [11, 12, 13]]
]);
var ONEOFS = /* @__PURE__ */ new Map([
  ["type", [1, 4, 5, 8, 9]],
  ["dimension", [1, 2]]
]);
var maskOf = (numbers) => numbers.reduce((mask, number) => mask | 1 << number, 0);
var compile = () => {
  const schemas = /* @__PURE__ */ new Map();
  const isName = (text) => text in MESSAGES;
  for (const name2 of Object.keys(MESSAGES).filter(isName)) {
    schemas.set(name2, {
      name: name2,
      fields: [],
      noteField: NOTE_FIELDS.get(name2),
      laterFields: new Set(LATER_FIELDS.get(name2)),
      singular: 0,
      oneof: maskOf(ONEOFS.get(name2) ?? []),
      most: MOST.get(name2) ?? MAX_KEPT_MESSAGES
    });
  }
  for (const schema of schemas.values()) {
    const facts = MESSAGES[schema.name];
    for (const [number, field] of Object.entries(facts)) {
      schema.fields[Number(number)] = field.kind === "message" ? { kind: "message", schema: find(schemas, field.of) } : field;
      if (field.kind === "message" && !field.isRepeated) schema.singular |= maskOf([Number(number)]);
    }
  }
  return schemas;
};
var find = (schemas, name2) => {
  const schema = schemas.get(name2);
  if (schema === void 0) throw new Error(`the schema names an unknown message: ${name2}`);
  return schema;
};
var MODEL_SCHEMA = find(compile(), "model");

// src/analyzer/onnx/slim-writer.ts
var FIRST_CAPACITY = 64 * 1024;
var varintSize = (value) => {
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
};
var SlimWriter = class {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #length = 0;
  get length() {
    return this.#length;
  }
  finish() {
    return this.#bytes.subarray(0, this.#length);
  }
  varint(value) {
    this.#reserve(10);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = rest & 127 | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }
  copy(source, start, end) {
    const count = end - start;
    this.#reserve(count);
    const bytes2 = this.#bytes;
    if (count > 48) bytes2.set(source.subarray(start, end), this.#length);
    else for (let from = start, to = this.#length; from < end; ) bytes2[to++] = source[from++] ?? 0;
    this.#length += count;
  }
  /** Leaves room for the length of a message that takes at most `sourceLength` bytes; returns where. */
  openMessage(sourceLength) {
    const width = varintSize(sourceLength);
    this.#reserve(width);
    this.#bytes[this.#length] = width;
    const gap = this.#length;
    this.#length += width;
    return gap;
  }
  closeMessage(gap) {
    const width = this.#bytes[gap] ?? 1;
    let rest = this.#length - gap - width;
    for (let index = 0; index < width - 1; index++) {
      this.#bytes[gap + index] = rest & 127 | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[gap + width - 1] = rest & 127;
  }
  #reserve(count) {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
};

// src/analyzer/onnx/merge-split.ts
var mergeSplit = (slim, file) => {
  const source = { slim, file, writer: new SlimWriter() };
  writeMerged(MODEL_SCHEMA, [{ start: 0, end: slim.length }], source);
  return source.writer.finish();
};
var writeMerged = (schema, parts, source) => {
  if (parts.length > 1) refuseNotes(schema, parts, source);
  const { writer, slim } = source;
  const { pieces, chosen } = survey(schema, parts, slim);
  const written = /* @__PURE__ */ new Set();
  eachField2(parts, slim, ({ number, header, start, end }) => {
    if (isMember(schema.oneof, number) && number !== chosen) return;
    const field = schema.fields[number];
    const whole = pieces.get(number);
    if (whole !== void 0 && written.has(number)) return;
    written.add(number);
    if (field?.kind !== "message") return writer.copy(slim, header, end);
    const inner = whole ?? [{ start, end }];
    writer.varint(number * 8 + 2);
    const gap = writer.openMessage(inner.reduce((sum2, part) => sum2 + part.end - part.start, 0));
    writeMerged(field.schema, inner, source);
    writer.closeMessage(gap);
  });
};
var survey = (schema, parts, slim) => {
  const pieces = /* @__PURE__ */ new Map();
  let chosen;
  eachField2(parts, slim, ({ number, start, end }) => {
    if (isMember(schema.oneof, number)) {
      if (chosen !== void 0 && chosen !== number) pieces.delete(chosen);
      chosen = number;
    }
    if (!isMember(schema.singular, number)) return;
    const known = pieces.get(number);
    if (known === void 0) pieces.set(number, [{ start, end }]);
    else known.push({ start, end });
  });
  return { pieces, chosen };
};
var refuseNotes = ({ noteField, name: name2 }, parts, { slim, file }) => {
  if (noteField === void 0) return;
  eachField2(parts, slim, ({ number }) => {
    if (number !== noteField) return;
    throw new DiagnosticError(
      diagnostic("model-malformed", { file }, `The file writes one ${name2} in several parts`, {
        why: "Parts of it are too large to be put together here.",
        fix: "Load the model with onnx.load and save it again, which writes each message once."
      })
    );
  });
};
var eachField2 = (parts, slim, visit) => {
  const reader = Reader.create(slim);
  for (const part of parts) {
    reader.pos = part.start;
    while (reader.pos < part.end) {
      const header = reader.pos;
      const tag = reader.uint32();
      const isLong2 = (tag & 7) === 2;
      const length = isLong2 ? reader.uint32() : 0;
      const start = reader.pos;
      if (isLong2) reader.skip(length);
      else reader.skipType(tag & 7);
      visit({ number: tag >>> 3, header, start, end: reader.pos });
    }
  }
};
var isMember = (mask, number) => (mask >>> number & 1) === 1;

// src/analyzer/onnx/packed.ts
var packedCount = (element2, length) => {
  switch (element2) {
    case "fixed32":
      return Math.floor(length / 4);
    case "fixed64":
      return Math.floor(length / 8);
    case "text":
      return 1;
    case "varint":
      return void 0;
  }
};
var isWhole = (element2, bytes2, start, end) => {
  switch (element2) {
    case "fixed32":
      return (end - start) % 4 === 0;
    case "fixed64":
      return (end - start) % 8 === 0;
    case "text":
      return true;
    case "varint":
      return areVarints(bytes2, start, end);
  }
};
var areVarints = (bytes2, start, end) => {
  let length = 0;
  for (let at3 = start; at3 < end; at3++) {
    length = (bytes2[at3] ?? 0) < 128 ? 0 : length + 1;
    if (length === MAX_VARINT_BYTES) return false;
  }
  return length === 0;
};
var countVarints = (bytes2, start, end) => {
  let count = 0;
  for (let at3 = start; at3 < end; at3++) if ((bytes2[at3] ?? 0) < 128) count++;
  return count;
};

// src/analyzer/onnx/tally.ts
var newFrame = (schema, end) => ({
  schema,
  end,
  gap: -1,
  dataType: 0,
  seen: 0,
  tallies: void 0
});
var tallyOf = (frame, number) => {
  frame.tallies ??= /* @__PURE__ */ new Map();
  let tally = frame.tallies.get(number);
  if (tally === void 0) {
    tally = { count: 0, bytes: 0, isDropped: false };
    frame.tallies.set(number, tally);
  }
  return tally;
};
var tallyElement = (frame, number, width, limit) => {
  const tally = tallyOf(frame, number);
  tally.count++;
  tally.bytes += width;
  if (tally.bytes > limit) tally.isDropped = true;
  return !tally.isDropped;
};
var keptRawBytes = (dataType) => {
  const type = elementTypeOf(dataType);
  if (type === void 0) return 8 * KEPT_ELEMENTS;
  const elements2 = isFloat(type) ? KEPT_FLOATS : KEPT_ELEMENTS;
  return Math.min(KEPT_TEXT_BYTES, Math.ceil(bitsOf(type) * elements2 / 8));
};

// src/analyzer/onnx/skim.ts
var HEADER_BYTES = 20;
var RAW_DATA2 = 9;
var DATA_TYPE = 2;
var Skimmer = class {
  #file;
  #size;
  #writer = new SlimWriter();
  #frames;
  #depth = 0;
  #window = new Uint8Array(0);
  /** Offset of the window in the file. */
  #base = 0;
  /** Reading position in the window; beyond its end after a skip. */
  #at = 0;
  /** A long packed array whose elements are being counted. */
  #scan;
  #fields = 0;
  #keptFields = 0;
  #keptMessages = 0;
  #counts = /* @__PURE__ */ new Map();
  #recognised = 0;
  #hasGraph = false;
  #looksLikeTensor = false;
  #hasLaterFields = false;
  #isSplit = false;
  constructor(size, file) {
    this.#file = file;
    this.#size = size;
    this.#frames = [newFrame(MODEL_SCHEMA, size)];
  }
  /** Fields of ModelProto met so far: none means the bytes are something else. */
  get recognised() {
    return this.#recognised;
  }
  /** ModelProto has a text in field 2; TensorProto has its type there, a varint. */
  get looksLikeTensor() {
    return this.#looksLikeTensor;
  }
  get hasGraph() {
    return this.#hasGraph;
  }
  /** Whether the slim bytes hold fields that came after ONNX 1.10. */
  get hasLaterFields() {
    return this.#hasLaterFields;
  }
  /** Throws DiagnosticError when a message comes in parts that cannot be put together. */
  get slim() {
    const slim = this.#writer.finish();
    return this.#isSplit ? mergeSplit(slim, this.#file) : slim;
  }
  /** Gives the bytes that `advance` asked for, or more. They must stay unchanged until the next call. */
  supply(offset, bytes2) {
    this.#at += this.#base - offset;
    this.#base = offset;
    this.#window = bytes2;
  }
  /** Walks on until the end (undefined) or until bytes outside the window are needed. Throws DiagnosticError. */
  advance() {
    for (; ; ) {
      const position2 = this.#base + this.#at;
      if (this.#scan !== void 0) {
        if (this.#at >= this.#window.length) return { offset: position2, length: 1 };
        this.#countScanned(this.#scan.tally, this.#scan.end);
        continue;
      }
      const frame = this.#frame();
      if (position2 >= frame.end) {
        if (this.#depth === 0) return void 0;
        this.#close(frame);
        continue;
      }
      const header = Math.min(HEADER_BYTES, frame.end - position2);
      if (this.#at + header > this.#window.length) return { offset: position2, length: header };
      const missing = this.#readField(frame, this.#at + header);
      if (missing > 0) return { offset: position2, length: missing };
    }
  }
  #frame() {
    const frame = this.#frames[this.#depth];
    if (frame === void 0) throw new Error("the stack of messages is empty");
    return frame;
  }
  /** Reads one field; 0, or, when its content is not in the window, how many bytes from its start are needed. */
  #readField(frame, headerEnd) {
    if (++this.#fields > MAX_FIELDS) throw this.#limit(`more than ${MAX_FIELDS} fields`);
    const start = this.#at;
    const tag = this.#varint(headerEnd);
    const number = Math.floor(tag / 8);
    if (number === 0 || tag > 4294967295) throw this.#broken("a field has an impossible number");
    const field = frame.schema.fields[number];
    switch (tag & 7) {
      case 0:
        this.#readVarint(frame, number, field, headerEnd);
        return 0;
      case 1:
        this.#readFixed(frame, number, field, 8);
        return 0;
      case 2:
        return this.#readLength(frame, number, start, headerEnd);
      case 5:
        this.#readFixed(frame, number, field, 4);
        return 0;
      default:
        throw this.#broken(`a field has the wire type ${tag & 7}, which ONNX does not use`);
    }
  }
  #readVarint(frame, number, field, headerEnd) {
    const start = this.#at;
    const value = this.#varint(headerEnd);
    if (this.#depth === 0 && number === DATA_TYPE) this.#looksLikeTensor = true;
    if (field === void 0) return;
    if (field.kind === "varint") {
      if (frame.schema.name === "tensor" && number === DATA_TYPE) frame.dataType = value;
      this.#keepField(frame, number, 0);
      this.#writer.copy(this.#window, start, this.#at);
    } else if (field.kind === "array" && field.element === "varint") {
      if (!tallyElement(frame, number, this.#at - start, field.limit)) return this.#refuseDropped(field);
      this.#keepField(frame, number, 0);
      this.#writer.copy(this.#window, start, this.#at);
    }
  }
  #readFixed(frame, number, field, width) {
    const start = this.#at;
    this.#at += width;
    if (this.#base + this.#at > frame.end) throw this.#overrun();
    const kind = width === 4 ? "fixed32" : "fixed64";
    const isKept2 = field?.kind === kind || field?.kind === "array" && field.element === kind && tallyElement(frame, number, width, field.limit);
    if (!isKept2) return;
    this.#keepField(frame, number, width === 4 ? 5 : 1);
    this.#writer.copy(this.#window, start, this.#at);
  }
  #readLength(frame, number, start, headerEnd) {
    const length = this.#varint(headerEnd);
    const end = this.#base + this.#at + length;
    if (end > frame.end) throw this.#overrun();
    const field = frame.schema.fields[number];
    if (field?.kind === "text" || field?.kind === "array") return this.#readBytes(frame, number, field, length, start);
    if (field?.kind === "message") this.#open(frame, number, field.schema, length);
    else this.#at += length;
    return 0;
  }
  /** Text or a packed array. */
  #readBytes(frame, number, field, length, start) {
    const contentStart = this.#at;
    const contentEnd = contentStart + length;
    const limit = frame.schema.name === "tensor" && number === RAW_DATA2 ? keptRawBytes(frame.dataType) : field.limit;
    const before = frame.tallies?.get(number);
    const isRepeated = field.kind === "array";
    const cost2 = isRepeated && field.element === "text" ? length + 1 : length;
    const isKept2 = (isRepeated ? before?.bytes ?? 0 : 0) + cost2 <= limit && before?.isDropped !== true;
    if (isKept2 && contentEnd > this.#window.length) {
      this.#at = start;
      this.#fields--;
      return contentEnd - start;
    }
    if (!isKept2 && field.beyond === "refuse") throw this.#limit(`a name or list of ${length} bytes`);
    this.#at = contentEnd;
    if (isRepeated || !isKept2 && field.beyond === "note") {
      const tally = tallyOf(frame, number);
      tally.isDropped = !isKept2;
      tally.bytes = isRepeated ? tally.bytes + cost2 : length;
      if (isRepeated) this.#countPacked(frame, tally, field.element, length);
    }
    if (!isKept2) return 0;
    if (isRepeated && !isWhole(field.element, this.#window, contentStart, contentEnd)) {
      throw this.#broken("an array ends in the middle of an element");
    }
    this.#keepField(frame, number, 2);
    this.#writer.varint(length);
    this.#writer.copy(this.#window, contentStart, contentEnd);
    return 0;
  }
  #countPacked(frame, tally, element2, length) {
    const count = packedCount(element2, length);
    if (count !== void 0) {
      tally.count += count;
    } else if (frame.schema.name === "attribute" && length > 0) {
      this.#scan = { tally, end: this.#base + this.#at };
      this.#at -= length;
    }
  }
  #countScanned(tally, end) {
    const stop = Math.min(this.#window.length, end - this.#base);
    tally.count += countVarints(this.#window, this.#at, stop);
    this.#at = stop;
    if (this.#base + stop >= end) this.#scan = void 0;
  }
  #refuseDropped(field) {
    if (field.beyond === "refuse") throw this.#limit(`a list of more than ${field.limit} bytes`);
  }
  #keepField(frame, number, wireType) {
    if (++this.#keptFields > MAX_KEPT_FIELDS) throw this.#limit(`more than ${MAX_KEPT_FIELDS} structural fields`);
    if (this.#writer.length > MAX_STRUCTURE_BYTES)
      throw this.#limit(`more than ${MAX_STRUCTURE_BYTES} bytes of structure`);
    if (this.#depth === 0) {
      this.#recognised++;
      if (number === 7) this.#hasGraph = true;
    }
    if (frame.schema.laterFields.has(number)) this.#hasLaterFields = true;
    if (isSplitBy(frame, number)) this.#isSplit = true;
    frame.seen |= 1 << number;
    this.#writer.varint(number * 8 + wireType);
  }
  #open(frame, number, schema, length) {
    if (++this.#keptMessages > MAX_KEPT_MESSAGES) throw this.#limit(`more than ${MAX_KEPT_MESSAGES} messages`);
    const count = (this.#counts.get(schema) ?? 0) + 1;
    if (count > schema.most) throw this.#limit(`more than ${schema.most} messages of the kind ${schema.name}`);
    this.#counts.set(schema, count);
    if (this.#depth + 1 >= MAX_DEPTH) throw this.#limit(`messages nested more than ${MAX_DEPTH} deep`);
    this.#keepField(frame, number, 2);
    const gap = this.#writer.openMessage(length);
    const end = this.#base + this.#at + length;
    this.#depth++;
    const reused = this.#frames[this.#depth];
    if (reused === void 0) {
      this.#frames.push({ ...newFrame(schema, end), gap });
      return;
    }
    reused.schema = schema;
    reused.end = end;
    reused.gap = gap;
    reused.dataType = 0;
    reused.seen = 0;
    reused.tallies = void 0;
  }
  #close(frame) {
    const { noteField } = frame.schema;
    if (frame.tallies !== void 0 && noteField !== void 0) {
      const dropped = new Map([...frame.tallies].filter(([, tally]) => tally.isDropped));
      if (dropped.size > 0) {
        const note2 = new TextEncoder().encode(writeNote(dropped));
        this.#writer.varint(noteField * 8 + 2);
        this.#writer.varint(note2.length);
        this.#writer.copy(note2, 0, note2.length);
      }
    }
    this.#writer.closeMessage(frame.gap);
    this.#depth--;
  }
  /** A varint as a number; exact up to 2^53, which suffices for tags and lengths. Content is copied, not converted. */
  #varint(end) {
    const window = this.#window;
    let value = 0;
    let scale = 1;
    for (let at3 = this.#at; at3 < end; at3++) {
      const byte = window[at3] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) {
        this.#at = at3 + 1;
        return value;
      }
      scale *= 128;
      if (at3 - this.#at >= 9) throw this.#broken("a number takes more than ten bytes");
    }
    throw this.#overrun();
  }
  /** A cut file shows in the model itself: what lies inside was checked against its message's end before. */
  #overrun() {
    if (this.#depth === 0) {
      return this.#error("model-truncated", "The file ends in the middle of a field", {
        why: `At byte ${this.#base + this.#at} of ${this.#size} a field begins that goes beyond the end.`,
        fix: "Export the model again, or download it again; check that the copy is complete."
      });
    }
    return this.#broken("a field goes beyond the end of its message");
  }
  #broken(what) {
    return this.#error("model-malformed", "The bytes break the rules of the protobuf format", {
      why: `Near byte ${this.#base + this.#at} ${what}.`,
      fix: "Export the model again."
    });
  }
  #limit(what) {
    return this.#error("model-limit", "The model goes beyond a limit that protects against hostile files", {
      why: `Near byte ${this.#base + this.#at}: ${what}.`,
      fix: "If this is a real model, report it: the limit can be raised."
    });
  }
  #error(code, what, more) {
    return new DiagnosticError(diagnostic(code, { file: this.#file }, what, more));
  }
};
var isSplitBy = ({ schema, seen }, number) => isMember(schema.singular & seen, number) || isMember(schema.oneof, number) && (schema.oneof & seen & ~(1 << number)) !== 0;

// src/analyzer/onnx/sniff.ts
var SNIFF_BYTES = 1024;
var LFS_POINTERS = ["version https://git-lfs.github.com/spec/v1", "version https://hawser.github.com/spec/v1"];
var SIGNATURES = [
  [4, "TFL3", "a TensorFlow Lite model", "Convert it with tf2onnx."],
  [
    0,
    "PK",
    "a zip archive, as PyTorch (.pt, .pth), Keras and NumPy (.npz) write",
    "Export the model with torch.onnx.export."
  ],
  [0, "HDF\r\n", "an HDF5 file, as Keras writes", "Convert it with tf2onnx."],
  [0, "GGUF", "a GGUF file (llama.cpp)", "Export the model to ONNX from its source."],
  [0, "NUMPY", "a NumPy array", "Name the .onnx file instead."],
  [0, "", "a gzip archive", "Unpack it and name the .onnx file inside."],
  [0, "BZh", "a bzip2 archive", "Unpack it and name the .onnx file inside."],
  [0, "ý7zXZ", "an xz archive", "Unpack it and name the .onnx file inside."],
  [0, "(µ/ý", "a zstd archive", "Unpack it and name the .onnx file inside."],
  [257, "ustar", "a tar archive", "Unpack it and name the .onnx file inside."],
  [0, "ELF", "a program", "Name the .onnx file instead."],
  [0, "PNG", "a PNG image", "Name the .onnx file instead."],
  [0, "%PDF", "a PDF document", "Name the .onnx file instead."]
];
var sniff = (head, file) => {
  const text = latin1(head);
  if (LFS_POINTERS.some((url) => text.startsWith(url))) return lfsPointer(text, file);
  if (text.slice(4, 8) === "ORTM") return ortFormat(file);
  const match = SIGNATURES.find(([offset, signature]) => text.startsWith(signature, offset));
  if (match !== void 0) return notOnnx(file, match[2], match[3]);
  if (head[0] === 128 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5) {
    return notOnnx(file, "a Python pickle, as PyTorch writes", "Export the model with torch.onnx.export.");
  }
  if (/^.{6}\0\0\{"/s.test(text)) {
    return notOnnx(file, "a safetensors file: weights without a graph", "Name the .onnx file that uses it.");
  }
  return isText(head) ? textFile(text, file) : void 0;
};
var notOnnx = (file, what, fix) => diagnostic("model-not-onnx", { file }, "The file is not an ONNX model", { why: `It looks like ${what}.`, fix });
var latin1 = (bytes2) => String.fromCharCode(...bytes2.subarray(0, SNIFF_BYTES));
var lfsPointer = (text, file) => {
  const oid = /^oid ([a-z0-9]+:[0-9a-f]+)$/m.exec(text)?.[1];
  const size = /^size (\d{1,19})$/m.exec(text)?.[1];
  const parts = [oid === void 0 ? void 0 : `oid ${oid}`, size === void 0 ? void 0 : `${size} bytes`];
  const details = parts.filter((part) => part !== void 0).join(", ");
  return diagnostic("model-is-lfs-pointer", { file }, "The file is a Git LFS pointer, not the model itself", {
    why: details === "" ? "Its content was not fetched." : `The model it stands for (${details}) was not fetched.`,
    fix: "Set `lfs: true` on actions/checkout, or run `git lfs pull`."
  });
};
var ortFormat = (file) => diagnostic(
  "model-unsupported-container",
  { file },
  "The file is in the ORT format of ONNX Runtime, which is not read",
  {
    why: "It was converted from an ONNX model and optimised for one runtime.",
    fix: "Name the .onnx file that it was converted from."
  }
);
var isText = (head) => head.length > 0 && head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13);
var textFile = (text, file) => {
  const start = text.trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
    return notOnnx(file, "an HTML page", "Often this is the error page of a failed download: download the model again.");
  }
  if (start.startsWith("<?xml") || start.startsWith("<net")) {
    return notOnnx(file, "an XML file, as OpenVINO writes", "Name the .onnx file instead.");
  }
  const isProtobufText = /^(?:ir_version|producer_name|graph|opset_import|doc_string)\b/.test(start);
  const fix = isProtobufText ? "Save the model in the binary form, with onnx.save." : "Name an exported .onnx file.";
  return notOnnx(file, "a text file", fix);
};

// src/analyzer/onnx/read-ahead.ts
var FIRST_BYTES = 4 * 1024;
var MOST_BYTES = 256 * 1024;
var ReadAhead = class {
  #size;
  #end = 0;
  #length = FIRST_BYTES;
  constructor(size) {
    this.#size = size;
  }
  /** The range to read for a wanted one: begins at the same place, at least as long. */
  extend(wanted) {
    const isContinuous = wanted.offset <= this.#end;
    this.#length = isContinuous ? Math.min(MOST_BYTES, this.#length * 2) : FIRST_BYTES;
    const length = Math.min(Math.max(this.#length, wanted.length), this.#size - wanted.offset);
    this.#end = wanted.offset + length;
    return { offset: wanted.offset, length };
  }
};

// src/analyzer/onnx/read-model.ts
var readModelBytes = (bytes2, name2 = "model.onnx") => readModelSource(bytesSource(bytes2, name2));
var readModelSource = (source, readExternal) => guard(() => {
  const head = source.read(0, Math.min(SNIFF_BYTES, source.size));
  if (isTextForm(head)) return readText(source, readExternal);
  const problem = sniffAll(head, source);
  return problem === void 0 ? readBinary(source, readExternal) : failure(problem);
});
var readModel = async (source, name2 = "model.onnx") => {
  if (!(source instanceof Uint8Array)) return readModelBlob(source, name2);
  if (isTextForm(source.subarray(0, SNIFF_BYTES))) await loadTextForms();
  return readModelBytes(source, name2);
};
var readModelBlob = async (blob2, name2 = "model.onnx") => {
  const read = async (offset, length) => new Uint8Array(await blob2.slice(offset, offset + length).arrayBuffer());
  const source = { name: name2, size: blob2.size };
  const head = await read(0, Math.min(SNIFF_BYTES, blob2.size));
  if (isTextForm(head)) {
    await loadTextForms();
    return readModelBytes(await read(0, Math.min(blob2.size, MAX_TEXT_MODEL_BYTES + 1)), name2);
  }
  const problem = sniffAll(head, source);
  if (problem !== void 0) return failure(problem);
  const skimmer = new Skimmer(blob2.size, name2);
  const readAhead = new ReadAhead(blob2.size);
  const step = () => nextRange(skimmer) ?? finish2(skimmer, source);
  for (; ; ) {
    const result = guard(step);
    if ("ok" in result) return result;
    const { offset, length } = readAhead.extend(result);
    skimmer.supply(offset, await read(offset, length));
  }
};
var readBinary = (source, readExternal) => finish2(skimBinary(source), source, readExternal);
var skimBinary = (source) => {
  const skimmer = new Skimmer(source.size, source.name);
  const readAhead = new ReadAhead(source.size);
  for (let wanted = nextRange(skimmer); wanted !== void 0; wanted = nextRange(skimmer)) {
    const { offset, length } = readAhead.extend(wanted);
    skimmer.supply(offset, checkLength(source.read(offset, length), wanted, source.name));
  }
  return skimmer;
};
var readText = ({ name: name2, size, read }, readExternal) => {
  const bytes2 = textToBinary(read(0, Math.min(size, MAX_TEXT_MODEL_BYTES + 1)), name2);
  const result = readBinary(bytesSource(bytes2, name2), readExternal);
  return result.ok ? { ...result, model: { ...result.model, fileBytes: size } } : result;
};
var bytesSource = (bytes2, name2) => ({
  name: name2,
  size: bytes2.length,
  read: (offset, length) => bytes2.subarray(offset, offset + length)
});
var failure = (problem) => ({ ok: false, diagnostics: [problem] });
var guard = (run) => {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof DiagnosticError) return failure(thrown.diagnostic);
    throw thrown;
  }
};
var sniffAll = (head, { name: name2, size }) => {
  if (size === 0) {
    return diagnostic("model-empty", { file: name2 }, "The file is empty", {
      why: "An ONNX model has at least a graph.",
      fix: "Export the model again; look whether an earlier step failed."
    });
  }
  return sniff(head, name2);
};
var nextRange = (skimmer) => {
  try {
    return skimmer.advance();
  } catch (thrown) {
    if (!(thrown instanceof DiagnosticError)) throw thrown;
    throw new DiagnosticError(otherKind(skimmer, thrown.diagnostic.where.file ?? "") ?? thrown.diagnostic);
  }
};
var otherKind = (skimmer, file) => {
  if (skimmer.hasGraph) return void 0;
  if (skimmer.looksLikeTensor) {
    return notOnnx(file, "a single tensor (TensorProto), as test data is stored", "Name the .onnx file instead.");
  }
  if (skimmer.recognised > 0) return void 0;
  return notOnnx(file, "binary data of another kind", "Name an exported .onnx file.");
};
var checkLength = (bytes2, wanted, file) => {
  if (bytes2.length >= wanted.length) return bytes2;
  throw new DiagnosticError(
    diagnostic("model-truncated", { file }, "The file became shorter while it was read", {
      fix: "Run again when no other program writes it."
    })
  );
};
var finish2 = (skimmer, { name: name2, size }, readExternal) => {
  const problems = new Problems(name2);
  const slim = { bytes: skimmer.slim, hasLaterFields: skimmer.hasLaterFields, fileBytes: size };
  const model = skimmer.hasGraph ? buildModel(slim, problems, readExternal) : void 0;
  if (model !== void 0) return { ok: true, model, diagnostics: problems.all() };
  return failure(otherKind(skimmer, name2) ?? noGraph(name2));
};
var noGraph = (file) => diagnostic("model-malformed", { file }, "The model has no graph", {
  why: "Its header can be read, but it describes no computation.",
  fix: "Export the model again."
});

// src/analyzer/profile/assumptions.ts
var assumedTrips = (leaves) => [...new Set(leaves.flatMap((leaf) => leaf.assumed ?? []))].map(
  (name2) => diagnostic(
    "trip-count-unknown",
    { node: name2.slice(0, name2.lastIndexOf(".")) },
    "Counting this loop once: its trip count cannot be proved",
    { fix: `bind "${name2}" to the number of steps.` }
  )
);
var assumedBranches = (choices) => {
  const named = new Map(choices.map((choice) => [choice.step.leaf.run.name, choice]));
  return [...named].map(([name2, { step }]) => {
    const taken = step.bodies.findIndex(({ isChosen }) => isChosen);
    const [label, other] = taken === 0 ? ["then", "else"] : ["else", "then"];
    return diagnostic("branch-assumed", { node: name2 }, `Counting the ${label} branch: its condition is not known`, {
      why: "Of two branches the one with more MACs counts, then the one with more vector work.",
      fix: `--branch ${name2}=${other} counts the other; in flopgate.yml bind "${name2}.condition" to 1 (then) or 0 (else).`
    });
  });
};

// src/analyzer/profile/origin.ts
var describeOrigin = ({ reason, node, pin }) => {
  const remedy = pin === void 0 ? "" : `; bind "${pin}" to count it`;
  switch (reason) {
    case "data-dependent":
      return `data-dependent: a size that "${node}" takes from data${remedy}`;
    case "unknown-op":
      return `unknown-op: behind node "${node}"`;
    case "missing-value":
      return `missing-value: "${node}" needs a value that is not known statically${remedy}`;
    case "unbound-symbol":
      return `unbound-symbol: bind "${pin ?? node}"`;
    case "conflict":
      return `conflict: operands of "${node}" contradict each other`;
    case "limit":
      return `limit: the dimension at "${node}" is too complex`;
  }
};

// src/analyzer/profile/count.ts
var NOTHING3 = {
  hidesWork: false,
  macs: 0n,
  causalMacs: 0n,
  vector: 0n,
  special: 0n,
  integer: 0n,
  quantization: 0n,
  operandTypes: void 0,
  bytesRead: 0n,
  bytesWritten: 0n
};
var UNCOUNTED = { ...NOTHING3, status: "uncounted" };
var isZero = (count) => count === 0n;
var countLeaf = (leaf) => {
  const { run } = leaf;
  if (run.isFunctionCall) return { ...NOTHING3, status: "free", reason: "a call: the nodes of its body are counted" };
  if (run.problem !== void 0 || run.operator === void 0) {
    return { ...NOTHING3, status: "uncounted", reason: run.problem ?? "unknown-op", hidesWork: true };
  }
  const { cost: cost2 } = run.operator;
  switch (cost2.kind) {
    case "free":
      return { ...NOTHING3, status: "free", reason: cost2.reason };
    case "bodies": {
      const missing = missingRuns(leaf);
      return missing === void 0 ? { ...NOTHING3, status: "free", reason: cost2.reason } : { ...NOTHING3, status: "uncounted", reason: missing, hidesWork: true };
    }
    case "uncounted":
      return { ...NOTHING3, status: "uncounted", reason: cost2.reason, hidesWork: true };
    case "moves":
    case "counted":
      return attempt(leaf, cost2);
  }
};
var missingRuns = ({ run }) => {
  const { bodies } = run;
  if (bodies === void 0) return "missing-value: what its body runs on is unknown";
  if (bodies.missing !== void 0) return bodies.missing;
  const assumed = bodies.items.find((item) => item.assumed !== void 0)?.assumed;
  return assumed === void 0 ? void 0 : `trip-count-unknown: its body is counted once; bind "${run.name}.${assumed.name}" to the number of steps`;
};
var attempt = (leaf, cost2) => {
  const hidesWork = cost2.kind === "counted";
  try {
    if (isShapeArithmetic(leaf))
      return { ...NOTHING3, status: "free", reason: "shape arithmetic: its result is known statically" };
    const { call } = leaf.run;
    const work = cost2.kind === "counted" ? cost2.count(call) : readsOnly(cost2, call);
    const counts = withBytes(leaf, withKinds(leaf, work), work.reads);
    if (isZero(counts.macs) && isPlannedWork(leaf))
      return { ...NOTHING3, status: "free", reason: "computed once at load, from constants and shapes" };
    const unknown = firstUnknown(counts);
    if (unknown !== void 0) return { ...NOTHING3, status: "uncounted", reason: unknown, hidesWork };
    const moved = cost2.kind === "moves";
    return { ...counts, status: moved ? "moves" : "counted", reason: moved ? cost2.reason : cost2.formula };
  } catch (error) {
    if (error instanceof Uncountable)
      return { ...NOTHING3, status: "uncounted", reason: reasonOf(leaf, error.message), hidesWork };
    return { ...NOTHING3, status: "uncounted", reason: "rule-failed: its rule does not cover these values", hidesWork };
  }
};
var readsOnly = (cost2, call) => cost2.reads === void 0 ? {} : { reads: cost2.reads(call) };
var isShapeArithmetic = ({ run }) => run.outputs.length > 0 && run.outputs.every(
  (fact) => fact?.kind === "tensor" && fact.value !== void 0 && fact.value.every((element2) => element2 !== void 0)
);
var isPlannedWork = ({ run }) => run.outputs.length > 0 && run.outputs.every((fact) => fact?.kind === "tensor" && (fact.constant === true || fact.planned === true));
var withKinds = (leaf, work) => {
  const macs2 = work.macs ?? 0n;
  const operandTypes = isZero(macs2) ? void 0 : operandsOf(leaf, work);
  const output = leaf.run.outputs[0];
  const type = output?.kind === "tensor" ? output.type : void 0;
  const input = leaf.run.call.typeOf(0);
  const onFloats = type === void 0 || isFloat(type) || type.startsWith("complex") || input !== void 0 && isFloat(input);
  const vector = work.vector ?? 0n;
  const isIntegerContraction = operandTypes?.every(isInteger) === true;
  const contraction = isIntegerContraction ? times(2, macs2) : 0n;
  return {
    ...NOTHING3,
    macs: macs2,
    causalMacs: work.causalMacs ?? macs2,
    vector: onFloats ? vector : 0n,
    special: onFloats ? work.special ?? 0n : 0n,
    integer: onFloats ? contraction : plus(contraction, vector),
    quantization: work.quantization ?? 0n,
    operandTypes
  };
};
var operandsOf = (leaf, work) => {
  const typeAt = (index) => {
    const value = leaf.inputs[index];
    return value?.quantizedFrom ?? leaf.run.call.typeOf(index);
  };
  const typeOf = (operand) => typeof operand === "number" ? typeAt(operand) : operand;
  const [a, b] = work.operands?.map(typeOf) ?? [typeAt(0), typeAt(1) ?? typeAt(0)];
  return a === void 0 || b === void 0 ? void 0 : [a, b];
};
var withBytes = (leaf, counts, reads) => {
  let bytesRead = 0n;
  const seen = /* @__PURE__ */ new Set();
  leaf.inputs.forEach((value, index) => {
    if (value === void 0 || value.roots !== void 0 || seen.has(value)) return;
    seen.add(value);
    bytesRead = plus(bytesRead, bytesOfFact(value.fact, reads?.[index]));
  });
  const bytesWritten = leaf.outputs.reduce(
    (sum2, value) => value === void 0 ? sum2 : plus(sum2, bytesOfFact(value.fact)),
    0n
  );
  return { ...counts, bytesRead, bytesWritten };
};
var bytesOfFact = (fact, elements2) => {
  if (fact === void 0) throw new Uncountable("the shape of an operand is unknown");
  switch (fact.kind) {
    case "tensor":
    case "sparse-tensor": {
      if (fact.shape === void 0 || fact.type === void 0)
        throw new Uncountable("the shape of an operand is unknown");
      return bytesOf(fact.type, elements2 ?? volume(fact.shape));
    }
    case "sequence":
      return fact.elements === void 0 ? times(fact.length, bytesOfFact(fact.element)) : fact.elements.reduce((sum2, element2) => plus(sum2, bytesOfFact(element2)), 0n);
    case "optional":
      return fact.present === false ? 0n : bytesOfFact(fact.element);
    case "map":
    case "opaque":
      return 0n;
  }
};
var bytesOf = (type, count) => {
  if (typeof count === "bigint") return storedBytes(type, count);
  return times(count, Math.max(1, bitsOf(type) / 8));
};
var firstUnknown = (counts) => {
  for (const count of [
    counts.macs,
    counts.vector,
    counts.integer,
    counts.quantization,
    counts.bytesRead,
    counts.bytesWritten
  ]) {
    if (typeof count === "bigint") continue;
    const origin = syntheticOrigins(count)[0];
    if (origin !== void 0 && origin.reason !== "unbound-symbol") return describeOrigin(origin);
  }
  return void 0;
};
var reasonOf = (leaf, message2) => {
  const lost = leaf.inputs.find(
    (value) => value?.fact === void 0 || value.fact.kind === "tensor" && value.fact.shape === void 0
  );
  return lost === void 0 ? message2 : `missing-value: the shape of "${lost.name}" is unknown`;
};

// src/analyzer/profile/flatten.ts
var TooManyLeaves = class extends Error {
};
var VIEWS = /* @__PURE__ */ new Set(["Reshape", "Squeeze", "Unsqueeze", "Flatten", "Identity", "Dropout"]);
var executedLeaves = (section) => {
  const leaves = [];
  visitSteps(section, ({ leaf }) => leaves.push(leaf));
  return leaves;
};
var passedOver = (section) => {
  const choices = [];
  visitSteps(section, (step) => {
    const rest = step.bodies.filter(({ isChosen }) => !isChosen);
    if (rest.length > 0) choices.push({ step, leaves: rest.flatMap((body) => allLeaves(body.section)) });
  });
  return choices;
};
var visitSteps = (section, visit) => {
  for (const step of section.steps) {
    visit(step);
    for (const body of step.bodies) if (body.isChosen) visitSteps(body.section, visit);
  }
};
var allLeaves = (section) => section.steps.flatMap(({ leaf, bodies }) => [leaf, ...bodies.flatMap((body) => allLeaves(body.section))]);
var Flattener = class {
  #choose;
  #leavesLeft;
  constructor(choose2, maxLeaves) {
    this.#choose = choose2;
    this.#leavesLeft = maxLeaves;
  }
  main(graph) {
    return this.#section(graph, new Names(void 0), { path: "", times: 1n, assumed: void 0 }, []);
  }
  #section(graph, names, place, given) {
    graph.graph.inputNames.forEach((name2, position2) => {
      const outer = given[position2];
      names.set(name2, outer ?? plainValue(name2, graph.facts.get(name2)));
    });
    for (const [name2, tensor2] of graph.graph.initializers) {
      if (given.length === 0 || !graph.graph.inputNames.includes(name2)) {
        names.set(name2, { ...plainValue(name2, graph.facts.get(name2)), roots: [tensor2], dataRoots: [tensor2] });
      }
    }
    const inputs = graph.graph.inputNames.flatMap((name2) => names.get(name2) ?? []).filter((value) => value.roots === void 0);
    const steps = graph.nodes.map((run) => this.#step(run, names, place));
    return { steps, inputs, outputs: graph.graph.outputNames.flatMap((name2) => names.get(name2) ?? []) };
  }
  #step(run, names, place) {
    if (--this.#leavesLeft < 0) throw new TooManyLeaves();
    const path = place.path === "" ? run.name : `${place.path}/${run.name}`;
    const inputs = run.node.inputs.map((name2) => name2 === "" ? void 0 : names.get(name2));
    const bodies = this.#bodies(run, names, { ...place, path }, inputs);
    const outputs = run.node.outputs.map((name2, position2) => {
      if (name2 === "") return void 0;
      const returned = run.isFunctionCall ? bodies[0]?.section.outputs[position2] : void 0;
      const value = returned ?? this.#output(run, position2, { name: name2, inputs, bodies });
      names.set(name2, value);
      return value;
    });
    return { leaf: { run, path, times: place.times, inputs, outputs, assumed: place.assumed }, bodies };
  }
  #output(run, position2, { name: name2, inputs, bodies }) {
    const fact = run.outputs[position2];
    const isConstant = fact?.kind === "tensor" && fact.constant === true;
    const source = position2 === 0 && run.node.domain === "" && VIEWS.has(run.node.opType) ? inputs[0] : void 0;
    const handedOut = isConstant ? outputsOfBodies(run, position2, bodies) : [];
    const roots = isConstant ? [...rootsOf(run, inputs), ...handedOut.flatMap((value) => value.roots ?? [])] : void 0;
    return {
      name: name2,
      fact,
      roots: roots && [...new Set(roots)],
      dataRoots: isConstant ? dataRootsOf(run, inputs, handedOut) : [],
      viewOf: source === void 0 || source.roots !== void 0 ? void 0 : source.viewOf ?? source,
      quantizedFrom: quantizedType(run, inputs, source)
    };
  }
  #bodies(run, names, place, inputs) {
    const items = run.bodies?.items ?? [];
    const sections = items.map((item, index) => {
      const walked = item.run;
      if (!isWalked(walked)) return { section: EMPTY, times: item.times };
      const label = run.isFunctionCall || items.length === 1 ? place.path : `${place.path}/${item.label || index}`;
      const inner = {
        path: label,
        times: times(place.times, item.times),
        assumed: item.assumed === void 0 ? place.assumed : `${run.name}.${item.assumed.name}`
      };
      const section = run.isFunctionCall ? this.#section(walked, new Names(void 0), inner, inputs) : this.#section(walked, new Names(names), inner, []);
      return { section, times: item.times };
    });
    const chosen = run.bodies?.combine === "max" ? this.#choose(sections.map((s) => s.section)) : void 0;
    return sections.map((body, index) => ({ ...body, isChosen: chosen === void 0 || chosen === index }));
  }
};
var outputsOfBodies = (run, position2, bodies) => bodies.filter(({ isChosen }) => isChosen).flatMap(({ section: { outputs } }) => run.node.opType === "If" ? outputs.slice(position2, position2 + 1) : outputs);
var dataRootsOf = (run, inputs, handedOut) => {
  const { node, call } = run;
  const givers = inputs.filter((_, index) => !takesIndices(schemaFor(node.domain, node.opType, call.since), index));
  const inherited = [...givers, ...handedOut].flatMap((value) => value?.dataRoots ?? []);
  return [.../* @__PURE__ */ new Set([...ownRoots(run), ...inherited])];
};
var EMPTY = { steps: [], inputs: [], outputs: [] };
var Names = class {
  #own = /* @__PURE__ */ new Map();
  #outer;
  constructor(outer) {
    this.#outer = outer;
  }
  set(name2, value) {
    this.#own.set(name2, value);
  }
  get(name2) {
    return this.#own.get(name2) ?? this.#outer?.get(name2);
  }
};
var plainValue = (name2, fact) => ({
  name: name2,
  fact,
  roots: void 0,
  dataRoots: [],
  viewOf: void 0,
  quantizedFrom: void 0
});
var rootsOf = (run, inputs) => [
  ...ownRoots(run),
  ...inputs.flatMap((value) => value?.roots ?? [])
];
var ownRoots = (run) => {
  const { opType } = run.node;
  if (opType !== "Constant" && opType !== "ConstantOfShape") return [];
  const own = run.call.tensorAttribute("value") ?? run.call.tensorAttribute("sparse_value");
  if (opType === "Constant" && own !== void 0) return [own];
  const generated = generatedRoot(run);
  return generated === void 0 ? [] : [generated];
};
var generatedRoots = /* @__PURE__ */ new WeakMap();
var generatedRoot = (run) => {
  const known = generatedRoots.get(run);
  if (known !== void 0) return known;
  const fact = run.outputs[0];
  if (fact?.kind !== "tensor" || fact.type === void 0 || fact.shape === void 0) return void 0;
  const dims2 = fact.shape.filter(isKnown);
  if (dims2.length !== fact.shape.length) return void 0;
  const root = { name: run.name, elementType: fact.type, dims: dims2, storedBytes: 0 };
  generatedRoots.set(run, root);
  return root;
};
var quantizedType = (run, inputs, source) => {
  if (run.node.opType === "DequantizeLinear") {
    const input = inputs[0]?.fact;
    return input?.kind === "tensor" ? input.type : void 0;
  }
  return source?.quantizedFrom ?? (run.node.opType === "Transpose" ? inputs[0]?.quantizedFrom : void 0);
};

// src/analyzer/profile/layer-scope.ts
var NAME_SCOPES = "pkg.torch.onnx.name_scopes";
var layerScope = (node, path) => {
  const listed = node.metadata.get(NAME_SCOPES);
  const fromMetadata = listed === void 0 ? void 0 : innermostModule(listed);
  if (fromMetadata !== void 0) return fromMetadata;
  const parts = path.split("/").filter((part) => part !== "");
  return parts.slice(0, -1);
};
var innermostModule = (text) => {
  const entries = [...text.matchAll(/'([^']*)'/g)].flatMap((match) => match[1] ?? []);
  const modules = entries.slice(0, -1).filter((entry) => entry !== "");
  const innermost = modules.at(-1);
  if (innermost === void 0) return entries.length > 0 ? [] : void 0;
  const parts = [];
  let before = "";
  for (const module of modules) {
    if (!module.startsWith(before)) return innermost.split(".");
    parts.push(before === "" ? module : module.slice(before.length + 1));
    before = module;
  }
  return parts.filter((part) => part !== "");
};

// src/analyzer/profile/memory.ts
var peakMemory = (section, outside = /* @__PURE__ */ new Set()) => {
  const expiring = storagesByLastUse(section);
  const state = { live: 0n, peak: 0n, isLowerBound: false };
  const held = /* @__PURE__ */ new Set();
  const hold = (value) => {
    const storage = value === void 0 ? void 0 : storageOf(value);
    if (storage === void 0 || storage.roots !== void 0 || held.has(storage) || outside.has(storage)) return;
    const size = sizeOf(storage);
    if (size === void 0) state.isLowerBound = true;
    held.add(storage);
    state.live += size ?? 0n;
  };
  for (const input of section.inputs) hold(input);
  section.steps.forEach((step, index) => {
    for (const output of step.leaf.outputs) hold(output);
    const inner = bodyPeak(step, outside);
    state.isLowerBound ||= inner.isLowerBound;
    const now = state.live + inner.bytes;
    if (now > state.peak) state.peak = now;
    for (const storage of expiring.get(index) ?? []) {
      if (held.delete(storage)) state.live -= sizeOf(storage) ?? 0n;
    }
  });
  return { bytes: state.peak, isLowerBound: state.isLowerBound };
};
var bodyPeak = (step, outside) => {
  let largest = { bytes: 0n, isLowerBound: false };
  for (const body of step.bodies) {
    if (!body.isChosen) continue;
    const peak = step.leaf.run.isFunctionCall ? peakMemory({ ...body.section, inputs: [] }, /* @__PURE__ */ new Set([...outside, ...valuesOf2(step).map(storageOf)])) : peakMemory(body.section);
    largest = {
      bytes: peak.bytes > largest.bytes ? peak.bytes : largest.bytes,
      isLowerBound: largest.isLowerBound || peak.isLowerBound
    };
  }
  return largest;
};
var storageOf = (value) => value.viewOf ?? value;
var storagesByLastUse = (section) => {
  const last = /* @__PURE__ */ new Map();
  section.steps.forEach((step, index) => {
    for (const value of usedBy(step)) last.set(storageOf(value), index);
  });
  for (const output of section.outputs) last.delete(storageOf(output));
  const byStep = /* @__PURE__ */ new Map();
  for (const [storage, index] of last) {
    const expiring = byStep.get(index);
    if (expiring === void 0) byStep.set(index, [storage]);
    else expiring.push(storage);
  }
  return byStep;
};
var valuesOf2 = ({ leaf }) => [...leaf.inputs, ...leaf.outputs].filter((value) => value !== void 0);
var usedBy = (step) => {
  const own = valuesOf2(step);
  return step.bodies.length === 0 ? own : [...own, ...step.bodies.flatMap((body) => body.section.steps.flatMap(usedBy))];
};
var sizes = /* @__PURE__ */ new WeakMap();
var sizeOf = (value) => {
  const known = sizes.get(value);
  if (known !== void 0) return known.bytes;
  const bytes2 = computeSize(value);
  sizes.set(value, { bytes: bytes2 });
  return bytes2;
};
var computeSize = (value) => {
  const { fact } = value;
  if (fact === void 0 || fact.kind === "tensor" && (fact.shape === void 0 || fact.type === void 0))
    return void 0;
  try {
    const bytes2 = bytesOfFact(fact);
    return typeof bytes2 === "bigint" ? bytes2 : void 0;
  } catch {
    return void 0;
  }
};

// src/analyzer/profile/parameters.ts
var NORMALIZATION = /Norm/;
var ParameterLedger = class {
  /** Stored tensors whose bytes, and whose parameters, a node has been charged with. */
  #paid = /* @__PURE__ */ new Set();
  #counted = /* @__PURE__ */ new Set();
  charge(leaf, counts) {
    const uses = usesOf(leaf);
    const isFolded = leaf.outputs.every((value) => value?.roots !== void 0);
    if (isFolded && leaf.outputs.length > 0) return { params: 0n, weightBytes: bytes(0n), weightBytesRead: bytes(0n) };
    let [params, stored, read] = [0n, 0n, 0n];
    for (const [identity, use] of uses) {
      const size = BigInt(Math.max(0, Math.round(use.root.storedBytes)));
      if (counts.status === "counted" || counts.status === "moves") read += size;
      if (isFirst(this.#paid, identity)) stored += size;
      if (isParameter(use, leaf, counts) && isFirst(this.#counted, identity)) params += elementsOf2(use, leaf);
    }
    const total = times(leaf.times, read);
    return { params, weightBytes: bytes(stored), weightBytesRead: bytes(typeof total === "bigint" ? total : 0n) };
  }
};
var isFirst = (seen, identity) => !seen.has(identity) && seen.add(identity).size > 0;
var usesOf = (leaf) => {
  const uses = /* @__PURE__ */ new Map();
  leaf.inputs.forEach((value, index) => {
    for (const root of value?.roots ?? []) {
      const known = uses.get(identityOf(root));
      uses.set(identityOf(root), { root: known?.root ?? root, inputs: [...known?.inputs ?? [], index] });
    }
  });
  const owned = ownConstant(leaf);
  if (owned !== void 0) uses.set(identityOf(owned), { root: owned, inputs: [] });
  return uses;
};
var identityOf = (root) => {
  const { external, storedBytes: storedBytes2 } = root;
  return external === void 0 ? root : `${external.location}:${external.offset}:${external.length ?? storedBytes2}`;
};
var ownConstant = (leaf) => leaf.run.node.opType === "Constant" || leaf.run.node.opType === "ConstantOfShape" ? void 0 : leaf.run.call.tensorAttribute("value");
var isParameter = ({ root, inputs }, leaf, counts) => {
  if (root.dims.length === 0) return false;
  const isTrained = counts.macs !== 0n || NORMALIZATION.test(leaf.run.node.opType);
  if (root.storedBytes === 0 && root.external === void 0 && !isTrained) return false;
  if (isFloat(root.elementType) || root.elementType.startsWith("complex")) return true;
  if (!isInteger(root.elementType)) return false;
  const givesElements = (index) => !isIndex(leaf, index) && leaf.inputs[index]?.dataRoots.includes(root) === true;
  if (inputs.length > 0 && !inputs.some(givesElements)) return false;
  const isDequantized = inputs.some((index) => leaf.inputs[index]?.quantizedFrom === root.elementType);
  return bitsOf(root.elementType) <= 8 || counts.macs !== 0n || isDequantized;
};
var isIndex = ({ run }, index) => takesIndices(schemaFor(run.node.domain, run.node.opType, run.call.since), index);
var elementsOf2 = ({ root, inputs }, { run }) => {
  const packed = run.problem === void 0 ? run.operator?.packed?.(run.call) : void 0;
  for (const index of inputs) {
    const logical = packed?.[index];
    if (typeof logical === "bigint") return logical;
  }
  return root.dims.reduce((product2, dim) => product2 * BigInt(dim), 1n);
};

// src/analyzer/profile/build.ts
var buildProfile = (model, inferred, options = {}) => {
  const diagnostics = [...inferred.diagnostics];
  const section = flatten(inferred, options.branches ?? "max", diagnostics);
  const ledger = new ParameterLedger();
  const counted2 = executedLeaves(section).map((leaf) => ({ leaf, counts: withoutOpen(leaf, countLeaf(leaf)) }));
  const choices = passedOver(section);
  const executedNodes = counted2.map(({ leaf, counts }) => nodeProfile(leaf, counts, ledger.charge(leaf, counts)));
  const kept = choices.flatMap(({ leaves }) => leaves.flatMap((leaf) => keptOf(leaf, ledger)));
  const nodes = [...executedNodes, ...kept.map(({ node }) => node)];
  const hidesWork = [...counted2, ...kept].some(({ counts }) => counts.hidesWork);
  const executed = counted2.map(({ leaf }) => leaf);
  diagnostics.push(...assumedTrips(executed), ...assumedBranches(choices));
  const peak = peakMemory(section);
  return {
    producer: [model.producerName, model.producerVersion].filter((part) => part !== "").join(" "),
    irVersion: model.irVersion,
    opsetImports: Object.fromEntries(
      [...model.opsetImports].map(([domain, version]) => [domain || "ai.onnx", version])
    ),
    bindings: Object.fromEntries([...inferred.symbols].flatMap(([name2, dim]) => isKnown(dim) ? [[name2, dim]] : [])),
    inputs: modelInputs(model).map((input) => valueProfile(input.name, inferred.main.facts.get(input.name))),
    outputs: model.graph.outputs.map((output) => valueProfile(output.name, inferred.main.facts.get(output.name))),
    nodes,
    totals: totalsOf(nodes, { peak: peak.bytes, isLowerBound: hidesWork || section.isCut }),
    coverage: coverageOf(nodes),
    byOperator: sumByOperator(nodes),
    diagnostics
  };
};
var flatten = ({ main, limit }, branches, diagnostics) => {
  try {
    return { ...new Flattener(chooser(branches), limit).main(main), isCut: false };
  } catch (error) {
    if (!(error instanceof TooManyLeaves)) throw error;
    diagnostics.push(diagnostic("model-limit", {}, "Cannot count this model: its functions unfold to too many nodes"));
    return { steps: [], inputs: [], outputs: [], isCut: true };
  }
};
var chooser = (branches) => {
  if (branches !== "max") return () => branches === "then" ? 0 : 1;
  return (sections) => {
    const sums = sections.map(
      (section) => plus(0n, ...executedLeaves(section).map((leaf) => workOf(countLeaf(leaf), leaf)))
    );
    return sums.reduce((best, sum2, index) => isLarger(sum2, sums[best] ?? 0n) ? index : best, 0);
  };
};
var workOf = (counts, leaf) => times(plus(times(counts.macs, 1000000n), counts.vector), leaf.times);
var isLarger = (a, b) => typeof a === "bigint" && typeof b === "bigint" ? a > b : isPositive(toExpression(minus(a, b)));
var exact = (count) => typeof count === "bigint" ? count : 0n;
var withoutOpen = (leaf, counts) => {
  const { macs: contraction, vector, integer, quantization: quantization2, bytesRead, bytesWritten } = counts;
  const work = [contraction, vector, integer, quantization2];
  const all = typeof leaf.times === "bigint" ? [...work, bytesRead, bytesWritten] : [leaf.times];
  const open = all.find((count) => typeof count !== "bigint");
  if (open === void 0) return counts;
  const hidesWork = counts.hidesWork || typeof leaf.times !== "bigint" || work.some((count) => typeof count !== "bigint");
  return { ...UNCOUNTED, reason: openReason(open), hidesWork };
};
var openReason = (count) => {
  const [origin] = syntheticOrigins(count);
  if (origin !== void 0) return describeOrigin(origin);
  return `unbound-symbol: bind ${[...symbolsOf(count)].map((name2) => `"${name2}"`).join(", ")}`;
};
var keptOf = (leaf, ledger) => {
  const found = withoutOpen(leaf, countLeaf(leaf));
  const charge = { ...ledger.charge(leaf, found), weightBytesRead: bytes(0n) };
  const isUncounted = found.status === "uncounted";
  if (!isUncounted && charge.weightBytes === 0n) return [];
  const reason = isUncounted ? found.reason : "its branch is not the one that counts; the weights are stored";
  const counts = {
    ...UNCOUNTED,
    status: isUncounted ? found.status : "free",
    reason,
    hidesWork: found.hidesWork
  };
  return [{ node: nodeProfile({ ...leaf, times: 0n }, counts, charge), counts }];
};
var nodeProfile = (leaf, counts, charge) => {
  const { run } = leaf;
  const scaled2 = (count) => exact(times(count, leaf.times));
  const contraction = macs(scaled2(counts.macs));
  const [a, b] = counts.operandTypes ?? [];
  return {
    name: leaf.path,
    op: run.node.opType,
    domain: run.node.domain || "ai.onnx",
    scope: layerScope(run.node, leaf.path),
    times: exact(leaf.times),
    status: counts.status,
    reason: counts.reason,
    macs: contraction,
    flops: flopsOf(contraction),
    causalMacs: macs(scaled2(counts.causalMacs)),
    vectorFlops: scaled2(counts.vector),
    specialFunctions: scaled2(counts.special),
    integerOps: scaled2(counts.integer),
    quantizationOps: scaled2(counts.quantization),
    bitOperations: a === void 0 || b === void 0 ? 0n : contraction * BigInt(bitsOf(a) * bitsOf(b)),
    ...charge,
    activationBytesRead: bytes(scaled2(counts.bytesRead)),
    activationBytesWritten: bytes(scaled2(counts.bytesWritten)),
    operandTypes: counts.operandTypes ?? null,
    inputs: leaf.inputs.map((value, index) => valueProfile(value?.name ?? run.node.inputs[index] ?? "", value?.fact)),
    outputs: leaf.outputs.map((value, index) => valueProfile(run.node.outputs[index] ?? "", value?.fact)),
    attributes: shapingAttributes(leaf)
  };
};
var valueProfile = (name2, fact) => {
  if (fact === void 0) return { name: name2, shape: null, type: null };
  if (fact.kind !== "tensor" && fact.kind !== "sparse-tensor") return { name: name2, shape: null, type: fact.kind };
  return { name: name2, shape: fact.shape?.map((dim) => isKnown(dim) ? dim : format(dim)) ?? null, type: fact.type ?? null };
};
var shapingAttributes = (leaf) => {
  const entries = [];
  for (const name2 of leaf.run.node.attributes.keys()) {
    const attribute = leaf.run.call.attribute(name2);
    if (attribute === void 0) continue;
    if (attribute.type === "int" || attribute.type === "float") entries.push([name2, attribute.value]);
    else if (attribute.type === "string" && attribute.value.length <= 64) entries.push([name2, attribute.value]);
    else if (attribute.type === "ints" && attribute.value !== void 0 && attribute.value.length <= 16)
      entries.push([name2, attribute.value]);
  }
  return Object.fromEntries(entries);
};

// src/analyzer/analyzer.ts
var analyze = async (source, options = {}) => analyzeRead(await readWithOperators(source), options);
var readWithOperators = async (source) => {
  const read = await readModel(source);
  if (read.ok) await loadOperators(read.model);
  return read;
};
var loadOperators = async (model) => {
  const isCommon = [...domainsOf(model)].every((domain) => domain === "");
  if (!isCommon) await Promise.all([loadRareFamilies(), loadRareSchemas()]);
};
var analyzeRead = (read, options = {}) => read.ok ? analyzeModel(read.model, options, read.diagnostics) : read;
var analyzeModel = (model, options = {}, readDiagnostics = []) => {
  const inferred = infer(model, splitBindings(options.bind ?? {}));
  const unbound = inferred.diagnostics.filter(({ code }) => code === "unbound-dimension" || code === "binding-conflict");
  if (unbound.length > 0) return { ok: false, diagnostics: [...readDiagnostics, ...unbound] };
  const profile = buildProfile(model, inferred, options.branches === void 0 ? {} : { branches: options.branches });
  return { ok: true, model, profile: { ...profile, diagnostics: [...readDiagnostics, ...profile.diagnostics] } };
};
var splitBindings = (bind) => {
  const symbols = [];
  const inputs = [];
  for (const [name2, value] of Object.entries(bind)) {
    if (typeof value === "number") symbols.push([name2, value]);
    else inputs.push([name2, value]);
  }
  return { symbols: Object.fromEntries(symbols), inputs: Object.fromEntries(inputs) };
};

export {
  evaluateCount,
  symbolsOf,
  infer,
  loadTextForms,
  readModelSource,
  countLeaf,
  executedLeaves,
  flatten,
  analyze,
  readWithOperators,
  loadOperators,
  analyzeRead,
  analyzeModel
};
