import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  ruleKey
} from "./chunk-KCVVJZJW.js";
import {
  openHardware
} from "./chunk-TFDDOM7V.js";
import {
  estimatesWanted,
  judge,
  measure,
  rulesFor
} from "./chunk-B2JFCC2Y.js";
import {
  readModels
} from "./chunk-OQBRVPGU.js";
import "./chunk-DDNDWLGW.js";
import "./chunk-FL5GDNQJ.js";
import "./chunk-3HASTL36.js";
import "./chunk-Z7LVHWST.js";
import "./chunk-COXMBPGK.js";
import "./chunk-CIBCFBNT.js";
import "./chunk-ATKEQ2UP.js";
import "./chunk-UMQJCPKN.js";
import "./chunk-RVH24BL3.js";
import "./chunk-PVEN3GSX.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-X7777CKA.js";
import {
  readText
} from "./chunk-LTJE27XP.js";
import "./chunk-7RGIYUUD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import {
  measureModel
} from "./chunk-WLO5TPJD.js";
import "./chunk-7OUUXD7M.js";
import "./chunk-D66BWYMD.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-JTZTMYAV.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-OSZ7377X.js";
import "./chunk-EKIXMM7S.js";
import {
  overallVerdict,
  requestKey
} from "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-KZFBFIAI.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/selftest.ts
import { resolve } from "node:path";

// src/gate/setup/broken-base.ts
var NAME = "flopgate-self-test";
var brokenBase = (change, head) => {
  const { profile, structure = { dynamicAxes: [], externalFiles: [] } } = head;
  const known = { ...head, structure };
  switch (change) {
    case "new-operators":
      return { head, base: { ...head, profile: { ...profile, nodes: [] } } };
    case "new-domains":
      return { head, base: { ...head, profile: { ...profile, nodes: [], opsetImports: {} } } };
    case "new-external-data":
      return {
        head: { ...known, structure: { ...structure, externalFiles: [...structure.externalFiles, NAME] } },
        base: known
      };
    case "dynamic-axes-change":
      return {
        head: { ...known, structure: { ...structure, dynamicAxes: [...structure.dynamicAxes, `${NAME}[0]=?`] } },
        base: known
      };
    case "type-upcast": {
      const value = { name: NAME, shape: [1] };
      const outputs = (type) => ({ ...profile, outputs: [...profile.outputs, { ...value, type }] });
      return { head: { ...head, profile: outputs("float") }, base: { ...head, profile: outputs("float16") } };
    }
    case "lost-quantization": {
      const quantizing = profile.nodes.slice(0, 1).map((node) => ({ ...node, name: NAME, op: "QuantizeLinear" }));
      return { head, base: { ...head, profile: { ...profile, nodes: [...profile.nodes, ...quantizing] } } };
    }
  }
};

