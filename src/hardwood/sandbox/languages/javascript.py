"""JavaScript on Node: functions are called through `inside/stub.js`; a whole program can be run with arguments too."""

from __future__ import annotations

import os
from pathlib import Path

from hardwood.cache import cache_folder
from hardwood.errors import MissingError
from hardwood.sandbox.languages.plan import Mounts, Plan, Tool
from hardwood.sandbox.protocol import Job

FLAGS = ("--disable-proto=throw", "--no-warnings", "--max-old-space-size=256")


PLACE = "/modules"


def node_modules() -> Path:
    """Where npm packages for the box are looked for: HARDWOOD_NODE_MODULES, else in the cache of hardwood."""
    given = os.environ.get("HARDWOOD_NODE_MODULES")
    return Path(given) if given else cache_folder() / "node" / "node_modules"


class JavaScript:
    name = "javascript"
    tools = (Tool("node", "Install it: apt-get install nodejs"),)

    def mounts(self, job: Job) -> Mounts:
        folder = str(Path(self.tools[0].path()).resolve().parent.parent)
        mounts = [] if folder == "/usr" else [(folder, folder)]
        if job.options.modules:
            modules = node_modules()
            missing = [name for name in job.options.modules if not (modules / name).is_dir()]
            if missing:
                raise MissingError(
                    f"no npm package {', '.join(missing)}. Install: npm install --prefix {modules.parent} {' '.join(missing)}"
                )
            mounts.append((str(modules), PLACE))
        return mounts

    def plan(self, job: Job) -> Plan:
        node = str(Path(self.tools[0].path()).resolve())
        sources = {"candidate.js": job.program}
        if job.harness is not None:
            sources["harness.js"] = job.harness
        return Plan(
            "program" if job.options.runs else "stub", sources, run=(node, *FLAGS[1:], "/src/candidate.js"), stub=(node, *FLAGS[1:], "/agent/stub.js"),
            environment={"NODE_PATH": PLACE}, memory_mb=4096,
        )  # fmt: skip


LANGUAGE = JavaScript()
