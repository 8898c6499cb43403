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

struct comment *thread_find(const struct thread *thread, int number) {
    struct comment *comment = thread->first;
    while (comment != NULL && comment->number != number) comment = comment->next;
    return comment;
}

int thread_size(const struct thread *thread) {
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
void thread_delete(struct thread *thread, struct comment *comment) {
    struct comment *answer, **link = &thread->first;
    while ((answer = first_answer(thread, comment->number)) != NULL) thread_delete(thread, answer);
    while (*link != NULL && *link != comment) link = &(*link)->next;
    if (*link != NULL) *link = comment->next;
    free(comment);
}

/*
 * Carries out the orders of the moderators, which are lines of the file `orders`:
 *
 *   delete 7      deletes the comment with number 7
 *   ban bob       deletes every comment by bob (names have up to 15 letters)
 *
 * Comments are deleted as thread_delete does it, with what answers them. For each order a line goes to `out` that says how
 * many comments the thread has lost by it, e.g. "delete 7: 3 gone" or "ban bob: 0 gone" (also when there is no such comment
 * or nothing by that author). Other lines are skipped.
 */
void moderate(struct thread *thread, FILE *orders, FILE *out) {
