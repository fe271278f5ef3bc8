import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  proxyFor
} from "./chunk-AE3VY5SM.js";
import {
  askCheckout,
  ensureCommit
} from "./chunk-Q5WDPLJ5.js";
import {
  parseObjectId,
  shortId
} from "./chunk-FL5GDNQJ.js";
import {
  array,
  number,
  object,
  record,
  string
} from "./chunk-7RGIYUUD.js";
import {
  ReadAhead,
  Skimmer
} from "./chunk-EKIXMM7S.js";
import {
  DiagnosticError
} from "./chunk-K726XZWF.js";
import {
  __callDispose,
  __using
} from "./chunk-T6KAECAY.js";

// src/baseline/base-resolution.ts
var lastTag = async (store) => {
  const described = await askCheckout(store, ["describe", "--tags", "--abbrev=0", "--first-parent", "HEAD^"]);
  const tag = described.ok ? described.output.toString("utf8").trim() : "";
  if (tag === "") return void 0;
  const parsed = await askCheckout(store, ["rev-parse", "--verify", "--quiet", `refs/tags/${tag}^{commit}`]);
  const commit = parsed.ok ? parseObjectId(parsed.output.toString("utf8")) : void 0;
  return commit === void 0 ? void 0 : { tag, commit };
};
var usable = async (store, head, candidate, found) => {
  const base = parseObjectId(candidate);
  if (base === void 0)
    return noBase("unreachable", "the event names no base commit", "Name it with `base-ref`.", head);
  const present = await ensureCommit(store, base);
  if (present.ok) return { kind: "base", base, head, ...found };
  return noBase(
    "unreachable",
    `base ${shortId(base)} (${found.method}) cannot be read: ${present.why}`,
    present.fix,
    head
  );
};
var noBase = (reason, why, fix, head) => ({
  kind: "no-base",
  reason,
  why,
  fix,
  ...head === void 0 ? {} : { head }
});

// src/baseline/lfs-object.ts
import { createHash, randomUUID } from "node:crypto";
import { open as open2, rm, stat } from "node:fs/promises";
import { join } from "node:path";

// src/baseline/http/request.ts
var sendRequest = async (url, options = {}) => {
  const target = new URL(url);
  const proxy = proxyFor(target, process.env);
  if (proxy === void 0) return fetch(url, options);
  const { sendThroughProxy } = await import("./proxy-WDL6R2NE.js");
  return sendThroughProxy(target, options);
};

// src/baseline/lfs/lfs-server.ts
var MEDIA_TYPE = "application/vnd.git-lfs+json";
var TIMEOUT_MS = 3e4;
var MAX_ANSWER_BYTES = 1e6;
var BATCH = object({
  objects: array(
    object({
      oid: string(),
      actions: object({
        download: object({
          href: string().regex(/^https?:\/\//),
          header: record(string(), string()).default({})
        })
      }).optional(),
      error: object({ code: number(), message: string() }).optional()
    })
  )
});
var REMEDY = "Give actions/checkout `lfs: true` for both sides, or run `git lfs fetch origin <base commit>` before Flopgate.";
var findLfsDownload = async (remote, pointer) => {
  const endpoint = lfsEndpoint(remote.url);
  if (endpoint === void 0) return { ok: false, why: `${remote.name} has no HTTP address for Git LFS`, fix: REMEDY };
  try {
    const answer = await sendRequest(`${endpoint}/objects/batch`, {
      method: "POST",
      headers: { accept: MEDIA_TYPE, "content-type": MEDIA_TYPE, ...credentials(remote) },
      body: JSON.stringify({ operation: "download", transfers: ["basic"], objects: [pointer], hash_algo: "sha256" }),
      signal: AbortSignal.timeout(TIMEOUT_MS)
    });
    if (!answer.ok) return { ok: false, why: `the Git LFS server answers ${answer.status}`, fix: REMEDY };
    return readBatch(await boundedText(answer), pointer);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "no connection";
    return { ok: false, why: `the Git LFS server cannot be reached: ${reason}`, fix: REMEDY };
  }
};
var lfsEndpoint = (url) => {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return void 0;
  const parsed = new URL(url);
  const path = parsed.pathname.replace(/\/+$/, "").replace(/(?:\.git)?$/, ".git");
  return `${parsed.origin}${path}/info/lfs`;
};
var credentials = ({ url, config }) => {
  const headers = config.flatMap(([key, value]) => {
    const address = /^http\.(.+)\.extraheader$/i.exec(key)?.[1];
    return address !== void 0 && url.startsWith(address) ? [value] : [];
  });
  const [, authorization] = /^authorization:\s*(.+)$/i.exec(headers.at(-1) ?? "") ?? [];
  return authorization === void 0 ? {} : { authorization };
};
var boundedText = async (answer) => {
  let text = "";
  const decoder = new TextDecoder();
  for await (const piece of answer.body ?? []) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > MAX_ANSWER_BYTES) throw new Error("its answer is too long");
  }
  return text;
};
var readBatch = (text, { oid }) => {
  const parsed = BATCH.safeParse(parseJson(text));
  const object2 = parsed.success ? parsed.data.objects.find((item) => item.oid === oid) : void 0;
  if (object2?.actions !== void 0) return { ok: true, download: object2.actions.download };
  const why = object2?.error === void 0 ? "the Git LFS server’s answer cannot be understood" : lfsError(object2.error);
  return { ok: false, why, fix: REMEDY };
};
var lfsError = ({ code, message }) => code === 404 ? "the Git LFS server does not have the object" : `the Git LFS server says ${code}: ${message.replace(/\s+/g, " ").slice(0, 200)}`;
var parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};

