#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The printer of a cash register. There are several makes; each has its own print, which is called like printf. */
struct till {
    int (*print)(const char *format, ...);
    int receipts;
};

void print_sum(struct till *till, int cents) {
    till->print("%-20s%7d.%02d\n", "SUM", cents / 100, cents % 100);
}

/* Ends a receipt with the greeting of the shop, of 200 characters at most. In the settings its lines are parted by '|':
   "Thank you!|Come again" prints "Thank you!" and "Come again", each with a '\n'. Counts the receipt. */
void print_end(struct till *till, const char *greeting) {
