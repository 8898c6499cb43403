"""Real fixes as scenarios: a function before and after it. They have no tests: they train, and are measured by preference, never by SPR.

`sven:DIR` reads SVEN's layout (`train/*.jsonl`, `val/*.jsonl`); `tsp:FILE` the annotated set that the TSP authors published.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from hardwood.errors import UsageError
from hardwood.scenarios.annotations import read_annotations
from hardwood.scenarios.rows import cwe_number, read_rows
from hardwood.scenarios.scenario import Reference, Scenario, Split

LANGUAGES = {
    "py": "python", "js": "javascript", "jsx": "javascript", "c": "c", "h": "c", "cc": "cpp", "cpp": "cpp", "cxx": "cpp", "hpp": "cpp", "C": "cpp", "go": "go",
    "rb": "ruby", "java": "java",
}  # fmt: skip
HASH_COMMENTS = ("python", "ruby")


def load_sven(root: Path) -> Iterator[Scenario]:
    """SVEN's fixes. Raises UsageError when the folder does not hold its layout."""
    files = [(split, path) for split in ("train", "val") for path in sorted((root / split).glob("*.jsonl"))]
    if not files:
        raise UsageError(f"{root} holds no SVEN data: no file train/*.jsonl or val/*.jsonl")
    for folder, path in files:
        split: Split = "train" if folder == "train" else "validation"
        for number, (line, row) in enumerate(read_rows(path)):
            yield _fix(f"sven/{folder}/{path.stem}/{number}", row, split, f"{path}:{line}")


def load_tsp(path: Path) -> Iterator[Scenario]:
    """The authors' annotated set: a JSON list. The description is the prompt, as a comment."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot read {path}: {error}") from error
    if not isinstance(rows, list) or not rows:
        raise UsageError(f"{path}: not a JSON list of annotated functions")
    for number, row in enumerate(rows):
        yield _fix(f"tsp/{number}", row, "train", f"{path}: item {number}")


def _fix(name: str, row: Mapping[str, Any], split: Split, where: str) -> Scenario:
    try:
        before, after, file = (str(row[key]) for key in ("func_src_before", "func_src_after", "file_name"))
        cwe, language = cwe_number(row["vul_type"]), LANGUAGES[file.rsplit(".", 1)[-1]]
        prompt = _prompt(row.get("description", ""), language)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise UsageError(f"{where}: not a fix with a known language and CWE: {error!r}") from error
    before, after = (text.replace("\r\n", "\n").rstrip("\n") + "\n" for text in (before, after))
    header = _header(before, after)
    return Scenario(
        id=name, family=name, language=language, cwe=cwe, title=str(row.get("func_name", "")), idiom="", split=split, ring="external", tier="standard",
        domain="", prompt=prompt + header, secure=(Reference("after", after.removeprefix(header)),),
        vulnerable=(Reference("before", before.removeprefix(header)),), functional_tests="", security_tests="",
        annotations=read_annotations(str(row.get("output", "")), prompt + after, prompt.count("\n")),
    )  # fmt: skip


def _prompt(description: str, language: str) -> str:
    sign = "#" if language in HASH_COMMENTS else "//"
    return "".join(f"{sign} {line}\n" for line in description.strip().splitlines())


def _header(before: str, after: str) -> str:
    """The first line of the function where the fix left it as it was, and more follows."""
    first = before.partition("\n")[0] + "\n"
    return first if after.startswith(first) and first != after and first != before else ""
