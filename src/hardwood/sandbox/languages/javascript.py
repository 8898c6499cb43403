"""JavaScript on Node: functions are called through `inside/stub.js`; a whole program can be run with arguments too."""

from __future__ import annotations

from pathlib import Path

from hardwood.sandbox.languages.plan import Mounts, Plan, Tool
from hardwood.sandbox.protocol import Job

FLAGS = ("--disable-proto=throw", "--no-warnings", "--max-old-space-size=256")


class JavaScript:
    name = "javascript"
    tools = (Tool("node", "Install it: apt-get install nodejs"),)

    def mounts(self) -> Mounts:
        folder = str(Path(self.tools[0].path()).resolve().parent.parent)
        return [] if folder == "/usr" else [(folder, folder)]

    def plan(self, job: Job) -> Plan:
        node = str(Path(self.tools[0].path()).resolve())
        sources = {"candidate.js": job.program}
        if job.harness is not None:
            sources["harness.js"] = job.harness
        return Plan(
            "program" if job.options.runs else "stub", sources, run=(node, *FLAGS[1:], "/src/candidate.js"), stub=(node, *FLAGS[1:], "/agent/stub.js"),
            environment={"NODE_PATH": "/modules"}, memory_mb=4096,
        )  # fmt: skip


LANGUAGE = JavaScript()
