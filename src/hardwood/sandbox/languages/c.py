"""C by gcc: the candidate and the scenario's harness, which holds `main`, make one program that tests run with arguments.

Where the scenario asks for sanitizers, the candidate is preprocessed once, alone, and what came of it is compiled and searched for what would switch them off (`inside/guards.py`).
Constructors of ours, the first that run, forbid what would blind them while it runs, unless the scenario lets programs start others (`first.c`).
"""

from __future__ import annotations

from pathlib import Path

from hardwood.sandbox.languages.plan import Mounts, Plan, Tool
from hardwood.sandbox.protocol import Job

SANITIZER_ENVIRONMENT = {
    "ASAN_OPTIONS": "exitcode=86:abort_on_error=0:detect_leaks=0:allow_user_segv_handler=0:handle_segv=2:hard_rss_limit_mb=512:symbolize=0",
    "UBSAN_OPTIONS": "halt_on_error=1:exitcode=86:print_stacktrace=0:symbolize=0",
}
FIRST = Path(__file__).with_name("first.c")


class C:
    """gcc with the GNU dialect of C17."""

    name = "c"
    suffix = ".c"
    preprocessed = "candidate.i"
    compiler = Tool("gcc", "Install it: apt-get install gcc libc6-dev")
    standard = "-std=gnu17"
    tools: tuple[Tool, ...] = (compiler,)

    def mounts(self, job: Job) -> Mounts:
        return []

    def plan(self, job: Job) -> Plan:
        compiler, sanitize = self.compiler.path(), job.options.sanitize
        flags = (self.standard, "-O1", "-g", "-w", "-pipe", *job.options.flags)
        if sanitize:
            flags += (f"-fsanitize={','.join(sanitize)}", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer")
        candidate, harness = f"candidate{self.suffix}", f"harness{self.suffix}"
        sources, objects = {candidate: job.program}, ["candidate.o"]
        build: list[tuple[str, ...]] = []
        if sanitize and not job.options.spawns:
            sources["first.c"] = FIRST.read_text(encoding="utf-8")
            build.append(("/usr/bin/gcc", "-O1", "-w", "-c", "first.c", "-o", "first.o"))
            objects.insert(0, "first.o")
        if job.harness is not None:
            sources[harness] = job.harness
            build.append((compiler, *flags, "-c", harness, "-o", "harness.o"))
            objects.append("harness.o")
        if others := [name for name in sources if name != candidate]:
            build.append(("/usr/bin/rm", *others))  # the candidate would include them, with macros of its own
        text = candidate
        if sanitize:
            text = self.preprocessed
            build.append((compiler, *flags, "-E", candidate, "-o", text))
        build.append((compiler, *flags, "-c", text, "-o", "candidate.o"))
        # all addresses are bound at the start: a candidate cannot put its own functions in place of the sanitizers'
        bound = ("-Wl,-z,relro,-z,now",) if sanitize else ()
        build.append((compiler, *flags, *bound, *objects, "-o", "program", *job.options.libraries))
        guard = {"preprocessed": text, "object": "candidate.o", "file": candidate, "preprocess": (compiler, *flags, "-E")} if sanitize else None  # fmt: skip
        return Plan(
            "program", sources, tuple(build), keep=("program",), run=("/src/program",), environment=SANITIZER_ENVIRONMENT if sanitize else {},
            guard=guard, memory_mb=0 if sanitize else None,
        )  # fmt: skip


LANGUAGE = C()
