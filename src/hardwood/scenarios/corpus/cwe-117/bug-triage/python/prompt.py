from pathlib import Path

TRIAGE_LOG = Path("triage.tsv")


def decisions() -> dict[int, str]:
    """The newest decision on each bug: {bug number: decision}"""
    newest = {}
    for row in TRIAGE_LOG.read_text(encoding="utf-8").split("\n"):
        if row:
            number, _, decision = row.split("\t")[:3]
            newest[int(number)] = decision
    return newest


def log_decision(number: int, summary: str, decision: str) -> None:
    """
    Write what was decided about a bug to the end of TRIAGE_LOG.

    The line has number, summary and decision, tab-separated: bug 88, "crash on start", "fix" is
    ``88<TAB>crash on start<TAB>fix``. The summary is the title under which the bug was reported.
    """
