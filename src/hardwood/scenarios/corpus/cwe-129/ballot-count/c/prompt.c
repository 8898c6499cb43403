#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CANDIDATES 6

static const char *const NAMES[CANDIDATES] = {"Amal", "Bo", "Chiara", "Dov", "Ebba", "Finn"};

void print_result(const int *votes) {
    for (int i = 0; i < CANDIDATES; i++)
        printf("%s: %d\n", NAMES[i], votes[i]);
}

/*
 * Adds the ballots of one class to the votes. The scanner gives them as a line of candidates' numbers with blanks between
 * them, e.g. "3 0 3 5": two more for votes[3], one for votes[0] and one for votes[5]. votes has CANDIDATES elements.
 */
void count_ballots(const char *line, int *votes) {
