"""A static site on 127.0.0.1 that keeps a log and can be told to misbehave."""

import os
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import MimeTypes
from pathlib import Path
from typing import Literal, Self
from urllib.parse import unquote, urlsplit

Fault = Literal["missing", "hang", "slow", "garbage"] | Callable[[bytes], bytes]

BLANK = "__blank__"  # an empty page of the site's own origin
WATCH = "__watch__.js"
SLOW_CHUNKS, SLOW_DELAY = 40, 0.1
LATE = float(os.environ.get("LATE_SCRIPTS") or 0)  # seconds that each script keeps a page waiting
WATCHER = Path(__file__).with_name("watch.js").read_text()


class Site:
    """A folder served under a prefix; `faults` maps the end of a path to what goes wrong there."""

    def __init__(self, root: Path, prefix: str = "/let-go-to-grow/") -> None:
        self.root, self.prefix = root.resolve(), prefix
        self._server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"site": self}))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self.origin = f"http://127.0.0.1:{self._server.server_port}"
        self.released = threading.Event()
        self.reset()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.reset()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def url(self, path: str = "") -> str:
        return self.origin + self.prefix + path.lstrip("/")

    def reset(self) -> None:
        """Forget faults and log, and let go of every request that hangs or dawdles."""
        self.released.set()
        self.released = threading.Event()
        self.faults: dict[str, Fault] = {}
        self.log: list[str] = []
        self.html_cache = "no-store"  # "no-cache" lets a browser use its back-forward cache
        self.headers: dict[str, str] = {}  # sent with everything
        self.file_cache = "no-cache"  # what is not a page may be cached, but is asked for each time
        self.watch = False  # put WATCHER first in every page

    def file(self, path: str) -> Path | None:
        if not path.startswith(self.prefix):
            return None
        file = self.root / path.removeprefix(self.prefix) / ("index.html" if path.endswith("/") else "")
        return file if self.root in file.resolve().parents and file.is_file() else None

    def fault(self, path: str, file: Path) -> Fault | None:
        return next((f for end, f in self.faults.items() if path.endswith(end) or str(file).endswith(end)), None)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay silent: a browser that hangs up early is no news."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else a body waits 40 ms until its headers are acknowledged
    types = MimeTypes()
    site: Site

    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        own = {BLANK: ("_.html", b"<!doctype html><title>blank</title>"), WATCH: ("_.js", WATCHER.encode())}
        path = unquote(urlsplit(self.path).path)
        if path.removeprefix(self.site.prefix) in own:
            return self.answer(200, *own[path.removeprefix(self.site.prefix)])
        self.site.log.append(self.path)
        file = self.site.file(path)
        if LATE and file and file.suffix == ".js":
            time.sleep(LATE)  # before its fault is looked up: one that hangs is let go of with all others
        if file:
            self.serve(file, self.site.fault(path, file))
        elif self.site.file(path + "/"):
            self.answer(301, "_.html", b"", Location=path + "/")
        else:
            self.missing()

    do_HEAD = do_GET  # noqa: N815

    def serve(self, file: Path, fault: Fault | None) -> None:
        body = file.read_bytes()
        if fault is None:
            self.whole(file, body)
        elif fault == "missing":
            self.missing()
        elif fault == "hang":
            self.site.released.wait()
            self.close_connection = True
        elif fault == "slow":
            self.answer(200, file.name, body, chunks=SLOW_CHUNKS)
        else:
            self.answer(200, file.name, os.urandom(len(body)) if fault == "garbage" else fault(body))

    def missing(self) -> None:
        page = self.site.root / "404.html"
        self.answer(404, "404.html", page.read_bytes() if page.is_file() else b"Not found")

    def whole(self, file: Path, body: bytes) -> None:
        """Let a file stay cached, but be asked each time, so that a fault set later is met."""
        stat = file.stat()
        etag = f'"{stat.st_mtime_ns:x}-{stat.st_size:x}"'
        if file.suffix == ".html":
            self.answer(200, file.name, body)
        elif self.headers["If-None-Match"] == etag:
            self.answer(304, file.name, b"", cache=self.site.file_cache, ETag=etag)
        else:
            self.answer(200, file.name, body, cache=self.site.file_cache, ETag=etag)

    def answer(
        self, status: int, name: str, body: bytes, *, chunks: int = 1, cache: str = "no-store", **headers: str
    ) -> None:
        kind = self.types.guess_type(name)[0] or "application/octet-stream"
        if kind == "text/html":
            cache = self.site.html_cache
            tag = f'<head><script src="{self.site.prefix}{WATCH}"></script>'.encode()
            body = body.replace(b"<head>", tag, 1) if self.site.watch else body
        headers = {**self.site.headers, **headers} | {
            "Content-Type": kind + "; charset=utf-8" * kind.startswith("text/"),
            "Content-Length": str(len(body)),
            "Cache-Control": cache,
        }
        self.send_response(status)
        for header, value in headers.items():
            if status != 304 or header != "Content-Length":
                self.send_header(header, value)
        self.end_headers()
        if self.command == "GET":
            self.write(body, chunks)

    def write(self, body: bytes, chunks: int) -> None:
        released, size = self.site.released, -(-len(body) // chunks) or 1
        for start in range(0, len(body), size):
            if start and released.wait(SLOW_DELAY):
                self.close_connection = True
                return
            self.wfile.write(body[start : start + size])
