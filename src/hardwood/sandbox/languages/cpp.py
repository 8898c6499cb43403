"""C++ by g++: as C."""

from __future__ import annotations

from hardwood.sandbox.languages.c import C
from hardwood.sandbox.languages.plan import Tool


class Cpp(C):
    """g++ with the GNU dialect of C++17."""

    name = "cpp"
    suffix = ".cpp"
    preprocessed = "candidate.ii"
    compiler = Tool("g++", "Install it: apt-get install g++")
    standard = "-std=gnu++17"
    tools = (compiler,)


LANGUAGE = Cpp()
