"""A model that names risk nodes, behind an OpenAI-compatible endpoint, in the format that the TSP authors published (`scenarios/annotations.py`).

Nothing that it says is believed: a line that is not in the program, or stands there twice, is skipped, and a reply that is none names nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from hardwood.generation.endpoint import Endpoint, EndpointConfig, EndpointError, parse_name
from hardwood.scenarios import Scenario
from hardwood.scenarios.annotations import Annotation, read_annotations

QUESTION = """Below is a {language} program without known flaws. Name the lines at which a programmer could most easily have introduced a security \
flaw (the CWE risk nodes), at most five. Answer in exactly this form and nothing else, copying each line as it stands:

[[1]]
[Code_Line] the line
[CWE_ID] CWE-number
[Description] what could go wrong there

Program:
```{language}
{program}```
"""


class Annotator:
    """`model` is `openai:NAME@URL`. `failed` counts replies that gave no node: none came, or none was of the form (`unannotated` in growth.json)."""

    def __init__(self, model: str, concurrency: int = 8, config: EndpointConfig | None = None) -> None:
        self._name, url = parse_name(model)
        self._endpoint, self._concurrency = Endpoint(url, config), concurrency
        self.failed = 0

    def annotate(self, scenarios: Sequence[Scenario]) -> list[tuple[Annotation, ...]]:
        """The nodes of each scenario's first secure program, in order of the scenarios."""
        with ThreadPoolExecutor(self._concurrency) as pool:
            found = list(pool.map(self._one, scenarios))
        self.failed += sum(not notes for notes in found)
        return found

    def _one(self, scenario: Scenario) -> tuple[Annotation, ...]:
        program = scenario.program(scenario.golden)
        message = QUESTION.format(language=scenario.language, program=program)
        payload = {
            "model": self._name, "messages": [{"role": "user", "content": message}], "max_tokens": 600, "temperature": 0,
        }  # fmt: skip
        try:
            reply = self._endpoint.post("/chat/completions", payload)
            return read_annotations(str(reply["choices"][0]["message"]["content"]), program)
        except (EndpointError, KeyError, IndexError, TypeError):
            return ()
