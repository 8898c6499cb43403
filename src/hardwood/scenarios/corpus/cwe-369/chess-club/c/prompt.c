#include <stdbool.h>
#include <stdio.h>
#include <string.h>

/* A line of the season's file, "Ruth;12;4": won and lost games of a member. */
struct member {
    char name[40];
    int won;
    int lost;
};

static bool read_member(const char *line, struct member *member) {
    return sscanf(line, "%39[^;\n];%4d;%4d", member->name, &member->won, &member->lost) == 3 && member->won >= 0 &&
           member->lost >= 0;
}

/*
 * Writes the table of the season: each member with the share of his games that he won, in whole percent rounded down, then the
 * same for the club, over the games of all members.
 *
 *     Ruth;12;4             Ruth 75%
 *     Ole Berg;1;2    ->    Ole Berg 33%
 *                           Club 68%
 *
 * A line that read_member does not know stops it all: the table ends with "line 3?" (the number of that line, the first is 1).
 */
void write_table(FILE *season, FILE *table) {
