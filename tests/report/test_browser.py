"""The page in a real browser: every tab opens, filters work, nothing is asked of the network, no serious fault of accessibility, light and dark, wide and narrow."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from test_report import run  # noqa: F401  a fixture
from test_study_page import compared  # noqa: F401  a fixture

from hardwood.report import write_report

playwright = pytest.importorskip("playwright.sync_api", reason="the browser's driver is not installed: make browser")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
CACHE = Path(os.environ.get("HARDWOOD_CACHE") or Path.home() / ".cache" / "hardwood")
AXE = CACHE / "node" / "node_modules" / "axe-core" / "axe.min.js"
TABS = ("results", "trees", "programs", "groups", "training", "run")
pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium: make browser"),
    pytest.mark.skipif(not AXE.exists(), reason="no axe-core: make browser"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(params=[("light", 1440), ("dark", 1440), ("light", 360), ("dark", 360)], ids=lambda p: f"{p[0]}-{p[1]}")
def window(request: pytest.FixtureRequest, browser: Any) -> Iterator[tuple[Any, list[str]]]:
    """An empty page, and what it will have complained of or asked for."""
    scheme, width = request.param
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page, seen = context.new_page(), []
    page.on("console", lambda message: seen.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: seen.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith("file:") else seen.append(asked.url))
    yield page, seen
    context.close()


@pytest.fixture
def opened(window: tuple[Any, list[str]], run: Any) -> tuple[Any, list[str]]:  # noqa: F811
    window[0].goto(f"file://{write_report(run.root)}")
    return window


def serious_faults(page: Any) -> list[tuple[str, str]]:
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        (v["id"], v["nodes"][0]["html"][:200]) for v in found["violations"] if v["impact"] in ("serious", "critical")
    ]


def test_the_page_of_a_study_fits_and_has_no_serious_fault(window: tuple[Any, list[str]], compared: Path) -> None:  # noqa: F811
    page, seen = window
    page.goto(f"file://{write_report(compared)}")
    assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"]
    assert seen == []
    page.add_script_tag(path=str(AXE))
    assert serious_faults(page) == []


def test_every_tab_opens_without_a_complaint_and_fits(opened: tuple[Any, list[str]]) -> None:
    page, seen = opened
    for name in TABS:
        page.click(f"#tab-{name}")
        assert [tab for tab in TABS if page.is_visible(f"#panel-{tab}")] == [name]
        assert page.evaluate("document.documentElement.scrollWidth") <= page.viewport_size["width"], name
    assert seen == []


def test_no_serious_fault_of_accessibility(opened: tuple[Any, list[str]]) -> None:
    page, _ = opened
    page.add_script_tag(path=str(AXE))
    for name in TABS:
        page.click(f"#tab-{name}")
        assert serious_faults(page) == [], name


def test_by_keyboard(opened: tuple[Any, list[str]]) -> None:
    page, _ = opened
    page.focus("#tab-results")
    page.keyboard.press("ArrowRight")
    assert page.is_visible("#panel-trees") and page.evaluate("document.activeElement.id") == "tab-trees"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    assert page.is_visible("#panel-run")


def test_filters_and_what_a_tree_shows(opened: tuple[Any, list[str]]) -> None:
    page, _ = opened
    page.click("#tab-trees")
    assert page.inner_text("#tree-count") == "1 of 1 trees"
    shown = page.inner_text("#tree")
    assert "the flaw is here, proven by splice" in shown
    assert "log p -5.0 → -2.0 ▲" in shown and "log p -1.0 → -9.0 ▼" in shown, "what training did at the node"
    page.click("#tree summary >> text=way on")
    page.wait_for_selector("text=exploit: read etc/passwd", timeout=5000)
    page.fill("#tree-search", "no such code")
    assert page.inner_text("#tree-count") == "0 of 1 trees" and "No tree matches" in page.inner_text("#tree")
    page.fill("#tree-search", "html.escape")
    assert page.inner_text("#tree-count") == "1 of 1 trees"
    page.click("#tab-programs")
    assert "vulnerable" in page.inner_text("#programs") and "secure" in page.inner_text("#programs")
