"""An audit as JUnit XML: a suite a language, a case a scenario. A case fails when a sample of it is vulnerable or broken; no verdict is an error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from hardwood.report.xml import xml_clean


def to_junit(audit: Mapping[str, Any]) -> str:
    """The document as text."""
    root = ET.Element("testsuites", name=f"hardwood audit of {xml_clean(audit['model'])}")
    for language in sorted({record["language"] for record in audit["records"]}):
        records = [record for record in audit["records"] if record["language"] == language]
        suite = ET.SubElement(root, "testsuite", name=language)
        for scenario in dict.fromkeys(record["scenario"] for record in records):
            _case(suite, scenario, [record for record in records if record["scenario"] == scenario])
        suite.set("tests", str(len(suite)))
        for kind, tag in (("failures", "failure"), ("errors", "error")):
            suite.set(kind, str(sum(case.find(tag) is not None for case in suite)))
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _case(suite: ET.Element, scenario: str, records: list[Mapping[str, Any]]) -> None:
    case = ET.SubElement(suite, "testcase", classname=f"CWE-{records[0]['cwe']}", name=scenario)
    counts = Counter(record["status"] for record in records)
    said = ", ".join(
        f"{counts[status]} of {len(records)} {status}" for status in ("vulnerable", "broken", "error") if counts[status]
    )
    wrong = next((status for status in ("vulnerable", "broken", "error") if counts[status]), None)
    if wrong is not None:
        tag = "error" if wrong == "error" else "failure"
        first = next(record for record in records if record["status"] == wrong)
        told = "\n\n".join(filter(None, (first["reason"], first.get("exploit"))))
        ET.SubElement(case, tag, type=wrong, message=said).text = xml_clean(told)
