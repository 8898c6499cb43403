"""The exception tree of hardwood.

::

    HardwoodError            exit 1
    ├── UsageError           exit 2    a value that is not allowed; says which are
    ├── MissingError         exit 3    this machine lacks something; says how to get it
    ├── CorruptError         exit 3    a file's bytes are not what they must be
    ├── OracleError          exit 4    our own side of a verdict failed, or too many verdicts did
    │   └── SandboxError               the box itself could not be run
    ├── EndpointError        exit 4    a model's server did not answer (`generation.endpoint`)
    └── Interrupted          exit 130  Ctrl-C; says what is kept

Every class takes one message, so that instances survive pickling. The command line turns `HardwoodError` into an exit code at one
boundary (`hardwood.cli.app`).
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class HardwoodError(Exception):
    """Base of all errors that a user can act on."""

    exit_code = 1


class UsageError(HardwoodError):
    """A value that is not allowed. The message names the value and the allowed ones."""

    exit_code = 2

    @classmethod
    def unknown(cls, what: str, value: str, allowed: Iterable[str]) -> UsageError:
        """`what` is the noun, `value` what was given; the nearest allowed name is suggested first."""
        names = sorted(allowed)
        last = [name for name in names if value and name.rpartition(".")[2] == value]
        near = last or difflib.get_close_matches(value, names, n=1)
        hint = f" Did you mean {near[0]!r}?" if near and near[0] != value else ""
        shown = ", ".join(repr(name) if ", " in name else name for name in names[:40]) + (
            f", … ({len(names)} in all)" if len(names) > 40 else ""
        )
        return cls(f"unknown {what} {value!r}.{hint} Allowed: {shown}")


class MissingError(HardwoodError):
    """This machine lacks something that was asked for. The message says how to get it."""

    exit_code = 3


class CorruptError(HardwoodError):
    """A file does not hold the bytes that it must. The message names the file, what was expected, and what was found."""

    exit_code = 3


class OracleError(HardwoodError):
    """Our own side of a verdict failed: never the candidate's fault."""

    exit_code = 4


class SandboxError(OracleError):
    """The box could not be started or broke on our side."""


class Interrupted(HardwoodError):
    """Ctrl-C in a long work: the message says what is kept, and how to go on. Exit code 130."""

    exit_code = 130
