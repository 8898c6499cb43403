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

void add_need(struct plan *plan, const char *name, const char *need);

/*
 * Reads a build file into the plan (which may have targets already), with lines like "app: main.o draw.o". Empty ones and
 * those that begin with "#" mean nothing. Returns 0, or the number of the line, when one has no colon.
 */
int read_plan(struct plan *plan, FILE *in) {
    char line[256];
    for (int number = 1; fgets(line, sizeof line, in) != NULL; number++) {
        line[strcspn(line, "\n")] = '\0';
        if (line[0] == '\0' || line[0] == '#') continue;
        char *colon = strchr(line, ':');
        if (colon == NULL) return number;
        *colon = '\0';
        plan_target(plan, line);
        for (char *need = strtok(colon + 1, " "); need != NULL; need = strtok(NULL, " ")) add_need(plan, line, need);
    }
    return 0;
}

/*
 * Puts down that the target `name` needs the target `need`: the number of `need` goes behind the numbers in the `needs` of `name` (they
 * are fewer than MAX_NEEDS), and its need_count goes up by one. Both become targets of the plan if they are new.
 */
void add_need(struct plan *plan, const char *name, const char *need) {
