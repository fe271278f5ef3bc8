import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/budget/metric.ts
var COUNT_METRICS = [
  "flops",
  "macs",
  "params",
  "weight-bytes",
  "peak-memory",
  "traffic-bytes",
  "vector-flops",
  "uncounted-nodes"
];
var DEVICE_METRICS = ["latency", "energy", "throughput"];
var METRIC_DIMENSION = {
  flops: "FLOPs",
  macs: "MACs",
  params: "params",
  "weight-bytes": "B",
  "peak-memory": "B",
  "traffic-bytes": "B",
  "vector-flops": "FLOPs",
  "uncounted-nodes": "nodes",
  latency: "s",
  energy: "J",
  throughput: "/s"
};
var isCountMetric = (name) => COUNT_METRICS.some((metric) => metric === name);
var valueOf = (profile, metric) => metric === "peak-memory" ? profile.totals.peakMemoryBytes : metric === "uncounted-nodes" ? BigInt(profile.coverage.uncounted.length) : sumOf(profile.totals, metric);
var sumOf = (counts, metric) => {
  switch (metric) {
    case "flops":
      return counts.flops;
    case "macs":
      return counts.macs;
    case "params":
      return counts.params;
    case "weight-bytes":
      return counts.weightBytes;
    case "traffic-bytes":
      return counts.activationBytesRead + counts.activationBytesWritten;
    case "vector-flops":
      return counts.vectorFlops;
  }
};
var isLowerBound = (totals, metric) => totals.isLowerBound && metric !== "uncounted-nodes" && metric !== "params" && metric !== "weight-bytes";

export {
  COUNT_METRICS,
  DEVICE_METRICS,
  METRIC_DIMENSION,
  isCountMetric,
  valueOf,
  sumOf,
  isLowerBound
};
