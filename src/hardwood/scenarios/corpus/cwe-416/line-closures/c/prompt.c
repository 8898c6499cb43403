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

/* Makes a closure reach to the later one of its end and that of another one, and prints a line about the two as they were:
 * "12-30 takes 28-41". */
static void extend_closure(struct closure *closure, const struct closure *other, FILE *out) {
    fprintf(out, "%d-%d takes %d-%d\n", closure->from, closure->to, other->from, other->to);
    if (other->to > closure->to) closure->to = other->to;
}

/* Prints a line about the list: "3 closures, the longest 12-41", or "no closures". */
static void print_list(const struct closure *first, FILE *out) {
    int count = 0;
    const struct closure *longest = first;
    for (const struct closure *closure = first; closure != NULL; closure = closure->next) {
        count++;
        if (closure->to - closure->from > longest->to - longest->from) longest = closure;
    }
    if (count == 0)
        fprintf(out, "no closures\n");
    else
        fprintf(out, "%d closures, the longest %d-%d\n", count, longest->from, longest->to);
}

/*
 * Puts closures of the list together that overlap or touch. The list, which begins with `first`, is in the order of `from`;
 * all are from closure_new(). As long as the successor of a closure begins at or before the end of it, the closure is extended
 * by it, and the successor leaves the list, and its memory is given back: 12-30, 28-41, 41-44, 50-55 become 12-44, 50-55.
 * At the end the list is printed. It may be empty (first is NULL).
 */
void join_closures(struct closure *first, FILE *out) {
