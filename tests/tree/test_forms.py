"""Segments behind which a program can still be made secure, by their form alone."""

from __future__ import annotations

import pytest

from hardwood.tree import Completion, Tree, label
from hardwood.tree.forms import is_import

GOLDEN = "    check(name)\n"


def loses(segment: str, golden: str = GOLDEN, body: str = "    use(name)\n", language: str = "python") -> bool:
    """Whether the segment loses to `golden` where a splice proves it."""
    tree = Tree("s", "p", language=language)
    tree.add(Completion(golden + body, "secure", "reference"), [golden, body])
    tree.add(Completion(segment + body, "vulnerable", "splice", 1), [segment, body])
    return bool(list(label(tree)))


@pytest.mark.parametrize(
    ("segment", "language"),
    [
        ("    return rows\n", "python"),
        ("    file.close()\n", "python"),
        ("    return rows  # all of them\n", "python"),
        ("    import os\n", "python"),
        ("  const fs = require('fs');\n", "javascript"),
        ("    name = entry['guest']\n", "python"),
        ("    guest = entry.name\n", "python"),
        ("    const char *file = box->name;\n", "c"),
        ("    path = os.path.join(PHOTOS, name)\n", "python"),
        ('    path = os.path.join(PHOTOS, f"{name}.png")\n', "python"),
        ("    path = os.path.realpath(os.path.join(PHOTOS, name))\n", "python"),
        ("    path = (PHOTOS / name).resolve()\n", "python"),
        ('    path = Path(root) / "notes" / name\n', "python"),
        ("    path = NOTES.joinpath(name).resolve()\n", "python"),
        ("    path = Path(root, name)\n", "python"),
        ("  const sums = {};\n", "javascript"),
        ('    path = f"{PHOTOS}/{name}.png"\n', "python"),
        ("  const path = join(SHELF, book, chapter);\n", "javascript"),
        ("\tfile := filepath.Join(root, name)\n", "go"),
        ('    std::string file = root + "/" + name;\n', "cpp"),
        ('    snprintf(path, sizeof path, "%s/%s.txt", root, name);\n', "c"),
    ],
)
def test_what_only_prepares_never_loses(segment: str, language: str) -> None:
    assert not loses(segment, language=language)


@pytest.mark.parametrize(
    ("segment", "language"),
    [
        ("    return True\n", "python"),
        ("    return 0\n", "python"),
        ("    return rows[0]\n", "python"),
        ("    return rows[:n]\n", "python"),
        ("    file.write(n)\n", "python"),
        pytest.param("    p = a" + "/b" * 60 + "(c)\n", "python", id="told in no time, however long"),
        ("    verify = False\n", "python"),
        ("    path = None\n", "python"),
        ("    path = 'photos'\n", "python"),
        ("    data = open(os.path.join(PHOTOS, name)).read()\n", "python"),
        ("    return (PHOTOS / name).read_text()\n", "python"),
        ('    query = f"SELECT * FROM t WHERE name = {name}"\n', "python"),
        ('    html = f"<a/>{name}"\n', "python"),
        ("    code = random.choice(SIGNS)\n", "python"),
        ("    free(rows);\n", "c"),
        ("  const run = require('child_process').execSync(name);\n", "javascript"),
        ('    snprintf(command, sizeof command, "rm %s/%s", root, name);\n', "c"),
    ],
)
def test_what_decides_or_acts_may_lose(segment: str, language: str) -> None:
    assert loses(segment, language=language)


def test_a_loop_loses_to_another_loop_alone() -> None:
    assert not loses("    for (int i = 0; i <= n; i++) {\n", language="c")
    assert loses("    for (int i = 0; i <= n; i++) {\n", "    for (int i = 0; i < n; i++) {\n", language="c")
    assert loses("    for line in run(name):\n"), "its head does something"


def test_a_check_that_only_refuses_can_be_followed_by_another() -> None:
    weak, strong = "    if user is None:\n", "    if user is None or user != owner:\n"
    assert not loses(weak, GOLDEN, "        return\n")
    assert loses(weak, strong, "        return\n"), "what they differ in is the flaw"
    assert loses(weak, GOLDEN, "        delete(name)\n")
    assert loses("    if run(name):\n", GOLDEN, "        return\n"), "its head does something"


def test_imports() -> None:
    assert is_import("from a import b\n") and is_import("#include <x.h>\n", "c")
    assert is_import("const { join } = require('node:path');\n", "javascript")
    assert not is_import("important = 1\n") and not is_import("require('x')(name);\n", "javascript")
