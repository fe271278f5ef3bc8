import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  analyzeOne
} from "./chunk-5NXS543A.js";
import "./chunk-IWG7736J.js";
import "./chunk-DBU7GHEB.js";
import {
  printTerminal
} from "./chunk-UMQJCPKN.js";
import {
  exactJson
} from "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import {
  printMarkdown,
  textTable
} from "./chunk-X7777CKA.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import {
  code2 as code,
  formatBytes,
  formatDecimal,
  formatJoules,
  formatPercent,
  formatSeconds,
  formatSignificant,
  left,
  paragraph,
  plainName,
  prose2 as prose,
  right,
  table
} from "./chunk-MYD5UKUY.js";
import {
  estimate,
  isDiagnostic
} from "./chunk-7OUUXD7M.js";
import "./chunk-D66BWYMD.js";
import "./chunk-7ZB5YGJL.js";
import {
  deviceClasses,
  devices,
  findDevice,
  isDeviceClass,
  latencyProfiles,
  searchDevices
} from "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import {
  isPrecision,
  precisionNames,
  usedPeak
} from "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import "./chunk-K726XZWF.js";
import {
  bytes,
  joules,
  seconds
} from "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/analyzer/hardware/predict/compare-hardware.ts
var compareHardware = (profile, devices2, options = {}) => {
  const rows = [];
  const missing = [];
  for (const device of devices2) {
    const { precision = usualPrecision(device), ...rest } = options;
    const result = estimate(profile, device, { ...rest, precision });
    if (isDiagnostic(result)) {
      missing.push({ device: device.id, diagnostic: result });
      continue;
    }
    const { nodes, ...shown } = result;
    const operations = nodes.reduce((sum, node) => sum + node.operations, 0);
    rows.push({
      ...shown,
      operationsPerJoule: efficiencyOf(device, precision, { operations, seconds: result.latency.point })
    });
  }
  const ordered = rows.map((row) => notSlowerThanLesser(row, rows));
  ordered.sort((a, b) => rankOf(a) - rankOf(b) || a.latency.point - b.latency.point);
  return { rows: ordered, missing };
};
var DECIDES = 4;
var rankOf = ({ fitsInMemory, grade, latency, precision }) => {
  const isVague = latency.high > DECIDES * latency.low;
  const trust = fitsInMemory === false ? 3 : grade === "C" ? 2 : isVague ? 1 : 0;
  return 2 * trust + (precision.startsWith("int") ? 1 : 0);
};
var notSlowerThanLesser = (row, rows) => {
  if (row.grade !== "B") return row;
  const lesser = rows.filter((other) => other.grade !== "C" && other.latency.point < row.latency.point && exceeds(row, other)).sort((a, b) => a.latency.point - b.latency.point)[0];
  if (lesser === void 0) return row;
  const { point } = lesser.latency;
  const gain = row.latency.point / point;
  return {
    ...row,
    latency: { low: seconds(Math.min(row.latency.low, lesser.latency.low)), point, high: row.latency.high },
    throughputPerSecond: row.throughputPerSecond * gain,
    energy: row.energy === null ? null : sooner(row.energy, gain),
    operationsPerJoule: row.operationsPerJoule === null ? null : { ...row.operationsPerJoule, achieved: row.operationsPerJoule.achieved * gain },
    notes: [...row.notes, `Not slower than ${lesser.deviceName}, which it exceeds in every published figure.`]
  };
};
var sooner = ({ low, point, high }, gain) => ({
  low: joules(Math.min(low, point / gain)),
  point: joules(point / gain),
  high
});
var exceeds = (row, other) => {
  const [own, rival] = [findDevice(row.device), findDevice(other.device)];
  if ("code" in own || "code" in rival || own.id === rival.id || row.precision !== other.precision) return false;
  const [ownPeak, rivalPeak] = [usedPeak(own.peak, row.precision), usedPeak(rival.peak, row.precision)];
  if (ownPeak === void 0 || rivalPeak === void 0) return false;
  return own.vendor === rival.vendor && kindOf(own) === kindOf(rival) && own.year >= rival.year && ownPeak.rate / own.engines >= rivalPeak.rate / rival.engines && own.bandwidth !== null && rival.bandwidth !== null && own.bandwidth >= rival.bandwidth;
};
var kindOf = (device) => device.class.endsWith("-gpu") && device.class !== "embedded-gpu" ? "gpu" : device.class;
var usualPrecision = (device) => {
  const { fp32 = 0, fp16 = 0, bf16 = 0, int8 } = device.peak;
  if (device.class === "cpu" && fp32 > 0) return "fp32";
  if (fp16 > fp32) return "fp16";
  if (bf16 > fp32) return "bf16";
  if (fp32 > 0) return "fp32";
  return int8 === void 0 && device.class === "npu" ? "fp16" : "int8";
};
var efficiencyOf = (device, precision, run) => {
  const peak = usedPeak(device.peak, precision);
  if (device.tdp === null || peak === void 0 || run.seconds === 0) return null;
  return { achieved: run.operations / run.seconds / device.tdp, ceiling: peak.rate / device.tdp };
};

