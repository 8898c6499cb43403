#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

long shown_for(const char *line);

/* What was on the stack before: a variable that is never set has some of it, and the results differ then. */
__attribute__((noinline, no_sanitize("address"))) static void fill_stack(int way) {
    volatile char stack[8192];
    for (int i = 0; i < (int)sizeof stack; i++) stack[i] = way == 0 ? '1' : '2' + i / 16 % 8;
}

/* The line ends where its page does, and nobody can read the page behind it. */
int main(int argc, char **argv) {
    const size_t size = strlen(argv[1]) + 1;
    char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *line = page + 4096 - size;
    long duration[2];
    mprotect(page + 4096, 4096, PROT_NONE);
    for (int way = 0; way < 2; way++) {
        memcpy(line, argv[1], size);
        fill_stack(way);
        duration[way] = shown_for(line);
    }
    printf("%ld", duration[0]);
    if (duration[1] != duration[0]) printf(" or %ld", duration[1]);
    return 0;
}
