"""SecurityEval's prompts as scenarios (`securityeval:FILE`): a prompt and an insecure example, no secure one and no tests.

A model can be asked, and its programs read by an analyser or compared with what others published; nothing is executed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hardwood.errors import UsageError
from hardwood.scenarios.rows import cwe_number, read_rows
from hardwood.scenarios.scenario import Reference, Scenario


def load_securityeval(path: Path) -> Iterator[Scenario]:
    """JSONL of `ID`, `Prompt`, `Insecure_code` as published (`ID` begins with the CWE), or of `id`, `cwe`, `prompt`, `insecure_code`. Raises UsageError for a row that lacks one."""
    for number, row in read_rows(path):
        try:
            row = {key.lower(): value for key, value in row.items()}
            name, prompt, insecure = row["id"], row["prompt"], row["insecure_code"]
            cwe = cwe_number(row["cwe"] if "cwe" in row else name.split("_")[0])
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UsageError(f"{path}:{number}: not a SecurityEval prompt: {error!r}") from error
        yield Scenario(
            id=f"securityeval/{name}", family=f"securityeval/{name}", language=row.get("language", "python"), cwe=cwe, title=name, idiom="",
            split="heldout", ring="external", tier="standard", domain="", prompt=prompt, secure=(),
            vulnerable=(Reference("insecure", insecure, whole=True),), functional_tests="", security_tests="",
        )  # fmt: skip
