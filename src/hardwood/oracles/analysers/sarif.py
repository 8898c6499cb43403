"""SARIF 2.1.0 as any tool writes it: results by file, with the CWE from the result, its taxa, or the rule's tags."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from hardwood.errors import CorruptError
from hardwood.oracles.analysers.base import Flag

CWE = re.compile(r"cwe[-/ _]?0*(\d+)", re.I)


def read_sarif(path: Path) -> dict[str, list[Flag]]:
    """Flags by file name (the last part of its address), for scans of one flat folder. Raises CorruptError for what is no SARIF."""
    found: dict[str, list[Flag]] = {}
    for address, flags in read_addresses(path).items():
        found.setdefault(PurePosixPath(address).name, []).extend(flags)
    return found


def read_addresses(path: Path) -> dict[str, list[Flag]]:
    """Flags by whole address, also of files that were looked at and not flagged. Raises CorruptError for what is no SARIF."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return {address: [] for address in _listed(document)} | _flags(document)
    except (ValueError, LookupError, TypeError, AttributeError, OSError) as error:
        raise CorruptError(f"{path} is not SARIF 2.1.0: {type(error).__name__}: {error}") from error


def _listed(document: Mapping[str, Any]) -> Iterator[str]:
    """Artifacts with an address: one that is embedded in the report, or lies within another, has none."""
    for run in document["runs"]:
        for artifact in run.get("artifacts", []):
            if uri := artifact.get("location", {}).get("uri"):
                yield _address(uri)


def _address(uri: str) -> str:
    return posixpath.normpath(unquote(uri.removeprefix("file://")))


def _flags(document: Mapping[str, Any]) -> dict[str, list[Flag]]:
    found: dict[str, list[Flag]] = {}
    for run in document["runs"]:
        driver = run["tool"]["driver"]
        rules = {rule["id"]: rule for rule in _rules(driver, run)}
        for result in run.get("results", []):
            rule = result.get("ruleId") or driver["rules"][result["ruleIndex"]]["id"]
            place = _place(result)
            if place is None:
                continue
            region = place.get("region", {})
            flag = Flag(
                rule,
                _cwe(result, rules.get(rule, {})),
                region.get("startLine", 0),
                result["message"].get("text", ""),
                region.get("endLine", 0),
            )
            found.setdefault(_address(place["artifactLocation"]["uri"]), []).append(flag)
    return found


def _place(result: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Where a finding is; None where it names no file, so that it is about none of those that were looked at."""
    places = [location.get("physicalLocation") or {} for location in result.get("locations", [])]
    return places[0] if places and places[0].get("artifactLocation", {}).get("uri") else None


def _rules(driver: Mapping[str, Any], run: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from driver.get("rules", [])
    for extension in run["tool"].get("extensions", []):
        yield from extension.get("rules", [])


def _cwe(result: Mapping[str, Any], rule: Mapping[str, Any]) -> int:
    """The first CWE number named by the result, else by its rule; 0 when none is."""
    for holder in (result, rule):
        properties = holder.get("properties", {})
        named = [
            *properties.get("tags", []),
            *([properties["cwe"]] if isinstance(properties.get("cwe"), str) else properties.get("cwe", [])),
        ]
        named += [
            taxon.get("id", "") if taxon.get("toolComponent", {}).get("name") == "CWE" else ""
            for taxon in result.get("taxa", [])
        ]
        for text in map(str, named):
            if match := CWE.search(text) or re.fullmatch(r"(\d+)", text):
                return int(match[1])
    return 0
