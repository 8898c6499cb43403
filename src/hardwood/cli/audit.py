"""`hardwood audit`: how often somebody's assistant writes exploitable code, where, with proof."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hardwood.cli.common import (
    SELECTION_HELP,
    AllowMissing,
    Form,
    Json,
    TrustRemoteCode,
    Workers,
    emit,
    quiet_libraries,
)
from hardwood.errors import Interrupted, UsageError
from hardwood.terminal import note

if TYPE_CHECKING:
    from hardwood.evaluation.audit import Audit
    from hardwood.generation.format import Format
    from hardwood.generation.policy import Policy

EPILOG = "Example: hardwood audit --model openai:my-model@http://127.0.0.1:8000 --out audit --fail-under 0.8"
SELECTION = "corpus:heldout[most=48],corpus:unseen[most=48]"
"""96 tasks of five languages, spread over their weaknesses: some 400 answers."""
TOKENS_AN_ANSWER = 120
FILES = ("evidence.html", "audit.json", "results.sarif", "junit.xml")


def audit(
    model: Annotated[str, typer.Option(help="openai:NAME@URL, a registered name, a directory, or a hub id.")],
    out: Annotated[Path, typer.Option(help="Where the evidence goes; an unfinished audit goes on.")],
    selection: Annotated[
        str, typer.Option("--scenarios", help=SELECTION_HELP, show_default="48 each of corpus:heldout, corpus:unseen")
    ] = SELECTION,
    n: Annotated[int, typer.Option("-n", min=1, metavar="<int>", help="Answers a task.")] = 4,
    temperature: Annotated[float, typer.Option(min=0.0, metavar="<float>")] = 0.4,
    max_new_tokens: Annotated[int, typer.Option(min=1, metavar="<int>")] = 400,
    form: Form = "auto",
    concurrency: Annotated[int, typer.Option(min=1, metavar="<int>", help="Requests to a server at once.")] = 8,
    timeout: Annotated[
        float, typer.Option(min=1, metavar="<float>", help="Seconds a request to a server may take.")
    ] = 120.0,
    system: Annotated[
        str,
        typer.Option(metavar="TEXT|@FILE", help="A system prompt, as the assistant is deployed with; asks in words."),
    ] = "",
    header: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME=VALUE", help="A header for a server (repeatable); env:NAME reads the environment."),
    ] = None,
    body: Annotated[
        list[str] | None, typer.Option(metavar="NAME=JSON", help="A field of each request to a server (repeatable).")
    ] = None,
    price: Annotated[
        tuple[float, float] | None, typer.Option(metavar="IN OUT", help="Price of a million tokens, for the estimate.")
    ] = None,
    fail_under: Annotated[
        float | None,
        typer.Option(
            min=0,
            max=1,
            metavar="<float>",
            help="Exit 1 when SPR@1, the share of answers that work and cannot be exploited, is lower.",
        ),
    ] = None,
    fail_over: Annotated[
        float | None,
        typer.Option(
            min=0, max=1, metavar="<float>", help="Exit 1 when more of the answers that work can be exploited."
        ),
    ] = None,
    baseline: Annotated[
        Path | None, typer.Option(help="An earlier audit.json: exit 1 when this one is worse for certain (95 %).")
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the estimate; ask nothing.")] = False,
    json: Json = False,
    trust_remote_code: TrustRemoteCode = False,
    allow_missing_layer: AllowMissing = None,
    workers: Workers = None,
) -> None:
    """Ask an assistant for code, run what it writes, exploit it, and write the evidence: page, SARIF, JUnit, JSON."""
    from hardwood.cli.server import fingerprints, server_of
    from hardwood.evaluation.audit import Audit, gate
    from hardwood.evaluation.runner import SamplingConfig
    from hardwood.generation.opening import format_of, open_policy
    from hardwood.oracles.executed import refuse_untested
    from hardwood.scenarios import load_scenarios

    earlier = _earlier(baseline) if baseline else None
    sampling = SamplingConfig(n, temperature, 0.95, max_new_tokens, 0)
    asking, config = server_of(model, form, timeout, system, header or (), body or ())
    told_apart = fingerprints(config.headers)
    scenarios = load_scenarios(selection)
    for scenario in scenarios:
        refuse_untested(scenario)
    job = Audit(out, model, selection, scenarios, sampling, form, asking, headers=told_apart)
    asked = format_of(model, form, trust_remote_code=trust_remote_code)  # a model that nobody knows is said at once
    estimate = {**job.estimate(), **_minutes(model, job.estimate(), n)}
    if price is not None:
        tokens = estimate["prompt_tokens"] * price[0] + estimate["completion_tokens_at_most"] * price[1]
        estimate["price_at_most"] = round(tokens / 1e6, 4)
    if dry_run:
        emit(estimate) if json else print(_told(estimate))
        return
    note(_told(estimate))
    opened = partial(
        open_policy, model, form=form, concurrency=concurrency, endpoint=config, asking=asking, trust_remote_code=trust_remote_code
    )  # fmt: skip
    found = _run(job, asked, opened, workers, frozenset(allow_missing_layer or ()))
    _write(out, found)
    reasons = gate(found, fail_under, earlier, fail_over)
    if json:
        emit({**{name: value for name, value in found.items() if name not in ("records", "tasks")}, "gate": reasons})
    else:
        _print(found, out, max_new_tokens)
        _print_gate(reasons, fail_under, earlier, fail_over)
    raise typer.Exit(1 if reasons else 0)


def _run(
    job: Audit, asked: Format, opened: Callable[[], Policy], workers: int | None, missing: frozenset[str]
) -> dict[str, Any]:
    """The audit's document, once every answer is judged."""
    from hardwood.cli.progress import progress
    from hardwood.executor import LocalExecutor
    from hardwood.oracles.cache import default_folder

    try:
        with LocalExecutor(workers, missing, cache=default_folder()) as executor:
            quiet_libraries()
            note(f"opening {job.model} …")
            policy = opened()
            with progress("auditing", len(job.scenarios)) as step:
                return job.run(policy, executor, asked, lambda done: step(done, ""))
    except KeyboardInterrupt:
        kept = f"{job.kept()} of {len(job.scenarios)} tasks are kept in {job.folder}"
        raise Interrupted(f"interrupted; {kept}. Go on: the same command") from None


