#!/usr/bin/env python3
# Helpers of the little build script: which files go into which library.
import os
import sys
from shlex import quote


def fail(message):
    print(message, file=sys.stderr)
    sys.exit(1)


def headers():
    """Names of the header files, all in include/."""
    return os.popen("cd include && ls *.h").read().split()


def sources(folder):
    """Names of the C files in a folder, found like the headers.

    sources("engine") runs "cd engine && ls *.c", which gives a list
    such as ["main.c", "mesh.c"], or [] if there is none.
    """
