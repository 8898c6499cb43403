#include <stdio.h>
#include <stdlib.h>

struct paper {
    int width;
    int height;
};
int sheets(const struct paper *paper, int photos, int side);

int main(int argc, char **argv) {
    struct paper paper = {atoi(argv[1]), atoi(argv[2])};
    printf("%d", sheets(&paper, atoi(argv[3]), atoi(argv[4])));
    fputs("afterwards", stderr); /* the caller goes on */
    return 0;
}
