"""`hardwood train` and `hardwood demo`: the whole iterated self-play, from a preset."""

from __future__ import annotations

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hardwood.cli.common import AllowMissing, Json, Settings, emit, quiet_libraries
from hardwood.errors import Interrupted
from hardwood.terminal import note

if TYPE_CHECKING:
    from hardwood.runs import Run
    from hardwood.selfplay.config import RunConfig

EPILOG = "Example: hardwood train --model qwen2.5-coder-0.5b --preset quick --set evaluation.n=8 --out runs/first"
Out = Annotated[Path | None, typer.Option(help="The run directory, new or empty.")]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Check settings and machine, print tokens, memory and time; write nothing.")
]


def train(
    model: Annotated[
        str | None, typer.Option(help="Registered name, local directory (a PEFT adapter too), .gguf file, or hub id.")
    ] = None,
    scenarios: Annotated[
        str | None, typer.Option(help="Training selection. Default: corpus:train\\[lang=python, tier=small, most=104].")
    ] = None,
    preset: Annotated[str | None, typer.Option(help="quick (default) | short | laptop | fixes | paper")] = None,
    config: Annotated[Path | None, typer.Option(help="YAML with settings.")] = None,
    set_: Settings = None,
    out: Out = None,
    resume: Annotated[Path | None, typer.Option(help="Go on with this run, by its own settings.")] = None,
    dry_run: DryRun = False,
    json: Json = False,
    allow_missing_layer: AllowMissing = None,
) -> None:
    """Grow trees, train by Tree-like Self-Play, print the table before and after."""
    from hardwood.errors import UsageError
    from hardwood.runs import Run
    from hardwood.selfplay.config import load, resolve

    if resume is not None:
        _refuse_new_settings(resume, model, scenarios, preset, config, set_, out, allow_missing_layer)
        run = Run.open(resume)
        settings = load(run.config.read_text(encoding="utf-8"))
        _plan(run, settings, json) if dry_run else _go(run, settings, json)
        return
    values = _file_values(config) if config else None
    layers = list(allow_missing_layer) if allow_missing_layer else None
    settings = resolve(
        preset or "quick", values, set_ or (), model=model, scenarios=scenarios, allow_missing_layers=layers
    )
    if out is None and not dry_run:
        raise UsageError("give --out RUN, the directory to make, or --resume RUN")
    if out is not None and out.exists() and any(out.iterdir()):
        begun = Run(out).config.exists()
        how = f"Go on with it: hardwood train --resume {quote(str(out))}; or" if begun else "It is no run:"
        raise UsageError(f"{out} exists already. {how} name another --out")
    run = Run(out or Path())
    _plan(run, settings, json) if dry_run else _go(run, settings, json)


def demo(
    out: Annotated[Path, typer.Option(help="The run directory; an unfinished one goes on.")] = Path("runs/demo"),
    preset: Annotated[
        str,
        typer.Option(help="quick | short | auto: short on a processor without bfloat16, where quick takes 40 minutes."),
    ] = "auto",
    set_: Settings = None,
    dry_run: DryRun = False,
    json: Json = False,
) -> None:
    """Fetch a code LLM of half a billion parameters, grow trees, train, print the table before and after (20 to 40 minutes); an unfinished run goes on."""
    from hardwood.runs import Run
    from hardwood.selfplay.config import load, resolve

    run = Run(out)
    if run.config.exists():
        _refuse_new_settings(out, set_, None if preset == "auto" else preset)
        settings = load(run.config.read_text(encoding="utf-8"))
    else:
        settings = resolve(_preset_here() if preset == "auto" else preset, None, set_ or ())
    _plan(run, settings, json) if dry_run else _go(run, settings, json)


def _refuse_new_settings(run: Path, *given: object) -> None:
    from hardwood.errors import UsageError

    if any(given):
        raise UsageError(f"{run} goes on by its own settings ({run / 'config.yaml'}); for others name another --out")


def _preset_here() -> str:
    """The preset that ends within 25 minutes on this machine."""
    from hardwood.models.load import default_device, fast_dtype

    if fast_dtype(default_device()) == "bfloat16":
        return "quick"
    note("This processor has no bfloat16: preset short, with fewer families (--preset quick for all).")
    return "short"


def _file_values(path: Path) -> dict[str, Any]:
    import yaml

    from hardwood.errors import UsageError

    try:
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise UsageError(f"{path}: {error}") from error
    if not isinstance(values, dict):
        raise UsageError(f"{path}: not a mapping of settings")
    return values


def _plan(run: Run, settings: RunConfig, json: bool) -> None:
    """What the run would take. Raises whatever the run itself would raise within its first seconds."""
    from hardwood.cli.progress import progress
    from hardwood.selfplay.loop import SelfPlay
    from hardwood.selfplay.plan import plan

    with SelfPlay(run, settings, progress) as play:
        play.check()
    result = plan(settings)
    if json:
        emit(result)
        return
    for row in result["steps"]:
        time = "" if row["minutes"] is None else f"  about {row['minutes']:.1f} min"
        print(f"{row['step']:<32} {row['tokens']:>10,} tokens{time}")
    if result["minutes"] is None:
        print(f"in all {result['tokens']:,} tokens ({result['basis']})")
    else:
        print(
            f"in all about {result['minutes']:.0f} min on {result['cores']} cores, {result['memory_gib']:.1f} GiB at the peak ({result['basis']})"
        )


def _go(run: Run, settings: RunConfig, json: bool) -> None:
    from hardwood.cli.progress import progress
    from hardwood.cli.table import print_result
    from hardwood.report import write_report
    from hardwood.selfplay.loop import SelfPlay

    quiet_libraries()
    try:
        result = SelfPlay(run, settings, progress).play()
    except KeyboardInterrupt:
        if not run.config.exists():
            raise Interrupted("interrupted before anything was written. Go on: the same command") from None
        raise Interrupted(
            f"interrupted; what is done is in {run.root}. Go on: hardwood train --resume {quote(str(run.root))}"
        ) from None
    page = write_report(run.root)
    if json:
        emit(result)
    else:
        print_result(result)
    note(f"report: {page}")
