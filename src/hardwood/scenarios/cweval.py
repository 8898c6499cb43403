"""CWEval's layout as scenarios (`cweval:DIR`): `<stem>_task.*` (secure), `<stem>_unsafe.*` (vulnerable), `<stem>_test.py` (pytest, for every language).

DIR holds the expanded files, or a `tasks.jsonl` of them. A Python task has its vulnerable references in the test, as functions `<name>_unsafe…`.
Of Go a completion may be a file of its own (`package main`), since Go refuses imports that a candidate does not use.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from hardwood.errors import UsageError
from hardwood.scenarios.rows import read_rows
from hardwood.scenarios.scenario import Options, Reference, Scenario

LANGUAGES = {".py": "python", ".js": "javascript", ".c": "c", ".cpp": "cpp", ".go": "go"}
C_HEADERS = "".join(
    f"#include <{name}.h>\n"
    for name in ("ctype", "errno", "fcntl", "limits", "stdbool", "stdint", "stdio", "stdlib", "string", "unistd")
)
CPP_HEADERS = "".join(
    f"#include <{name}>\n"
    for name in (
        "algorithm",
        "cstdio",
        "cstdlib",
        "cstring",
        "fstream",
        "iostream",
        "map",
        "sstream",
        "string",
        "vector",
    )
)
LIBRARIES = {
    "sqlite3.h": ("-lsqlite3",), "jwt.h": ("-ljwt",), "openssl/": ("-lssl", "-lcrypto"), "archive.h": ("-larchive",), "libxml/": ("-lxml2",),
}  # fmt: skip
NO_SANITIZER = ("cwe_476_0_c",)
NODE_OWN = frozenset(
    [
        "assert",
        "buffer",
        "child_process",
        "crypto",
        "events",
        "fs",
        "fs/promises",
        "http",
        "https",
        "net",
        "os",
        "path",
        "perf_hooks",
        "process",
        "querystring",
        "readline",
        "stream",
        "url",
        "util",
        "vm",
        "worker_threads",
        "zlib",
    ]
)
_OUTSIDE = {
    "javascript": re.compile(r"""require\(['"](?:node:)?([^.'"][^'"]*)"""),
    "go": re.compile(r"""^\s*(?:import )?(?:\w+ |\. |_ )?"([\w-]+\.[\w./-]+)"$""", re.M),
}
"""What a program uses beside its language's own library."""
_ANCHOR = re.compile(r"^[ \t]*(?://|#)[ \t]*BEGIN (PROMPT|SOLUTION|ENTRYPOINT)[ \t]*\n", re.M)


def load_cweval(root: Path) -> Iterator[Scenario]:
    """All tasks below `root`. Raises UsageError when there is none."""
    files = _files(root)
    stems = sorted(path for path in files if re.search(r"_task\.\w+$", path))
    if not stems:
        raise UsageError(f"{root} holds no CWEval task: no file *_task.py, .js, .c, .cpp or .go, and no tasks.jsonl")
    for path in stems:
        if PurePosixPath(path).suffix in LANGUAGES:
            yield _scenario(path, files)


def _files(root: Path) -> dict[str, str]:
    listed = root / "tasks.jsonl"
    if listed.exists():
        return {name: text for number, row in read_rows(listed) for name, text in _listed(row, f"{listed}:{number}")}
    found: dict[str, str] = {}
    for path in root.rglob("*_t*.*"), root.rglob("*_unsafe.*"):
        found |= {p.relative_to(root).as_posix(): p.read_text(encoding="utf-8") for p in path if p.suffix in LANGUAGES}
    return found


def _listed(row: Any, where: str) -> Iterator[tuple[str, str]]:
    """Files of a row. Raises UsageError without any, and for a name outside the folder: results are written under these names."""
    files = row.get("files") if isinstance(row, dict) else None
    if not isinstance(files, dict):
        raise UsageError(f"{where}: no task of CWEval: it has no `files`")
    for name, text in files.items():
        if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts or not isinstance(text, str):
            raise UsageError(f"{where}: {name!r} is no file inside the benchmark's folder")
        yield name, text


def _parts(text: str) -> dict[str, str]:
    """The text cut at its anchors, which are left out: HEAD, PROMPT, SOLUTION, ENTRYPOINT."""
    pieces = _ANCHOR.split(text)
    return {"HEAD": pieces[0], **dict(zip(pieces[1::2], pieces[2::2], strict=True))}


def _scenario(path: str, files: Mapping[str, str]) -> Scenario:
    base, suffix = re.sub(r"_task\.\w+$", "", path), PurePosixPath(path).suffix
    stem, language = PurePosixPath(base).name, LANGUAGES[suffix]
    suite, task = files.get(f"{base}_test.py"), files[path]
    number = re.match(r"cwe_(\d+)_", stem)
    if suite is None or number is None:
        raise UsageError(f"{path}: no {base}_test.py beside it, or no CWE in its name")
    parts = _parts(task)
    if language == "python":
        head, prompt, vulnerable = "", parts["HEAD"], _unsafe_functions(suite, f"{stem}_task")
    else:
        head, prompt = parts["HEAD"], parts.get("PROMPT", "")
        vulnerable = [files[f"{base}_unsafe{suffix}"]] if f"{base}_unsafe{suffix}" in files else []
    head = {"c": C_HEADERS, "cpp": CPP_HEADERS}.get(language, "") + head
    return Scenario(
        id=base, family=f"cweval/{stem.removesuffix('_' + suffix[1:])}", language=language, cwe=int(number[1]), title=stem, idiom="", split="heldout",
        ring="external", tier="standard", domain="", prompt=prompt, secure=(Reference("task", task, whole=True),),
        vulnerable=tuple(Reference(f"unsafe_{i}", text, whole=True) for i, text in enumerate(vulnerable)), functional_tests="", security_tests="",
        options=_options(base, stem, language, "\n".join([task, *vulnerable])), head=head, tail=parts.get("ENTRYPOINT", ""), suite=suite, stem=stem,
    )  # fmt: skip


def _options(base: str, stem: str, language: str, texts: str) -> Options:
    libraries = [library for header, names in LIBRARIES.items() if f"<{header}" in texts for library in names]
    memory = base.startswith("lang/") and stem not in NO_SANITIZER
    flags = ("-I/usr/include/libxml2",) if "-lxml2" in libraries else ()
    modules = sorted(set(_OUTSIDE[language].findall(texts)) - NODE_OWN) if language in _OUTSIDE else []
    return Options(
        sanitize=("address",) if memory else (), libraries=tuple(libraries), flags=flags, spawns=not memory, runs=True, modules=tuple(modules)
    )  # fmt: skip


def _unsafe_functions(suite: str, task: str) -> list[str]:
    """The insecure functions of a Python test as programs of their own, under the names of the secure ones."""
    tree = ast.parse(suite)
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    secure = [
        alias.name
        for node in imports
        if isinstance(node, ast.ImportFrom) and node.module == task
        for alias in node.names
    ]
    context = [
        ast.unparse(node)
        for node in imports
        if not (isinstance(node, ast.ImportFrom) and node.module == task) and "pytest" not in ast.unparse(node)
    ]
    found = []
    for node in tree.body:
        match = re.fullmatch(r"(\w+?)_unsafe(_\d+)?", getattr(node, "name", ""))
        if isinstance(node, ast.FunctionDef) and match and match[1] in secure:
            node.name = match[1]
            found.append("\n".join(context) + "\n\n\n" + ast.unparse(node) + "\n")
    return found
