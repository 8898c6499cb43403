#include <ctype.h>
#include <stdio.h>
#include <string.h>

/* How many lines does a log have? */
int count_lines(const char *log) {
    int lines = 0;
    for (const char *c = log; *c != '\0'; c++) {
        if (*c == '\n') lines++;
    }
    return lines;
}

/* Prints the box on the page of a build that went well. */
void summary_box(FILE *page, int steps, double seconds) {
    fputs("<pre class=\"good\">", page);
    fprintf(page, "%d steps in %.1f s", steps, seconds);
    fputs("</pre>", page);
}

/*
 * Prints the box on the page of a build that failed, with what the compiler wrote.
 *
 * error_box(page, "main.c:3: no such file") prints
 *
 *     <pre class="bad">main.c:3: no such file</pre>
 */
void error_box(FILE *page, const char *message) {
