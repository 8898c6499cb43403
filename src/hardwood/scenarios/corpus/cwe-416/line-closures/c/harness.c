#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct closure {
    int from, to;
    struct closure *next;
};
struct closure *closure_new(int from, int to);
void join_closures(struct closure *first, FILE *out);

/* "keep": what is given back is only counted. */
static int keep, given_back;
void __real_free(void *block);

void __wrap_free(void *block) {
    if (keep)
        given_back += block != NULL;
    else
        __real_free(block);
}

int main(int argc, char **argv) {
    struct closure *first = NULL, **end = &first;
    int shown = 0;
    for (int i = 2; i < argc; i++) {
        int from = 0, to = 0;
        sscanf(argv[i], "%d-%d", &from, &to);
        *end = closure_new(from, to);
        end = &(*end)->next;
    }
    keep = strcmp(argv[1], "keep") == 0;
    join_closures(first, stdout);
    for (struct closure *closure = first; closure != NULL && shown < 1000; closure = closure->next, shown++)
        printf("[%d-%d]", closure->from, closure->to);
    if (keep) printf(" %s", given_back > 0 ? "some memory back" : "no memory back");
    while (!keep && first != NULL) {
        struct closure *next = first->next;
        free(first);
        first = next;
    }
    return 0;
}
