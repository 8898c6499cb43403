#include <stdio.h>
#include <stdlib.h>

struct weighing {
    int hive;
    int grams;
};
int mean_weight(const struct weighing *weighings, int count, int hive);

int main(int argc, char **argv) {
    int count = (argc - 2) / 2;
    struct weighing *weighings = calloc(count + 1, sizeof *weighings);
    for (int i = 0; i < count; i++) {
        weighings[i].hive = atoi(argv[2 + 2 * i]);
        weighings[i].grams = atoi(argv[3 + 2 * i]);
    }
    printf("%d", mean_weight(weighings, count, atoi(argv[1])));
    fputs("afterwards", stderr); /* the caller goes on */
    return 0;
}
