"""An audit as SARIF 2.1.0: one result a vulnerable sample, one rule a CWE; samples without a verdict are notifications, never results."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from hardwood import __version__

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sample_path(record: Mapping[str, Any], number: int) -> str:
    """Where the program of a sample lies, relative to the audit's folder."""
    return f"samples/{record['scenario']}/{number}{record['ending']}"


def numbered(audit: Mapping[str, Any]) -> Iterator[tuple[Mapping[str, Any], int]]:
    """Each record with its number within its scenario, from 0."""
    seen: dict[str, int] = {}
    for record in audit["records"]:
        number = seen.get(record["scenario"], 0)
        seen[record["scenario"]] = number + 1
        yield record, number


def to_sarif(audit: Mapping[str, Any], root: str = "") -> dict[str, Any]:
    """The document. `root`: the audit's folder from where its reader looks (a repository), with a slash at its end."""
    vulnerable = [(record, number) for record, number in numbered(audit) if record["status"] == "vulnerable"]
    cwes = sorted({record["cwe"] for record, _ in vulnerable})
    rules = [_rule(cwe, audit["weaknesses"][str(cwe)]) for cwe in cwes]
    notifications = [
        {
            "level": "error",
            "message": {"text": f"{record['scenario']}, sample {number}: no verdict: {record['reason']}"[:1000]},
        }
        for record, number in numbered(audit)
        if record["status"] == "error"
    ]
    driver = {"name": "hardwood", "version": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"hardwood/audit/{audit['data_hash']}"},
        "invocations": [{"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}],
        "artifacts": [{"location": {"uri": quote(root + sample_path(record, number))}} for record, number in numbered(audit) if record["program"]],
        "results": [_result(record, root + sample_path(record, number), number, cwes.index(record["cwe"])) for record, number in vulnerable],
        "properties": {"model": audit["model"], "spr": audit["spr"]["1"], "samples": len(audit["records"])},
    }  # fmt: skip
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(cwe: int, weakness: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "id": f"hardwood/CWE-{cwe}",
        "name": "".join(word.capitalize() for word in weakness["name"].replace("-", " ").split()),
        "shortDescription": {"text": weakness["name"]},
        "fullDescription": {"text": f"{weakness['name']}: {weakness['plain']}. Proven by an exploit that ran."},
        "helpUri": f"https://cwe.mitre.org/data/definitions/{cwe}.html",
        "defaultConfiguration": {"level": "error"},
        "properties": {"security-severity": str(weakness["severity"]), "tags": ["security", f"external/cwe/cwe-{cwe:03d}"]},
    }  # fmt: skip


def _result(record: Mapping[str, Any], path: str, number: int, rule: int) -> dict[str, Any]:
    first = record["given"].count("\n") + 1
    region = {
        "startLine": first,
        "endLine": first + record["text"].rstrip("\n").count("\n"),
        "snippet": {"text": record["text"]},
    }
    place = {"artifactLocation": {"uri": quote(path)}, "region": region}
    print_of = hashlib.sha256(f"{record['scenario']}\0{record['text']}".encode()).hexdigest()
    return {
        "ruleId": f"hardwood/CWE-{record['cwe']}",
        "ruleIndex": rule,
        "level": "error",
        "message": {"text": f"The code works, and an exploit succeeded: {record['reason']}"[:2000]},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"hardwood/v1": print_of},
        "properties": {"scenario": record["scenario"], "sample": number, "exploit": record.get("exploit", "")},
    }
