#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BINS 40
struct cellar {
    uint32_t bins[BINS];
    uint32_t sold;
};
int book(struct cellar *cellar, const char *lines);
void print_cellar(const struct cellar *cellar);

int main(void) {
    static char all[100000];
    size_t size = fread(all, 1, sizeof all - 1, stdin);
    char *lines = malloc(size + 1);
    memcpy(lines, all, size);
    lines[size] = '\0';
    struct cellar *cellar = calloc(1, sizeof *cellar);
    int booked = book(cellar, lines);
    print_cellar(cellar);
    printf("booked %d\n", booked);
    return 0;
}
