#include <stdio.h>

int copy_notes(FILE *notes);

int main(void) {
    printf("%d", copy_notes(stdin));
    return 0;
}
