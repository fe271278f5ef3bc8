import {
  analyzeRead,
  loadOperators,
  loadTextForms,
  readModelSource
} from "./chunks/chunk-KUWA4MKY.js";
import "./chunks/chunk-LX2IHHZW.js";
import "./chunks/chunk-5JMB2QBP.js";
import "./chunks/chunk-MKD2NXZQ.js";
import "./chunks/chunk-322HWW37.js";
import {
  diagnostic
} from "./chunks/chunk-C4C3EQW6.js";
import "./chunks/chunk-JR7I5LTP.js";
import "./chunks/chunk-5RVUSMIJ.js";
import "./chunks/chunk-WJUITPA6.js";

// src/analyzer/onnx/read-file.ts
import { closeSync as closeSync2, constants as constants2, fstatSync as fstatSync2, openSync as openSync2, readSync as readSync2, statSync } from "node:fs";

// src/analyzer/onnx/external-file.ts
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
var MOST_BYTES = 32 * 1024;
var externalReader = (modelPath) => ({ location, offset }, byteLength) => {
  if (byteLength > MOST_BYTES) return void 0;
  try {
    const directory = dirname(resolve(modelPath));
    const target = realpathSync(resolve(directory, location));
    const homes = [realpathSync(directory), dirname(realpathSync(modelPath))];
    if (!homes.some((home) => target.startsWith(home.endsWith(sep) ? home : home + sep))) return void 0;
    return readRange(target, offset, byteLength);
  } catch {
    return void 0;
  }
};
var readRange = (target, offset, length) => {
  const descriptor = openSync(target, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile() || offset + length > status.size) return void 0;
    const buffer = new Uint8Array(length);
    const count = readSync(descriptor, buffer, 0, length, offset);
    return count === length ? buffer : void 0;
  } finally {
    closeSync(descriptor);
  }
};

// src/analyzer/onnx/read-file.ts
var readModelFile = (path, options = {}) => withSource(
  path,
  (source) => readModelSource(source, options.externalValues === true ? externalReader(path) : void 0)
);
var withSource = (path, use) => {
  const opened = openRegularFile(path);
  if ("problem" in opened) return { ok: false, diagnostics: [opened.problem] };
  try {
    return use(fileSource(opened.descriptor, opened.size, path));
  } catch (thrown) {
    if (isSystemError(thrown)) return { ok: false, diagnostics: [refusal(thrown.code, path)] };
    throw thrown;
  } finally {
    closeSync2(opened.descriptor);
  }
};
var openRegularFile = (path) => {
  try {
    const before = kindProblem(statSync(path), path);
    if (before !== void 0) return { problem: before };
    const descriptor = openSync2(path, constants2.O_RDONLY | (constants2.O_NONBLOCK ?? 0));
    const status = fstatSync2(descriptor);
    const after = kindProblem(status, path);
    if (after === void 0) return { descriptor, size: status.size };
    closeSync2(descriptor);
    return { problem: after };
  } catch (thrown) {
    if (isSystemError(thrown)) return { problem: refusal(thrown.code, path) };
    throw thrown;
  }
};
var kindProblem = (status, file) => {
  if (status.isFile()) return void 0;
  if (status.isDirectory()) {
    return diagnostic("model-is-directory", { file }, "The path is a directory, not a model file", {
      fix: "Name the .onnx file inside it."
    });
  }
  return diagnostic("model-unreadable", { file }, "The path is not a regular file", {
    why: "It is a pipe, a socket or a device, and those are not read.",
    fix: "Name an .onnx file."
  });
};
var NUL_IN_PATH = "ERR_INVALID_ARG_VALUE";
var isSystemError = (thrown) => thrown instanceof Error && "code" in thrown && typeof thrown.code === "string" && ("syscall" in thrown || thrown.code === NUL_IN_PATH);
var refusal = (code, file) => {
  const absent = code === "ENOENT" || code === "ENOTDIR" || code === NUL_IN_PATH;
  const [kind, what, fix] = absent ? ["model-not-found", "The model file does not exist", "Check the path; export the model before Flopgate runs."] : [
    "model-unreadable",
    "The model file cannot be read",
    code === "EACCES" || code === "EPERM" ? "Give the user that runs Flopgate permission to read it." : "Check the path and the file system."
  ];
  return diagnostic(kind, { file }, what, { why: `The operating system says ${code}.`, fix });
};
var fileSource = (descriptor, size, name) => {
  let buffer = new Uint8Array(0);
  const read = (offset, length) => {
    if (buffer.length < length) buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync2(descriptor, buffer, filled, length - filled, offset + filled);
      if (count === 0) break;
      filled += count;
    }
    return buffer.subarray(0, filled);
  };
  return { name, size, read };
};

// src/library/file.ts
var analyzeFile = async (path, options = {}) => {
  await loadTextForms();
  const read = readModelFile(path, { externalValues: true });
  if (read.ok) await loadOperators(read.model);
  return analyzeRead(read, options);
};
export {
  analyzeFile
};
