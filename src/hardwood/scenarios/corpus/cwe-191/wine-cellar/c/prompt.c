#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BINS 40

/* The cellar of the restaurant. Bins have the numbers 1 to BINS; bin 1 is bins[0]. */
struct cellar {
    uint32_t bins[BINS];
    uint32_t sold;
};

void print_cellar(const struct cellar *cellar) {
    for (int bin = 0; bin < BINS; bin++)
        if (cellar->bins[bin] > 0)
            printf("%d: %u\n", bin + 1, cellar->bins[bin]);
    printf("sold %u\n", cellar->sold);
}

uint32_t all_bottles(const struct cellar *cellar) {
    uint32_t all = 0;
    for (int bin = 0; bin < BINS; bin++)
        all += cellar->bins[bin];
    return all;
}

/* Works through the bookings that the waiters typed in the evening, one a line:
 *
 *     in 3 12          12 bottles come into bin 3
 *     out 3 2          2 bottles of bin 3 are sold; cellar->sold counts them
 *     move 3 17 5      5 bottles go from bin 3 to bin 17
 *     back 3 1         1 sold bottle comes back into bin 3
 *
 * Numbers of bottles have at most five digits. Lines that begin with another word, that lack a number, or whose bin does not exist, are passed
 * over. Returns the number of lines that were booked. */
int book(struct cellar *cellar, const char *lines) {
