"""A model that names risk nodes: answers as recorded, bad ones included."""

from __future__ import annotations

from typing import Any

from endpoint_server import Server

from hardwood.explorer.annotator import Annotator
from hardwood.explorer.config import ExplorerConfig
from hardwood.explorer.explorer import Explorer
from hardwood.generation.endpoint import EndpointConfig
from hardwood.generation.format import Format
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.scenarios import Scenario

QUICK = EndpointConfig(timeout_s=1.0, tries=2, first_pause_s=0.01)
GOOD = "Here:\n[[1]]\n[Code_Line] {line}\n[CWE_ID] CWE-22\n[Description] the path may leave the folder\n[[2]]\n[Code_Line] not_there()\n[CWE_ID] 1\n[Description] x\n"
BAD = ("I cannot help with that.", "[[1]]\n[Code_Line] x", "", "[[1]]\n[CWE_ID] CWE-22\n[Description] no line")


def _answers(*texts: str) -> Any:
    left = list(texts)

    def answer(server: Server, path: str, payload: dict[str, Any]) -> None:
        server.reply({"choices": [{"message": {"content": left.pop(0) if len(left) > 1 else left[0]}}]})

    return answer


def _last_line(scenario: Scenario) -> str:
    return scenario.golden.rstrip().split("\n")[-1].strip()


def test_lines_that_are_there_are_nodes(serve: Any, notes: Scenario) -> None:
    annotator = Annotator(serve(_answers(GOOD.format(line=_last_line(notes)))), config=QUICK)
    ((first, second),) = annotator.annotate([notes])
    assert first.line == notes.program(notes.golden).rstrip().count("\n") and first.cwe == 22
    assert second.match == "absent" and annotator.failed == 0
    assert notes.golden in serve.asked[0][1]["messages"][0]["content"]


def test_bad_answers_name_nothing_and_are_counted(serve: Any, notes: Scenario) -> None:
    annotator = Annotator(serve(_answers(*BAD)), concurrency=1, config=QUICK)
    assert annotator.annotate([notes] * len(BAD)) == [()] * len(BAD)
    assert annotator.failed == len(BAD)


def test_a_tree_grows_at_the_node_that_the_model_named(serve: Any, notes: Scenario, executor: Any) -> None:
    config = ExplorerConfig(
        root_samples=1, node_samples=0, own_programs=0, grafts=0, topups=0, risk_nodes=("model",),
        annotator=serve(_answers(GOOD.format(line=_last_line(notes)))),
    )  # fmt: skip
    policy = ScriptedPolicy(lambda prompt, prefix: ["    pass\n"])
    (tree,) = Explorer(policy, executor, Format("completion"), config).grow([notes])
    (node,) = [node for node in tree.nodes if "model" in node.provenance]
    assert tree.prefix(node.id) + next(
        child.segment for child in tree.children(node)
    ) == notes.golden, "the node lies before the last segment"  # fmt: skip
