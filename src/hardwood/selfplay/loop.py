"""The iterated loop (`docs/method.md`, "One iteration"): grow, train, look at validation, advance; then the table. Resumable at every step.

Each step looks first whether its result is in the run directory. A killed run loses at most one wave of trees, or the training steps since
the trainer's last checkpoint.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from hardwood.errors import HardwoodError, UsageError
from hardwood.evaluation.kept import Kept, plan_of
from hardwood.evaluation.measures import estimate, spr
from hardwood.evaluation.runner import BATCH, Evaluation, SamplingConfig, meter, refuse_errors
from hardwood.executor import LocalExecutor
from hardwood.explorer.explorer import Explorer, sampled_counts
from hardwood.explorer.fixes import fix_trees
from hardwood.explorer.unjudged import UnjudgedExplorer
from hardwood.generation.endpoint import parse_name
from hardwood.generation.opening import check_model, served
from hardwood.generation.policy import Policy
from hardwood.oracles.analysers import open_analyser
from hardwood.oracles.cache import default_folder
from hardwood.runs import Iteration, Run, claim, read_json, read_jsonl, write_atomic, write_json, write_jsonl
from hardwood.scenarios import Scenario, load_scenarios
from hardwood.scenarios.selection import content_hash, spread
from hardwood.selfplay.config import RunConfig, dump
from hardwood.selfplay.environment import environment
from hardwood.selfplay.learning import train_step
from hardwood.selfplay.methods import Method
from hardwood.selfplay.players import Players
from hardwood.selfplay.table import result_table
from hardwood.terminal import Track
from hardwood.tree import Tree, rows

PAIR_SOURCES = ("graft", "splice", "value", "whole", "unjudged")


class SelfPlay:
    """One run, from wherever it is to its end."""

    def __init__(self, run: Run, config: RunConfig, track: Track) -> None:
        self.run, self.config, self.track = run, config, track
        self.players = Players(config)
        self.train_scenarios = load_scenarios(config.scenarios)
        self._executor: LocalExecutor | None = None

    def __enter__(self) -> SelfPlay:
        return self

    def __exit__(self, *_: object) -> None:
        """Ends the judging processes."""
        if self._executor is not None:
            self._executor.__exit__()
            self._executor = None

    def play(self) -> dict[str, Any]:
        """All steps that are not done yet. The result document. Raises what `check` raises."""
        with self:
            self.check()
        self.prepare()
        with self._alone(), self:
            self.evaluate_model("base", self.config.model, self.run.iteration(0))
            for number in range(self.config.iterations):
                if not self.advance(number):
                    break
            best = self.best()
            self.evaluate_model("best", self._checkpoint(best), self.run.iteration(best))
            for name in self.config.baselines:
                self.baseline(name, best)
            return self.result(best)

    def grow_only(self) -> list[dict[str, Any]]:
        """The trees of the first iteration, and their rows; nothing is trained."""
        self.prepare()
        with self._alone(), self:
            return self.grow(self.run.iteration(0), self.config.model)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Raises UsageError where another process works in the run's directory."""
        with claim(self.run.root / "lock") as mine:
            if not mine:
                raise UsageError(f"another process works on {self.run.root}; wait for it, or name another directory")
            yield

    def check(self) -> None:
        """All that would end the run within seconds, before anything is opened or written; a dry run does no more. Raises UsageError for a server's model and for what `prepare` refuses, MissingError for what writing or judging would want and this machine lacks."""
        if served(self.config.model):
            raise UsageError(
                f"{self.config.model}: no weights to train; hardwood grow grows trees with a server's model"
            )
        self._check_settings()
        if self.run.result.exists():  # nothing is left to judge
            return
        grown = self.train_scenarios if self.config.explorer.judged else []
        validated = load_scenarios(self.config.evaluation.validation) if self.config.iterations > 1 else []
        self.executor.check([*grown, *validated, *self.table_scenarios()])

    def prepare(self) -> None:
        """Writes what the run depends on into its directory. Raises UsageError when families of training are to be held-out or validation families too, or scenarios with tests are taken for real fixes."""
        self._check_settings()
        if not self.run.config.exists():
            write_atomic(self.run.config, dump(self.config))
        if not self.run.environment.exists():
            write_json(self.run.environment, environment(self.config, content_hash(self.train_scenarios)))

    def _check_settings(self) -> None:
        self._refuse_overlap()
        self._refuse_tested()
        self._refuse_no_golden()
        if self.config.fresh_families and self.config.iterations > len(self.train_scenarios):
            raise UsageError(
                f"fresh_families: {self.config.iterations} iterations want a scenario each, and there are {len(self.train_scenarios)}"
            )
        explorer = self.config.explorer
        if "analyser" in explorer.risk_nodes:
            open_analyser(explorer.analyser)
        if "model" in explorer.risk_nodes:
            parse_name(explorer.annotator)
        check_model(self.config.model, backend=self.config.backend, trust_remote_code=self.config.trust_remote_code)

    def _refuse_overlap(self) -> None:
        settings, trained = self.config.evaluation, {scenario.family for scenario in self.train_scenarios}
        for part, selection in (("validation", settings.validation), ("heldout", settings.heldout)):
            both = sorted(trained & {s.family for s in load_scenarios(selection)}) if not settings.overlap else []
            if both:
                raise UsageError(
                    f"{len(both)} families of evaluation.{part} are trained on, e.g. {both[0]}: nothing would be held out. "
                    "Narrow --scenarios or that selection; or --set evaluation.overlap=true, to look at what was learnt by heart"
                )

    def _refuse_tested(self) -> None:
        tested = [scenario.id for scenario in self.train_scenarios if scenario.tested]
        if self.config.explorer.from_fixes and tested:
            raise UsageError(
                f"{tested[0]} has tests, and real fixes have none: with the preset fixes (explorer.judged false, node_samples 0) give --scenarios sven:DIR or tsp:FILE"
            )

    def _refuse_no_golden(self) -> None:
        for scenario in self.train_scenarios:
            if not scenario.secure or scenario.secure[0].whole:
                raise UsageError(
                    f"{scenario.id} has no secure program that goes on from its prompt, so no tree can grow: it can be evaluated (eval, audit), not trained on"
                )

    @property
    def executor(self) -> LocalExecutor:
        """Judging processes, started when the first program is judged."""
        if self._executor is None:
            layers = frozenset(self.config.allow_missing_layers)
            self._executor = LocalExecutor(self.config.workers, layers, cache=default_folder())
        return self._executor

    def _checkpoint(self, number: int) -> str:
        return str(self.run.iteration(number).checkpoint)

    # --- one iteration ---

    def advance(self, number: int) -> bool:
        """Grow trees with the opponent, train the main player, look at validation. False, and nothing is trained, once the opponent shows no flaw to learn from.

        Raises HardwoodError when that is so from the start.
        """
        step = self.run.iteration(number)
        start = self.config.model if number == 0 else self._checkpoint(number - 1)
        found = self.grow(step, start)
        if not step.train.exists():
            self.players.release()
            if not any(row["kind"] == "pair" for row in found):
                if number:
                    return False
                raise HardwoodError("no tree yielded a pair; more samples a tree, or other scenarios, may")
            with self.progress(f"train, iteration {number}") as told:
                train_step(self.config, start, found, step, callbacks=told)
        if self.config.iterations > 1:  # else there is nothing to choose from
            self.validate(step, self._checkpoint(number))
        return True

    def trained(self) -> list[Iteration]:
        """The iterations that have a player."""
        return [step for step in self.run.iterations() if step.train.exists()]

    def grow(self, step: Iteration, start: str) -> list[dict[str, Any]]:
        """The rows of the iteration; trees that are there already are read, not grown again."""
        if step.rows.exists():
            return read_jsonl(step.rows)
        families, wave = self.families(step.number), self.config.explorer.wave
        waves = [families[i : i + wave] for i in range(0, len(families), wave)]
        with self.track(f"grow trees, iteration {step.number}", len(families)) as done:
            for some in waves:
                if not all(step.tree(s.id).exists() for s in some):
                    self._grow_wave(step, start, some)
                done(len(some), "")
        trees = [Tree.from_json(read_json(step.tree(s.id))) for s in families]
        found = self.rows_of(trees)
        write_json(step.growth, self._growth(trees, found))
        write_jsonl(step.rows, found)
        return found

    def families(self, number: int) -> list[Scenario]:
        """What an iteration grows on: all scenarios of training, or its own share."""
        scenarios = self.train_scenarios
        return scenarios[number :: self.config.iterations] if self.config.fresh_families else scenarios

    def _grow_wave(self, step: Iteration, start: str, wave: Sequence[Scenario]) -> None:
        if self.config.explorer.from_fixes:
            self._fix_wave(step, wave)
            return
        if self.config.explorer.judged:
            self.executor.check(wave)
        policy = self.players.policy(start)
        spent, began = meter(policy, self.executor), time.monotonic()
        explorer = self._explorer(policy, step)
        trees = explorer.grow(wave)
        cost = {**spent(), "wall_s": round(time.monotonic() - began, 2)}
        if explorer.errors:
            old = read_jsonl(step.errors) if step.errors.exists() else []
            write_jsonl(step.errors, old + [verdict.to_json() for verdict in explorer.errors])
        for tree in trees:
            share = {name: value / len(trees) for name, value in cost.items()}
            more = {"cost": share, "unannotated": explorer.unannotated / len(trees)}
            write_json(step.tree(tree.scenario_id), {**tree.to_json(), **more})

    def _fix_wave(self, step: Iteration, wave: Sequence[Scenario]) -> None:
        """Trees of real fixes, which cost nothing: no model is opened, no program run."""
        for tree in fix_trees(wave, self.players.form, step.number):
            nothing = dict.fromkeys(("generated_tokens", "prefill_tokens", "oracle_calls", "wall_s"), 0.0)
            write_json(step.tree(tree.scenario_id), {**tree.to_json(), "cost": nothing})

    def _explorer(self, policy: Policy, step: Iteration) -> Explorer | UnjudgedExplorer:
        settings, form = self.config.explorer, self.players.form
        if not settings.judged:
            return UnjudgedExplorer(policy, form, settings, iteration=step.number, seed=self.config.seed)
        return Explorer(policy, self.executor, form, settings, iteration=step.number, seed=self.config.seed)

    def rows_of(self, trees: Sequence[Tree]) -> list[dict[str, Any]]:
        """What the player learns from, as this run's settings label it."""
        return [row for tree in trees for row in self._rows(tree)]

    def _rows(self, tree: Tree) -> list[dict[str, Any]]:
        training = self.config.training
        anchors = training.own_golden, training.reference_share
        return rows(tree, self.players.form.ending, *anchors, training.missing_lines, **self.config.labels)

    def _growth(self, trees: Sequence[Tree], found: Sequence[dict[str, Any]]) -> dict[str, Any]:
        pairs = [row for row in found if row["kind"] == "pair"]
        family = {scenario.id: scenario.family for scenario in self.train_scenarios}
        written = [read_json(self.run.iteration(tree.iteration).tree(tree.scenario_id)) for tree in trees]
        costs = [document["cost"] for document in written]
        return {
            "trees": len(trees),
            "nodes": sum(len(tree.nodes) for tree in trees),
            "sampled": sampled_counts(trees),
            "pairs": {source: sum(row["source"] == source for row in pairs) for source in PAIR_SOURCES},
            "families_with_a_pair": len({family[row["scenario_id"]] for row in pairs}),
            "own_golden_paths": sum(row["kind"] == "golden" and row["source"] == "own" for row in found),
            "unannotated": round(sum(document.get("unannotated", 0) for document in written)),
            "cost": {name: round(sum(cost[name] for cost in costs), 2) for name in costs[0]},
        }

    @contextmanager
    def progress(self, label: str) -> Iterator[list[Any]]:
        """Callbacks of a trainer that show how far it is, while the block runs."""
        from hardwood.selfplay.progress import TrainingProgress

        with TrainingProgress(self.track, label) as line:
            yield [line]

    # --- looking ---

    def validate(self, step: Iteration, model: str) -> dict[str, Any]:
        settings = self.config.evaluation
        return self._evaluate(step, "validation", model, load_scenarios(settings.validation), settings.validation_n)

    def best(self) -> int:
        """The iteration with the highest validation SPR@1; the earlier one when equal. Held-out families are not looked at."""
        if self.config.iterations == 1:
            return 0
        documents = [read_json(step.evaluation("validation")) for step in self.trained()]
        scores = [estimate(d["records"], spr(1)).value or 0.0 for d in documents]
        return max(range(len(scores)), key=lambda n: (scores[n], -n))

    def evaluate_model(self, name: str, model: str, step: Iteration) -> dict[str, Any]:
        """Held-out rings and some train families."""
        return self._evaluate(step, name, model, self.table_scenarios(), self.config.evaluation.n)

    def table_scenarios(self) -> list[Scenario]:
        settings = self.config.evaluation
        shown = spread(self.train_scenarios, settings.train_families)
        return shown + [s for s in load_scenarios(settings.heldout) if s.id not in {t.id for t in shown}]

    def _evaluate(
        self, step: Iteration, name: str, model: str, scenarios: Sequence[Scenario], n: int
    ) -> dict[str, Any]:
        """Judged samples of some scenarios. What is done is kept batch by batch. Raises OracleError where too many have no verdict; those are asked again when the run goes on."""
        path, part = step.evaluation(name), step.evaluating(name)
        if not path.exists():
            found = self._judged(name, part, model, scenarios, n)
            refuse_errors(found)
            write_json(path, {"name": name, "model": model, "n": n, **asdict(found)})
            shutil.rmtree(part)
        document: dict[str, Any] = read_json(path)
        return document

    def _judged(self, name: str, part: Path, model: str, scenarios: Sequence[Scenario], n: int) -> Evaluation:
        explorer, temperature = self.config.explorer, self.config.evaluation.temperature
        sampling = SamplingConfig(n, temperature, explorer.top_p, explorer.max_new_tokens, self.config.seed + 7919)
        policy, kept = self.players.policy(model), Kept(part, plan_of(scenarios, sampling))
        with self.track(f"evaluate {name}", len(scenarios)) as done:
            return kept.go_on(
                policy, scenarios, self.executor, sampling, self.players.form, lambda more: done(more, ""), BATCH
            )

    # --- baselines ---

    def baseline(self, name: Method, best: int) -> None:
        """A baseline from the same starting model, trained on as many tokens as the best iteration's player was."""
        step = self.run.named(name)
        if not step.train.exists():
            self.players.release()
            steps = [self.run.iteration(number) for number in range(best + 1)]
            tokens = sum(read_json(each.train)["train_tokens"] for each in steps)
            # each iteration's families, once: its own share of them, or all of them every time
            learnt = steps if self.config.fresh_families else steps[:1]
            data = [row for each in learnt for row in read_jsonl(each.rows)]
            with self.progress(f"train {name}") as told:
                train_step(
                    self.config, self.config.model, data, step, method=name, max_train_tokens=tokens, callbacks=told
                )
        self.evaluate_model(name, str(step.checkpoint), step)

    def result(self, best: int) -> dict[str, Any]:
        """The table, written to `result.json`."""
        names = {"base": self.run.iteration(0).evaluation("base"), "tsp": self.run.iteration(best).evaluation("best")}
        names |= {name: self.run.named(name).evaluation(name) for name in self.config.baselines}
        documents = {name: read_json(path) for name, path in names.items()}
        growth = [read_json(step.growth) for step in self.run.iterations()]
        training = {"tsp": [read_json(step.train) for step in self.trained()]}
        training |= {name: [read_json(self.run.named(name).train)] for name in self.config.baselines}
        result = result_table(
            documents, best=best, growth=growth, training=training, environment=read_json(self.run.environment),
            validation=[read_json(path) for step in self.trained() if (path := step.evaluation("validation")).exists()],
        )  # fmt: skip
        write_json(self.run.result, result)
        return result
