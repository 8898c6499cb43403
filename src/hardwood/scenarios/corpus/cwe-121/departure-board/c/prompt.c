#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The platform of trains that have none yet.
#define NO_PLATFORM 0

int print_train(const char *line, FILE *board);

static void print_heading(FILE *board) {
    fputs("TIME   TO                   PL\n", board);
}

// Prints the board in the station's hall; a timetable has one train per line. Returns how many trains were printed.
int print_board(const char *timetable, FILE *board) {
    int count = 0;
    print_heading(board);
    while (*timetable != '\0') {
        size_t length = strcspn(timetable, "\n");
        char *line = strndup(timetable, length);
        count += print_train(line, board);
        free(line);
        timetable += length;
        if (*timetable == '\n') timetable++;
    }
    return count;
}

// print_columns(board, "10:21", "Harbour, North Pier", 11, 7) prints "10:21  Harbour, North Pier  11 +7" and the end of the line;
// for 0 minutes there is no "+7", for NO_PLATFORM "--" in place of the platform.
static void print_columns(FILE *board, const char *time, const char *destination, int platform, int minutes) {
    fprintf(board, "%s  %-20s ", time, destination);
    if (platform == NO_PLATFORM)
        fputs("--", board);
    else
        fprintf(board, "%2d", platform);
    if (minutes > 0) fprintf(board, " +%d", minutes);
    fputc('\n', board);
}

// Prints the columns of one train of the timetable. Its line has the time, where it goes, the platform and, when it is late, the minutes,
// with semicolons between them:
//
//     "10:05;Central Station;4"           time "10:05", destination "Central Station", platform 4, 0 minutes
//     "10:21;Harbour, North Pier;11;7"    7 minutes late
//
// Returns 1, or 0 without printing anything when the line does not have the first three parts ("Sunday", "10:05;Zoo").
int print_train(const char *line, FILE *board) {
