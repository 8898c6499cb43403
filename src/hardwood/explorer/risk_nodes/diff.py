"""`diff`: the first segment at which the secure and a vulnerable reference part. Free and exact."""

from __future__ import annotations

from collections.abc import Iterator

from hardwood.explorer.risk_nodes.path import GoldenPath
from hardwood.tree.segments import normalize


def diff(path: GoldenPath) -> Iterator[int]:
    seen: set[int] = set()
    for other in path.vulnerable:
        for index, segment in enumerate(path.segments):
            if index >= len(other) or normalize(segment, path.language) != normalize(other[index], path.language):
                if index not in seen:
                    seen.add(index)
                    yield index
                break
