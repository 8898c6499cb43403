"""Names that a segment binds, and renaming of the rest of a program to match them."""

from __future__ import annotations

from collections.abc import Mapping

from tree_sitter import Node

from hardwood.tree.grammar import grammar, parse, walk


def _identifiers(node: Node) -> list[Node]:
    if node.type == "identifier":
        return [node]
    if node.type in ("attribute", "subscript", "call"):
        return []
    return [found for child in node.children for found in _identifiers(child)]


def bound_names(context: str, segment: str, language: str = "python") -> list[str]:
    """Names that `segment`, parsed behind `context`, binds, in order, each once."""
    low, high = len(context.encode()), len((context + segment).encode())
    binders = grammar(language).binders
    names: list[str] = []
    for node in walk(parse(context + segment, language)):
        field = binders.get(node.type)
        if field is None or not low <= node.start_byte < high:
            continue
        target = node.child_by_field_name(field)
        for identifier in _identifiers(target) if target is not None else []:
            if identifier.text is not None:
                names.append(identifier.text.decode())
    return list(dict.fromkeys(names))


def rename(context: str, text: str, mapping: Mapping[str, str], language: str = "python") -> str:
    """`text` with its variables renamed. Attribute names and names of keyword arguments stay."""
    if not mapping:
        return text
    low, raw = len(context.encode()), (context + text).encode()
    edits = []
    for node in walk(parse(context + text, language)):
        if node.type != "identifier" or node.start_byte < low or node.text is None or node.text.decode() not in mapping:
            continue
        parent = node.parent
        if parent is not None and parent.type == "attribute" and parent.child_by_field_name("attribute") == node:
            continue
        if parent is not None and parent.type == "keyword_argument" and parent.child_by_field_name("name") == node:
            continue
        edits.append((node.start_byte, node.end_byte, mapping[node.text.decode()]))
    for start, end, new in sorted(set(edits), reverse=True):
        raw = raw[:start] + new.encode() + raw[end:]
    return raw[low:].decode()
