#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

bool read_day(const char *text, const char *pattern, int *day, int *month, int *year);

int main(int argc, char **argv) {
    int *day = calloc(1, sizeof *day), *month = calloc(1, sizeof *month), *year = calloc(1, sizeof *year);
    if (read_day(argv[1], argv[2], day, month, year)) printf("day %d month %d year %d", *day, *month, *year);
    else printf("no date");
    return 0;
}
