"""C by gcc: the candidate and the scenario's harness, which holds `main`, make one program that tests run with arguments.

Where the scenario asks for sanitizers, the candidate is preprocessed once, alone, and what came of it is compiled and searched for what would switch them off. A
constructor of ours, the first that runs, forbids `execve` and `fork` from then on unless the scenario lets programs start others: a program that runs itself again
with its own `ASAN_OPTIONS` would blind them, and a child's report can be hidden by its parent.
"""

from __future__ import annotations

from hardwood.sandbox.languages.plan import Mounts, Plan, Tool
from hardwood.sandbox.protocol import Job

SANITIZER_ENVIRONMENT = {
    "ASAN_OPTIONS": "exitcode=86:abort_on_error=0:detect_leaks=0:allow_user_segv_handler=0:handle_segv=2:hard_rss_limit_mb=512:symbolize=0",
    "UBSAN_OPTIONS": "halt_on_error=1:exitcode=86:print_stacktrace=0:symbolize=0",
}
NO_EXEC = r"""
#include <errno.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <linux/seccomp.h>
#include <linux/filter.h>
#include <linux/audit.h>
#include <sys/syscall.h>
#define WHERE(call, then) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1), BPF_STMT(BPF_RET | BPF_K, then)
static void hardwood_no_exec(int argc, char **argv, char **envp) {
    struct sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        WHERE(SYS_execve, SECCOMP_RET_KILL_PROCESS),
        WHERE(SYS_execveat, SECCOMP_RET_KILL_PROCESS),
#ifdef SYS_fork
        WHERE(SYS_fork, SECCOMP_RET_KILL_PROCESS),
        WHERE(SYS_vfork, SECCOMP_RET_KILL_PROCESS),
#endif
        WHERE(SYS_clone3, SECCOMP_RET_ERRNO | ENOSYS), /* its flags cannot be read; the C library takes clone instead */
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x10000 /* CLONE_THREAD */, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {sizeof rules / sizeof *rules, rules};
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
}
__attribute__((section(".preinit_array"), used)) static void (*hardwood_first)(int, char **, char **) = hardwood_no_exec;
"""


class C:
    """gcc with the GNU dialect of C17."""

    name = "c"
    suffix = ".c"
    preprocessed = "candidate.i"
    compiler = Tool("gcc", "Install it: apt-get install gcc libc6-dev")
    standard = "-std=gnu17"
    tools: tuple[Tool, ...] = (compiler,)

    def mounts(self, job: Job) -> Mounts:
        return []

    def plan(self, job: Job) -> Plan:
        compiler, sanitize = self.compiler.path(), job.options.sanitize
        flags = (self.standard, "-O1", "-g", "-w", "-pipe", *job.options.flags)
        if sanitize:
            flags += (f"-fsanitize={','.join(sanitize)}", "-fno-sanitize-recover=all", "-fno-omit-frame-pointer")
        candidate, harness = f"candidate{self.suffix}", f"harness{self.suffix}"
        sources, objects = {candidate: job.program}, ["candidate.o"]
        build: list[tuple[str, ...]] = []
        if sanitize and not job.options.spawns:
            sources["first.c"] = NO_EXEC
            build.append(("/usr/bin/gcc", "-O1", "-w", "-c", "first.c", "-o", "first.o"))
            objects.insert(0, "first.o")
        if job.harness is not None:
            sources[harness] = job.harness
            build.append((compiler, *flags, "-c", harness, "-o", "harness.o"))
            objects.append("harness.o")
        if others := [name for name in sources if name != candidate]:
            build.append(("/usr/bin/rm", *others))  # the candidate would include them, with macros of its own
        text = candidate
        if sanitize:
            text = self.preprocessed
            build.append((compiler, *flags, "-E", candidate, "-o", text))
        build.append((compiler, *flags, "-c", text, "-o", "candidate.o"))
        build.append((compiler, *flags, *objects, "-o", "program", *job.options.libraries))
        guard = {"preprocessed": text, "object": "candidate.o", "file": candidate} if sanitize else None
        return Plan(
            "program", sources, tuple(build), keep=("program",), run=("/src/program",), environment=SANITIZER_ENVIRONMENT if sanitize else {},
            guard=guard, memory_mb=0 if sanitize else None,
        )  # fmt: skip


LANGUAGE = C()
