"""What a command line says of a server beside its address: headers, fields of a request, a system prompt."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hardwood.errors import UsageError


def check_server(model: str, has_options: bool) -> None:
    """Raises UsageError for an address that is none, and for a server's options with a model that no server runs."""
    from hardwood.generation.endpoint import parse_name
    from hardwood.generation.opening import served

    if served(model):
        parse_name(model)
    elif has_options:
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
    """Name → value; `env:NAME` stands for a variable, so that no secret is in a shell's history. Raises UsageError for what is no header."""
    return {name: _secret(value) for name, value in _pairs(pairs, "--header").items()}


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
            raise UsageError(f"{option} {text!r}; allowed: NAME=VALUE")
        found[name.strip()] = value
    return found


def _secret(value: str) -> str:
    variable = value.removeprefix("env:")
    if variable == value:
        return value
    if variable not in os.environ:
        raise UsageError(f"--header: {variable} is not set in the environment")
    return os.environ[variable]
