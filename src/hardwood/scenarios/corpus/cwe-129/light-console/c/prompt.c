#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHANNELS 24

/* The brightness of the lamps on stage: channel n is level[n], from 0 (dark) to 255. */
typedef unsigned char level_t;

/* A command with two numbers: "copy 3 7" has the word "copy" and the numbers 3 and 7. */
struct command {
    char word[8];
    int first, second;
};

int carry_out(const struct command *command, level_t *level);

/* Reads the command at the beginning of a line; returns 0 when there is none with two numbers. */
static int read_command(const char *line, struct command *command) {
    return sscanf(line, "%7s %d %d", command->word, &command->first, &command->second) == 3;
}

/* Carries out what the console has sent, a command on each line; "black" sets all channels to 0. Lines that are no
 * commands do nothing. Returns the number of commands. */
int run_commands(const char *script, level_t *level) {
    char *copy = strdup(script), *rest = copy, *line;
    struct command command;
    int count = 0;
    while ((line = strsep(&rest, "\n")) != NULL) {
        if (strcmp(line, "black") == 0) {
            memset(level, 0, CHANNELS);
            count++;
        } else if (read_command(line, &command)) {
            count += carry_out(&command, level);
        }
    }
    free(copy);
    return count;
}

/* A brightness that is less by so much, but not below 0: darken(200, 50) is 150, darken(30, 50) is 0. */
static level_t darken(level_t brightness, int by) {
    return brightness > by ? brightness - by : 0;
}

/*
 * Carries out one command. level points to CHANNELS channels.
 *
 *     set 3 200     level[3] is 200
 *     copy 3 7      level[7] is what level[3] is
 *     dim 3 50      level[3] is darken()ed by 50
 *
 * Returns 1. When the word is another one it does nothing and returns 0.
 */
int carry_out(const struct command *command, level_t *level) {
