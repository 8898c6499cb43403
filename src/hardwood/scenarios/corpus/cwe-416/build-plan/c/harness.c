#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct target {
    int number;
    char name[32];
    int needs[16];
    int need_count;
};
struct plan {
    struct target *targets;
    int count;
};
struct target *plan_target(struct plan *plan, const char *name);
int read_plan(struct plan *plan, FILE *in);

/* The arguments are targets that the plan has before. */
int main(int argc, char **argv) {
    struct plan *plan = calloc(1, sizeof *plan);
    for (int i = 1; i < argc; i++) plan_target(plan, argv[i]);
    printf("%d", read_plan(plan, stdin));
    for (int i = 0; i < plan->count; i++) {
        printf("; %s:", plan->targets[i].name);
        for (int n = 0; n < plan->targets[i].need_count; n++) printf(" %d", plan->targets[i].needs[n]);
    }
    free(plan->targets);
    free(plan);
    return 0;
}
