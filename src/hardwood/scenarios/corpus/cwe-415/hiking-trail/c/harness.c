#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct waypoint {
    int height;
    char *name;
};
struct trail {
    struct waypoint *points;
    int count;
};
int trail_ascent(const struct trail *trail);
void trail_clear(struct trail *trail);
int trail_read(struct trail *trail, FILE *in);

int main(int argc, char **argv) {
    struct trail *trail = calloc(1, sizeof *trail);
    int result = trail_read(trail, stdin);
    printf("%d", result);
    for (int i = 0; result == 0 && i < trail->count; i++) printf("; %s (%d)", trail->points[i].name, trail->points[i].height);
    if (result >= 0) printf("; up %d", trail_ascent(trail));
    if (strcmp(argv[1], "clear") == 0) {
        trail_clear(trail);
        free(trail);
    }
    return 0;
}
