// The built site as hosts serve it today: HTTP/2, compressed, cacheable. node http2.mjs FOLDER KEY CERTIFICATE says its port.
import { readFileSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml",
  ".txt": "text/plain", ".wasm": "application/wasm", ".woff2": "font/woff2", ".xml": "application/xml",
};
const [root, key, cert] = process.argv.slice(2);

function read(address) {
  const path = join(root, decodeURIComponent(new URL(address, "https://host").pathname)); // a URL has no .. left in it
  return [path.endsWith("/") ? ".html" : extname(path), readFileSync(path.endsWith("/") ? join(path, "index.html") : path)];
}

const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, ({ url }, response) => {
  let found;
  try {
    found = read(url);
  } catch {
    response.writeHead(404);
    response.end();
    return;
  }
  const [kind, content] = found;
  const headers = { "content-type": `${TYPES[kind] ?? "application/octet-stream"}; charset=utf-8`, "cache-control": "public, max-age=600" };
  response.writeHead(200, kind === ".woff2" ? headers : { ...headers, "content-encoding": "gzip" });
  response.end(kind === ".woff2" ? content : gzipSync(content, { level: 6 }));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
