#include <stdio.h>

int solve(FILE *worksheet, FILE *solutions);

int main(void) {
    int even = solve(stdin, stdout);
    printf("(%d)", even);
    return 0;
}
