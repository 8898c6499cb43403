#include <stdio.h>

int cells_after_step(FILE *file);

int main(void) {
    printf("%d", cells_after_step(stdin));
    return 0;
}
