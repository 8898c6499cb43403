#include <stdio.h>

void show_lineup(const char *team, const char *const *players, int count);

int main(int argc, char **argv) {
    show_lineup(argv[1], (const char *const *)(argv + 2), argc - 2);
    return 0;
}
