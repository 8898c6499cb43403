#include <limits.h>
#include <stdbool.h>
#include <stdio.h>

/* A guest at the prize counter. Tickets are won at the machines and traded here. */
struct guest {
    char name[32];
    int tickets;
};

void print_guest(const struct guest *guest) {
    printf("%s: %d tickets\n", guest->name, guest->tickets);
}

/*
 * Trades tickets of the guest for `count` prizes of `price` tickets each; both numbers are at least 1.
 * With 100 tickets, trade(guest, 30, 3) is true and leaves 10. trade(guest, 30, 4) is false and leaves all 100.
 */
bool trade(struct guest *guest, int price, int count) {
