"""What a C or C++ candidate may not do where sanitizers judge it: switch them off (`judge.md`, rule 7).

The judge's switches stand above the candidate's: attributes and pragmas that exempt code, hooks of the sanitizers' own, and assembly that
they cannot see are refused, after preprocessing, so that a macro hides nothing.
"""

import os
import re

SWITCHES = re.compile(
    rb"no_sanitize|no_address_safety_analysis|disable_sanitizer|__(?:asan|ubsan|lsan|tsan|msan|hwasan|sanitizer)_|\basm\b|\b__asm(?:__)?\b"
    rb"|preinit_array|\bpragma\s+(?:GCC|clang)\s+(?:optimize|push_options|attribute|target)"
)
HOOKS = re.compile(
    r"\b(?:__(?:asan|ubsan|lsan|sanitizer)\w*|__interceptor\w*|_init|_start|__libc_start_main|hardwood_\w+)$"
)
_LINE = re.compile(rb'^# \d+ "([^"]*)"')


def own_lines(preprocessed, name):
    """The lines of a preprocessed file that stem from the file `name`, not from a header."""
    mine, found = True, []
    for line in preprocessed.split(b"\n"):
        marker = _LINE.match(line)
        if marker:
            mine = marker.group(1).endswith(name.encode())
        elif mine:
            found.append(line)
    return b"\n".join(found)


def complaint(job, source):
    """After the build: what the candidate does to the sanitizers, or None."""
    guard = job.get("guard")
    if not guard:
        return None
    with open(os.path.join(source, guard["preprocessed"]), "rb") as handle:
        found = SWITCHES.search(own_lines(handle.read(), guard["file"]))
    if found:
        return f"switches a sanitizer off or goes past it: {found.group(0).decode()}"
    import subprocess

    command = ["/usr/bin/nm", "--defined-only", "-P", os.path.join(source, guard["object"])]
    names = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout
    hooks = [line.split()[0] for line in names.splitlines() if HOOKS.search(line.split()[0])]
    return f"defines a hook of the sanitizer or of the judge: {hooks[0]}" if hooks else None
