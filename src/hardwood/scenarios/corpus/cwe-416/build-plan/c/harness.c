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
void add_need(struct plan *plan, const char *name, const char *need);
int read_plan(struct plan *plan, FILE *in);

/* The arguments are what the plan has before: targets, "lib", and needs, "app:lib". */
int main(int argc, char **argv) {
    struct plan *plan = calloc(1, sizeof *plan);
    for (int i = 1; i < argc; i++) {
        char *colon = strchr(argv[i], ':');
        if (colon == NULL) {
            plan_target(plan, argv[i]);
        } else {
            *colon = '\0';
            add_need(plan, argv[i], colon + 1);
        }
    }
    printf("%d", read_plan(plan, stdin));
    for (int i = 0; i < plan->count; i++) {
        printf("; %s:", plan->targets[i].name);
        for (int n = 0; n < plan->targets[i].need_count; n++) printf(" %d", plan->targets[i].needs[n]);
    }
    free(plan->targets);
    free(plan);
    return 0;
}
