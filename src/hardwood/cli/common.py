"""What several verbs share: JSON on stdout, and options with one meaning everywhere."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

SELECTION_HELP = "Selection, e.g. corpus\\[lang=go, cwe=89], or a folder."
"""With blanks behind the commas, where a narrow terminal can break it."""
Selection = Annotated[str, typer.Option("--scenarios", help=SELECTION_HELP)]
Json = Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")]
Settings = Annotated[list[str] | None, typer.Option("--set", help="key=value, e.g. explorer.rollouts=4 (repeatable).")]


def _layers(names: list[str] | None) -> list[str] | None:
    """Raises UsageError for a layer without which no box can start."""
    from hardwood.errors import UsageError
    from hardwood.sandbox.protocol import OPTIONAL

    for name in names or ():
        if name not in OPTIONAL:
            raise UsageError.unknown("layer that may be missing", name, OPTIONAL)
    return names


AllowMissing = Annotated[
    list[str] | None,
    typer.Option(
        "--allow-missing-layer",
        metavar="<layer>",
        callback=_layers,
        help="Run although this sandbox layer, cgroup or seccomp, is missing (repeatable); where it is there it is used.",
    ),
]


def _form(name: str) -> str:
    """Raises UsageError for a form that is none."""
    from hardwood.errors import UsageError
    from hardwood.generation.format import FORMS

    if name not in FORMS:
        raise UsageError.unknown("form", name, FORMS)
    return name


Form = Annotated[
    str,
    typer.Option(
        "--form",
        metavar="<form>",
        callback=_form,
        help="How the model is asked: completion (continue the file), chat (in words), or auto: as the registry says, or the run that trained it, else to continue; a server is asked to continue where it can.",
    ),
]
TrustRemoteCode = Annotated[
    bool, typer.Option("--trust-remote-code", help="Run code that the model's repository brings.")
]
Workers = Annotated[
    int | None, typer.Option("--workers", min=1, metavar="<int>", help="Judging processes. Default: one a core.")
]


def emit(document: Any) -> None:
    """Prints one JSON document on stdout."""
    print(json.dumps(document, indent=1, ensure_ascii=False))


def quiet_libraries() -> None:
    """Other people's progress bars and deprecation notices stay off the terminal; ours say what goes on."""
    import warnings
    from importlib.util import find_spec

    if find_spec("transformers"):  # asking a server needs no model libraries
        from transformers.utils import logging

        logging.disable_progress_bar()
    warnings.filterwarnings("ignore", category=FutureWarning, module="transformers")
