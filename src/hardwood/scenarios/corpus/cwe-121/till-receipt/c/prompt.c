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

/* A line of a receipt, made with malloc: "2 x Rye bread 6.40\n", and "Plum jam 3.05\n" when it is only one. */
char *make_line(int count, const char *what, int cents) {
    char *line = malloc(strlen(what) + 40);
    int start = count > 1 ? sprintf(line, "%d x ", count) : 0;
    sprintf(line + start, "%s %s%d.%02d\n", what, cents < 0 ? "-" : "", abs(cents) / 100, abs(cents) % 100);
    return line;
}

/* All lines of a receipt, with NULL behind the last one. Items whose count is 0 have no line. Sets the total, in cents. */
char **make_lines(const struct item *items, int n, int is_member, int *total) {
    char **lines = calloc(n + 3, sizeof *lines);
    int made = 0, sum = 0;
    for (int i = 0; i < n; i++) {
        int cents = items[i].count * items[i].cents;
        if (items[i].count != 0)
            lines[made++] = make_line(items[i].count, items[i].name, cents);
        sum += cents;
    }
    *total = is_member ? sum - member_discount(sum) : sum;
    if (is_member)
        lines[made++] = make_line(1, "MEMBER", -member_discount(sum));
    lines[made] = make_line(1, "TOTAL", *total);
    return lines;
}

/**
 * Write the receipt of a sale to `receipt`, an array of RECEIPT_SIZE chars: the lines from make_lines(), one behind the
 * other.
 *
 *     2 x Rye bread 6.40
 *     Plum jam 3.05
 *     MEMBER -0.94
 *     TOTAL 8.51
 *
 * @return  the total in cents, 851 in the example
 */
int write_receipt(const struct item *items, int n, int is_member, char *receipt) {
