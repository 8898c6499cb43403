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

/* The number that is the text of an element. */
static int number(const struct element *element) { return atoi(element->text); }

/* The first element called "day", from e on; NULL when there is none. */
const struct element *skip_to_day(const struct element *e) {
    while (e != NULL && strcmp(e->name, "day") != 0) e = e->next;
    return e;
}

/* Prints "Forecast for Kiel\n": a word or two, and the text of the elements with that name in an element. */
static void print_texts(FILE *out, const char *words, const struct element *element, const char *name) {
    for (const struct element *e = element->first; e != NULL; e = e->next)
        if (strcmp(e->name, name) == 0) fprintf(out, "%s %s\n", words, e->text);
}

static int print_day(const struct element *day, FILE *out);

/* Prints a forecast, which is an element with a place and any number of days in it: the place, the days, and which is the warmest. */
void print_forecast(const struct element *forecast, FILE *out) {
    const struct element *warmest = NULL;
    int most = 0;
    print_texts(out, "Forecast for", forecast, "place");
    for (const struct element *day = skip_to_day(forecast->first); day != NULL; day = skip_to_day(day->next)) {
        int high = print_day(day, out);
        if (warmest == NULL || high > most) {
            warmest = day;
            most = high;
        }
    }
    if (warmest != NULL) print_texts(out, "Warmest day:", warmest, "name");
}

/*
 * Prints a day of a forecast as a line, "Monday: 9 to 17 degrees, rain\n", and returns the number of its high, 17. In that day there are
 *
 *     name Monday
 *     temperature
 *       low 9
 *       high 17
 *     sky rain
 *
 * Its name has the text "Monday"; low and high are elements of its temperature.
 */
static int print_day(const struct element *day, FILE *out) {
