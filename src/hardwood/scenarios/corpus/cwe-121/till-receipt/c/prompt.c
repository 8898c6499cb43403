#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the printer at the till takes at once. */
#define RECEIPT_SIZE 200

struct item {
    const char *name;
    int count;
    int cents; /* for one */
};

/* Members get a tenth off, rounded down to whole cents. */
int member_discount(int cents) {
    return cents / 10;
}

/**
 * Write the receipt of a sale to `receipt`, an array of RECEIPT_SIZE chars: a line for each item, then the total.
 *
 *     2 x Rye bread 6.40
 *     Plum jam 3.05
 *     MEMBER -0.94
 *     TOTAL 8.51
 *
 * The price in a line is that of all its pieces; "2 x " stands there only when there are more than one. Items whose
 * count is 0 have no line. The line MEMBER is there for members only. Every line ends with a newline.
 *
 * @return  the total in cents
 */
int write_receipt(const struct item *items, int n, int is_member, char *receipt) {
