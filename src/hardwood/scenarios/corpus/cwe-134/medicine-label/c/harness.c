#include <stdio.h>
#include <string.h>

int print_label(FILE *layout, FILE *out, const char *patient, const char *medicine);

int main(int argc, char **argv) {
    const char *patient = "Ida", *medicine = "Camphor";
    if (argc > 1) patient = argv[1];
    if (argc > 2) medicine = argv[2];
    int lines = print_label(stdin, stdout, patient, medicine);
    printf("(%d)", lines);
    return 0;
}
