#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct comment {
    int number;
    int answers;
    char author[16];
    struct comment *next;
};
struct thread {
    struct comment *first;
};
void moderate(struct thread *thread, FILE *orders, FILE *out);

/* "keep": memory that is given back stays as it is. */
static int keep;
void __real_free(void *block);

void __wrap_free(void *block) {
    if (!keep) __real_free(block);
}

/* The comments are arguments like 2:1:bob (comment 2, answers 1, by bob); the orders are standard input. */
int main(int argc, char **argv) {
    struct thread *thread = calloc(1, sizeof *thread);
    struct comment **end = &thread->first;
    int shown = 0;
    for (int i = 2; i < argc; i++) {
        struct comment *comment = calloc(1, sizeof *comment);
        sscanf(argv[i], "%d:%d:%15s", &comment->number, &comment->answers, comment->author);
        *end = comment;
        end = &comment->next;
    }
    keep = strcmp(argv[1], "keep") == 0;
    moderate(thread, stdin, stdout);
    for (struct comment *comment = thread->first; comment != NULL && shown < 1000; comment = comment->next, shown++)
        printf("%d %s\n", comment->number, comment->author);
    while (!keep && thread->first != NULL) {
        struct comment *comment = thread->first;
        thread->first = comment->next;
        free(comment);
    }
    return 0;
}
