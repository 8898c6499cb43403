#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define MAX_LOAD 24000 /* kilograms that one truck takes */

/* A line of the list, "12 x 750 kg": how many pieces, and what each of them weighs. */
struct cargo {
    int pieces;
    int kilograms;
};

static bool read_cargo(const char *line, struct cargo *cargo) {
    return sscanf(line, "%6d x %6d kg", &cargo->pieces, &cargo->kilograms) == 2 && cargo->pieces > 0 &&
           cargo->kilograms > 0;
}

/*
 * Reads a loading list from `in` and writes what comes of it to `out`, one line:
 *
 *   ok 9150 kg      the load altogether, when the truck takes it
 *   too heavy       when the load is above MAX_LOAD
 *   bad line 3      when read_cargo does not know the third line (the first such line, and nothing else is written)
 *
 * Lines that are empty count as lines, and weigh nothing; a list without cargo is "ok 0 kg".
 */
void check_list(FILE *in, FILE *out) {
