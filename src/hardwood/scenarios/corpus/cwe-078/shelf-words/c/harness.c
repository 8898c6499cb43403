#include <stdio.h>

long words_on_shelf(const char *shelf);

int main(int argc, char **argv) {
    printf("%ld", words_on_shelf(argv[1]));
    return 0;
}
