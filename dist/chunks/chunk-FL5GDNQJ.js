import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  DiagnosticError,
  diagnostic
} from "./chunk-K726XZWF.js";

// src/baseline/git/object-id.ts
var FULL_NAME = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var ALL_ZEROS = /^0+$/;
var parseObjectId = (text) => {
  const name = text.trim().toLowerCase();
  return FULL_NAME.test(name) && !ALL_ZEROS.test(name) ? name : void 0;
};
var shortId = (id) => id.slice(0, 7);

// src/baseline/git/checkout.ts
import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join as join3, resolve } from "node:path";

// src/baseline/git/git.ts
import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";

// src/baseline/git/git-environment.ts
var KEPT = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_|CONFIG_|EXEC_PATH$|ALLOW_PROTOCOL$|CEILING_DIRECTORIES$)/;
var gitEnvironment = (base, entries) => {
  const kept = Object.entries(base).filter(
    ([name, value]) => (!name.startsWith("GIT_") || KEPT.test(name)) && (name !== "GIT_CONFIG_COUNT" || /^\d{1,4}$/.test(value ?? ""))
  );
  const parameters = [base["GIT_CONFIG_PARAMETERS"] ?? "", ...entries.map(parameter)].filter((text) => text !== "");
  return {
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes",
    ...Object.fromEntries(kept),
    ...parameters.length === 0 ? {} : { GIT_CONFIG_PARAMETERS: parameters.join(" ") },
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_LITERAL_PATHSPECS: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C"
  };
};
var parameter = ([key, value]) => key.includes("=") ? "" : `'${`${key}=${value}`.replaceAll(/['!]/g, (found) => `'\\${found}'`)}'`;

// src/baseline/git/git.ts
var LOCAL_TIMEOUT_MS = 6e4;
var MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
var MAX_ERROR_BYTES = 8 * 1024;
var KILL_GRACE_MS = 2e3;
var SAFE_SETTINGS = [
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  "core.hooksPath=/dev/null",
  "core.pager=cat",
  "color.ui=false",
  "gc.auto=0",
  "maintenance.auto=false",
  "protocol.ext.allow=never",
  "credential.interactive=never",
  "advice.detachedHead=false"
];
var runGit = (args, options) => {
  const settings = [...SAFE_SETTINGS, ...(options.trustedDirectories ?? []).map((path) => `safe.directory=${path}`)];
  const fixed = settings.flatMap((setting) => ["-c", setting]);
  const where = options.gitDirectory === void 0 ? [] : [`--git-dir=${options.gitDirectory}`];
  return new Promise((resolve2) => {
    const child = spawn("git", [...fixed, ...where, ...args], {
      cwd: options.directory,
      env: gitEnvironment(options.environment ?? process.env, options.secretConfig ?? []),
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true
    });
    collect(child, options, resolve2);
  });
};
var collect = (child, options, resolve2) => {
  let failed;
  const stop = (failure, message) => {
    failed ??= { ok: false, failure, message };
    endProcess(child);
  };
  const output = collectOutput(child.stdout, options, stop);
  const complaint = collectStart(child.stderr, MAX_ERROR_BYTES);
  const timeoutMs = options.timeoutMs ?? LOCAL_TIMEOUT_MS;
  const timer = setTimeout(() => stop("timeout", `git did not finish within ${timeoutMs / 1e3} s`), timeoutMs);
  child.on("error", () => {
    clearTimeout(timer);
    resolve2({ ok: false, failure: "not-installed", message: "the git program cannot be started" });
  });
  child.on("close", (code) => {
    clearTimeout(timer);
    void output.finish().then(() => {
      if (failed !== void 0) resolve2(failed);
      else if (code === 0) resolve2({ ok: true, output: output.bytes() });
      else resolve2({ ok: false, failure: "exit", exitCode: code ?? -1, message: oneLine(complaint.text()) });
    });
  });
  writeInput(child.stdin, options.input ?? "");
};
var collectOutput = (stream, options, stop) => {
  if (options.outputFile !== void 0) return pipeToFile(stream, options.outputFile, stop);
  const chunks = [];
  const limit = options.maxOutputBytes ?? MAX_OUTPUT_BYTES;
  let size = 0;
  stream?.on("data", (chunk) => {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else stop("too-much-output", `git printed more than ${limit} bytes`);
  });
  return { finish: async () => {
  }, bytes: () => Buffer.concat(chunks) };
};
var pipeToFile = (stream, path, stop) => {
  const copy = stream === null ? Promise.resolve() : pipeline(stream, createWriteStream(path, { flags: "wx", mode: 384 }));
  const finished = copy.catch((error) => {
    stop("write", `cannot write ${path}: ${error instanceof Error ? error.message : "the disk refuses"}`);
  });
  return { finish: () => finished, bytes: () => Buffer.alloc(0) };
};
var collectStart = (stream, limit) => {
  let text = "";
  stream?.on("data", (chunk) => {
    if (text.length < limit) text += chunk.toString("utf8").slice(0, limit - text.length);
  });
  return { text: () => text };
};
var writeInput = (stream, text) => {
  stream?.on("error", () => {
  });
  stream?.end(text);
};
var endProcess = (child) => {
  child.kill("SIGTERM");
  child.stdout?.destroy();
  child.stderr?.destroy();
  setTimeout(() => child.kill("SIGKILL"), KILL_GRACE_MS).unref();
};
var oneLine = (text) => {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /^(?:fatal|error|remote: error|ERROR):/i.test(line)) ?? lines.at(-1) ?? "git failed";
  return telling.replace(/^(?:fatal|error): /i, "").slice(0, 300);
};

