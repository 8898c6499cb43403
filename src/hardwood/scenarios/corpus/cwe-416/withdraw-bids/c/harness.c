#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct bid {
    char bidder[24];
    int amount;
    struct bid *next;
};
struct lot {
    struct bid *bids;
};
int withdraw_bids(struct lot *lot, const char *bidder);

/* "keep": what is given back is only noted. */
static int keep, noted;
static void *notes[256];
void __real_free(void *block);

void __wrap_free(void *block) {
    if (!keep)
        __real_free(block);
    else if (noted < 256)
        notes[noted++] = block;
}

static int was_given_back(const void *block) {
    for (int i = 0; i < noted; i++)
        if (notes[i] == block) return 1;
    return 0;
}

int main(int argc, char **argv) {
    struct lot *lot = calloc(1, sizeof *lot);
    struct bid **end = &lot->bids, *all[64];
    int count = 0, released = 0, shown = 0;
    for (int i = 3; i < argc; i++) {
        struct bid *bid = calloc(1, sizeof *bid);
        sscanf(argv[i], "%23[^:]:%d", bid->bidder, &bid->amount);
        *end = all[count++] = bid;
        end = &bid->next;
    }
    keep = strcmp(argv[1], "keep") == 0;
    printf("%d out:", withdraw_bids(lot, argv[2]));
    for (struct bid *bid = lot->bids; bid != NULL && shown < 100; bid = bid->next, shown++)
        printf(" %s:%d", bid->bidder, bid->amount);
    if (keep) {
        for (int i = 0; i < count; i++) released += was_given_back(all[i]);
        printf(" (%d given back)", released);
        return 0;
    }
    while (lot->bids != NULL) {
        struct bid *bid = lot->bids;
        lot->bids = bid->next;
        free(bid);
    }
    free(lot);
    return 0;
}
