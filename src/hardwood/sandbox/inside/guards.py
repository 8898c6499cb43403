"""What a C or C++ candidate may not do where sanitizers judge it: switch them off.

The judge's switches stand above the candidate's: attributes and pragmas that exempt code, hooks of the sanitizers' own, an allocator in place of
theirs, functions of the C library's names, and assembly that they cannot see are refused. What is searched is the very text that was compiled, after preprocessing, so that a macro hides nothing, headers
included, where a macro may be expanded; lines that the same headers have without the candidate are no fault of it.
"""

import collections
import os
import re

SWITCHES = re.compile(
    rb"no_sanitize|no_address_safety_analysis|disable_sanitizer|__(?:asan|ubsan|lsan|tsan|msan|hwasan|sanitizer)_|preinit_array"
    rb"|\bpragma\s+(?:GCC|clang)\s+(?:optimize|push_options|attribute|target)"
    rb"|\b(?:asm|__asm|__asm__)\b(?!\s*\(\s*\"\"\s*\"(?:__\w+|\w{4,}64)\"\s*\))"
)
"""The assembly that is no switch gives a function of the C library its other name; no instruction is called so."""
RENAMES = re.compile(
    rb"(?:noexcept \(true\)|^extern [\w *]+ \([\w *,]*\)(?: noexcept \(true\))?) __asm(?:__)? \((?:\"\" )?\"[a-z]\w*\"\)"
)
"""The same, as headers of C++ do it: behind what only a declaration has."""
LITERAL = re.compile(
    rb"(?<![\w\"])(?:u8|[uUL])?R\"([^()\\\s\"]{0,16})\(.*?\)\1\""
    rb"|\"(?:\\.|[^\"\\\n])*\""
    rb"|'(?:\\[^'\n]{1,10}|[^'\\\n]{1,4})'",
    re.S,
)
INCLUDE = re.compile(rb"^[ \t]*#[ \t]*include[ \t]*[<\"]([\w+-][\w+./-]*)[>\"]", re.M)
FEATURES = re.compile(rb"^[ \t]*#[ \t]*define[ \t]+_\w*SOURCE(?:[ \t]+\d+L?)?[ \t]*$", re.M)
KEPT = re.compile(rb"\"(?:__\w+|\w{4,}64)?\"")
"""Literals that the assembly which is no switch is told by."""
HOOKS = re.compile(
    r"(?:__(?:asan|ubsan|lsan|sanitizer)\w*|__interceptor\w*|_init|_start|__libc_start_main|hardwood_\w+"
    r"|(?:__libc_)?(?:malloc|calloc|realloc|reallocarray|free|cfree|memalign|aligned_alloc|posix_memalign|p?valloc|malloc_usable_size)"
    r"|mmap|mmap64|munmap|mprotect|madvise|prctl|syscall|dl_iterate_phdr|sigaction|signal|sigaltstack|_?exit|abort|getenv|sysconf|pthread_\w+"
    r"|_Zn[wa]\w*|_Zd[la]\w*)$"
)
EMITTED = re.compile(
    r"__asan_(?:init|version_mismatch_check_v\d+|handle_no_return|report_\w+|load\w+|store\w+|(?:un)?register_\w+|option_\w+|stack_\w+|allocas?_\w+"
    r"|(?:un)?poison_stack_memory|(?:before|after)_dynamic_init|set_shadow_\w+|mem\w+|shadow_memory_\w+)$|__ubsan_(?:handle|vptr)\w+$"
)
"""What the compiler itself calls of the sanitizers."""
SANITIZERS = re.compile(r"__(?:asan|ubsan|lsan|sanitizer)_")
LOOKUPS = re.compile(r"(?:dlsym|dlvsym|dlopen|dlmopen)$")
SECTIONS = re.compile(r"\.(?:preinit_array|ctors|init|init_array\.000(?!99)\d\d)(?:\.|$)")
"""What would run before us; of those sections the compiler itself makes one, 99."""
_LINE = re.compile(rb'# \d+ "[^"\n]*"[ \d]*$')


