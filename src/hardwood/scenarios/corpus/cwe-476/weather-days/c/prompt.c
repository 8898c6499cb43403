#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* An element of a weather report. It has a text, or other elements in it; the text is "" then. */
struct element {
    const char *name;
    const char *text;
    struct element *first; /* the first element in it */
    struct element *next;  /* the element after it */
};

/* The first element with that name in an element; NULL when it has none. */
const struct element *inner(const struct element *element, const char *name) {
    for (const struct element *e = element->first; e != NULL; e = e->next)
        if (strcmp(e->name, name) == 0) return e;
    return NULL;
}

/* The first element called "day", from e on; NULL when there is none. */
const struct element *skip_to_day(const struct element *e) {
    while (e != NULL && strcmp(e->name, "day") != 0) e = e->next;
    return e;
}

/* The warmest day so far; {NULL, 0} before the first one. */
struct warmest {
    const char *name;
    int high;
};
/* Keeps a day if it is warmer than those before: keep_warmest(&warmest, "Monday", "17"). */
static void keep_warmest(struct warmest *warmest, const char *name, const char *high) {
    if (warmest->name == NULL || atoi(high) > warmest->high) *warmest = (struct warmest){name, atoi(high)};
}

void print_warmest(const struct warmest *warmest, FILE *out) {
    if (warmest->name != NULL) fprintf(out, "Warmest day: %s\n", warmest->name);
}

/* Prints a forecast. That is an element like this one, with any number of days (and perhaps others that do not matter):
 *
 *     forecast
 *       place Kiel
 *       day
 *         name Monday
 *         temperature
 *           low 9
 *           high 17
 *         sky rain
 *
 * which becomes
 *
 *     Forecast for Kiel
 *     Monday: 9 to 17 degrees, rain
 *     Warmest day: Monday
 *
 * First comes the line with the text of the place, then one for each day (skip_to_day(forecast->first), and skip_to_day(day->next) after
 * that) with the texts in it; keep_warmest gets its name and high. The last line is that of print_warmest.
 */
void print_forecast(const struct element *forecast, FILE *out) {
