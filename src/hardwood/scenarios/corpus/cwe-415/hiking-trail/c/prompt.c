#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct waypoint {
    int height; /* metres above the sea */
    char *name;
};

/* A trail that is all zero has no waypoints. */
struct trail {
    struct waypoint *points;
    int count;
};

/* Metres that one has to go up. */
int trail_ascent(const struct trail *trail) {
    int ascent = 0;
    for (int i = 1; i < trail->count; i++)
        if (trail->points[i].height > trail->points[i - 1].height)
            ascent += trail->points[i].height - trail->points[i - 1].height;
    return ascent;
}

void trail_clear(struct trail *trail) {
    for (int i = 0; i < trail->count; i++) free(trail->points[i].name);
    free(trail->points);
}

#define NAME_SIZE 101

/* Reads the next waypoint, "2210 Pass" on a line of its own, into *height and name (NAME_SIZE chars); empty lines are skipped.
 * Returns 1, or 0 at the end of the file, or -1 for a line that has no height or no name. */
static int read_waypoint(FILE *in, int *height, char *name) {
    char line[128];
    do {
        if (fgets(line, sizeof line, in) == NULL) return 0;
    } while (line[0] == '\n');
    return sscanf(line, "%d %100[^\n]", height, name) == 2 ? 1 : -1;
}

/*
 * Reads waypoints into `trail`, which is all zero before, until the end of the file:
 *
 *     1604 Upper hut
 *     2210 Pass
 *
 * The trail gets its own copy of each name.
 *
 * Returns the number of waypoints. When a line has no height or no name, the reading ends there with -1. When he has no
 * more use for the trail the caller does trail_clear(), also after a -1.
 */
int trail_read(struct trail *trail, FILE *in) {
