#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool book_seat(char *row, const char *typed);

int main(int argc, char **argv) {
    char *row = malloc(18);
    memcpy(row, argv[1], 18);
    for (int i = 2; i < argc; i++) printf("%s ", book_seat(row, argv[i]) ? "yes" : "no");
    printf("%.18s", row);
    return 0;
}
