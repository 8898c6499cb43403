"""Reads the folder of a run, a study or an audit, and writes what people look at. Reads artifacts alone."""

from __future__ import annotations

from pathlib import Path

AUDIT = "audit.json"


def write_report(folder: Path, against: str | None = None) -> Path:
    """The page of a run, a study or an audit; its path. `against`: the entry of a study that differences are taken from.

    Raises UsageError when `folder` is none of them, or `against` is given for what is no study.
    """
    from hardwood.errors import UsageError
    from hardwood.report.page import write_page
    from hardwood.report.study import write_study
    from hardwood.runs import Run

    if _is_study(folder, against):
        return write_study(folder, against)
    if (folder / AUDIT).exists():
        return _evidence(folder)
    if not Run(folder).config.exists():
        raise UsageError(
            f"{folder} is the folder of no run, study or audit: it has no config.yaml, study.json or {AUDIT}"
        )
    return write_page(folder)


def _is_study(folder: Path, against: str | None) -> bool:
    from hardwood.errors import UsageError
    from hardwood.report.study import is_study

    if not is_study(folder) and against is not None:
        raise UsageError(f"--against {against}: {folder} is no study, and nothing else has entries to compare")
    return is_study(folder)


def _evidence(folder: Path) -> Path:
    from hardwood.report.evidence import write_evidence
    from hardwood.runs import read_json, write_atomic

    page = folder / "evidence.html"
    write_atomic(page, write_evidence(read_json(folder / AUDIT)))
    return page


def markdown_tables(folder: Path, against: str | None = None) -> str:
    """The result tables of a run or a study. Raises UsageError when there is no result yet."""
    from hardwood.report.run_table import run_markdown
    from hardwood.report.study import study_markdown

    return study_markdown(folder, against) if _is_study(folder, against) else run_markdown(folder)


def tree_picture(folder: Path) -> str:
    """SVG of a run's most telling tree. Raises UsageError where none shows a proven flaw."""
    from hardwood.errors import UsageError
    from hardwood.report.page import tree_picture as drawn

    picture = drawn(folder)
    if picture is None:
        raise UsageError(
            f"no tree of {folder} shows a proven flaw to draw; grow more, or look at them: hardwood report {folder}"
        )
    return picture
