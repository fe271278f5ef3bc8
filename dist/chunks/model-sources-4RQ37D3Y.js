import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  askCheckout,
  openObjectStore,
  readFileAt
} from "./chunk-Q5WDPLJ5.js";
import {
  openCheckout,
  parseObjectId,
  shortId
} from "./chunk-FL5GDNQJ.js";
import {
  EXIT
} from "./chunk-SSFJ7BN5.js";
import "./chunk-K726XZWF.js";
import {
  __callDispose,
  __using
} from "./chunk-T6KAECAY.js";

// src/cli/model-sources.ts
import { createWriteStream, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
var withModels = async (paths, io, run) => {
  var _stack = [];
  try {
    const unusual = paths.filter((path) => path === "-" || isOfCommit(path, io));
    if (unusual.length === 0) return run(io);
    const opened = __using(_stack, new OpenedModels(io), true);
    for (const path of unusual) {
      const found = path === "-" ? await opened.readInput() : await opened.readCommit(path);
      if (!found.ok) {
        io.error(`${found.message}
`);
        return EXIT.configuration;
      }
      opened.files.set(path, found.file);
    }
    return run({ ...io, models: opened.files });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
};
var isOfCommit = (path, io) => {
  const at = path.indexOf(":");
  return at > 0 && at < path.length - 1 && !/^[A-Za-z]:[\\/]/.test(path) && !existsSync(resolve(io.cwd, path));
};
var OpenedModels = class {
  files = /* @__PURE__ */ new Map();
  #io;
  #folder = mkdtempSync(join(tmpdir(), "flopgate-models-"));
  #store;
  constructor(io) {
    this.#io = io;
  }
  /** Standard input can be larger than memory: it is copied, not held. */
  async readInput() {
    if (process.stdin.isTTY === true)
      return refused("-", "standard input is a terminal", "Write `… | flopgate analyze -`.");
    const file = join(this.#folder, "standard-input.onnx");
    await pipeline(process.stdin, createWriteStream(file));
    return { ok: true, file };
  }
  /** As git reads it: from the top of the repository, or from this folder after `./`. */
  async readCommit(path) {
    const [revision, below] = [path.slice(0, path.indexOf(":")), path.slice(path.indexOf(":") + 1)];
    const store = await this.#openStore();
    if ("message" in store) return store;
    const commit = await commitOf(store, revision);
    if (commit === void 0)
      return refused(path, `no file has this name here, and “${revision}” is no commit`, "Write path, or REV:path.");
    const found = await readFileAt(store, commit, fromTop(store, below, this.#io));
    return found.kind === "file" ? { ok: true, file: found.file } : refusedFile(path, commit, found);
  }
  async #openStore() {
    if (this.#store !== void 0) return this.#store;
    const opened = await openCheckout(resolve(this.#io.cwd));
    if (!opened.ok) return { ok: false, message: `Cannot read a commit: ${opened.why}. ${opened.fix}` };
    this.#store = await openObjectStore(opened.checkout);
    return this.#store;
  }
  async [Symbol.asyncDispose]() {
    await this.#store?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
};
var fromTop = ({ checkout }, path, io) => path.startsWith("./") ? relative(realpathSync(checkout.root), join(realpathSync(io.cwd), path)).replaceAll("\\", "/") : path;
var commitOf = async (store, revision) => {
  const parsed = await askCheckout(store, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${revision}^{commit}`
  ]);
  return parsed.ok ? parseObjectId(parsed.output.toString("utf8").trim().split("\n").at(-1) ?? "") : void 0;
};
var refusedFile = (path, commit, found) => {
  switch (found.kind) {
    case "absent":
      return refused(path, `commit ${shortId(commit)} has no such file`, "Paths start at the top of the repository.");
    case "lfs-pointer":
      return refused(path, "it is a Git LFS pointer", "Check the commit out with `git lfs pull`, and name the file.");
    case "refused":
    case "unreadable":
      return refused(path, found.why, found.fix);
  }
};
var refused = (path, why, fix) => ({
  ok: false,
  message: `Cannot read "${path}": ${why}. ${fix}`
});
export {
  withModels
};
