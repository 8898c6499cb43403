"""A study on a tiny model: every method trains, the best trial is chosen on validation families, tables come from the rows alone, and it resumes."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from driver import CHECK, RESOLVED, WEAK, families, script, tiny_model, track

from hardwood.errors import UsageError
from hardwood.evaluation.comparison import table
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.report.study import finals
from hardwood.report.study_tables import learnt, preferences, trials
from hardwood.selfplay import loop
from hardwood.selfplay.cells import Cell, CellPlay
from hardwood.selfplay.study import Study, cells_left, refuse_other, save_plan
from hardwood.selfplay.study_config import StudyConfig, load_study

METHODS = ("sft", "spin", "dpo", "tsp")
HOLDER = """
import sys, time
from pathlib import Path
from hardwood.runs import claim
with claim(Path(sys.argv[1])) as mine:
    print("held" if mine else "not", flush=True)
    time.sleep(600)
"""


def study_config(work: Path, **changes: Any) -> StudyConfig:
    here = str(work / "families")
    settings = {
        "scenarios": here, "model": str(work / "model"), "evaluation.validation": here, "evaluation.heldout": here, "evaluation.train_families": 0, "evaluation.overlap": True,
        "explorer.root_samples": 2, "explorer.node_samples": 2, "workers": 1, "evaluation.n": 2, "evaluation.validation_n": 1, "max_steps": 1,
    }  # fmt: skip
    return StudyConfig.model_validate(
        {"set": settings, "entries": {name: {"method": name} for name in METHODS}, "grid": {"training.learning_rate": [0.001, 0.01]}, "seeds": [0, 1], **changes}
    )  # fmt: skip


@pytest.fixture
def work(tmp_path: Path) -> Path:
    families(tmp_path / "work" / "families")
    tiny_model(tmp_path / "work" / "model")
    return tmp_path / "work"


@pytest.fixture(autouse=True)
def scripted(monkeypatch: pytest.MonkeyPatch) -> None:
    """The untouched model is often vulnerable; whoever was trained at the higher rate is secure."""

    def policy(self: Any, name: str) -> ScriptedPolicy:
        learnt = "checkpoint" in name and self.config.training.learning_rate == 0.01
        answer = (lambda prompt, prefix: [(RESOLVED + CHECK).removeprefix(prefix)]) if learnt else script
        return ScriptedPolicy(answer, lambda before, token: -3.0 if "is_relative_to" in token else -0.01)

    monkeypatch.setattr(loop.Players, "policy", policy)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_every_method_is_tuned_seeded_and_judged(work: Path, tmp_path: Path) -> None:
    study = Study(tmp_path / "study", study_config(work), track)
    rows = study.play()
    assert [row["status"] for row in rows] == ["done"] * (1 + 2 * len(METHODS) + 2 * len(METHODS)), [
        r.get("error") for r in rows
    ]
    finals = [row for row in rows if row["phase"] == "final"]
    assert {(row["name"], row["seed"]) for row in finals} == {(name, seed) for name in METHODS for seed in (0, 1)}
    assert {row["settings"]["training.learning_rate"] for row in finals} == {0.01}, "chosen on validation families"
    assert all("heldout" not in row["counts"] for row in rows if row["phase"] == "tune"), "not looked at before"
    lines = {line["name"]: line for line in table(rows, "base")}
    assert lines["tsp"]["spr@1"]["value"] == 1.0 > lines["base"]["spr@1"]["value"]
    assert lines["sft"]["difference"]["spr@1"]["p"] == 2 / 2**6, "six families changed, all upwards"
    assert not list((tmp_path / "study" / "cells").glob("*/checkpoint")), "weights are not kept"

    # one cell deleted and run again gives the same row; the others are left alone
    kept = [row for row in study.rows() if row["cell"] != finals[0]["cell"]]
    study.results.write_text("".join(json.dumps(row) + "\n" for row in kept))
    shutil.rmtree(tmp_path / "study" / "cells" / finals[0]["cell"])
    again = {row["cell"]: row for row in Study(tmp_path / "study", study_config(work), track).play()}
    assert again[finals[0]["cell"]]["counts"] == finals[0]["counts"] and len(again) == len(rows)

    # the command finds nothing left to do, and says what the rows say
    config = tmp_path / "study.yaml"
    config.write_text(study_config(work).model_dump_json(by_alias=True))
    command = ["-c", "from hardwood.cli import main; main()", "compare", "--config", str(config), "--out", str(tmp_path / "study")]  # fmt: skip
    printed, plain = (
        subprocess.run([sys.executable, *command, *more], capture_output=True, text=True, check=True).stdout
        for more in (["--json"], [])
    )
    costs = {line["name"]: line for line in json.loads(printed)["costs"]}
    assert list(costs) == ["base", *METHODS] and costs["base"]["train_tokens"] == 0 < costs["tsp"]["train_tokens"]
    assert f"{costs['tsp']['train_tokens']:,}" in plain


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_preference_on_real_fixes_is_told_by_data_set(work: Path, tmp_path: Path) -> None:
    fix = {
        "func_name": "f",
        "file_name": "a.py",
        "vul_type": "cwe-022",
        "func_src_before": "def f(a):\n    return open(a)\n",
    }
    fix["func_src_after"] = "def f(a):\n    check(a)\n    return open(a)\n"
    (tmp_path / "sven" / "val").mkdir(parents=True)
    (tmp_path / "sven" / "val" / "fixes.jsonl").write_text(json.dumps(fix) + "\n")
    (tmp_path / "tsp.json").write_text(json.dumps([fix, fix]))
    plan = study_config(work, entries={"sft": {"method": "sft"}}, grid={}, seeds=[0])
    rows = Study(
        tmp_path / "study", plan.beside((), [f"sven:{tmp_path / 'sven'}", f"tsp:{tmp_path / 'tsp.json'}"]), track
    ).play()
    assert [(row["name"], row["status"]) for row in rows] == [("base", "done"), ("sft", "done")], rows
    for row in rows:
        assert {name: seen["pairs"] for name, seen in row["preference"].items()} == {"sven": 1, "tsp": 2}
    found = preferences(rows)
    assert [row[:3] for row in found.rows] == [
        ("SVEN", "base", "1"), ("SVEN", "sft", "1"), ("the authors' file", "base", "2"), ("the authors' file", "sft", "2")
    ]  # fmt: skip


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
@pytest.mark.parametrize("differs", [False, True])
def test_where_no_gradient_came_another_learning_rate_is_the_same_trial(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, differs: bool
) -> None:
    def reward(*_: Any) -> Any:
        return lambda completions, **__: [float(differs and number % 2) for number in range(len(completions))]

    def write(prompts: Sequence[str], trainer: Any) -> dict[str, Any]:
        prompt_ids, completion_ids = (
            trainer.processing_class(list(texts))["input_ids"]
            for texts in (prompts, [(WEAK, CHECK)[number % 2] for number in range(len(prompts))])
        )
        return {"prompt_ids": prompt_ids, "completion_ids": completion_ids, "logprobs": None}

    monkeypatch.setattr("hardwood.selfplay.cells.engine_rollouts", lambda *_: write)
    plan = study_config(work, entries={"grpo": {"method": "grpo"}}, seeds=[])
    first, second = (row for row in Study(tmp_path, plan, track, reward).play() if row["phase"] == "tune")
    assert [first["moved"], second.get("same_as")] == ([True, None] if differs else [False, first["cell"]])
    assert (tmp_path / "cells" / second["cell"] / "train.json").exists() is differs
    if not differs:
        assert second["settings"] != first["settings"] and second["counts"] == first["counts"]


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_an_entry_of_two_iterations_grows_trees_of_its_own_for_the_second(work: Path, tmp_path: Path) -> None:
    twice = {"tsp": {"method": "tsp", "set": {"iterations": 2}}}
    study = Study(
        tmp_path, study_config(work, entries=twice, grid={"training.learning_rate": [0.001]}, seeds=[0]), track
    )
    rows = study.play()
    assert [(row["phase"], row["status"]) for row in rows] == [("base", "done"), ("final", "done")], (
        "one trial is no choice"
    )
    folder = tmp_path / "cells" / rows[1]["cell"]
    first, second = (json.loads((folder / name / "train.json").read_text()) for name in ("", "iteration_001"))
    assert second["start"] == str(folder / "checkpoint") and first["start"] != second["start"]
    shared = next((tmp_path / "trees").glob("*/iteration_000/growth.json"))
    costs = [
        json.loads(path.read_text())["cost"]["generated_tokens"]
        for path in (shared, folder / "iteration_001" / "growth.json")
    ]
    told = rows[1]["cost"]
    assert [told[part]["generated_tokens"] for part in ("grow", "grow_own")] == costs and min(costs) > 0
    assert rows[1]["cost"]["train_tokens"] == first["train_tokens"] + second["train_tokens"]


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_with_fresh_families_each_iteration_grows_where_the_opponent_was_not_trained(
    work: Path, tmp_path: Path
) -> None:
    twice = {"tsp": {"method": "tsp", "set": {"iterations": 2, "fresh_families": True}}}
    study = Study(
        tmp_path, study_config(work, entries=twice, grid={"training.learning_rate": [0.001]}, seeds=[0]), track
    )
    row = study.play()[1]
    assert row["status"] == "done"
    folder = tmp_path / "cells" / row["cell"]
    grown = {path.name for path in (folder / "iteration_001" / "trees").glob("*.json")}
    every = {path.name for path in next((tmp_path / "trees").glob("*")).glob("iteration_000/trees/*.json")}
    learnt = json.loads((folder / "train.json").read_text())["rows"]
    assert grown == set(sorted(every)[1::2]) and 0 < len(grown) < len(every) and learnt > 0
    shared = json.loads(next((tmp_path / "trees").glob("*/iteration_000/growth.json")).read_text())["cost"]
    assert row["cost"]["grow"]["generated_tokens"] < 2 * shared["generated_tokens"]


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_two_processes_share_the_cells_of_a_study(work: Path, tmp_path: Path) -> None:
    """While another process holds a trial, this one does the rest, also the finals of an entry whose trials are done, and goes on when the other dies."""
    config = study_config(work, entries={"tsp": {"method": "tsp"}, "sft": {"method": "sft"}}, seeds=[0])
    study = Study(tmp_path / "study", config, track)
    held = next(study.trials()).id
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(study.folder / "locks" / held)], stdout=subprocess.PIPE
    )
    assert holder.stdout is not None and holder.stdout.read(5) == b"held\n"
    others = threading.Thread(target=study.play)
    others.start()
    while not any(row["phase"] == "final" for row in study.rows()):
        time.sleep(0.1)
    assert held not in study.done() and others.is_alive()
    assert [row["name"] for row in study.rows() if row["phase"] == "final"] == ["sft"]
    holder.kill()
    holder.wait()
    others.join()
    assert [row["status"] for row in study.rows()] == ["done"] * 7 and held in study.done()


@pytest.mark.slow
def test_a_failed_cell_is_a_row_and_is_tried_again(work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = study_config(work, entries={"tsp": {"method": "tsp"}}, seeds=[0])
    study = Study(tmp_path / "study", config, track)

    def fails(*_: Any, **__: Any) -> None:
        raise RuntimeError("out of memory")

    with monkeypatch.context() as patch:
        patch.setattr("hardwood.selfplay.cells.train_step", fails)
        rows = study.play()
    assert [(row["phase"], row["status"]) for row in rows] == [("base", "done"), ("tune", "failed"), ("tune", "failed")]
    assert rows[1]["error"] == "RuntimeError: out of memory"
    assert [cell.phase for cell in cells_left(study)] == ["tune", "tune"]
    assert [row["status"] for row in study.play()] == ["done"] * 4


def test_a_study_names_its_cells_by_what_changes_them(work: Path, tmp_path: Path) -> None:
    assert Cell("a, b", "tune", {"x": 1}).id == Cell("a, b", "tune", {"x": 1}).id
    assert Cell("a", "tune", {"x": 1}).id != Cell("a", "tune", {"x": 2}).id != Cell("a", "tune", {"x": 2}, 1).id
    with pytest.raises(UsageError, match=r"training\.learning_rate"):
        Study(tmp_path, study_config(work, grid={"training.learning_rat": [1]}), track)
    study = Study(tmp_path / "one", study_config(work), track)
    save_plan(study)
    save_plan(study)
    save_plan(Study(tmp_path / "one", study_config(work, seeds=[0, 1, 2]), track))
    more = {name: {"method": name} for name in (*METHODS, "grpo")}
    save_plan(Study(tmp_path / "one", study_config(work, seeds=[0, 1, 2], entries=more), track))
    with pytest.raises(UsageError, match="another study"):
        save_plan(Study(tmp_path / "one", study_config(work, seeds=[0, 1, 2]), track))  # an entry less


def test_another_setting_makes_another_study(work: Path, tmp_path: Path) -> None:
    plain = study_config(work)
    save_plan(Study(tmp_path, plain, track))
    other = {name: {"method": name, "set": {"training.beta": 0.5}} for name in METHODS}
    for changed, named in (
        (plain.model_copy(update={"set": {**plain.set, "evaluation.n": 7}}), "evaluation.n"),
        (plain.beside(["utility"], model="smollm2-135m"), r"evaluation.heldout \(--also\), model \(--model\)"),
        (study_config(work, grid={"training.learning_rate": [0.001]}), "grid"),
        (study_config(work, entries=other), "the entry 'sft'"),
        (study_config(work, seeds=[0]), "seeds"),
    ):
        for refuses in (refuse_other, save_plan):
            with pytest.raises(UsageError, match=f"another study, with other values of {named}"):
                refuses(Study(tmp_path, changed, track))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("model: x\nentries: {tsp: {method: tsp}}\n", "unknown key 'model'.*entries, grid, preset, seeds, set"),
        ("entries: {tsp: {method: tsp, model: x}}\n", r"unknown key 'entries.tsp.model'.*grid, method, set"),
        ("entries: {tsp: {method: tps}}\n", "entries.tsp.method: .*got 'tps'; allowed: .*tsp"),
        ("entries: {tsp: {method: tsp}}\ngrid: {training.beta: 1}\n", "grid.*training.beta.*allowed: setting → list"),
        ("[", "is no YAML"),
    ],
)
def test_what_is_wrong_in_a_studys_file_is_said_in_words(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "study.yaml").write_text(text)
    with pytest.raises(UsageError, match=says) as said:
        load_study(tmp_path / "study.yaml")
    assert "pydantic" not in str(said.value)


def test_a_model_that_is_none_is_said_before_anything_is_kept(work: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="typo"):
        Study(tmp_path, study_config(work).beside([], model="./typo"), track).check()


def test_data_that_cannot_be_read_is_said_before_anything_is_kept(work: Path, tmp_path: Path) -> None:
    for also, preference in ((["corpus:nosuch"], []), ([], [f"sven:{tmp_path / 'nosuch'}"])):
        study = Study(tmp_path / "study", study_config(work).beside(also, preference), track)
        with pytest.raises(UsageError, match="nosuch"):
            study.check()
    Study(tmp_path / "study", study_config(work), track).check()


def test_a_setting_that_was_chosen_before_a_better_trial_came_is_no_entrys_any_more(tmp_path: Path) -> None:
    """A trial that had failed was run again, is the best, and has players of its own: those of before count nowhere."""

    def row(phase: str, rate: float, **more: Any) -> dict[str, Any]:
        verdicts = {"secure": int(10 * rate), "vulnerable": 10 - int(10 * rate)}
        part, family = (
            "validation" if phase == "tune" else "heldout",
            {"ring": "near", "family": "f", "language": "python"},
        )
        counts = {part: {"cwe-001/f/python": {**family, "statuses": verdicts}}}
        settings = {"training.learning_rate": rate}
        said = {"families": 1, "pairs": {}, "golden": {"own": int(10 * rate)}, "steps": 1}
        return {
            "cell": f"sft-{phase}-{rate}",
            "name": "sft",
            "phase": phase,
            "status": "done",
            "seed": 0,
            "settings": settings,
            "learnt": said,
            "cost": {"train_tokens": 5},
            "counts": counts,
            **more,
        }

    rows = [row("tune", 0.1), row("final", 0.1), row("tune", 0.9)]
    (tmp_path / "study.json").write_text(json.dumps({"entries": {"sft": {}}, "seeds": [0]}))
    for more, done, golden in (([], 0, None), ([row("final", 0.9)], 1, "9")):
        (tmp_path / "results.jsonl").write_text("".join(json.dumps(one) + "\n" for one in rows + more))
        assert finals(tmp_path) == (done, 1)
        said = learnt(rows + more)
        assert (said.rows[0][3].split()[0] if said else None) == golden
        (line,) = trials(rows + more).rows
        assert sum("**" in cell for cell in line) == done


def test_the_untouched_model_gets_the_samples_of_all_seeds_also_when_seeds_are_added(
    work: Path, tmp_path: Path
) -> None:
    one, three = (Study(tmp_path, study_config(work, seeds=seeds), track) for seeds in ([0], [0, 1, 2]))
    assert (one.run_config(one.base()).evaluation.n, three.run_config(three.base()).evaluation.n) == (2, 6)
    row = {"cell": one.base().id, "name": "base", "phase": "base", "status": "done"}
    one.results.write_text(json.dumps(row) + "\n")
    assert one.rows() == [row] and three.rows() == [], "too few samples now"
    assert next(cells_left(three)) == three.base()


@pytest.mark.parametrize("grid", ["[]", "{training.epochs: []}"])
def test_an_entry_without_a_trial_is_refused(tmp_path: Path, grid: str) -> None:
    path = tmp_path / "study.yaml"
    path.write_text(f"entries: {{sft: {{method: sft}}, spin: {{method: spin, grid: {grid}}}}}\n")
    with pytest.raises(UsageError, match="the grid of 'spin' has no trial"):
        load_study(path)


def test_a_grid_may_be_several_products(work: Path) -> None:
    grid = [
        {"training.learning_rate": [0.001, 0.01], "training.epochs": [1]},
        {"training.learning_rate": [0.001], "training.epochs": [4]},
    ]
    trials = study_config(work, grid=grid).grid_of("sft")
    assert [tuple(trial.values()) for trial in trials] == [(0.001, 1), (0.01, 1), (0.001, 4)]


@pytest.mark.parametrize("name", ["main", "ablations", "transfer", "larger", "changes", "golden", "fixes"])
def test_the_studies_of_this_repository_are_studies(name: str, tmp_path: Path) -> None:
    config = load_study(Path(__file__).parents[2] / "studies" / f"{name}.yaml")
    trials = {len(config.grid_of(entry)) for entry in config.entries}
    assert len(trials) == 1, "each entry gets the same number of trials"
    number = trials.pop()
    tuned = len(config.entries) * number if number > 1 else 0  # of one trial nothing is chosen
    assert len(list(cells_left(Study(tmp_path, config, track)))) == 1 + tuned


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_the_player_of_the_best_trial_is_not_trained_again(
    work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A final with the trials' seed is the best trial's player; other seeds are trained, no weights stay, and the training is counted once."""
    trained = []
    learn = CellPlay._learn

    def counting(self: CellPlay, *given: Any) -> None:
        trained.append((self.cell.phase, self.cell.seed))
        learn(self, *given)

    monkeypatch.setattr(CellPlay, "_learn", counting)
    study = Study(tmp_path, study_config(work, entries={"sft": {"method": "sft"}}), track)
    rows = {(row["phase"], row["seed"], row["settings"].get("training.learning_rate")): row for row in study.play()}
    assert trained == [("tune", 0), ("tune", 0), ("final", 1)]
    final, trial = rows["final", 0, 0.01], rows["tune", 0, 0.01]
    assert final["player_of"] == trial["cell"] and final["cost"]["train_tokens"] == 0 < trial["cost"]["train_tokens"]
    assert "heldout" in final["counts"] and "player_of" not in rows["final", 1, 0.01]
    assert not list(tmp_path.glob("cells/**/checkpoint")) and not list(tmp_path.glob("cells/**/trainer"))
