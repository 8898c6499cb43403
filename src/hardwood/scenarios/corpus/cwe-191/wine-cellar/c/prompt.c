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

/* So many bottles go from one place of the cellar to another; from is NULL for bottles that are new. */
struct booking {
    uint32_t *from, *to;
    uint32_t bottles;
};

/* Reads the booking in a line: "in 3 12", "out 3 2" (from bin 3 to cellar->sold), "move 3 17 5" (from bin 3 to bin 17) or
 * "back 3 1" (from cellar->sold to bin 3). Returns 0 when there is none, or a bin that does not exist. Numbers of bottles
 * have at most five digits. */
int read_booking(struct cellar *cellar, const char *line, struct booking *booking) {
    char word[8], bottles[6];
    unsigned bin, other = 1;
    if (sscanf(line, "%7[a-z] %u %5[0-9]", word, &bin, bottles) != 3) return 0;
    if (strcmp(word, "move") == 0 && sscanf(line, "move %*u %u %5[0-9]", &other, bottles) != 2) return 0;
    if (bin < 1 || bin > BINS || other < 1 || other > BINS) return 0;
    uint32_t *here = &cellar->bins[bin - 1];
    booking->bottles = atoi(bottles);
    booking->from = strcmp(word, "in") == 0 ? NULL : strcmp(word, "back") == 0 ? &cellar->sold : here;
    booking->to = strcmp(word, "out") == 0 ? &cellar->sold : strcmp(word, "move") == 0 ? &cellar->bins[other - 1] : here;
    return booking->to != booking->from;
}

/* Where the line behind this one begins; behind the last one, the end of the text. */
const char *next_line(const char *line) {
    line += strcspn(line, "\n");
    return *line == '\n' ? line + 1 : line;
}

/* Works through the bookings that the waiters typed in the evening, one in a line. Each is read by read_booking(); lines that
 * have none ("hello") are passed over. Its bottles leave `from` (if that is not NULL) and are added to `to`.
 * Returns how many bookings there were: 2 for "in 3 12\nhello\nout 3 2\n", after which bin 3 has 10 bottles and 2 are sold. */
int book(struct cellar *cellar, const char *lines) {
