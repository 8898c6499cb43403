#include <stdio.h>

const char *transpose(const char *note, const char *semitones);

int main(int argc, char **argv) {
    const char *note = transpose(argv[1], argv[2]);
    printf("<%s>", note == NULL ? "none" : note);
    return 0;
}
