#include <stdio.h>
#include <stdlib.h>

int count_entries(int year);

int main(int argc, char **argv) {
    printf("%d entries", count_entries(atoi(argv[1])));
    return 0;
}
