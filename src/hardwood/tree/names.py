"""Names that a segment binds, and renaming of the rest of a program to match them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tree_sitter import Node

from hardwood.tree.grammar import grammar, parse, walk

_NOT_NAMES = frozenset({
    "attribute", "subscript", "call", "field_expression", "subscript_expression", "call_expression", "member_expression", "selector_expression",
    "index_expression", "field_access", "array_access", "method_invocation", "pointer_expression", "unary_expression",
})  # fmt: skip
"""Targets that change something which has its name already."""
_DECLARATORS = frozenset({"array_declarator", "function_declarator"})
"""Declare one name, and mention others: a size, parameters."""
_KEPT = {"attribute": "attribute", "keyword_argument": "name", "field_access": "field", "method_invocation": "name"}
"""Parent type → field whose identifier names no variable."""


def _identifiers(node: Node) -> list[Node]:
    if node.type == "identifier":
        return [node]
    if node.type in _NOT_NAMES:
        return []
    if node.type in _DECLARATORS:
        declared = node.child_by_field_name("declarator")
        return [] if declared is None else _identifiers(declared)
    return [found for child in node.children for found in _identifiers(child)]


def bound_names(context: str, segment: str, language: str = "python") -> list[str]:
    """Names that `segment`, parsed behind `context`, binds, in order, each once."""
    low, high = len(context.encode()), len((context + segment).encode())
    binders = grammar(language).binders
    found: dict[int, str] = {}
    for node in walk(parse(context + segment, language)):
        field = binders.get(node.type)
        if field is None or not low <= node.start_byte < high:
            continue
        for target in node.children_by_field_name(field):
            # the declarator with a value stands for itself: what its value names is not bound
            for identifier in _identifiers(target) if target.type != "init_declarator" else []:
                if identifier.text is not None:
                    found[identifier.start_byte] = identifier.text.decode()
    return list(dict.fromkeys(name for _, name in sorted(found.items())))


def identifiers(text: str, language: str = "python") -> set[str]:
    """All names that stand in a program's code, those of attributes too; words in strings and comments are none."""
    return {node.text.decode() for node in walk(parse(text, language)) if node.type == "identifier" and node.text}


def parameters(prompt: str, language: str = "python") -> list[str]:
    """Names of the parameters of the last function that a prompt declares, in their order."""
    found: list[str] = []
    for node in walk(parse(prompt, language)):
        declared = node.child_by_field_name("parameters")
        if declared is not None:
            found = list(dict.fromkeys(_parameter_names(declared))) or found
    return found


def _parameter_names(node: Node) -> Iterator[str]:
    if node.type == "identifier" and node.text:
        yield node.text.decode()
    types = node.children_by_field_name("type")
    for child in node.children:
        if child not in types:
            yield from _parameter_names(child)


def rename(context: str, text: str, mapping: Mapping[str, str], language: str = "python") -> str:
    """`text` with its variables renamed. Names of attributes, methods and keyword arguments stay."""
    if not mapping:
        return text
    low, raw = len(context.encode()), (context + text).encode()
    edits = []
    for node in walk(parse(context + text, language)):
        if node.type != "identifier" or node.start_byte < low or node.text is None or node.text.decode() not in mapping:
            continue
        parent = node.parent
        kept = None if parent is None else _KEPT.get(parent.type)
        if parent is not None and kept is not None and parent.child_by_field_name(kept) == node:
            continue
        edits.append((node.start_byte, node.end_byte, mapping[node.text.decode()]))
    for start, end, new in sorted(set(edits), reverse=True):
        raw = raw[:start] + new.encode() + raw[end:]
    return raw[low:].decode()
