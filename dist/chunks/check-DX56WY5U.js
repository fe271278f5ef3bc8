import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  lastTag,
  noBase,
  readLfsObject,
  usable
} from "./chunk-OUWSK4LQ.js";
import {
  diffProfiles
} from "./chunk-KQ2RYAJI.js";
import {
  compareBudgets,
  ruleKey
} from "./chunk-KCVVJZJW.js";
import {
  openHardware
} from "./chunk-TFDDOM7V.js";
import "./chunk-AE3VY5SM.js";
import {
  askCheckout,
  ensureBlob,
  ensureCommit,
  fetchRef,
  findEntries,
  findMergeBase,
  hashAsBlob,
  hashAsLfsObject,
  listIndex,
  listTree,
  openObjectStore,
  prefetchBlobs,
  readEntry,
  readFileAt,
  readObjects,
  readParents
} from "./chunk-Q5WDPLJ5.js";
import {
  WHOLE,
  collectEarlier,
  conclude,
  parseRecord,
  parseShard,
  pathsOfShard,
  readRecordFile,
  recordJson
} from "./chunk-UJMXFRPQ.js";
import {
  VERSION
} from "./chunk-GY7R7FJT.js";
import {
  estimatesWanted,
  judge
} from "./chunk-B2JFCC2Y.js";
import {
  openAnchor
} from "./chunk-DDNDWLGW.js";
import {
  openCheckout,
  parseObjectId,
  shortId
} from "./chunk-FL5GDNQJ.js";
import {
  expandModels,
  missingBudget,
  parseBudget,
  readBudget
} from "./chunk-3HASTL36.js";
import {
  placeBudget
} from "./chunk-Z7LVHWST.js";
import {
  showResult,
  writeText
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
import {
  MAX_FILES,
  addFile,
  isThere,
  leadsOut,
  readText,
  sizeOf,
  workspaceFiles
} from "./chunk-LTJE27XP.js";
import {
  hasGlob
} from "./chunk-7RGIYUUD.js";
import "./chunk-TWQPGSF4.js";
import "./chunk-WQMZ3GPQ.js";
import "./chunk-73GKWX3Y.js";
import "./chunk-MYD5UKUY.js";
import {
  measureModel,
  predictAll
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
  DiagnosticError,
  diagnostic
} from "./chunk-K726XZWF.js";
import "./chunk-IVPAKAHU.js";
import "./chunk-T6KAECAY.js";

// src/cli/check.ts
import { resolve as resolve3 } from "node:path";

// src/baseline/commit-side.ts
import { existsSync, lstatSync, realpathSync } from "node:fs";
import { join as join2, relative } from "node:path";

// src/baseline/commit-files.ts
import { readFileSync } from "node:fs";
var commitFiles = ({ store, prefix, lfs }, commit) => ({
  commit,
  paths: async () => {
    const files = await listTree(store, commit);
    if (files === void 0) throw new DiagnosticError(unreadable(".", commit, "Its trees cannot be read."));
    return files.flatMap(({ path }) => path.startsWith(prefix) ? [path.slice(prefix.length)] : []);
  },
  readText: (path) => readTextAt({ store, prefix, lfs }, commit, path),
  copy: async (path) => {
    const found = await readFileAt(store, commit, `${prefix}${path}`);
    if (found.kind === "file") return found.file;
    if (found.kind !== "lfs-pointer") return void 0;
    const content = await readLfsObject(store, found.pointer, lfs);
    return content.ok ? content.file : void 0;
  }
});
var readTextAt = async ({ store, prefix, lfs }, commit, path) => {
  const full = `${prefix}${path}`;
  const found = await readFileAt(store, commit, full);
  switch (found.kind) {
    case "file":
      return readFileSync(found.file, "utf8");
    case "absent": {
      const link2 = await linkOnTheWay(store, commit, full);
      if (link2 === void 0) return void 0;
      throw new DiagnosticError(unreadable(path, commit, `“${link2}” is a symbolic link or a submodule.`));
    }
    case "lfs-pointer": {
      const content = found.pointer.size > MAX_TEXT_BYTES ? TOO_LARGE : await readLfsObject(store, found.pointer, lfs);
      if (content.ok) return readFileSync(content.file, "utf8");
      throw new DiagnosticError(unreadable(path, commit, `It is a Git LFS pointer, and ${content.why}.`));
    }
    case "refused":
    case "unreadable":
      throw new DiagnosticError(unreadable(path, commit, `${found.why}. ${found.fix}`));
  }
};
var MAX_TEXT_BYTES = 1024 * 1024;
var TOO_LARGE = { ok: false, why: "it is larger than 1 MiB" };
var linkOnTheWay = async (store, commit, path) => {
  const folders = path.split("/").map((_, index, parts) => parts.slice(0, index).join("/"));
  const found = await findEntries(store, commit, folders);
  if (!found.ok) throw new DiagnosticError(unreadable(path, commit, `${found.why}.`));
  return [...found.entries.values()].find(({ kind }) => kind === "symlink" || kind === "submodule")?.path;
};
var unreadable = (path, commit, why) => diagnostic(
  "base-budget-unreadable",
  { file: path },
  `Cannot read "${path}" of the trusted commit ${shortId(commit)}`,
  {
    why
  }
);

// src/baseline/head-as-data.ts
import { link, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
var MAX_FILES2 = 1e3;
var copyHeadAsData = async (store, request) => {
  const entries = await listTree(store, request.commit);
  if (entries === void 0) {
    return { ok: false, why: `commit ${request.commit} cannot be read`, fix: "Grant `contents: read` to the job." };
  }
  const wanted = entries.filter((entry) => request.wanted(entry.path));
  if (wanted.length > MAX_FILES2) {
    return {
      ok: false,
      why: `the head names ${wanted.length} models; the limit is ${MAX_FILES2}`,
      fix: "Name fewer models."
    };
  }
  await prefetchBlobs(
    store,
    wanted.flatMap((entry) => entry.kind === "file" ? [entry.object] : [])
  );
  const directory = join(store.directory, "head");
  await mkdir(directory, { recursive: true });
  const paths = [];
  const refused = [];
  for (const entry of wanted) {
    const why = isPlainPath(entry.path) ? await copyEntry(store, request, { entry, directory }) : "the path is not a plain one";
    if (why === void 0) paths.push(entry.path);
    else refused.push({ path: entry.path, why });
  }
  return { ok: true, directory, paths, refused };
};
var isPlainPath = (path) => !/[\\\0:]/.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
var copyEntry = async (store, { lfs }, { entry, directory }) => {
  const read = await contentOf(store, await readEntry(store, entry), lfs);
  if ("why" in read) return read.why;
  const target = join(directory, entry.path);
  try {
    await mkdir(dirname(target), { recursive: true });
    await (read.own ? rename(read.file, target) : link(read.file, target));
    return void 0;
  } catch (error) {
    return error instanceof Error ? error.message : "the file cannot be written";
  }
};
var contentOf = async (store, read, lfs) => {
  switch (read.kind) {
    case "file":
      return { file: read.file, own: true };
    case "lfs-pointer": {
      const content = await readLfsObject(store, read.pointer, lfs);
      return content.ok ? { file: content.file, own: content.file.startsWith(store.directory) } : { why: content.why };
    }
    case "absent":
      return { why: "the file is not there" };
    case "refused":
    case "unreadable":
      return { why: read.why };
  }
};

// src/baseline/pair-models.ts
import { stat } from "node:fs/promises";

// src/baseline/git/linked-entries.ts
import { posix } from "node:path";
var MAX_LINKS = 10;
var findFiles = async (store, commit, paths) => {
  const found = await findEntries(store, commit, paths);
  if (!found.ok) return found;
  const entries = new Map(found.entries);
  const open = paths.filter((path) => (entries.get(path)?.kind ?? "symlink") === "symlink");
  const folders = await findEntries(store, commit, [...new Set(open.flatMap(foldersOf))]);
  if (!folders.ok) return folders;
  const isOnTheWay = (folder) => ["symlink", "submodule"].includes(folders.entries.get(folder)?.kind ?? "");
  for (const path of open) {
    if (!entries.has(path) && !foldersOf(path).some(isOnTheWay)) continue;
    const entry = await follow(store, commit, path);
    if (entry !== void 0) entries.set(path, { ...entry, path });
  }
  return { ok: true, entries };
};
var foldersOf = (path) => path.split("/").map((_, index, parts) => parts.slice(0, index).join("/")).filter((folder) => folder !== "");
var follow = async (store, commit, start) => {
  let path = start;
  for (let links = 0; links < MAX_LINKS; links++) {
    const steps = [...foldersOf(path), path];
    const found = await findEntries(store, commit, steps);
    const entries = found.ok ? found.entries : /* @__PURE__ */ new Map();
    const stop = steps.find((step) => ["symlink", "submodule"].includes(entries.get(step)?.kind ?? ""));
    const entry = stop === void 0 ? void 0 : entries.get(stop);
    if (entry === void 0) return entries.get(path);
    const target = entry.kind === "symlink" ? await targetOf(store, entry) : void 0;
    if (target === void 0) return entry;
    path = posix.join(target, path.slice(entry.path.length));
  }
  return void 0;
};
var targetOf = async (store, { path, object }) => {
  if (!(await ensureBlob(store, object)).ok) return void 0;
  const read = await readObjects(store, ["cat-file", "blob", object]);
  const text = read.ok ? read.output.toString("utf8") : "/";
  const target = posix.join(posix.dirname(path), text);
  return text.startsWith("/") || target === ".." || target.startsWith("../") ? void 0 : target;
};

// src/baseline/git/renames.ts
var SIMILARITY_TIMEOUT_MS = 2e4;
var isModelFile = (path) => /\.(?:onnx|pb|ort|textproto|onnxtxt|pbtxt|json)$/i.test(path);
var findRenames = async (store, request) => {
  const renames = new Map(request.stated);
  if (request.added.every(({ path }) => renames.has(path))) return renames;
  const entries = await listTree(store, request.base) ?? [];
  const taken = new Set([...renames.values()].map(({ path }) => path));
  const gone = entries.filter(({ kind, path }) => kind === "file" && !taken.has(path) && !request.stillThere(path));
  const give = (to, source) => {
    taken.add(source.path);
    renames.set(to, source);
  };
  for (const { path, blob } of request.added) {
    const same = gone.filter((entry) => entry.object === blob && !taken.has(entry.path));
    const source = same.find((entry) => baseName(entry.path) === baseName(path)) ?? same[0];
    if (source !== void 0 && !renames.has(path)) give(path, source);
  }
  const left = {
    added: request.added.filter(({ path }) => !renames.has(path)).map(({ path }) => path),
    gone: gone.filter(({ path }) => !taken.has(path) && (isModelFile(path) || request.governed.has(path)))
  };
  if (left.added.length === 0 || left.gone.length === 0) return renames;
  for (const [to, source] of await similarOnes(store, request, left)) give(to, source);
  for (const [to, source] of sameStems(left, request.governed))
    if (!renames.has(to) && !taken.has(source.path)) give(to, source);
  return renames;
};
var similarOnes = async (store, { base, head, governed }, { added, gone }) => {
  if (head === void 0) return [];
  const objects = gone.flatMap(({ path, object }) => governed.has(path) ? [object] : []);
  if (objects.length > 0) await prefetchBlobs(store, objects);
  const sources = new Map(gone.map((entry) => [entry.path, entry]));
  const found = await similarFiles(store, base, head, [...added, ...sources.keys()]);
  return found.flatMap(([to, from]) => {
    const source = sources.get(from);
    return added.includes(to) && source !== void 0 ? [[to, source]] : [];
  });
};
var sameStems = ({ added, gone }, governed) => added.flatMap((to) => {
  const same = gone.filter(({ path }) => governed.has(path) && stemOf(path) === stemOf(to));
  const [source] = same;
  const isOnly = same.length === 1 && added.filter((other) => stemOf(other) === stemOf(to)).length === 1;
  return source !== void 0 && isOnly ? [[to, source]] : [];
});
var stemOf = (path) => baseName(path).toLowerCase().replace(/(?<=.)\.[^.]*$/, "");
var baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
var similarFiles = async (store, base, head, paths) => {
  const options = ["-r", "-z", "--raw", "-M", "--diff-filter=R", "--no-ext-diff", "--no-textconv"];
  const result = await readObjects(store, ["diff-tree", ...options, base, head, "--", ...paths], {
    timeoutMs: SIMILARITY_TIMEOUT_MS
  });
  return result.ok ? parseRenames(result.output.toString("utf8")) : [];
};
var parseRenames = (text) => {
  const fields = text.split("\0");
  const pairs = [];
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [from, to] = [fields[index + 1], fields[index + 2]];
    if (from !== void 0 && to !== void 0 && / R\d+$/.test(fields[index] ?? "")) pairs.push([to, from]);
  }
  return pairs;
};

// src/baseline/pair-models.ts
var pairModels = async (store, request) => {
  const { base } = request;
  if (base.kind === "no-base") {
    const state = { state: "no-base", why: base.why, fix: base.fix };
    return { models: new Map(request.head.map((model) => [model.path, state])), removed: [] };
  }
  const { base: commit } = base;
  const moved = request.moved ?? /* @__PURE__ */ new Map();
  const paths = [...request.head.map((model) => model.path), ...request.basePaths ?? [], ...moved.values()];
  const found = await findFiles(store, commit, paths);
  if (!found.ok) return unreadable2(request, found);
  const heads = await hashHeads(store, request.head);
  const stated = new Map(
    [...moved].flatMap(([to, from]) => {
      const entry = found.entries.get(from);
      return entry === void 0 || found.entries.has(to) ? [] : [[to, entry]];
    })
  );
  const renames = await findRenames(store, {
    base: commit,
    head: base.head,
    added: heads.filter(({ path }) => !found.entries.has(path)),
    stillThere: request.existsAtHead,
    stated,
    governed: new Set(request.basePaths)
  });
  await prefetchBlobs(store, differingBlobs(heads, found.entries, renames));
  const models = /* @__PURE__ */ new Map();
  for (const head of heads) {
    const [entry, source] = [found.entries.get(head.path), renames.get(head.path)];
    if (entry !== void 0) models.set(head.path, await pairEntry(store, request, head, entry));
    else if (source !== void 0) models.set(head.path, renamed(await pairEntry(store, request, head, source), source));
    else models.set(head.path, { state: "new" });
  }
  const sources = new Set([...renames.values()].map((entry) => entry.path));
  return { models, removed: await listRemoved(store, request, found.entries, sources) };
};
var hashHeads = async (store, models) => {
  const hashed = [];
  for (const model of models) hashed.push({ ...model, blob: await hashAsBlob(model.file, store.checkout.objectFormat) });
  return hashed;
};
var differingBlobs = (heads, entries, renames) => heads.flatMap(({ path, blob }) => {
  const entry = entries.get(path) ?? renames.get(path);
  return entry?.kind === "file" && entry.object !== blob ? [entry.object] : [];
});
var unreadable2 = (request, { why, fix }) => ({
  models: new Map(request.head.map(({ path }) => [path, { state: "base-unreadable", from: path, why, fix }])),
  removed: []
});
var renamed = (paired, { path: from }) => {
  if (paired.state === "unchanged") return { state: "renamed", from };
  return paired.state === "changed" ? { state: "renamed", from, file: paired.file } : paired;
};
var pairEntry = async (store, request, model, entry) => {
  if (entry.kind === "file" && entry.object === model.blob) return { state: "unchanged" };
  const read = await readEntry(store, entry);
  switch (read.kind) {
    case "file":
      return { state: "changed", file: read.file };
    case "absent":
      return { state: "new" };
    case "lfs-pointer":
      return pairPointer(request, model, entry.path, read.pointer);
    case "refused":
    case "unreadable":
      return { state: "base-unreadable", from: entry.path, why: read.why, fix: read.fix };
  }
};
var pairPointer = async (request, model, from, pointer) => {
  const size = await stat(model.file).then(
    (found) => found.size,
    () => void 0
  );
  if (size === pointer.size && await hashAsLfsObject(model.file) === pointer.oid) return { state: "unchanged" };
  const content = await request.readLfs?.(pointer);
  if (content === void 0) {
    const why = "the base holds a Git LFS pointer and its object is not in the clone";
    return {
      state: "base-unreadable",
      from,
      why,
      fix: "Run `git lfs fetch origin <base commit>` first, or allow `lfs: fetch`."
    };
  }
  return content.ok ? { state: "changed", file: content.file } : { state: "base-unreadable", from, why: content.why, fix: content.fix };
};
var listRemoved = async (store, request, entries, sources) => {
  const measured = new Set(request.head.map((model) => model.path));
  const removed = [];
  for (const path of new Set(request.basePaths)) {
    const entry = entries.get(path);
    if (entry === void 0 || measured.has(path) || sources.has(path) || request.existsAtHead(path)) continue;
    removed.push({ path, base: await readEntry(store, entry) });
  }
  return removed;
};

// src/baseline/explicit-base.ts
var explicitBase = async (place, ref) => {
  const { store, head } = place;
  if (ref === "none") {
    return noBase("switched-off", "comparison is switched off", "Remove `base-ref: none` to compare.", head);
  }
  if (ref === "last-tag") {
    const tagged = await lastTag(store);
    const method = `the last tag before it, ${tagged?.tag}`;
    if (tagged !== void 0) return usable(store, head, tagged.commit, { method });
    return noBase("unknown-ref", "no tag is reachable from HEAD", "Give actions/checkout `fetch-depth: 0`.", head);
  }
  const exact = parseObjectId(ref);
  if (exact !== void 0) return usable(store, head, exact, { method: "the commit you named" });
  const commit = await ancestorOfHead(place, ref) ?? await abbreviated(place, ref);
  if (commit !== void 0) return usable(store, head, commit, { method: asNamed(ref) });
  return await localRef(store, head, ref) ?? await remoteRef(store, head, ref) ?? unknownRef(place, ref);
};
var asNamed = (ref) => `“${ref}”, as you named it`;
var ancestorOfHead = async ({ store, head }, ref) => {
  if (!/^(?:HEAD|@)(?:[\^~]\d{0,3})+$/.test(ref)) return void 0;
  let commit = head;
  for (const [, kind, digits = ""] of ref.matchAll(/([\^~])(\d*)/g)) {
    const count = digits === "" ? 1 : Number(digits);
    const steps = kind === "~" ? Array.from({ length: count }, () => 1) : count === 0 ? [] : [count];
    for (const nth of steps) commit = commit === void 0 ? void 0 : await parentOf(store, commit, nth);
  }
  return commit;
};
var parentOf = async (store, commit, nth) => {
  const parents = (await ensureCommit(store, commit)).ok ? await readParents(store, commit) : void 0;
  return parents?.[nth - 1];
};
var ABBREVIATED = /^[0-9a-f]{4,39}$/;
var abbreviated = async ({ store, host }, ref) => {
  if (!ABBREVIATED.test(ref)) return void 0;
  const here = await commitNamed(store, ref);
  const found = here ?? parseObjectId(await host?.commitOf?.(ref) ?? "");
  return found?.startsWith(ref) === true ? found : void 0;
};
var commitNamed = async (store, name) => {
  const options = ["--verify", "--quiet", "--end-of-options", `${name}^{commit}`];
  const parsed = await askCheckout(store, ["rev-parse", ...options]);
  return parsed.ok ? parseObjectId(parsed.output.toString("utf8").trim().split("\n").at(-1) ?? "") : void 0;
};
var localRef = async (store, head, ref) => {
  for (const candidate of [ref, `refs/remotes/origin/${ref}`]) {
    const commit = await commitNamed(store, candidate);
    if (commit === void 0) continue;
    return await isBranch(store, candidate) ? sinceBranch(store, head, { ref, tip: commit }) : usable(store, head, commit, { method: asNamed(ref) });
  }
  return void 0;
};
var REMOTE_PREFIX = /^(?:refs\/remotes\/)?origin\//;
var remoteRef = async (store, head, ref) => {
  const own = await fetchRef(store, ref);
  const found = own ?? (REMOTE_PREFIX.test(ref) ? await fetchRef(store, ref.replace(REMOTE_PREFIX, "")) : void 0);
  if (found === void 0) return void 0;
  return found.isTag ? usable(store, head, found.commit, { method: asNamed(ref) }) : sinceBranch(store, head, { ref, tip: found.commit });
};
var isBranch = async (store, ref) => {
  const options = ["--symbolic-full-name", "--verify", "--quiet", "--end-of-options", ref];
  const named = await askCheckout(store, ["rev-parse", ...options]);
  return named.ok && /^refs\/(?:heads|remotes)\//m.test(named.output.toString("utf8"));
};
var sinceBranch = async (store, head, { ref, tip }) => {
  const found = await findMergeBase(store, tip, head);
  if (found.ok) return usable(store, head, found.commit, { method: `merge base with “${ref}”` });
  const method = `tip of “${ref}” (${shortId(tip)}); its merge base with HEAD is not known`;
  return usable(store, head, tip, { method });
};
var unknownRef = ({ store, head }, ref) => {
  const why = `${JSON.stringify(ref.slice(0, 100))} is not a branch, tag or commit here or at the remote`;
  return store.checkout.shallow && (ABBREVIATED.test(ref) || /[\^~]/.test(ref)) ? noBase(
    "unknown-ref",
    `${why}; the clone is shallow`,
    "Give actions/checkout `fetch-depth: 0`, or write all 40 digits.",
    head
  ) : noBase("unknown-ref", why, "Check the spelling of `base-ref`.", head);
};

// src/baseline/local-base.ts
var DEFAULT_BRANCHES = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
var localBase = async (store, head, event) => {
  const named = parseObjectId(event.base ?? "");
  if (named !== void 0) {
    const base = await usable(store, head, named, { method: "the base of the merge request, as the CI job says" });
    if (base.kind === "base") return base;
  }
  const target = event.target === void 0 ? void 0 : await targetTip(store, event.target);
  if (target !== void 0) {
    const left = await sinceLeft(store, head, target);
    if (left !== void 0) return left;
  }
  for (const ref of DEFAULT_BRANCHES) {
    const tip = await commitOf(store, ref);
    const left = tip === void 0 ? void 0 : await sinceLeft(store, head, { name: shortName(ref), commit: tip });
    if (left !== void 0) return left;
  }
  const [first, second] = await readParents(store, head) ?? [];
  if (first !== void 0 && second !== void 0 && await isDetached(store))
    return usable(store, head, first, { method: "first parent of the merge commit that is checked out" });
  return usable(store, head, head, { method: "the last commit (HEAD)" });
};
var sinceLeft = async (store, head, { name, commit }) => {
  const found = await findMergeBase(store, commit, head);
  if (!found.ok || found.commit === head) return void 0;
  return usable(store, head, found.commit, { method: `where this branch left ${name}` });
};
var targetTip = async (store, name) => {
  const tracked = await commitOf(store, `refs/remotes/origin/${name}`);
  const commit = tracked ?? (await fetchRef(store, `refs/heads/${name}`))?.commit;
  return commit === void 0 ? void 0 : { name, commit };
};
var commitOf = async (store, ref) => {
  const tip = await askCheckout(store, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  return tip.ok ? parseObjectId(tip.output.toString("utf8")) : void 0;
};
var isDetached = async (store) => !(await askCheckout(store, ["symbolic-ref", "--quiet", "HEAD"])).ok;
var shortName = (ref) => ref.replace(/^refs\/(?:heads|remotes)\//, "");

// src/baseline/merge-base.ts
var mergeBase = async (store, pair, host, known) => {
  const answer = known ?? await host?.compare(pair.base, pair.head);
  const named = answer !== void 0 && "mergeBase" in answer ? parseObjectId(answer.mergeBase) : void 0;
  if (named !== void 0 && answer !== void 0 && "mergeBase" in answer) {
    const method = "merge base of the pull request’s head and its base branch (compare API)";
    return usable(store, pair.measured, named, { method, behindBy: answer.behindBy });
  }
  const found = await findMergeBase(store, pair.base, pair.head);
  if (found.ok) {
    const method = "merge base of the head and the base branch (git)";
    return usable(store, pair.measured, found.commit, { method });
  }
  const also = answer !== void 0 && "why" in answer ? `; compare API: ${answer.why}` : "";
  return noBase("unreachable", `no merge base is known: ${found.why}${also}`, found.fix, pair.measured);
};
var contains = async (store, { ancestor, descendant }, host) => {
  if (ancestor === descendant) return true;
  const answer = await host?.compare(ancestor, descendant);
  if (answer !== void 0 && "mergeBase" in answer) return answer.mergeBase === ancestor;
  const found = await findMergeBase(store, ancestor, descendant);
  if (found.ok) return found.commit === ancestor;
  return found.isUnrelated === true ? false : void 0;
};

// src/baseline/pull-request-base.ts
var pullRequestSides = async (store, head, { event, host }) => {
  const place = await findPlace(store, head, event);
  if (place.kind === "merge") return both(await usable(store, head, place.parent, { method: FIRST_PARENT }));
  const tip = await findTip(store, event, host);
  if (tip === void 0)
    return both(noBase("unreachable", "the event names no base commit", "Name it with `base-ref`.", head));
  const search = { store, event, host, head, tip };
  if (place.kind === "event-commit") {
    const isTrusted = await contains(store, { ancestor: place.parent, descendant: tip.commit }, host);
    if (isTrusted === true) return both(await usable(store, head, place.parent, { method: EVENT_PARENT }));
    return withRules(search, await unknownBase(search));
  }
  return withRules(search, await baseBelow(search, place));
};
var FIRST_PARENT = "first parent of the merge commit";
var EVENT_PARENT = "first parent of the commit that the event ran for";
var both = (base) => ({ base, rules: base });
var withRules = async ({ store, head, tip }, base) => base.kind === "no-base" && base.reason === "not-the-pull-request" ? both(base) : { base, rules: await usable(store, head, tip.commit, { method: tip.method }) };
var MAX_STEPS = 100;
var findPlace = async (store, top, { headSha, sha }) => {
  const merged = [];
  let merge = { kind: "unknown" };
  let commit = top;
  for (let step = 0; commit !== void 0 && step < MAX_STEPS; step++) {
    if (commit === headSha) return { kind: "head", head: commit, merged };
    const [first, second, ...more] = await readParents(store, commit) ?? [];
    const isMerge = first !== void 0 && second !== void 0 && more.length === 0;
    if (isMerge && second === headSha) return { kind: "merge", parent: first };
    if (commit === sha && first !== void 0) return { kind: "event-commit", parent: first };
    if (isMerge) merged.push(second);
    if (isMerge && merge.kind === "unknown") merge = { kind: "other-merge", parent: first, head: second };
    commit = first;
  }
  return merge;
};
var findTip = async (store, { baseRef, baseSha, headSha }, host) => {
  const method = `the tip of ${baseRef}`;
  const answer = await host?.compare(baseRef, headSha);
  const compared = answer !== void 0 && "tip" in answer ? answer : void 0;
  const named = parseObjectId(compared?.tip ?? "");
  if (compared !== void 0 && named !== void 0) return { commit: named, method, compared };
  const fetched = await fetchRef(store, `refs/heads/${baseRef}`);
  if (fetched !== void 0) return { commit: fetched.commit, method };
  const commit = parseObjectId(baseSha);
  return commit === void 0 ? void 0 : { commit, method: `${baseRef}, as the event names it` };
};
var baseBelow = async (search, place) => {
  const { store, host, head, tip } = search;
  switch (place.kind) {
    case "head": {
      for (const merged of place.merged) {
        if (await contains(store, { ancestor: merged, descendant: tip.commit }, host))
          return usable(store, head, merged, { method: "the base branch as a step of this job merged it" });
      }
      const pair = { base: tip.commit, head: place.head, measured: head };
      return mergeBase(store, pair, host, tip.compared);
    }
    case "other-merge": {
      if (!await contains(store, { ancestor: place.parent, descendant: tip.commit }, host)) return unknownBase(search);
      const isNewer = await containsHead(search, place.head);
      const method = "first parent of the merge commit that is checked out, which is newer than the event";
      return usable(store, head, place.parent, { method, ...isNewer === true ? {} : { warning: otherHead(search) } });
    }
    case "unknown":
      return unknownBase(search);
  }
};
var containsHead = async ({ store, event, host }, commit) => {
  const ancestor = parseObjectId(event.headSha);
  return ancestor === void 0 ? void 0 : contains(store, { ancestor, descendant: commit }, host);
};
var unknownBase = async (search) => {
  const { store, host, head, tip } = search;
  const isNewer = await containsHead(search, head);
  const base = await mergeBase(store, { base: tip.commit, head, measured: head }, host);
  if (isNewer === true || base.kind !== "base") return base;
  return base.base === head ? notThePullRequest(search) : { ...base, warning: otherHead(search) };
};
var otherHead = ({ event, head }) => `the checked-out commit ${shortId(head)} does not hold the pull request’s head ${shortId(event.headSha)}`;
var notThePullRequest = (search) => noBase(
  "not-the-pull-request",
  `${otherHead(search)}; it is a commit of ${search.event.baseRef}`,
  "Remove `ref:` from actions/checkout, so that it checks out the pull request.",
  search.head
);

// src/baseline/resolve-base.ts
var resolveSides = async (store, { event, explicit = "" }, host) => {
  const head = store.checkout.head;
  if (head === void 0) {
    const base2 = noBase("no-commit", "the repository has no commit yet", "Commit the models first.");
    return { base: base2, rules: base2 };
  }
  const named = explicit === "" ? void 0 : await explicitBase({ store, head, host }, explicit);
  if (event.kind === "pull-request") {
    const sides = await pullRequestSides(store, head, { event, host });
    return named === void 0 ? sides : { base: named, rules: sides.rules };
  }
  if (named !== void 0 && event.kind !== "merge-group") return { base: named, rules: named };
  const base = await baseOf({ store, head, host }, event);
  return { base: named ?? base, rules: base };
};
var baseOf = ({ store, head, host }, event) => {
  switch (event.kind) {
    case "pull-request-target":
      return targetBase(store, event, host);
    case "merge-group":
      return usable(store, head, event.baseSha, { method: "the base of the merge group" });
    case "push":
      return pushBase(store, head, event.before);
    case "standalone":
      return standaloneBase(store, head, event.name);
    case "local":
      return localBase(store, head, event);
  }
};
var targetBase = async (store, event, host) => {
  const [base, head] = [parseObjectId(event.baseSha), parseObjectId(event.headSha)];
  if (base === void 0 || head === void 0) {
    return noBase("unreachable", "the event names no base or head commit", "Run Flopgate on `pull_request`.");
  }
  return mergeBase(store, { base, head, measured: head }, host);
};
var pushBase = async (store, head, before) => {
  const previous = parseObjectId(before);
  if (previous !== void 0 && (await ensureCommit(store, previous)).ok) {
    return usable(store, head, previous, { method: "the branch before this push" });
  }
  const unnamed = before === "" ? "the event names no commit before it" : "the branch is new";
  const reason = previous === void 0 ? unnamed : `${shortId(previous)} is gone after a force push`;
  const [parent] = await readParents(store, head) ?? [];
  if (parent !== void 0)
    return usable(store, head, parent, { method: `first parent of the pushed commit (${reason})` });
  return noBase("first-commit", "the pushed commit has no parent", "Nothing to do: the next push is compared.", head);
};
var standaloneBase = async (store, head, name) => {
  const tagged = await lastTag(store);
  if (tagged !== void 0)
    return usable(store, head, tagged.commit, { method: `the last tag before it, ${tagged.tag}` });
  const why = `a ${name} run merges nothing, and no earlier tag is in the clone`;
  return noBase("nothing-to-compare", why, "To compare anyway, name a branch, tag or commit with `base-ref`.", head);
};

// src/baseline/commit-side.ts
var openCommitSide = async (request) => {
  const { root, workspace, temporary } = request;
  const opened = await openCheckout(root, {
    temporary,
    ...workspace === void 0 ? {} : { trustedBelow: workspace }
  });
  const checkout = opened.ok ? opened.checkout : unpackedCommit(request, opened);
  if (checkout === void 0) return outsideGit(opened.ok ? NOWHERE : opened);
  const store = await openObjectStore(checkout, {
    ...request.hosted === void 0 ? {} : { hosted: request.hosted },
    ...request.objects === void 0 ? {} : { objects: request.objects },
    ...temporary === void 0 ? {} : { temporary }
  });
  const place = { store, prefix: prefixOf(root, store), lfs: request.lfs };
  if (!opened.ok && !await isCommitOfFiles(place, request)) {
    await store.close();
    return outsideGit(opened);
  }
  const refusal = await request.refuse?.(store);
  const asked = {
    event: request.event,
    ...request.explicitBase === void 0 ? {} : { explicit: request.explicitBase }
  };
  const { base: resolution, rules } = await resolveSides(store, asked, request.host);
  let listed;
  const tree = () => listed ??= headTree(place, request);
  return {
    resolution,
    top: store.checkout.root,
    refusal,
    base: resolution.kind === "base" ? commitFiles(place, resolution.base) : void 0,
    rules: rules.kind === "base" ? { ok: true, files: commitFiles(place, rules.base) } : { ok: false, ...rules },
    at: (commit) => commitFiles(place, commit),
    lastTag: async () => {
      const tagged = await lastTag(store);
      return tagged === void 0 ? void 0 : { tag: tagged.tag, files: commitFiles(place, tagged.commit) };
    },
    headTree: tree,
    pair: async (wanted) => pairPaths(place, resolution, { ...wanted, ...wanted.headRoot === root ? { tree: await tree() } : {} }),
    headAsData: (commit, wanted) => headFiles(place, commit, wanted),
    close: store.close
  };
};
var headTree = async ({ store, prefix }, { root, workspace }) => {
  const { head } = store.checkout;
  const isJob = workspace !== void 0;
  const entries = isJob && head !== void 0 ? await listTree(store, head) : await listIndex(store);
  if (entries === void 0) throw new DiagnosticError(HEAD_UNREADABLE);
  const sparse = await askCheckout(store, ["config", "--bool", "core.sparseCheckout"]);
  const isSparse = sparse.ok && sparse.output.toString("utf8").trim() === "true";
  const below = entries.flatMap(
    ({ path, kind }) => path.startsWith(prefix) ? [[path.slice(prefix.length), kind]] : []
  );
  const kept = isJob || isSparse ? below : below.filter(([path]) => !isDeleted(join2(root, path)));
  return { paths: new Map(kept), isSparse };
};
var isDeleted = (path) => {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === void 0;
  } catch {
    return false;
  }
};
var HEAD_UNREADABLE = diagnostic("head-unreadable", {}, "Cannot list the files of the head commit", {
  fix: "Check the repository with `git status`; in a partial clone, let git fetch."
});
var NOWHERE = { why: "there is no repository", fix: "Run actions/checkout before Flopgate." };
var unpackedCommit = ({ objects, sha, workspace }, { isGitMissing = false }) => {
  const head = parseObjectId(sha ?? "");
  if (!isGitMissing || objects === void 0 || head === void 0 || workspace === void 0) return void 0;
  return {
    root: workspace,
    objectDirectory: join2(workspace, ".git", "objects"),
    commonDirectory: join2(workspace, ".git"),
    head,
    shallow: true,
    objectFormat: head.length === 64 ? "sha256" : "sha1",
    access: {}
  };
};
var isCommitOfFiles = async ({ store, prefix }, { root, config }) => {
  const { head } = store.checkout;
  const entries = head === void 0 ? void 0 : await listTree(store, head);
  return entries?.some(({ path }) => path === `${prefix}${config}`) === true || !existsSync(join2(root, config));
};
var prefixOf = (root, store) => {
  const below = relative(realpathSync(store.checkout.root), realpathSync(root)).replaceAll("\\", "/");
  return below === "" || below.startsWith("..") ? "" : `${below}/`;
};
var headFiles = async ({ store, prefix, lfs }, commit, wanted) => {
  const present = await ensureCommit(store, commit);
  if (!present.ok) return present;
  const copied = await copyHeadAsData(store, {
    commit,
    wanted: (path) => path.startsWith(prefix) && wanted(path.slice(prefix.length)),
    lfs
  });
  if (!copied.ok) return copied;
  const below = (path) => path.slice(prefix.length);
  return {
    ok: true,
    directory: join2(copied.directory, prefix),
    paths: copied.paths.map(below),
    refused: copied.refused.map(({ path, why }) => ({ path: below(path), why }))
  };
};
var pairPaths = async (place, base, { tree, headRoot, paths, basePaths, moved = /* @__PURE__ */ new Map() }) => {
  const { store, prefix, lfs } = place;
  const inRepository = (path) => `${prefix}${path}`;
  const isAtHead = (path) => !path.startsWith(prefix) || tree?.paths.has(path.slice(prefix.length)) === true || existsSync(join2(headRoot, path.slice(prefix.length)));
  const pairs = await pairModels(store, {
    base,
    head: paths.filter((path) => existsSync(join2(headRoot, path))).map((path) => ({ path: inRepository(path), file: join2(headRoot, path) })),
    basePaths: basePaths.map(inRepository),
    existsAtHead: isAtHead,
    moved: new Map([...moved].map(([to, from]) => [inRepository(to), inRepository(from)])),
    readLfs: (pointer) => readLfsObject(store, pointer, lfs)
  });
  const below = (path) => path.slice(prefix.length);
  return {
    models: new Map(
      [...pairs.models].map(([path, state]) => [
        below(path),
        "from" in state && state.from.startsWith(prefix) ? { ...state, from: below(state.from) } : state
      ])
    ),
    removed: pairs.removed.map((removed) => ({ ...removed, path: below(removed.path) }))
  };
};
var outsideGit = ({ why, fix }) => ({
  headTree: () => Promise.resolve(void 0),
  resolution: { kind: "no-base", reason: "no-repository", why, fix },
  rules: { ok: false, reason: "no-repository", why, fix },
  top: void 0,
  refusal: void 0,
  base: void 0,
  at: () => void 0,
  lastTag: () => Promise.resolve(void 0),
  pair: ({ paths }) => Promise.resolve({ models: new Map(paths.map((path) => [path, { state: "no-base", why, fix }])), removed: [] }),
  headAsData: () => Promise.resolve({ ok: false, why, fix }),
  close: () => Promise.resolve()
});

// src/gate/describe-run.ts
var comparisonOf = (request, { resolution }, { from }) => {
  const isOff = request.baseline?.kind === "none";
  if (resolution.kind === "base" && !isOff) {
    const { head: head2, base, method, behindBy = null } = resolution;
    return { kind: "base", head: head2, base, method: from === null ? method : `${method}; ${from}`, behindBy };
  }
  const head = resolution.head ?? null;
  if (from !== null) return { kind: "base", head, base: from, method: from, behindBy: null };
  const { why, fix } = resolution.kind === "base" ? { why: "the comparison is switched off", fix: "" } : resolution;
  return { kind: "none", head, why, fix: fix === "" ? null : fix, isWanted: isOff || request.explicitBase === "none" };
};
var baseProblems = ({ resolution }, { explicitBase: explicitBase2 }) => {
  if (resolution.kind === "base") {
    if (resolution.warning === void 0) return { diagnostics: [] };
    const what2 = "What is measured may not be the pull request";
    return { diagnostics: [diagnostic("head-not-measured", {}, what2, { why: sentence(resolution.warning) })] };
  }
  if (resolution.reason !== "unknown-ref" || explicitBase2 === "last-tag") return { diagnostics: [] };
  const { why, fix } = resolution;
  const what = "Cannot find the base to compare with";
  return { diagnostics: [diagnostic("base-unknown", {}, what, { why: sentence(why), fix })] };
};
var sentence = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
var DEFAULT_LABEL = "flopgate-exempt";
var ACCEPT_COMMAND = "/flopgate accept";
var acceptance = ({ canAccept }, { policy: { override } }) => canAccept === true && override.enabled ? { acceptWith: { label: override.label ?? DEFAULT_LABEL, command: ACCEPT_COMMAND } } : {};
var notMeasured = (request, diagnostics) => {
  const policy = { file: request.config, source: "local", changes: [], newModels: [] };
  return {
    version: VERSION,
    shard: request.shard ?? WHOLE,
    comparison: { kind: "none", head: null, why: "nothing was measured", fix: null, isWanted: false },
    policy,
    comment: { mode: null, id: null, strategy: null, drafts: null },
    total: { onExisting: "warn", enforced: [], proposed: null },
    models: [],
    diagnostics
  };
};

// src/gate/sides/head-side.ts
import { join as join4 } from "node:path";

// src/baseline/absent-models.ts
import { accessSync, constants, lstatSync as lstatSync2, statSync } from "node:fs";
import { join as join3 } from "node:path";
var absenceOf = (root, path, tree) => {
  const file = join3(root, path);
  const kind = tree?.paths.get(path);
  try {
    if (!statSync(file).isFile()) return kind === void 0 ? void 0 : { why: NO_FILE, fix: "Restore the file." };
    accessSync(file, constants.R_OK);
    return void 0;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EACCES" || code === "EPERM") return { why: UNREADABLE, fix: READABLE };
    if (isLink(file)) return { why: DANGLING, fix: "Commit the target, or point the link at a file of the repository." };
    const submodule = tree === void 0 ? void 0 : submoduleAbove(path, tree);
    if (submodule !== void 0)
      return { why: `it lies in the submodule “${submodule}”, which is not checked out`, fix: SUBMODULES };
    if (kind === void 0) return void 0;
    return tree?.isSparse === true ? { why: SPARSE, fix: WIDER } : { why: DELETED, fix: RESTORE };
  }
};
var NO_FILE = "in its place the work tree has something that is no file";
var UNREADABLE = "the operating system does not let the runner’s user read it";
var READABLE = "Give the folder and the file to that user (`chown`), or let the step that makes them run as it.";
var DANGLING = "it is a symbolic link whose target is missing";
var SUBMODULES = "Give actions/checkout `submodules: true`.";
var SPARSE = "the checkout is sparse and leaves it out";
var WIDER = "Add its folder to `sparse-checkout:` of actions/checkout.";
var DELETED = "the head commit has it, and the work tree does not";
var RESTORE = "Restore it (`git restore`), or commit its deletion.";
var isLink = (file) => {
  try {
    return lstatSync2(file).isSymbolicLink();
  } catch {
    return false;
  }
};
var submoduleAbove = (path, { paths }) => path.split("/").map((_, index, parts) => parts.slice(0, index).join("/")).find((folder) => paths.get(folder) === "submodule");

// src/gate/sides/head-side.ts
var openHeadSide = async (request, side) => {
  if (request.headCommit === void 0) return inWorkTree(request.root, side.top ?? request.root, await side.headTree());
  const commit = parseObjectId(request.headCommit);
  const what = "Cannot read the head commit as data";
  if (commit === void 0) return { ok: false, diagnostic: unreadable3(what, "It is not the name of a commit.") };
  const copied = await side.headAsData(commit, isWanted);
  if (!copied.ok) return { ok: false, diagnostic: { ...unreadable3(what, copied.why), fix: copied.fix } };
  const uploaded = await request.headFiles?.();
  if (uploaded?.ok === false) return uploaded;
  const inCommit = /* @__PURE__ */ new Set([...copied.paths, ...copied.refused.map(({ path }) => path)]);
  for (const [path, bytes] of uploaded?.files ?? []) {
    if (!inCommit.has(path) && isWanted(path) && isPlainPath(path)) addFile(join4(copied.directory, path), bytes);
  }
  const refused = new Map(copied.refused.map(({ path, why }) => [path, { why, fix: "" }]));
  return inFolder(copied.directory, refused);
};
var unreadable3 = (what, why) => diagnostic("head-unreadable", {}, what, { why });
var isWanted = (path) => /\.(onnx|pb|onnxtxt|textproto|pbtxt)$/i.test(path);
var inFolder = (root, refused) => {
  let names;
  return {
    ok: true,
    root,
    top: root,
    refusal: (path) => refused.get(path),
    exists: (path) => refused.has(path) || isThere(join4(root, path)),
    readText: (path) => leadsOut(root, join4(root, path)) ? void 0 : readText(join4(root, path)),
    files: () => names ??= [...workspaceFiles(root).files, ...refused.keys()],
    unlisted: () => []
  };
};
var inWorkTree = (root, top, tree) => {
  let listing;
  const list = () => listing ??= workspaceFiles(root);
  const committed = [...tree?.paths ?? []].flatMap(([path, kind]) => kind === "submodule" ? [] : [path]);
  let names;
  return {
    ok: true,
    root,
    top,
    refusal: (path) => absenceOf(root, path, tree),
    exists: (path) => tree?.paths.has(path) === true || isThere(join4(root, path)),
    readText: (path) => leadsOut(top, join4(root, path)) ? void 0 : readText(join4(root, path)),
    files: () => names ??= [.../* @__PURE__ */ new Set([...list().files, ...committed])].sort(),
    unlisted: () => listing === void 0 ? [] : unlistedDiagnostics(listing)
  };
};
var unlistedDiagnostics = ({ unreadable: folders, isCut }) => [
  ...isCut ? [
    diagnostic("files-too-many", {}, `Cannot list the work tree: it has more than ${MAX_FILES} files`, {
      fix: "Name the models without globs, or set `working-directory` to a smaller folder."
    })
  ] : [],
  ...folders.slice(0, MAX_FOLDERS_TOLD).map(
    (folder) => diagnostic(
      "folder-unreadable",
      { file: folder },
      `Cannot list the folder ${JSON.stringify(folder.slice(0, 200))}`,
      {
        why: "Models in it that are in no commit are not checked."
      }
    )
  )
];
var MAX_FOLDERS_TOLD = 5;

// src/gate/sides/self-comparison.ts
var WHY = "the base is the commit that is checked out, and no model in the work tree differs from it";
var FIX = "Name what to compare with: `base-ref` (`--base`) takes a branch, a tag or a commit.";
var withoutSelf = (side, found) => {
  const { resolution } = side;
  const { bases, removed } = found;
  const isSelf = resolution.kind === "base" && resolution.base === resolution.head && bases.from === null;
  if (!isSelf || removed.length > 0 || ![...bases.models.values()].every(({ state }) => state === "unchanged"))
    return { listed: found, compared: side };
  const none = { state: "no-base", why: WHY, fix: FIX };
  const models = new Map([...bases.models.keys()].map((path) => [path, none]));
  return {
    listed: { ...found, bases: { ...bases, models } },
    compared: {
      ...side,
      resolution: { kind: "no-base", head: resolution.head, reason: "nothing-to-compare", why: WHY, fix: FIX }
    }
  };
};

// src/gate/judge/judge-each.ts
import { join as join7 } from "node:path";

// src/gate/judge/condense.ts
var MAX_NODES = 30;
var MAX_CHANGED_NODES = 100;
var MAX_KEPT_NODES = 8e3;
var MAX_KEPT_OF_FEW = 6e4;
var FEW = 20;
var createAllowance = (all, { models, shards }) => {
  let room = (models * shards <= FEW ? MAX_KEPT_OF_FEW : MAX_KEPT_NODES) / shards;
  return (judged) => {
    const { result } = judged;
    const size = (result.profile?.nodes.length ?? 0) + (result.baseProfile === result.profile ? 0 : result.baseProfile?.nodes.length ?? 0);
    const isQuiet = result.state === "unchanged" && result.verdicts.every(({ effect }) => effect === "pass");
    if (all || size <= room && (!isQuiet || size <= SMALL)) {
      room -= size;
      return judged;
    }
    const kept = condense(result);
    const isWhole = kept.profile?.nodes.length === result.profile?.nodes.length;
    return { ...judged, isComplete: judged.isComplete && isWhole, result: kept };
  };
};
var SMALL = 500;
var condense = (result) => ({
  ...result,
  profile: result.profile === null ? null : condenseProfile(result.profile, result.estimates),
  baseProfile: result.baseProfile === null ? null : condenseProfile(result.baseProfile, result.baseEstimates),
  estimates: result.estimates.map(condenseEstimate),
  baseEstimates: result.baseEstimates.map(condenseEstimate),
  diff: result.diff === null ? null : condenseDiff(result.diff)
});
var condenseProfile = (profile, estimates) => {
  const slowest = estimates.flatMap(({ nodes }) => heaviest(nodes, ({ seconds }) => seconds).map(({ name }) => name));
  const wanted = /* @__PURE__ */ new Set([...heaviest(profile.nodes, ({ flops }) => Number(flops)).map(({ name }) => name), ...slowest]);
  return { ...profile, nodes: profile.nodes.filter(({ name }) => wanted.has(name)) };
};
var condenseEstimate = (estimate) => ({
  ...estimate,
  nodes: heaviest(estimate.nodes, ({ seconds }) => seconds)
});
var heaviest = (items, weight) => {
  if (items.length <= MAX_NODES) return items;
  const ranked = items.map((item, index) => ({ item, index, weight: weight(item) }));
  return ranked.toSorted((a, b) => b.weight - a.weight || a.index - b.index).slice(0, MAX_NODES).toSorted((a, b) => a.index - b.index).map(({ item }) => item);
};
var condenseDiff = (diff) => ({
  ...diff,
  nodes: diff.nodes.slice(0, MAX_CHANGED_NODES).map(condenseChange)
});
var condenseChange = (change) => ({
  ...change,
  base: change.base === null ? null : withoutTensors(change.base),
  head: change.head === null ? null : withoutTensors(change.head)
});
var withoutTensors = (node) => ({ ...node, inputs: [], outputs: [], attributes: {} });

// src/budget/judge/judge-left.ts
var STATUS = { allow: "pass", warn: "warn", fail: "fail" };
var judgeLeft = (model, { onRemoved, newModels }) => {
  if (model.rules.length === 0) return [];
  const status = STATUS[onRemoved];
  const names = [...new Set(model.rules.flatMap(ruleNames))];
  const shown = names.slice(0, MAX_NAMES).join(", ");
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
  const replaced = newModels.length === 0 ? "" : `; new, under rules of its own: ${newModels.join(", ")}`;
  return [
    {
      rule: {
        metric: "structure",
        name: "on-removed",
        model: model.id ?? model.path,
        scenario: null,
        device: null,
        part: null,
        position: model.position,
        severity: onRemoved === "fail" ? "error" : "warn",
        message: null,
        owner: model.rules.find(({ owner }) => owner !== null)?.owner ?? null
      },
      kind: "structure",
      status,
      effect: status,
      unit: null,
      value: null,
      interval: null,
      isLowerBound: false,
      limit: null,
      limitText: onRemoved,
      isBinary: false,
      base: null,
      delta: null,
      share: null,
      skipped: null,
      text: `the model is gone and no longer governed by ${shown}${more}${replaced}`
    }
  ];
};
var MAX_NAMES = 8;
var ruleNames = (rule) => {
  if (rule.type === "structure") return [`structure.${rule.check.kind}`];
  const about = rule.type === "device" ? `${rule.metric} (${rule.device})` : rule.metric;
  const limits = [
    { kind: "max", limit: rule.max },
    { kind: "warn", limit: rule.warn },
    { kind: "increase", limit: rule.increase },
    rule.type === "count" ? { kind: "drift", limit: rule.drift } : { kind: "min", limit: rule.min }
  ];
  return limits.flatMap(({ kind, limit }) => limit === null ? [] : [`${kind}-${about} ${limit.text}`]);
};

// src/gate/judge/judge-models.ts
import { join as join6 } from "node:path";

// src/baseline/locate-file.ts
import { realpath } from "node:fs/promises";
import { isAbsolute, join as join5, relative as relative2, resolve, sep } from "node:path";
var locateFile = async (root, directory, path) => {
  const file = resolve(directory, path);
  const [realRoot, realFile] = await Promise.all([realOrSame(root), realOrSame(file)]);
  const inside = repositoryPath(root, file) ?? repositoryPath(realRoot, join5(await realOrSame(directory), path));
  if (inside === void 0 || repositoryPath(realRoot, realFile) === void 0) {
    const how = inside === void 0 ? "the path leads" : "a symbolic link leads";
    return { ok: false, why: `${how} out of the repository`, fix: "Keep the model inside the repository." };
  }
  return { ok: true, path: inside, file: realFile };
};
var repositoryPath = (root, file) => {
  const path = relative2(root, file);
  if (path === "" || path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return void 0;
  return path.split(sep).join("/");
};
var realOrSame = async (path) => {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
};

// src/gate/sides/base-side.ts
var NOTHING = { state: "no-base", why: "nothing was compared", fix: "" };
var measureBase = async (base, common, side) => {
  const pair = base ?? NOTHING;
  const plain = { from: null, note: null, measured: void 0 };
  switch (pair.state) {
    case "unchanged":
      return { ...plain, state: "unchanged", measured: side.head };
    case "renamed": {
      const moved = { ...plain, state: "renamed", from: pair.from };
      return pair.file === void 0 ? { ...moved, measured: side.head } : withMeasurement(moved, measureModel({ ...common, file: pair.file }));
    }
    case "changed":
      return withMeasurement({ ...plain, state: "changed" }, measureModel({ ...common, file: pair.file }));
    case "recorded":
      return fromRecord(pair.models, common, side);
    case "new":
      return { ...plain, state: "new" };
    case "no-base":
    case "base-unreadable":
      return { ...plain, state: pair.state, note: { why: pair.why, fix: pair.fix } };
  }
};
var sideState = (base) => (base ?? NOTHING).state;
var withMeasurement = (side, measurement) => {
  if (measurement.ok) return { ...side, measured: measurement.measured };
  const [first] = measurement.diagnostics;
  return unreadable4(
    `the base cannot be analyzed: ${first?.what ?? "unknown reason"}`,
    first?.fix ?? "The limits are checked; only the comparison is missing."
  );
};
var unreadable4 = (why, fix) => ({
  state: "base-unreadable",
  from: null,
  note: { why, fix },
  measured: void 0
});
var fromRecord = (models, common, { head, sha256 }) => {
  const found = models.find(({ result }) => result.scenario === common.scenario);
  const profile = found?.result.profile ?? null;
  if (found === void 0 || profile === null) return unreadable4("the report of the base has no such scenario", AGAIN);
  if (!found.isComplete) return unreadable4("the report of the base was written without nodes", AGAIN);
  const differing = Object.entries(profile.bindings).find(([symbol, value]) => {
    const wanted = new Map(Object.entries({ ...head.profile.bindings, ...common.bind })).get(symbol);
    return typeof wanted === "number" && wanted !== value;
  });
  if (differing !== void 0) {
    return unreadable4(
      `the base was measured with ${differing[0]} = ${differing[1]}`,
      "Bind it as the base does, or wait for the next run on it."
    );
  }
  const measured = {
    profile,
    predictions: predictAll(profile, common).predictions,
    ...found.structure === null ? {} : { structure: found.structure },
    ...common.scenario === null ? {} : { scenario: common.scenario }
  };
  const isSame = sha256 !== null && found.sha256 === sha256;
  return { state: isSame ? "unchanged" : "changed", from: null, note: null, measured: isSame ? head : measured };
};
var AGAIN = `Run Flopgate ${VERSION} on the base branch again.`;

// src/result/unchanged.ts
var emptyDiff = ({ totals }) => {
  const same = (value) => ({ base: value, head: value, delta: 0n });
  return {
    totals: {
      flops: same(totals.flops),
      macs: same(totals.macs),
      params: same(totals.params),
      weightBytes: same(totals.weightBytes),
      peakMemoryBytes: same(totals.peakMemoryBytes),
      trafficBytes: same(totals.trafficBytes),
      vectorFlops: same(totals.vectorFlops)
    },
    nodes: [],
    contributions: [],
    structure: []
  };
};

// src/gate/judge/judge-models.ts
var COMMITTED = /* @__PURE__ */ new Set(["unchanged", "changed", "renamed"]);
var CONFIGURATION = /* @__PURE__ */ new Set([
  "unbound-dimension",
  "binding-conflict",
  "device-unknown",
  "device-unrated",
  "model-not-found",
  "model-outside-repository"
]);
var judgeModel = async (model, request) => {
  const scenarios = model.scenarios.length === 0 ? [null] : model.scenarios;
  const located = await locateFile(request.top, request.root, model.path);
  const sha256 = located.ok && request.hashFiles ? await hashAsLfsObject(located.file) ?? null : null;
  const judged = [];
  for (const scenario of scenarios) {
    const name = scenario?.name ?? null;
    const place = { ...request, sha256, scenario: name, bind: { ...model.bind, ...scenario?.bind } };
    judged.push(
      located.ok ? await judgeScenario(model, { ...place, file: located.file }) : failed(model, place, [outside(located.why, located.fix)])
    );
  }
  return judged;
};
var judgeScenario = async (model, request) => {
  const common = measureRequest(model, request);
  const head = measureModel({ ...common, file: request.file });
  if (!head.ok) return failed(model, request, head.diagnostics);
  const base = await measureBase(request.base.get(model.path), common, { head: head.measured, sha256: request.sha256 });
  const lost = lostBindings(head, base);
  if (lost.length > 0) return failed(model, request, [...head.diagnostics, ...lost]);
  const anchor = await request.anchorOf({
    model,
    scenario: request.scenario,
    bind: request.bind,
    bindings: head.measured.profile.bindings
  });
  const isFromGit = COMMITTED.has(sideState(request.base.get(model.path)));
  const [old, own] = [true, false].map((isOld) => ({
    ...model,
    onExisting: isOld ? model.onExisting : null,
    rules: model.rules.filter((rule) => (isFromGit && request.predates(rule)) === isOld)
  }));
  const verdicts = [old, own].flatMap(
    (rules) => rules === void 0 ? [] : judge(rules, head.measured, base.measured, anchor)
  );
  const proposed = request.proposed.get(model.path);
  return {
    failure: head.diagnostics.some(({ code }) => CONFIGURATION.has(code)) ? "configuration" : null,
    base: base.measured !== void 0 ? "measured" : base.state === "new" ? "absent" : "unknown",
    proposed: proposed === void 0 ? null : overallVerdict(judge({ ...proposed, onExisting: null }, head.measured, base.measured, anchor)),
    sha256: request.sha256,
    structure: head.measured.structure ?? null,
    isComplete: true,
    result: resultOf(model, request, { head, base, verdicts })
  };
};
var lostBindings = (head, base) => {
  if (base.measured === void 0) return [];
  const unknownAtBase = new Set(base.measured.profile.diagnostics.map(({ what }) => what));
  return head.diagnostics.filter(({ code, what }) => code === "binding-unknown" && !unknownAtBase.has(what)).map(
    ({ what, why }) => diagnostic("binding-conflict", {}, `${what}, as that of the base has`, {
      why: why ?? "A limit holds for the sizes that it was agreed for.",
      fix: "Keep the names of the dimensions, or change `bind:` in a pull request of its own."
    })
  );
};
var measureRequest = (model, request) => {
  const proposed = request.proposed.get(model.path);
  const wanted = [model, ...proposed === void 0 ? [] : [proposed]].flatMap(
    (side) => estimatesWanted(side, request.scenario)
  );
  return {
    bind: request.bind,
    scenario: request.scenario,
    estimates: [...new Map(wanted.map((estimate) => [requestKey(estimate), estimate])).values()],
    customDevices: request.customDevices
  };
};
var resultOf = (model, { scenario }, { head: { measured, diagnostics }, base, verdicts }) => ({
  id: model.id,
  path: model.path,
  scenario,
  state: base.state,
  from: base.from,
  note: base.note,
  profile: measured.profile,
  estimates: [...measured.predictions.values()],
  baseProfile: base.measured?.profile ?? null,
  baseEstimates: [...base.measured?.predictions.values() ?? []],
  diff: diffOf(base.measured, measured),
  verdicts,
  diagnostics: diagnostics.map((found) => ({ ...found, where: { ...found.where, file: model.path } }))
});
var diffOf = (base, head) => base === void 0 ? null : base.profile === head.profile ? emptyDiff(head.profile) : diffProfiles(base.profile, head.profile);
var outside = (why, fix) => diagnostic("model-outside-repository", {}, "Refusing to read the model", { why: `${upperFirst(why)}.`, fix });
var upperFirst = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
var failed = (model, request, diagnostics) => {
  const isConfiguration = diagnostics.some(({ code }) => CONFIGURATION.has(code)) || sizeOf(join6(request.root, model.path)) === void 0;
  return {
    failure: isConfiguration ? "configuration" : "unreadable",
    base: sideState(request.base.get(model.path)) === "new" ? "absent" : "unknown",
    proposed: null,
    sha256: request.sha256,
    structure: null,
    isComplete: false,
    result: {
      ...withoutMeasurement,
      id: model.id,
      path: model.path,
      scenario: request.scenario,
      state: "unreadable",
      diagnostics: diagnostics.map((found) => ({
        ...found,
        where: { ...found.where, file: model.path, position: model.position }
      }))
    }
  };
};
var withoutMeasurement = {
  from: null,
  note: null,
  profile: null,
  estimates: [],
  baseProfile: null,
  baseEstimates: [],
  diff: null,
  verdicts: []
};

// src/gate/judge/judge-removed.ts
var judgeRemoved = (model, { file, newModels }) => {
  const scenarios = model.scenarios.length === 0 ? [null] : model.scenarios;
  const left = model.onRemoved === null ? [] : judgeLeft(model, { onRemoved: model.onRemoved, newModels });
  return scenarios.map((scenario, index) => {
    const bind = { ...model.bind, ...scenario?.bind };
    const name = scenario?.name ?? null;
    const base = file === void 0 ? void 0 : measureModel({ file, bind, scenario: name, estimates: [], customDevices: /* @__PURE__ */ new Map() });
    return {
      failure: null,
      base: base?.ok === true ? "measured" : "unknown",
      proposed: null,
      sha256: null,
      structure: null,
      isComplete: false,
      result: {
        ...withoutMeasurement,
        id: model.id,
        path: model.path,
        scenario: name,
        state: "removed",
        baseProfile: base?.ok === true ? base.measured.profile : null,
        // Once, whatever it was measured under.
        verdicts: index === 0 ? left : [],
        diagnostics: []
      }
    };
  });
};

// src/gate/judge/judge-each.ts
var judgeEach = async (request, { present, removed, newModels, bases, root }, judgeOne) => {
  const shard = request.shard ?? WHOLE;
  const mine = pathsOfShard(
    present.map((model) => ({ path: model.path, cost: costOf(join7(root, model.path), model) })),
    shard
  );
  collectEarlier(mine.size);
  const keep = createAllowance(request.forBaseline === true, { models: mine.size, shards: shard.count });
  const recorded = [];
  for (const [order, model] of present.entries()) {
    if (mine.has(model.path)) recorded.push(...(await judgeOne(model)).map((judged) => ({ ...keep(judged), order })));
  }
  if (shard.index > 1) return recorded;
  const files = new Map(bases.removed.map(({ path, base }) => [path, base.kind === "file" ? base.file : void 0]));
  const gone = removed.flatMap(
    (model, index) => judgeRemoved(model, { file: files.get(model.path), newModels }).map((judged) => ({
      ...keep(judged),
      order: present.length + index
    }))
  );
  return [...recorded, ...gone];
};
var costOf = (file, { scenarios }) => (sizeOf(file) ?? 0) * Math.max(1, scenarios.length);

// src/gate/sides/base-models.ts
import { join as join8, resolve as resolve2 } from "node:path";
var findBaseModels = async (side, request) => {
  const { choice } = request;
  switch (choice.kind) {
    case "none":
      return nowhere(request, "the comparison is switched off", "");
    case "folder":
      return fromFolder(choice.path, request);
    case "report":
      return fromReport(side, choice.report, request);
    case "git":
      return { ...await side.pair(request), from: null, diagnostics: [] };
    case "auto":
      return fromGitThenReport(side, choice.report, request);
  }
};
var nowhere = ({ paths }, why, fix) => ({
  models: new Map(paths.map((path) => [path, { state: "no-base", why, fix }])),
  removed: [],
  from: null,
  diagnostics: []
});
var fromFolder = async (folder, request) => {
  const directory = resolve2(request.root, folder);
  if (sizeOf(directory) === void 0) {
    const problem = diagnostic(
      "baseline-missing",
      {},
      `Cannot compare: the baseline folder "${folder}" does not exist`,
      {
        fix: "Export the models of the base commit into it, with the same paths as in the budget."
      }
    );
    return { ...nowhere(request, `the baseline folder “${folder}” does not exist`, ""), diagnostics: [problem] };
  }
  const models = /* @__PURE__ */ new Map();
  for (const path of request.paths)
    models.set(path, await inFolder2(join8(directory, path), join8(request.headRoot, path)));
  return { models, removed: [], from: `models from the folder “${folder}”`, diagnostics: [] };
};
var inFolder2 = async (base, head) => {
  const size = sizeOf(base);
  if (size === void 0) return { state: "new" };
  const isSame = size === sizeOf(head) && await hashAsLfsObject(base) === await hashAsLfsObject(head);
  return isSame ? { state: "unchanged" } : { state: "changed", file: base };
};
var fromReport = async (side, source, request) => {
  const { resolution } = side;
  if (resolution.kind === "no-base") return nowhere(request, resolution.why, resolution.fix);
  const found = await readRecord(source, resolution.base);
  if (!found.ok) {
    const { why, fix } = found;
    const problem = diagnostic("baseline-unavailable", {}, "Not compared: the report of the base cannot be had", {
      why: `${why}.`,
      fix
    });
    return { ...nowhere(request, why, fix), diagnostics: [problem] };
  }
  const models = new Map(request.paths.map((path) => [path, recordedAt(found.record, path)]));
  return { models, removed: [], from: `models from ${found.from}`, diagnostics: [] };
};
var fromGitThenReport = async (side, source, request) => {
  const pairs = await side.pair(request);
  const { resolution } = side;
  const missing = [...pairs.models].filter(([, { state }]) => state === "new").map(([path]) => path);
  const git = { ...pairs, from: null, diagnostics: [] };
  if (source === void 0 || missing.length === 0 || resolution.kind === "no-base") return git;
  const found = await readRecord(source, resolution.base);
  if (!found.ok) return git;
  const models = new Map(pairs.models);
  for (const path of missing) models.set(path, recordedAt(found.record, path));
  const isUsed = [...models.values()].some(({ state }) => state === "recorded");
  return { ...git, models, from: isUsed ? `models that are not in git from ${found.from}` : null };
};
var readRecord = async (source, commit) => {
  const report = await source(commit);
  if (!report.ok) return report;
  const parsed = parseRecord(report.text, report.from);
  return parsed.ok ? { ok: true, record: parsed.record, from: report.from } : { ok: false, why: parsed.diagnostic.what, fix: parsed.diagnostic.fix ?? "" };
};
var recordedAt = ({ models }, path) => {
  const found = models.filter(({ result }) => result.path === path && result.profile !== null);
  return found.length === 0 ? { state: "new" } : { state: "recorded", models: found };
};

// src/budget/trust/enforce-policy.ts
var enforcePolicy = (policy, base, head) => {
  if (base === null) return { budget: head, untrusted: head.models.map(nameOf) };
  if (policy === "head") return { budget: head, untrusted: [] };
  const known = new Set(base.models.map(nameOf));
  const added = head.models.filter((model) => !known.has(nameOf(model)));
  const before = new Map(base.models.map((model) => [nameOf(model), model]));
  const isStricter = policy === "stricter-of-both";
  const held = head.models.map((model) => {
    const old = before.get(nameOf(model));
    return old === void 0 ? model : isStricter ? underBoth(model, old) : { ...old, path: model.path };
  });
  const budget = {
    ...base,
    models: [...held, ...base.models.filter((model) => !head.models.some((now) => nameOf(now) === nameOf(model)))],
    total: isStricter ? distinct([...base.total, ...head.total]) : base.total,
    devices: [...base.devices, ...newDevices(base, head)]
  };
  return { budget, untrusted: added.map(nameOf) };
};
var nameOf = ({ id, path }) => id ?? path;
var newDevices = (base, head) => {
  const meant = /* @__PURE__ */ new Set([
    ...base.devices.flatMap(({ id, extends: parent, fallbackDevice }) => [id, parent, fallbackDevice]),
    ...base.models.flatMap(({ rules }) => rules.map((rule) => rule.type === "device" ? rule.device : null))
  ]);
  return head.devices.filter(({ id }) => !meant.has(id));
};
var STRICTNESS = { fail: 0, warn: 1, ignore: 2 };
var underBoth = (head, base) => {
  const names = new Set(base.scenarios.map(({ name }) => name));
  const added = head.scenarios.filter(({ name }) => !names.has(name));
  return {
    ...head,
    bind: { ...head.bind, ...base.bind },
    scenarios: [...base.scenarios, ...added.map((one) => ({ ...one, bind: { ...one.bind, ...base.bind } }))],
    onUnknown: STRICTNESS[base.onUnknown] <= STRICTNESS[head.onUnknown] ? base.onUnknown : head.onUnknown,
    onExisting: base.onExisting,
    rules: distinct([...base.rules, ...head.rules])
  };
};
var distinct = (rules) => {
  const seen = /* @__PURE__ */ new Set();
  return rules.filter((rule) => {
    const key = `${ruleKey(rule)} ${JSON.stringify(rule, withoutPlace)}`;
    return !seen.has(key) && seen.add(key);
  });
};
var withoutPlace = (key, value) => key === "position" || key === "text" ? void 0 : typeof value === "bigint" ? `${value}n` : value;

// src/gate/policy/govern.ts
var governedModels = ({ trusted, own, headPaths, basePaths, existsAtHead }) => {
  const proposed = expandModels(own, headPaths).models;
  const atBase = expandModels(trusted, basePaths).models;
  const named = new Set(own.models.map(({ path }) => path));
  const isThere2 = (path) => existsAtHead(path) || named.has(path);
  const byPath = expandModels(trusted, headPaths).models.filter(({ path }) => isThere2(path));
  const byId = sameIds({ proposed, atBase, isThere: isThere2, literal: literalIds(trusted, own) });
  const sources = new Set(byId.map(({ rules }) => rules.path));
  return {
    claims: [...byPath.map((rules) => ({ path: rules.path, rules })), ...byId],
    own: proposed,
    atBase,
    moved: new Map(byId.flatMap(({ path, rules }) => existsAtHead(rules.path) ? [] : [[path, rules.path]])),
    gone: atBase.filter(({ path }) => !isThere2(path) && !sources.has(path))
  };
};
var literalIds = (trusted, own) => {
  const ids = ({ models }) => models.flatMap(({ id, path }) => id === null || hasGlob(path) ? [] : [id]);
  const here = new Set(ids(own));
  return new Set(ids(trusted).filter((id) => here.has(id)));
};
var sameIds = ({ proposed, atBase, isThere: isThere2, literal }) => {
  const before = new Map(atBase.map((model) => [model.id, model]));
  return proposed.flatMap(({ id, path }) => {
    const rules = before.get(id);
    if (rules === void 0 || rules.path === path) return [];
    return literal.has(id) || !isThere2(rules.path) ? [{ path, rules }] : [];
  });
};
var judgeableModels = ({ claims, own, atBase, gone }, { trusted, renames, isStricter }) => {
  const before = new Map(atBase.map((model) => [model.path, model]));
  const byRename = [...renames].flatMap(([path, from]) => {
    const rules = before.get(from);
    return rules === void 0 ? [] : [{ path, rules }];
  });
  const entries = /* @__PURE__ */ new Map();
  for (const { path, rules } of [...claims, ...byRename]) entries.set(path, [...entries.get(path) ?? [], rules]);
  const proposed = new Map(own.map((model) => [model.path, model]));
  const isJoined = (model, isRenamed) => isStricter || !isRenamed && isAdded(model, trusted);
  const governed = [...entries].map(
    ([path, rules]) => underAll({ path, rules, proposed: proposed.get(path), isJoined })
  );
  const added = own.filter(({ path }) => !entries.has(path));
  const sources = new Set(byRename.map(({ rules }) => rules.path));
  return {
    models: withUniqueIds([...governed.flat(), ...added]),
    newModels: added.map(({ id }) => id),
    left: gone.filter(({ path }) => !sources.has(path))
  };
};
var isAdded = ({ id, path }, { models }) => !models.some((model) => model.id === id || model.path === path);
var underAll = ({ path, rules, proposed, isJoined }) => {
  const [first, ...others] = [...new Set(rules)];
  if (first === void 0) return [];
  const isRenamed = first.path !== path;
  const id = isRenamed ? proposed?.id ?? first.id : first.id;
  const all = others.reduce((held, other) => underBoth(other, held), first);
  const judged = proposed !== void 0 && isJoined(proposed, isRenamed) ? underBoth(proposed, all) : all;
  const position = proposed?.position ?? first.position;
  return [{ ...judged, id, path, position, bind: { ...proposed?.bind, ...judged.bind } }];
};
var withUniqueIds = (models) => {
  const seen = /* @__PURE__ */ new Set();
  return models.map((model) => {
    const id = seen.has(model.id) ? model.path : model.id;
    seen.add(id);
    return { ...model, id };
  });
};

// src/gate/sides/spelled-paths.ts
var NOT_ASCII = /[^\x20-\x7e]/;
var asFilesAreSpelled = (budget, head) => {
  const isOpen = (path) => NOT_ASCII.test(path) && !hasGlob(path) && !head.exists(path);
  if (!budget.models.some(({ path }) => isOpen(path))) return budget;
  const spelled = new Map(head.files().map((path) => [path.normalize("NFC"), path]));
  const models = budget.models.map(
    (model) => isOpen(model.path) ? { ...model, path: spelled.get(model.path.normalize("NFC")) ?? model.path } : model
  );
  return { ...budget, models };
};

// src/gate/policy/run-budgets.ts
var readBudgets = async (request, side, head) => {
  const central = await centralBudget(request);
  if (central?.ok === false) return central;
  if (request.policyCommit !== void 0) return trustedOnly(request, side, central);
  const own = await readBudget(request.config, (path) => Promise.resolve(head.readText(path)), head.files);
  const budget = own.ok === "absent" && central !== void 0 ? central : own;
  if (budget.ok !== true) return unusable(request, budget);
  const choice = central === void 0 ? request.policy : request.policy ?? "base";
  const trusted = central ?? (choice === void 0 ? { ok: "absent" } : await rulesBudget(side, request.config));
  if (trusted.ok === false) return trusted;
  const spelled = (side2) => ({ ...side2, budget: asFilesAreSpelled(side2.budget, head) });
  return { ok: true, head: spelled(budget), trusted: trusted.ok === true ? spelled(trusted) : trusted, choice };
};
var unusable = ({ config }, budget) => ({
  ok: false,
  diagnostics: budget.ok === "absent" ? [missingBudget(config)] : budget.diagnostics
});
var trustedOnly = async (request, side, central) => {
  const commit = parseObjectId(request.policyCommit ?? "");
  const files = commit === void 0 ? void 0 : side.at(commit);
  const budget = central ?? (files === void 0 ? { ok: "absent" } : await budgetAt(files, request.config));
  return budget.ok === true ? { ok: true, head: budget, trusted: budget, choice: "base" } : unusable(request, budget);
};
var centralBudget = async ({
  readPolicy
}) => {
  const text = await readPolicy?.();
  if (text === void 0) return void 0;
  if (!text.ok) return { ok: false, diagnostics: [text.diagnostic] };
  const central = parseBudget(text.text, text.name);
  const [include] = central.ok ? central.budget.include : [];
  if (include === void 0) return central;
  const problem = diagnostic("value-invalid", { position: include.position }, "Cannot include from a central budget", {
    fix: "Write its models and `defaults:` into this one file"
  });
  return { ok: false, diagnostics: [problem] };
};
var rulesBudget = async ({ rules }, config) => {
  if (!rules.ok) return { ok: false, diagnostics: [unavailable(config, rules)] };
  const budget = await budgetAt(rules.files, config);
  return budget.ok === false ? { ok: false, diagnostics: [invalid(config, budget.diagnostics)] } : budget;
};
var invalid = (file, [first]) => diagnostic("base-budget-invalid", { file }, "Cannot judge this pull request: the budget at base is not valid", {
  ...first === void 0 ? {} : { why: `${first.what}.` },
  fix: `Repair "${file}" on the base branch; whoever may merge past this check can merge that repair.`
});
var unavailable = (file, { reason, why, fix }) => {
  const what = reason === "not-the-pull-request" ? "Cannot judge this pull request: something else is checked out" : "Cannot tell which budget holds: the base is not known";
  return diagnostic("base-budget-unavailable", { file }, what, { why: sentence2(why), fix });
};
var sentence2 = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
var budgetAt = async (files, config) => {
  const paths = await files.paths();
  return readBudget(config, files.readText, () => paths);
};
var trustedFiles = ({ policyCommit, policy }, side) => {
  const commit = parseObjectId(policyCommit ?? "");
  if (commit !== void 0) return side.at(commit);
  if (policy === void 0) return side.base;
  return side.rules.ok ? side.rules.files : void 0;
};

// src/gate/list-models.ts
var listModels = async (request) => {
  const { enforced, trusted } = request;
  const isGoverned = enforced.policy.source === "base" || enforced.policy.source === "stricter-of-both";
  const listed = trusted !== void 0 && isGoverned ? await listGoverned(request, trusted) : await listOwn(request);
  const diagnostics = [
    ...expandModels(request.own, namesNeeded(request.own, request.head)).diagnostics,
    ...refusedModels(listed.present, request.head),
    ...request.head.unlisted(),
    ...listed.bases.diagnostics
  ];
  return { ...listed, diagnostics };
};
var listOwn = async ({ request, side, head, enforced, own, trusted }) => {
  const { models } = expandModels(own, namesNeeded(own, head));
  const baseNames = side.base === void 0 ? [] : expandModels(trusted ?? own, await side.base.paths()).models;
  const paths = models.map(({ path }) => path);
  const bases = await basesOf({ request, side, head }, { paths, governed: baseNames, moved: /* @__PURE__ */ new Map() });
  const removed = splitRemoved({ models, files: head, bases, baseNames });
  return { present: models, removed, bases, policy: enforced.policy };
};
var listGoverned = async (list, trusted) => {
  const { side, head, enforced, own } = list;
  const basePaths = await trustedFiles(list.request, side)?.paths() ?? [];
  const headPaths = [.../* @__PURE__ */ new Set([...namesNeeded(trusted, head), ...namesNeeded(own, head)])];
  const governed = governedModels({
    trusted,
    own,
    headPaths,
    basePaths,
    existsAtHead: head.exists
  });
  const named = [...governed.claims, ...governed.own].map(({ path }) => path);
  const before = new Set(basePaths);
  const all = governed.gone.length === 0 ? [] : [...head.files(), ...await committedAtHead(side)];
  const others = all.filter((path) => isModelFile(path) && !before.has(path) && head.exists(path));
  const { moved, atBase } = governed;
  const bases = await basesOf(list, { paths: [.../* @__PURE__ */ new Set([...named, ...others])], governed: atBase, moved });
  const renames = new Map(
    [...bases.models].flatMap(([path, base]) => base.state === "renamed" ? [[path, base.from]] : [])
  );
  const isStricter = enforced.policy.source === "stricter-of-both";
  const { models, newModels, left } = judgeableModels(governed, { trusted, renames, isStricter });
  return {
    present: models,
    removed: left.map((model) => ({ ...model, onRemoved: trusted.onRemoved })),
    bases,
    policy: { ...enforced.policy, newModels }
  };
};
var committedAtHead = async ({ resolution, at }) => {
  if (resolution.kind !== "base" || resolution.head === void 0) return [];
  return await at(resolution.head)?.paths() ?? [];
};
var basesOf = ({ request, side, head }, { paths, governed, moved }) => findBaseModels(side, {
  choice: request.baseline ?? { kind: "git" },
  root: request.root,
  headRoot: head.root,
  paths,
  basePaths: governed.map(({ path }) => path),
  moved
});
var namesNeeded = ({ models }, head) => models.some(({ path }) => hasGlob(path)) ? head.files() : [];
var splitRemoved = ({ models, files, bases, baseNames }) => {
  const sources = new Set([...bases.models.values()].flatMap((base) => base.state === "renamed" ? [base.from] : []));
  const shown = new Set(models.map(({ path }) => path));
  return baseNames.filter(({ path }) => !shown.has(path) && !sources.has(path) && !files.exists(path)).map((model) => ({ ...model, onRemoved: null }));
};
var refusedModels = (models, { refusal }) => models.flatMap(({ path, position }) => {
  const found = refusal(path);
  if (found === void 0) return [];
  const { why, fix } = found;
  const what = `Cannot read "${path}" of the head`;
  return [diagnostic("head-unreadable", { position }, what, { why: sentence3(why), ...fix === "" ? {} : { fix } })];
});
var sentence3 = (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

// src/gate/policy/policy.ts
var enforcedBudget = ({ head, trusted, choice }) => {
  if (choice === void 0) return { budget: head, policy: ownPolicy(head, "local"), diagnostics: [] };
  return trusted.ok === "absent" ? { budget: head, policy: ownPolicy(head, "adoption"), diagnostics: [] } : enforceTrusted(head, trusted.budget, trusted.budget.policy.source ?? choice);
};
var ownPolicy = ({ file }, source) => ({ file, source, changes: [], newModels: [] });
var enforceTrusted = (head, trusted, choice) => {
  const { budget, untrusted } = enforcePolicy(choice, trusted, head);
  return {
    budget,
    policy: { file: trusted.file, source: choice, changes: compareBudgets(trusted, head), newModels: untrusted },
    diagnostics: []
  };
};

// src/gate/run.ts
var measure = async (request) => {
  let side;
  try {
    side = await openCommitSide(request);
    if (side.refusal !== void 0) return notMeasured(request, [side.refusal]);
    const head = await openHeadSide(request, side);
    if (!head.ok) return notMeasured(request, [head.diagnostic]);
    const budgets = await readBudgets(request, side, head);
    if (!budgets.ok) return notMeasured(request, budgets.diagnostics);
    return await judgeAll({ request, side, head, budgets });
  } catch (error) {
    if (error instanceof DiagnosticError) return notMeasured(request, [error.diagnostic]);
    throw error;
  } finally {
    await side?.close();
  }
};
var judgeAll = async (inputs) => {
  const { request, side, head, budgets } = inputs;
  const own = budgets.head.budget;
  const trusted = budgets.trusted.ok === true ? budgets.trusted.budget : void 0;
  const enforced = enforcedBudget({ ...budgets, head: own });
  const found = await listModels({ request, side, head, enforced, own, trusted });
  const { listed, compared } = withoutSelf(side, found);
  const predates = rulesBefore(inputs, enforced);
  const isChanged = listed.policy.changes.length > 0;
  const proposed = isChanged ? expandModels(own, namesNeeded(own, head)).models : [];
  const { anchor, hardware } = await openSources(inputs, enforced, listed.present);
  const isRecorded = [...listed.bases.models.values()].some(({ state }) => state === "recorded");
  const models = await judgeEach(
    request,
    { ...listed, newModels: listed.policy.newModels, root: head.root },
    (model) => judgeModel(model, {
      root: head.root,
      top: head.top,
      base: listed.bases.models,
      customDevices: hardware.devices,
      anchorOf: anchor.of,
      proposed: new Map(proposed.map((change) => [change.path, change])),
      predates: (rule) => predates.has(rule),
      hashFiles: request.forBaseline === true || isRecorded
    })
  );
  const told = [budgets.head, listed, enforced, baseProblems(side, request), anchor, hardware];
  return {
    version: VERSION,
    shard: request.shard ?? WHOLE,
    comparison: comparisonOf(request, compared, listed.bases),
    policy: { ...listed.policy, ...acceptance(request, trusted ?? own) },
    comment: (trusted ?? own).comment,
    total: {
      onExisting: predates.size > 0 && enforced.policy.source === "base" && !isRecorded ? enforced.budget.onExisting : null,
      enforced: enforced.budget.total,
      proposed: isChanged ? own.total : null
    },
    models,
    diagnostics: told.flatMap(({ diagnostics }) => diagnostics)
  };
};
var rulesBefore = ({ request, side, budgets }, { policy }) => {
  const isJudged = (request.policy ?? request.policyCommit) !== void 0 && policy.source === "base";
  const isOfRules = side.base !== void 0 && trustedFiles(request, side)?.commit === side.base.commit;
  const isFromGit = request.baseline?.kind === void 0 || ["git", "auto"].includes(request.baseline.kind);
  if (!isJudged || !isOfRules || !isFromGit || budgets.trusted.ok !== true) return /* @__PURE__ */ new Set();
  const { models, total } = budgets.trusted.budget;
  return /* @__PURE__ */ new Set([...models.flatMap(({ rules }) => rules), ...total]);
};
var openSources = async ({ request, side, head, budgets }, { budget, policy: { source } }, models) => {
  const rules = budgets.trusted.ok === true ? budgets.trusted.budget : budgets.head.budget;
  const files = trustedFiles(request, side);
  const trusted = budgets.choice === void 0 || budgets.choice === "head" ? void 0 : files;
  const calibrations = source === "base" || source === "stricter-of-both" ? files : void 0;
  const anchor = await openAnchor(side, { budget: rules, models, headRoot: head.root, trusted });
  const ofBase = new Set(calibrations === void 0 ? [] : rules.devices.map(({ id }) => id));
  const read = async (path, { id }) => calibrations !== void 0 && ofBase.has(id) ? calibrations.readText(path) : head.readText(path);
  return { anchor, hardware: await openHardware(budget, read) };
};

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
  if (options.record !== void 0 && !writeText(resolve3(io.cwd, options.record), recordJson(record), io))
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
    return writeText(resolve3(io.cwd, output), recordJson(record), io) ? EXIT.pass : EXIT.configuration;
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
  const read = readRecordFile(resolve3(io.cwd, file));
  if (read.ok) return { ok: true, text: read.text, from: file };
  const fix = "Write it on the base commit with `flopgate check --record <file>`.";
  return { ok: false, why: `the report “${file}” cannot be read`, fix };
};
export {
  checkCommand,
  localRequest
};
