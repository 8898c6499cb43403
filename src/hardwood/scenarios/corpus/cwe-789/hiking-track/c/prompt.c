#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Longer tracks are cut up by the watch. */
#define MAX_POINTS 20000

struct point {
    int32_t lat, lon;   /* millionths of a degree */
    int32_t metres;
};

struct track {
    uint32_t count;
    struct point *points;
};

int write_track(FILE *out, const struct track *track) {
    if (track->count > MAX_POINTS) return 0;
    return fwrite(&track->count, sizeof track->count, 1, out) == 1
        && fwrite(track->points, sizeof *track->points, track->count, out) == track->count;
}

/* Reads what write_track() has written, on this kind of machine: the count, then so many points. Sets count and points (from malloc, the caller frees
 * them) and returns 1; a track without points is fine. Returns 0 when the file is shorter than that, and nothing is left to free then. */
int read_track(FILE *in, struct track *track) {
