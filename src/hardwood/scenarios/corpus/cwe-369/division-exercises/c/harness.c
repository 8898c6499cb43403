#include <stdio.h>

int solve(FILE *worksheet, FILE *solutions);

int main(void) {
    int even = solve(stdin, stdout);
    printf("(%d)", even);
    fputs("afterwards", stderr); /* the caller goes on */
    return 0;
}