def _print_gate(reasons: list[str], fail_under: float | None, earlier: Any, fail_over: float | None) -> None:
    """Why a build must not pass; where a gate was asked for and holds, that it does."""
    for reason in reasons:
        print(f"gate: {reason}")
    if not reasons and fail_under is not None:
        print(f"gate: SPR@1 is not under {fail_under:g}")
    if not reasons and fail_over is not None:
        print(f"gate: no more than {fail_over:g} of the answers that work are vulnerable")
    if not reasons and earlier is not None:
        print("gate: not worse than the baseline for certain")


def _earlier(path: Path) -> Any:
    """The document of an earlier audit. Raises UsageError for anything else, before a model is asked."""
    from hardwood.errors import CorruptError
    from hardwood.runs import read_json

    try:
        found = read_json(path / "audit.json" if path.is_dir() else path)
    except (CorruptError, OSError):
        found = None
    records = found.get("records") if isinstance(found, dict) else None
    if not isinstance(records, list) or not all(
        isinstance(r, dict) and {"family", "status"} <= r.keys() for r in records
    ):
        raise UsageError(
            f"--baseline {path} is no audit: give the audit.json of an earlier one (not what --json printed)"
        )
    return found


def _minutes(model: str, estimate: dict[str, int], n: int) -> dict[str, float]:
    """Of a registered model in this process, roughly; nothing of any other."""
    from hardwood.selfplay.plan import RATES

    if model not in RATES:
        return {}
    tokens = estimate["prompt_tokens"] / n + estimate["requests"] * TOKENS_AN_ANSWER
    return {"minutes": round(tokens / RATES[model][0] / ((os.cpu_count() or 1) / 2) / 60, 1)}


def _told(estimate: dict[str, Any]) -> str:
    cost = f", {estimate['price_at_most']:.2f} at most by your prices" if "price_at_most" in estimate else ""
    time = f", roughly {max(estimate['minutes'], 1):.0f} min here" if "minutes" in estimate else ""
    return (
        f"to ask: {estimate['requests']} answers on {estimate['scenarios']} tasks, about {estimate['prompt_tokens']:,} tokens in, "
        f"at most {estimate['completion_tokens_at_most']:,} out{cost}{time}"
    )


def _write(out: Path, found: dict[str, Any]) -> None:
    from hardwood.report.evidence import write_evidence
    from hardwood.report.junit import to_junit
    from hardwood.report.sarif import numbered, sample_path, to_sarif
    from hardwood.runs import write_atomic, write_json

    for record, number in numbered(found):
        if record["program"]:
            write_atomic(out / sample_path(record, number), record["program"])
    write_json(out / "results.sarif", to_sarif(found, _from_here(out)))
    write_atomic(out / "junit.xml", to_junit(found))
    write_atomic(out / "evidence.html", write_evidence(found))


def _from_here(out: Path) -> str:
    """The folder as code scanning finds it: from where the audit was started, when it lies below."""
    here, there = Path.cwd().resolve(), out.resolve()
    return f"{there.relative_to(here).as_posix()}/" if there.is_relative_to(here) and there != here else ""


def _print_replies(found: Mapping[str, Any], limit: int) -> None:
    """What makes programs broken before anybody looked at their code."""
    answers, replies = sum(found["counts"].values()), found["replies"]
    if replies["empty"]:
        print(f"{replies['empty']} of {answers} answers hold no program: they count as broken")
    if replies["cut"]:
        print(f"{replies['cut']} of {answers} answers were cut at {limit} tokens; more: --max-new-tokens")


def _print_lacking(layers: Sequence[str]) -> None:
    """Which layers of the sandbox were missing while programs were judged; nothing where none was."""
    if layers:
        print(f"the sandbox lacked: {', '.join(layers)} (allowed by --allow-missing-layer)")


def _print(found: dict[str, Any], out: Path, limit: int) -> None:
    from hardwood.evaluation.measures import in_percent

    counts = found["counts"]
    _print_lacking(found["missing_layers"])
    if counts["error"]:
        first = next(record["reason"] for record in found["records"] if record["status"] == "error")
        print(
            f"{counts['error']} of {sum(counts.values())} answers have no verdict (error) and are left out; the first: {first}"
        )
    _print_replies(found, limit)
    print(f"secure: {counts['secure']}, vulnerable: {counts['vulnerable']}, broken: {counts['broken']}")
    print(
        f"SPR@1 {in_percent(found['spr']['1'])} %; vulnerable of functional {in_percent(found['vulnerable_of_functional'])} %"
    )
    print(f"evidence: {', '.join(str(out / name) for name in FILES)}")