// src/baseline/lfs/structure-download.ts
import { open } from "node:fs/promises";
var SMALLEST_RANGE_BYTES = 64 * 1024;
var MAX_REQUESTS = 400;
var TIMEOUT_MS2 = 3e4;
var downloadStructure = async (download2, size, path) => {
  var _stack = [];
  try {
    const file = __using(_stack, await open(path, "wx", 384), true);
    await file.truncate(size);
    const skimmer = new Skimmer(size, path);
    const readAhead = new ReadAhead(size);
    let bytes = 0;
    for (let requests = 0; requests < MAX_REQUESTS; requests++) {
      const wanted = nextRange(skimmer);
      if (wanted === void 0) return { ok: true, bytes };
      const range = widen(readAhead.extend(wanted), size);
      const answer = await requestRange(download2, range, size);
      if (!answer.ok) return answer;
      await writeAll(file, answer.content, range.offset);
      bytes += answer.content.length;
      skimmer.supply(range.offset, answer.content);
    }
    return { ok: false, whole: true };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
};
var widen = ({ offset, length }, size) => ({
  offset,
  length: Math.min(Math.max(length, SMALLEST_RANGE_BYTES), size - offset)
});
var nextRange = (skimmer) => {
  try {
    return skimmer.advance();
  } catch (error) {
    if (error instanceof DiagnosticError) return void 0;
    throw error;
  }
};
var requestRange = async ({ href, header }, range, size) => {
  const last = range.offset + range.length - 1;
  const answer = await sendRequest(href, {
    headers: { ...header, range: `bytes=${range.offset}-${last}`, "accept-encoding": "identity" },
    signal: AbortSignal.timeout(TIMEOUT_MS2)
  });
  if (answer.status !== 206) {
    await answer.body?.cancel();
    if (answer.status === 200) return { ok: false, whole: true };
    return { ok: false, whole: false, why: `the storage answers ${answer.status}` };
  }
  if (answer.headers.get("content-range") !== `bytes ${range.offset}-${last}/${size}`) {
    await answer.body?.cancel();
    return { ok: false, whole: false, why: "the stored object has another size than its pointer says" };
  }
  const content = await exactly(answer, range.length);
  return content === void 0 ? { ok: false, whole: false, why: "the storage sent another number of bytes" } : { ok: true, content };
};
var exactly = async (answer, length) => {
  const content = new Uint8Array(length);
  let filled = 0;
  for await (const piece of answer.body ?? []) {
    if (filled + piece.length > length) return void 0;
    content.set(piece, filled);
    filled += piece.length;
  }
  return filled === length ? content : void 0;
};
var writeAll = async (file, content, offset) => {
  for (let written = 0; written < content.length; ) {
    written += (await file.write(content, written, content.length - written, offset + written)).bytesWritten;
  }
};

// src/baseline/lfs-object.ts
var WHOLE_OBJECT_BYTES = 4 * 1024 * 1024;
var MAX_WHOLE_BYTES = 4 * 1024 * 1024 * 1024;
var WHOLE_TIMEOUT_MS = 3e5;
var REMEDY2 = "Give actions/checkout `lfs: true` and run `git lfs fetch origin <base commit>`, or allow `lfs: fetch`.";
var readLfsObject = async (store, pointer, mode) => {
  const local = join(
    store.checkout.commonDirectory,
    "lfs",
    "objects",
    pointer.oid.slice(0, 2),
    pointer.oid.slice(2, 4),
    pointer.oid
  );
  if (await sizeOf(local) === pointer.size) return { ok: true, file: local };
  if (mode === "local") return unreadable("its Git LFS object is not in the clone, and downloads are switched off");
  let why = "the repository has no remote for Git LFS";
  let fix;
  for (const remote of store.remotes) {
    const found = await findLfsDownload(remote, pointer);
    const content = found.ok ? await download(store, pointer, found.download) : found;
    if (content.ok) return content;
    why = content.why;
    fix = content.fix;
  }
  return { ok: false, why: `its Git LFS object cannot be read: ${why}`, fix: fix ?? REMEDY2 };
};
var unreadable = (why) => ({ ok: false, why, fix: REMEDY2 });
var sizeOf = async (path) => {
  try {
    return (await stat(path)).size;
  } catch {
    return void 0;
  }
};
var download = async (store, pointer, source) => {
  const file = join(store.directory, "files", randomUUID());
  try {
    if (pointer.size > WHOLE_OBJECT_BYTES) {
      const structure = await downloadStructure(source, pointer.size, file);
      if (structure.ok) return { ok: true, file };
      await rm(file, { force: true });
      if (!structure.whole) return unreadable(structure.why);
    }
    if (pointer.size > MAX_WHOLE_BYTES)
      return unreadable("the storage serves no ranges, and the object is too large to load");
    const problem = await downloadWhole(source, pointer, file);
    return problem === void 0 ? { ok: true, file } : unreadable(problem);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : "the download failed");
  }
};
var downloadWhole = async ({ href, header }, pointer, path) => {
  var _stack = [];
  try {
    const answer = await sendRequest(href, { headers: header, signal: AbortSignal.timeout(WHOLE_TIMEOUT_MS) });
    if (!answer.ok) return `the storage answers ${answer.status}`;
    const file = __using(_stack, await open2(path, "wx", 384), true);
    const hash = createHash("sha256");
    let size = 0;
    for await (const piece of answer.body ?? []) {
      size += piece.length;
      if (size > pointer.size) return "the stored object is larger than its pointer says";
      hash.update(piece);
      await file.writeFile(piece);
    }
    return hash.digest("hex") === pointer.oid ? void 0 : "the stored object is not the one its pointer names (SHA-256)";
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
};

export {
  lastTag,
  usable,
  noBase,
  readLfsObject
};
