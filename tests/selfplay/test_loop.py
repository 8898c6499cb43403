"""One run: when iterations end, which one is best, whom it refuses."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from driver import CHECK, RESOLVED, families, script, tiny_model, track

from hardwood.errors import HardwoodError, MissingError, OracleError, UsageError
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.runs import Run, claim, read_json, write_json
from hardwood.selfplay import loop
from hardwood.selfplay.config import RunConfig, resolve
from hardwood.selfplay.loop import SelfPlay
from hardwood.tree import Tree
from hardwood.tree.model import Completion
from hardwood.tree.rows import whole_pairs


def run_config(work: Path, *more: str) -> RunConfig:
    here = str(work / "families")
    settings = [
        f"scenarios={here}", f"model={work / 'model'}", f"evaluation.validation={here}", f"evaluation.heldout={here}", "evaluation.train_families=0",
        "evaluation.overlap=true", "explorer.root_samples=2", "explorer.node_samples=2", "max_steps=1", "workers=1", "iterations=3", "evaluation.n=1",
        "evaluation.validation_n=1", "baselines=[]", "form=completion", *more,
    ]  # fmt: skip
    return resolve("quick", None, settings)


@pytest.fixture
def work(tmp_path: Path) -> Path:
    families(tmp_path / "work" / "families")
    return tmp_path / "work"


def test_families_of_training_are_not_held_out(work: Path, tmp_path: Path) -> None:
    config = resolve("quick", None, ["scenarios=corpus[lang=python,tier=small]"])
    with pytest.raises(UsageError, match=r"24 families of evaluation\.validation are trained on"):
        SelfPlay(Run(tmp_path / "run"), config, track).prepare()
    with pytest.raises(UsageError, match=r"6 families of evaluation\.validation are trained on"):
        SelfPlay(Run(tmp_path / "run"), run_config(work, "evaluation.overlap=false"), track).prepare()
    with pytest.raises(UsageError, match="unknown model"):
        SelfPlay(Run(tmp_path / "run"), run_config(work), track).prepare()
    assert not Run(tmp_path / "run").config.exists(), "a name that no model has leaves nothing behind"
    tiny_model(work / "model")
    SelfPlay(Run(tmp_path / "run"), run_config(work), track).prepare()


def test_nothing_grows_where_no_secure_program_goes_on_from_the_prompt(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tiny_model(work / "model")
    play = SelfPlay(Run(tmp_path / "run"), run_config(work), track)
    one = play.train_scenarios[0]
    for secure in ((), (replace(one.secure[0], whole=True),)):
        monkeypatch.setattr(play, "train_scenarios", [replace(one, secure=secure)])
        with pytest.raises(UsageError, match=f"{one.id} has no secure program that goes on from its prompt"):
            play.prepare()


def test_whom_an_identifier_asks_is_looked_at_before_anything_is_written(work: Path, tmp_path: Path) -> None:
    tiny_model(work / "model")
    config = run_config(work, "explorer.risk_nodes=[model]", "explorer.annotator=foo")
    with pytest.raises(UsageError, match="'foo'"):
        SelfPlay(Run(tmp_path / "run"), config, track).prepare()
    assert not (tmp_path / "run").exists()


def test_a_directory_in_which_another_process_works_is_refused(work: Path, tmp_path: Path) -> None:
    tiny_model(work / "model")
    play = SelfPlay(Run(tmp_path / "run"), run_config(work), track)
    with claim(tmp_path / "run" / "lock"), pytest.raises(UsageError, match="another process works on"):
        play.play()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_iterations_end_once_the_opponent_shows_no_flaw(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first player is secure already: there is nothing to learn from in the second iteration, and the run ends with its table."""
    tiny_model(work / "model")

    def policy(self: Any, name: str) -> ScriptedPolicy:
        secure = lambda prompt, prefix: [(RESOLVED + CHECK).removeprefix(prefix)]  # noqa: E731
        answer = secure if "checkpoint" in name else script
        return ScriptedPolicy(answer, lambda before, token: -3.0 if "is_relative_to" in token else -0.01)

    monkeypatch.setattr(loop.Players, "policy", policy)
    for _ in range(2):  # and again when it is resumed
        result = SelfPlay(Run(tmp_path / "run"), run_config(work), track).play()
        assert result["best_iteration"] == 0 and len(result["training"]["tsp"]) == 1
        assert read_json(tmp_path / "run/iteration_000/checkpoint/hardwood.json") == {"prompt": "completion"}
        assert [growth["families_with_a_pair"] for growth in result["growth"]] == [6, 0]
    monkeypatch.setattr(loop.Players, "policy", lambda self, name: policy(self, "checkpoint"))
    with pytest.raises(HardwoodError, match="no tree yielded a pair"):
        SelfPlay(Run(tmp_path / "other"), run_config(work), track).play()


def test_the_best_iteration_is_told_by_samples_with_a_verdict(work: Path, tmp_path: Path) -> None:
    play = SelfPlay(Run(tmp_path), run_config(work), track)
    # 5 of 10 are secure; 4 of 7 with a verdict
    for number, (secure, other, error) in enumerate([(5, 5, 0), (4, 3, 3)]):
        statuses = ["secure"] * secure + ["broken"] * other + ["error"] * error
        step = play.run.iteration(number)
        records = [{"family": "f", "scenario": "f", "status": status} for status in statuses]
        write_json(step.evaluation("validation"), {"records": records})
        write_json(step.train, {})
    assert play.best() == 1


