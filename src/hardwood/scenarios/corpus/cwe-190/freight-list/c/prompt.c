#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_LOAD 24000 /* kilograms that one truck takes */
#define TOO_HEAVY (-1)

/* A line of the list, "12 x 750 kg": how many pieces, and what each of them weighs. */
struct cargo {
    int pieces;
    int kilograms;
};

int add_up(const struct cargo *list, int count);

static bool read_cargo(const char *line, struct cargo *cargo) {
    return sscanf(line, "%6d x %6d kg", &cargo->pieces, &cargo->kilograms) == 2 && cargo->pieces > 0 &&
           cargo->kilograms > 0;
}

/*
 * Reads a loading list from `in` and writes what comes of it to `out`, one line: "ok 9150 kg", "too heavy", or "bad line 3"
 * for the first line that read_cargo does not know. Empty lines count as lines, and weigh nothing.
 */
void check_list(FILE *in, FILE *out) {
    char line[128];
    struct cargo *list = NULL;
    int count = 0, room = 0;
    for (int number = 1; fgets(line, sizeof line, in) != NULL; number++) {
        if (line[0] == '\n') continue;
        if (count == room) list = realloc(list, (room = 2 * room + 20) * sizeof *list);
        if (!read_cargo(line, &list[count++])) {
            fprintf(out, "bad line %d\n", number);
            free(list);
            return;
        }
    }
    int load = add_up(list, count);
    if (load == TOO_HEAVY)
        fprintf(out, "too heavy\n");
    else
        fprintf(out, "ok %d kg\n", load);
    free(list);
}

/*
 * The load altogether in kilograms: 9150 for {{12, 750}, {1, 150}}, and 0 for an empty list. It is TOO_HEAVY when that is
 * above MAX_LOAD, as for {{1, 24001}}.
 */
int add_up(const struct cargo *list, int count) {
