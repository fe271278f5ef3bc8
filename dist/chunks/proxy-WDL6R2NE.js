import { createRequire as __flopgateCreateRequire } from 'node:module'
const require = __flopgateCreateRequire(import.meta.url)
import {
  proxyFor
} from "./chunk-AE3VY5SM.js";
import "./chunk-T6KAECAY.js";

// src/baseline/http/proxy.ts
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { connect as connectTls } from "node:tls";
var MAX_REDIRECTS = 20;
var sendThroughProxy = async (target, options) => {
  let [url, next] = [target, options];
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const answer = await sendOnce(url, next);
    const location = answer.headers.location;
    if (![301, 302, 303, 307, 308].includes(answer.statusCode ?? 0) || location === void 0) return asResponse(answer);
    answer.resume();
    const to = new URL(location, url);
    next = redirected(next, { isSameOrigin: to.origin === url.origin, status: answer.statusCode ?? 0 });
    url = to;
  }
  throw new Error("the server redirects again and again");
};
var redirected = ({ body, method = "GET", headers = {}, ...rest }, { isSameOrigin, status }) => {
  const kept = Object.entries(headers).filter(([name]) => isSameOrigin || !/^(?:authorization|cookie)$/i.test(name));
  const keepsBody = status === 307 || status === 308;
  return {
    ...rest,
    method: keepsBody || method === "HEAD" ? method : "GET",
    headers: Object.fromEntries(kept),
    ...keepsBody && body !== void 0 ? { body } : {}
  };
};
var sendOnce = async (url, options) => {
  const proxy = proxyFor(url, process.env);
  const settings = {
    method: options.method ?? "GET",
    headers: { host: url.host, "accept-encoding": "identity", connection: "close", ...options.headers },
    agent: false,
    ...options.signal === void 0 ? {} : { signal: options.signal }
  };
  if (proxy === void 0)
    return answerOf((url.protocol === "https:" ? httpsRequest : httpRequest)(url, settings), options);
  const credentials = authorizationOf(proxy);
  if (url.protocol !== "https:") {
    const headers = { ...settings.headers, ...credentials };
    return answerOf(requestTo(proxy)(addressOf(proxy), { ...settings, headers, path: url.href }), options);
  }
  const socket = await tunnel(proxy, url, options.signal);
  const secure = connectTls({ socket, servername: url.hostname, ALPNProtocols: ["http/1.1"] });
  const { agent: _, ...direct } = settings;
  return answerOf(httpsRequest(url, { ...direct, createConnection: () => secure }), options);
};
var requestTo = ({ protocol }) => {
  if (protocol === "http:") return httpRequest;
  if (protocol === "https:") return httpsRequest;
  throw new Error(`the proxy is of the kind ${protocol.slice(0, 20)}; only HTTP and HTTPS proxies are supported`);
};
var addressOf = (proxy) => {
  const address = new URL(proxy);
  address.username = "";
  address.password = "";
  return address;
};
var authorizationOf = ({ username, password }) => {
  if (username === "") return {};
  const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(text, "utf8").toString("base64")}` };
};
var tunnel = (proxy, { hostname, port }, signal) => new Promise((resolve, reject) => {
  const place = `${hostname}:${port || "443"}`;
  const asked = requestTo(proxy)(addressOf(proxy), {
    method: "CONNECT",
    path: place,
    headers: { host: place, ...authorizationOf(proxy) },
    agent: false,
    ...signal === void 0 ? {} : { signal }
  });
  asked.on("connect", ({ statusCode = 0 }, socket) => {
    if (statusCode === 200) return resolve(socket);
    socket.destroy();
    reject(new Error(`the proxy refuses the connection (${statusCode})`));
  });
  asked.on("response", (answer) => {
    answer.resume();
    reject(new Error(`the proxy refuses the connection (${answer.statusCode ?? 0})`));
  });
  asked.on("error", reject);
  asked.end();
});
var answerOf = (request, { body }) => new Promise((resolve, reject) => {
  request.on("response", resolve);
  request.on("error", reject);
  request.end(body);
});
var BODILESS = /* @__PURE__ */ new Set([204, 205, 304]);
var asResponse = (answer) => {
  const status = answer.statusCode ?? 0;
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const item of Array.isArray(value) ? value : [value ?? ""]) headers.append(name, item);
  if (BODILESS.has(status)) {
    answer.resume();
    return new Response(null, { status, headers });
  }
  return new Response(
    new ReadableStream({
      start: (controller) => {
        answer.on("data", (piece) => {
          controller.enqueue(new Uint8Array(piece));
          if ((controller.desiredSize ?? 1) <= 0) answer.pause();
        });
        answer.on("end", () => controller.close());
        answer.on("error", (error) => controller.error(error));
      },
      pull: () => void answer.resume(),
      cancel: () => void answer.destroy()
    }),
    { status, headers }
  );
};
export {
  sendThroughProxy
};
