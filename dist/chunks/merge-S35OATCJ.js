import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  collectEarlier,
  conclude,
  parseRecord,
  readRecordFile
} from "./chunk-UJMXFRPQ.js";
import "./chunk-GY7R7FJT.js";
import "./chunk-B2JFCC2Y.js";
import {
  showResult
} from "./chunk-COXMBPGK.js";
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
import "./chunk-7RGIYUUD.js";
import "./chunk-TWQPGSF4.js";
import {
  diagnosticText
} from "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import "./chunk-7ZB5YGJL.js";
import "./chunk-A5L3RCYN.js";
import "./chunk-765IMHWV.js";
import "./chunk-LOTHVZQE.js";
import "./chunk-LNF3NK2O.js";
import {
  diagnostic
} from "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/merge.ts
import { resolve } from "node:path";

// src/gate/merge-shards.ts
var MODELS_PER_SHARD = 10;
var mergeShards = (texts) => {
  const joined = joinShards(texts);
  return joined.ok ? { ok: true, result: conclude(joined.records) } : joined;
};
var joinShards = (texts) => {
  collectEarlier(texts.length * MODELS_PER_SHARD);
  const parsed = texts.map(({ text, name }) => parseRecord(text, name));
  const problems = parsed.flatMap((record) => record.ok ? [] : [record.diagnostic]);
  if (problems.length > 0) return { ok: false, diagnostics: problems };
  const records = parsed.flatMap((found) => found.ok ? [found.record] : []).toSorted((a, b) => a.shard.index - b.shard.index);
  const [first, ...rest] = records;
  if (first === void 0) return refuse("No report was given.", "Name the files: `flopgate merge shards/*.json`.");
  const why = incomplete(records, first.shard.count) ?? differing(first, rest);
  return why === void 0 ? { ok: true, records: [first, ...rest] } : refuse(why, "Give the reports of all jobs of one matrix run, and no others.");
};
var refuse = (why, fix) => ({
  ok: false,
  diagnostics: [diagnostic("shards-incomplete", {}, "Cannot merge the reports", { why, fix })]
});
var incomplete = (records, count) => {
  const given = records.map(({ shard }) => shard.index);
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !given.includes(index));
  if (records.some(({ shard }) => shard.count !== count)) return "They are of runs with different numbers of shards.";
  if (missing.length > 0)
    return `Of ${count} shards, ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} missing.`;
  return given.length > count ? "A shard is there twice." : void 0;
};
var shared = ({ comparison, policy, total, diagnostics }) => JSON.stringify(
  { comparison, policy, total, diagnostics },
  (_, value) => typeof value === "bigint" ? value.toString() : value
);
var differing = (first, rest) => {
  const orders = [first, ...rest].map(({ models }) => new Set(models.map(({ order }) => order)));
  const all = orders.flatMap((order) => [...order]);
  if (new Set(all).size < all.length) return "A model is in two of them.";
  return rest.some((record) => shared(record) !== shared(first)) ? "They compare different commits, or use different budgets." : void 0;
};

// src/cli/merge.ts
var mergeCommand = (files, options, io) => {
  const texts = [];
  for (const name of files) {
    const read = readRecordFile(resolve(io.cwd, name));
    if (!read.ok) {
      io.error(`Cannot read "${name}": ${read.why}
`);
      return EXIT.configuration;
    }
    texts.push({ name, text: read.text });
  }
  const merged = mergeShards(texts);
  if (merged.ok) return showResult(merged.result, options, io);
  for (const problem of merged.diagnostics) io.error(`${diagnosticText(problem)}
`);
  return EXIT.configuration;
};
export {
  mergeCommand
};
