"""One OpenAI-compatible endpoint: requests that are retried, limited in time and size, and never say the key.

The key comes from the environment alone (HARDWOOD_API_KEY, else OPENAI_API_KEY; of that it is said where it goes). A reply that is no JSON, too long, cut off or late counts as a failed
try, as does status 429 or 5xx; other statuses are final.
"""

from __future__ import annotations

import json
import os
import random
import re
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx2

from hardwood.errors import HardwoodError, UsageError
from hardwood.terminal import note

RETRIED = frozenset({408, 409, 425, 429, 500, 502, 503, 504, 529})
LONGEST_PAUSE_S = 60.0
SHORTEST_SECRET = 8
"""Characters of a header's value from which it may be one: a name of a team is none."""
LOOPBACK = ("localhost", "127.0.0.1", "::1")


class EndpointError(HardwoodError):
    """The endpoint gave no usable reply. `status` is its HTTP status, 0 where there was none."""

    exit_code = 4

    def __init__(self, message: str, status: int = 0) -> None:
        super().__init__(message)
        self.status = status


def _is_address(url: str) -> bool:
    try:
        port = httpx2.URL(url).port
    except httpx2.InvalidURL:
        return False
    return url.startswith(("http://", "https://")) and (port is None or port < 1 << 16)


@dataclass(frozen=True)
class EndpointConfig:
    """How patient to be with an endpoint."""

    timeout_s: float = 120.0
    """Of one try, from the first byte asked to the last received."""
    tries: int = 5
    first_pause_s: float = 1.0
    """Doubled after each try; `Retry-After` is obeyed instead, up to a minute."""
    max_reply_bytes: int = 4 << 20
    headers: Mapping[str, str] = field(default_factory=dict)
    """Sent with each request, beside the key."""


def parse_name(model: str) -> tuple[str, str]:
    """Name and base address of `openai:NAME@URL`. Raises UsageError for another form."""
    name, at, url = model.removeprefix("openai:").rpartition("@")
    if not (at and name and _is_address(url)):
        raise UsageError(
            f"model {model!r}: an endpoint is written openai:NAME@URL, e.g. openai:my-model@http://127.0.0.1:8000"
        )
    # of an address that was copied whole, what stands behind the server's own path goes
    base = re.sub(r"(?<=[^/:])((/v1)?(/chat)?/completions|/v1)?/*$", "", url)
    return name, base + "/v1"


class Endpoint:
    """`url` ends in /v1. Safe to use from several threads."""

    def __init__(self, url: str, config: EndpointConfig | None = None) -> None:
        self.url, self.config = url, config or EndpointConfig()
        given = dict(self.config.headers)
        own = os.environ.get("HARDWOOD_API_KEY")
        key = own or os.environ.get("OPENAI_API_KEY")
        if any(name.lower() == "authorization" for name in given):
            key = None  # whoever says how to be let in says all of it
        if key and not own:
            _tell_where(url)
        headers = {**({"Authorization": f"Bearer {key}"} if key else {}), **given}
        self._secrets = sorted(_secrets(key, given.values()), key=len, reverse=True)
        self._client = httpx2.Client(headers=headers, timeout=self.config.timeout_s, follow_redirects=False)

    def post(self, path: str, payload: dict[str, Any]) -> dict[str, Any]:
        """The reply to one request. Raises EndpointError when no try gave one."""
        return self._tried(path, lambda: self._once(path, payload))

    def greet(self) -> None:
        """Raises EndpointError when nobody answers there; what is answered does not matter."""
        self._tried("/models", self._greeted)

    def _greeted(self) -> dict[str, Any]:
        try:
            with self._client.stream("GET", self.url + "/models"):
                return {}
        except httpx2.HTTPError as error:
            raise _TryAgain(type(error).__name__) from None

    def _tried(self, path: str, once: Callable[[], dict[str, Any]]) -> dict[str, Any]:
        pause = self.config.first_pause_s
        for number in range(1, self.config.tries + 1):
            try:
                return once()
            except _TryAgain as error:
                if number == self.config.tries:
                    raise EndpointError(f"{self.url}{path}: {error} ({number} tries)", error.status) from error
                time.sleep(min(LONGEST_PAUSE_S, error.after_s or pause * random.uniform(0.75, 1.25)))
                pause *= 2
        raise AssertionError("unreachable")

    def _once(self, path: str, payload: dict[str, Any]) -> dict[str, Any]:
        deadline = time.monotonic() + self.config.timeout_s
        try:
            with self._client.stream("POST", self.url + path, json=payload) as response:
                body = self._read(response, deadline)
        except httpx2.HTTPError as error:
            raise _TryAgain(type(error).__name__) from None  # its text may hold the request
        if response.status_code in RETRIED:
            raise _TryAgain(f"status {response.status_code}", response.status_code, _retry_after(response))
        if response.status_code != 200:
            said = _said(body, self._secrets)
            raise EndpointError(f"{self.url}{path}: status {response.status_code}: {said}", response.status_code)
        try:
            reply = json.loads(body)
        except (ValueError, RecursionError):
            raise _TryAgain("a reply that is no JSON") from None
        if not isinstance(reply, dict):
            raise _TryAgain("a reply that is no JSON object")
        return reply

    def _read(self, response: httpx2.Response, deadline: float) -> bytes:
        body = b""
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > self.config.max_reply_bytes:
                raise _TryAgain(f"a reply of more than {self.config.max_reply_bytes >> 20} MiB")
            if time.monotonic() > deadline:
                raise _TryAgain("a reply that does not end in time")
        return body


def _tell_where(url: str) -> None:
    """A key of OpenAI that goes to somebody else must not go unseen."""
    address = httpx2.URL(url)
    if address.host != "api.openai.com":
        open_ = ", unencrypted" if address.scheme == "http" and address.host not in LOOPBACK else ""
        note(f"OPENAI_API_KEY is sent to {address.host}{open_}; to send another key, set HARDWOOD_API_KEY")


class _TryAgain(Exception):
    def __init__(self, message: str, status: int = 0, after_s: float | None = None) -> None:
        super().__init__(message)
        self.status, self.after_s = status, after_s


def _retry_after(response: httpx2.Response) -> float | None:
    try:
        return max(0.0, float(response.headers.get("retry-after", "")))
    except ValueError:
        return None


def _secrets(key: str | None, headers: Iterable[str]) -> set[str]:
    """The key, and of headers the whole value and what stands behind a scheme (`Bearer …`)."""
    parts = {part for value in headers for part in (value, value.split()[-1] if value.split() else "")}
    return {text for text in (key or "", *parts) if len(text) >= SHORTEST_SECRET or text == key} - {""}


def _said(body: bytes, secrets: Iterable[str] = ()) -> str:
    """The message of an error in JSON, else the beginning of the text; some servers repeat the headers, and no secret of theirs comes along."""
    text = body.decode("utf-8", "replace")
    for secret in secrets:
        text = text.replace(secret, "…")
    try:
        found = json.loads(text)
        error = found.get("error", found)
        return str(error.get("message", error) if isinstance(error, dict) else error)[:300]
    except (ValueError, AttributeError, RecursionError):
        return text[:200]
