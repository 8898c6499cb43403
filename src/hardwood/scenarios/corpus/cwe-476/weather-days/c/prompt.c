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

/*
 * Prints a forecast. That is an element like this one, with any number of days (and perhaps others that do not matter):
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
 * which is printed as follows. The last line is about the day with the largest "high", the first if some are equal; it
 * is left out if there are no days.
 *
 *     Forecast for Kiel
 *     Monday: 9 to 17 degrees, rain
 *     Warmest day: Monday
 */
void print_forecast(const struct element *forecast, FILE *out) {
