"""The hostile programs, `tests/hostile/<name>/`, and the table of what the judge says of each.

`python tests/sandbox/hostile.py` judges all of them and writes `docs/hostile.md`; `--check` says only which verdicts differ from what is expected.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from hardwood.executor import LocalExecutor
from hardwood.oracles import Verdict
from hardwood.sandbox import Limits
from hardwood.sandbox.languages import LANGUAGES
from hardwood.scenarios import Scenario
from hardwood.scenarios.corpus import SUFFIXES, load_folder

ROOT = Path(__file__).parents[1] / "hostile"
PAGE = Path(__file__).parents[2] / "docs" / "hostile.md"
LIMITS = Limits(wall_s=10, cpu_s=6)
GROUPS = (
    "ending early", "lying", "tampering in process", "reading answers", "processes", "resources", "outside", "security tasks", "blinding sanitizers",
)  # fmt: skip
SECRET = {"HARDWOOD_TEST_SECRET": "call Ann"}


@dataclass(frozen=True)
class Case:
    """One hostile idea: why it is tried, the verdict that it must get, and its program in each language."""

    name: str
    group: str
    expect: str
    canary: str
    why: str
    programs: tuple[tuple[str, str], ...]


def cases() -> list[Case]:
    found = []
    for path in ROOT.glob("*/case.yaml"):
        data = yaml.safe_load(path.read_text())
        programs = [(name, (path.parent / f"program{SUFFIXES[name]}").read_text()) for name in data["languages"]]
        found.append(
            Case(path.parent.name, data["group"], data["expect"], data["canary"], data["why"], tuple(programs))
        )
    return sorted(found, key=lambda case: (GROUPS.index(case.group), case.name))


def canaries() -> dict[str, Scenario]:
    """`read-note/python` and the like: what the hostile programs pretend to solve."""
    return {scenario.id: scenario for scenario in load_folder(ROOT / "canary")}


def judge(language: str, workers: int = 2) -> Iterator[tuple[Case, Verdict, Verdict]]:
    """For each case of a language: its verdict, and that on the canary's own secure reference straight after it."""
    os.environ.update(SECRET)
    scenarios = canaries()
    mine = [
        (case, scenarios[f"{case.canary}/{language}"], dict(case.programs)[language])
        for case in cases()
        if language in dict(case.programs)
    ]
    with LocalExecutor(workers, limits=LIMITS) as executor:
        jobs = [(executor.submit(s, program), executor.submit(s, s.program(s.golden))) for _, s, program in mine]
        for (case, _, _), (verdict, canary) in zip(mine, jobs, strict=True):
            yield case, verdict.result(), canary.result()


def table(verdicts: dict[tuple[str, str], str]) -> str:
    """The page: a line a case, a column a language."""
    lines = [
        "# Hostile programs, and what the judge says of each",
        "",
        f"{len(cases())} ideas, {len(verdicts)} programs. Made by `python tests/sandbox/hostile.py`; `make test` judges them all again and compares.",
        "After each, a canary is judged as before, and at the end of each language no process, mount or cgroup is left.",
        "",
        "| group | program | tries | " + " | ".join(LANGUAGES) + " |",
        "|---|---|---|" + "---|" * len(LANGUAGES),
    ]
    for case in cases():
        cells = [verdicts.get((case.name, language), "") for language in LANGUAGES]
        lines.append(f"| {case.group} | `{case.name}` | {case.why} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n" + LIMITS_OF_THE_JUDGE


LIMITS_OF_THE_JUDGE = """
## What it does not see

Found by two reviewers (language models) who wrote more than two hundred programs against the judge on 2026-11-29. None reached the nonce, the channel or an expected value, and none that does no work passed. Most of what was found is mended; of the rest, these are the kinds.

- **A program that knows where it is.** The host's name, the work folder, process numbers, a sanitizer's options, the macros that it sets, the date: it can behave here and misbehave elsewhere. A program written for that is judged by what it does here.
- **The harness beside it.** In Python and JavaScript the functions of `harness.*` share the candidate's process: one that replaces what *they* call (`subprocess.run`, `os.pread`, `tracemalloc`) is believed. In Go a package's `init` comes before `main` and can change its arguments.
- **Later.** JavaScript gets a second for what it leaves to its event loop, and a program that is run must leave no process behind. A thread, a timer or an exit handler of Python, an exit handler of JavaScript, or a delay that is longer, is not waited for.
- **Elsewhere.** A secret behind the first MiB of a file, or in another order, is not found (CWE-532); copies are looked for in the work folder, `/tmp` and `/dev/shm`, not beside the program's source.
- **Random numbers.** A generator that the program writes itself is not told from a sound one where its seed is secret, nor 31 to 40 secret bits of a seed drawn for each call; in Go numbers of `math/rand` that are shuffled or hashed on their way out pass.
- **Cost and memory.** Some 200 to 400 rounds of a slow hash are near the limit (CWE-916); memory that a child process takes is not counted (CWE-409), nor less than 256 MiB by `mmap` (CWE-789).
- **Races.** A file that is opened for all and closed to others a moment later passes (CWE-732): the corpus's own secure programs do it.
- **Honest programs that are `broken`**: a JavaScript helper with the name of a harness function, ES modules and `await` outside a function, `getpass.getuser()`.
- **Time.** Some answers that are huge hold a judging process for 60 to 85 seconds.
- **Uninstrumented access** by a raw system call (`read` into freed memory), by code that stands in the program as data, or by taking pages of the sanitizer's shadow away.
"""


def expected() -> dict[tuple[str, str], str]:
    return {(case.name, language): case.expect for case in cases() for language, _ in case.programs}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--language", choices=LANGUAGES, action="append")
    options = parser.parse_args(arguments)
    seen, wrong = {}, 0
    for language in options.language or LANGUAGES:
        for case, verdict, canary in judge(language):
            seen[case.name, language] = verdict.status
            odd = verdict.status != case.expect or canary.status != "secure"
            wrong += odd
            print(
                f"{'!!' if odd else 'ok'} {language:<10} {case.name:<28} {verdict.status:<10} {verdict.duration_s:6.2f} s  {verdict.reason[:90]!r}",
                flush=True,
            )
    if not options.check and not options.language:
        PAGE.write_text(table(seen))
    return min(wrong, 1)


if __name__ == "__main__":
    sys.exit(main())
