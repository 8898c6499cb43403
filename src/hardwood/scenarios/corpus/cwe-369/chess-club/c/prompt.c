#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define MAX_ROWS 300

/* A line of the season's file, "Ruth;12;4": won and lost games of a member. */
struct member {
    char name[40];
    int won;
    int lost;
};

void write_rows(const struct member *rows, int count, FILE *table);

static bool read_member(const char *line, struct member *member) {
    return sscanf(line, "%39[^;\n];%4d;%4d", member->name, &member->won, &member->lost) == 3 && member->won >= 0 &&
           member->lost >= 0;
}

/*
 * Writes the table of the season: a row for each member, then one for the club with the games of all members. A line that
 * read_member does not know stops it all: the table ends with "line 3?" (the number of that line, the first is 1).
 */
void write_table(FILE *season, FILE *table) {
    struct member rows[MAX_ROWS + 1], club = {"Club", 0, 0};
    char line[100];
    int count = 0;
    while (count < MAX_ROWS && fgets(line, sizeof line, season) != NULL) {
        if (!read_member(line, &rows[count])) {
            write_rows(rows, count, table);
            fprintf(table, "line %d?\n", count + 1);
            return;
        }
        club.won += rows[count].won;
        club.lost += rows[count].lost;
        count++;
    }
    rows[count] = club;
    write_rows(rows, count + 1, table);
}

/*
 * Writes the rows, each with the share of the games that were won, in whole percent rounded down. Nothing is written
 * for no rows.
 *
 *     {"Ruth", 12, 4}             Ruth 75%
 *     {"Ole Berg", 1, 2}    ->    Ole Berg 33%
 *     {"Club", 13, 6}             Club 68%
 */
void write_rows(const struct member *rows, int count, FILE *table) {
