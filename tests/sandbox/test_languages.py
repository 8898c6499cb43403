"""Each language builds, runs and answers calls in the real sandbox, and its canaries are sound."""

from __future__ import annotations

import shutil

import hostile
import pytest

from hardwood.errors import MissingError, UsageError
from hardwood.oracles import judge
from hardwood.oracles.box import TestBox
from hardwood.oracles.selfcheck import check
from hardwood.sandbox import Job, open_sandbox
from hardwood.sandbox.languages import LANGUAGES, language
from hardwood.scenarios.scenario import Options


def test_canaries_are_sound() -> None:
    from hardwood.executor import LocalExecutor

    with LocalExecutor(2) as executor:
        document = check(list(hostile.canaries().values()), executor.judge_many)
    assert document["unsound"] == []
    assert document["by_language"].keys() == set(LANGUAGES)


JAVASCRIPT = """
const same = (x) => x;
const kinds = () => [1, 1.5, -0, NaN, 2n ** 70n, 'é', null, undefined, true, [1], { a: { b: 2 } }, new Map([[1, 2]]), new Set([3]), Buffer.from('x')];
async function later(x) { await new Promise((done) => setTimeout(done, 5)); return x + 1; }
class Odd {}
const odd = () => new Odd();
function fail() { throw new RangeError('no'); }
module.exports.hidden = { inner: 1 };
module.exports.shown = () => 7;
"""


@pytest.fixture
def script() -> TestBox:
    box = open_sandbox().start(Job(JAVASCRIPT, language="javascript"))
    yield TestBox(box)
    box.close()


def test_values_cross_to_javascript_and_back(script: TestBox) -> None:
    for value in (0, -7, 1.5, 2**60, "é\n", None, True, [1, [2]], {"a": {"b": [None]}}, b"\x00\xff", 1e300, -0.1):
        assert script.call("same", value) == value, value
    kinds = script.call("kinds")
    assert kinds[:3] == [1, 1.5, 0] and kinds[3] != kinds[3] and kinds[4] == 2**70
    assert kinds[5:] == ["é", None, None, True, [1], {"a": {"b": 2}}, {1: 2}, {3}, b"x"]


def test_promises_exports_and_failures_of_javascript(script: TestBox) -> None:
    assert script.call("later", 1) == 2
    assert script.call("shown") == 7
    assert script.call("odd") != script.call("odd"), "no plain data: equals nothing"
    outcome = script.attempt("fail")
    assert (outcome.error, outcome.message) == ("RangeError", "no")
    assert script.attempt("hidden").error == "NameError"
    assert script.attempt("x; process.exit()").error == "NameError"


def test_a_program_gets_arguments_and_input_and_leaves_output_and_status() -> None:
    program = '#include <stdio.h>\nint main(int c, char **v) { int x; scanf("%d", &x); fprintf(stderr, "e"); printf("%s %d", v[1], x); return 3; }\n'
    box = open_sandbox().start(Job(program, language="c"))
    assert box.request("build")["built"]
    test = TestBox(box)
    ran = test.run("a b", stdin="42")
    box.close()
    assert (ran.stdout, ran.stderr, ran.code, ran.ok) == ("a b 42", "e", 3, False)


def test_a_sanitizer_speaks() -> None:
    program = "#include <stdlib.h>\nint main(int c, char **v) { int *a = malloc(8); return a[c + 1]; }\n"
    box = open_sandbox().start(Job(program, language="c", options=Options(sanitize=("address",))))
    assert box.request("build")["built"]
    ran = TestBox(box).run()
    box.close()
    assert ran.code == 86 and "heap-buffer-overflow" in ran.sanitizer


def test_unknown_language_and_missing_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UsageError, match=r"'cobol'.*python"):
        language("cobol")
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(MissingError, match="apt-get install golang"):
        language("go").tools[0].path()


def test_a_compiler_that_is_missing_is_an_error_and_not_a_broken_program(monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = hostile.canaries()["read-note/c"]
    which = shutil.which
    monkeypatch.setattr(shutil, "which", lambda program: None if program == "gcc" else which(program))
    with pytest.raises(MissingError, match="gcc"):
        judge(scenario, scenario.program(scenario.golden))
