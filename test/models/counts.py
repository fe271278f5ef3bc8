"""Makes counts.json: what the package onnx sees in every model below this folder.

The truth for test/analyzer/onnx/counts.test.ts. Run with onnx 1.23.2: python3 test/models/counts.py
"""
import json
import pathlib

import onnx
from onnx import AttributeProto as A, TensorProto as T

HERE = pathlib.Path(__file__).parent


def nodes_total(nodes):
    total = 0
    for node in nodes:
        total += 1
        for attribute in node.attribute:
            graphs = [attribute.g] if attribute.type == A.GRAPH else attribute.graphs
            total += sum(nodes_total(graph.node) for graph in graphs)
    return total


def describe(value):
    """name:TYPE[dims]; ? is an unknown dimension, [?] no shape at all."""
    kind = value.type.WhichOneof("value")
    if kind != "tensor_type":
        return f"{value.name}:{kind}"
    tensor = value.type.tensor_type
    if not tensor.HasField("shape"):
        return f"{value.name}:{T.DataType.Name(tensor.elem_type)}[?]"
    dims = (str(d.dim_value) if d.HasField("dim_value") else d.dim_param or "?" for d in tensor.shape.dim)
    return f"{value.name}:{T.DataType.Name(tensor.elem_type)}[{','.join(dims)}]"


def entry(path):
    model = onnx.load(path, load_external_data=False)
    graph = model.graph
    stored = {initializer.name for initializer in graph.initializer}
    return {
        "file": path.relative_to(HERE).as_posix(),
        "size": path.stat().st_size,
        "ir_version": model.ir_version,
        "opsets": {imported.domain or "ai.onnx": imported.version for imported in model.opset_import},
        "nodes": len(graph.node),
        "nodes_total": nodes_total(graph.node) + sum(nodes_total(f.node) for f in model.functions),
        "functions": len(model.functions),
        "inputs": [describe(value) for value in graph.input if value.name not in stored][:6],
        "outputs": [describe(value) for value in graph.output][:6],
    }


models = [entry(path) for path in sorted(HERE.rglob("*.onnx"))]
(HERE / "counts.json").write_text(json.dumps({"models": models}, indent=1) + "\n")
