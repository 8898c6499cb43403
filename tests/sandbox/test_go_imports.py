"""Unused imports of a Go program are dropped, others never."""

from __future__ import annotations

import pytest

from hardwood.sandbox.languages.go_imports import without_unused_imports

PROGRAM = """package main

import (
	"fmt"
	"html"
	_ "embed"
	str "strings"
	"math/rand/v2"
	"gopkg.in/yaml.v2"
)
import "os"

func main() { %s }
"""


@pytest.mark.parametrize(
    ("body", "gone"),
    [
        ('fmt.Println("x")', {'"html"', 'str "strings"', '"math/rand/v2"', 'import "os"'}),
        ("fmt.Println(html.EscapeString(str.ToUpper(os.Args[0])), rand.Int())", set()),
        ("", {'"fmt"', '"html"', 'str "strings"', '"math/rand/v2"', 'import "os"'}),
    ],
)
def test_what_is_not_used_goes(body: str, gone: set[str]) -> None:
    before = PROGRAM % body
    after = without_unused_imports(before)
    assert before.count("\n") == after.count("\n"), "messages keep their lines"
    changed = {old.strip() for old, new in zip(before.split("\n"), after.split("\n"), strict=True) if old != new}
    assert changed == gone
    assert without_unused_imports(after) == after


def test_a_program_without_imports_is_left_alone() -> None:
    assert without_unused_imports('package main\n\nvar x = "import y"\n') == 'package main\n\nvar x = "import y"\n'
