import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)

// src/baseline/http/proxy-choice.ts
import { BlockList, isIP } from "node:net";
var proxyFor = (target, environment) => {
  const read = (name) => environment[name.toLowerCase()] || environment[name.toUpperCase()] || "";
  const named = read(target.protocol === "https:" ? "https_proxy" : "http_proxy") || read("all_proxy");
  if (named === "" || isDirect(target, read("no_proxy"))) return void 0;
  const text = named.includes("://") ? named : `http://${named}`;
  return URL.canParse(text) ? new URL(text) : void 0;
};
var plainHost = (host) => host.toLowerCase().replace(/^\[|\]$/g, "");
var isDirect = (target, list) => {
  const host = plainHost(target.hostname);
  if (host === "localhost" || host === "::1" || host.startsWith("127.")) return true;
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  return list.split(/[\s,]+/).filter((entry) => entry !== "").some((entry) => matches(entry.toLowerCase(), host, port));
};
var matches = (entry, host, port) => {
  if (entry === "*") return true;
  if (entry.includes("/")) return isInSubnet(entry, host);
  const [, name = entry, wanted = port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? [];
  const domain = plainHost(name).replace(/^\*?\./, "");
  return wanted === port && domain !== "" && (host === domain || isIP(host) === 0 && host.endsWith(`.${domain}`));
};
var isInSubnet = (entry, host) => {
  const [network = "", bits = ""] = entry.split("/");
  const [family, own] = [isIP(network), isIP(host)];
  if (family === 0 || family !== own || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false;
  const list = new BlockList();
  const kind = family === 4 ? "ipv4" : "ipv6";
  list.addSubnet(network, Number(bits), kind);
  return list.check(host, kind);
};

export {
  proxyFor
};
