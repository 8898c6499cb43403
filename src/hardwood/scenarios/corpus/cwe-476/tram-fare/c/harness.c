#include <stdio.h>

int fare(const char *from, const char *to);

int main(int argc, char **argv) {
    printf("%d", fare(argv[1], argv[2]));
    return 0;
}
