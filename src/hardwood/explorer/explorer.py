"""How trees grow (`docs/method.md`, "One iteration"): roots, branches at risk nodes, splices, the model's own programs, and rollouts where a pair needs them.

Scenarios grow in waves: each stage of all trees of a wave is one batch for the policy, and judging overlaps with writing. The explorer knows
the policy and the executor only by their protocols.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hardwood.errors import UsageError
from hardwood.executor import Executor
from hardwood.explorer.budget import Budget, promise
from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.grafting import graft
from hardwood.explorer.growth import Growth, Line, new_tree, request
from hardwood.explorer.judging import Judging, nobody_answers, not_replied
from hardwood.explorer.last_chance import look_for_later_repairs
from hardwood.explorer.paths import flagged_lines, golden_path
from hardwood.explorer.risk_nodes import RiskNode, find_risk_nodes
from hardwood.generation.format import Format
from hardwood.generation.policy import Policy, Request, TokenLogprob
from hardwood.oracles import Verdict
from hardwood.scenarios import Scenario
from hardwood.tree.model import SAMPLED, Completion, Node, Tree
from hardwood.tree.splice import splices


@dataclass(frozen=True)
class Ask:
    """`n` samples below the node whose segments are `given`."""

    growth: Growth
    given: tuple[str, ...]
    n: int
    origin: str


class Explorer:
    """Grows trees with one policy (the opponent) for one iteration."""

    def __init__(
        self,
        policy: Policy,
        executor: Executor,
        form: Format,
        config: ExplorerConfig,
        *,
        iteration: int = 0,
        seed: int = 0,
    ) -> None:
        self.policy, self.form, self.config, self.iteration, self.seed = policy, form, config, iteration, seed
        self.judging = Judging(executor)
        self.unannotated = 0
        """Scenarios in which the annotating model named nothing."""
        self._silent: list[Verdict] = []
        self._budget = Budget(None, None)
        self._stage = 0

    @property
    def errors(self) -> Sequence[Verdict]:
        """Verdicts of status `error`, and samples that never came."""
        return [*self._silent, *self.judging.errors]

    def grow(self, scenarios: Sequence[Scenario]) -> list[Tree]:
        """One tree a scenario, all grown together (one wave). Raises OracleError when none of their first samples came."""
        self._stage = 0
        self._budget = Budget.of_wave(self.config.tokens_a_tree, self.config.verdicts_a_tree, len(scenarios))
        growths = [self._start(scenario) for scenario in scenarios]
        self._ask_others(growths)
        few = min(self.config.root_samples, self.config.verdicts_a_tree or self.config.root_samples)
        pending = self._sample([Ask(g, (), few, "root") for g in growths], needed=True)
        if growths and not pending:
            raise nobody_answers(self._silent)
        if self._budget.is_set:  # what was found decides where the rest goes: no judging behind the writing
            self._add(pending)
            pending = []
        lines = [(growth, growth.lines[0]) for growth in growths]
        for depth in range(1, self.config.depth + 1):
            self._find_risk_nodes(lines)
            branches = self._sample(list(self._at_risk_nodes(lines)))
            self._add(pending)
            self._add(branches)
            self._splice(lines)
            pending, lines = [], self._follow(growths) if depth < self.config.depth else []
        graft(growths, self.judging, self.config)
        self._add(self._sample([ask for g in growths for ask in self._own_program(g)]))
        self._add(self._sample([ask for g in growths for ask in self._topups(g)]))
        look_for_later_repairs(growths, self.judging, self.config)
        return [g.tree for g in growths]

    # --- stages ---

    def _start(self, scenario: Scenario) -> Growth:
        growth = Growth(scenario, new_tree(self.form, scenario, self.iteration))
        growth.lines.append(Line(growth.pieces(scenario.golden)))
        for reference in (*scenario.secure, *scenario.vulnerable):
            status = self.judging.status(scenario, reference.completion)
            growth.tree.add(Completion(reference.completion, status, "reference"), growth.pieces(reference.completion))
        return growth

    def _follow(self, growths: Sequence[Growth]) -> list[tuple[Growth, Line]]:
        """Secure finds become golden paths of their own, and are explored further: this makes it a tree."""
        found = []
        for growth in growths:
            for line in growth.secure_finds(self.config.secure_finds):
                growth.lines.append(line)
                found.append((growth, line))
        return found

    def _find_risk_nodes(self, lines: Sequence[tuple[Growth, Line]]) -> None:
        scored: Sequence[Sequence[TokenLogprob]] = [[] for _ in lines]
        if lines and {"off-golden mass", "entropy"} & set(self.config.risk_nodes):
            scored = self.policy.logprobs([(growth.tree.prompt, line.text) for growth, line in lines])
            self._refuse_no_entropy(scored)
        for (growth, line), tokens in zip(lines, scored, strict=True):
            path = golden_path(growth, line, tokens, self.seed)
            line.risk = find_risk_nodes(path, self.config.risk_nodes, self.config.nodes_per_tree)
            self._write_provenance(growth, line, path.logprobs)

    def _refuse_no_entropy(self, scored: Sequence[Sequence[TokenLogprob]]) -> None:
        """Where the backend does not know it, `entropy` would name nothing, silently."""
        if "entropy" in self.config.risk_nodes and any(token.entropy is None for tokens in scored for token in tokens):
            raise UsageError(
                "risk node identifier 'entropy': this model's backend gives no entropy; allowed: a model in this process"
            )

    def _ask_others(self, growths: Sequence[Growth]) -> None:
        """What an analyser and an annotating model say of the scenarios, where the configuration names them: asked once a wave."""
        scenarios = [growth.scenario for growth in growths]
        if "analyser" in self.config.risk_nodes:
            for growth, flagged in zip(growths, flagged_lines(self.config.analyser, scenarios), strict=True):
                growth.flagged = flagged
        if "model" in self.config.risk_nodes:
            from hardwood.explorer.annotator import Annotator

            annotator = Annotator(self.config.annotator)
            for growth, notes in zip(growths, annotator.annotate(scenarios), strict=True):
                growth.notes = notes
            self.unannotated += annotator.failed

    @staticmethod
    def _write_provenance(growth: Growth, line: Line, logprobs: Sequence[float]) -> None:
        for index, logprob in enumerate(logprobs):
            node = growth.tree.find(line.pieces[: index + 1])
            if node is not None:
                node.logprob = round(logprob, 4)
        for risk in line.risk:
            node = growth.tree.find(line.pieces[: risk.index])
            if node is not None:
                node.provenance += [name for name in risk.provenance if name not in node.provenance]

    def _at_risk_nodes(self, lines: Sequence[tuple[Growth, Line]]) -> Iterator[Ask]:
        for growth, line in lines:
            for risk in line.risk:
                given = tuple(line.pieces[: risk.index])
                if given and self.config.node_samples and given not in growth.asked:  # the root has its samples already
                    growth.asked.add(given)
                    yield Ask(growth, given, self.config.node_samples, "node")

    def _splice(self, lines: Sequence[tuple[Growth, Line]]) -> None:
        """Judges the rest of each golden path behind each variant that the opponent wrote at a risk node of it."""
        jobs = []
        for growth, line in lines:
            for risk in line.risk:
                node = growth.tree.find(line.pieces[: risk.index])
                for child in list(growth.tree.children(node)) if node else []:
                    if child.visits and growth.tree.find(line.pieces[: risk.index + 1]) is not child:
                        jobs += [(growth, risk, text) for text in self._variants(growth, line, risk, child)]
        for growth, _, text in jobs:
            self.judging.ask(growth.scenario, text)
        for growth, risk, text in jobs:
            status = self.judging.status(growth.scenario, text)
            growth.tree.add(Completion(text, status, "splice", risk.index + 1), growth.pieces(text))

    @staticmethod
    def _variants(growth: Growth, line: Line, risk: RiskNode, child: Node) -> list[str]:
        return splices(growth.scenario.prompt, line.pieces, risk.index, child.segment, growth.scenario.language)

    def _own_program(self, growth: Growth) -> Iterator[Ask]:
        """Along the model's own vulnerable programs, from the end backwards, where a secure completion is within its reach at all."""
        root = growth.tree.nodes[0]
        if not root.counts["secure"]:
            return
        for _, last in growth.tree.with_status("vulnerable", frozenset({"root"}))[: self.config.own_programs]:
            path = growth.tree.path(last)
            for node in path[-2::-1][: self.config.own_nodes]:
                if "own program" not in node.provenance:
                    node.provenance.append("own program")
                missing = self.config.rollouts - node.visits
                if missing > 0:
                    yield Ask(growth, tuple(n.segment for n in growth.tree.path(node.id)), missing, "rollout")

    def _topups(self, growth: Growth) -> Iterator[Ask]:
        """Rollouts below the children of would-be pairs whose values hang on too few: of a pair the golden child first, then the losing one."""
        wanted: dict[int, int] = {}
        tree = growth.tree
        golden = {node.id for _, last in tree.with_status("secure") for node in tree.path(last)}
        for node in tree.nodes:
            children = list(tree.children(node))
            secure = [c for c in children if c.id in golden]
            losing = [c for c in children if c.id not in golden and c.counts["vulnerable"] and not c.proven]
            if secure and losing:
                for child in (max(secure, key=lambda c: c.visits), max(losing, key=lambda c: c.counts["vulnerable"])):
                    wanted[child.id] = self.config.rollouts - child.visits
        chosen = [(index, missing) for index, missing in wanted.items() if missing > 0][: self.config.topups]
        for index, missing in chosen:
            yield Ask(growth, tuple(n.segment for n in tree.path(index)), missing, "rollout")

    # --- writing and judging ---

    def _sample(self, asks: Sequence[Ask], needed: bool = False) -> list[tuple[Ask, str]]:
        """Completions (whole, the given segments included), already handed to the judge. `needed`: whatever they cost, since without them no tree says where more is worth it."""
        self._stage += 1
        if not needed:
            promised = lambda ask: promise(ask.growth.tree)  # noqa: E731
            asks = self._budget.afford(asks, lambda ask: ask.n, promised, self.config.max_new_tokens)
        written = self.policy.generated_tokens
        requests = [self._request(ask) for ask in asks]
        found = []
        for ask, samples in zip(asks, self.policy.sample(requests) if requests else [], strict=True):
            self._silent += not_replied(ask.growth.scenario, samples)
            for sample in samples:
                if sample.finish == "error":
                    continue
                text = "".join(ask.given) + sample.text
                self.judging.ask(ask.growth.scenario, text)
                found.append((ask, text))
        self._budget.spent(self.policy.generated_tokens - written, len(found))
        return found

    def _request(self, ask: Ask) -> Request:
        return request(ask.growth.tree, "".join(ask.given), ask.n, self.config, self.form, self.seed, self._stage)

    def _add(self, sampled: Sequence[tuple[Ask, str]]) -> None:
        for ask, text in sampled:
            status = self.judging.status(ask.growth.scenario, text)
            seen = self.judging.observation(ask.growth.scenario, text)
            ask.growth.tree.add(
                Completion(text, status, ask.origin, len(ask.given), reason=seen), ask.growth.pieces(text)
            )


def sampled_counts(trees: Sequence[Tree]) -> dict[str, int]:
    """Statuses of all sampled completions of some trees."""
    counts: dict[str, int] = {}
    for tree in trees:
        for completion, _ in tree.completions:
            if completion.origin in SAMPLED:
                counts[completion.status] = counts.get(completion.status, 0) + 1
    return counts
