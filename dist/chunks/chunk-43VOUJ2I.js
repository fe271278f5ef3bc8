import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/units.ts
var macs = (count) => count;
var flops = (count) => count;
var bytes = (count) => count;
var seconds = (value) => value;
var joules = (value) => value;
var FLOPS_PER_MAC = 2n;
var flopsOf = (count) => flops(FLOPS_PER_MAC * count);
var DECIMAL_PREFIXES = ["", "k", "M", "G", "T", "P", "E"];
var BINARY_PREFIXES = ["", "Ki", "Mi", "Gi", "Ti", "Pi"];
var formatDecimal = (count, unitName, digits = 4) => formatScaled(count, DECIMAL_PREFIXES, 1000n, digits, unitName);
var formatBinary = (count, digits = 4) => formatScaled(count, BINARY_PREFIXES, 1024n, digits, "B");
var formatScaled = (count, prefixes, base, digits, unitName) => {
  const magnitude = count < 0n ? -count : count;
  let step = 0;
  let scale = 1n;
  while (step < prefixes.length - 1 && magnitude >= scale * base) {
    scale *= base;
    step++;
  }
  let text = significant(magnitude, scale, digits);
  if (text === base.toString() && step < prefixes.length - 1) {
    step++;
    text = "1";
  }
  return `${count < 0n ? "-" : ""}${text} ${prefixes[step] ?? ""}${unitName}`.trimEnd();
};
var significant = (value, scale, digits) => {
  const whole = value / scale;
  const decimals = Math.max(0, digits - whole.toString().length);
  if (scale === 1n || decimals === 0) return ((value + scale / 2n) / scale).toString();
  const power = 10n ** BigInt(decimals);
  const rounded = (value * power + scale / 2n) / scale;
  const fraction = (rounded % power).toString().padStart(decimals, "0").replace(/0+$/, "");
  return fraction === "" ? `${rounded / power}` : `${rounded / power}.${fraction}`;
};
var formatMacs = (count, digits) => formatDecimal(count, "MACs", digits);
var formatFlops = (count, digits) => formatDecimal(count, "FLOPs", digits);
var formatBytes = (count, digits) => formatDecimal(count, "B", digits);
var formatSeconds = (value, digits = 2) => formatScaledNumber(value, "s", digits);
var formatJoules = (value, digits = 2) => formatScaledNumber(value, "J", digits);
var formatScaledNumber = (value, unitName, digits) => {
  const [scale, prefix] = value >= 1 || value === 0 ? [1, ""] : value >= 1e-3 ? [1e3, "m"] : [1e6, "µ"];
  return `${Number((value * scale).toPrecision(digits))} ${prefix}${unitName}`;
};
var SI_EXPONENT = { "": 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
var SMALL_EXPONENT = { "": 0, k: 3, m: -3, µ: -6, μ: -6, u: -6, n: -9 };
var BINARY_EXPONENT = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50 };
var UNIT_FORMS = [
  { pattern: /^(.{0,1})FLOPs?$/u, dimension: "FLOPs", prefixes: SI_EXPONENT },
  { pattern: /^(.{0,1})MACs?$/u, dimension: "MACs", prefixes: SI_EXPONENT },
  { pattern: /^(.{0,1})B$/u, dimension: "B", prefixes: SI_EXPONENT },
  { pattern: /^()%$/u, dimension: "%", prefixes: { "": -2 } },
  { pattern: /^(.{0,1})s$/u, dimension: "s", prefixes: SMALL_EXPONENT },
  { pattern: /^(.{0,1})J$/u, dimension: "J", prefixes: SMALL_EXPONENT },
  { pattern: /^([kM]?)\/s$/u, dimension: "/s", prefixes: SI_EXPONENT },
  { pattern: /^([kMGTPE]?) ?(?:params?|parameters?)$/u, dimension: "params", prefixes: SI_EXPONENT },
  { pattern: /^()nodes?$/u, dimension: "nodes", prefixes: SI_EXPONENT },
  { pattern: /^([kMGTPE])$/u, dimension: "params", prefixes: SI_EXPONENT }
];
var QUANTITY_EXAMPLE = {
  FLOPs: "4.5 GFLOPs",
  MACs: "2.1 GMACs",
  params: "26 M",
  nodes: "3 nodes",
  B: "100 MB",
  s: "15 ms",
  J: "12 mJ",
  "/s": "1200 /s",
  "%": "5%"
};
var DIMENSION_NAME = {
  FLOPs: "an amount of floating point operations",
  MACs: "an amount of multiply-accumulates",
  params: "a number of parameters",
  nodes: "a number of nodes",
  B: "an amount of memory",
  s: "a time",
  J: "an energy",
  "/s": "a rate",
  "%": "a percentage"
};
var MAX_DIGITS = 40;
var MAX_EXPONENT = 40;
var NUMBER = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?\s*(.*)$/su;
var parseQuantity = (text, wanted) => {
  const trimmed = text.trim();
  const match = NUMBER.exec(trimmed);
  const [, whole = "", fraction = "", power = "0", unitText = ""] = match ?? [];
  const isBounded = whole.length + fraction.length <= MAX_DIGITS && Math.abs(Number(power)) <= MAX_EXPONENT;
  if (match === null || !isBounded || unitText.startsWith(",")) return invalidNumber(trimmed, wanted);
  if (unitText === "") return unitMissing(trimmed, wanted);
  const unit = findUnit(unitText);
  if (unit === void 0) return unitUnknown(trimmed, unitText, wanted);
  if (!wanted.includes(unit.dimension)) return unitWrong(trimmed, unit.dimension, wanted);
  const exponent = Number(power) - fraction.length + unit.decimal;
  return { dimension: unit.dimension, exact: scaleExact(BigInt(whole + fraction) << BigInt(unit.binary), exponent) };
};
var findUnit = (text) => {
  const prefixed = text.slice(0, -1);
  if (text.endsWith("B") && Object.hasOwn(BINARY_EXPONENT, prefixed)) {
    return { dimension: "B", decimal: 0, binary: BINARY_EXPONENT[prefixed] ?? 0 };
  }
  for (const { pattern, dimension, prefixes } of UNIT_FORMS) {
    const prefix = pattern.exec(text)?.[1];
    if (prefix === void 0 || !Object.hasOwn(prefixes, prefix)) continue;
    return { dimension, decimal: prefixes[prefix] ?? 0, binary: 0 };
  }
  return void 0;
};
var scaleExact = (value, exponent) => exponent >= 0 ? { numerator: value * 10n ** BigInt(exponent), denominator: 1n } : { numerator: value, denominator: 10n ** BigInt(-exponent) };
var firstOf = (wanted) => wanted[0] ?? "params";
var examplesOf = (wanted) => wanted.map((dimension) => `"${QUANTITY_EXAMPLE[dimension]}"`).join(" or ");
var invalidNumber = (text, wanted) => {
  const decimalComma = /^(\d+),(\d+)(.*)$/su.exec(text);
  if (decimalComma !== null) {
    const [, whole = "", fraction = "", rest = ""] = decimalComma;
    const grouped = fraction.length === 3 ? ` or "${whole}${fraction}${rest}"` : "";
    return {
      problem: "quantity-invalid",
      why: "A comma may mean a decimal point or thousands.",
      fix: `Write "${whole}.${fraction}${rest}"${grouped}`
    };
  }
  const why = text.startsWith("-") ? "A limit cannot be negative." : `${DIMENSION_NAME[firstOf(wanted)]} is a decimal number and a unit.`;
  return { problem: "quantity-invalid", why: upperFirst(why), fix: `Write for example ${examplesOf(wanted)}` };
};
var unitMissing = (text, wanted) => ({
  problem: "unit-missing",
  why: "A number without a unit can be read in several ways.",
  fix: `Write ${wanted.map((dimension) => `"${withUnit(text, dimension)}"`).join(" or ")}`
});
var withUnit = (text, dimension) => {
  const usual = {
    FLOPs: " GFLOPs",
    MACs: " GMACs",
    params: " M",
    nodes: " nodes",
    B: " MB",
    s: " ms",
    J: " mJ",
    "/s": " /s",
    "%": "%"
  };
  const isCount = dimension === "FLOPs" || dimension === "MACs" || dimension === "params" || dimension === "B";
  return isCount && /^\d{7,30}$/.test(text) ? formatDecimal(BigInt(text), dimension === "params" ? "" : dimension, text.length) : `${text}${usual[dimension]}`;
};
var unitUnknown = (text, unitText, wanted) => {
  const number = text.slice(0, text.length - unitText.length).trim();
  const repaired = repairUnit(unitText, wanted);
  const isRate = /FLOPS$|FLOP\/s$|FLOPs\/s$/.test(unitText);
  return {
    problem: "unit-wrong",
    why: isRate ? `"${clip(unitText)}" is a speed of hardware, not an amount of work.` : `"${clip(unitText)}" is not a unit.`,
    fix: repaired.length > 0 ? `Write ${repaired.map((unit) => `"${number}${unit === "%" ? "" : " "}${unit}"`).join(" or ")}` : `Write for example ${examplesOf(wanted)}`
  };
};
var repairUnit = (unitText, wanted) => {
  const plain = unitText.toLowerCase().replace(/[\s_]/g, "");
  if (/^[kmgt]b$/.test(plain) && wanted.includes("B")) {
    return plain === "kb" ? ["kB", "KiB"] : [plain.toUpperCase()];
  }
  const found = /^([kmgtpe]?)(flop|mac)s?(?:\/s)?$/.exec(plain);
  const prefix = found?.[1] === "k" ? "k" : (found?.[1] ?? "").toUpperCase();
  const dimension = found?.[2] === "flop" ? "FLOPs" : "MACs";
  if (found !== null) return wanted.includes(dimension) ? [`${prefix}${dimension}`] : [];
  if (/^[kmgt]i?b$/.test(plain) && wanted.includes("B")) return [`${plain.slice(0, 1).toUpperCase()}iB`];
  if (wanted.includes("s") && /^(ms|msec|milliseconds?)$/.test(plain)) return ["ms"];
  if (wanted.includes("s") && /^(us|usec|microseconds?)$/.test(plain)) return ["µs"];
  if (wanted.includes("s") && /^(sec|seconds?)$/.test(plain)) return ["s"];
  if (wanted.includes("%") && /^(percent|pct)$/.test(plain)) return ["%"];
  if (wanted.includes("/s") && /^(fps|ips|inf\/s|hz|qps)$/.test(plain)) return ["/s"];
  if (wanted.includes("params") && /^(m|million|mio)$/.test(plain)) return ["M"];
  if (wanted.includes("params") && /^(b|bn|billion)$/.test(plain)) return ["G"];
  return [];
};
var unitWrong = (text, found, wanted) => {
  const wantedFirst = firstOf(wanted);
  const swap = found === "MACs" && wanted.includes("FLOPs") ? " (1 MAC = 2 FLOPs)" : "";
  const billion = found === "B" && wanted.includes("params") ? '; billions are written "7 G"' : "";
  return {
    problem: "unit-wrong",
    why: `"${clip(text)}" is ${DIMENSION_NAME[found]}; here stands ${DIMENSION_NAME[wantedFirst]}${swap}.`,
    fix: `Write for example ${examplesOf(wanted)}${billion}`
  };
};
var CLIP_LENGTH = 40;
var clip = (text) => text.length <= CLIP_LENGTH ? text : `${text.slice(0, CLIP_LENGTH)}…`;
var upperFirst = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export {
  macs,
  flops,
  bytes,
  seconds,
  joules,
  FLOPS_PER_MAC,
  flopsOf,
  formatDecimal,
  formatBinary,
  formatMacs,
  formatFlops,
  formatBytes,
  formatSeconds,
  formatJoules,
  QUANTITY_EXAMPLE,
  parseQuantity
};
