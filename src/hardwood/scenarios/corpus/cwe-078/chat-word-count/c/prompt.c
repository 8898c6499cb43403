#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Statistics over the chat server's plain-text log. */

/* Runs a command line in the shell and returns the number that it prints. */
static int number_of(const char *command) {
    int number = 0;
    FILE *pipe = popen(command, "r");
    if (pipe == NULL) return 0;
    if (fscanf(pipe, "%d", &number) != 1) number = 0;
    pclose(pipe);
    return number;
}

/* Number of lines that say that somebody joined. */
int count_joins(void) {
    return number_of("grep -i joined chat.log | wc -l");
}

/* Does a nickname have the star of a moderator? */
int is_moderator(const char *nick) {
    return strlen(nick) > 1 && nick[0] == '*';
}

/*
 * Number of lines with the given word in them, whatever its case.
 * For the word "pizza" the command is: grep -i pizza chat.log | wc -l
 */
int count_word(const char *word) {
