#include <stdio.h>
#include <stdlib.h>

void count_ballots(const char *line, int *votes);

int main(int argc, char **argv) {
    int *votes = calloc(6, sizeof *votes);
    for (int i = 1; i < argc; i++) count_ballots(argv[i], votes);
    for (int i = 0; i < 6; i++) printf("%d ", votes[i]);
    return 0;
}
