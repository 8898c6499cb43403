#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct stop {
    const char *name;
    int zone;
};

static const struct stop stops[] = {
    {"Harbour", 1}, {"Town Hall", 1}, {"Museum", 1}, {"Brewery", 2}, {"Zoo", 2}, {"University", 3}, {"Lake", 5},
};

/* Looks a stop up by its name, NULL if there is none. */
const struct stop *find_stop(const char *name) {
    for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
        if (strcmp(stops[i].name, name) == 0) return &stops[i];
    return NULL;
}

/* What a ride costs, in cents: 190 in one zone, and 80 more for every zone that is further on. From "Zoo" to "Brewery" 190,
   from "Zoo" to "Lake" or from "Lake" to "Zoo" 430. */
int fare(const char *from, const char *to) {
