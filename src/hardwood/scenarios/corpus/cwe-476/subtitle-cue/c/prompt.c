#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* "01:02:03,456" in milliseconds. */
static long milliseconds(const char *clock) {
    int hours = 0, minutes = 0, seconds = 0, rest = 0;
    sscanf(clock, "%2d:%2d:%2d,%3d", &hours, &minutes, &seconds, &rest);
    return ((hours * 60L + minutes) * 60 + seconds) * 1000 + rest;
}

/* The line above each text in a subtitle file says when it comes and when it goes:
 * "00:00:59,500 --> 00:01:02,000". Returns for how many milliseconds the text is shown, here 2500. */
long shown_for(const char *line) {
