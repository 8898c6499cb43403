"""Go: the candidate and the harness, one package `main`, compiled and linked against a standard library that was compiled once on the host.

`go build` wants a writable cache and starts slowly; the compiler and the linker alone want neither network, module nor cache.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cached_property
from pathlib import Path

from hardwood.cache import cache_folder
from hardwood.errors import MissingError
from hardwood.sandbox.languages.go_imports import without_unused_imports
from hardwood.sandbox.languages.plan import Mounts, Plan, Tool
from hardwood.sandbox.protocol import Job

PLACE = "/go"
HOST_ENVIRONMENT = {
    "GOPROXY": "off",
    "GOFLAGS": "-mod=mod",
    "GOTOOLCHAIN": "local",
    "CGO_ENABLED": "0",
    "GO111MODULE": "off",
    "GOPATH": "/usr/share/gocode",
}
PACKAGES = (
    "archive/...", "bufio", "bytes", "compress/...", "container/...", "context", "crypto/...", "database/sql", "encoding/...", "errors", "expvar", "flag", "fmt",
    "hash/...", "html/...", "image/...", "index/...", "io/...", "log/...", "math/...", "mime/...", "net/...", "os/...", "path/...", "reflect", "regexp/...", "runtime/...", "sort",
    "strconv", "strings", "sync/...", "text/...", "time", "unicode/...",
)  # fmt: skip
SOURCES = Path("/usr/share/gocode")
"""Where Debian puts the sources of Go libraries (`golang-…-dev`)."""
LIBRARIES = {
    "github.com/ChrisTrenkamp/goxpath": "golang-github-christrenkamp-goxpath-dev", "golang.org/x/crypto": "golang-golang-x-crypto-dev",
    "golang.org/x/net": "golang-golang-x-net-dev", "golang.org/x/text": "golang-golang-x-text-dev",
}  # fmt: skip
"""Import path → Debian package. They are compiled with the standard library, where they are installed."""


class Go:
    name = "go"
    tools = (Tool("go", "Install it: apt-get install golang-go"),)

    @cached_property
    def root(self) -> Path:
        """GOROOT."""
        return Path(self._go("env", "GOROOT").strip()).resolve()

    @cached_property
    def programs(self) -> Path:
        """The folder of its compiler and linker."""
        return Path(self._go("env", "GOTOOLDIR").strip())

    @cached_property
    def library(self) -> Path:
        """A folder with the compiled standard library and `importcfg`, which names each package's file; made once a version of Go."""
        there = hashlib.sha256(repr((PACKAGES, self._libraries())).encode()).hexdigest()[:8]
        place = cache_folder() / "go" / f"{self._go('env', 'GOVERSION').strip()}-{there}"
        if not (place / "importcfg").exists():
            self._compile_library(place)
        return place

    @staticmethod
    def _libraries() -> list[str]:
        return [path for path in LIBRARIES if (SOURCES / "src" / path).is_dir()]

    def _go(self, *arguments: str) -> str:
        command = [self.tools[0].path(), *arguments]
        done = subprocess.run(
            command, capture_output=True, text=True, env={**os.environ, **HOST_ENVIRONMENT}, check=False
        )
        if done.returncode != 0:
            raise MissingError(f"`go {arguments[0]}` failed: {done.stderr.strip()[:500]}. Reinstall Go")
        return done.stdout

    def _compile_library(self, place: Path) -> None:
        wanted = (*PACKAGES, *(f"{path}/..." for path in self._libraries()))
        listed = self._go(
            "list", "-e", "-export", "-deps", "-f", "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}", *wanted
        )
        place.parent.mkdir(parents=True, exist_ok=True)
        half, lines = Path(tempfile.mkdtemp(dir=place.parent)), []
        try:
            half.chmod(0o755)
            for number, line in enumerate(filter(None, listed.splitlines())):
                package, _, file = line.partition("=")
                (half / f"{number}.a").write_bytes(Path(file).read_bytes())
                lines.append(f"packagefile {package}={PLACE}/{number}.a")
            (half / "importcfg").write_text("\n".join(lines) + "\n", encoding="utf-8")
            if not place.exists():  # else another process was first; what boxes may hold already is left alone
                with contextlib.suppress(OSError):
                    half.rename(place)
        finally:
            shutil.rmtree(half, ignore_errors=True)

    def mounts(self, job: Job) -> Mounts:
        for path in job.options.modules:
            known = next((library for library in LIBRARIES if path.startswith(library)), None)
            if known is None or known not in self._libraries():
                raise MissingError(
                    f"no Go library {path}. Install it: apt-get install {LIBRARIES[known] if known else 'its golang-…-dev package'}"
                )
        mounts = [(str(self.library), PLACE)]
        return mounts if str(self.root).startswith("/usr") else [*mounts, (str(self.root), str(self.root))]

    def plan(self, job: Job) -> Plan:
        compiler, linker = str(self.programs / "compile"), str(self.programs / "link")
        program = without_unused_imports(job.program) if job.suite else job.program
        sources = {"candidate.go": program} | ({"harness.go": job.harness} if job.harness is not None else {})
        build = (
            (compiler, "-p", "main", "-complete", "-importcfg", f"{PLACE}/importcfg", "-o", "main.a", *sources),
            (linker, "-importcfg", f"{PLACE}/importcfg", "-s", "-w", "-o", "program", "main.a"),
        )
        return Plan(
            "program",
            sources,
            build,
            {"GOROOT": str(self.root)},
            keep=("program",),
            run=("/src/program",),
            environment={"GOMAXPROCS": "2"},
            memory_mb=4096,
        )


LANGUAGE = Go()
