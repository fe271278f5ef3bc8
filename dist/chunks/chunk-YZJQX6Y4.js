import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  collectEarlier,
  conclude,
  parseRecord
} from "./chunk-ZXSLYFQN.js";
import {
  diagnostic
} from "./chunk-ATEIRTGP.js";

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

export {
  mergeShards,
  joinShards
};
