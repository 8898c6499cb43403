"""Tree-sitter parsers, one a language, and what their node types mean to us. A new language is one entry here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from tree_sitter import Language, Node, Parser, Tree

from hardwood.errors import UsageError


@dataclass(frozen=True)
class Grammar:
    """Which nodes begin a segment, and which fields bind names."""

    module: str
    statements: tuple[str, ...]
    """Endings of the types of statements and declarations."""
    clauses: frozenset[str]
    """Clauses that begin a line of their own within a compound statement (`else:`, `} else {`)."""
    binders: dict[str, str]
    """Node type → field that holds the names it binds."""
    leavers: frozenset[str]
    """Words that begin a statement behind which nothing is reached."""
    not_statements: frozenset[str] = frozenset()
    """Types that end like a statement and are none: blocks."""
    comment: str = "//"
    """What begins a comment that ends with its line."""
    block: str = "/*"
    """What begins a comment that ends with `*/`; empty where there is none."""
    indents: bool = False
    """Whether indentation means something."""
    closed: frozenset[str] = frozenset()
    """Types in which nothing is cut: statements within a string."""


_BLOCKS = frozenset({"compound_statement", "statement_block", "empty_statement"})
_C_BINDERS = {
    "init_declarator": "declarator",
    "declaration": "declarator",
    "assignment_expression": "left",
    "for_range_loop": "declarator",
}
_C = Grammar(
    "tree_sitter_c", ("_statement", "_definition", "declaration"), frozenset({"else_clause"}), _C_BINDERS,
    frozenset({"return", "goto", "continue", "break"}), _BLOCKS | {"parameter_declaration"},
)  # fmt: skip
GRAMMARS = {
    "python": Grammar(
        "tree_sitter_python",
        ("_statement", "_definition"),
        frozenset({"else_clause", "elif_clause", "except_clause", "except_group_clause", "finally_clause", "case_clause"}),
        {"assignment": "left", "augmented_assignment": "left", "for_statement": "left", "named_expression": "name", "as_pattern": "alias",
         "function_definition": "name"},
        frozenset({"return", "raise", "continue", "break"}),
        comment="#", block="", indents=True, closed=frozenset({"string"}),
    ),
    "javascript": Grammar(
        "tree_sitter_javascript",
        ("_statement", "_declaration"),
        frozenset({"else_clause", "catch_clause", "finally_clause", "switch_case", "switch_default"}),
        {"variable_declarator": "name", "assignment_expression": "left", "augmented_assignment_expression": "left", "for_in_statement": "left",
         "function_declaration": "name"},
        frozenset({"return", "throw", "continue", "break"}),
        _BLOCKS, closed=frozenset({"template_string"}),
    ),
    "c": _C,
    "cpp": replace(
        _C, module="tree_sitter_cpp", statements=("_statement", "_definition", "declaration", "_loop"),
        clauses=frozenset({"else_clause", "catch_clause"}), leavers=frozenset({"return", "throw", "goto", "continue", "break"}),
        not_statements=_C.not_statements | {"optional_parameter_declaration"},
    ),
    "go": Grammar(
        "tree_sitter_go",
        ("_statement", "_declaration"),
        frozenset({"else", "expression_case", "default_case", "type_case", "communication_case"}),
        {"short_var_declaration": "left", "assignment_statement": "left", "var_spec": "name", "range_clause": "left"},
        frozenset({"return", "goto", "continue", "break", "panic"}),
        frozenset({"block", "empty_statement", "parameter_declaration", "field_declaration"}),
    ),
    "java": Grammar(
        "tree_sitter_java",
        ("_statement", "_declaration"),
        frozenset({"else", "catch_clause", "finally_clause", "switch_block_statement_group"}),
        {"variable_declarator": "name", "assignment_expression": "left", "enhanced_for_statement": "name"},
        frozenset({"return", "throw", "continue", "break"}),
        frozenset({"block", "empty_statement"}),
    ),
}  # fmt: skip


def grammar(language: str) -> Grammar:
    if language not in GRAMMARS:
        raise UsageError.unknown("language", language, GRAMMARS)
    return GRAMMARS[language]


def leaves(statement: str, language: str) -> bool:
    """Whether nothing behind the statement is reached, by its first word."""
    word = re.match(r"\s*(\w+)", statement)
    return word is not None and word[1] in grammar(language).leavers


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
