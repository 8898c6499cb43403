#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The day on which a farm delivered. */
struct day {
    int day;
    int month;
    int year;
};

void print_day(FILE *out, const struct day *day) {
    fprintf(out, "%04d-%02d-%02d\n", day->year, day->month, day->day);
}

/* Reads a date by the pattern that the farm has chosen for its delivery notes, day, month and year in this order, e.g.
   "%d.%d.%d" for 24.12.2025, "%d / %d / %d" for 24 / 12 / 2025 or "%2d%2d%4d" for 24122025 (that is how sscanf
   writes it). False when the text is not such a date. */
bool read_day(const char *text, const char *pattern, int *day, int *month, int *year) {
