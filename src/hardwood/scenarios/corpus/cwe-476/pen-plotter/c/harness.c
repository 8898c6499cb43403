#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct plotter {
    int x, y;
    bool down;
    int drawn;
    int others;
};
int plot(struct plotter *plotter, FILE *in);

/* What was on the stack before: a variable that is never set has some of it. */
__attribute__((noinline, no_sanitize("address"))) static void fill_stack(int way) {
    volatile char stack[8192];
    for (int i = 0; i < (int)sizeof stack; i++) stack[i] = way == 0 ? '1' : '2' + i / 16 % 8;
}

/* The argument, if there is one: in which of two ways the stack is filled. */
int main(int argc, char **argv) {
    struct plotter *plotter = calloc(1, sizeof *plotter);
    fill_stack(argc > 1 ? atoi(argv[1]) : 0);
    int count = plot(plotter, stdin);
    printf("%d lines, %d others, pen %s at %d,%d, drawn %d", count, plotter->others, plotter->down ? "down" : "up", plotter->x, plotter->y, plotter->drawn);
    free(plotter);
    return 0;
}
