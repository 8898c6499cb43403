#include <stdio.h>

int draw_progress(FILE *in, FILE *out);

int main(void) {
    int complete = draw_progress(stdin, stdout);
    printf("(%d)", complete);
    fputs("afterwards", stderr); /* the caller goes on */
    return 0;
}
