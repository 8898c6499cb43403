"""Tree-sitter parsers, one a language, and what their node types mean to us. A new language is one entry here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from tree_sitter import Language, Node, Parser, Tree

from hardwood.errors import UsageError


@dataclass(frozen=True)
class Grammar:
    """Which nodes begin a segment, and which fields bind names."""

    module: str
    segment_suffixes: tuple[str, ...]
    clauses: frozenset[str]
    """Clauses that begin a line of their own within a compound statement (`else:`)."""
    binders: dict[str, str]
    """Node type → field that holds the names it binds."""
    leavers: frozenset[str]
    """Words that begin a statement behind which nothing is reached."""


GRAMMARS = {
    "python": Grammar(
        "tree_sitter_python",
        ("_statement", "_definition"),
        frozenset({"else_clause", "elif_clause", "except_clause", "except_group_clause", "finally_clause", "case_clause"}),
        {"assignment": "left", "augmented_assignment": "left", "for_statement": "left", "named_expression": "name", "as_pattern": "alias",
         "function_definition": "name"},
        frozenset({"return", "raise", "continue", "break"}),
    ),
}  # fmt: skip


def grammar(language: str) -> Grammar:
    if language not in GRAMMARS:
        raise UsageError.unknown("language", language, GRAMMARS)
    return GRAMMARS[language]


@cache
def _parser(language: str) -> Parser:
    import importlib

    module = importlib.import_module(grammar(language).module)
    return Parser(Language(module.language()))


def parse(text: str, language: str) -> Tree:
    """The syntax tree of a program, errors and all: tree-sitter never fails and runs nothing."""
    return _parser(language).parse(text.encode())


def walk(tree: Tree) -> Iterator[Node]:
    """All nodes, parents before children, without recursion (hostile programs nest deep)."""
    cursor = tree.walk()
    while True:
        node = cursor.node
        if node is not None:
            yield node
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return
