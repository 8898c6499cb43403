#include <stdio.h>

int day_of_year(const char *date);

int main(int argc, char **argv) {
    for (int i = 1; i < argc; i++) printf("%d ", day_of_year(argv[i]));
    return 0;
}
