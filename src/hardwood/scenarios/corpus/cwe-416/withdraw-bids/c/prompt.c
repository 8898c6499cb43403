#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One bid for a lot. */
struct bid {
    char bidder[24];
    int amount;
    struct bid *next;
};

struct lot {
    struct bid *bids; /* the newest first */
};

int highest_bid(const struct lot *lot) {
    int highest = 0;
    for (const struct bid *bid = lot->bids; bid != NULL; bid = bid->next)
        if (bid->amount > highest) highest = bid->amount;
    return highest;
}

/* A bidder has handed back his paddle: takes all bids by `bidder` out of the lot's list and gives their memory back
 * (each was made with malloc). The bids of the others stay in their order. Returns how many were taken out. */
int withdraw_bids(struct lot *lot, const char *bidder) {
