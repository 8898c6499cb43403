"""The page of a study: its tables are the rows', its picture stands on its own, and what is not there yet is said."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from hardwood.errors import UsageError
from hardwood.report import markdown_tables, write_report
from hardwood.report.intervals import draw_intervals
from hardwood.report.study import lines_of, rows_of
from hardwood.runs import write_json

COST = {"generated_tokens": 10, "oracle_calls": 4, "wall_s": 60.0}


def row(name: str, phase: str, secure: int, seed: int = 0, **more: Any) -> dict[str, Any]:
    """Six families in two rings; of four samples of each `secure` are so, one is broken."""
    counts = {
        f"cwe-022/{family}/python": {
            "family": f"cwe-022/{family}",
            "ring": ring,
            "language": "python",
            "statuses": {"secure": secure, "vulnerable": 3 - secure, "broken": 1},
        }
        for ring in ("near", "unseen")
        for family in (f"{ring}-{letter}" for letter in "abcdef")
    }
    part = "validation" if phase == "tune" else "heldout"
    made = {"name": name, "phase": phase, "seed": seed, "status": "done", "settings": {}, "cost": COST}
    return {**made, "cell": f"{name}-{phase}-{seed}", "counts": {part: counts}, **more}


def study(folder: Path, rows: list[dict[str, Any]], entries: tuple[str, ...] = ("sft", "tsp")) -> Path:
    write_json(folder / "study.json", {"entries": {key: {} for key in entries}, "seeds": [0]})
    (folder / "results.jsonl").write_text("".join(json.dumps(one) + "\n" for one in rows))
    return folder


@pytest.fixture
def compared(tmp_path: Path) -> Path:
    rows = [row("tsp", "final", 3), row("base", "base", 0), row("sft", "final", 1), row("sft", "tune", 2, settings={"training.learning_rate": 1e-4})]  # fmt: skip
    return study(tmp_path / "study", rows)


def cells(page: str) -> list[list[str]]:
    return [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", line) for line in re.findall(r"<tr>(.*?)</tr>", page, re.DOTALL)]


def test_its_tables_are_the_rows_in_the_order_of_the_study(compared: Path) -> None:
    page = write_report(compared).read_text()
    near = [line for line in cells(page) if line and line[0] in ("base", "sft", "tsp") and "[" in "".join(line)][:3]
    assert [line[0] for line in near] == ["base", "sft", "tsp"]
    assert [line[2:4] for line in near] == [["0.0 [0, 46]", "0.0"], ["25.0", "25.0"], ["75.0", "75.0"]]
    assert [line[6] for line in near] == ["0 / 75 / 25", "25 / 50 / 25", "75 / 0 / 25"]
    (differs,) = [line for line in cells(page) if line and line[0] == "tsp" and "50.0 [50, 50]" in line][:1]
    assert differs == ["tsp", "50.0 [50, 50]", "6", "0.0", "0.062", "1.000", "0.0"], "six families that all change: 2 of 64 ways to flip them, times two entries; of one weakness"  # fmt: skip
    assert "Not finished" not in page and "<svg" in page and "http://" not in page.replace("http://www.w3.org", "")


def test_the_untouched_model_is_one_player_also_after_seeds_were_added(compared: Path) -> None:
    with (compared / "results.jsonl").open("a") as handle:
        handle.write(json.dumps({**row("base", "base", 3), "cell": "base-of-more-samples"}) + "\n")
    (base,) = [one for one in rows_of(compared) if one["name"] == "base"]
    assert base["cell"] == "base-of-more-samples"


def test_what_is_not_there_is_said(tmp_path: Path) -> None:
    trial = study(tmp_path / "begun", [row("base", "base", 0), row("sft", "tune", 2)])
    page = write_report(trial).read_text()
    assert "Not finished: 0 of 2 final players" in page and "<svg" not in page and "50.0 / 75.0" in page
    with pytest.raises(UsageError, match="no finished cell"):
        write_report(study(tmp_path / "empty", []))
    broken = study(tmp_path / "broken", [row("base", "base", 0), {**row("sft", "final", 1), "status": "failed", "error": "no <memory>"}])  # fmt: skip
    page = write_report(broken).read_text()
    assert "1 cells failed" in page and "no &lt;memory&gt;" in page


def test_differences_are_from_what_is_asked(compared: Path) -> None:
    assert "| minus sft |" in markdown_tables(compared)
    assert "| minus tsp |" in markdown_tables(compared, "tsp")
    with pytest.raises(UsageError, match="Allowed: base, sft, tsp"):
        write_report(compared, "dpo")
    alone = study(compared.parent / "alone", [row("base", "base", 0), row("tsp", "final", 2)], ("tsp",))
    assert "| minus base |" in markdown_tables(alone)


def test_tables_of_single_languages_are_folded_behind_their_rings(tmp_path: Path) -> None:
    rows = [row("base", "base", 0), row("tsp", "final", 3)]
    for scenario in (s for one in rows for s in one["counts"]["heldout"].values() if s["family"] == "cwe-022/near-a"):
        scenario["language"] = "cpp"
    page = write_report(study(tmp_path, rows, ("tsp",))).read_text()
    folded = re.findall(r"<details>\s*<summary[^>]*>(.*?)</summary>(.*?)</details>", page, re.DOTALL)
    assert [name for name, _ in folded] == ["Near, C++", "Near, Python"]
    assert all(cells(table)[-1][0] == "tsp" for _, table in folded)
    assert page.index("<details>") > page.index("Near: held-out families"), "the ring's own table comes first"


def test_a_ring_is_told_by_weakness_where_it_has_several(tmp_path: Path) -> None:
    rows = [row("base", "base", 0), row("tsp", "final", 3)]
    for one in rows:
        counts = one["counts"]["heldout"]
        counts["cwe-089/near-a/python"] = {**counts.pop("cwe-022/near-a/python"), "family": "cwe-089/near-a"}
        counts["cwe-089/near-a/python"]["statuses"] = {"vulnerable": 4}
    told = markdown_tables(study(tmp_path, rows, ("tsp",))).split(
        "### Near: held-out families whose fix idiom was trained, by weakness"
    )[1]
    lines = [line.strip("| ").split(" | ") for line in told.split("###")[0].strip().splitlines()]
    assert lines[0] == ["SPR@1 %", "families", "base", "tsp"]
    assert lines[2:] == [["CWE-22", "5", "0.0", "75.0"], ["CWE-89", "1", "0.0", "0.0"]]


def test_the_picture_holds_every_value_and_only_those(compared: Path) -> None:
    rows = rows_of(compared)
    rows[-1]["name"] = "t<s>p & co"
    picture = ElementTree.fromstring(draw_intervals(lines_of(rows, "base")))
    told = [element.text for element in picture.iter("{http://www.w3.org/2000/svg}title")]
    assert len(told) == 3 * 2 * 2, "three entries, two rings, two measures"
    assert told.count("t<s>p & co, SPR@1: 75.0 %") == 2
    silent = {
        "name": "silent",
        **{key: {"value": None, "low": None, "high": None} for key in ("spr@1", "functional@1")},
    }
    assert "<circle" not in draw_intervals({"near": [silent]}).split("</style>")[1].split('<circle class="strong"')[0]


def test_a_folder_of_nothing_names_what_it_may_be(compared: Path) -> None:
    assert write_report(compared) == compared / "report.html"
    with pytest.raises(UsageError, match=r"config\.yaml, study\.json or audit\.json"):
        write_report(compared.parent)
