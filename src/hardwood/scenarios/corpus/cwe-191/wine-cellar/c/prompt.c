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

uint32_t carry_bottles(const struct booking *booking);

/* Reads the booking in a line: "in 3 12", "out 3 2" (from bin 3 to cellar->sold), "move 3 17 5" (from bin 3 to bin 17) or
 * "back 3 1". Returns 0 when there is none, or a bin that does not exist. Numbers of bottles have at most five digits. */
static int read_booking(struct cellar *cellar, const char *line, struct booking *booking) {
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

/* Works through the bookings that the waiters typed in the evening, one a line; others are passed over. Returns how many bookings carried bottles. */
int book(struct cellar *cellar, const char *lines) {
    struct booking booking;
    int booked = 0;
    for (; *lines != '\0'; lines += *lines == '\n') {
        if (read_booking(cellar, lines, &booking) && carry_bottles(&booking) > 0)
            booked++;
        lines += strcspn(lines, "\n");
    }
    return booked;
}

/* Carries the bottles of a booking: they leave the place `from`, unless that is NULL, and come to the place `to`. Returns
 * how many were carried: 2 for "out 3 2", after which bin 3 has two bottles less and two more are sold. */
uint32_t carry_bottles(const struct booking *booking) {
