"""Go: the candidate and the harness, one package `main`, compiled and linked against a standard library that was compiled once on the host.

`go build` wants a writable cache and starts slowly; the compiler and the linker alone want neither network, module nor cache.
"""

from __future__ import annotations

import os
import subprocess
from functools import cached_property
from pathlib import Path

from hardwood.errors import MissingError
from hardwood.sandbox.languages.plan import Mounts, Plan, Tool
from hardwood.sandbox.protocol import Job

PLACE = "/go"
HOST_ENVIRONMENT = {
    "GOPROXY": "off",
    "GOFLAGS": "-mod=mod",
    "GOTOOLCHAIN": "local",
    "CGO_ENABLED": "0",
    "GO111MODULE": "off",
}
PACKAGES = (
    "archive/tar", "archive/zip", "bufio", "bytes", "compress/gzip", "context", "crypto/...", "database/sql", "encoding/...", "errors", "flag", "fmt",
    "hash/...", "html/...", "io/...", "log", "math/...", "mime/...", "net/...", "os/...", "path/...", "reflect", "regexp", "runtime", "sort",
    "strconv", "strings", "sync/...", "text/...", "time", "unicode/...",
)  # fmt: skip


class Go:
    name = "go"
    tools = (Tool("go", "Install it: apt-get install golang-go"),)

    @cached_property
    def root(self) -> Path:
        """GOROOT."""
        return Path(self._go("env", "GOROOT").strip()).resolve()

    @cached_property
    def library(self) -> Path:
        """A folder with the compiled standard library and `importcfg`, which names each package's file; made once a version of Go."""
        cache = Path(os.environ.get("HARDWOOD_CACHE") or Path.home() / ".cache" / "hardwood")
        place = cache / "go" / self._go("env", "GOVERSION").strip()
        if not (place / "importcfg").exists():
            self._compile_library(place)
        return place

    def _go(self, *arguments: str) -> str:
        command = [self.tools[0].path(), *arguments]
        done = subprocess.run(
            command, capture_output=True, text=True, env={**os.environ, **HOST_ENVIRONMENT}, check=False
        )
        if done.returncode != 0:
            raise MissingError(f"`go {arguments[0]}` failed: {done.stderr.strip()[:500]}. Reinstall Go")
        return done.stdout

    def _compile_library(self, place: Path) -> None:
        listed = self._go(
            "list", "-export", "-deps", "-f", "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}", *PACKAGES
        )
        place.mkdir(parents=True, exist_ok=True)
        lines = []
        for number, line in enumerate(filter(None, listed.splitlines())):
            package, _, file = line.partition("=")
            (place / f"{number}.a").write_bytes(Path(file).read_bytes())
            lines.append(f"packagefile {package}={PLACE}/{number}.a")
        half = place / f"importcfg.{os.getpid()}"
        half.write_text("\n".join(lines) + "\n", encoding="utf-8")
        half.rename(place / "importcfg")

    def mounts(self) -> Mounts:
        mounts = [(str(self.library), PLACE)]
        return mounts if str(self.root).startswith("/usr") else [*mounts, (str(self.root), str(self.root))]

    def plan(self, job: Job) -> Plan:
        folder = Path(self._go("env", "GOTOOLDIR").strip())
        compiler, linker = str(folder / "compile"), str(folder / "link")
        sources = {"candidate.go": job.program} | ({"harness.go": job.harness} if job.harness is not None else {})
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
