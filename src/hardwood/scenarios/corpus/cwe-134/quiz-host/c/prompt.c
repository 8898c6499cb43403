#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONGEST 600   /* letters that the loudspeaker takes in one go; no question with its answers has more */

/* The host of the quiz room speaks. Called like printf; each call is one sentence from the loudspeaker. */
void say(const char *format, ...) {
    va_list values;
    va_start(values, format);
    fputs("> ", stdout);
    vprintf(format, values);
    putchar('\n');
    va_end(values);
}

void say_score(int points) {
    say("You have %d points.", points);
}

/* Asks a question with its `count` answers, all in one sentence: "Capital of Peru? Lima, Quito or La Paz?" One answer needs neither a comma
 * nor "or" ("Really? yes?"), and without answers it is the question alone: "Capital of Peru?" */
void ask(const char *question, char **answers, int count) {
