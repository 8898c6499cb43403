#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_NEEDS 16

struct target {
    int number; /* 0 for the first target of the plan and 1 for the second */
    char name[32];
    int needs[MAX_NEEDS]; /* numbers of the targets that are built before */
    int need_count;
};

struct plan {
    struct target *targets;
    int count;
};

/* The target of that name. If the plan does not have it yet, it gets it now, without needs. */
struct target *plan_target(struct plan *plan, const char *name) {
    for (int i = 0; i < plan->count; i++)
        if (strcmp(plan->targets[i].name, name) == 0) return &plan->targets[i];
    if (plan->count % 8 == 0)
        plan->targets = realloc(plan->targets, (plan->count + 8) * sizeof *plan->targets);
    struct target *target = &plan->targets[plan->count];
    memset(target, 0, sizeof *target);
    snprintf(target->name, sizeof target->name, "%s", name);
    target->number = plan->count++;
    return target;
}

/*
 * Reads a build file into the plan (which may have targets already). Its lines look like this:
 *
 *     # the game
 *     app: main.o draw.o
 *     main.o: main.c
 *
 * In front of the colon is a target, behind it, with blanks between them, are those that it needs. The target's `needs`
 * get their numbers, in this order, behind the ones that are there. All of them become targets of the plan, in the order in
 * which they are mentioned. Empty lines and lines that begin with "#" mean nothing. Lines have up to 200 characters, and a
 * target has up to MAX_NEEDS needs.
 *
 * Returns 0; or, at a line that has no colon, ends the reading and returns the number of that line (1 is the first).
 */
int read_plan(struct plan *plan, FILE *in) {
