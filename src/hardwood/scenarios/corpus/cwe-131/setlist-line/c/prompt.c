#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const BAND = "The Late Trams";

/* Prints the head of a poster. */
void print_head(const char *town) {
    printf("%s\nlive in %s\n", BAND, town);
}

/* The songs of an evening as one line for the poster, which the caller frees.
   {"Intro", "Blue Rain", "Home"} becomes "Intro / Blue Rain / Home", no songs at all become "". */
char *setlist_line(const char *const *songs, int count) {
