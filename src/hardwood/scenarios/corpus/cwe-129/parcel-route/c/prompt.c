#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct hub {
    char name[20];
    int next; /* number of the hub where parcels go from here, -1 in the last one */
    int minutes; /* to that one; 0 in the last one */
};

/* Reads the hubs of today, "Bremen 2 45" on each line: name, number of the next hub, minutes to it. The first line is hub 0. */
struct hub *load_hubs(FILE *file, int *count) {
    struct hub hub, *hubs = NULL;
    *count = 0;
    while (fscanf(file, "%19s %d %d", hub.name, &hub.next, &hub.minutes) == 3) {
        hubs = realloc(hubs, (*count + 1) * sizeof hub);
        hubs[(*count)++] = hub;
    }
    return hubs;
}

/* Prints "11 h 05 min\n" for 665 minutes, "45 min\n" for 45. */
void print_time(FILE *out, int minutes) {
    if (minutes < 60)
        fprintf(out, "%d min\n", minutes);
    else
        fprintf(out, "%d h %02d min\n", minutes / 60, minutes % 60);
}

/* Prints the route of a parcel that starts in hub number `start`, a name on each line, and below it the driving time, e.g.
 *
 *     Bremen
 *     Kassel
 *     Wien
 *     11 h 05 min
 *
 * There are `count` hubs, and no route goes round in circles. It begins with the first hub's name, goes on with the one of its `next`, and so on; it ends with
 * the name of a hub whose `next` is -1. The minutes of these hubs are added up; at the end print_time prints the sum, which is also the result.
 */
int print_route(const struct hub *hubs, int count, int start, FILE *out) {
