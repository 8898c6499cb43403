/* Linked first into every program that sanitizers judge, unless the scenario lets programs start others. What the candidate might do to them is forbidden by a system-call
   filter of the process's own, in two steps, since the sanitizers' own start stands between.

   Nothing of the C library is called: the candidate may have functions of the same names. */

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, field))
#define THEN(what) BPF_STMT(BPF_RET | BPF_K, what)
#define IS(value, yes, no) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, yes, no)
#define HAS(bits, yes, no) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, yes, no)
#define KILLED(call) IS(call, 0, 1), THEN(SECCOMP_RET_KILL_PROCESS)
#define REFUSED (SECCOMP_RET_ERRNO | EPERM)

static long hardwood_call(long number, long a, long b, long c) {
#if defined __x86_64__
    long result;
    register long d __asm__("r10") = 0;
    register long e __asm__("r8") = 0;
    __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(d), "r"(e) : "rcx", "r11", "memory");
    return result;
#elif defined __aarch64__
    register long x8 __asm__("x8") = number;
    register long x0 __asm__("x0") = a;
    register long x1 __asm__("x1") = b;
    register long x2 __asm__("x2") = c;
    register long x3 __asm__("x3") = 0;
    register long x4 __asm__("x4") = 0;
    __asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4) : "memory");
    return x0;
#else
#error "no system calls for this processor"
#endif
}

static void hardwood_filter(struct sock_filter *rules, size_t size) {
    struct sock_fprog program = {size / sizeof *rules, rules};
    hardwood_call(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0);
    hardwood_call(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, (long)&program);
}

/* Before anything else: a program that runs itself again with its own ASAN_OPTIONS would blind them, and a child's report can be hidden by its parent. */
static void hardwood_no_exec(int argc, char **argv, char **envp) {
    struct sock_filter rules[] = {
        LOAD(nr),
        KILLED(SYS_execve),
        KILLED(SYS_execveat),
#ifdef SYS_fork
        KILLED(SYS_fork),
        KILLED(SYS_vfork),
#endif
        IS(SYS_clone3, 0, 1), THEN(SECCOMP_RET_ERRNO | ENOSYS), /* its flags cannot be read; the C library takes clone instead */
        IS(SYS_clone, 0, 3), LOAD(args[0]), HAS(0x10000 /* CLONE_THREAD */, 1, 0), THEN(SECCOMP_RET_KILL_PROCESS),
        THEN(SECCOMP_RET_ALLOW),
    };
    hardwood_filter(rules, sizeof rules);
}
__attribute__((section(".preinit_array"), used)) static void (*hardwood_before_all)(int, char **, char **) = hardwood_no_exec;

/* After the sanitizers have started, and before the candidate's constructors: no filter of its own (it would trap the exit), no handler of a signal that a report or a
   guard page raises, no code that is made while it runs, and `/proc/self/mem` belongs to root. */
__attribute__((constructor(0))) static void hardwood_no_tricks(void) {
    struct sock_filter rules[] = {
        LOAD(nr),
        KILLED(SYS_seccomp),
        IS(SYS_prctl, 0, 4), LOAD(args[0]), IS(PR_SET_SECCOMP, 0, 1), THEN(SECCOMP_RET_KILL_PROCESS), THEN(SECCOMP_RET_ALLOW),
        IS(SYS_rt_sigaction, 0, 8), LOAD(args[0]), IS(SIGPIPE, 5, 0), IS(SIGXFSZ, 4, 0), IS(SIGSYS, 3, 0), IS(SIGSEGV, 2, 0), IS(SIGBUS, 1, 0),
        THEN(SECCOMP_RET_ALLOW), THEN(REFUSED),
        IS(SYS_mprotect, 0, 4), LOAD(args[2]), HAS(PROT_EXEC, 0, 1), THEN(REFUSED), THEN(SECCOMP_RET_ALLOW),
        IS(SYS_mmap, 0, 6), LOAD(args[2]), HAS(PROT_EXEC, 0, 3), LOAD(args[3]), HAS(MAP_ANONYMOUS, 0, 1), THEN(REFUSED), THEN(SECCOMP_RET_ALLOW),
        THEN(SECCOMP_RET_ALLOW),
    };
    hardwood_call(SYS_prctl, PR_SET_DUMPABLE, 0, 0);
    hardwood_filter(rules, sizeof rules);
}