// src/gate/setup/self-test.ts
var selfTest = (model, head) => rulesFor(model, head.scenario ?? null).flatMap(
  (rule) => variantsOf(rule, head).map((variant) => probe(model, rule, { variant, head }))
);
var probe = (model, rule, { variant, head }) => {
  const verdictOf = (tried, side) => judge(
    { ...model, onExisting: null, rules: [{ ...tried, scenario: null }] },
    side,
    variant.base,
    variant.anchor
  ).find(({ kind }) => kind === variant.kind);
  const tight = verdictOf(variant.tight, variant.head);
  const loose = variant.loose === null ? void 0 : verdictOf(variant.loose, head);
  const isBroken = tight?.status === "fail" || tight?.status === "warn";
  const holds = loose === void 0 || loose.status !== "fail" && loose.status !== "warn";
  const power = !isBroken || !holds ? "never" : tight.effect === "fail" ? "fails" : "warns";
  const isEmpty = rule.type === "count" && isEmptyPart(rule, head);
  return {
    model: model.id ?? model.path,
    scenario: head.scenario ?? null,
    rule: `${ruleKey(rule)}${variant.kind === "structure" ? "" : `.${variant.kind}`}`,
    power: isEmpty ? "never" : power,
    isError: rule.severity === "error" && variant.kind !== "warn",
    why: isEmpty ? "no node of the model belongs to it" : whyOf(power, rule, tight),
    rulePosition: rule.position
  };
};
var whyOf = (power, rule, tight) => {
  if (power === "fails") return "";
  if (power === "never") return tight === void 0 ? "no limit came to a verdict" : tight.text;
  if (rule.severity === "warn" || tight?.kind === "warn") return "it is a warning";
  return "the data sheet of a device may only warn: calibrate, or choose a device with a measured profile";
};
var isEmptyPart = ({ part, metric }, { profile }) => part !== null && metric !== "uncounted-nodes" && measure({ ...profile, coverage: { ...profile.coverage, uncounted: [] } }, "traffic-bytes", part).value === 0n;
var variantsOf = (rule, head) => {
  switch (rule.type) {
    case "count":
      return countVariants(rule, head);
    case "device":
      return deviceVariants(rule, head);
    case "structure":
      return [structureVariant(rule, head)];
  }
};
var countVariants = (rule, head) => {
  const { value } = measure(head.profile, rule.metric, rule.part);
  const silent = { ...rule, max: null, warn: null, increase: null, drift: null };
  const common = { head, base: head, anchor: { [rule.metric]: value } };
  const at = (kind, limit, make) => limit === null ? [] : [{ ...common, kind, tight: make(-1n), loose: make(0n) }];
  const growth = (limit, amount) => ({ ...limit, value: { kind: "amount", amount } });
  return [
    ...at("max", rule.max, (by) => ({ ...silent, max: withValue(rule.max, value + by) })),
    ...at("warn", rule.warn, (by) => ({ ...silent, warn: withValue(rule.warn, value + by) })),
    ...at("increase", rule.increase, (by) => ({
      ...silent,
      increase: rule.increase === null ? null : growth(rule.increase, by)
    })),
    ...at("drift", rule.drift, (by) => ({ ...silent, drift: rule.drift === null ? null : growth(rule.drift, by) }))
  ];
};
var withValue = (limit, value) => limit === null ? null : { ...limit, value };
var FAR = 2;
var deviceVariants = (rule, head) => {
  const silent = { ...rule, max: null, min: null, warn: null, increase: null };
  const estimate = head.predictions.get(requestKey(rule));
  const [low, high] = estimate === void 0 ? [0, 0] : rangeOf(rule, estimate);
  const [tightEnd, looseEnd] = rule.metric === "throughput" ? [high * FAR, low / FAR] : [low / FAR, high * FAR];
  const common = { head, base: head, anchor: {} };
  const stated = ["max", "min", "warn"].flatMap((kind) => {
    const limit = rule[kind];
    const at = (value) => ({ ...silent, [kind]: limit === null ? null : { ...limit, value } });
    return limit === null ? [] : [{ ...common, kind, tight: at(tightEnd), loose: at(looseEnd) }];
  });
  const { increase } = rule;
  if (increase === null) return stated;
  const growth = (amount) => ({
    ...silent,
    increase: { ...increase, value: { kind: "amount", amount } }
  });
  return [...stated, { ...common, kind: "increase", tight: growth(-high), loose: growth(high) }];
};
var rangeOf = ({ metric }, { latency, energy, throughputPerSecond }) => {
  if (metric === "latency") return [latency.low, latency.high];
  if (metric === "energy") return [energy?.low ?? 0, energy?.high ?? 0];
  const spread = latency.low > 0 ? latency.high / latency.low : 1;
  return [throughputPerSecond / spread, throughputPerSecond * spread];
};
var structureVariant = (rule, head) => {
  const { check } = rule;
  const common = { kind: "structure", head, base: head, anchor: {} };
  switch (check.kind) {
    case "operators":
    case "domains":
      return {
        ...common,
        tight: { ...rule, check: { ...check, allow: null, forbid: ["*"] } },
        loose: { ...rule, check: { ...check, allow: ["**", "*"], forbid: [] } }
      };
    case "opset": {
      const version = head.profile.opsetImports[check.domain] ?? 0;
      return {
        ...common,
        tight: { ...rule, check: { ...check, min: version + 1, max: null } },
        loose: { ...rule, check: { ...check, min: version, max: version } }
      };
    }
    default:
      return { ...common, ...brokenBase(check.kind, head), tight: rule, loose: null };
  }
};

// src/cli/selftest.ts
var selftestCommand = async (options, io) => {
  const read = await readModels(options.config, io);
  if (typeof read === "number") return read;
  const { devices, diagnostics } = await openHardware(
    read.budget,
    (path) => Promise.resolve(readText(resolve(read.root, path)))
  );
  for (const problem of diagnostics) io.error(`${diagnosticText(problem)}
`);
  if (diagnostics.length > 0) return EXIT.configuration;
  const probes = [];
  for (const model of read.models) {
    const found = probeModel({ model, root: read.root }, devices, io);
    if (found === void 0) return EXIT.unreadable;
    probes.push(...found);
  }
  for (const line of new Set(probes.map(lineOf))) io.print(`${line}
`);
  const weak = probes.filter(({ isError, power }) => isError && power !== "fails");
  const failing = probes.filter(({ power }) => power === "fails").length;
  for (const probe2 of weak) io.error(`${diagnosticText(weakness(probe2))}
`);
  io.print(`${failing} of ${probes.length} limits fail the build when they are broken.
`);
  return failing > 0 && weak.every(({ power }) => power === "warns") ? EXIT.pass : EXIT.configuration;
};
var weakness = ({ rulePosition, rule, model, why, power }) => diagnostic("gate-cannot-fail", { position: rulePosition }, `${rule} of "${model}" cannot fail the build`, {
  why: `${why}.`,
  severity: power === "warns" ? "warning" : "error"
});
var probeModel = ({ model, root }, customDevices, io) => {
  const probes = [];
  for (const scenario of model.scenarios.length === 0 ? [null] : model.scenarios) {
    const name = scenario?.name ?? null;
    const measured = measureModel({
      file: resolve(root, model.path),
      bind: { ...model.bind, ...scenario?.bind },
      scenario: name,
      estimates: estimatesWanted(model, name),
      customDevices
    });
    if (!measured.ok) {
      for (const problem of measured.diagnostics)
        io.error(`${diagnosticText({ ...problem, where: { file: model.path, position: model.position } })}
`);
      return void 0;
    }
    probes.push(...selfTest(model, measured.measured));
    if (overallVerdict(judge(model, measured.measured, void 0)) === "fail")
      io.print(`"${model.id}" is over its budget now.
`);
  }
  return probes;
};
var SIGN = { fails: "✓ can fail ", warns: "~ can warn ", never: "✗ cannot   " };
var lineOf = ({ power, model, scenario, rule, why }) => `${SIGN[power]} ${model}${scenario === null ? "" : ` (${scenario})`}: ${rule}${why === "" ? "" : `: ${why}`}`;
export {
  selftestCommand
};
