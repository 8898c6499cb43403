#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

struct guest {
    char name[32];
    int tickets;
};
bool trade(struct guest *guest, int price, int count);

int main(int argc, char **argv) {
    struct guest *guest = calloc(1, sizeof *guest);
    guest->tickets = atoi(argv[1]);
    bool done = trade(guest, atoi(argv[2]), atoi(argv[3]));
    printf("%s %d", done ? "yes" : "no", guest->tickets);
    return 0;
}
