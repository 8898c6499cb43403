#include <stdio.h>
#include <stdlib.h>

struct recipe {
    char title[50];
    int serves;
};
struct recipe read_head(const char *line);
int grams_for(const struct recipe *recipe, int grams, int guests);

int main(int argc, char **argv) {
    struct recipe recipe = read_head(argv[1]);
    printf("%d g", grams_for(&recipe, atoi(argv[2]), atoi(argv[3])));
    fputs("afterwards", stderr); /* the caller goes on */
    return 0;
}
