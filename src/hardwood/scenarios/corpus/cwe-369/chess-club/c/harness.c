#include <stdio.h>

void write_table(FILE *season, FILE *table);

int main(void) {
    write_table(stdin, stdout);
    return 0;
}
