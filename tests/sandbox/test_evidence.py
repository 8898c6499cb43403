"""What a candidate did is seen: also what it left for later, what it tried to hide, and what it did to the processes around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from hardwood.oracles.box import TestBox
from hardwood.sandbox import Box, Job, open_sandbox
from hardwood.scenarios.scenario import Options

Start = Callable[[Job], TestBox]


@pytest.fixture
def start() -> Iterator[Start]:
    boxes: list[Box] = []

    def opened(job: Job) -> TestBox:
        boxes.append(open_sandbox().start(job))
        built = boxes[-1].request("build")
        assert built["built"], built["message"]
        return TestBox(boxes[-1])

    yield opened
    for box in boxes:
        box.close()


def test_a_child_that_holds_the_channel_does_not_hide_a_time_out(start: Start) -> None:
    program = "import os\n\ndef spin():\n    if os.fork():\n        os._exit(0)\n    while True:\n        pass\n"
    outcome = start(Job(program)).attempt("spin", cpu_s=0.2)
    assert (outcome.error, outcome.timed_out) == ("TimeoutError", True)


def test_what_javascript_leaves_to_the_event_loop_is_done_before_its_answer(start: Start) -> None:
    program = """
const fs = require('fs');
function soon(text) { setImmediate(() => fs.writeFileSync('soon', text)); return 1; }
function written(text) { fs.appendFile('written', text, () => {}); return 2; }
function never() { setInterval(() => {}, 1000); return 3; }
function thrown() { setTimeout(() => { throw new Error('late'); }, 1); return 4; }
"""
    box = start(Job(program, language="javascript"))
    assert (box.call("soon", "a"), box.text("soon")) == (1, "a")
    assert (box.call("written", "b"), box.text("written")) == (2, "b")
    assert box.call("never") == 3, "a timer without an end delays the answer, and no more"
    assert box.attempt("thrown").error == "Died"


def test_a_harness_function_is_not_replaced_behind_its_back(start: Start) -> None:
    python = "import gc, types\nfor m in gc.get_objects():\n    if isinstance(m, types.ModuleType) and m.__name__ == 'harness':\n        m.look = lambda: 'nothing'\n"
    box = start(Job(python, harness="def look():\n    return 'seen'\n"))
    assert box.call("look") == "seen"
    script = "Promise.resolve().then(() => { globalThis.look = () => 'nothing'; });\n"
    box = start(Job(script, harness="function look() { return 'seen'; }\n", language="javascript"))
    assert box.call("look") == "seen"


def test_a_program_says_where_it_stands_and_may_begin_with_a_byte_order_mark(start: Start) -> None:
    assert start(Job("\ufeffdef where():\n    return __file__\n")).call("where") == "/box/candidate.py"


def test_files_are_found_where_the_right_to_look_was_taken(start: Start) -> None:
    program = """
import os

def hide():
    os.mkdir("deep")
    for name in ("pwned", "deep/pwned"):
        with open(name, "w") as file:
            file.write("x")
        os.chmod(name, 0)
    os.chmod("deep", 0)
    os.chmod(".", 0o300)

def many():
    for number in range(10_001):
        os.close(os.open(str(number), os.O_CREAT))
"""
    box = start(Job(program))
    box.call("hide")
    assert box.files() == ["deep/pwned", "pwned"]
    assert box.text("pwned") == box.text("deep/pwned") == "x" and box.exists("deep/pwned")
    assert box.mode("pwned") == 0, "looking changes no file"
    box = start(Job(program))
    box.call("many")
    with pytest.raises(ValueError, match="more than 10000 files"):
        box.files()


def test_a_program_that_leaves_processes_behind_has_failed(start: Start) -> None:
    program = '#include <stdlib.h>\nint main(void) { return system("(sleep 30; touch pwned) >/dev/null 2>&1 &"); }\n'
    box = start(Job(program, language="c"))
    with pytest.raises(ValueError, match="left processes behind"):
        box.run()


@pytest.mark.parametrize(
    "call",
    ["resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (9, 9))", "resource.prlimit(1, resource.RLIMIT_CPU, (0, 0))",
     "os.sched_setaffinity(os.getppid(), {0})", "os.setpriority(os.PRIO_PROCESS, 1, 5)"],
)  # fmt: skip
def test_limits_of_other_processes_are_not_set(start: Start, call: str) -> None:
    program = f"import os, resource\n\ndef reach():\n    try:\n        {call}\n    except PermissionError:\n        return 'refused'\n"
    assert start(Job(program)).call("reach") == "refused"


def test_a_program_sets_its_own_limits(start: Start) -> None:
    program = "import os, resource\n\ndef own():\n    resource.setrlimit(resource.RLIMIT_NOFILE, (9, 9))\n    os.sched_setaffinity(0, {0})\n    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]\n"
    assert start(Job(program)).call("own") == 9


def test_a_function_that_the_harness_means_is_not_the_candidates(start: Start) -> None:
    program = "int puts(const char *text) { return 0; }\nvoid work(void) { }\n"
    harness = '#include <stdio.h>\nvoid work(void);\nint main(void) { work(); puts("done"); return 0; }\n'
    with pytest.raises(AssertionError, match=r"defines a hook .*: puts"):
        start(Job(program, harness=harness, language="c", options=Options(sanitize=("address",))))


ALLOWED = {
    "a header of the system with assembly": "#include <immintrin.h>\n#include <stdio.h>\nint main(void) { return 0; }\n",
    "a word in a literal": '#include <stdio.h>\nint main(void) { puts("asm"); return 0; }\n',
    "a comment": "/*\n# 1 Keep within the size\n asm */\nint main(void) { return 0; }\n",
}


@pytest.mark.parametrize("language", ["c", "cpp"])
@pytest.mark.parametrize("what", ALLOWED)
def test_what_only_looks_like_a_switch_is_built(start: Start, what: str, language: str) -> None:
    box = start(Job(ALLOWED[what], language=language, options=Options(sanitize=("address", "undefined"))))
    assert box.run().ok
