"""A local server for tests of endpoints: it answers as the test says, and keeps what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

Answer = Callable[["Server", str, dict[str, Any]], None]


class Server(BaseHTTPRequestHandler):
    """Answers by the function that the test gave; keeps what it was asked."""

    answer: Answer
    asked: list[tuple[str, dict[str, Any], str | None]]
    heard: list[dict[str, str]]

    def do_POST(self) -> None:
        payload = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.asked.append((self.path, payload, self.headers.get("Authorization")))
        self.heard.append(dict(self.headers))
        type(self).answer(self, self.path, payload)

    def reply(self, document: Any, status: int = 200, **headers: str) -> None:
        body = document if isinstance(document, bytes) else json.dumps(document).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        return


@pytest.fixture
def serve() -> Iterator[Callable[[Answer], str]]:
    running = []

    def start(answer: Answer) -> str:
        handler = type("Handler", (Server,), {"answer": staticmethod(answer), "asked": [], "heard": []})
        server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        running.append(server)
        start.asked, start.headers = handler.asked, handler.heard  # type: ignore[attr-defined]
        return f"openai:tiny@http://127.0.0.1:{server.server_port}"

    yield start
    for server in running:
        server.shutdown()
        server.server_close()
