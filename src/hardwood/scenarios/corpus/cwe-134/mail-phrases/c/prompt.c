#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_LINE 300

/*
 * A phrase file holds what the mail client says in one language:
 *
 *     # English
 *     unread=You have %d new messages
 *     full=Your mailbox is full
 */

/* Looks for the phrase of `key` in an open phrase file and copies it to `phrase` (MAX_LINE bytes): "Your mailbox is full" for
 * "full". Lines that begin with # are remarks. The first line with that key counts; false when there is none. */
static bool find_phrase(FILE *phrases, const char *key, char *phrase) {
    char line[MAX_LINE];
    size_t length = strlen(key);
    while (fgets(line, sizeof line, phrases) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        if (line[0] == '#' || strncmp(line, key, length) != 0 || line[length] != '=') continue;
        strcpy(phrase, line + length + 1);
        return true;
    }
    return false;
}

/*
 * Finds the phrase of `key` and prints it to `out`, with `number` in place of its %d if it has one, and '\n' behind it. With the
 * file above "unread" and 3 print "You have 3 new messages\n", "full" and 3 print "Your mailbox is full\n". The result is true; when
 * there is no such phrase it is false, and nothing is printed.
 */
bool print_phrase(FILE *phrases, const char *key, int number, FILE *out) {