// src/report/terminal/hardware-text.ts
var DIGITS = 3;
var rate = (value, unit) => value === null || value === void 0 ? "–" : formatDecimal(BigInt(Math.round(value)), unit, DIGITS);
var size = (value) => value === null ? "–" : formatBytes(bytes(BigInt(Math.round(value))), DIGITS);
var deviceList = (devices2, { width }) => textTable(
  {
    columns: [
      left("Device"),
      left("Name"),
      left("Class"),
      right("fp32"),
      right("fp16"),
      right("int8"),
      right("Bandwidth"),
      right("Memory")
    ],
    rows: devices2.map((device) => [
      plainName(device.id),
      plainName(device.name),
      device.class,
      rate(device.peak.fp32, "FLOP/s"),
      rate(device.peak.fp16 ?? device.peak.bf16, "FLOP/s"),
      rate(device.peak.int8, "OP/s"),
      rate(device.bandwidth, "B/s"),
      size(device.memory)
    ])
  },
  width
);
var deviceText = (device, profiles) => {
  const facts = [
    ["Id", device.id],
    ["Aliases", device.aliases.join(", ") || "–"],
    ["Class", `${device.class}, ${device.vendor}, ${device.year}`],
    ...Object.entries(device.peak).map(
      ([type, value]) => [`Peak ${type}`, `${rate(value, type.startsWith("int") ? "OP/s" : "FLOP/s")} dense`]
    ),
    ["Bandwidth", rate(device.bandwidth, "B/s")],
    ["Memory", size(device.memory)],
    ["Cache", size(device.cache)],
    ["Power", device.tdp === null ? "–" : `${device.tdp} W${device.idle === null ? "" : `, ${device.idle} W idle`}`],
    ...device.engines > 1 ? [["Engines", `${device.engines}; one model normally runs on one`]] : [],
    ["Figures", device.confidence],
    ...device.sources.map((source) => ["Source", source]),
    ...device.note === "" ? [] : [["Note", device.note]],
    ...profiles.map(
      ({ runtime, version, precision, points, error }) => [
        "Measured",
        `${runtime} ${version}, ${precision}: ${points} runs, median error ${formatPercent(error.median)} on unseen families`
      ]
    ),
    ...profiles.length === 0 ? [["Measured", "no profile of its own: family profile or data sheet"]] : []
  ];
  const table2 = {
    columns: [left("What"), left("Value")],
    rows: facts.map(([what, value]) => [what, plainName(value, MAX_FACT)])
  };
  return `${plainName(device.name)}

${textTable(table2)}`;
};
var MAX_FACT = 400;
var comparisonText = (comparison) => printTerminal(comparisonBlocks(comparison), { color: false, width: Infinity });
var comparisonMarkdown = (comparison) => printMarkdown(comparisonBlocks(comparison));
var comparisonBlocks = (comparison) => [
  ...comparisonTable(comparison.rows),
  ...paragraph(prose(missingText(comparison), MAX_FACT))
];
var comparisonTable = (rows) => table({
  columns: [
    left("Device"),
    left("Precision"),
    right("Latency"),
    right("90 % interval"),
    left("Grade"),
    left("Bound by"),
    right("Per second"),
    right("Energy"),
    right("TFLOP/s/W"),
    left("Fits")
  ],
  rows: rows.map((row) => [
    code(row.device),
    row.precision,
    formatSeconds(row.latency.point),
    row.latency.low === row.latency.high ? "best case" : `${formatSeconds(row.latency.low)} – ${formatSeconds(row.latency.high)}`,
    row.grade,
    boundText(row),
    formatSignificant(row.throughputPerSecond, 2),
    row.energy === null ? "–" : `${formatJoules(row.energy.low)} – ${formatJoules(row.energy.high)}`,
    wattText(row),
    row.fitsInMemory === null ? "?" : row.fitsInMemory ? "yes" : "NO"
  ])
});
var boundText = ({ bound }) => {
  const [most] = Object.entries(bound).toSorted(([, a], [, b]) => b - a);
  return most === void 0 ? "–" : `${most[0]} ${formatPercent(most[1])}`;
};
var TERA = 1e12;
var wattText = ({ operationsPerJoule }) => {
  if (operationsPerJoule === null) return "–";
  const [achieved, ceiling] = [operationsPerJoule.achieved, operationsPerJoule.ceiling].map(
    (value) => formatSignificant(value / TERA, 2)
  );
  return `${achieved} of ${ceiling}`;
};
var missingText = ({ missing }) => missing.length === 0 ? "" : `No prediction for ${missing.length} ${missing.length === 1 ? "device" : "devices"}: ${missing.slice(0, MAX_NAMED).map(({ device }) => device).join(", ")}${missing.length > MAX_NAMED ? ", …" : ""} (no published peak for the precision).`;
var MAX_NAMED = 5;

