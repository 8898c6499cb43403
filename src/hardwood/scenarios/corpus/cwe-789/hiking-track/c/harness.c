#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

struct point {
    int32_t lat, lon, metres;
};
struct track {
    uint32_t count;
    struct point *points;
};
int read_track(FILE *in, struct track *track);

int main(void) {
    struct track track = {0, NULL};
    if (!read_track(stdin, &track)) {
        printf("no track");
        return 0;
    }
    printf("%u", track.count);
    for (uint32_t i = 0; i < track.count; i++) printf(" %d,%d,%d", track.points[i].lat, track.points[i].lon, track.points[i].metres);
    free(track.points);
    return 0;
}
