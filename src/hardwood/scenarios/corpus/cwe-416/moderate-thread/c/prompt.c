#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct comment {
    int number;
    int answers; /* number of the comment that it answers; 0: none */
    char author[16];
    struct comment *next; /* the one that was written after it */
};
struct thread {
    struct comment *first;
};

static struct comment *thread_find(const struct thread *thread, int number) {
    struct comment *comment = thread->first;
    while (comment != NULL && comment->number != number) comment = comment->next;
    return comment;
}

static int thread_size(const struct thread *thread) {
    int size = 0;
    for (const struct comment *comment = thread->first; comment != NULL; comment = comment->next) size++;
    return size;
}

static struct comment *first_answer(const struct thread *thread, int number) {
    struct comment *comment = thread->first;
    while (comment != NULL && comment->answers != number) comment = comment->next;
    return comment;
}

/* Deletes a comment, and the answers to it, and the answers to those, and so on. */
static void thread_delete(struct thread *thread, struct comment *comment) {
    struct comment *answer, **link = &thread->first;
    while ((answer = first_answer(thread, comment->number)) != NULL) thread_delete(thread, answer);
    while (*link != NULL && *link != comment) link = &(*link)->next;
    if (*link != NULL) *link = comment->next;
    free(comment);
}

static void ban(struct thread *thread, const char *author);
/* Carries out the orders, "delete 7" or "ban bob" on a line, and writes "delete 7: 3 gone" or "ban bob: 0 gone". */
void moderate(struct thread *thread, FILE *orders, FILE *out) {
    char line[80], author[16];
    int number, before;
    while (fgets(line, sizeof line, orders) != NULL) {
        before = thread_size(thread);
        if (sscanf(line, "delete %d", &number) == 1) {
            if (thread_find(thread, number) != NULL) thread_delete(thread, thread_find(thread, number));
            fprintf(out, "delete %d: %d gone\n", number, before - thread_size(thread));
        } else if (sscanf(line, "ban %15s", author) == 1) {
            ban(thread, author);
            fprintf(out, "ban %s: %d gone\n", author, before - thread_size(thread));
        }
    }
}

/* Deletes every comment by the author ("bob") as thread_delete does it, with what answers it. */
static void ban(struct thread *thread, const char *author) {
