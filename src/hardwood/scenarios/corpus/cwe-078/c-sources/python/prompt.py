#!/usr/bin/env python3
# Helpers of the little build script: which files go into which library.
import os
import shlex
import sys

DEFAULT_FLAGS = shlex.split("-O2 -Wall -Wextra")


def fail(message):
    print(message, file=sys.stderr)
    sys.exit(1)


def list_sources(folder):
    """Names of the C files in a source folder, as the shell prints them for
    `cd FOLDER && ls *.c`.

    Example: list_sources("engine") gives ["main.c", "mesh.c"].
    Gives [] when there is no such file or no such folder.
    """
