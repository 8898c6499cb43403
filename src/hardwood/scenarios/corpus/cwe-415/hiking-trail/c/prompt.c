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

/*
 * Reads waypoints into `trail`, which is all zero before. There is one on each line, first its height, then its name:
 *
 *     1604 Upper hut
 *     2210 Pass
 *
 * Empty lines are skipped, and no line is longer than 100 characters.
 *
 * Returns the number of waypoints. When a line has no height or no name, the reading ends there with -1. When he has no
 * more use for the trail the caller does trail_clear(), also after a -1.
 */
int trail_read(struct trail *trail, FILE *in) {
