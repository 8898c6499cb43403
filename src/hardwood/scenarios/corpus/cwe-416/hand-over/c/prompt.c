#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Who works in the bakery today, from which hour to which. */
struct shift {
    char name[16];
    int from, to;
};

struct rota {
    struct shift *shifts;
    int count, room;
};

/* One more shift at the end of the rota, with nothing in it yet. */
struct shift *rota_add(struct rota *rota) {
    if (rota->count == rota->room) {
        rota->room = rota->room == 0 ? 4 : 2 * rota->room;
        rota->shifts = realloc(rota->shifts, rota->room * sizeof *rota->shifts);
    }
    struct shift *shift = &rota->shifts[rota->count++];
    memset(shift, 0, sizeof *shift);
    return shift;
}

/* The shift with the number `index` ends at `hour`, and a new one at the end of the rota begins: `name` (up to 15
 * letters) works from then on, as long as the other would have. When Ida, 6 to 14, hands over to Tom at 10, the
 * rota has Ida 6 to 10 and Tom 10 to 14. */
void hand_over(struct rota *rota, int index, int hour, const char *name) {
