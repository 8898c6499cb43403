#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The platform of trains that have none yet.
#define NO_PLATFORM 0

static void print_heading(FILE *board) {
    fputs("TIME   TO                   PL\n", board);
}

// Prints the board in the station's hall. A timetable has one train per line: time, where it goes, platform and, when it
// is late, the minutes, with semicolons between them:
//
//     10:05;Central Station;4
//     10:21;Harbour, North Pier;11;7
//
// and becomes (destinations are filled up to 20 columns, platforms to 2)
//
//     TIME   TO                   PL
//     10:05  Central Station       4
//     10:21  Harbour, North Pier  11 +7
//
// For NO_PLATFORM the line ends with "--" in place of the number (and the minutes behind it as usual). Lines of the timetable
// that do not have the first three parts are passed over. Returns how many trains were printed.
int print_board(const char *timetable, FILE *board) {
