"""Puts the verbs together and turns errors into exit codes. The only place that catches `HardwoodError`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

import typer

from hardwood import __version__
from hardwood.cli import audit, compare, doctor, evaluate, export, grow, judge, models, report, scenarios, train, trees
from hardwood.errors import HardwoodError, Interrupted
from hardwood.terminal import be_quiet

app = typer.Typer(
    name="hardwood",
    help="Trains code LLMs to write less vulnerable code, and proves by execution how much less.",
    epilog="Example: hardwood demo",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("demo", epilog="Example: hardwood demo --out runs/demo")(train.demo)
app.command("train", epilog=train.EPILOG)(train.train)
app.command("eval", epilog=evaluate.EPILOG)(evaluate.evaluate)
app.command("audit", epilog=audit.EPILOG)(audit.audit)
app.command("grow", epilog=grow.EPILOG)(grow.grow)
app.command("judge", epilog=judge.EPILOG)(judge.judge)
app.command("compare", epilog=compare.EPILOG)(compare.compare)
app.command("report", epilog=report.EPILOG)(report.report)
app.command("export", epilog=export.EPILOG)(export.export)
app.command("doctor", epilog="Example: hardwood doctor --json")(doctor.doctor)
app.add_typer(scenarios.app, name="scenarios")
app.add_typer(trees.app, name="trees")
app.add_typer(models.app, name="models")


def _version(value: bool) -> None:
    if value:
        typer.echo(f"hardwood {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(
        False, "--version", callback=_version, is_eager=True, help="Print the version and exit."
    ),
    quiet: bool = typer.Option(
        False,
        "--quiet",
        "-q",
        help="No progress and no notes on stderr: results and errors alone. Anywhere on the line.",
    ),
) -> None:
    """Trains code LLMs to write less vulnerable code, and proves by execution how much less."""


def _complain(message: str) -> None:
    print(f"hardwood: {message}", file=sys.stderr)


def _with_value(error: Any, arguments: Sequence[str]) -> str:
    """What an option was given that is not allowed, as the end of a sentence; empty where that is not known."""
    param = getattr(error, "param", None)
    if param is not None and param.nargs > 1:
        return f"; {param.opts[0]} takes {param.nargs} values: {param.metavar}"
    names = param.opts if param is not None else ()
    words = [word.partition("=") if word.startswith("--") else (word, "", "") for word in arguments]
    after = [*arguments[1:], ""]
    given = [end if sign else next_ for (name, sign, end), next_ in zip(words, after, strict=True) if name in names]
    return f", got {given[-1]!r}" if given else ""


def _told(error: Any, arguments: Sequence[str]) -> str:
    """What click says of wrong usage, with the value that was given; of an unknown verb with those that there are. Empty where it printed the help already."""
    said: str = error.format_message()
    if said.startswith("Invalid value"):
        said += _with_value(error, arguments)
    known = getattr(getattr(getattr(error, "ctx", None), "command", None), "commands", None)
    if said.startswith("No such command") and known:
        said += f" Allowed: {', '.join(sorted(known))}"
    return said


def _stop(message: str) -> NoReturn:
    _complain(message)
    sys.stdout.flush()
    os._exit(Interrupted.exit_code)  # threads that wait for a server would hold the process for minutes


def main() -> None:
    """Entry point. Exit codes are those of the interface: 0, 1, 2 usage, 3 missing, 4 oracle, 130 interrupted."""
    arguments = sys.argv[1:]
    if any(word in ("--quiet", "-q") for word in arguments):  # also behind the verb, where people type it
        arguments = [word for word in arguments if word not in ("--quiet", "-q")]
        be_quiet()
    try:
        code = app(arguments, standalone_mode=False)
        if code == 130:  # Ctrl-C where nothing more is known of it
            _stop("interrupted; the same command begins again (verdicts that are kept by content are not made twice)")
        sys.exit(code if isinstance(code, int) else 0)
    except typer.Exit as stop:
        sys.exit(stop.exit_code)
    except typer.Abort:
        sys.exit(130)
    except Interrupted as error:
        _stop(str(error))
    except HardwoodError as error:
        _complain(str(error))
        sys.exit(error.exit_code)
    except KeyboardInterrupt as interrupt:
        _complain(str(interrupt) or "interrupted")
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (FileExistsError, FileNotFoundError, IsADirectoryError, NotADirectoryError) as error:
        _complain(f"{error.strerror}: {error.filename or ''}".rstrip(": "))
        sys.exit(2)
    except UnicodeDecodeError as error:
        _complain(f"a file is not UTF-8: {error}")
        sys.exit(2)
    except OSError as error:
        _complain(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "))
        sys.exit(3)
    except Exception as error:
        if hasattr(error, "exit_code") and hasattr(error, "format_message"):  # click's usage errors
            if said := _told(error, arguments):
                _complain(said)
            sys.exit(2)
        raise
