#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * A phrase file holds what the mail client says in one language:
 *
 *     # English
 *     unread=You have %d new messages
 *     full=Your mailbox is full
 */

/* Cuts the line end off. */
static void chop(char *line) {
    line[strcspn(line, "\r\n")] = '\0';
}

/*
 * Looks for the phrase of `key` in an open phrase file and prints it to `out`, with `number` in place of its %d if it has one:
 * with the file above "unread" and 3 print "You have 3 new messages" and '\n'. Lines that begin with # are remarks. The first
 * line with that key counts. When there is none nothing is printed, and the result is false.
 */
bool print_phrase(FILE *phrases, const char *key, int number, FILE *out) {
