#include <stdio.h>

int count_word(const char *word);

int main(int argc, char **argv) {
    printf("%d", count_word(argv[1]));
    return 0;
}
