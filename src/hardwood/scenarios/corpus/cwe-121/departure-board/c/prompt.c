#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The platform of trains that have none yet.
#define NO_PLATFORM 0

#define TIME_SIZE 8
#define DESTINATION_SIZE 64

int read_train(char *line, char *time, char *destination, int *platform, int *minutes);

// Prints a line such as "10:21  Harbour, North Pier  11 +7", without "+7" when it is 0 minutes late.
static void print_train(FILE *board, const char *time, const char *destination, int platform, int minutes) {
    fprintf(board, "%s  %-20s ", time, destination);
    if (platform == NO_PLATFORM)
        fputs("--", board);
    else
        fprintf(board, "%2d", platform);
    if (minutes > 0) fprintf(board, " +%d", minutes);
    fputc('\n', board);
}

// Prints the board in the station's hall; a timetable has one train per line. Returns how many trains were printed.
int print_board(const char *timetable, FILE *board) {
    char time[TIME_SIZE], destination[DESTINATION_SIZE], *copy = strdup(timetable), *rest = copy, *line;
    int platform, minutes, count = 0;
    fputs("TIME   TO                   PL\n", board);
    while ((line = strsep(&rest, "\n")) != NULL) {
        if (!read_train(line, time, destination, &platform, &minutes)) continue;
        print_train(board, time, destination, platform, minutes);
        count++;
    }
    free(copy);
    return count;
}

// Splits a line at its semicolons, in place: "10:05;Central Station;4" has the parts "10:05", "Central Station" and "4".
// Returns how many there are, 4 at most.
static int split_line(char *line, char *parts[4]) {
    int count = 0;
    while (count < 4 && (parts[count] = strsep(&line, ";")) != NULL) count++;
    return count;
}

// Reads one train of the timetable. Its line has the time, the destination, the platform and, when it is late, the minutes:
//
//     "10:05;Central Station;4"           time is "10:05", destination "Central Station", *platform 4, *minutes 0
//     "10:21;Harbour, North Pier;11;7"    *minutes is 7
//
// time has TIME_SIZE chars, destination DESTINATION_SIZE. Returns 1, or 0 for lines with less than three parts ("Sunday").
int read_train(char *line, char *time, char *destination, int *platform, int *minutes) {
