// src/units.ts
var macs = (count) => count;
var flops = (count) => count;
var bytes = (count) => count;
var seconds = (value) => value;
var joules = (value) => value;
var FLOPS_PER_MAC = 2n;
var flopsOf = (count) => flops(FLOPS_PER_MAC * count);

export {
  macs,
  bytes,
  seconds,
  joules,
  FLOPS_PER_MAC,
  flopsOf
};
