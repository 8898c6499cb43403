#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct deck {
    int length;
    int used;
};
bool board(struct deck *deck, const int *vehicles, int count);

/* Arguments: length of the deck, lengths of vehicles; a / parts two convoys. */
int main(int argc, char **argv) {
    struct deck *deck = calloc(1, sizeof *deck);
    int *vehicles = calloc(argc, sizeof *vehicles), count = 0;
    deck->length = atoi(argv[1]);
    for (int i = 2; i <= argc; i++) {
        if (i < argc && argv[i][0] != '/') {
            vehicles[count++] = atoi(argv[i]);
            continue;
        }
        bool on = board(deck, vehicles, count);
        printf("%s %d\n", on ? "on" : "off", deck->length - deck->used);
        count = 0;
    }
    return 0;
}
