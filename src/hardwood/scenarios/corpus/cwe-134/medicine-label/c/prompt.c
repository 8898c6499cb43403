#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINE 160
#define RULE "========================"

/* Price tag for the shelf. */
void print_price(FILE *out, const char *medicine, int cents) {
    fprintf(out, "%2$d.%3$02d EUR  %1$s\n", medicine, cents / 100, cents % 100);
}

/*
 * Prints the label of a bottle. Every pharmacy has a layout of its own for it, e.g.
 *
 *     ; label of the Lion Pharmacy
 *     For: %1$s
 *     ---
 *     %2$s (keep %2$s away from children)
 *     end
 *
 * where %1$s stands for the patient and %2$s for the medicine. A line that begins with ';' is a remark, and what comes after
 * "end" is not looked at. The line "---" is printed as RULE, and all others are printed too, in their order, with '\n' behind.
 * Returns how many lines were printed.
 */
int print_label(FILE *layout, FILE *out, const char *patient, const char *medicine) {
