"""What a command line says of a server beside its address: headers, fields of a request, a system prompt."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hardwood.errors import UsageError

if TYPE_CHECKING:
    from hardwood.generation.endpoint import EndpointConfig
    from hardwood.generation.openai_backend import Asking

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def server_of(
    model: str, form: str, timeout: float, system: str, header: Sequence[str], body: Sequence[str]
) -> tuple[Asking, EndpointConfig]:
    """How an assistant is asked, and how its server is spoken to. Raises UsageError for an option that is wrong by itself, or with this model or form."""
    from hardwood.generation.endpoint import EndpointConfig
    from hardwood.generation.openai_backend import Asking

    asking, headers = Asking(given_text(system, "--system"), given_fields(body)), given_headers(header)
    check_server(model, form, asking, headers)
    return asking, EndpointConfig(timeout_s=timeout, headers=headers)


def check_server(model: str, form: str, asking: Asking, headers: Mapping[str, str]) -> None:
    """Raises UsageError for an address that is none, for a server's options with a model that no server runs, and for a system prompt that nobody would hear."""
    from hardwood.generation.endpoint import parse_name
    from hardwood.generation.opening import check_form, served

    if served(model):
        parse_name(model)
        check_form(form, asking)
    elif asking.system or asking.body or headers:
        raise UsageError(f"--system, --header and --body are for a server, openai:NAME@URL; {model} runs here")


def given_text(value: str, option: str) -> str:
    """The text itself, or with `@FILE` what the file holds. Raises UsageError for a file that cannot be read."""
    if not value.startswith("@"):
        return value
    try:
        return Path(value[1:]).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{option} {value}: {error}") from None


def given_headers(pairs: Sequence[str]) -> dict[str, str]:
    """Name → value; `env:NAME` stands for a variable, so that no secret is in a shell's history. Raises UsageError for what is no header; of its value nothing is said."""
    found = {name: _secret(value).strip() for name, value in _pairs(pairs, "--header").items()}
    for name, value in found.items():
        if not _NAME.fullmatch(name):
            raise UsageError(f"--header {name!r}: no name of a header; allowed: letters, digits and -")
        if not value.isascii() or not value.isprintable():
            raise UsageError(
                f"--header {name}: its value has signs that no header may hold (line ends, letters beyond ASCII)"
            )
    return found


def fingerprints(headers: Mapping[str, str]) -> dict[str, str]:
    """Name → what tells one value from another, and not which it is."""
    return {name.lower(): sha256(value.encode()).hexdigest()[:12] for name, value in headers.items()}


def given_fields(pairs: Sequence[str]) -> dict[str, Any]:
    """Name → value in JSON. Raises UsageError for what is none."""
    found = {}
    for name, text in _pairs(pairs, "--body").items():
        try:
            found[name] = json.loads(text)
        except ValueError:
            raise UsageError(f'--body {name}={text}: no JSON; a text stands in quotes, e.g. {name}="low"') from None
    return found


def _pairs(given: Sequence[str], option: str) -> dict[str, str]:
    found = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not (equals and name.strip()):
            raise UsageError(f"{option} {re.split('[=:]', text)[0]!r} …; allowed: NAME=VALUE")
        found[name.strip()] = value
    return found


def _secret(value: str) -> str:
    variable = value.removeprefix("env:")
    if variable == value:
        return value
    if variable not in os.environ:
        raise UsageError(f"--header: {variable} is not set in the environment")
    return os.environ[variable]
