"""A plot of measures with their intervals, an entry a line and a ring a panel, as SVG text that reads in the light and in the dark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Any

from hardwood.evaluation.measures import in_percent
from hardwood.report.xml import xml_clean

NAMES, PANEL, GAP, ROW, TOP = 150, 155, 26, 34, 44
MEASURES = {"spr@1": ("SPR@1", "strong"), "functional@1": ("functional@1", "faint")}
"""What is drawn: its name for people, and its class."""
STYLE = (
    ".hw{font:12px system-ui,sans-serif;fill:#16181d}.hw .strong{stroke:#1a7f4b;fill:#1a7f4b}.hw .faint{stroke:#8a8f98;fill:#8a8f98}.hw .axis{stroke:#d4d8df}.hw .soft{fill:#555c68}"
    "@media(prefers-color-scheme:dark){.hw{fill:#e8eaee}.hw .strong{stroke:#5fd19a;fill:#5fd19a}.hw .axis{stroke:#363b45}.hw .soft{fill:#a9b0bc}}"
)
Line = Mapping[str, Any]


def draw_intervals(panels: Mapping[str, Sequence[Line]]) -> str:
    """`panels`: title → lines of `comparison.table`. A dot is the measure, a bar its 95 % interval; nothing is drawn where nothing was measured."""
    names = list(dict.fromkeys(line["name"] for lines in panels.values() for line in lines))
    width, height = NAMES + len(panels) * (PANEL + GAP), TOP + ROW * len(names) + 44
    parts = [_text(NAMES - 10, _middle(number) + 4, name, anchor="end") for number, name in enumerate(names)]
    for number, (title, lines) in enumerate(panels.items()):
        parts += _panel(NAMES + number * (PANEL + GAP), title, lines, names)
    label = f"{' and '.join(name for name, _ in MEASURES.values())} with 95 % intervals: {', '.join(panels)}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="hw" viewBox="0 0 {width} {height}" width="{width}" role="img" aria-label="{escape(label)}">'
        f"<style>{STYLE}</style>{''.join(parts)}{_legend(height - 8)}</svg>"
    )


def _middle(row: int) -> float:
    return TOP + ROW * (row + 0.5)


def _panel(left: float, title: str, lines: Sequence[Line], names: Sequence[str]) -> Iterator[str]:
    bottom = TOP + ROW * len(names)
    yield _text(left + PANEL / 2, 18, title, anchor="middle", bold=True)
    for share in (0, 25, 50, 75, 100):
        x = left + PANEL * share / 100
        yield f'<line class="axis" x1="{x:.1f}" x2="{x:.1f}" y1="{TOP}" y2="{bottom}"/>'
        yield _text(x, TOP - 8, str(share), anchor="middle", soft=True)
    for line in lines:
        for shift, (measure, (called, kind)) in zip((-6, 6), MEASURES.items(), strict=True):
            yield _mark(left, _middle(names.index(line["name"])) + shift, f"{line['name']}, {called}", line[measure], kind)  # fmt: skip


def _mark(left: float, y: float, name: str, found: Mapping[str, float | None], kind: str) -> str:
    if found["value"] is None:
        return ""
    bar, low, high = "", found["low"], found["high"]
    if low is not None and high is not None:
        bar = f'<line x1="{left + PANEL * low:.1f}" x2="{left + PANEL * high:.1f}" y1="{y}" y2="{y}" stroke-width="2"/>'
    title = escape(xml_clean(f"{name}: {in_percent(found)} %"))
    return f'<g class="{kind}"><title>{title}</title>{bar}<circle cx="{left + PANEL * found["value"]:.1f}" cy="{y}" r="4"/></g>'


def _legend(y: float) -> str:
    marks = []
    for number, (called, kind) in enumerate(MEASURES.values()):
        x = NAMES + 130 * number
        marks.append(
            f'<circle class="{kind}" cx="{x}" cy="{y - 4}" r="4"/>{_text(x + 10, y, called + " %", soft=True)}'
        )
    return "".join(marks)


def _text(x: float, y: float, text: str, anchor: str = "start", soft: bool = False, bold: bool = False) -> str:
    look = (' class="soft"' if soft else "") + (' font-weight="bold"' if bold else "")
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{look}>{escape(xml_clean(text))}</text>'