// src/cli/hardware.ts
var hardwareCommand = (words, options, io) => {
  if (words[0] === "show") return showDevice(words.slice(1).join(" "), options, io);
  const deviceClass = options.class;
  if (deviceClass !== void 0 && !isDeviceClass(deviceClass))
    return usage(`No class is named "${deviceClass}". Choose ${deviceClasses.join(", ")}.`, io);
  const found = searchDevices({ text: words.join(" "), ...deviceClass === void 0 ? {} : { class: deviceClass } });
  if (found.length === 0) return usage(`No device matches "${words.join(" ")}". \`flopgate hardware\` lists all.`, io);
  if (options.format === "json") io.print(`${exactJson(found)}
`);
  else
    io.print(
      `${deviceList(found, io)}

${found.length} of ${devices.length} devices. \`flopgate hardware show <device>\` explains one.
`
    );
  return EXIT.pass;
};
var showDevice = (name, { format }, io) => {
  const device = findDevice(name);
  if ("code" in device) return usage(diagnosticText(device), io);
  const profiles = latencyProfiles.filter((profile) => profile.device === device.id);
  io.print(format === "json" ? `${exactJson({ ...device, profiles })}
` : `${deviceText(device, profiles)}
`);
  return EXIT.pass;
};
var compareHardwareCommand = async (path, options, io) => {
  const { precision, batch, runtime } = options;
  if (precision !== void 0 && !isPrecision(precision))
    return usage(`No precision is named "${precision}". Choose ${precisionNames.join(", ")}.`, io);
  const targets = targetsOf(options.target, io);
  if (targets === void 0) return EXIT.configuration;
  const analyzed = await analyzeOne(path, { ...options, target: [] }, io);
  if (typeof analyzed === "number") return analyzed;
  const comparison = compareHardware(analyzed.profile, targets, {
    ...precision === void 0 ? {} : { precision },
    ...batch === void 0 ? {} : { batch },
    ...runtime === void 0 ? {} : { runtime }
  });
  if (comparison.rows.length === 0 && comparison.missing[0] !== void 0)
    return usage(diagnosticText(comparison.missing[0].diagnostic), io);
  if (options.format === "json") io.print(`${exactJson(comparison)}
`);
  else io.print(`${options.format === "markdown" ? comparisonMarkdown(comparison) : comparisonText(comparison)}
`);
  return EXIT.pass;
};
var targetsOf = (names, io) => {
  if (names.length === 0) return devices;
  const found = [];
  for (const name of names) {
    const device = findDevice(name);
    if ("code" in device) {
      io.error(`${diagnosticText(device)}
`);
      return void 0;
    }
    found.push(device);
  }
  return found;
};
var usage = (message, io) => {
  io.error(`${message}
`);
  return EXIT.configuration;
};
export {
  compareHardwareCommand,
  hardwareCommand
};
