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
 * Reads the next line of a layout that belongs on the label, without its '\n'; false when there is none. A line that begins
 * with ';' is a remark, what comes after "end" is not looked at, and "---" is RULE.
 */
static bool read_layout(FILE *layout, char line[LINE]) {
    while (fgets(line, LINE, layout) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (strcmp(line, "end") == 0) return false;
        if (strcmp(line, "---") == 0) strcpy(line, RULE);
        if (line[0] != ';') return true;
    }
    return false;
}

/*
 * Prints the label of a bottle, and returns the number of its lines. Every pharmacy has a layout of its own for it. Each line
 * that read_layout gives is printed, with the patient for %1$s and the medicine for %2$s: for Ida and Camphor
 *
 *     For: %1$s                               is      For: Ida
 *     %2$s (keep %2$s away from children)     is      Camphor (keep Camphor away from children)
 *     Shake well!                             is      Shake well!
 */
int print_label(FILE *layout, FILE *out, const char *patient, const char *medicine) {
