#include <stdio.h>

void check_list(FILE *in, FILE *out);

int main(void) {
    check_list(stdin, stdout);
    return 0;
}
