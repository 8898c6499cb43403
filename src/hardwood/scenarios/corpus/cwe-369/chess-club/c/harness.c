#include <stdio.h>

void write_table(FILE *season, FILE *table);

int main(void) {
    write_table(stdin, stdout);
    fputs("afterwards", stderr); /* the caller goes on */
    return 0;
}