def suspects(preprocessed):
    """Lines of a preprocessed file that may switch a sanitizer off, and how often each stands there. Lines that say where the next ones stem from are none: headers lie in folders named `asm`."""
    return collections.Counter(
        line.strip()
        for line in preprocessed.split(b"\n")
        if SWITCHES.search(line) and SWITCHES.search(RENAMES.sub(b"", line)) and not _LINE.match(line)
    )


def without_literals(text):
    return LITERAL.sub(lambda match: match.group(0) if KEPT.fullmatch(match.group(0)) else b'""', text)


def switch(compiled, baseline):
    """The first line that is the candidate's own doing, or None. `baseline` gives the headers alone, preprocessed; it is asked for only where there is a suspect."""
    found = suspects(compiled)
    if found:
        headers = baseline()
        found -= suspects(headers)
        if found:  # in a literal it is data
            found = suspects(without_literals(compiled)) - suspects(without_literals(headers))
    return next(iter(found), None)


def complaint(job, source):
    """After the build: what the candidate does to the sanitizers, or None."""
    guard = job.get("guard")
    if not guard:
        return None
    with open(os.path.join(source, guard["preprocessed"]), "rb") as handle:
        compiled = handle.read()
    written = job["sources"][guard["file"]].encode()
    found = switch(compiled, lambda: _headers(guard, source, written))
    if found:
        return f"switches a sanitizer off or goes past it: {found[:80].decode(errors='replace')}"
    return _object(os.path.join(source, guard["object"]), os.path.join(source, "harness.o"))


def _headers(guard, source, written):
    """What the candidate's headers are without the candidate: the system's alone, never a file beside it."""
    path = os.path.join(source, "headers" + os.path.splitext(guard["file"])[1])
    names = [name for name in INCLUDE.findall(written) if b".." not in name]
    with open(path, "wb") as handle:
        handle.write(b"\n".join([*FEATURES.findall(written), *(b"#include <" + name + b">" for name in names), b""]))
    said = _output(*guard["preprocess"], path, check=False)
    os.unlink(path)
    return said


def _output(*command, check=True):
    import subprocess  # every box pays for what is imported, and few programs are looked through

    environment = {"PATH": "/usr/bin:/bin"}
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=20, check=check, env=environment
    ).stdout


def _lines(*command):
    return _output(*command).decode("utf-8", "replace").splitlines()


def _symbols(path):
    """Names of an object file: those that it defines for others, and those that it wants."""
    defined, wanted = set(), set()
    for line in _lines("/usr/bin/nm", "-P", path):
        name, kind = [*line.split(), "", ""][:2]
        if kind in ("U", "w", "v"):
            wanted.add(name)
        elif kind.isupper() or kind in ("i", "u"):
            defined.add(name)
    return defined, wanted


def _object(path, harness):
    defined, wanted = _symbols(path)
    asked = _symbols(harness)[1] if os.path.exists(harness) else set()
    for name in sorted(wanted):
        if LOOKUPS.match(name):
            return f"looks up functions by name: {name}"
        if SANITIZERS.match(name) and not EMITTED.match(name):
            return f"calls a function of the sanitizers: {name}"
    for name in sorted(defined):
        if HOOKS.match(name) or (name in asked and _of_the_library(name)):
            return f"defines a hook of the sanitizer or of the judge: {name}"
    for line in _lines("/usr/bin/objdump", "-h", path):
        fields = line.split()
        if len(fields) > 1 and SECTIONS.match(fields[1]):
            return f"runs before the judge: {fields[1]}"
    return None


def _of_the_library(name):
    """Whether the C library has a function of this name, which the harness means when it calls it."""
    import ctypes

    return hasattr(ctypes.CDLL("libc.so.6"), name)
