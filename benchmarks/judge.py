"""What a verdict costs, with every layer on, as a ratio to the floor of its language on the same core, and beside CWEval's way of judging.

    python benchmarks/judge.py [--quick] [--json] [--cweval DIR]

The floor is a bare `python -c pass`, `node -e 0`, or the compiled program started once; of C++ also the compiler's own time. All are run on one
core, one after another, in turns, so that a busy machine slows both. `--cweval` judges all references of CWEval's tasks, and runs the same
programs as CWEval does: one pytest process each, in no sandbox. Programs run there are the benchmark's own references.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "sandbox"))
import hostile
from output import tell

from hardwood.executor import LocalExecutor
from hardwood.oracles import open_oracle
from hardwood.scenarios import Scenario, load_scenarios


def seconds(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def in_turns(first: Callable[[], Any], second: Callable[[], Any], rounds: int) -> tuple[float, float]:
    """Medians of two pieces of work, in seconds, done in turns."""
    first(), second()
    pairs = [(seconds(first), seconds(second)) for _ in range(rounds)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def run(*command: str) -> Callable[[], Any]:
    return lambda: subprocess.run(command, check=True, capture_output=True)


def floors(folder: Path) -> dict[str, tuple[Callable[[], Any], str]]:
    """Language → the floor, and what it is. Compiled ones are built here first."""
    sources = {
        "c": ("gcc", "int main(void) { return 0; }\n"),
        "cpp": ("g++", "#include <iostream>\nint main() { std::cout << 1; }\n"),
        "go": ("go", "package main\n\nfunc main() {}\n"),
    }
    found = {
        "python": (run(sys.executable, "-S", "-c", "pass"), "python -S -c pass"),
        "javascript": (run("node", "-e", "0"), "node -e 0"),
    }
    for language, (compiler, text) in sources.items():
        source, program = folder / f"floor.{'go' if language == 'go' else language}", str(folder / f"floor-{language}")
        source.write_text(text)
        build = (
            [compiler, "build", "-o", program, str(source)]
            if compiler == "go"
            else [compiler, "-O1", "-o", program, str(source)]
        )
        subprocess.run(build, check=True, env={**os.environ, "GO111MODULE": "off"})
        found[language] = (run(program), "the empty program")
    return found


def language_rows(rounds: int) -> list[dict[str, Any]]:
    oracle, rows = open_oracle(), []
    with tempfile.TemporaryDirectory() as folder:
        for language, (floor, what) in floors(Path(folder)).items():
            scenario = hostile.canaries()[f"read-note/{language}"]
            program = scenario.program(scenario.golden)
            below, above = in_turns(floor, lambda s=scenario, p=program: oracle.judge(s, p), rounds)
            tests = (
                oracle.judge(scenario, program).functional.expected + oracle.judge(scenario, program).security.expected
            )
            rows.append(
                {
                    "what": f"{language}: verdict of {tests} tests",
                    "floor": what,
                    "floor_ms": ms(below),
                    "verdict_ms": ms(above),
                    "ratio": ratio(above, below),
                }
            )
        rows.append(compiler_row(Path(folder), oracle, rounds))
    return rows


def compiler_row(folder: Path, oracle: Any, rounds: int) -> dict[str, Any]:
    """C++ against its compiler's own time on the same two files."""
    scenario = hostile.canaries()["read-note/cpp"]
    (folder / "candidate.cpp").write_text(scenario.program(scenario.golden))
    (folder / "harness.cpp").write_text(str(scenario.harness))
    command = [
        "g++",
        "-std=gnu++17",
        "-O1",
        "-g",
        "-w",
        "-pipe",
        str(folder / "candidate.cpp"),
        str(folder / "harness.cpp"),
        "-o",
        str(folder / "p"),
    ]
    below, above = in_turns(
        run(*command), lambda: oracle.judge(scenario, scenario.program(scenario.golden)), max(3, rounds // 4)
    )
    return {
        "what": "cpp: verdict",
        "floor": "g++ alone",
        "floor_ms": ms(below),
        "verdict_ms": ms(above),
        "ratio": ratio(above, below),
    }


def throughput_row(count: int) -> dict[str, Any]:
    """Verdicts a second on all cores: secure references of the corpus, tier small."""
    scenarios = load_scenarios("corpus[tier=small,lang=python]")
    jobs = [(s, s.program(s.golden)) for s in (scenarios * (count // len(scenarios) + 1))[:count]]
    with LocalExecutor(stop_early=False) as executor:
        list(executor.judge_many(jobs[:8]))
        took = seconds(lambda: list(executor.judge_many(jobs)))
    return {
        "what": f"python, corpus, {os.cpu_count()} workers",
        "verdicts": count,
        "per_second": round(count / took, 1),
    }


def references(root: str) -> list[tuple[Scenario, str]]:
    scenarios = load_scenarios(f"cweval:{root}")
    return [(s, s.reference_program(r)) for s in scenarios for r in s.secure]


def as_cweval_does(root: str) -> Callable[[], Any]:
    """Each task's own pytest file on its secure reference, compiled as CWEval does, in a process of its own; without its tests of the unsafe one, as here."""
    from hardwood.scenarios.cweval import _files

    scenarios = [scenario for scenario, _ in references(root)]
    folder = Path(tempfile.mkdtemp(prefix="hardwood-cweval-"))
    for name, text in _files(Path(root)).items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)

    def judge() -> None:
        for scenario in scenarios:
            build_as_cweval_does(folder, scenario)
            test = folder / f"{scenario.id}_test.py"
            subprocess.run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--noconftest", "-c", os.devnull, "-k", "not _unsafe", str(test)],
                           capture_output=True, check=False, cwd=test.parent)  # fmt: skip

    return judge


def build_as_cweval_does(folder: Path, scenario: Scenario) -> None:
    base = folder / scenario.id
    out = base.parent / "compiled" / f"{base.name}_task"
    out.parent.mkdir(exist_ok=True)
    options = scenario.options
    if scenario.language in ("c", "cpp"):
        sanitize = [f"-fsanitize={','.join(options.sanitize)}"] if options.sanitize else []
        compiler = {"c": "gcc", "cpp": "g++"}[scenario.language]
        source = f"{base}_task.{scenario.language}"
        command = [compiler, *sanitize, source, "-o", str(out), *options.flags, *options.libraries]
    elif scenario.language == "go":
        command = ["go", "build", "-o", str(out), f"{base}_task.go"]
    else:
        return
    environment = {**os.environ, "GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOPROXY": "off"}
    subprocess.run(command, check=False, capture_output=True, env=environment)


def cweval_row(root: str) -> dict[str, Any]:
    jobs, oracle = references(root), open_oracle()
    ours = seconds(lambda: [oracle.judge(scenario, program) for scenario, program in jobs])
    peer = seconds(as_cweval_does(root))
    return {
        "what": f"CWEval, {len(jobs)} secure references, one worker",
        "ours_s": round(ours, 1),
        "one_pytest_each_s": round(peer, 1),
        "ratio": ratio(ours, peer),
    }


def ms(value: float) -> float:
    return round(1000 * value, 1)


def ratio(above: float, below: float) -> float:
    return round(above / below, 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--cweval", metavar="DIR")
    options = parser.parse_args()
    throughput = throughput_row(94 if options.quick else 376)
    every_core = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(every_core)})
    rows = [*language_rows(7 if options.quick else 25), throughput]
    if options.cweval:
        rows.append(cweval_row(options.cweval))
    tell(rows, as_json=options.json)


if __name__ == "__main__":
    main()
