#include <stdio.h>
#include <stdlib.h>

/* A part of the line where no trains run, e.g. from kilometre 12 to 30. */
struct closure {
    int from, to;
    struct closure *next;
};

struct closure *closure_new(int from, int to) {
    struct closure *closure = malloc(sizeof *closure);
    closure->from = from;
    closure->to = to;
    closure->next = NULL;
    return closure;
}

/*
 * Puts closures of the list together that overlap or touch. The list, which begins with `first`, is in the order of `from`;
 * all are from closure_new(). A closure takes its successor in if that one begins at or before the end of it; it then reaches
 * to the later one of the two ends, and the successor leaves the list, and its memory is given back. Whenever
 * that happens, a line goes to `out` with the two as they were:
 *
 *     12-30 takes 28-41
 *
 * and at the end one about what the list has now ("longest": the first one, if some are equal), or "no closures":
 *
 *     3 closures, the longest 12-41
 */
void join_closures(struct closure *first, FILE *out) {
