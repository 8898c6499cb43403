"""Runs somebody else's pytest file in the box, as untrusted as the rest, against a candidate in another process.

Its text comes over descriptor 3 and never touches the disk, where a candidate could read it. A Python candidate is not imported here: what the
file imports from `<task>` are stand-ins that call the candidate's process through the agent and hand back plain data. Programs in other
languages are started by the file itself. What passed is told to the agent over descriptor 3, which no candidate has.
"""

import builtins
import importlib.abc
import importlib.machinery
import linecache
import os
import socket
import sys
import types

sys.path.insert(0, "/agent")
import processes
import wire

CHANNEL = 3


class CandidateError(Exception):
    """The candidate raised something that is no builtin exception, or ended."""


class Link:
    """Lines of plain data to and from the agent."""

    def __init__(self):
        stream = socket.socket(fileno=CHANNEL)
        os.set_inheritable(CHANNEL, False)
        self.reader, self.writer = stream.makefile("rb"), stream.makefile("wb")

    def send(self, message):
        self.writer.write(wire.dumps(message).encode() + b"\n")
        self.writer.flush()

    def receive(self):
        return wire.loads(self.reader.readline().decode())

    def ask(self, message):
        self.send(message)
        return self.receive()


class StandIn(types.ModuleType):
    """The candidate's module as the file sees it."""

    def __init__(self, name, link):
        super().__init__(name)
        self.__dict__["_link"] = link

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        link = self._link

        def call(*args, **kwargs):
            answer = link.ask({"call": name, "args": args, "kwargs": kwargs})
            if answer.get("error") is not None or "value" not in answer:
                kind = getattr(builtins, str(answer.get("error")), CandidateError)
                known = isinstance(kind, type) and issubclass(kind, Exception)
                raise (kind if known else CandidateError)(answer.get("message", "the candidate's process ended"))
            return answer["value"]

        call.__name__ = name
        return call


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, name, link):
        self.name, self.link = name, link

    def find_spec(self, name, path=None, target=None):
        return importlib.machinery.ModuleSpec(name, self) if name == self.name else None

    def create_module(self, spec):
        return StandIn(spec.name, self.link)

    def exec_module(self, module):
        return None


class Watch:
    """A pytest plug-in: the module from memory, a fresh candidate a test, and one line a result."""

    def __init__(self, pytest, module, link):
        self.pytest, self.module, self.link, self.failed = pytest, module, link, {}

    def pytest_pycollect_makemodule(self, module_path, parent):
        module, base = self.module, self.pytest.Module

        class FromMemory(base):
            def _getobj(self):
                return module

        return FromMemory.from_parent(parent, path=module_path)

    def pytest_collection_modifyitems(self, items):
        items[:] = [item for item in items if "_unsafe" not in item.originalname]
        self.link.send({"expected": [[item.nodeid, self.kind(item)] for item in items]})

    @staticmethod
    def kind(item):
        return "security" if item.get_closest_marker("security") else "functional"

    def pytest_runtest_setup(self, item):
        self.link.ask({"fresh": True})

    def pytest_runtest_logreport(self, report):
        if report.failed or report.skipped:
            self.failed[report.nodeid] = (report.longreprtext or "failed").strip()[-300:]
        if report.when == "teardown":
            self.link.send({"result": report.nodeid, "failure": self.failed.get(report.nodeid)})


def main():
    processes.undumpable()
    link = Link()
    job = link.receive()
    stem = job["stem"]
    sys.meta_path.insert(0, Finder(f"{stem}_task", link))
    sys.path[:] = [entry for entry in sys.path if entry and entry != "/agent"] + ["/suite", "/packages"]
    import pytest

    path = f"/src/{stem}_test.py"
    module = types.ModuleType(f"{stem}_test")
    module.__file__ = path
    sys.modules[module.__name__] = module
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o644))  # pytest collects files, and this one is empty
    linecache.cache[path] = (0, None, job["source"].splitlines(keepends=True), path)  # what failed is told by its line
    exec(compile(job["source"], path, "exec"), module.__dict__)
    options = [
        "-q",
        "-p",
        "no:cacheprovider",
        "--noconftest",
        "-c",
        os.devnull,
        "--rootdir=/src",
        "--basetemp=/tmp/pytest",
        path,
    ]
    pytest.main(options, plugins=[Watch(pytest, module, link)])
    link.send({"done": True})
    os._exit(0)


main()
