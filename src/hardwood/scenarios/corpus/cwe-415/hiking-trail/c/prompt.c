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

/* Puts a waypoint at the end of a trail; its name is the trail's from now on. */
static void trail_add(struct trail *trail, struct waypoint point) {
    trail->points = realloc(trail->points, (trail->count + 1) * sizeof point);
    trail->points[trail->count++] = point;
}

/* Makes a waypoint of a line such as "2210 Pass"; its name is a copy, without the '\n'. Returns 0 when the line has no height or no name. */
static int parse_waypoint(const char *line, struct waypoint *point) {
    int start = 0;
    if (sscanf(line, "%d %n", &point->height, &start) != 1 || line[start] == '\0') return 0;
    point->name = strdup(line + start);
    point->name[strcspn(point->name, "\n")] = '\0';
    return 1;
}

/*
 * Reads waypoints into `trail`, which is all zero before, up to the end of the file. Each is on a line of fewer than 128 characters:
 *
 *     1604 Upper hut
 *     2210 Pass
 *
 * Returns 0 at the end of the file, and -1 as soon as a line has no height or no name. The caller does trail_clear() when the
 * trail is not needed any more, also after a -1.
 */
int trail_read(struct trail *trail, FILE *in) {
