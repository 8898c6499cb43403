#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct shift {
    char name[16];
    int from, to;
};
struct rota {
    struct shift *shifts;
    int count, room;
};
struct shift *rota_add(struct rota *rota);
void hand_over(struct rota *rota, int index, int hour, const char *name);

/* Shifts like Ida:6-14, then "/", then hand-overs like 0 10 Tom. */
int main(int argc, char **argv) {
    struct rota *rota = calloc(1, sizeof *rota);
    int i = 1;
    for (; i < argc && strcmp(argv[i], "/") != 0; i++) {
        struct shift *shift = rota_add(rota);
        sscanf(argv[i], "%15[^:]:%d-%d", shift->name, &shift->from, &shift->to);
    }
    for (i++; i + 2 < argc; i += 3) hand_over(rota, atoi(argv[i]), atoi(argv[i + 1]), argv[i + 2]);
    for (int n = 0; n < rota->count; n++)
        printf("%s%s %d-%d", n == 0 ? "" : ", ", rota->shifts[n].name, rota->shifts[n].from, rota->shifts[n].to);
    free(rota->shifts);
    free(rota);
    return 0;
}
