#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

/* The car deck of a ferry. All lengths are metres of lane. */
struct deck {
    int length;
    int used;
};

void print_deck(const struct deck *deck) {
    printf("%d of %d m used\n", deck->used, deck->length);
}

/* A convoy drives on board, all of it or none. `vehicles` has the lengths of its `count` vehicles (each 1 or more): a convoy of 5, 12 and
 * 5 metres needs 22 metres of the deck, which are used from then on. Returns false, and changes nothing, if there is less left. */
bool board(struct deck *deck, const int *vehicles, int count) {
