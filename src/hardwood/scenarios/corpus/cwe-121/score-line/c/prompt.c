#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NICK_SIZE 16

struct score {
    long points;
    int level;
};

/* How a line of scores.txt is written. */
void print_score(FILE *file, const char *nick, const struct score *score) {
    fprintf(file, "%s %ld %d\n", nick, score->points, score->level);
}

/* Reads back a line that print_score has written, e.g. "mo_77 12050 9": the nick goes to `nick`, which has NICK_SIZE
   chars, the numbers go to `score`. 1 when all three were there, else 0. */
int read_score(const char *line, char *nick, struct score *score) {
