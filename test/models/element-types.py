"""Makes element-types.onnx and element-types.json: every element type, as raw_data and as typed field.

The expected values come from numpy and ml_dtypes through onnx.numpy_helper, not from Flopgate.
Run with onnx 1.23.2, numpy 2.4.6, ml_dtypes 0.6.0: python3 test/models/element-types.py
"""
import json
import math
import os

import ml_dtypes
import numpy as np
import onnx
from onnx import TensorProto as T, helper

FLOATS = [0.0, -0.0, 1.0, -1.5, 0.25, 3.0, -6.0, 2.0, 0.5]
WIDE = FLOATS + [65504.0, 1e-7, math.inf, -math.inf, math.nan, 1 / 3]
CASES = {
    T.FLOAT: (np.float32, WIDE), T.DOUBLE: (np.float64, WIDE), T.FLOAT16: (np.float16, WIDE), T.BFLOAT16: (ml_dtypes.bfloat16, WIDE),
    T.FLOAT8E4M3FN: (ml_dtypes.float8_e4m3fn, FLOATS + [448.0, 2.0**-9, math.nan]),
    T.FLOAT8E4M3FNUZ: (ml_dtypes.float8_e4m3fnuz, FLOATS + [240.0, 2.0**-10, math.nan]),
    T.FLOAT8E5M2: (ml_dtypes.float8_e5m2, FLOATS + [57344.0, 2.0**-16, math.inf, math.nan]),
    T.FLOAT8E5M2FNUZ: (ml_dtypes.float8_e5m2fnuz, FLOATS + [57344.0, 2.0**-17, math.nan]),
    T.FLOAT8E8M0: (ml_dtypes.float8_e8m0fnu, [1.0, 0.5, 2.0**20, 2.0**-127, math.nan]),
    T.FLOAT4E2M1: (ml_dtypes.float4_e2m1fn, FLOATS),
    T.UINT8: (np.uint8, [0, 1, 127, 128, 255]), T.INT8: (np.int8, [0, 1, 127, -128, -1]),
    T.UINT16: (np.uint16, [0, 65535, 32768]), T.INT16: (np.int16, [0, -32768, 32767]),
    T.UINT32: (np.uint32, [0, 2**32 - 1, 7]), T.INT32: (np.int32, [0, -2**31, 2**31 - 1, -5]),
    T.UINT64: (np.uint64, [0, 2**53, 2**64 - 1]), T.INT64: (np.int64, [0, -1, 2**63 - 1, -2**63, 224]),
    T.BOOL: (np.bool_, [True, False, True]),
    T.UINT4: (ml_dtypes.uint4, [0, 15, 8, 7, 1]), T.INT4: (ml_dtypes.int4, [0, -8, 7, -1, 3]),
    T.UINT2: (ml_dtypes.uint2, [0, 1, 2, 3, 2]), T.INT2: (ml_dtypes.int2, [0, 1, -2, -1, 1]),
}


def plain(value):
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, int):
        return float(value)
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    return "-0" if value == 0 and math.copysign(1, value) < 0 else value


tensors, expected = [], {}
for code, (dtype, items) in CASES.items():
    array = np.array(items).astype(dtype) if dtype not in (np.uint64, np.int64) else np.array(items, dtype=dtype)
    name = T.DataType.Name(code).lower()
    raw = onnx.numpy_helper.from_array(array, f"{name}.raw")
    assert raw.data_type == code
    typed = helper.make_tensor(f"{name}.typed", code, array.shape, array)
    assert not typed.HasField("raw_data")
    for tensor in (raw, typed):
        back = onnx.numpy_helper.to_array(tensor)
        values = back.tolist() if back.dtype.kind in "iub" else back.astype(np.float64).tolist()
        tensors.append(tensor)
        expected[tensor.name] = {"type": name, "values": [plain(value) for value in values]}
tensors.append(helper.make_tensor("string.typed", T.STRING, [2], ["grün", ""]))
expected["string.typed"] = {"type": "string", "values": ["grün", ""]}

graph = helper.make_graph([], "element-types", [], [], initializer=tensors)
model = helper.make_model(graph, ir_version=13, opset_imports=[helper.make_opsetid("", 25)])
here = os.path.dirname(os.path.abspath(__file__))
onnx.save(model, os.path.join(here, "element-types.onnx"))
with open(os.path.join(here, "element-types.json"), "w", encoding="utf-8") as file:
    json.dump(expected, file, indent=1, ensure_ascii=False)
    file.write("\n")