// src/baseline/git/trusting-home.ts
import { writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join as join2 } from "node:path";

// src/baseline/git/temporary-folder.ts
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
var makeTemporaryFolder = async (preferred) => {
  const failures = [];
  for (const place of [.../* @__PURE__ */ new Set([preferred ?? tmpdir(), tmpdir()])]) {
    try {
      await mkdir(place, { recursive: true });
      return await mkdtemp(join(place, "flopgate-"));
    } catch (error) {
      failures.push(error instanceof Error ? error.message : `${place} cannot be written`);
    }
  }
  const why = `${failures.join("; ")}.`;
  throw new DiagnosticError(diagnostic("temporary-folder-refused", {}, "Cannot make a temporary folder", { why }));
};

// src/baseline/git/trusting-home.ts
var trustingHome = async (trusted, temporary) => {
  const home = await makeTemporaryFolder(temporary);
  const file = join2(home, ".gitconfig");
  const includes = ownFiles().map((path) => `[include]
	path = ${quoted(path)}
`);
  const entries = trusted.map((path) => `[safe]
	directory = ${quoted(path)}
`);
  await writeFile(file, [...includes, ...entries].join(""), { mode: 384 });
  const { XDG_CONFIG_HOME: _, ...kept } = process.env;
  return { home, environment: { ...kept, HOME: home, GIT_CONFIG_GLOBAL: file } };
};
var ownFiles = () => {
  const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: folder } = process.env;
  if (named !== void 0 && named !== "") return [named];
  const home = homedir();
  const xdg = folder === void 0 || folder === "" ? join2(home, ".config") : folder;
  return [join2(xdg, "git", "config"), join2(home, ".gitconfig")];
};
var quoted = (path) => `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

// src/baseline/git/checkout.ts
var openCheckout = async (directory, options = {}) => {
  const trusted = options.trustedBelow === void 0 ? [] : trustedFolders(directory, options.trustedBelow);
  const first = await describe(directory, { trustedDirectories: trusted });
  if (first.ok || trusted.length === 0 || !isOwnershipComplaint(first.message)) return outcome(directory, first);
  const { home, environment } = await trustingHome(trusted, options.temporary);
  return outcome(directory, await describe(directory, { trustedDirectories: trusted, environment, home }));
};
var trustedFolders = (directory, workspace) => {
  const [folder, limit] = [realPath(directory), realPath(workspace)];
  let top = folder;
  while (!existsSync(join3(top, ".git")) && top !== limit && top !== dirname(top)) top = dirname(top);
  return [.../* @__PURE__ */ new Set([directory, folder, ...existsSync(join3(top, ".git")) ? [top] : []])];
};
var isOwnershipComplaint = (message) => /dubious ownership|unsafe repository/.test(message);
var describe = async (directory, access) => {
  const { home: _, ...git } = access;
  const ask = (...args) => runGit(["rev-parse", ...args], { directory, ...git });
  const [root, objects, common, facts, head] = await Promise.all([
    ask("--show-toplevel"),
    ask("--git-path", "objects"),
    ask("--git-common-dir"),
    // Git before 2.28 echoes the question about the format: it knows SHA-1 only.
    ask("--is-shallow-repository", "--show-object-format"),
    ask("--verify", "--quiet", "HEAD^{commit}")
  ]);
  if (!root.ok) return { ok: false, isGitMissing: root.failure === "not-installed", message: root.message };
  if (!objects.ok || !common.ok || !facts.ok)
    return { ok: false, isGitMissing: false, message: "git cannot describe the repository" };
  const [shallow, format] = facts.output.toString("utf8").split("\n");
  const absolute = (output) => absolutePath(directory, output);
  return {
    ok: true,
    checkout: {
      root: absolute(root.output),
      objectDirectory: absolute(objects.output),
      commonDirectory: absolute(common.output),
      head: head.ok ? parseObjectId(head.output.toString("utf8")) : void 0,
      shallow: shallow === "true",
      objectFormat: format === "sha256" ? "sha256" : "sha1",
      access
    }
  };
};
var outcome = (directory, described) => described.ok ? described : { ok: false, ...explainNoCheckout(directory, described) };
var absolutePath = (directory, output) => {
  const path = output.toString("utf8").replace(/\r?\n$/, "");
  return isAbsolute(path) ? path : resolve(directory, path);
};
var realPath = (path) => {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
};
var explainNoCheckout = (directory, { isGitMissing, message }) => {
  if (isGitMissing)
    return {
      why: "git is not installed",
      fix: "Install git in the job’s container, before actions/checkout.",
      isGitMissing
    };
  if (isOwnershipComplaint(message)) {
    return {
      why: `git refuses ${directory} because it belongs to another user`,
      fix: `Run \`git config --global --add safe.directory ${directory}\`.`
    };
  }
  if (message.includes("not a git repository")) {
    return { why: `${directory} is not a git repository`, fix: "Run actions/checkout before Flopgate." };
  }
  return { why: message, fix: "Check the repository with `git status`." };
};
var inCheckout = ({ root, access: { trustedDirectories, environment } }) => ({
  directory: root,
  ...trustedDirectories === void 0 ? {} : { trustedDirectories },
  ...environment === void 0 ? {} : { environment }
});

export {
  runGit,
  makeTemporaryFolder,
  parseObjectId,
  shortId,
  openCheckout,
  inCheckout
};
