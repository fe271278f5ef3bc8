import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measure,
  parseShard
} from "./chunk-PB23ZL2T.js";
import "./chunk-42NXFIVY.js";
import "./chunk-BBXWZKBQ.js";
import "./chunk-6SIWL7UN.js";
import "./chunk-YLQX57SF.js";
import "./chunk-QAYKXYC3.js";
import "./chunk-TJRFYEWX.js";
import "./chunk-JEU4CSIM.js";
import {
  conclude,
  recordJson
} from "./chunk-WLGGXUUT.js";
import "./chunk-GY7R7FJT.js";
import "./chunk-AA4KGKZ6.js";
import "./chunk-WI3KL3Y2.js";
import "./chunk-X7EJ6ZTA.js";
import "./chunk-5HPCOTK5.js";
import "./chunk-V7N3U2SC.js";
import "./chunk-VUG3YHPZ.js";
import {
  showResult,
  writeText
} from "./chunk-SI5KT4R6.js";
import "./chunk-XFRB5HSJ.js";
import "./chunk-J3YSQUS7.js";
import "./chunk-ASIHZCRK.js";
import "./chunk-PZ4M3COP.js";
import "./chunk-5XOBXHGN.js";
import "./chunk-HEIZAP32.js";
import "./chunk-QF6MCGBR.js";
import "./chunk-L3UNYMDG.js";
import "./chunk-ABGSNGYU.js";
import "./chunk-J44RJP3T.js";
import "./chunk-SWZWQMEY.js";
import "./chunk-3KCURICI.js";
import "./chunk-NBQWG3KO.js";
import "./chunk-GRHTT5HR.js";
import "./chunk-JL7YP2X5.js";
import "./chunk-GYGOVNAJ.js";
import "./chunk-FWIKG3KY.js";
import "./chunk-K6Q2EIWY.js";
import "./chunk-43VOUJ2I.js";
import "./chunk-PE7GTQCK.js";

// src/cli/check.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
var EXIT_USAGE = 2;
var checkCommand = async (options, io) => {
  const baseline = parseBaseline(options.baseline, io);
  if (baseline === void 0)
    return usage(`Write --baseline git, path:<folder>, report:<record> or none (got "${options.baseline}").`, io);
  const shard = options.shard === void 0 ? void 0 : parseShard(options.shard);
  if (options.shard !== void 0 && shard === void 0)
    return usage(`Write --shard 1/4 (got "${options.shard}").`, io);
  const record = await measure({
    ...localRequest(options, io),
    baseline,
    ...shard === void 0 ? {} : { shard },
    forBaseline: options.record !== void 0
  });
  if (options.record !== void 0 && !writeText(resolve(io.cwd, options.record), recordJson(record), io))
    return EXIT_USAGE;
  return shard === void 0 ? showResult(conclude([record]), options, io) : showRecord(record, options, io);
};
var localRequest = (options, io) => ({
  root: resolve(io.cwd),
  config: options.config,
  event: { kind: "local" },
  explicitBase: options.base,
  policy: void 0,
  hosted: void 0,
  host: void 0,
  temporary: void 0,
  isRunner: false,
  lfs: "fetch"
});
var usage = (message, io) => {
  io.error(`${message}
`);
  return EXIT_USAGE;
};
var showRecord = (record, { output, record: written }, io) => {
  const { index, count } = record.shard;
  io.error(`Shard ${index}/${count}: ${record.models.length} measurements. \`flopgate merge\` makes the verdict.
`);
  if (output !== void 0) return writeText(resolve(io.cwd, output), recordJson(record), io) ? 0 : EXIT_USAGE;
  if (written === void 0) io.print(recordJson(record));
  return 0;
};
var parseBaseline = (text, io) => {
  if (text === "git" || text === "none") return { kind: text };
  if (text === "auto") return { kind: "auto" };
  if (text.startsWith("path:") && text.length > 5) return { kind: "folder", path: text.slice(5) };
  if (!text.startsWith("report:") || text.length === 7) return void 0;
  const file = text.slice(7);
  return { kind: "report", report: () => Promise.resolve(readReport(file, io)) };
};
var readReport = (file, io) => {
  try {
    return { ok: true, text: readFileSync(resolve(io.cwd, file), "utf8"), from: file };
  } catch {
    const fix = "Write it on the base commit with `flopgate check --record <file>`.";
    return { ok: false, why: `the report “${file}” cannot be read`, fix };
  }
};
export {
  checkCommand,
  localRequest
};
