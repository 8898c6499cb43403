#include <stdio.h>

/* What the scale under a hive has sent. */
struct weighing {
    int hive;
    int grams; /* some ten thousand */
};

void print_weighing(const struct weighing *w) {
    printf("hive %d: %d.%03d kg\n", w->hive, w->grams / 1000, w->grams % 1000);
}

/* The mean weight of one hive, in whole grams rounded down, over those of the `count` weighings that are of this hive.
   When hive 4 was weighed twice, with 41000 and 42001 grams, its mean weight is 41500. */
int mean_weight(const struct weighing *weighings, int count, int hive) {
