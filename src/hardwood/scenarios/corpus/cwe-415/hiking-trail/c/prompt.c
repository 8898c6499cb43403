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

#define LINE_SIZE 128

/* Reads the next line that is not empty, without its '\n', into `line` (LINE_SIZE chars). Returns 0 at the end of the file. */
static int read_line(FILE *in, char *line) {
    do {
        if (fgets(line, LINE_SIZE, in) == NULL) return 0;
        line[strcspn(line, "\n")] = '\0';
    } while (line[0] == '\0');
    return 1;
}

/* Makes a waypoint of a line such as "2210 Pass"; its name is a copy. Returns 0 when the line has no height or no name. */
static int parse_waypoint(const char *line, struct waypoint *point) {
    int start = 0;
    if (sscanf(line, "%d %n", &point->height, &start) != 1 || line[start] == '\0') return 0;
    point->name = strdup(line + start);
    return 1;
}

/*
 * Reads waypoints into `trail`, which is all zero before, up to the end of the file, a line each:
 *
 *     1604 Upper hut
 *     2210 Pass
 *
 * Each is put at the end of trail->points, and counted. Returns the number of waypoints. When a line has no height or no
 * name, the reading ends there with -1. When he has no more use for the trail the caller does trail_clear(), also after a -1.
 */
int trail_read(struct trail *trail, FILE *in) {
