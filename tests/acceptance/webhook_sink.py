"""A shop that receives webhooks in a thread of its own, fails now and then, and can be away."""

import json
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FAILS = 20
"""Every how many posts it answers with an error."""


@dataclass(slots=True)
class Sink:
    """What was received: how often each key came, by kind."""

    keys: dict[str, Counter[str]] = field(default_factory=dict)
    posts: int = 0
    port: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)
    server: ThreadingHTTPServer | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hooks"

    def take(self, body: bytes) -> int:
        """Keep a post; returns the status it is answered with."""
        try:
            told = json.loads(body)
        except ValueError:  # who posted it was killed meanwhile
            return 400
        with self.lock:
            self.posts += 1
            if self.posts % FAILS == 0:
                return 500
            self.keys.setdefault(told["type"], Counter())[told["key"]] += 1
            return 204

    def open(self) -> None:
        """Be there, on the same port as before."""
        sink = self

        class Request(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                status = sink.take(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(status)
                self.end_headers()

            def log_message(self, format: str, *values: object) -> None:  # noqa: A002 - the library's name
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), Request)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        """Be away: connections are refused."""
        if self.server is not None:
            self.server.shutdown()
            self.server.server_close()
            self.server = None


@contextmanager
def receiving() -> Iterator[Sink]:
    """Receive until the block is left."""
    sink = Sink()
    sink.open()
    try:
        yield sink
    finally:
        sink.close()
