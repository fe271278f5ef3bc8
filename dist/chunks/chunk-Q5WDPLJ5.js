import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  inCheckout,
  makeTemporaryFolder,
  parseObjectId,
  runGit,
  shortId
} from "./chunk-FL5GDNQJ.js";
import {
  __callDispose,
  __using
} from "./chunk-T6KAECAY.js";

// src/baseline/git/object-store.ts
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

// src/baseline/git/hosted-objects.ts
var loadHostedTree = async (objects, commit) => {
  const found = await objects.commit(commit);
  if (!found.ok) return found;
  const tree = await objects.tree(found.tree);
  if (!tree.ok) return tree;
  return {
    ok: true,
    entries: tree.entries.map(({ path, mode, object }) => ({ path, kind: kindOfMode(mode), object }))
  };
};
var kindOfMode = (mode) => {
  switch (mode) {
    case "120000":
      return "symlink";
    case "160000":
      return "submodule";
    case "040000":
      return "directory";
    default:
      return "file";
  }
};

// src/baseline/git/remote.ts
var CONNECTION_SETTINGS = "^(http\\.|credential\\.|url\\.|ssh\\.|core\\.(sshcommand|gitproxy)$)";
var listRemotes = async (checkout, hosted) => {
  const [own, config] = await Promise.all([ownUrl(checkout), connectionSettings(checkout)]);
  const remotes = own === void 0 ? [] : [{ url: own, config, name: "the checkout’s remote" }];
  const service = hosted === void 0 ? void 0 : hostedRemote(hosted);
  return service === void 0 ? remotes : [...remotes, service];
};
var ownUrl = async (checkout) => {
  const options = inCheckout(checkout);
  const result = await runGit(["config", "--includes", "--null", "--get", "remote.origin.url"], options);
  const url = result.ok ? result.output.toString("utf8").replace(/\0[^]*$/, "") : "";
  return url === "" || url.startsWith("-") ? void 0 : url;
};
var connectionSettings = async (checkout) => {
  const options = inCheckout(checkout);
  const result = await runGit(["config", "--includes", "--null", "--get-regexp", CONNECTION_SETTINGS], options);
  if (!result.ok) return [];
  return result.output.toString("utf8").split("\0").flatMap((entry) => {
    const end = entry.indexOf("\n");
    return end > 0 ? [[entry.slice(0, end), entry.slice(end + 1)]] : [];
  });
};
var hostedRemote = ({ serverUrl, repository, token }) => {
  if (!/^https?:\/\//.test(serverUrl) || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return void 0;
  const server = serverUrl.replace(/\/+$/, "");
  const key = `http.${server}/.extraheader`;
  const credentials = Buffer.from(`x-access-token:${token}`, "utf8").toString("base64");
  const config = token === "" ? [] : [
    [key, ""],
    [key, `AUTHORIZATION: basic ${credentials}`]
  ];
  return { url: `${server}/${repository}.git`, config, name: `${server} with the job’s token` };
};

// src/baseline/git/object-store.ts
var FETCH_TIMEOUT_MS = 12e4;
var NETWORK_DEADLINE_MS = 24e4;
var MAX_ATTEMPTS = 3;
var FIRST_BACKOFF_MS = 1e3;
var PASSING = /returned error: (?:429|5\d\d)|timed? ?out|connection (?:was )?reset|hung up|early EOF|RPC failed|unexpected disconnect|could not resolve host|failed to connect|connection refused/i;
var openObjectStore = async (checkout, options = {}) => {
  const directory = await makeTemporaryFolder(options.temporary);
  const store = {
    checkout,
    directory,
    remotes: await listRemotes(checkout, options.hosted),
    silent: /* @__PURE__ */ new Set(),
    present: /* @__PURE__ */ new Set(),
    fetchTimeoutMs: options.fetchTimeoutMs ?? FETCH_TIMEOUT_MS,
    firstBackoffMs: options.firstBackoffMs ?? FIRST_BACKOFF_MS,
    network: { leftMs: NETWORK_DEADLINE_MS },
    objects: options.objects,
    hostedTrees: /* @__PURE__ */ new Map(),
    close: async () => {
      for (const folder of [directory, ...checkout.access.home === void 0 ? [] : [checkout.access.home]])
        await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
  await mkdir(join(directory, "files"));
  for (const name of ["reader", "fetched", "history"]) await writeBareRepository(store, name);
  return store;
};
var barePath = (store, name) => join(store.directory, `${name}.git`);
var writeBareRepository = async (store, name) => {
  const path = barePath(store, name);
  await mkdir(join(path, "objects", "info"), { recursive: true });
  await mkdir(join(path, "refs"));
  await writeFile(join(path, "HEAD"), "ref: refs/heads/none\n");
  await writeFile(join(path, "config"), bareConfig(store));
  if (name !== "reader") return;
  const alternates = [store.checkout.objectDirectory, join(barePath(store, "fetched"), "objects")];
  await writeFile(join(path, "objects", "info", "alternates"), alternates.map(alternateLine).join(""));
};
var bareConfig = ({ checkout }) => checkout.objectFormat === "sha1" ? "[core]\n	repositoryformatversion = 0\n	bare = true\n" : "[core]\n	repositoryformatversion = 1\n	bare = true\n[extensions]\n	objectformat = sha256\n";
var alternateLine = (path) => {
  const portable = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  if (!/["\\\n#]/.test(portable)) return `${portable}
`;
  return `"${portable.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"
`;
};
var readObjects = (store, args, options = {}) => runGit(args, { directory: store.directory, gitDirectory: barePath(store, "reader"), ...options });
var askCheckout = (store, args) => runGit(args, inCheckout(store.checkout));
var hasObject = async (store, id) => (await readObjects(store, ["cat-file", "-e", id])).ok;
var ensureCommit = async (store, commit) => {
  const isHere = store.present.has(commit) || (await readObjects(store, ["cat-file", "-e", `${commit}^{tree}`])).ok;
  const outcome = isHere ? { ok: true } : await fetchInto(store, "fetched", ["--depth=1", "--filter=blob:none", "origin", commit]);
  const found = outcome.ok ? outcome : await askService(store, commit, outcome);
  if (found.ok) store.present.add(commit);
  return found;
};
var askService = async (store, commit, failure) => {
  if (store.objects === void 0) return failure;
  const loaded = await loadHostedTree(store.objects, commit);
  if (!loaded.ok) return { ...failure, why: `${failure.why}; the API: ${loaded.why}` };
  store.hostedTrees.set(commit, loaded.entries);
  return { ok: true };
};
var ensureBlob = async (store, blob) => {
  if (await hasObject(store, blob)) return { ok: true };
  return fetchInto(store, "fetched", ["--filter=blob:none", "origin", blob]);
};
var BLOBS_PER_FETCH = 200;
var prefetchBlobs = async (store, blobs) => {
  const present = await readObjects(store, ["cat-file", "--batch-check"], {
    input: blobs.map((id) => `${id}
`).join("")
  });
  if (!present.ok) return;
  const missing = present.output.toString("utf8").split("\n").flatMap((line) => line.endsWith(" missing") ? parseObjectId(line.slice(0, -" missing".length)) ?? [] : []);
  for (let index = 0; index < missing.length; index += BLOBS_PER_FETCH) {
    const some = missing.slice(index, index + BLOBS_PER_FETCH);
    const fetched = await fetchInto(store, "fetched", ["--filter=blob:none", "origin", ...some]);
    if (!fetched.ok) return;
  }
};
var fetchRef = async (store, ref) => {
  const valid = await readObjects(store, ["check-ref-format", "--allow-onelevel", ref]);
  if (!valid.ok || ref.startsWith("-")) return void 0;
  const candidates = ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
  for (const candidate of candidates) {
    const fetched = await fetchInto(store, "fetched", [
      "--depth=1",
      "--filter=blob:none",
      "origin",
      `+${candidate}:${candidate}`
    ]);
    if (!fetched.ok) continue;
    const options = { directory: store.directory, gitDirectory: barePath(store, "fetched") };
    const commit = await runGit(["rev-parse", "--verify", "--quiet", `${candidate}^{commit}`], options);
    const found = commit.ok ? parseObjectId(commit.output.toString("utf8")) : void 0;
    if (found !== void 0) return { commit: found, isTag: candidate.startsWith("refs/tags/") };
  }
  return void 0;
};
var findMergeBase = async (store, one, other) => {
  const local = store.checkout.shallow ? void 0 : parseMergeBase(await askCheckout(store, ["merge-base", one, other]));
  if (local !== void 0) return { ok: true, commit: local };
  const fetched = await fetchInto(store, "history", ["--filter=tree:0", "origin", one, other]);
  if (!fetched.ok) return fetched;
  const options = { directory: store.directory, gitDirectory: barePath(store, "history") };
  const commit = parseMergeBase(await runGit(["merge-base", one, other], options));
  if (commit !== void 0) return { ok: true, commit };
  const fix = "Name the base with `base-ref`.";
  return { ok: false, why: "the two commits have no common ancestor", fix, isUnrelated: true };
};
var parseMergeBase = (result) => result.ok ? parseObjectId(result.output.toString("utf8").split("\n")[0] ?? "") : void 0;
var fetchInto = async (store, name, what) => {
  const failures = [];
  for (const remote of store.remotes) {
    if (store.silent.has(remote)) {
      failures.push(`${remote.name}: it did not answer before`);
      continue;
    }
    const failure = await fetchWithRetries(store, { remote, name, what });
    if (failure === void 0) return { ok: true };
    failures.push(`${remote.name}: ${withoutCredentials(failure)}`);
  }
  if (failures.length === 0) return { ok: false, why: "the repository has no remote “origin”", fix: FETCH_DEPTH_REMEDY };
  return { ok: false, why: failures.join("; "), fix: FETCH_DEPTH_REMEDY };
};
var fetchWithRetries = async (store, fetch) => {
  for (let attempt = 1; ; attempt++) {
    if (store.network.leftMs <= 0) return "the time for fetching is used up";
    const started = performance.now();
    const result = await fetchFrom(store, fetch);
    store.network.leftMs -= performance.now() - started;
    if (result.ok) return void 0;
    const mayPass = result.failure === "exit" && PASSING.test(result.message);
    if (mayPass && attempt < MAX_ATTEMPTS) {
      const waitMs = store.firstBackoffMs * 3 ** (attempt - 1);
      store.network.leftMs -= waitMs;
      await sleep(waitMs);
      continue;
    }
    if (mayPass || result.failure === "timeout") store.silent.add(fetch.remote);
    return result.message;
  }
};
var fetchFrom = (store, { remote, name, what }) => runGit(["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", ...what], {
  directory: store.directory,
  gitDirectory: barePath(store, name),
  secretConfig: [
    ...remote.config,
    ["remote.origin.url", remote.url],
    // The server would otherwise be told about commits of which only a part is here.
    ["fetch.negotiationAlgorithm", "noop"],
    ["core.repositoryFormatVersion", "1"],
    // The default since git 2.26; older ones would not fetch a commit by its name everywhere.
    ["protocol.version", "2"],
    // A connection that stalls (below 1 kB/s for 30 s) ends before the time limit does.
    ["http.lowSpeedLimit", "1000"],
    ["http.lowSpeedTime", "30"]
  ],
  timeoutMs: Math.ceil(Math.min(store.fetchTimeoutMs, store.network.leftMs))
});
var FETCH_DEPTH_REMEDY = "Give actions/checkout `fetch-depth: 0`, or pass the job’s token to Flopgate and grant `contents: read`.";
var withoutCredentials = (message) => message.replace(/(\w+:\/\/)[^/@\s]*@/g, "$1");

// src/baseline/git/read-file.ts
import { open as open2, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";
import { randomUUID } from "node:crypto";

// src/baseline/git/blob-id.ts
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
var PIECE_BYTES = 1024 * 1024;
var hashAsBlob = async (path, format) => {
  const digest = await hashFile(path, format, (size) => `blob ${size}\0`);
  return digest === void 0 ? void 0 : parseObjectId(digest);
};
var hashAsLfsObject = (path) => hashFile(path, "sha256", () => "");
var hashFile = async (path, algorithm, header) => {
  try {
    var _stack = [];
    try {
      if (!(await stat(path)).isFile()) return void 0;
      const file = __using(_stack, await open(path, "r"), true);
      const { size } = await file.stat();
      const hash = createHash(algorithm).update(header(size));
      const piece = Buffer.alloc(Math.min(PIECE_BYTES, Math.max(1, size)));
      let total = 0;
      for (; ; ) {
        const { bytesRead } = await file.read(piece, 0, piece.length, null);
        if (bytesRead === 0) break;
        total += bytesRead;
        hash.update(piece.subarray(0, bytesRead));
      }
      return total === size ? hash.digest("hex") : void 0;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch {
    return void 0;
  }
};

// src/baseline/git/commit-tree.ts
var readParents = async (store, commit) => {
  const result = await readObjects(store, ["cat-file", "commit", commit]);
  if (!result.ok) {
    const hosted = await store.objects?.commit(commit);
    return hosted?.ok === true ? hosted.parents : void 0;
  }
  const text = result.output.toString("utf8");
  const header = text.slice(0, Math.max(0, text.indexOf("\n\n")));
  return header.split("\n").flatMap((line) => line.startsWith("parent ") ? parseObjectId(line.slice(7)) ?? [] : []);
};
var listed = /* @__PURE__ */ new WeakMap();
var listTree = (store, commit) => {
  const trees = listed.get(store) ?? /* @__PURE__ */ new Map();
  listed.set(store, trees);
  const tree = trees.get(commit) ?? readTree(store, commit);
  trees.set(commit, tree);
  return tree;
};
var readTree = async (store, commit) => {
  if (!(await ensureCommit(store, commit)).ok) return void 0;
  const hosted = store.hostedTrees.get(commit);
  if (hosted !== void 0) return hosted;
  const result = await readObjects(store, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  return result.ok ? parseTree(result.output) : void 0;
};
var listIndex = async (store) => {
  const result = await askCheckout(store, ["ls-files", "--stage", "-z", "--full-name"]);
  return result.ok ? parseTree(result.output) : void 0;
};
var PATHS_PER_CALL = 200;
var findEntries = async (store, commit, paths) => {
  const present = await ensureCommit(store, commit);
  if (!present.ok) {
    return { ok: false, why: `commit ${shortId(commit)} cannot be read: ${present.why}`, fix: present.fix };
  }
  const wanted = new Set(paths.filter(isInside));
  const hosted = store.hostedTrees.get(commit);
  if (hosted !== void 0) return { ok: true, entries: pick(hosted, wanted) };
  const entries = /* @__PURE__ */ new Map();
  for (const some of chunks([...wanted], PATHS_PER_CALL)) {
    const result = await readObjects(store, ["ls-tree", "-z", "--full-tree", commit, "--", ...some]);
    if (!result.ok) return { ok: false, why: result.message, fix: "Check the repository with `git fsck`." };
    for (const entry of parseTree(result.output)) if (wanted.has(entry.path)) entries.set(entry.path, entry);
  }
  return { ok: true, entries };
};
var pick = (tree, wanted) => new Map(tree.filter(({ path }) => wanted.has(path)).map((entry) => [entry.path, entry]));
var isInside = (path) => path !== "" && !path.startsWith("/") && !path.split("/").includes("..");
var chunks = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
var parseTree = (output) => output.toString("utf8").split("\0").flatMap((line) => {
  const tab = line.indexOf("	");
  const [mode = "", second = "", third = ""] = line.slice(0, Math.max(0, tab)).split(" ");
  const object = parseObjectId(third) ?? parseObjectId(second);
  return tab < 0 || object === void 0 ? [] : [{ path: line.slice(tab + 1), kind: kindOfMode(mode), object }];
});

// src/baseline/git/lfs-pointer.ts
var LFS_POINTER_MAX_BYTES = 1024;
var VERSION = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n/;
var parseLfsPointer = (content) => {
  if (content.length >= LFS_POINTER_MAX_BYTES) return void 0;
  const text = Buffer.from(content).toString("utf8").replaceAll("\r\n", "\n");
  const oid = /\noid sha256:([0-9a-f]{64})(?:\n|$)/.exec(text)?.[1];
  const size = Number(/\nsize (\d{1,15})(?:\n|$)/.exec(text)?.[1]);
  return VERSION.test(text) && oid !== void 0 && Number.isSafeInteger(size) ? { oid, size } : void 0;
};

// src/baseline/git/read-file.ts
var COPY_TIMEOUT_MS = 3e5;
var readFileAt = async (store, commit, path) => {
  const found = await findEntries(store, commit, [path]);
  if (!found.ok) return { kind: "unreadable", why: found.why, fix: found.fix };
  const entry = found.entries.get(path);
  return entry === void 0 ? { kind: "absent" } : readEntry(store, entry);
};
var readEntry = async (store, entry) => entry.kind === "file" ? readBlob(store, entry.object) : { kind: "refused", ...REFUSED[entry.kind] };
var REFUSED = {
  symlink: { why: "the path is a symbolic link", fix: "Name the file it points at." },
  submodule: { why: "the path is a submodule", fix: "Run Flopgate in the submodule’s own repository." },
  directory: { why: "the path is a directory", fix: "Name the .onnx file inside it." }
};
var readBlob = async (store, blob) => {
  const file = join2(store.directory, "files", randomUUID());
  if (await copyBlob(store, blob, file) !== void 0) {
    const present = await ensureBlob(store, blob);
    const problem = present.ok ? await copyBlob(store, blob, file) : await downloadBlob(store, blob, file);
    if (problem !== void 0 && !present.ok)
      return { kind: "unreadable", why: `blob ${blob} cannot be read: ${present.why}${problem}`, fix: present.fix };
    if (problem !== void 0)
      return { kind: "unreadable", why: problem, fix: "Check the disk space and the repository with `git fsck`." };
  }
  const { size, pointer } = await inspect(file);
  return pointer === void 0 ? { kind: "file", blob, file, size } : { kind: "lfs-pointer", blob, pointer };
};
var copyBlob = async (store, blob, file) => {
  const copied = await readObjects(store, ["cat-file", "blob", blob], { outputFile: file, timeoutMs: COPY_TIMEOUT_MS });
  if (copied.ok) return void 0;
  await rm2(file, { force: true });
  return copied.message;
};
var downloadBlob = async (store, blob, file) => {
  const answer = await store.objects?.blob(blob);
  if (answer === void 0) return "";
  if (!answer.ok) return `; the API: ${answer.why}`;
  await writeFile2(file, answer.bytes, { flag: "wx", mode: 384 });
  if (await hashAsBlob(file, store.checkout.objectFormat) === blob) return void 0;
  await rm2(file, { force: true });
  return "; the API sent other bytes";
};
var inspect = async (path) => {
  var _stack = [];
  try {
    const file = __using(_stack, await open2(path, "r"), true);
    const { size } = await file.stat();
    if (size >= LFS_POINTER_MAX_BYTES) return { size, pointer: void 0 };
    const start = Buffer.alloc(size);
    await file.read(start, 0, size, 0);
    return { size, pointer: parseLfsPointer(start) };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
};

export {
  openObjectStore,
  readObjects,
  askCheckout,
  ensureCommit,
  ensureBlob,
  prefetchBlobs,
  fetchRef,
  findMergeBase,
  readParents,
  listTree,
  listIndex,
  findEntries,
  hashAsBlob,
  hashAsLfsObject,
  readFileAt,
  readEntry
};
