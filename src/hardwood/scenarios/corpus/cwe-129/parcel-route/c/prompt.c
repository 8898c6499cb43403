#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct hub {
    char name[20];
    int next; /* number of the hub where parcels go from here, -1 in the last one */
    int minutes;
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

/* Prints the route of a parcel that starts in hub number `start`, with the driving time behind it, e.g.
 *
 *     Bremen > Kassel > Wien (11 h 05 min)
 *     Kassel > Linz (45 min)
 *     Wien (0 min)
 *
 * so without hours when it takes less than 60 minutes. The minutes of the last hub don't count.
 * There are `count` hubs, and no route goes round in circles. Returns the minutes.
 */
int print_route(const struct hub *hubs, int count, int start, FILE *out) {
