"""Reads the folder of a run, a study, an audit or an evaluation, and writes what people look at. Reads artifacts alone."""

from __future__ import annotations

from pathlib import Path

AUDIT, EVALUATION = "audit.json", "eval.json"


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
    if (folder / EVALUATION).exists():
        raise UsageError(f"{folder} holds an evaluation, which has no page; its table: --markdown")
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
    """The result tables of a run or a study, of an evaluation by ring, of an audit by weakness; of these two `against` is another folder, and what changed since stands below.

    Raises UsageError when there is no result yet.
    """
    from hardwood.report.evaluation_tables import changes_grid, rings_grid, weaknesses_grid
    from hardwood.report.run_table import run_markdown
    from hardwood.report.study import study_markdown
    from hardwood.runs import read_json

    for name, grid in ((EVALUATION, rings_grid), (AUDIT, weaknesses_grid)):
        if (folder / name).exists():
            tables = [grid(read_json(folder / name)), *([changes_grid(Path(against), folder)] if against else [])]
            return "\n\n".join(table.markdown() for table in tables)
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
