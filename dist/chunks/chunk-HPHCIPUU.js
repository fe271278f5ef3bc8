import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/report/text/amount.ts
var DECIMAL = ["", "k", "M", "G", "T", "P", "E"];
var BINARY = ["", "Ki", "Mi", "Gi", "Ti", "Pi"];
var unitFor = (amounts, dimension, isBinary = false) => {
  if (dimension === "nodes") return { name: "nodes", size: 1n };
  const largest = amounts.reduce((most, amount) => absolute(amount) > most ? absolute(amount) : most, 0n);
  const [prefixes, base] = isBinary ? [BINARY, 1024n] : [DECIMAL, 1000n];
  let [step, size] = [0, 1n];
  while (step < prefixes.length - 1 && largest >= size * base) {
    size *= base;
    step++;
  }
  return { name: unitName(prefixes[step] ?? "", dimension), size };
};
var unitName = (prefix, dimension) => dimension === "params" ? `${prefix === "" ? "" : `${prefix} `}params` : `${prefix}${dimension}`;
var absolute = (value) => value < 0n ? -value : value;
var decimalsFor = (amount, { size }) => {
  const value = absolute(amount);
  if (size === 1n || value === 0n) return 0;
  if (value >= size * 1000n) return 0;
  if (value >= size * 100n) return 1;
  let decimals = 2;
  for (let scaled = value * 10n; scaled < size && decimals < MAX_DECIMALS; scaled *= 10n) decimals++;
  return decimals;
};
var MAX_DECIMALS = 40;
var amountIn = (amount, unit, decimals = decimalsFor(amount, unit)) => {
  const power = 10n ** BigInt(decimals);
  const rounded = (absolute(amount) * power + unit.size / 2n) / unit.size;
  const whole = (rounded / power).toString();
  const sign = amount < 0n && rounded !== 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${(rounded % power).toString().padStart(decimals, "0")}`;
};
var amountsIn = (a, b, unit) => {
  const start = Math.max(decimalsFor(a, unit), decimalsFor(b, unit));
  for (let decimals = start; decimals < MAX_DECIMALS; decimals++) {
    const pair = [amountIn(a, unit, decimals), amountIn(b, unit, decimals)];
    if (a === b || pair[0] !== pair[1]) return pair;
  }
  return [amountIn(a, unit), amountIn(b, unit)];
};
var signed = (delta, unit) => delta === 0n ? "±0" : `${delta > 0n ? "▲" : "▼"} ${amountIn(absolute(delta), unit)}`;
var growthOf = (delta, base) => base === 0n ? null : Number(delta * 10n ** 12n / base) / 1e12;

export {
  unitFor,
  amountIn,
  amountsIn,
  signed,
  growthOf
};
