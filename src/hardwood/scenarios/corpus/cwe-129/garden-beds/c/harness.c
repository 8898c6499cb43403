#include <stdio.h>
#include <stdlib.h>

struct garden {
    int rows, columns;
    char *beds;
};
struct garden new_garden(int rows, int columns);
int plant(struct garden *garden, const char *list);

int main(int argc, char **argv) {
    struct garden garden = new_garden(4, 10);
    printf("%d\n", plant(&garden, argv[1]));
    for (int row = 0; row < 4; row++) printf("%.10s\n", garden.beds + 10 * row);
    return 0;
}
