"""What a C or C++ candidate may not do where sanitizers judge it: switch them off (`judge.md`, rule 7).

The judge's switches stand above the candidate's: attributes and pragmas that exempt code, hooks of the sanitizers' own, an allocator in place of
theirs, and assembly that they cannot see are refused, after preprocessing, so that a macro hides nothing. What is searched is the very
text that was compiled.
"""

import os
import re

EVERYWHERE = re.compile(
    rb"no_sanitize|no_address_safety_analysis|disable_sanitizer"
    rb"|\b(?:asm|__asm|__asm__)\b(?!\s*\(\s*\"[\w.$@]*\"(?:\s*\"[\w.$@]*\")*\s*\))"
)
"""In headers too, where a macro of the candidate's may be expanded. They only give functions other names by assembly."""
SWITCHES = re.compile(
    rb"__(?:asan|ubsan|lsan|tsan|msan|hwasan|sanitizer)_|\basm\b|\b__asm(?:__)?\b"
    rb"|preinit_array|\bpragma\s+(?:GCC|clang)\s+(?:optimize|push_options|attribute|target)"
)
MARKER = re.compile(rb"^\s*(?:#|%:)\s*(?:/\*.*?\*/\s*)*(?:line\b|\d+\s+\S).*", re.M)
"""A line that says which file the next ones are of. Only the preprocessor may."""
HOOKS = re.compile(
    r"(?:__(?:asan|ubsan|lsan|sanitizer)\w*|__interceptor\w*|_init|_start|__libc_start_main|hardwood_\w+"
    r"|(?:__libc_)?(?:malloc|calloc|realloc|reallocarray|free|cfree|memalign|aligned_alloc|posix_memalign|p?valloc|malloc_usable_size)"
    r"|_Zn[wa]\w*|_Zd[la]\w*)$"
)
LOOKUPS = re.compile(r"(?:dlsym|dlvsym|dlopen|dlmopen)$")
_LINE = re.compile(rb'^# \d+ "([^"]*)"')
_COMMENT = re.compile(rb"/\*.*?\*/|//[^\n]*", re.S)


def without_markers(preprocessed):
    """The lines of a preprocessed file but those that say where the next ones stem from: headers lie in folders named `asm`."""
    return b"\n".join(line for line in preprocessed.split(b"\n") if not _LINE.match(line))


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


def forged_marker(text):
    """A line marker in the candidate's source, with its comments or without them, whatever a string in it looks like; or None."""
    text = text.replace(b"\\\n", b"").replace(b"\\\r\n", b"")
    return MARKER.search(text) or MARKER.search(_COMMENT.sub(b" ", text))


def complaint(job, source):
    """After the build: what the candidate does to the sanitizers, or None."""
    guard = job.get("guard")
    if not guard:
        return None
    written = job["sources"][guard["file"]].encode()
    with open(os.path.join(source, guard["preprocessed"]), "rb") as handle:
        compiled = handle.read()
    found = (
        forged_marker(written)
        or EVERYWHERE.search(without_markers(compiled))
        or SWITCHES.search(own_lines(compiled, guard["file"]))
    )
    if found:
        return f"switches a sanitizer off or goes past it: {found.group(0).strip()[:80].decode(errors='replace')}"
    return _symbol(os.path.join(source, guard["object"]))


def _symbol(path):
    import subprocess

    command = ["/usr/bin/nm", "-P", path]
    names = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout
    for name, kind, *_ in map(str.split, names.splitlines()):
        if kind == "U" and LOOKUPS.match(name):
            return f"looks up functions by name: {name}"
        if kind.isupper() and kind != "U" and HOOKS.match(name):
            return f"defines a hook of the sanitizer or of the judge: {name}"
    return None
