"""Python: the program is imported in a process forked from the zygote, and its functions are called."""

from __future__ import annotations

from hardwood.sandbox.languages.plan import Mounts, Plan, Tool
from hardwood.sandbox.protocol import Job


class Python:
    """The interpreter that runs hardwood itself; it is mounted in every box, since the agent needs it too."""

    name = "python"
    tools: tuple[Tool, ...] = ()

    def mounts(self, job: Job) -> Mounts:
        return []

    def plan(self, job: Job) -> Plan:
        return Plan("python")


LANGUAGE = Python()