def test_without_a_secure_reference_there_are_no_pairs_of_whole_programs() -> None:
    tree = Tree("s", "def f():\n", 0)
    tree.add(Completion("    x\n", "error", "reference"), ["    x\n"])
    tree.add(Completion("    y\n", "vulnerable", "root"), ["    y\n"])
    assert whole_pairs(tree, "\n", judged=True) == []
    tree.add(Completion("    z\n", "secure", "reference"), ["    z\n"])
    assert [(row["golden"], row["losing"]) for row in whole_pairs(tree, "\n", judged=True)] == [("    z\n", "    y\n")]


def test_an_evaluation_goes_on_where_it_was_killed(work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "BATCH", 2)
    asked: list[int] = []

    class Killed(ScriptedPolicy):
        def sample(self, requests: Any, progress: Any = None) -> Any:
            asked.append(len(requests))
            if len(asked) == 3:
                raise KeyboardInterrupt
            return super().sample(requests, progress)

    monkeypatch.setattr(loop.Players, "policy", lambda self, name: Killed(script))
    with SelfPlay(Run(tmp_path), run_config(work), track) as play:
        with pytest.raises(KeyboardInterrupt):
            play.validate(play.run.iteration(0), "untouched")
        document = play.validate(play.run.iteration(0), "untouched")
        assert asked == [2, 2, 2, 2, 2], "two batches were written when it was killed; the first was kept"
        assert len({record["scenario"] for record in document["records"]}) == len(document["records"]) == 6
        monkeypatch.setattr(loop, "BATCH", 64)
        again = play.validate(play.run.iteration(1), "untouched")
        assert [r["status"] for r in again["records"]] == [r["status"] for r in document["records"]]
        assert again["cost"]["oracle_calls"] == 6
        folder = play.run.iteration(0).evaluation("validation").parent
        assert [path.name for path in folder.iterdir()] == ["validation.json"]


def test_too_many_samples_without_a_verdict_are_no_result_and_are_asked_again(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    class Failing(ScriptedPolicy):
        """Two of six replies never come, the first time."""

        def sample(self, requests: Any, progress: Any = None) -> Any:
            asked.append([request.prompt for request in requests])
            found = super().sample(requests, progress)
            lost = (1, 4) if len(asked) == 1 else ()
            return [
                [replace(one, text="", finish="error") if at in lost else one for one in samples]
                for at, samples in enumerate(found)
            ]

    monkeypatch.setattr(loop.Players, "policy", lambda self, name: Failing(script))
    with SelfPlay(Run(tmp_path), run_config(work), track) as play:
        step = play.run.iteration(0)
        with pytest.raises(OracleError, match="2 of 6 samples have no verdict"):
            play.validate(step, "untouched")
        assert not step.evaluation("validation").exists()
        document = play.validate(step, "untouched")
    assert asked[1] == [asked[0][1], asked[0][4]]
    assert len(document["records"]) == 6 and all(record["status"] != "error" for record in document["records"])


def test_more_iterations_than_families_leave_nothing_fresh(work: Path, tmp_path: Path) -> None:
    config = run_config(work, "fresh_families=true", "iterations=7")
    with pytest.raises(UsageError, match="7 iterations want a scenario each, and there are 6"):
        SelfPlay(Run(tmp_path), config, track).prepare()


def test_trees_that_nobody_judges_want_no_tools(work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As published, in a language that nothing here runs: the branch at the annotated line loses."""
    tiny_model(work / "model")
    after = "int f(String q) {\n    int x = 1;\n    return run(quote(q));\n}\n"
    fix = {
        "func_src_before": after.replace("quote(q)", "q"), "func_src_after": after, "file_name": "a.java", "vul_type": "cwe-089", "description": "Run it",
        "output": "[[1]]\n[Code_Line] return run(quote(q));\n[CWE_ID] CWE-89\n[Description] x",
    }  # fmt: skip
    (tmp_path / "fixes.json").write_text(json.dumps([fix]))
    config = run_config(
        work, "explorer.judged=false", "explorer.risk_nodes=[annotated]", f"scenarios=tsp:{tmp_path / 'fixes.json'}"
    )
    monkeypatch.setattr(
        loop.Players, "policy", lambda self, name: ScriptedPolicy(lambda *_: ["    return run(q);\n}\n"])
    )
    with SelfPlay(Run(tmp_path / "run"), config, track) as play:
        found = play.grow(play.run.iteration(0), "untouched")
    assert [(row["kind"], row["losing"]) for row in found] == [("pair", "    return run(q);\n"), ("golden", "")]


def test_what_judging_wants_is_looked_for_before_anything_is_written(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompt = work / "families" / "note-0" / "javascript"
    shutil.copytree(work / "families" / "note-0" / "python", prompt)
    for path in list(prompt.glob("*.py")):
        if path.stem not in ("functional", "security"):
            path.rename(path.with_suffix(".js"))
    (prompt / "options.yaml").write_text("modules: [no-such-package]\n")
    asked: list[str] = []
    monkeypatch.setattr(loop.Players, "policy", lambda self, name: ScriptedPolicy(lambda *_: asked.append("") or [""]))
    with SelfPlay(Run(tmp_path), run_config(work), track) as play, pytest.raises(MissingError, match="no-such-package"):
        play.validate(play.run.iteration(0), "untouched")
    assert not asked
