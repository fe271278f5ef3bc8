import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  measure
} from "./chunk-ZOFYJR5C.js";
import "./chunk-SG5MSQOF.js";
import "./chunk-KQ2RYAJI.js";
import "./chunk-YED6SOG2.js";
import "./chunk-OBUEOLNK.js";
import "./chunk-DO4G66NX.js";
import "./chunk-MDHB7O5Y.js";
import "./chunk-2OYKLVQ7.js";
import {
  conclude,
  parseShard,
  recordJson
} from "./chunk-ZXSLYFQN.js";
import "./chunk-GY7R7FJT.js";
import "./chunk-77ZWCUOF.js";
import {
  placeBudget
} from "./chunk-Z7LVHWST.js";
import "./chunk-6RCOJOWU.js";
import {
  showResult,
  writeText
} from "./chunk-NG6C5333.js";
import "./chunk-O6KFVRKG.js";
import "./chunk-4NDVEJYL.js";
import "./chunk-73NR3D3R.js";
import "./chunk-2AGDYJS3.js";
import "./chunk-OLBUVDH2.js";
import "./chunk-GQTV4D6L.js";
import "./chunk-GM3PI56W.js";
import "./chunk-2NSRQRCD.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-HQUU4J7E.js";
import "./chunk-VVCFSXKY.js";
import "./chunk-4WGTDSB5.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-H2PQUUU7.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-LTC337H2.js";
import "./chunk-GDAQGPCO.js";
import "./chunk-2JC6THCH.js";
import "./chunk-3ZQOML6K.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-6Z7UPYQB.js";
import "./chunk-4T4NTKYU.js";
import "./chunk-JQ4EFHNU.js";
import "./chunk-3Z6754IU.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import "./chunk-ATEIRTGP.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-PE7GTQCK.js";

// src/cli/check.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

// src/cli/merge-request.ts
var TARGETS = [
  "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
  "GITHUB_BASE_REF",
  "CHANGE_TARGET",
  "BITBUCKET_PR_DESTINATION_BRANCH",
  "SYSTEM_PULLREQUEST_TARGETBRANCH",
  "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
  "DRONE_TARGET_BRANCH",
  "CI_COMMIT_TARGET_BRANCH"
];
var localEvent = (environment) => {
  const base = environment["CI_MERGE_REQUEST_DIFF_BASE_SHA"] ?? "";
  const named = TARGETS.map((name) => environment[name] ?? "").find((value) => value !== "");
  const target = named ?? travisTarget(environment);
  return {
    kind: "local",
    ...base === "" ? {} : { base },
    ...target === void 0 ? {} : { target: target.replace(/^refs\/heads\//, "") }
  };
};
var travisTarget = ({ TRAVIS_PULL_REQUEST: pull = "false", TRAVIS_BRANCH: branch }) => pull === "false" ? void 0 : branch;

// src/cli/check.ts
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
    return EXIT.configuration;
  return shard === void 0 ? showResult(conclude([record]), options, io) : showRecord(record, options, io);
};
var localRequest = (options, io) => ({
  ...placeBudget(options.config, io),
  event: localEvent(io.env),
  explicitBase: options.base,
  policy: void 0,
  hosted: void 0,
  host: void 0,
  temporary: void 0,
  workspace: void 0,
  lfs: "fetch"
});
var usage = (message, io) => {
  io.error(`${message}
`);
  return EXIT.configuration;
};
var showRecord = (record, { output, record: written }, io) => {
  const { index, count } = record.shard;
  io.error(`Shard ${index}/${count}: ${record.models.length} measurements. \`flopgate merge\` makes the verdict.
`);
  if (output !== void 0)
    return writeText(resolve(io.cwd, output), recordJson(record), io) ? EXIT.pass : EXIT.configuration;
  if (written === void 0) io.print(recordJson(record));
  return EXIT.pass;
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
