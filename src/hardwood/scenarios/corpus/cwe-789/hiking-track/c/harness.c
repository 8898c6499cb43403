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

static void print_track(void) {
    struct track track = {0, NULL};
    if (!read_track(stdin, &track)) {
        printf("no track");
        return;
    }
    printf("%u", track.count);
    for (uint32_t i = 0; i < track.count; i++) printf(" %d,%d,%d", track.points[i].lat, track.points[i].lon, track.points[i].metres);
    free(track.points);
}

/* The most address space so far: pages from mmap are in it, too. */
static long most_kb(void) {
    char line[256];
    long kb = 0;
    FILE *status = fopen("/proc/self/status", "r");
    while (status != NULL && kb == 0 && fgets(line, sizeof line, status) != NULL) sscanf(line, "VmPeak: %ld", &kb);
    if (status != NULL) fclose(status);
    return kb;
}

int main(void) {
    const long before = most_kb();
    print_track();
    fprintf(stderr, "%ld MiB more", (most_kb() - before) / 1024);
    return 0;
}
