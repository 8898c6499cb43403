#include <stdio.h>
#include <stdlib.h>

int deposit(int scooters, int days);

int main(int argc, char **argv) {
    printf("%d", deposit(atoi(argv[1]), atoi(argv[2])));
    return 0;
}
